"""Time as scenes: a row for each thing, months or years from left to right. A bar of which the end
is not known is open and hatched, and says so."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.words import Language
from toc.documents import style
from toc.documents.drawings.scene import Connector, Rect, Shape, Stroke, Text
from toc.documents.text_width import Fitted, fit, width
from toc.draw.layout.boxes import lines
from toc.draw.scenes.frame import TOP, SheetBody, SheetHeading, Sheets, bottom, nothing, one_line
from toc.draw.scenes.gantt_marks import (
    AXIS,
    BAND,
    BAR,
    LABEL,
    DateScale,
    axis,
    diamond,
    legend,
    phases,
    rule,
    stretch,
)
from toc.draw.views.timeline import Band, HorizonView, Moment, TimelineBar, TimelineView, said_date
from toc.draw.views.timeline import said as said_day
from toc.draw.words.views_time import TIME_VIEWS

_SIZES = (9.0, 8.5, style.SMALL)
_PAD = 3.0
_STONE = 11.0
_GROUP = 17.0
_LEGEND = 14.0


@dataclass(frozen=True)
class _Row:
    """A row: its texts at the left, and what stands on the time at the right. `group` is said
    above it where it begins one."""

    label: Fitted
    detail: Fitted | None
    bar: TimelineBar | None
    moments: tuple[Moment, ...]
    group: str
    strong: bool = False
    name: str = ""

    @property
    def height(self) -> float:
        left = self.label.height + (self.detail.height if self.detail else 0.0)
        right = (BAR if self.bar is not None else 0.0) + _STONE * len(self.moments)
        return max(left, right) + 2 * _PAD


def sheets_of(view: TimelineView | HorizonView) -> Sheets:
    """The rows of months of a timeline, or the strip of the whole time."""
    return _timeline(view) if isinstance(view, TimelineView) else _horizon(view)


def _timeline(view: TimelineView) -> Sheets:
    """The months of a period with a row for each inspanning, on as many sheets as it takes."""
    kind = TIME_VIEWS.say("timeline.kind", view.language)
    heading = SheetHeading(view.programme, kind, view.title, view.language, view.origin)
    if not view.bars and not view.moments:
        said = TIME_VIEWS.say("timeline.empty", view.language)
        return Sheets(heading, (nothing(said),))
    rows = [_moment(one, "", view.language) for one in view.moments]
    rows += [_bar(bar, view.language) for bar in view.bars]
    scale = DateScale(view.start, view.end)
    words = view.in_words()
    bodies = _bodies(rows, scale, view.bands, view.today, view.notes, words, view.language)
    return Sheets(heading, tuple(bodies))


def _horizon(view: HorizonView) -> Sheets:
    """The whole time of the programme: its phases, what is agreed, decisions and deadlines."""
    kind = TIME_VIEWS.say("horizon.kind", view.language)
    language = view.language
    heading = SheetHeading(view.programme, kind, view.title, language, view.origin)
    rows = []
    group = TIME_VIEWS.say("horizon.phases", language)
    for band in view.phases:
        dates = TIME_VIEWS.say(
            "horizon.dates",
            language,
            start=said_day(band.start, language),
            end=said_day(band.end, language),
        )
        bar = TimelineBar("", band.title, band.start, band.end, detail=dates, group=group)
        rows.append(_bar(bar, language))
    agreed = TIME_VIEWS.say("horizon.agreed", language)
    for bar in view.bars:
        rows.append(_bar(bar, language, agreed))
    moments = TIME_VIEWS.say("horizon.moments", language)
    rows += [_moment(one, moments, language) for one in view.moments]
    if not rows:
        said = TIME_VIEWS.say("horizon.empty", language)
        return Sheets(heading, (nothing(said),))
    scale = DateScale(view.start, view.end)
    notes, words = view.notes, view.in_words()
    bodies = _bodies(rows, scale, (), view.today, notes, words, language)
    return Sheets(heading, tuple(bodies))


def _bar(bar: TimelineBar, language: Language, group: str = "") -> _Row:
    detail = " · ".join(part for part in (bar.mark, bar.detail) if part)
    return _Row(
        fit(bar.text, LABEL - 16, _SIZES),
        fit(detail, LABEL - 16, (style.SMALL,)) if detail else None,
        bar,
        bar.milestones,
        bar.group or group,
        name=bar.id,
    )


def _moment(one: Moment, group: str, language: Language) -> _Row:
    kind = one.kind or TIME_VIEWS.say("milestone", language)
    label = fit(one.text, LABEL - 16, _SIZES)
    said = f"{kind} · {said_date(one.date, language)}"
    stone = Moment(one.date, "", one.kind)
    return _Row(label, fit(said, LABEL - 16, (style.SMALL,)), None, (stone,), group)


def _bodies(
    rows: Sequence[_Row],
    scale: DateScale,
    bands: Sequence[Band],
    today: datetime.date | None,
    notes: tuple[str, ...],
    words: Sequence[str],
    language: Language,
) -> list[SheetBody]:
    shown = [band for band in bands if band.end >= scale.start and band.start <= scale.end]
    top = TOP + (BAND if shown else 0.0) + AXIS + 4
    room = bottom((), notes, language) - top - _LEGEND
    sheets: list[list[_Row]] = [[]]
    filled, group = 0.0, ""
    for row in rows:
        head = _GROUP if row.group and (row.group != group or not sheets[-1]) else 0.0
        if sheets[-1] and filled + head + row.height > room:
            sheets.append([])
            filled, head = 0.0, _GROUP if row.group else 0.0
        sheets[-1].append(row)
        filled += head + row.height
        group = row.group
    bodies = []
    for number, sheet in enumerate(sheets):
        said = " ".join(words) if number == 0 else "; ".join(r.label.whole for r in sheet)
        bodies.append(_body(sheet, scale, shown, today, top, notes, said, language))
    return bodies


def _body(
    rows: Sequence[_Row],
    scale: DateScale,
    bands: Sequence[Band],
    today: datetime.date | None,
    top: float,
    notes: tuple[str, ...],
    words: str,
    language: Language,
) -> SheetBody:
    shapes: list[Shape] = []
    connectors: list[Connector] = []
    texts: list[Text] = []
    y, group = top, ""
    drawn: list[Shape] = []
    for i, row in enumerate(rows):
        if row.group and row.group != group:
            texts.append(one_line(row.group, style.MARGIN, y + 12, LABEL, style.NAVY, bold=True))
            y += _GROUP
        group = row.group
        if i % 2 == 0:
            rect = Rect(style.MARGIN - 7, y, style.INNER + 14, row.height)
            shapes.append(Shape("", rect, style.BAND, None))
        drawn += _row(row, y, scale, connectors, texts, language)
        y += row.height
    foot = y + 2
    shapes += [*phases(bands, scale, TOP), *axis(scale, top - AXIS - 2, foot, language)]
    shapes += drawn
    bars = [row.bar for row in rows if row.bar is not None and row.bar.id and row.bar.start]
    moments = any(row.moments for row in rows)
    texts += legend(bars, moments, shapes, connectors, language)
    if today is not None and scale.start <= today <= scale.end:
        x = scale.x(today)
        said = TIME_VIEWS.say("timeline.today", language)
        wide = width(said, style.SMALL, bold=True)
        left = min(x + 3, style.WIDTH - style.MARGIN - wide)
        texts.append(Text(left, foot + 8, said, style.SMALL, style.ACCENT, bold=True))
        connectors.append(rule(x, top - 4, foot + 8, Stroke(style.ACCENT, 1.4)))
    return SheetBody(tuple(shapes), tuple(connectors), tuple(texts), words, (), notes)


def _row(
    row: _Row,
    top: float,
    scale: DateScale,
    connectors: list[Connector],
    texts: list[Text],
    language: Language,
) -> Iterator[Shape]:
    y = top + _PAD
    texts += lines(row.label, style.MARGIN, y, style.INK)
    if row.detail is not None:
        texts += lines(row.detail, style.MARGIN, y + row.label.height, style.GREY)
    if row.bar is not None:
        yield from stretch(row.bar, y, scale, connectors, texts, language)
        y += BAR
    for stone in row.moments:
        diamond(stone, y, scale, texts, language)
        y += _STONE
