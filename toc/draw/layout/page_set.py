"""Many drawings as one set of pages: numbered through, and drawn in one run of the engine."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.documents.file_names import digits, numbered, with_sheet
from toc.documents.parallel import answer, beside
from toc.draw.layout.booklet import BookletPage, Draft, draft
from toc.draw.layout.direction import Direction
from toc.draw.layout.engine import place
from toc.draw.layout.engine_question import LayoutColumns, PlacedLayout
from toc.draw.layout.ordering import FEW, BoxOrder, avoidable
from toc.draw.layout.pages import ViewSheet
from toc.draw.scenes import PreparedView, prepared
from toc.draw.views import AnyView, name_of, title_of
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import shown
from toc.draw.views.wanted import standard_views


@dataclass(frozen=True)
class Printed:
    """What holds for every page: the direction of drawings in columns, what stands in the footer
    of a dated print, how the programme stood where that is to be shown, and in what order boxes
    stand within columns."""

    direction: Direction = Direction.LR
    version: str = ""
    date: str = ""
    now: StateOnDay | None = None
    order: BoxOrder = BoxOrder.FILE


@dataclass(frozen=True)
class _Group:
    """Pages that are drawn together: what they are called, what the engine is asked for them (none
    where it is not needed), and how they are drawn from its answers."""

    title: str
    questions: tuple[LayoutColumns, ...]
    drawn: Callable[[Sequence[PlacedLayout]], list[tuple[str, Scene]]]


def page_set(
    programme: Programme,
    graph: GoalGraph,
    views: dict[str, AnyView],
    network: str | None,
    standard: bool,
    look: Printed,
    failed: list[RefusalError],
    crossed: dict[str, int],
) -> list[tuple[str, Scene]]:
    """The pages with the stems of their files: those of the booklet in the `standard` set, or
    those of one network, then those of the views, which go on numbering in the standard set and
    otherwise begin at 1. What cannot be drawn does not hinder the others and is added to
    `failed`; drawings in which another order of the boxes avoids crossings, and how many, to
    `crossed`, by their titles."""
    ready = _ready(views, look, failed)
    total = sum(one.count for one in ready.values())
    groups: list[_Group] = []
    first = 1
    if standard or network is not None:
        book = draft(
            programme,
            graph,
            network,
            look.direction,
            look.version,
            look.date,
            look.now,
            look.order,
        )
        failed += book.failed
        if standard:
            first = book.count + 1
            total += book.count
            whole = total
        else:  # numbered as in the whole
            others = standard_views(programme, graph)
            if look.now is not None:
                others = [one for one in others if shown(one, look.now) is not None]
            rest = {name_of(view): view for view in others}
            whole = book.count + sum(one.count for one in _ready(rest, look, []).values())
        groups += _of_booklet(programme, book, whole)
        for name in book.asked:
            _cross(book.titles[name], book.sheets[name], look, crossed)
    for stem, one in ready.items():
        groups.append(_of_view(stem, views[stem], one, first, total))
        _cross(title_of(views[stem]), one.sheets, look, crossed)
        first += one.count
    return list(_drawn_together(groups, failed))


def _ready(
    views: dict[str, AnyView], look: Printed, failed: list[RefusalError]
) -> dict[str, PreparedView]:
    found: dict[str, PreparedView] = {}
    for stem, view in views.items():
        try:
            found[stem] = prepared(view, look.direction, look.version, look.date, look.order)
        except DrawingError as error:
            failed.append(error)
    return found


def _cross(
    title: str, sheets: Sequence[ViewSheet], look: Printed, crossed: dict[str, int]
) -> None:
    if look.order is BoxOrder.FILE and (count := avoidable(sheets)) >= FEW:
        crossed[title] = count


def _of_booklet(programme: Programme, book: Draft, total: int) -> Iterator[_Group]:
    figures = digits(programme)

    def stems(pages: list[BookletPage]) -> list[tuple[str, Scene]]:
        return [
            (
                with_sheet(
                    numbered(page.network, page.number, figures, programme.language),
                    page.sheet,
                    page.sheets,
                ),
                page.scene,
            )
            for page in pages
        ]

    def of_network(name: str, answers: Sequence[PlacedLayout]) -> list[tuple[str, Scene]]:
        return stems(book.pages_of(name, answers, total))

    yield _Group(programme.title, (), lambda _: stems(book.front(total)))
    for name in book.asked:
        yield _Group(
            book.titles[name],
            book.questions_of(name),
            partial(of_network, name),
        )


def _of_view(stem: str, view: AnyView, ready: PreparedView, first: int, total: int) -> _Group:
    def drawn(answers: Sequence[PlacedLayout]) -> list[tuple[str, Scene]]:
        made = ready.drawn(answers, first, total)
        return [(with_sheet(stem, i, len(made)), scene) for i, scene in enumerate(made, 1)]

    return _Group(title_of(view), ready.questions, drawn)


def _drawn_together(
    groups: Sequence[_Group], failed: list[RefusalError]
) -> Iterator[tuple[str, Scene]]:
    """All pages in one run of the engine, with what needs no engine drawn meanwhile. Where the run
    fails, each group has one of its own, so that only the one that it fails on is missing."""
    asked = [group for group in groups if group.questions]
    with beside() as other:
        answers = other.submit(place, [q for group in asked for q in group.questions])
        made = {id(group): group.drawn(()) for group in groups if not group.questions}
        try:
            every = answer(answers)
            placed = iter(every)
            for group in asked:
                made[id(group)] = group.drawn(list(islice(placed, len(group.questions))))
        except DrawingError as error:
            if error.key == "engine-missing":
                failed.append(error)
                asked = []
            for group in asked:
                try:
                    made[id(group)] = group.drawn(place(group.questions))
                except DrawingError as alone:
                    said = {"title": group.title, "reason": alone}
                    failed.append(DrawingError("page-failed", **said))
    for group in groups:
        yield from made.get(id(group), ())
