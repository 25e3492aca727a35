"""A file that was read again after a change says what it says when it is read from the start, with
everything in the same place."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.check.again.changes import changed, every_case, pool_of
from tests.examples import examples
from toc.core.loading import Reading, read_bytes
from toc.core.loading.again import read_again, step_of
from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.positions import Path as Way

FILE = Path("plan.yaml")
PLAN = """\
title: Buurt
vision: Niemand is alleen

operational_goals:
  hulp:
    text: Buren helpen elkaar

inspanningen:
  # de eerste
  eten:
    text: Maaltijden organiseren
    contributes_to: hulp

  feest: Een feest geven
  sport:
    text: >-
      Samen bewegen
      en dan eten
"""


def ways(node: YamlNode | None, at: Way = ()) -> Iterator[Way]:
    yield at
    if isinstance(node, Mapping):
        for name, (_, inner) in node.entries.items():
            yield from ways(inner, (*at, name))
    elif isinstance(node, Sequence):
        for number, inner in enumerate(node.items):
            yield from ways(inner, (*at, number))


def same(ours: Reading, theirs: Reading) -> None:
    """Everything that anybody asks of a reading."""
    assert ours.problems == theirs.problems
    assert (ours.programme is None) == (theirs.programme is None)
    if ours.programme is not None and theirs.programme is not None:
        assert ours.programme == theirs.programme
        assert ours.programme.model_dump_json(exclude_unset=True) == (
            theirs.programme.model_dump_json(exclude_unset=True)
        )
    assert (ours.cut, ours.undecided, ours.language) == (
        theirs.cut,
        theirs.undecided,
        theirs.language,
    )
    assert ours.positions.source.text == theirs.positions.source.text
    assert ours.positions.source.lines == theirs.positions.source.lines
    if not theirs.sound:
        return
    for way in ways(theirs.positions.node(())):
        for key in (True, False):
            assert ours.positions.place(way, key) == theirs.positions.place(way, key), way
        one, other = ours.positions.node(way), theirs.positions.node(way)
        assert type(one) is type(other), way
        if way and isinstance(one, Mapping) and isinstance(other, Mapping):
            assert [*one.entries] == [*other.entries], way
        if isinstance(one, Scalar) and isinstance(other, Scalar):
            assert one.text == other.text


def again(before: Reading, text: str) -> tuple[Reading, bool]:
    """The text, read again and compared; and whether that was done in part."""
    data = text.encode("utf-8", "surrogatepass")
    made = read_again(before, data, FILE)
    same(made, read_bytes(data, FILE))
    return made, step_of(made, before) is not None


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Maaltijden", "Diners"),
        ("Een feest geven", "{text: Een feest geven}"),
        ("  feest: Een feest geven\n", ""),
        ("  feest:", "  nieuw: Iets nieuws\n  feest:"),
        ("  feest: Een feest geven", "  feest:\n    text: Een feest geven\n    owner: wijk"),
        ("  # de eerste\n", "  # de eerste\n  # van drie\n\n"),
        ("en dan eten\n", "en dan eten\n  vierde: Nog iets\n"),
        ("      en dan eten\n", ""),
        ("    contributes_to: hulp\n", "    contributes_to: hulp\n\n\n    duration: 3\n"),
    ],
)
def test_a_change_of_elements_reads_only_these(old: str, new: str, end: str) -> None:
    before = read_bytes(PLAN.replace("\n", end).encode(), FILE)
    text = PLAN.replace(old, new)
    assert text != PLAN
    made, in_part = again(before, text.replace("\n", end))
    assert in_part
    back, in_part = again(made, PLAN.replace("\n", end))
    assert in_part
    assert back.programme == before.programme


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Buurt", "title: Wijk"),
        ("  feest:", "  eten:"),
        ("  feest:", "  sport:"),
        ("  feest:", " feest:"),
        ("  feest:", "feest:"),
        ("Een feest", "'Een feest"),
        ("Een feest", "Een #feest"),
        ("Een feest", "&een feest"),
        ("Een feest", "Een\u202efeest"),
        ("Een feest", "Een\u2028feest"),
        ("Een feest", "Een\rfeest"),
        ("Een feest", "\ud800"),
        ("    contributes_to", "    contribute_to"),
        ("  feest: Een feest geven", "  feest:"),
        ("  feest: Een feest geven", "  feest: {duration: 2,5, text: x}"),
        ("  feest: Een feest geven", "  feest: [a,\nb: c]"),
        ("      en dan eten\n", "      en dan eten\n---\n"),
        ("      en dan eten\n", "      en dan eten\nindicators:\n  a: {text: b}\n"),
        ("      en dan eten\n", "      en dan eten\n# MERGE: wat nu?\n"),
        ("    text: Maaltijden", "    text:\u00a0Maaltijden"),
        ("inspanningen:\n", "inspanningen:\n- "),
    ],
)
def test_whatever_else_it_becomes_is_read_as_it_is(old: str, new: str) -> None:
    text = PLAN.replace(old, new, 1)
    assert text != PLAN
    made, _ = again(read_bytes(PLAN.encode(), FILE), text)
    again(made, PLAN)


def test_the_same_bytes_are_read_once() -> None:
    before = read_bytes(PLAN.encode(), FILE)
    other = PLAN.replace("feest geven", "feest vieren").encode()
    assert read_again(before, PLAN.encode(), FILE) is before
    assert read_again(before, other, FILE) is read_again(before, other, FILE)


def test_series_of_random_changes() -> None:
    texts = every_case()
    pool, parts = pool_of(texts), 0
    for seed in range(examples(25)):
        chance = random.Random(seed)
        text = chance.choice(texts)
        if chance.random() < 0.2:
            text = text.replace("\n", "\r\n")
        reading = read_bytes(text.encode(), FILE)
        for _ in range(8):
            spoilt = spoilt_by(text, chance)
            again(reading, spoilt)
            text, _ = changed(text, pool, chance)
            reading, in_part = again(reading, text)
            parts += in_part
    assert parts > examples(30)


def spoilt_by(text: str, chance: random.Random) -> str:
    """A text with something somewhere that nobody would write."""
    at, until = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    match chance.randrange(5):
        case 0:
            return text[:at] + text[min(until, at + chance.randrange(40)) :]
        case 1:
            return text[:at] + chance.choice("\t:{}[]#&*'\"-\n|>\r ") + text[at:]
        case 2:
            lines = text.split("\n")
            lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))
            return "\n".join(lines)
        case 3:
            lines = text.split("\n")
            del lines[chance.randrange(len(lines))]
            return "\n".join(lines)
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)
