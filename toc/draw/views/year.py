"""A year or a phase: which inspanningen are chosen, which run, which are parked and which are not
done now.

Which is which comes from outside: from a proposal, an adopted plan, or (`known_status`) from what
the programme file itself says. `marked` puts the same states on any drawing in columns.
"""

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from toc.core.graph import GoalGraph, Level
from toc.core.model import Inspanning, Interval, Programme, State, Verdict, contradict, in_force
from toc.core.words import Language, listing
from toc.documents.marks import Mark
from toc.draw.views.board import BoardCard, BoardItem, BoardSection, BoardView
from toc.draw.views.columns import ColumnsView, Emphasis
from toc.draw.views.din import origin
from toc.draw.words.views import VIEWS
from toc.plan.choosing.commitments import Commitment, months_later
from toc.plan.choosing.periods import interval_named


class YearState(StrEnum):
    """What is done with an inspanning in a period."""

    CHOSEN = "chosen"  # it starts
    PROPOSED = "proposed"  # the tool proposes that it starts; nobody has decided it
    RUNNING = "running"  # it runs on, or was agreed before
    STRUCTURAL = "structural"  # it runs during the whole programme
    PARKED = "parked"  # people decided: later
    NOT_NOW = "not-now"  # it is not done in this period
    FINISHED = "finished"
    STOPPED = "stopped"
    OPEN = "open"  # nobody has said anything about it yet


_SYMBOLS = {
    YearState.CHOSEN: "●",
    YearState.PROPOSED: "●",
    YearState.RUNNING: "►",
    YearState.STRUCTURAL: "◊",
    YearState.PARKED: "□",
    YearState.NOT_NOW: "○",
    YearState.FINISHED: "√",
    YearState.STOPPED: "■",
    YearState.OPEN: "–",
}

DONE = frozenset({YearState.CHOSEN, YearState.PROPOSED, YearState.RUNNING, YearState.STRUCTURAL})
"""The states of what is done in the period."""


@dataclass(frozen=True)
class StateWithReason:
    """A state and the reason for it in a few words, or empty."""

    state: YearState
    reason: str = ""


YearStatus = Mapping[str, StateWithReason]
"""By inspanning; one that is not in it is `YearState.OPEN`."""


def mark_of(state: YearState, language: Language) -> Mark:
    """The symbol and the word of a state."""
    return Mark(_SYMBOLS[state], VIEWS.say(f"year.{state.value}", language))


def emphasis_of(state: YearState) -> Emphasis:
    """What is done stands out, what is not steps back."""
    return Emphasis.STRONG if state in DONE else Emphasis.FAINT


def marked(view: ColumnsView, status: YearStatus) -> ColumnsView:
    """The same drawing with the state of every inspanning on its box."""
    columns = []
    for column in view.columns:
        boxes = []
        for box in column.elements:
            if box.level is Level.INSPANNING and " " not in box.id:
                found = status.get(box.id, StateWithReason(YearState.OPEN))
                box = replace(
                    box,
                    mark=mark_of(found.state, view.language),
                    emphasis=emphasis_of(found.state),
                )
            boxes.append(box)
        columns.append(replace(column, elements=tuple(boxes)))
    return replace(view, columns=tuple(columns))


def year_view(
    programme: Programme,
    graph: GoalGraph,
    period: str,
    title: str,
    status: YearStatus,
    remarks: tuple[str, ...] = (),
) -> BoardView:
    """Every inspanning with its state in a period, by programme line and DIN. `period` is the
    year or the phase's id, `title` what people call it. One that stands in several DINs stands
    with the first, which says so. `remarks` are sentences below it, such as where the states come
    from."""
    language = programme.language
    by_network: dict[str, list[str]] = {network: [] for network in programme.networks}
    loose: list[str] = []
    for element in programme.inspanningen:
        networks = graph.networks_of(element)
        (by_network[networks[0]] if networks else loose).append(element)
    sections: dict[str, list[BoardCard]] = {
        line: [] for line in (*programme.lines, "") if line or not programme.lines
    }
    for network, members in by_network.items():
        value = programme.networks[network]
        if members:
            line = value.line if value.line in programme.lines else ""
            card = _card(programme, graph, value.title, members, status)
            sections.setdefault(line or "", []).append(card)
    if loose:
        card = _card(programme, graph, VIEWS.say("year.loose", language), loose, status)
        sections.setdefault("", []).append(card)
    return BoardView(
        id=f"{VIEWS.say('file.year', language)}-{period}",
        kind=VIEWS.say("year.kind", language),
        programme=programme.title,
        title=title,
        language=language,
        sections=tuple(
            BoardSection(
                programme.lines[line].title if line else VIEWS.say("year.no-line", language),
                tuple(cards),
            )
            for line, cards in sections.items()
            if cards
        ),
        heads=(VIEWS.say("head.inspanning", language), VIEWS.say("head.network", language)),
        empty=VIEWS.say("year.empty", language),
        order=tuple(mark_of(state, language) for state in YearState),
        remarks=remarks,
        origin=origin(programme, programme.inspanningen),
    )


def _card(
    programme: Programme, graph: GoalGraph, title: str, members: list[str], status: YearStatus
) -> BoardCard:
    language = programme.language
    items = []
    for element in members:
        found = status.get(element, StateWithReason(YearState.OPEN))
        details = [found.reason] if found.reason else []
        others = [programme.networks[n].title for n in graph.networks_of(element)[1:]]
        if others:
            networks = listing(others, language)
            details.append(VIEWS.say("also-in", language, networks=networks))
        items.append(
            BoardItem(
                element,
                programme.inspanningen[element].text,
                Level.INSPANNING,
                mark_of(found.state, language),
                "; ".join(details),
                emphasis_of(found.state),
            )
        )
    done = sum(status.get(e, StateWithReason(YearState.OPEN)).state in DONE for e in members)
    note = VIEWS.say("year.of", language, done=done, all=len(members))
    return BoardCard(title, note, tuple(items))


def known_status(
    programme: Programme,
    period: str,
    interval: Interval,
    commitments: Collection[Commitment] = (),
) -> YearStatus:
    """What the programme file itself says of a period: progress, decisions, agreed dates. Of what
    it leaves open, what adopted plans of earlier periods have run on then (their `commitments`).
    An inspanning of which neither says anything is not in it."""
    found: dict[str, StateWithReason] = {
        one.inspanning: StateWithReason(YearState.RUNNING)
        for one in commitments
        if one.start <= interval.end and (one.end is None or one.end >= interval.start)
    }
    for element, one in programme.inspanningen.items():
        status = _known(one, interval)
        if status is not None:
            found[element] = status
    found |= _stopped_before(programme, interval)
    for _, decision in in_force(programme.decisions):
        if decision.period == period and decision.inspanning in programme.inspanningen:
            state = _DECIDED.get(decision.decision)
            if state is not None:
                found[decision.inspanning] = StateWithReason(state, decision.reason)
    return found


_DECIDED = {
    Verdict.IN: YearState.CHOSEN,
    Verdict.GO_ON: YearState.CHOSEN,
    Verdict.START: YearState.CHOSEN,
    Verdict.OUT: YearState.NOT_NOW,
    Verdict.LATER: YearState.PARKED,
    Verdict.STOP: YearState.STOPPED,
}
"""What a decision makes of an inspanning in its period; a change leaves it as it is."""


def _stopped_before(programme: Programme, interval: Interval) -> dict[str, StateWithReason]:
    """What people stopped before a period and did not take up again since."""
    stopped: dict[str, StateWithReason] = {}
    dated = [
        (decided.start, number, decision)
        for number, decision in in_force(programme.decisions)
        if decision.inspanning in programme.inspanningen
        and (decided := interval_named(decision.period, programme)) is not None
        and decided.end < interval.start
    ]
    for _, _, decision in sorted(dated, key=lambda one: one[:2]):
        if decision.decision is Verdict.STOP:
            stopped[decision.about] = StateWithReason(YearState.STOPPED, decision.reason)
        elif contradict(decision.decision, Verdict.STOP):
            stopped.pop(decision.about, None)
    return stopped


@dataclass(frozen=True)
class AdoptedYear:
    """What an adopted plan says, as far as a drawing shows it. `chosen` gives the period in which
    each chosen inspanning starts, and `begins` the month, in words, of those that start after its
    first; `running` is by period what runs in it; `not_now` says why one was left out and `parked`
    why people put one off; `periods` are the plan's periods in their order; `role` adopted it on
    `date`, in words."""

    periods: tuple[str, ...]
    chosen: Mapping[str, str]
    begins: Mapping[str, str] = field(default_factory=dict)
    role: str = ""
    date: str = ""
    running: Mapping[str, Collection[str]] = field(default_factory=dict)
    structural: Collection[str] = ()
    finished: Collection[str] = ()
    stopped: Collection[str] = ()
    not_now: Mapping[str, str] = field(default_factory=dict)
    parked: Mapping[str, str] = field(default_factory=dict)


def status_of_adopted(plan: AdoptedYear, period: str, language: Language) -> YearStatus:
    """What the adopted plan says of one of its periods, and nothing that was not said then: an
    inspanning that it does not know is not in it. ValueError for a period that is not the
    plan's."""
    now = plan.periods.index(period)
    found: dict[str, StateWithReason] = {}
    found |= {one: StateWithReason(YearState.NOT_NOW, why) for one, why in plan.not_now.items()}
    found |= {one: StateWithReason(YearState.PARKED, why) for one, why in plan.parked.items()}
    for state, ones in (
        (YearState.RUNNING, plan.running.get(period, ())),
        (YearState.STRUCTURAL, plan.structural),
        (YearState.FINISHED, plan.finished),
        (YearState.STOPPED, plan.stopped),
    ):
        found |= {one: StateWithReason(state) for one in ones}
    for one, start in plan.chosen.items():
        when = plan.periods.index(start) if start in plan.periods else now
        if when == now:
            found[one] = StateWithReason(
                YearState.CHOSEN, begins_said(plan.begins.get(one), language)
            )
        elif one not in plan.running.get(period, ()):
            state = YearState.NOT_NOW if when > now else YearState.OPEN
            start = plan.begins.get(one, start)
            found[one] = StateWithReason(
                state, VIEWS.say("year.chosen-for", language, period=start)
            )
    return found


def begins_said(month: str | None, language: Language) -> str:
    """That something begins in a month, in words; empty for none."""
    return VIEWS.say("year.begins", language, month=month) if month else ""


def _running(one: Inspanning, interval: Interval) -> StateWithReason | None:
    """What still runs has not ended, whatever was planned; before it began nothing is known."""
    since = one.start or (one.progress.date if one.progress is not None else None)
    if since is not None and since.first_day > interval.end:
        return None
    return StateWithReason(YearState.RUNNING)


def _end(one: Inspanning) -> datetime.date | None:
    """The last day on which it is planned to run; None where that is not known."""
    if one.end is not None:
        return one.end.last_day
    if one.start is None or one.duration is None:
        return None
    return months_later(one.start.first_day, one.duration)


def _known(one: Inspanning, interval: Interval) -> StateWithReason | None:
    state = one.progress.state if one.progress is not None else None
    if state is State.FINISHED:
        return StateWithReason(YearState.FINISHED)
    if state is State.STOPPED:
        return StateWithReason(YearState.STOPPED)
    if one.structural:
        return StateWithReason(YearState.STRUCTURAL)
    if state is State.RUNNING:
        return _running(one, interval)
    end = _end(one)
    if one.start is None or (end is not None and end < interval.start):
        return None
    if one.start.first_day > interval.end:
        return None
    early = one.start.first_day < interval.start
    return StateWithReason(YearState.RUNNING if early else YearState.CHOSEN)
