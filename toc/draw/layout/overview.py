"""The overview as scenes: the vision above, below it a column per programme line with its
strategic goals, and under each goal the DINs that serve it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from toc.documents import style
from toc.documents.drawings.lines import elbow, headed
from toc.documents.drawings.moved import moved
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape, Stroke, Text
from toc.documents.marks import Mark
from toc.documents.text_width import fit, width
from toc.documents.words.drawing import DRAWING
from toc.draw.layout.cards import CardBox, GoalBox, goal_box
from toc.draw.layout.cards import said as said_of
from toc.draw.layout.flow import INDENT, FilledColumn, Twig, flow
from toc.draw.layout.page_frame import below, footer, header
from toc.draw.views.columns import BoxLink, ended
from toc.draw.views.overview import LineSection, OverviewView

_SIZES = (14.0, 12.0, 11.0, 10.0, 9.0, 8.5, style.SMALL)
_MOST_COLUMNS = 4
_COLUMNS_A_SHEET = 3
_TOP = 84.0
_BELOW_VISION = 20.0
_INSET = 9.0
_HEADING = 22.0
_BETWEEN_BANDS = 12.0
_LEAST_ROOM = 120.0


@dataclass(frozen=True)
class OverviewSheet:
    """One sheet of the overview: its columns, each `wide` points (without the band's rim)."""

    view: OverviewView
    part: int
    parts: int
    vision: GoalBox
    wide: float
    columns: tuple[FilledColumn, ...]

    @property
    def room(self) -> float:
        """How high the columns may be."""
        return max(_LEAST_ROOM, _bottom(self.view) - _columns_top(self.vision) - _INSET)


def sheets(view: OverviewView, pages: Mapping[str, int]) -> list[OverviewSheet]:
    """The overview on one sheet, at the largest type at which it fits there, or else on as many
    as it takes. `pages` has the first page of each DIN."""
    view = _spread(view)
    vision = goal_box(view.vision, style.INNER, 11.0, view.language)
    room = max(_LEAST_ROOM, _bottom(view) - _columns_top(vision) - _INSET)
    least = min(max(len(view.sections), 1), _MOST_COLUMNS)
    for count in range(least, _MOST_COLUMNS + 1):
        for body in _SIZES:
            columns = flow(view, pages, _wide(count), room, body)
            if len(columns) <= count and all(column.filled <= room for column in columns):
                return [OverviewSheet(view, 1, 1, vision, _wide(count), tuple(columns))]
    wide = _wide(_COLUMNS_A_SHEET)
    columns = flow(view, pages, wide, room, style.SMALL)
    starts = range(0, len(columns), _COLUMNS_A_SHEET)
    return [
        OverviewSheet(
            view,
            i,
            len(starts),
            vision,
            wide,
            tuple(columns[start : start + _COLUMNS_A_SHEET]),
        )
        for i, start in enumerate(starts, 1)
    ]


def _spread(view: OverviewView) -> OverviewView:
    """A few strategic goals without programme lines get a column each."""
    if len(view.sections) != 1 or len(view.sections[0].branches) > _MOST_COLUMNS:
        return view
    (section,) = view.sections
    alone = tuple(LineSection(section.line, (branch,)) for branch in section.branches)
    return replace(view, sections=alone)


def _columns_top(vision: GoalBox) -> float:
    return _TOP + vision.height + _BELOW_VISION + _HEADING


def _wide(count: int) -> float:
    bands = style.INNER + 2 * _INSET - _BETWEEN_BANDS * (count - 1)
    return bands / count - 2 * _INSET


def scene(sheet: OverviewSheet, page: int, pages: int) -> Scene:
    """The sheet as page `page` of `pages`."""
    view, language = sheet.view, sheet.view.language
    shapes, connectors = _drawn(sheet)
    lowest = max(shape.rect.bottom for shape in shapes)
    factor = min(1.0, (_bottom(view) - _TOP) / (lowest - _TOP))
    inset = style.MARGIN + (style.INNER - style.INNER * factor) / 2 - style.MARGIN * factor
    drawn = moved(tuple(shapes), tuple(connectors), factor, inset, _TOP - _TOP * factor)
    remark = ""
    if sheet.parts > 1:
        remark = DRAWING.say("continued", language, part=sheet.part, parts=sheet.parts)
    name = DRAWING.say("overview", language)
    eyebrow = " · ".join([part for part in (view.subtitle, name) if part])
    around = (
        header(eyebrow, view.programme, remark)
        + below(list(_links(sheet)), _remarks(view), language, key=_key(sheet))[0]
        + footer(view.origin, page, pages, language, view.version, view.date)
    )
    return Scene(
        width=style.WIDTH,
        height=style.HEIGHT,
        title=" · ".join([view.programme, name, *([remark] if remark else [])]),
        description=words(sheet),
        language=language,
        shapes=around.shapes + drawn[0],
        connectors=drawn[1] + around.connectors,
        texts=around.texts,
    )


def _drawn(sheet: OverviewSheet) -> tuple[list[Shape], list[Connector]]:
    # As wide as the bands, so that the lines beside the boxes end on it.
    wide = style.INNER + 2 * _INSET
    vision = Rect(style.MARGIN - _INSET, _TOP, wide, sheet.vision.height)
    shapes = [sheet.vision.shape(vision)]
    connectors: list[Connector] = []
    top = _columns_top(sheet.vision)
    bottom = top + max([sheet.room, *(column.filled for column in sheet.columns)]) + _INSET
    for number, column in enumerate(sheet.columns):
        left = style.MARGIN + number * (sheet.wide + 2 * _INSET + _BETWEEN_BANDS)
        shapes.append(_band(sheet, column, left, top - _HEADING, bottom))
        for twig in column.twigs:
            found = list(_twig(sheet, twig, left, top))
            shapes += found
            rects = [shape.rect for shape in found]
            connectors += _lines(twig, rects, vision, first=twig is column.twigs[0])
    return shapes, connectors


def _band(
    sheet: OverviewSheet, column: FilledColumn, left: float, top: float, bottom: float
) -> Shape:
    language = sheet.view.language
    rect = Rect(left - _INSET, top, sheet.wide + 2 * _INSET, bottom - top)
    title = column.section.line
    if title is None:
        lines = any(section.line for section in sheet.view.sections)
        one = len(column.section.branches) == 1
        key = "no-line" if lines else ("one-strategic" if one else "column.strategic")
        if column.section.branches[0].goal is None:
            key = "no-strategic-goal"
        title = DRAWING.say(key, language)
    if column.continued:
        title = DRAWING.say("continued-line", language, title=title)
    fitted = fit(title, sheet.wide - 24, (style.HEADING, style.SMALL), bold=True)
    line = fitted.lines[0] + ("…" if len(fitted.lines) > 1 else "")
    name = Text(left, top + 14.5, line, fitted.size, style.NAVY, bold=True)
    return Shape("", rect, style.BAND, None, 4.0, (name,))


def _twig(sheet: OverviewSheet, twig: Twig, left: float, top: float) -> Iterator[Shape]:
    """The goal's box (where there is a goal) and then its cards, or the words that there are
    none."""
    y = top + twig.top
    if twig.box is not None:
        yield twig.box.shape(Rect(left, y, sheet.wide, twig.box.height))
        y += twig.box.height
    if twig.empty:
        said = DRAWING.say("no-goals", sheet.view.language)
        text = Text(left + INDENT, y + 17, said, style.SMALL, style.GREY)
        rect = Rect(left + INDENT, y + 8, width(said, style.SMALL), 12)
        yield Shape("", rect, None, texts=(text,))
    for at, card in twig.cards:
        yield card.shape(Rect(left + INDENT, top + at, sheet.wide - INDENT, card.height))


def _lines(twig: Twig, rects: list[Rect], vision: Rect, first: bool) -> Iterator[Connector]:
    """From the cards up to their goal, and from the goal up to the vision."""
    goal = twig.branch.goal
    if goal is None:
        return
    box, *cards = rects
    if twig.branch.link is not None:
        link = twig.branch.link
        if first:
            x = box.right - 12
            corners = [Point(x, box.y), Point(x, vision.bottom)]
        else:
            x = box.right + _INSET / 2
            corners = [Point(box.right, box.middle), Point(x, box.middle), Point(x, vision.bottom)]
        yield _connector(link, corners)
    trunk = box.x + INDENT / 2
    for rect, (_, card) in zip(cards, twig.cards, strict=False):
        link = BoxLink(card.card.network or "", goal.id, card.card.basis)
        corners = [Point(rect.x, rect.y + 11), Point(trunk, rect.y + 11), Point(trunk, box.bottom)]
        yield _connector(link, corners)


def _connector(link: BoxLink, corners: list[Point]) -> Connector:
    stroke = Stroke(style.INK, style.THICKNESS[link.points], style.DASHES[link.basis])
    path, arrow = headed(elbow(corners), stroke.width)
    return Connector(link.source, link.target, path, stroke, arrow)


def _links(sheet: OverviewSheet) -> Iterator[BoxLink]:
    for column in sheet.columns:
        for twig in column.twigs:
            if twig.branch.link is not None:
                yield twig.branch.link
            if twig.branch.goal is not None:
                for _, card in twig.cards:
                    yield BoxLink("", twig.branch.goal.id, card.card.basis)


def _key(sheet: OverviewSheet) -> tuple[Mark, ...]:
    """The marks whose colours are on this sheet."""
    twigs = [twig for column in sheet.columns for twig in column.twigs]
    marks = [twig.box.element.mark for twig in twigs if twig.box is not None]
    found = {mark.symbol for mark in marks if mark is not None}
    return tuple(mark for mark in sheet.view.key if mark.symbol in found)


def _remarks(view: OverviewView) -> tuple[str, ...]:
    if not view.loose:
        return ()
    return (DRAWING.say("loose", view.language, count=view.loose),)


def _bottom(view: OverviewView) -> float:
    """Where the columns must end, above the legend and the remarks of whatever sheet."""
    branches = [branch for section in view.sections for branch in section.branches]
    links = [branch.link for branch in branches if branch.link is not None]
    links += [BoxLink("", "", card.basis) for branch in branches for card in branch.cards]
    extra = below(links, _remarks(view), view.language, key=view.key)[1]
    return style.BOTTOM + 6 - extra


def words(sheet: OverviewSheet) -> str:
    """What the sheet shows, in words."""
    view, language = sheet.view, sheet.view.language
    heading = DRAWING.say("column.vision", language)
    said = [
        DRAWING.say("words.overview", language, programme=view.programme),
        f"{heading}: {ended(view.vision.text)}.",
    ]
    for column in sheet.columns:
        for twig in column.twigs:
            goal = twig.branch.goal
            name = said_of(goal, language) if goal else DRAWING.say("no-strategic-goal", language)
            line = column.section.line
            said.append(f"{line}, {name}:" if line else f"{name}:")
            said += [_in_words(card) + "." for _, card in twig.cards]
            if twig.empty:
                said.append(DRAWING.say("no-goals", language) + ".")
    return " ".join(said)


def _in_words(box: CardBox) -> str:
    title = box.title.whole if box.title else ""
    goals = "; ".join(ended(goal.whole) for goal in box.goals)
    remark = box.remark.whole
    return f"{title} ({remark}): {goals}" if title else f"{remark}: {goals}"
