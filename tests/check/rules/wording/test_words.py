"""The word lists are data that people extend: each is readable, and there for both languages."""

from __future__ import annotations

from pathlib import Path

import toc.check.rules.wording.words
from tests.each import each
from toc.check.rules.wording.words import Phrases, entries, synonyms, tokens, verbs
from toc.check.rules.wording.words.mirror import mirror
from toc.core.words import Language

LISTS = sorted(Path(toc.check.rules.wording.words.__file__).parent.glob("*.txt"))
NAMES = sorted({file.name.split(".")[0] for file in LISTS})
ONE_LANGUAGE = {
    "neuter_nouns": "nl",  # what it keeps apart looks alike only in Dutch
    "people_before": "nl",  # English writes no compounds
}
LANGUAGES: tuple[Language, ...] = ("nl", "en")


@each("name", NAMES)
def test_every_list_is_there_in_both_languages(name: str) -> None:
    there = [language for language in LANGUAGES if entries(name, language)]
    assert there == ([ONE_LANGUAGE[name]] if name in ONE_LANGUAGE else list(LANGUAGES))


@each("file", LISTS)
def test_every_list_says_what_it_is_for_and_has_no_line_twice(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ")
    given = [line for line in lines if not line.startswith("#")]
    assert given
    assert len(given) == len(set(given))
    assert given == [line.strip() for line in given]


def test_there_are_lists() -> None:
    assert len(NAMES) > 20


def test_a_list_that_is_not_there_is_empty() -> None:
    assert entries("no-such-list", "nl") == ()
    assert not verbs("no-such-list", "nl").base


def test_the_longest_entry_hides_those_within_it() -> None:
    found = Phrases(["hulpverleners", "informele hulpverleners", "hulp"])
    said = tokens("Hulp van informele hulpverleners")
    assert [match.words for match in found.all_in(said)] == ["hulp", "informele hulpverleners"]
    assert [(match.start, match.end) for match in found.all_in(said)] == [(0, 1), (2, 4)]


def test_every_name_of_a_line_of_synonyms_is_found() -> None:
    for language in LANGUAGES:
        lines, _, name_of = synonyms("same_groups", language)
        names = [name for line in lines for name in line.split("; ")]
        assert len(names) > len(lines)
        assert set(names) == set(name_of.values())


def test_a_goal_that_people_notice_has_no_mirror() -> None:
    doing = [("doen", "Een veilige omgeving bieden aan kinderen")]
    assert mirror("Kinderen hebben een veilige omgeving", doing, "nl") == "doen"
    assert mirror("Kinderen ervaren een veilige omgeving", doing, "nl") == ""
