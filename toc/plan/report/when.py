"""When what is chosen starts, in words: the period, or the month where that is not its first."""

from __future__ import annotations

from toc.core.words import Language
from toc.core.words.terms import month_name
from toc.plan.choosing.periods import first_day_of
from toc.plan.choosing.proposal import Proposal


def start_said(proposal: Proposal, period: int, month: int, language: Language) -> str:
    """When something starts that starts in this month of a period."""
    if month == proposal.case.timeline.firsts[period]:
        return proposal.periods[period].title
    return month_name(first_day_of(month, proposal.periods), language)


def begin_said(proposal: Proposal, name: str, language: Language) -> str:
    """When one that is chosen starts."""
    period = proposal.choice.starts[name]
    return start_said(proposal, period, proposal.begins[name], language)


def starts_late(proposal: Proposal, name: str) -> bool:
    """Whether one that is chosen starts after the first month of its period."""
    period = proposal.choice.starts[name]
    return proposal.begins[name] > proposal.case.timeline.firsts[period]


def begin_month(proposal: Proposal, name: str) -> str:
    """The month in which one that is chosen starts, as `2025-10`."""
    return first_day_of(proposal.begins[name], proposal.periods).isoformat()[:7]
