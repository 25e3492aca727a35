"""What the first page and the chapters of a year document say: counted again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.plan.oracle.tools import (
    goal_states,
)
from tests.plan.sentences.record import Saying
from tests.plan.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.plan.sentences.told import Told
from toc.core.model import Basis, Verdict

Y = "YEAR"


FIELDS: dict[str, Callable[[Any], object]] = {
    "open.result": lambda one: one.result,
    "open.owner": lambda one: one.owner,
    "open.partners": lambda one: one.partners,
    "open.place": lambda one: one.place,
    "open.start": lambda one: one.start or one.progress or one.structural,
    "open.duration": lambda one: one.duration or one.end or one.structural,
    "open.milestones": lambda one: one.milestones,
    "open.points": lambda one: all(link.judged is not None for link in one.contributes_to),
    "open.basis": lambda one: all(k.basis is not Basis.NETWORK for k in one.contributes_to),
    "open.cost": lambda one: one.cost is not None,
    "open.structural-cost": lambda one: (
        one.cost is None
        or not one.structural
        or one.cost.periods
        or one.cost.per_year is not None
        or one.cost.in_total is not None
    ),
    "open.fte": lambda one: one.fte is not None,
}
"""What a card tells of an inspanning, and whether it is known."""


# --- the first page and the chapters ---


def fixed_ones(told: Told) -> list[str]:
    return [name for name in told.oracle.committed if told.oracle.runs_fixed(name)]


def structural_ones(told: Told) -> list[str]:
    return [name for name in told.oracle.always if told.oracle.runs_fixed(name)]


def left_ones(told: Told) -> list[str]:
    o = told.oracle
    out = set(o.values) - set(told.starts) - {*o.committed, *o.always}
    return [name for name in out if o.state(name) not in ("finished", "stopped")]


@asks(Y, "lead.chosen.*")
def lead_chosen(told: Told, saying: Saying, about: str) -> None:
    said = 0 if saying.key.endswith(".none") else saying.count()
    assert said == len(told.starts)


@asks(Y, "lead.fixed.*")
def lead_fixed(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(fixed_ones(told)) > 0


@asks(Y, "lead.structural.*")
def lead_structural(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(structural_ones(told)) > 0


@asks(Y, "lead.goals", "lead.goals-certain")
def lead_goals(told: Told, saying: Saying, about: str) -> None:
    counted = []
    for number in range(told.oracle.periods):
        states = goal_states(told.oracle, told.starts, number)
        high = [s for g, s in states.items() if g in told.programme.strategic_goals]
        low = [s for g, s in states.items() if g in told.oracle.goals]
        counted.append(
            {
                "strategic": high.count("served") + high.count("possibly"),
                "all_strategic": len(high) - high.count("stopped"),
                "operational": low.count("served") + low.count("possibly"),
                "all_operational": len(low) - low.count("stopped"),
                "possibly": low.count("possibly"),
            }
        )
    said = {key: saying.count(key) for key in counted[0] if key in saying.values}
    if "possibly" not in said:
        said["possibly"] = 0
    assert said in counted


@asks(Y, "lead.in-period")
def in_period(told: Told, saying: Saying, about: str) -> None:
    assert told.several


@asks(Y, "summary.not-now.*")
def summary_not_now(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(left_ones(told)) > 0


@asks(Y, "not-now.none")
def not_now_none(told: Told, saying: Saying, about: str) -> None:
    assert not left_ones(told)


@asks(Y, "nothing-chosen")
def nothing_chosen(told: Told, saying: Saying, about: str) -> None:
    assert not told.starts


@asks(Y, "structural.none")
def structural_none(told: Told, saying: Saying, about: str) -> None:
    assert not any(value.structural for value in told.oracle.values.values())


@asks(Y, "structural.not-now")
def structural_not_now(told: Told, saying: Saying, about: str) -> None:
    assert any(value.structural for value in told.oracle.values.values())
    assert not structural_ones(told)


def _unknown_means(told: Told) -> bool:
    o = told.oracle
    there = [*told.starts, *fixed_ones(told), *structural_ones(told)]
    planning = told.programme.planning
    return any(o.values[name].cost is None or o.values[name].fte is None for name in there) or any(
        one not in planning.budget or one not in planning.fte for one in o.ids
    )


@asks(Y, "summary.enough")
def summary_enough(told: Told, saying: Saying, about: str) -> None:
    limits = told.oracle.limits()
    assert all(told.best.uses.get(key, 0) <= most for key, most in limits.items())
    assert not _unknown_means(told)


@asks(Y, "summary.partly", "summary.unknown")
def summary_unknown(told: Told, saying: Saying, about: str) -> None:
    known = any(key[0] != "focus" for key in told.oracle.limits())
    if saying.key == "summary.unknown":
        assert not known or not told.best.uses


@asks(Y, "state.proposal")
def state(told: Told, saying: Saying, about: str) -> None:
    assert not told.now_of.get("adopted")


@asks(Y, "dependencies.none")
def dependencies_none(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    there = {*told.starts, *fixed_ones(told), *structural_ones(told)}
    for name, value in o.values.items():
        for one in (*value.requires, *value.together_with, *value.not_with):
            assert not there & {name, one.inspanning}


@asks(Y, "changes.none")
def changes_none(told: Told, saying: Saying, about: str) -> None:
    assert not told.now_of.get("adopted")


@asks(Y, "in-planned")
def in_planned(told: Told, saying: Saying, about: str) -> None:
    assert told.number(saying) in range(told.oracle.periods)


asked_elsewhere(
    "../draw/year_plan/test_adopted_year.py::test_what_has_changed_since_is_asked_as_a_change",
    Y,
    *("state.adopted", "state.changed", "changes.caption", "back.*"),
)
part_of("sentences that name something by its text and code", Y, "quoted", "named", "proposed")
part_of("the table of what there is", Y, "at-least")
part_of("lead.goals", Y, "is-over", "starts-in", "part", "summary.network", "summary.reason")


@asks(Y, "means.by-year")
def means_by_year(told: Told, saying: Saying, about: str) -> None:
    there = [*told.starts, *fixed_ones(told), *structural_ones(told)]
    amounts = [a for n in there for a in (told.oracle.values[n].cost, told.oracle.values[n].fte)]
    assert any(a is not None and (a.periods or a.per_year) for a in amounts)


@asks(Y, "cards.unknown", "structural.unknown")
def unknown_everywhere(told: Told, saying: Saying, about: str) -> None:
    cards = saying.key == "cards.unknown"
    there = [*told.starts, *fixed_ones(told)] if cards else told.oracle.always
    fields = [
        key.removeprefix("field.")
        for (table, key, text) in told.record.sayings
        if table == "POINTS" and key.startswith("field.") and text in saying.value("what")
    ]
    assert fields
    said = [one for one in fields if f"open.{one}" in FIELDS]
    for name in there:
        assert any(not FIELDS[f"open.{one}"](told.oracle.values[name]) for one in said)


@asks(Y, "decided.in", "decided.out", "decided.later", "decided.stop", "decided.go_on")
@asks(Y, "decided.change", "decided.start")
def decided(told: Told, saying: Saying, about: str) -> None:
    verdict = Verdict(saying.key.removeprefix("decided."))
    assert any(
        one.decision is verdict
        and one.role == saying.value("role")
        and one.reason.rstrip(".") == saying.value("reason")
        for one in told.programme.decisions
    )


@asks(Y, "decided.still-there")
def still_there(told: Told, saying: Saying, about: str) -> None:
    assert any(one.goal and one.decision is Verdict.STOP for one in told.programme.decisions)


asked_elsewhere(
    "../draw/year_plan/test_adopted_year.py::test_what_was_adopted_is_no_proposal_and_is_not_asked_again",
    Y,
    *("lead.adopted.*", "method.adopted"),
)
asked_elsewhere(
    "../draw/year_plan/test_year_document.py::test_the_document_reads",
    Y,
    "decided.old-text",
)
asked_elsewhere(
    "../cli/test_plan_document.py::test_a_name_that_is_no_kind_of_document_is_refused",
    Y,
    "unknown-kind",
)
says_nothing("what the signs and the order mean, the same for every plan", Y, "codes")
says_nothing(
    "what the signs and the order mean, the same for every plan",
    Y,
    *("goals.possibly-means", "means.counted", "means.because", "method.intro", "timeline.note"),
)
says_nothing(
    "a heading, a label, or a word for what a file does not say",
    Y,
    *("title", "fact.*", "code.*", "unknown", "unknown-because", "nothing", "total", "undivided"),
    *("no-network", "in-line", "in-period", "in-year", "only-name", "about", "summary"),
    *("summary.do", "summary.means", "summary.asked", "back", "goals", "goals.none"),
    *("goals.caption", "goals.strategic", "goals.operational", "goals.decided"),
    *("indicators.caption", "changes", "chosen", "chosen.caption", "fixed.caption", "board"),
    *("board.caption", "time", "timeline.caption", "timeline.title", "horizon.*", "group.*"),
    *("not-now", "not-now.caption", "cards", "structural", "of-partner", "by-partner"),
    *("means", "means.caption", "by.caption", "amounts.caption", "state.chosen"),
    *("state.fixed", "state.structural", "state.always", "dependencies"),
    *("dependencies.caption", "relation.*", "related", "risks", "risks.caption"),
    *("assumptions.caption", "governance", "decided", "monitoring", "monitoring.*"),
    *("contribution-to", "not-judged", "communication", "method", "method.sure"),
    *("method.inversions", "networks", "network.caption"),
)
