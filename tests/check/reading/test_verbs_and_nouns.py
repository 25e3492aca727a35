"""The lists of verbs, and the nouns that are made from them."""

from __future__ import annotations

from pathlib import Path

import pytest

import toc.check.reading.verb_lists
from tests.each import each
from toc.check.reading import read
from toc.check.reading.nouns import kind_of_noun, names_work
from toc.check.reading.verb_lists import VerbKind, kind_of, verbs
from toc.core.words import Language

LISTS = sorted(Path(toc.check.reading.verb_lists.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_verb_is_of_one_kind(language: Language) -> None:
    every = [verb for kind in VerbKind for verb in verbs(kind, language)]
    assert len(every) == len(set(every)) > 500


@each("file", LISTS)
def test_every_list_says_what_it_is_for_and_has_no_line_twice(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    given = [line for line in lines if not line.startswith("#")]
    assert given
    assert len(given) == len(set(given))
    assert given == [line.strip() for line in given]


@each(
    ("verb", "language", "expected"),
    [
        ("aanleggen", "nl", VerbKind.WORK),
        ("terugdringen", "nl", VerbKind.CHANGE),
        ("wonen", "nl", VerbKind.PEOPLE),
        ("build", "en", VerbKind.WORK),
        ("reduce", "en", VerbKind.CHANGE),
        ("thrive", "en", VerbKind.PEOPLE),
        ("fluisterfietsen", "nl", None),
    ],
)
def test_kind_of_a_verb(verb: str, language: Language, expected: VerbKind | None) -> None:
    assert kind_of(verb, language) is expected


@each(
    ("noun", "language", "expected"),
    [
        ("inrichting", "nl", VerbKind.WORK),
        ("evaluatie", "nl", VerbKind.WORK),
        ("aanpak", "nl", VerbKind.WORK),
        ("verlaging", "nl", VerbKind.CHANGE),
        ("woning", "nl", None),
        ("organisatie", "nl", None),
        ("toename", "nl", None),
        ("evaluation", "en", VerbKind.WORK),
        ("construction", "en", VerbKind.WORK),
        ("reduction", "en", VerbKind.CHANGE),
        ("government", "en", None),
    ],
)
def test_kind_of_a_noun(noun: str, language: Language, expected: VerbKind | None) -> None:
    assert kind_of_noun(noun, language) is expected


@each(
    ("text", "language", "expected"),
    [
        ("Evaluatie cultuurnota", "nl", True),
        ("Bijscholing van zwemonderwijzers", "nl", True),
        ("Dijkversterking tussen twee sluizen", "nl", True),
        ("Herijking van de visie", "nl", True),
        ("Monitoring en evaluatie", "nl", True),
        ("Buurtaanpak", "nl", False),
        ("Inkoop, regie en toezicht", "nl", False),
        ("Vereniging van huurders", "nl", False),
        ("Evaluation of the strategy", "en", True),
        ("Skills training", "en", False),
    ],
)
def test_names_work(text: str, language: Language, expected: bool) -> None:
    assert names_work(read(text, language), language) is expected
