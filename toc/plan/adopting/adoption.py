"""From a proposal to a plan that is adopted: everything that it says, frozen in words and data."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from toc.core.model import PartialDate
from toc.core.model.base import Value
from toc.core.records.adopted import (
    VERSION,
    AdoptedPeriod,
    AdoptedPlan,
    Chosen,
    GoalState,
    NotNow,
    Running,
    UsedLimit,
    Worth,
    programme_marks,
    sealed,
)
from toc.core.words import Language
from toc.plan.choosing.limits import Usage, units
from toc.plan.choosing.periods import Period
from toc.plan.choosing.proposal import Proposal
from toc.plan.report.phase_plan import PhasePlan
from toc.plan.report.when import begin_month, starts_late
from toc.plan.words.adoption import ADOPTION

ElementT = TypeVar("ElementT", bound=Value)

NOT_FROZEN = ("source", "other_wordings")
"""Where a text comes from is no part of what is adopted."""


@dataclass(frozen=True)
class Adoption:
    """Who adopts a plan (a role, never a person's name), on which day, from which programme text
    and with which version of this tool."""

    role: str
    date: datetime.date
    text: str
    tool: str


def plan_name(periods: tuple[Period, ...]) -> str:
    """What a plan for these periods is called, in its file's name too: `2024`, `fase-3`,
    `2024-2026`."""
    first, last = periods[0].id, periods[-1].id
    return first if first == last else f"{first}-{last}"


NOBODY = "-"
"""Stands for the role of a proposal that nobody has adopted."""


def adopt(proposed: AdoptedPlan, adoption: Adoption) -> AdoptedPlan:
    """A frozen proposal as the plan that is adopted, with its seal."""
    text = adoption.text.encode(errors="replace")
    return sealed(
        proposed.model_copy(
            update={
                "role": adoption.role,
                "date": _day(adoption.date),
                "tool": adoption.tool,
                "file_mark": hashlib.sha256(text).hexdigest(),
            }
        )
    )


def freeze(proposal: Proposal, report: PhasePlan, language: Language) -> AdoptedPlan:
    """All that a proposal says, as a plan that nobody has adopted; `report` says it in
    `language`."""
    programme = proposal.graph.programme
    periods = proposal.periods
    running = {
        one.inspanning: one
        for one in proposal.commitments
        if one.inspanning not in proposal.outside
    }
    told = {
        activity.id: activity
        for period in report.periods
        for group in period.groups
        for activity in group.activities
    }
    chosen = {
        name: Chosen(
            period=periods[start].id,
            start=_month(proposal, name) if starts_late(proposal, name) else None,
            duration=programme.inspanningen[name].duration,
            reason=told[name].why if name in told else (),
            by_file_order=name in told and told[name].by_file_order,
        )
        for name, start in proposal.choice.starts.items()
        if name not in running
    }
    left = {
        one.id: NotNow(
            verdict=group.verdict,
            reason=group.reason,
            detail=one.detail or None,
            aim=group.aim or None,
        )
        for group in report.not_now
        for one in group.inspanningen
        if one.id not in {*proposal.done, *proposal.stopped}
    }
    stopped = proposal.choice.proof.stopped
    return AdoptedPlan(
        version=VERSION,
        title=programme.title,
        period=plan_name(periods),
        language=language,
        role=NOBODY,
        date=_day(datetime.date.min),
        tool=NOBODY,
        parts=programme_marks(programme),
        file_mark=NOBODY,
        periods={
            period.id: AdoptedPeriod(
                title=period.title,
                start=_day(period.interval.start),
                end=_day(period.interval.end),
            )
            for period in periods
        },
        chosen=chosen,
        running={
            name: Running(
                kind=one.kind.value,
                start=_day(one.start),
                end=_day(one.end) if one.end is not None else None,
            )
            for name, one in running.items()
        },
        structural=tuple(one.id for one in proposal.case.structural),
        finished=proposal.done,
        stopped=proposal.stopped,
        not_now={name: left[name] for name in programme.inspanningen if name in left},
        limits=tuple(_limit(usage, periods) for usage in proposal.usage),
        worth=_worth(proposal),
        broken_off=stopped.value if stopped is not None else None,
        method=report.method,
        decisions=programme.decisions,
        goals={
            period.id: {goal.id: cast(GoalState, goal.state) for goal in period.goals}
            for period in report.periods
        },
        strategic_goals=_frozen(programme.strategic_goals),
        operational_goals=_frozen(programme.operational_goals),
        inspanningen=_frozen(programme.inspanningen),
        seal=NOBODY,
    )


def heading(plan: AdoptedPlan, language: Language) -> tuple[str, ...]:
    """What the file of an adopted plan says of itself, to a person who opens it."""
    values = {
        "title": _one_line(plan.title),
        "period": plan.period,
        "role": _one_line(plan.role),
        "date": str(plan.date),
    }
    return tuple(
        ADOPTION.say(f"heading.{part}", language, **values)
        for part in ("what", "who", "hands-off")
    )


def bare(value: ElementT) -> ElementT:
    """An element without what an adopted plan does not freeze, at every depth."""
    fields = type(value).model_fields
    return value.model_copy(
        update={
            name: field.get_default() if name in NOT_FROZEN else _bare(getattr(value, name))
            for name, field in fields.items()
        }
    )


def _bare(value: object) -> object:
    match value:
        case Value():
            return bare(value)
        case tuple():
            return tuple(_bare(item) for item in value)
        case dict():
            return {name: _bare(item) for name, item in value.items()}
    return value


def _frozen(table: Mapping[str, ElementT]) -> dict[str, ElementT]:
    return {name: bare(value) for name, value in table.items()}


def _limit(usage: Usage, periods: tuple[Period, ...]) -> UsedLimit:
    unit = units(usage.limit_kind)
    return UsedLimit(
        scarce=usage.limit_kind.value,
        period=periods[usage.period].id,
        partner=usage.partner or None,
        amount=usage.amount / unit if usage.amount is not None else None,
        used=usage.used / unit,
        by={name: amount / unit for name, amount in usage.by.items()},
    )


def _worth(proposal: Proposal) -> dict[str, Worth]:
    proven = {one.aim: one.bound for one in proposal.choice.proof.aims}
    return {
        aim.value: Worth(found=proposal.choice.worth[aim], bound=proven.get(aim))
        for aim in proposal.case.aims
    }


def _month(proposal: Proposal, name: str) -> PartialDate:
    return PartialDate.parse(begin_month(proposal, name))


def _day(day: datetime.date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _one_line(text: str) -> str:
    return " ".join(text.split())
