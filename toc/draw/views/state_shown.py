"""Drawings that show how the goals of a programme stood: the state on the boxes, said in words as
well as in colour."""

from dataclasses import replace

from toc.core.graph import Level
from toc.documents.marks import Mark
from toc.draw.views import AnyView
from toc.draw.views.board import BoardItem, BoardView
from toc.draw.views.columns import BoxColumn, ColumnsView, Element, Emphasis
from toc.draw.views.overview import GoalBranch, LineSection, NetworkCard, OverviewView
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.theory_values import TheoryLine, TheoryRow, TheoryView
from toc.draw.words.views import VIEWS
from toc.measure.monitoring.progress import IndicatorStatus
from toc.measure.monitoring.rollup import counted
from toc.measure.report.progress import counts_text, status_mark
from toc.measure.report.progress_words import SYMBOLS


def shown(view: AnyView, now: StateOnDay) -> AnyView | None:
    """A view with how its goals stood; None for one that cannot show that."""
    if isinstance(view, ColumnsView):
        return in_columns(view, now)
    if isinstance(view, OverviewView):
        return in_overview(view, now)
    if isinstance(view, TheoryView):
        return in_theory(view, now)
    if isinstance(view, BoardView) and view.id == VIEWS.say("file.status", now.language):
        return in_board(view, now)
    return None


def in_columns(view: ColumnsView, now: StateOnDay) -> ColumnsView:
    """A drawing in columns with the state on its boxes, and what that means. Where no goal in it
    has an indicator, that is said once."""
    key = _key([box.id for box in view.elements], now)
    columns = tuple(_column(column, now, bool(key)) for column in view.columns)
    boxes = [box for column in columns for box in column.elements]
    work = [box for box in boxes if box.level is Level.INSPANNING and " " not in box.id]
    remarks = [*view.remarks, now.about if key else VIEWS.say("standing.none", now.language)]
    if work and not any(box.mark for box in work):
        remarks.append(VIEWS.say("standing.no-state", now.language))
    return replace(
        view,
        kind=_kind(view.kind, now),
        columns=columns,
        remarks=tuple(remarks),
        key=key,
    )


def _kind(kind: str, now: StateOnDay) -> str:
    return VIEWS.say("standing.kind", now.language, kind=kind, day=now.day)


def _key(shown: list[str], now: StateOnDay) -> tuple[Mark, ...]:
    """The states that occur, what asks most attention first."""
    occurs = {now.statuses[one] for one in shown if one in now.statuses}
    return tuple(
        status_mark(status, now.language) for status in IndicatorStatus if status in occurs
    )


def _column(column: BoxColumn, now: StateOnDay, measured: bool) -> BoxColumn:
    if column.level is not Level.INSPANNING and not measured:
        return column
    boxes = tuple(_box(box, now) for box in column.elements)
    some = column.level is Level.INSPANNING and any(box.mark for box in boxes)
    if some:
        # Where the plan says it of others, it is said that it does not of these.
        unknown = Mark("–", VIEWS.say("standing.state-unknown", now.language))
        boxes = tuple(
            replace(box, mark=unknown) if box.mark is None and " " not in box.id else box
            for box in boxes
        )
    return replace(column, elements=boxes)


def _box(box: Element, now: StateOnDay) -> Element:
    mark, aside = now.marks.get(box.id), now.asides.get(box.id, "")
    if mark is None and not aside:
        return box
    bare = box.level is not Level.INSPANNING and mark is not None and mark.shade is None
    return replace(
        box,
        mark=mark,
        detail="; ".join(part for part in (box.detail, aside) if part),
        emphasis=Emphasis.FAINT if bare else box.emphasis,
    )


def dated(subtitle: str | None, now: StateOnDay) -> str:
    """A subtitle with the day of the standing."""
    said = VIEWS.say("standing.on", now.language, day=now.day)
    return f"{subtitle} · {said}" if subtitle else f"{said[0].upper()}{said[1:]}"


def in_overview(view: OverviewView, now: StateOnDay) -> OverviewView:
    """The overview with the state of its goals that have an indicator: where none has, there is
    nothing to tell them apart by."""

    def goal(one: Element) -> Element:
        return replace(one, mark=now.marks[one.id]) if one.id in now.statuses else one

    def card(one: NetworkCard) -> NetworkCard:
        return replace(one, goals=tuple(map(goal, one.goals)))

    def branch(one: GoalBranch) -> GoalBranch:
        top = goal(one.goal) if one.goal is not None else None
        return replace(one, goal=top, cards=tuple(map(card, one.cards)))

    def section(one: LineSection) -> LineSection:
        return replace(one, branches=tuple(map(branch, one.branches)))

    return replace(
        view,
        subtitle=dated(view.subtitle, now),
        sections=tuple(map(section, view.sections)),
        key=_key(list(now.statuses), now),
    )


def in_theory(view: TheoryView, now: StateOnDay) -> TheoryView:
    """The theory of change with the state before the text of each goal that has an indicator."""

    def goal(one: Element) -> Element:
        if one.id not in now.statuses:
            return one
        mark = now.marks[one.id]
        return replace(one, mark=mark, text=f"{mark.said}: {one.text}")

    def row(one: TheoryRow) -> TheoryRow:
        counts = counted(now.statuses[box.id] for box in one.goals if box.id in now.statuses)
        state = counts_text(counts, now.language)
        return replace(one, goals=tuple(map(goal, one.goals)), state=state)

    def line(one: TheoryLine) -> TheoryLine:
        strategic = tuple(map(goal, one.strategic))
        return replace(one, rows=tuple(map(row, one.rows)), strategic=strategic)

    return replace(view, kind=_kind(view.kind, now), lines=tuple(map(line, view.lines)))


def in_board(view: BoardView, now: StateOnDay) -> BoardView:
    """Every goal with how it stood, and the first that is said of each of its indicators."""
    bare = Mark(SYMBOLS[IndicatorStatus.UNKNOWN], VIEWS.say("measured.none", now.language))

    def item(one: BoardItem) -> BoardItem:
        charts = [now.charts[name] for name in now.measures.get(one.id, ())]
        details = [f"{chart.title.rstrip('.')}: {chart.sentences[0]}" for chart in charts]
        emphasis = Emphasis.PLAIN if one.id in now.statuses else Emphasis.FAINT
        mark = now.marks.get(one.id, bare)
        return replace(one, mark=mark, detail=" ".join(details), emphasis=emphasis)

    return replace(
        view,
        kind=VIEWS.say("standing.board", now.language, day=now.day),
        sections=tuple(
            replace(
                section,
                cards=tuple(
                    replace(card, items=tuple(map(item, card.items))) for card in section.cards
                ),
            )
            for section in view.sections
        ),
        order=tuple(status_mark(status, now.language) for status in IndicatorStatus),
        remarks=(*view.remarks, now.about) if now.statuses else view.remarks,
    )
