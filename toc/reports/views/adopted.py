"""An adopted plan as a drawing of its year needs it."""

from __future__ import annotations

from toc.messages import Language
from toc.messages.terms import month_name
from toc.model import Verdict, in_force
from toc.records.adopted import AdoptedPlan
from toc.reports.views.timeline import said_date
from toc.reports.views.year import AdoptedYear


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
