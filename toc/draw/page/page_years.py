"""What the interactive page says of a year or a phase: of every inspanning whether it is done
then, is not, or is not known."""

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.graph import GoalGraph
from toc.core.model import Programme, in_force
from toc.core.records.adopted import AdoptedPlan
from toc.draw.views.adopted import records_of
from toc.draw.views.board import BoardView
from toc.draw.views.year import (
    DONE,
    YearState,
    YearStatus,
    known_status,
    mark_of,
    status_of_adopted,
    year_view,
)
from toc.draw.words.page import PAGE
from toc.draw.words.views import VIEWS
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.periods import resolve


@dataclass(frozen=True)
class PageYear:
    """A year or a phase. `status` is as in the drawing of that year; `about` says who adopted it,
    or that nobody did (`adopted` is False)."""

    name: str
    title: str
    status: YearStatus
    adopted: bool
    about: str

    @property
    def done(self) -> tuple[str, ...]:
        """The inspanningen that are done in it."""
        return tuple(one for one, status in self.status.items() if status.state in DONE)

    @property
    def not_done(self) -> tuple[str, ...]:
        """Those that are not; of what is in neither it is not known."""
        known = (*DONE, YearState.OPEN)
        return tuple(one for one, status in self.status.items() if status.state not in known)


def years_of(programme: Programme, plans: Sequence[AdoptedPlan] = ()) -> tuple[PageYear, ...]:
    """The phases and the years that the plan and the adopted plans speak of: as they were adopted,
    or else, where it says what is done, as the plan itself says."""
    language = programme.language
    names = {*programme.phases}
    years = {one.period for one in programme.decisions} | set(programme.planning.focus)
    for value in programme.inspanningen.values():
        years |= {f"{date.year:04}" for date in (value.start, value.end) if date is not None}
    years |= {period for plan in plans for period in plan.periods}
    found = []
    ordered = [*programme.phases, *sorted(name for name in years - names if name.isdecimal())]
    for name in ordered:
        try:
            (period,) = resolve(name, programme)
        except (PlanError, ValueError):
            continue  # `toc validate` says so
        records = records_of(programme, plans, (period,))
        plan = records.adopted
        if plan is not None:
            about = VIEWS.say("year.adopted-by", language, role=plan.role, date=plan.date)
            status = {
                one: said
                for one, said in status_of_adopted(plan, name, language).items()
                if one in programme.inspanningen
            }
        else:
            about = PAGE.say("period.not-adopted", language)
            status = dict(known_status(programme, name, period.interval, records.commitments))
        year = PageYear(name, period.title, status, plan is not None, about)
        if year.done or year.adopted:
            found.append(year)
    return tuple(found)


def note_of(year: PageYear, programme: Programme) -> str:
    """How many are done in it, how many are not and of how many it is not known, and who says
    so."""
    does, does_not = len(year.done), len(year.not_done)
    said = PAGE.say(
        "period.states",
        programme.language,
        period=year.title,
        does=does,
        does_not=does_not,
        unknown=len(programme.inspanningen) - does - does_not,
    )
    return f"{said} {year.about}"


def told(year: PageYear, element: str, programme: Programme) -> str:
    """What was adopted of an inspanning, with its symbol as in the drawing of that year; empty
    where nothing was."""
    status = year.status.get(element)
    if status is None or not year.adopted:
        return ""
    mark = mark_of(status.state, programme.language)
    reason = f" ({status.reason.rstrip('.')})" if status.reason else ""
    return f"{year.title}: {mark.said}{reason}"


def boards_of(
    programme: Programme, graph: GoalGraph, years: Sequence[PageYear]
) -> tuple[BoardView, ...]:
    """The drawings of the years that people decided on."""
    decided = {one.period for _, one in in_force(programme.decisions)}
    return tuple(
        year_view(programme, graph, year.name, year.title, year.status, (year.about,))
        for year in years
        if year.adopted or year.name in decided
    )
