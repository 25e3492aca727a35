"""The drawings of a year plan: the choice on a page, the networks with the choice on them, the
months of the planned time and the whole time of the programme."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace

from toc.documents.document import Chapter, Figure
from toc.draw.views import words_of
from toc.draw.views.board import BoardView
from toc.draw.views.din import network_view
from toc.draw.views.horizon import horizon_view
from toc.draw.views.timeline import Band, HorizonView, Moment, TimelineBar, TimelineView
from toc.draw.views.year import StateWithReason, YearState, YearStatus, mark_of, marked, year_view
from toc.draw.words.year_document import YEAR
from toc.draw.year_plan.material import YearMaterial
from toc.plan.choosing.commitments import months_later
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.periods import first_day_of
from toc.plan.choosing.worth import running_in
from toc.plan.report.demands import owner_name
from toc.plan.report.when import begin_said, starts_late

_OUT = {
    DecidedBy.DECIDED_LATER: YearState.PARKED,
    DecidedBy.DECIDED_STOP: YearState.STOPPED,
    DecidedBy.FINISHED: YearState.FINISHED,
    DecidedBy.STOPPED: YearState.STOPPED,
}


def status(m: YearMaterial, number: int | None = None) -> YearStatus:
    """The state of every inspanning in one of the planned periods, or in all of them together."""
    starts, found = m.proposal.choice.starts, dict[str, StateWithReason]()
    wanted = range(len(m.periods)) if number is None else (number,)
    running = {one.id for period in wanted for one in running_in(m.proposal.case, starts, period)}
    for name, reason in m.proposal.reasons.items():
        if name not in starts:
            found[name] = StateWithReason(_OUT.get(reason.verdict, YearState.NOT_NOW))
        elif starts[name] in wanted:
            said = _starts_in(m, name) if starts_late(m.proposal, name) else ""
            found[name] = StateWithReason(_chosen(m, name), said)
        elif name in running:
            found[name] = StateWithReason(YearState.RUNNING)
        else:
            found[name] = StateWithReason(YearState.NOT_NOW, _starts_in(m, name))
    for name in m.fixed:
        state = YearState.RUNNING if name in running else YearState.NOT_NOW
        found[name] = StateWithReason(state)
    found |= dict.fromkeys(m.structural, StateWithReason(YearState.STRUCTURAL))
    found |= dict.fromkeys(m.proposal.done, StateWithReason(YearState.FINISHED))
    found |= dict.fromkeys(m.proposal.stopped, StateWithReason(YearState.STOPPED))
    return found


def _chosen(m: YearMaterial, name: str) -> YearState:
    """Chosen by people, who decided on it or adopted the plan; else it is only proposed."""
    decided = m.adopted or m.proposal.reasons[name].verdict is DecidedBy.DECIDED_IN
    return YearState.CHOSEN if decided else YearState.PROPOSED


def _starts_in(m: YearMaterial, name: str) -> str:
    return YEAR.say("starts-in", m.language, period=begin_said(m.proposal, name, m.language))


def board(m: YearMaterial, number: int) -> BoardView | None:
    """Every inspanning with its state in a period; None where there are none."""
    if not m.programme.inspanningen:
        return None
    period = m.periods[number]
    return year_view(m.programme, m.graph, period.id, period.title, status(m, number))


def networks(m: YearMaterial) -> Chapter | None:
    """Each network with the choice on it, as an annex; None where there are none."""
    found = status(m)
    figures = []
    for name, network in m.programme.networks.items():
        if not m.graph.inspanningen_in(name):
            continue
        view = marked(network_view(m.programme, m.graph, name), found)
        caption = YEAR.say("network.caption", m.language, title=network.title, period=m.period)
        figures.append(Figure(f"din-{name}", view, caption, " ".join(words_of(view))))
    if not figures:
        return None
    title = YEAR.say("networks", m.language)
    return Chapter("netwerken", title, tuple(figures), page_break=True, landscape=True)


def timeline(m: YearMaterial) -> TimelineView | None:
    """The months of the planned time with a row for everything that runs; None where nothing
    does."""
    bars = tuple(_bars(m))
    if not bars:
        return None
    interval = m.periods[0].interval.start, m.periods[-1].interval.end
    bands = tuple(
        Band(phase.title, phase.interval.start, phase.interval.end)
        for phase in m.programme.phases.values()
    )
    return TimelineView(
        id="planning",
        programme=m.programme.title,
        title=YEAR.say("timeline.title", m.language, period=m.period),
        language=m.language,
        start=interval[0],
        end=interval[1],
        bars=bars,
        bands=bands,
        notes=(YEAR.say("timeline.note", m.language),) if m.chosen else (),
    )


def _bars(m: YearMaterial) -> Iterator[TimelineBar]:
    """What is chosen is drawn as it is reckoned, from the first month in which it may start."""
    for name in m.chosen:
        start = first_day_of(m.proposal.begins[name], m.periods)
        duration = m.inspanning(name).duration
        end = months_later(start, duration) if duration is not None else None
        yield _bar(m, name, start, end, _chosen(m, name), "group.chosen")
    for commitment in m.proposal.commitments:
        if commitment.inspanning in m.fixed:
            yield replace(
                _bar(
                    m,
                    commitment.inspanning,
                    commitment.start,
                    commitment.end,
                    YearState.RUNNING,
                    "group.fixed",
                ),
                committed=True,
            )
    first, last = m.periods[0].interval.start, m.periods[-1].interval.end
    for name in m.structural:
        yield replace(
            _bar(m, name, first, last, YearState.STRUCTURAL, "group.structural"), committed=True
        )


def _bar(
    m: YearMaterial,
    name: str,
    start: datetime.date | None,
    end: datetime.date | None,
    state: YearState,
    group: str,
) -> TimelineBar:
    value = m.inspanning(name)
    mark = mark_of(state, m.language)
    return TimelineBar(
        id=name,
        text=f"{m.codes[name]} {m.text(name)}",
        start=start,
        end=end,
        mark=f"{mark.symbol} {mark.word}",
        detail=owner_name(m.programme, value.owner),
        group=YEAR.say(group, m.language),
        milestones=tuple(
            Moment(stone.date, stone.text) for stone in value.milestones if stone.date is not None
        ),
    )


def horizon(m: YearMaterial) -> HorizonView | None:
    """The whole time of the programme, with the planned time among its phases."""
    view = horizon_view(m.programme)
    if view is None:
        return None
    first, last = m.periods[0].interval.start, m.periods[-1].interval.end
    planned = Band(YEAR.say("horizon.planned", m.language, period=m.period), first, last)
    same = any((one.start, one.end) == (first, last) for one in view.phases)
    phases = view.phases if same else (*view.phases, planned)
    return replace(view, phases=phases, start=min(view.start, first), end=max(view.end, last))
