"""The pages about the rules: whole, in Dutch, and fresh."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.loading.vocabulary import DUTCH_KEYS
from toc.messages import Language
from toc.messages.findings import EXAMPLE_NOTES, SOURCES
from toc.messages.rule_titles import RULE_TITLES
from toc.problems import Severity
from toc.render.findings.manual import Docstring, docstring, in_dutch, rule_page
from toc.render.findings.pages import own_setting, rule_pages
from toc.rules import Rule
from toc.rules.catalogue import CATALOGUE

DOCS = Path(__file__).parents[3] / "docs"
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def _rule(manual: str, limit: int = 0, severity: Severity = Severity.WARNING) -> Rule:
    return Rule(
        "goal-without-indicator", "structure", severity, lambda _: (), manual, limit, False
    )


def test_the_committed_pages_are_those_of_the_rules() -> None:
    """When it fails: toc rules --to docs/regels, and delete pages of rules that are gone."""
    made = rule_pages(CATALOGUE, "regels", "nl")
    found = {f"regels/{file.name}" for file in (DOCS / "regels").iterdir()} | {"regels.md"}
    assert set(made) == found
    stale = [name for name in made if (DOCS / name).read_text(encoding="utf-8") != made[name]]
    assert stale == []


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_every_rule_has_a_whole_page(rule: Rule) -> None:
    for language in LANGUAGES:
        page = rule_page(rule, language)
        assert page.title
        assert len(page.title) <= 60
        assert not page.title.endswith(".")
        assert page.finds
        assert page.why
        assert page.example
        assert all(page.instead)


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.id)
def test_a_dutch_page_is_in_dutch(rule: Rule) -> None:
    (name,) = [name for name in rule_pages([rule], "regels", "nl") if "/" in name]
    text = rule_pages([rule], "regels", "nl")[name]
    prose = re.sub(r"`[^`]*`", "", text)
    assert re.findall(r"\b(?:the|and|which|that|not|its|each)\b", prose) == []
    manual = docstring(rule.manual)
    assert not manual.source or manual.source in SOURCES
    notes = re.findall(r"# (.*)", f"{manual.example}\n{manual.better}")
    assert [note for note in notes if note not in EXAMPLE_NOTES] == []


def test_every_title_is_of_a_rule() -> None:
    assert set(RULE_TITLES) == {rule.id for rule in CATALOGUE}
    for dutch, english in RULE_TITLES.values():
        assert dutch != english


def test_the_parts_of_a_docstring() -> None:
    parts = docstring(
        """What it finds.

        Finds more of
        the same.

        Why: because.

            a: {text: b}

            c: d

        Write instead: something else.

            a: {text: c}

        Source: a book (1981).
        """
    )
    assert parts == Docstring(
        finds=("What it finds.", "Finds more of the same."),
        why="Because.",
        example="a: {text: b}\n\nc: d",
        instead="Something else.",
        better="a: {text: c}",
        source="A book (1981)",
    )


def test_what_a_programme_can_choose_itself() -> None:
    def chosen(rule: Rule, language: Language) -> str:
        return own_setting(rule_page(rule, language), language)[1]

    manual = "Finds."
    assert chosen(_rule(manual), "nl") == (
        "regels:\n  goal-without-indicator: uit    # advies | aandachtspunt | fout"
    )
    assert chosen(_rule(manual, limit=9), "nl") == (
        "regels:\n  goal-without-indicator: {grens: 9, gewicht: aandachtspunt}"
    )
    assert chosen(_rule(manual, limit=9), "en") == (
        "rules:\n  goal-without-indicator: {limit: 9, weight: warning}"
    )
    assert chosen(_rule(manual, severity=Severity.ERROR), "nl") == ""


def test_the_profiles_are_told_apart_only_where_they_differ() -> None:
    funder = next(rule for rule in CATALOGUE if rule.id == "goal-without-indicator")
    assert rule_page(funder, "nl").weights == (
        "Advies in een vastgesteld plan; advies in een concept; aandachtspunt voor een financier"
    )
    cycle = next(rule for rule in CATALOGUE if rule.id == "cycle")
    assert rule_page(cycle, "nl").weights == ""


@given(st.lists(st.sampled_from(sorted(DUTCH_KEYS)), min_size=1))
def test_keys_are_put_in_dutch_and_nothing_else(keys: list[str]) -> None:
    yaml = "\n".join(f"{key}: van de {key[0]} tot {{{key}: …}}" for key in keys)
    expected = "\n".join(
        f"{DUTCH_KEYS[key]}: van de {key[0]} tot {{{DUTCH_KEYS[key]}: …}}" for key in keys
    )
    assert in_dutch(yaml) == expected
