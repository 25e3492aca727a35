"""The pages about the rules: whole, in Dutch, and fresh."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.check.rules import Rule
from toc.check.rules.catalogue import CATALOGUE
from toc.check.rules.measured_scores import MeasuredScore, figures
from toc.check.words.findings import EXAMPLE_NOTES, SOURCES
from toc.check.words.rule_titles import RULE_TITLES
from toc.check.writers import manual
from toc.check.writers.manual import Docstring, docstring, in_dutch, rule_page
from toc.check.writers.pages import own_setting, rule_pages
from toc.core.loading.vocabulary import DUTCH_KEYS
from toc.core.problems import Severity
from toc.core.words import Language

DOCS = Path(__file__).parents[3] / "docs"
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def _rule(manual: str, limit: int = 0, severity: Severity = Severity.WARNING) -> Rule:
    return Rule(
        "goal-without-indicator", "structure", severity, lambda _: (), manual, limit, False
    )


@pytest.mark.parametrize(
    ("folder", "name", "language"), [("", "regels", "nl"), ("en", "rules", "en")]
)
def test_the_committed_pages_are_those_of_the_rules(
    folder: str, name: str, language: Language
) -> None:
    """When it fails: toc rules --to docs/regels, TOC_LANGUAGE=en toc rules --to docs/en/rules, and
    delete pages of rules that are gone."""
    made = rule_pages(CATALOGUE, name, language)
    docs = DOCS / folder
    found = {f"{name}/{file.name}" for file in (docs / name).iterdir()} | {f"{name}.md"}
    assert set(made) == found
    stale = [page for page in made if (docs / page).read_text(encoding="utf-8") != made[page]]
    assert stale == []


@each("rule", CATALOGUE)
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


@each("rule", CATALOGUE)
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


def _figure(**values: object) -> MeasuredScore:
    given = {"texts": 62, "right": 5, "false": 1, "missed": 11, "unseen": True}
    return MeasuredScore(**{"language": "nl", **given, **values})  # type: ignore[arg-type]


def _with(monkeypatch: pytest.MonkeyPatch, *figures: MeasuredScore) -> None:
    monkeypatch.setattr(manual, "figures", lambda rule: figures)


def test_how_right_a_rule_is_stands_on_its_page(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = _rule("Finds.")
    _with(monkeypatch, _figure(), _figure(language="en", texts=1, right=0, false=0, missed=4))
    assert rule_page(rule, "nl").measured == (
        "Op 62 Nederlandse teksten zoals in openbare plannen: terechte meldingen 5 van 6, "
        "gevonden gevallen 5 van 16.",
        "Op 1 Engelse tekst zoals in openbare plannen: terechte meldingen 0 van 0, gevonden "
        "gevallen 0 van 4. Dat zijn te weinig gevallen om er iets uit af te leiden.",
        "Niemand die aan de regels werkte, heeft deze teksten gelezen; de aantallen zijn onderweg "
        "wel bekeken.",
    )
    assert rule_page(rule, "nl").score == "5/6, 5/16"
    # Of English texts there are too few to be put in a list.
    assert rule_page(rule, "en").score == ""
    assert rule_page(rule, "en").measured[1] == (
        "On 1 English text as in public plans: remarks that were right 0 of 0, cases that were "
        "found 0 of 4. Those are too few cases to conclude anything."
    )


def test_pairs_of_texts_that_could_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    _with(monkeypatch, _figure(pairs=True, unseen=False), _figure(language="en", pairs=True))
    assert rule_page(_rule("Finds."), "nl").measured == (
        "Op 62 paren Nederlandse teksten: terechte meldingen 5 van 6, gevonden gevallen 5 van 16.",
        "Op 62 paren Engelse teksten: terechte meldingen 5 van 6, gevonden gevallen 5 van 16.",
        "De regels die gelijke teksten zoeken, zijn samen gemeten.",
        "Wie aan de regels werkte, mocht deze teksten zien; op nieuwe teksten kan het minder "
        "zijn.",
    )
    _with(monkeypatch, _figure(pairs=True, texts=1), _figure(language="en", pairs=True, texts=1))
    dutch, english, *_ = rule_page(_rule("Finds."), "en").measured
    assert dutch.startswith("On 1 pair of Dutch texts: ")
    assert english.startswith("On 1 pair of English texts: ")


def test_of_a_rule_that_was_not_measured_nothing_is_said() -> None:
    cycle = rule_page(next(rule for rule in CATALOGUE if rule.id == "cycle"), "nl")
    assert (cycle.measured, cycle.score) == ((), "")
    assert "Hoe vaak dit klopt" not in rule_pages(CATALOGUE, "r", "nl")["r/cycle.md"]


def test_every_measured_rule_says_so_on_its_page_and_in_the_index() -> None:
    pages = rule_pages(CATALOGUE, "r", "nl")
    measured = [rule.id for rule in CATALOGUE if figures(rule.id)]
    assert {"vague-words", "goal-phrased-as-activity", "similar-goals"} <= set(measured)
    for name in measured:
        assert "## Hoe vaak dit klopt\n" in pages[f"r/{name}.md"]
        (row,) = [line for line in pages["r.md"].splitlines() if f"(r/{name}.md)" in line]
        page = rule_page(next(rule for rule in CATALOGUE if rule.id == name), "nl")
        if page.score:
            assert row.endswith(f"| {page.score} |")
        else:  # a dash, in a list where others have a score
            assert row.endswith(("| – |", f"| {page.weight} |"))


@pytest.mark.parametrize(("cases", "few"), [(4, True), (5, False)])
def test_fewer_than_five_cases_are_few(cases: int, few: bool) -> None:
    assert _figure(right=1, missed=cases - 1).few is few


def test_braces_that_are_to_be_written_stand_on_the_page_once() -> None:
    (rule,) = [rule for rule in CATALOGUE if rule.id == "in-another-programme"]
    assert rule_page(rule, "nl").instead == (
        "Spreek met het andere programma af wie de eigenaar is, en schrijf die in beide plannen: "
        "‘…: {tekst: …, eigenaar: …}’. Of laat het aan een van de twee.",
    )
