"""What is told first, what is only counted, and what is good about a plan."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.check.opening import open_dossier
from toc.check.report.first_screen import MOST_TOLD, FirstScreen, findings_in, first_screen
from toc.check.report.strengths import read_counts, strengths
from toc.check.report.validation import RuleGroup, Validation, WordedProblem, validation
from toc.check.rules.catalogue import CATALOGUE
from toc.check.rules.importance import ASKED, BLANK, ORDER, SPECIALIST
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.graph import GoalGraph
from toc.core.model import Profile, Programme
from toc.core.problems import Place, Severity
from toc.core.words import Language

ROOT = Path(__file__).parents[3]
PLANS = sorted((ROOT / "programmes").glob("*.yaml"))
FAMILY = {rule.id: rule.family for rule in CATALOGUE}
LIGHTER = sorted(rule.id for rule in CATALOGUE if rule.severity is not Severity.ERROR)


def group(rule: str, severity: Severity, count: int = 1) -> RuleGroup:
    said = WordedProblem(
        rule, FAMILY[rule], severity, Place(Path("p.yaml"), 1), "a", "A", "", "", "", "", ()
    )
    return RuleGroup(rule, FAMILY[rule], severity, rule, rule, "", "", (said,) * count)


def report(*groups: RuleGroup) -> Validation:
    return Validation("T", "p.yaml", "nl", None, groups, (), "")


def told(screen: FirstScreen) -> list[str]:
    return [one.id for one in screen.told]


groups = st.lists(
    st.builds(
        group,
        st.sampled_from(LIGHTER),
        st.sampled_from(sorted(Severity)),
        st.integers(1, 60),
    ),
    unique_by=lambda one: one.id,
    max_size=30,
)


def test_every_rule_that_is_no_error_has_one_place_in_the_order() -> None:
    assert sorted(ORDER) == LIGHTER
    assert set(ORDER) >= BLANK | SPECIALIST
    assert not BLANK & SPECIALIST
    assert ORDER[: len(ASKED)] == ("quote-not-in-document", "in-another-programme")
    assert set(ORDER[: len(ASKED)]) == ASKED


@given(groups)
def test_every_finding_is_in_one_place(given_groups: list[RuleGroup]) -> None:
    screen = first_screen(report(*given_groups))
    places = [screen.errors, screen.told, screen.later, screen.blank, screen.specialist]
    assert sorted(one.id for place in places for one in place) == sorted(
        one.id for one in given_groups
    )
    assert sum(map(findings_in, places)) == findings_in(given_groups)


@given(groups)
def test_the_heaviest_comes_first_and_then_what_would_change_the_plan_most(
    given_groups: list[RuleGroup],
) -> None:
    screen = first_screen(report(*given_groups))
    order = [
        (one.id not in ASKED, -one.severity, ORDER.index(one.id))
        for one in (*screen.told, *screen.later)
    ]
    assert order == sorted(order)
    assert len(screen.told) == min(MOST_TOLD, len(order))
    assert {one.severity for one in screen.errors} <= {Severity.ERROR}
    # What somebody made heavier is told as any other; only advice is folded.
    assert {one.severity for one in (*screen.blank, *screen.specialist)} <= {Severity.ADVICE}
    assert {one.id for one in screen.blank} <= BLANK
    assert {one.id for one in screen.specialist} <= SPECIALIST
    counts = [len(one.said) for one in screen.blank]
    assert counts == sorted(counts, reverse=True)


@given(st.lists(st.sampled_from(LIGHTER), unique=True, max_size=30))
def test_a_draft_is_told_no_more_kinds_than_an_adopted_plan(found: list[str]) -> None:
    from toc.check.rules.profiles import severity_of

    plain = Programme.model_validate({"title": "T", "vision": "V"})
    rules = {rule.id: rule for rule in CATALOGUE}

    def kinds(profile: Profile) -> int:
        weighed = ((one, severity_of(rules[one], plain, profile)) for one in found)
        made = [group(one, severity) for one, severity in weighed if severity is not None]
        return len(first_screen(report(*made)).told)

    assert kinds(Profile.DRAFT) <= kinds(Profile.ADOPTED) <= kinds(Profile.FUNDER)


def test_the_order_on_one_plan() -> None:
    screen = first_screen(
        report(
            group("vague-words", Severity.ADVICE, 9),
            group("over-budget", Severity.WARNING),
            group("no-phase-after", Severity.WARNING),
            group("goal-phrased-as-activity", Severity.WARNING, 2),
            group("operational-goal-without-inspanning", Severity.WARNING),
            group("person-name", Severity.WARNING),
            group("redundant-link", Severity.ADVICE),
            group("goal-without-indicator", Severity.ADVICE, 4),
            group("inspanning-without-owner", Severity.WARNING, 5),
        )
    )
    assert told(screen) == ["person-name", "over-budget", "goal-phrased-as-activity"]
    assert [one.id for one in screen.later] == [
        "operational-goal-without-inspanning",
        "no-phase-after",
        "inspanning-without-owner",
        "vague-words",
    ]
    assert [one.id for one in screen.blank] == ["goal-without-indicator"]
    assert [one.id for one in screen.specialist] == ["redundant-link"]


def tree(**given_parts: object) -> GoalGraph:
    return GoalGraph(Programme.model_validate({"title": "T", "vision": "V", **given_parts}))


def good(language: Language = "nl", **given_parts: object) -> tuple[str, ...]:
    return strengths(tree(**given_parts), language)


def test_of_a_plan_with_a_vision_only_nothing_is_said() -> None:
    assert good() == ()
    assert read_counts(tree(), "nl") == ""


def test_how_much_was_read() -> None:
    small = tree(strategic_goals={"s": "S"}, inspanningen={"a": "A", "b": "B"})
    assert read_counts(small, "nl") == "1 strategisch doel en 2 inspanningen"
    assert read_counts(small, "en") == "1 strategic goal and 2 activities"
    large = tree(
        strategic_goals={"s": "S", "t": "T"},
        operational_goals={"o": "O"},
        networks={"n": "N"},
        indicators={"i": {"text": "I", "measures": "s"}},
    )
    assert read_counts(large, "nl") == (
        "2 strategische doelen, 1 operationeel doel, 1 netwerk en 1 indicator"
    )


GOALS = {
    "o": {"text": "O", "contributes_to": "s"},
    "p": {"text": "P", "contributes_to": "s"},
    "q": {"text": "Q"},
}


def test_what_holds_for_all_comes_before_what_holds_for_most() -> None:
    plan: dict[str, Any] = {"strategic_goals": {"s": "S"}, "operational_goals": GOALS}
    assert good(**plan) == (
        "Het strategische doel heeft een operationeel doel.",
        "Vanuit 2 van de 3 operationele doelen loopt een weg naar de visie.",
    )
    assert good("en", **plan) == (
        "The strategic goal has an operational goal.",
        "From 2 of the 3 operational goals a way runs up to the vision.",
    )


def test_of_less_than_half_nothing_is_said() -> None:
    work = {f"i{n}": {"text": "I"} for n in range(3)}
    serving = {**work, "i0": {"text": "I", "contributes_to": "q"}}
    assert good(inspanningen=serving) == ()
    assert good(operational_goals={"q": "Q"}, inspanningen=serving) == (
        "Het operationele doel heeft een inspanning.",
    )
    two = {"i0": serving["i0"], "i1": {"text": "I", "owner": "wij"}}
    assert good(operational_goals={"q": "Q", "r": "R"}, inspanningen=two) == (
        "1 van de 2 operationele doelen heeft een inspanning.",
        "1 van de 2 inspanningen draagt bij aan een doel.",
    )


def test_a_goal_below_a_goal_is_no_inspanning() -> None:
    below = {"q": "Q", "o": {"text": "O", "contributes_to": "q"}}
    assert good(operational_goals=below) == ()


def test_nothing_is_counted_by_an_id_that_stands_twice() -> None:
    assert good(strategic_goals={"s": "S"}, operational_goals={"s": {"text": "O"}}) == ()


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_a_draft_of_a_real_plan_is_told_no_more(plan: Path) -> None:
    assert PLANS

    def screen(profile: Profile) -> FirstScreen:
        asked = Asked(datetime.date(2024, 6, 1), profile=profile)
        dossier: Dossier = open_dossier(plan, asked)
        return first_screen(validation(dossier, "nl"))

    draft, adopted = screen(Profile.DRAFT), screen(Profile.ADOPTED)
    assert len(draft.told) <= len(adopted.told)
    assert findings_in(draft.told) <= findings_in((*adopted.told, *adopted.later))
