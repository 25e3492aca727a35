"""What the pages about problems quote is what the tool says, and what they name exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.tables import tables
from toc.cli.commands import COMMANDS

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = {
    "nl": (DOCS / "problemen.md").read_text(encoding="utf-8"),
    "en": (DOCS / "en" / "problems.md").read_text(encoding="utf-8"),
}
QUOTE = re.compile(r"^> (.+)$", re.MULTILINE)


def _templates(language: str) -> list[re.Pattern[str]]:
    """Every sentence of the tool, with anything where a value is filled in. One that is nothing
    but values says everything, so it is none."""
    found = []
    for table in tables().values():
        for both in table.values():
            said = both[0 if language == "nl" else 1]
            pieces = [re.escape(one) for one in re.split(r"\{[^}]*\}", said)]
            if len(re.sub(r"\{[^}]*\}|\W", "", said)) >= 4:
                found.append(re.compile(".+".join(pieces)))
    return found


TEMPLATES = {language: _templates(language) for language in PAGES}
PLACE = re.compile(r"^(?:\S+\.csv:\d+:\d+ \((?:kolom|column) ‘\w+’\): |(?:cel|cell) [A-Z]+\d+: )")
"""Where it is, before what is wrong there."""


@pytest.mark.parametrize("language", PAGES)
def test_every_quoted_message_is_one_of_the_tool(language: str) -> None:
    quoted = QUOTE.findall(PAGES[language])
    assert len(quoted) >= 25
    assert [one for one in quoted if not _said(one, language)] == []


def _said(quoted: str, language: str) -> bool:
    """Whether the tool has the sentence, as it is or after the place that it is about."""
    ways = (quoted, PLACE.sub("", quoted))
    return any(t.fullmatch(way) for t in TEMPLATES[language] for way in ways)


def test_a_message_that_is_not_there_is_seen() -> None:
    said = "Hier staat een tab; YAML springt alleen met spaties in"
    assert _said(f"{said}.", "nl")
    assert not _said(f"{said}, jammer.", "nl")


def test_both_pages_are_about_the_same() -> None:
    shapes = {
        language: re.findall(r"^(#+|>|```\w*)", page, re.MULTILINE)
        for language, page in PAGES.items()
    }
    assert shapes["nl"] == shapes["en"]
    assert len(shapes["nl"]) > 45


@pytest.mark.parametrize("language", PAGES)
def test_every_link_within_the_page_leads_to_a_heading(language: str) -> None:
    heads = {
        re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-")
        for head in re.findall(r"^## (.+)$", PAGES[language], re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGES[language])) == heads


@pytest.mark.parametrize("language", PAGES)
def test_every_command_and_option_that_is_named_exists(language: str) -> None:
    from tests.docs.commands import options

    known = options()
    for line in re.findall(r"`(toc [^`]+)`", PAGES[language].replace("\n  ", " ")):
        words = line.split()[1:]
        two = " ".join(words[:2])
        name = two if two in COMMANDS else words[0]
        if name.startswith("-"):
            continue
        assert name in COMMANDS, line
        asked = {word for word in words if word.startswith("--")}
        assert asked <= known[name], line


@pytest.mark.parametrize("language", PAGES)
def test_what_can_be_tried_first_is_all_that_can(language: str) -> None:
    from tests.docs.commands import options

    first = next(line for line in PAGES[language].split("\n- ") if "`--dry-run`" in line)
    named = set(re.findall(r"`toc ([^`]+)`", first.replace("\n  ", " ")))
    can = {name for name, has in options().items() if "--dry-run" in has}
    assert {name.partition(" --")[0] for name in named} == can
