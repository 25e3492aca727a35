"""The glossary is the same in both languages, sorted, and has the words of the tool."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from toc.core.loading.vocabulary import DUTCH_KEYS, VALUES

DOCS = Path(__file__).resolve().parents[2] / "docs"
TERM = re.compile(r"^\*\*([^*]+)\*\* \(([^)]+)\) — (.+?)(?=\n\n|\n?\Z)", re.MULTILINE | re.DOTALL)
DUTCH = TERM.findall((DOCS / "begrippen.md").read_text(encoding="utf-8"))
ENGLISH = TERM.findall((DOCS / "en" / "glossary.md").read_text(encoding="utf-8"))


def test_both_have_the_same_terms() -> None:
    assert len(DUTCH) >= 40
    there = {(dutch.lower(), english.lower()) for dutch, english, _ in DUTCH}
    assert there == {(dutch.lower(), english.lower()) for english, dutch, _ in ENGLISH}
    assert len(there) == len(DUTCH) == len(ENGLISH)


@pytest.mark.parametrize("terms", [DUTCH, ENGLISH], ids=["nl", "en"])
def test_terms_are_sorted_and_said_in_a_few_sentences(terms: list[tuple[str, str, str]]) -> None:
    names = [name.lower() for name, _, _ in terms]
    assert names == sorted(names)
    for name, _, said in terms:
        assert said.endswith((".", "?")), name
        assert 1 <= len(re.findall(r"[.?](?=\s|$)", said)) <= 3, name


def test_where_a_term_is_a_key_or_value_the_words_are_those_of_the_file() -> None:
    """In a file a key may be a plural: `targets`, `streefwaarden`."""
    checked = 0
    for dutch, english, _ in DUTCH:
        plain = english.lower().replace(" ", "_")
        for key, word in DUTCH_KEYS.items():
            if key in (plain, f"{plain}s", plain.removeprefix("programme_") + "s"):
                assert word[:4].lower() == dutch.lower().replace(" ", "_")[:4], (dutch, key)
                checked += 1
    assert checked >= 18
    assert VALUES["aandachtspunt"] == "warning"
