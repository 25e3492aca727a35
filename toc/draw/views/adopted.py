"""Adopted plans as the drawing of a year needs them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from toc.core.model import Programme, Verdict, in_force
from toc.core.records.adopted import AdoptedPlan
from toc.core.words import Language
from toc.core.words.terms import month_name
from toc.draw.views.timeline import said_date
from toc.draw.views.year import AdoptedYear
from toc.plan.choosing.commitments import Commitment
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.periods import Period


@dataclass(frozen=True)
class Records:
    """What the adopted plans of a programme say of some periods: the plan that was adopted for
    them, if there is one, and what plans of earlier periods have run on into them."""

    adopted: AdoptedYear | None = None
    commitments: tuple[Commitment, ...] = ()


def records_of(
    programme: Programme, plans: Sequence[AdoptedPlan], periods: Sequence[Period]
) -> Records:
    """What the adopted plans say of these periods."""
    plan = _plan_for(plans, [period.id for period in periods])
    if plan is not None:
        return Records(adopted_year(plan, programme.language))
    return Records(None, earlier(programme, plans, periods).commitments)


def _plan_for(plans: Iterable[AdoptedPlan], periods: Sequence[str]) -> AdoptedPlan | None:
    """The plan of these very periods, or else, of those that have them among theirs, the one that
    was adopted last."""
    found = [plan for plan in plans if set(periods) <= set(plan.periods)]
    return max(
        found,
        key=lambda plan: (len(plan.periods) == len(periods), plan.date.first_day, plan.period),
        default=None,
    )


def adopted_year(plan: AdoptedPlan, language: Language) -> AdoptedYear:
    """What an adopted plan says of its periods."""
    return AdoptedYear(
        periods=tuple(plan.periods),
        chosen={name: chosen.period for name, chosen in plan.chosen.items()},
        begins={
            name: month_name(chosen.start.first_day, language)
            for name, chosen in plan.chosen.items()
            if chosen.start is not None
        },
        role=plan.role,
        date=said_date(plan.date, language),
        running={period: plan.running_in(period) for period in plan.periods},
        structural=plan.structural,
        finished=plan.finished,
        stopped=plan.stopped,
        not_now={name: left.sentence for name, left in plan.not_now.items()},
        parked={
            decision.about: decision.reason
            for _, decision in in_force(plan.decisions)
            if decision.decision is Verdict.LATER
        },
    )
