"""The year as it was adopted, or as the tool proposes it where nobody has decided it yet."""

from collections.abc import Sequence

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.views.adopted import Records, records_of
from toc.draw.views.asking import Subject
from toc.draw.views.board import BoardView
from toc.draw.views.year import (
    AdoptedYear,
    StateWithReason,
    YearState,
    YearStatus,
    begins_said,
    known_status,
    status_of_adopted,
    year_view,
)
from toc.draw.words.views import VIEWS
from toc.plan.choosing.commitments import Commitment
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.periods import Period, resolve


def year_views(
    programme: Programme,
    graph: GoalGraph,
    wanted: str,
    adopted: AdoptedYear | None = None,
    commitments: Sequence[Commitment] = (),
) -> list[BoardView]:
    """A board for each period that `wanted` names (a year, a phase, a range of years): what was
    adopted for it, else what the plan itself says, what adopted plans of earlier periods have run
    on (their `commitments`), and otherwise what is proposed. Where no
    proposal can be made, because nobody has said how much goes at once, it says so. PlanError for
    an unknown period, PlanConflictError where what people demand cannot all hold."""
    language = programme.language
    periods = resolve(wanted, programme)
    if adopted is not None:
        remark = VIEWS.say("year.adopted-by", language, role=adopted.role, date=adopted.date)
        return [
            year_view(
                programme,
                graph,
                period.id,
                period.title,
                status_of_adopted(adopted, period.id, language),
                (remark,),
            )
            for period in periods
        ]
    try:
        starts, begins = _proposed(graph, wanted, commitments)
        remark = VIEWS.say("year.proposed-by", language, period=wanted)
    except PlanError as error:
        if error.key != "focus-missing":
            raise
        starts, begins = None, {}
        remark = VIEWS.say("year.no-proposal", language)
    return [
        year_view(
            programme,
            graph,
            period.id,
            period.title,
            _status(programme, period, number, starts, begins, commitments),
            (remark,),
        )
        for number, period in enumerate(periods)
    ]


def _proposed(
    graph: GoalGraph, wanted: str, commitments: Sequence[Commitment]
) -> tuple[dict[str, int], dict[str, str]]:
    """The period in which each that is proposed starts, and the month, in words, of those that
    start after its first."""
    # Imported here: only a proposal needs the solver.
    from toc.plan.choosing.proposal import propose
    from toc.plan.report.when import begin_said, starts_late

    proposal = propose(graph, wanted, commitments=commitments)
    language = graph.programme.language
    starts = dict(proposal.choice.starts)
    late = [name for name in starts if starts_late(proposal, name)]
    return starts, {name: begin_said(proposal, name, language) for name in late}


def _status(
    programme: Programme,
    period: Period,
    number: int,
    starts: dict[str, int] | None,
    begins: dict[str, str],
    commitments: Sequence[Commitment],
) -> YearStatus:
    known = known_status(programme, period.id, period.interval, commitments)
    if starts is None:
        return known
    found: dict[str, StateWithReason] = {}
    for element in programme.inspanningen:
        if element in known:
            found[element] = known[element]
        elif starts.get(element) == number:
            begins_in = begins_said(begins.get(element), programme.language)
            found[element] = StateWithReason(YearState.PROPOSED, begins_in)
        elif element in starts and starts[element] > number:
            later = VIEWS.say("year.later", programme.language)
            found[element] = StateWithReason(YearState.NOT_NOW, later)
        elif element in starts:
            found[element] = StateWithReason(
                YearState.OPEN, VIEWS.say("year.begun", programme.language)
            )
        else:
            found[element] = StateWithReason(YearState.NOT_NOW)
    return found


def asked_for(subject: Subject, given: str) -> list[BoardView]:
    """The boards of a year, a phase or a range of years, by the adopted plans where there are
    any. PlanError and PlanConflictError as `year_views`."""
    programme, records = subject.programme, Records()
    if subject.plans:
        records = records_of(programme, subject.plans, resolve(given, programme))
    return year_views(programme, subject.graph, given, records.adopted, records.commitments)
