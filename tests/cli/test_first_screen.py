"""The first screen of `toc validate`: it fits, its counts are those of `--all`, and it reads well
with nothing, one thing and ten thousand things to say."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.check.rules.test_rule_cases import FILES, asked
from tests.cli.conftest import Run
from toc.check.report.findings_page import MARKS
from toc.check.report.first_screen import LONGEST, first_pages
from toc.check.report.validation import (
    PlanCounts,
    RuleGroup,
    Validation,
    WordedProblem,
    validation,
)
from toc.check.rules.catalogue import CATALOGUE
from toc.check.rules.importance import BLANK, ORDER
from toc.cli.terminal import TALLEST
from toc.cli.terminal import show as print_page
from toc.core.problems import Place, Severity
from toc.core.words import Language

GOLDEN = Path(__file__).parent / "golden_first_screen"
PLANS = ("alliantie-van-kracht", "kansen-voor-kinderen-groningen")
FAMILY = {rule.id: rule.family for rule in CATALOGUE}
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def shown(report: Validation, width: int = 80) -> str:
    """What the first screen of a report prints at a width."""
    out = io.StringIO()
    with patch.dict(os.environ, {"COLUMNS": str(width)}), contextlib.redirect_stdout(out):
        print_page(*first_pages(report))
    return out.getvalue()


def group(rule: str, severity: Severity, count: int = 1) -> RuleGroup:
    said = WordedProblem(
        rule,
        FAMILY[rule],
        severity,
        Place(Path("plan.yaml"), 12, 3),
        "een-doel",
        "Ouders lezen voor",
        "Zo is het.",
        "Daarom.",
        "Doe iets anders.",
        "",
        (),
    )
    title = "Zo is het." if count == 1 else "Zo is het vaker"
    return RuleGroup(
        rule, FAMILY[rule], severity, title, title, "Daarom.", said.fix, (said,) * count
    )


def report(*groups: RuleGroup, language: Language = "nl") -> Validation:
    counts = PlanCounts(1, 1, 1, 1, 1)
    return Validation("Een plan", "plan.yaml", language, counts, groups, (), "Niets gevonden.")


def numbers(text: str) -> list[int]:
    return [int(one) for one in re.findall(r"(?<![\w-])\d+(?![\w-])", text)]


def counted(text: str) -> dict[str, int]:
    """How many findings a Dutch first screen tells of in each of its parts, and of how many it
    says that there are."""
    flat = " ".join(text.split())
    parts = {}
    for name, pattern in {
        "blank": r"Nog niet ingevuld: (.*?)\.(?= |$)",
        "later": r"Daarna: (.*?) \(",
        "families": r"Daarna: .*? \((.*?)\)\.",
        "specialist": r"Voor een specialist: (.*?)\.",
        "all": r"Alles lezen \((.*?)\):",
    }.items():
        found = re.search(pattern, flat)
        parts[name] = sum(numbers(found[1])) if found else 0
    parts["told"] = len(re.findall(r"^ *[▲○] ", text, re.MULTILINE))
    parts["told"] += sum(map(int, re.findall(r"En nog (\d+);", flat)))
    return parts


def lighter(everything: str) -> int:
    """How many findings that are no errors `--all` says that there are."""
    (summary,) = re.findall(r"^(?:Geen fouten|\d+ fout).*$", everything, re.MULTILINE)
    return sum(numbers(summary.partition(". ")[2]))


def adds_up(text: str, findings_there: int) -> None:
    parts = counted(text)
    assert parts["all"] == findings_there
    assert (
        parts["told"] + parts["blank"] + parts["later"] + parts["specialist"] == findings_there
    ), text
    assert parts["families"] == parts["later"]


@given(
    st.lists(
        st.builds(
            group,
            st.sampled_from(ORDER),
            st.sampled_from([Severity.ADVICE, Severity.WARNING]),
            st.integers(1, 99),
        ),
        unique_by=lambda one: one.id,
        max_size=25,
    ),
    st.sampled_from([36, 80, 100]),
)
def test_its_counts_add_up(groups: list[RuleGroup], width: int) -> None:
    adds_up(shown(report(*groups), width), sum(len(one.said) for one in groups))


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("profile", ["draft", "adopted", "funder"])
@pytest.mark.parametrize("plan", PLANS)
def test_its_counts_are_those_of_all(plan: str, profile: str, run: Run) -> None:
    everything = run("validate", plan, "--profile", profile, "--all").out
    assert lighter(everything) > 20
    adds_up(run("validate", plan, "--profile", profile).out, lighter(everything))


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", ["draft", "adopted", "funder"])
@pytest.mark.parametrize("plan", [*PLANS, "nieuw"])
def test_it_fits_a_screen(
    plan: str, profile: str, language: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", language)
    monkeypatch.setenv("COLUMNS", "80")
    run("new", "nieuw")
    lines = run("validate", plan, "--profile", profile).out.splitlines()
    assert 10 < len(lines) <= TALLEST
    assert max(map(len, lines)) <= 80


def test_it_fits_for_every_rule() -> None:
    tall = {}
    for file in (file for file in FILES if file.stem.startswith("bad-")):
        dossier = asked(file)
        for language in LANGUAGES:
            found = validation(dossier, language, on_screen=True)
            if found.heaviest < Severity.ERROR:
                lines = len(shown(found).splitlines())
                if lines > TALLEST:
                    tall[f"{file.parent.name}/{file.stem}", language] = lines
    assert tall == {}


def test_where_three_kinds_do_not_fit_fewer_are_told() -> None:
    long = "Stel de vraag: wie merkt wat, in welke mate, wanneer? " * 12
    rules = ("goal-phrased-as-activity", "output-as-goal", "goal-without-change")
    groups = [group(rule, Severity.WARNING, 3) for rule in rules]
    tall = [
        RuleGroup(
            g.id, g.family, g.severity, g.title, g.short, g.why, long, (long_one(g, long),) * 3
        )
        for g in groups
    ]
    assert counted(shown(report(*groups)))["told"] == 9
    text = shown(report(*tall))
    assert len(text.splitlines()) <= TALLEST
    assert counted(text) == {
        "blank": 0,
        "later": 3,
        "families": 3,
        "specialist": 0,
        "all": 9,
        "told": 6,
    }
    # On a narrow screen nothing fits, so nothing is held back for it.
    assert counted(shown(report(*tall), 40))["told"] == 9


def long_one(of: RuleGroup, fix: str) -> WordedProblem:
    from dataclasses import replace

    return replace(of.said[0], fix=fix)


def test_ten_thousand_of_everything() -> None:
    text = shown(report(*(group(rule, Severity.ADVICE, 10_000) for rule in ORDER)))
    assert len(text.splitlines()) <= TALLEST
    adds_up(text, 10_000 * len(ORDER))


EMPTY = "titel: Een plan\nvisie: Iedereen leest met plezier\n"


def test_nothing_to_say(home: Path, run: Run) -> None:
    Path("plan.yaml").write_text(EMPTY, encoding="utf-8")
    ran = run("validate", "plan.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "Een plan\nplan.yaml\n\nNiets gevonden dat aandacht vraagt.\n"


def test_one_error_is_told_whole_and_first(home: Path, run: Run) -> None:
    text = (
        f"{EMPTY}strategische_doelen: {{lezen: Kinderen lezen thuis}}\n"
        "operationele_doelen:\n  voor: {tekst: Ouders lezen voor, draagt_bij_aan: leezn}\n"
    )
    Path("plan.yaml").write_text(text, encoding="utf-8")
    ran = run("validate", "plan.yaml")
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[:14] == [
        "Een plan",
        "plan.yaml",
        "",
        "1 fout. Gelezen: 1 strategisch doel en 1 operationeel doel.",
        "",
        "Fouten: eerst herstellen",
        "",
        "  ✗ ‘leezn’ staat nergens in dit bestand.",
        "    plan.yaml:5:52",
        "    5 | voor: {tekst: Ouders lezen voor, draagt_bij_aan: leezn}",
        "                                                         ^^^^^",
        "    Een verwijzing die nergens heen gaat, valt uit elke tekening en elke telling.",
        "    Bedoelde u: lezen?",
        "",
    ]
    assert "Begin daarna hiermee" in lines
    assert "Begin hiermee" not in lines
    assert ran.out.index("✗") < ran.out.index("▲")
    adds_up(ran.out, lighter(run("validate", "plan.yaml", "--all").out))


def test_a_line_as_it_will_be_is_said_where_its_error_is(home: Path, run: Run) -> None:
    Path("plan.yaml").write_text("title: Een plan: van ons\nvision: V\n", encoding="utf-8")
    lines = run("validate", "plan.yaml").out.splitlines()
    assert lines[0] == "plan.yaml"
    corrected = lines.index('title: "Een plan: van ons"')
    assert lines[corrected - 2] == "    De regel wordt dan:"
    assert lines.count('title: "Een plan: van ons"') == 1


@pytest.mark.usefixtures("real")
def test_what_stands_in_another_programme_is_told_first_where_it_was_asked(run: Run) -> None:
    shutil.copy(Path("programmes", f"{PLANS[1]}.yaml"), Path("programmes", "ander.yaml"))
    ran = run("validate", PLANS[1], "--beside", "ander")
    lines = ran.out.splitlines()
    first = lines[lines.index("Begin hiermee") + 1]
    assert first == "  ○ 10 doelen, inspanningen of indicatoren staan ook in een ander programma"
    assert ran.code == 0
    adds_up(ran.out, lighter(run("validate", PLANS[1], "--beside", "ander", "--all").out))


@pytest.mark.usefixtures("real")
def test_who_asks_for_a_part_is_shown_that_part_whole(run: Run) -> None:
    text = run("validate", PLANS[0], "--rule", "inspanning-without-owner").out
    assert text.count("    regel ") == 50
    assert "Waarom: " in text
    assert "Begin hiermee" not in text


def test_a_long_list_of_ids_is_cut_between_two(home: Path) -> None:
    ids = ", ".join(f"doel-{number}" for number in range(100, 200))
    found = group("goals-without-measure", Severity.ADVICE)
    title = f"Doelen zonder maat ({ids})."
    cut = shown(report(RuleGroup(found.id, "", found.severity, title, "", "", "", found.said)))
    said = " ".join(cut.split())
    start = said.index("Doelen")
    end = said.index(" …", start)
    assert title.startswith(said[start:end] + ",")
    assert end - start <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_for_one_and_for_more(
    language: Language, golden: Callable[[Path, str], None]
) -> None:
    said = []
    for count in (1, 2):
        blanks = [group(rule, Severity.ADVICE, count) for rule in ORDER if rule in BLANK]
        later = [
            group(rule, severity, count)
            for rule, severity in (
                ("person-name", Severity.WARNING),
                ("same-goal-twice", Severity.WARNING),
                ("placeholder", Severity.WARNING),
                ("unmeasured-ambition", Severity.WARNING),
                ("similar-inspanningen", Severity.ADVICE),
                ("redundant-link", Severity.ADVICE),
            )
        ]
        groups = {one.id: one for one in (*blanks, *later)}
        said.append(shown(report(*groups.values(), language=language)))
    golden(GOLDEN / f"{language}.txt", "\n".join(said))


def test_colour_only_where_it_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    found = report(group("vague-words", Severity.ADVICE))
    plain = shown(found)
    assert "\x1b" not in plain
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured = shown(found)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"\x1b\[[\d;]*3[0-7]", shown(found))


def test_the_marks_are_those_of_the_rest() -> None:
    assert {mark.text for mark in MARKS.values()} == {"✗ ", "▲ ", "○ "}
