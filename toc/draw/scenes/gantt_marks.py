"""What stands on the time of a timeline: the axis, the phases, bars and diamonds."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.documents import style
from toc.documents.drawings.scene import Connector, Dash, Point, Rect, Shape, Stroke, Text
from toc.documents.text_width import width
from toc.draw.scenes.frame import one_line
from toc.draw.views.timeline import Band, Moment, TimelineBar, said_date
from toc.draw.words.views_time import TIME_VIEWS

LABEL = 250.0
_LEFT = style.MARGIN + LABEL
_WIDE = style.INNER - LABEL
AXIS = 18.0
BAND = 16.0
BAR = 13.0
_STONES = (style.SMALL,)
_MOST_MONTHS = 26
"""Up to so many months each has its name; beyond that the axis shows years."""


@dataclass(frozen=True)
class DateScale:
    """From dates to places on the paper."""

    start: datetime.date
    end: datetime.date

    def x(self, day: datetime.date) -> float:
        """Where a day begins, within the drawing."""
        days = (self.end - self.start).days + 1
        part = min(max((day - self.start).days / days, 0.0), 1.0)
        return _LEFT + _WIDE * part

    def after(self, day: datetime.date) -> float:
        """Where a day ends."""
        if day >= self.end:
            return _LEFT + _WIDE
        return self.x(day + datetime.timedelta(days=1))


def rule(x: float, top: float, foot: float, stroke: Stroke) -> Connector:
    """A line from top to bottom."""
    third = (foot - top) / 3
    path = (Point(x, top), Point(x, top + third), Point(x, foot - third), Point(x, foot))
    return Connector("", "", path, stroke)


def phases(bands: Sequence[Band], scale: DateScale, top: float) -> Iterator[Shape]:
    """The phases above the axis, each with its name where that fits."""
    for i, band in enumerate(bands):
        x, end = scale.x(max(band.start, scale.start)), scale.after(min(band.end, scale.end))
        rect = Rect(x, top, max(end - x - 1, 2.0), BAND - 3)
        said: tuple[Text, ...] = ()
        if width(band.title, style.SMALL, bold=True) < rect.width - 6:
            ink = style.INK if i % 2 else style.WHITE
            said = (Text(x + 4, top + 9.5, band.title, style.SMALL, ink, bold=True),)
        yield Shape("", rect, style.PALE if i % 2 else style.BLUE, None, 2.0, said)


def axis(scale: DateScale, top: float, foot: float, language: Language) -> Iterator[Shape]:
    """The names of the months or years, and thin lines where they begin."""
    months = _months(scale)
    by_month = len(months) <= _MOST_MONTHS
    if by_month:
        stretches = [(day, _month(day, language)) for day in months]
    else:
        years = range(scale.start.year, scale.end.year + 1)
        stretches = [(datetime.date(year, 1, 1), str(year)) for year in years]
    used = style.MARGIN
    for start, name in stretches:
        x, wide = scale.x(start), width(name, style.SMALL)
        if x + 2 >= used and x + wide + 2 <= _LEFT + _WIDE:
            text = Text(x + 2, top + 11, name, style.SMALL, style.GREY)
            yield Shape("", Rect(x, top, wide + 4, AXIS - 2), None, None, 0.0, (text,))
            used = x + wide + 6
        strong = by_month and start.month == 1
        yield _tick(x, top + 2, foot, style.GREY if strong else style.RULE)
    yield _tick(_LEFT + _WIDE, top + 2, foot, style.RULE)


def _tick(x: float, top: float, foot: float, colour: str) -> Shape:
    return Shape("", Rect(x - 0.3, top, 0.6, foot - top), colour)


def _months(scale: DateScale) -> list[datetime.date]:
    found: list[datetime.date] = []
    year, month = scale.start.year, scale.start.month
    while (year, month) <= (scale.end.year, scale.end.month) and len(found) <= _MOST_MONTHS:
        found.append(datetime.date(year, month, 1))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def _month(day: datetime.date, language: Language) -> str:
    """`jan 2024` for the first month of a year, else `feb`."""
    name = LOCALES[language].short_months[day.month - 1]
    return f"{name} ’{day.year % 100:02}" if day.month == 1 else name


def stretch(
    bar: TimelineBar,
    y: float,
    scale: DateScale,
    connectors: list[Connector],
    texts: list[Text],
    language: Language,
) -> Iterator[Shape]:
    """A bar: full where it is agreed, pale where it is proposed; open and hatched from where it is
    not known how long it takes."""
    if bar.start is None:
        said = TIME_VIEWS.say("timeline.no-start", language)
        texts.append(Text(_LEFT + 3, y + 8.5, said, style.SMALL, style.ACCENT))
        return
    if bar.start > scale.end or (bar.end is not None and bar.end < scale.start):
        key = "timeline.later" if bar.start > scale.end else "timeline.earlier"
        said = TIME_VIEWS.say(key, language)
        texts.append(Text(_LEFT + 3, y + 8.5, said, style.SMALL, style.GREY))
        return
    x = scale.x(max(bar.start, scale.start))
    phase = not bar.id
    fill = style.NAVY if phase else (style.BLUE if bar.committed else style.PALE)
    if bar.end is not None:
        end = scale.after(min(bar.end, scale.end))
        rect = Rect(x, y + 1, max(end - x, 3.0), BAR - 2)
        yield Shape(bar.id, rect, fill, Stroke(style.NAVY if phase else style.BLUE, 0.8), 2.0)
        if bar.end > scale.end:
            said = TIME_VIEWS.say("timeline.goes-on", language)
            _inside(said, rect, y, texts, style.PALE if bar.committed else style.INK)
        return
    rect = Rect(x, y + 1, _LEFT + _WIDE - x, BAR - 2)
    colour = style.BLUE if bar.committed else style.GREY
    yield Shape(bar.id, rect, style.WHITE, Stroke(colour, 1.0, Dash.DASHED), 0.0)
    said = TIME_VIEWS.say("timeline.no-end", language)
    wide = width(said, style.SMALL) + 8
    connectors.extend(hatch(rect, wide, colour))
    if wide <= rect.width:
        texts.append(Text(rect.right - wide + 4, y + 9.4, said, style.SMALL, style.INK))
    else:
        texts.append(Text(x - wide, y + 9.4, said, style.SMALL, style.INK))


def _inside(said: str, rect: Rect, y: float, texts: list[Text], ink: str) -> None:
    wide = width(said, style.SMALL)
    if wide + 6 <= rect.width:
        ink = style.WHITE if ink == style.PALE else ink
        texts.append(Text(rect.right - wide - 3, y + 9.4, said, style.SMALL, ink))


def hatch(rect: Rect, keep: float, colour: str) -> Iterator[Connector]:
    """Slanting strokes over the bar, but not over the words at its end."""
    end = rect.right - (keep if keep <= rect.width else 0.0)
    x, high = rect.x + 2, rect.height
    while x + high <= end:
        start, stop = Point(x, rect.bottom), Point(x + high, rect.y)
        third = high / 3
        path = (
            start,
            Point(x + third, rect.bottom - third),
            Point(x + 2 * third, rect.y + third),
            stop,
        )
        yield Connector("", "", path, Stroke(colour, 0.6))
        x += 6.0


def diamond(
    stone: Moment, y: float, scale: DateScale, texts: list[Text], language: Language
) -> None:
    """A diamond at its date with its text beside it, on the side where there is room."""
    day = stone.date.last_day
    if not scale.start <= day <= scale.end:
        inside = TIME_VIEWS.say("timeline.outside", language, date=said_date(stone.date, language))
        said = f"{stone.text} ({inside})" if stone.text else inside
        texts.append(one_line(said, _LEFT + 3, y + 8.5, _WIDE - 6, style.GREY, sizes=_STONES))
        return
    x = min(scale.after(day), _LEFT + _WIDE - 4)
    wide = width("♦", 10.0)
    texts.append(Text(x - wide / 2, y + 9, "♦", 10.0, style.ACCENT))
    if not stone.text:
        return
    said = f"{stone.text} ({said_date(stone.date, language)})"
    right, left = _LEFT + _WIDE - x - 8, x - _LEFT - 8
    if width(said, style.SMALL) <= right or right >= left:
        text = one_line(said, x + 6, y + 8.5, max(right, 20.0), style.INK, sizes=_STONES)
    else:
        text = one_line(said, _LEFT, y + 8.5, left, style.INK, sizes=_STONES)
        text = Text(x - 6 - width(text.text, text.size), text.y, text.text, text.size, text.colour)
    texts.append(text)


def legend(
    bars: Sequence[TimelineBar],
    moments: bool,
    shapes: list[Shape],
    connectors: list[Connector],
    language: Language,
) -> Iterator[Text]:
    """What the bars mean, and the diamonds where there are `moments`: only the kinds that
    occur."""
    kinds = []
    if any(bar.committed and bar.end for bar in bars):
        kinds.append("committed")
    if any(not bar.committed and bar.end for bar in bars):
        kinds.append("proposed")
    if any(bar.end is None for bar in bars):
        kinds.append("open")
    if moments:
        kinds.append("moment")
    x, y = style.MARGIN, style.BOTTOM + 4
    for kind in kinds:
        said = TIME_VIEWS.say(f"timeline.legend.{kind}", language)
        rect = Rect(x, y - 7, 22.0, 8.0)
        if kind == "moment":
            yield Text(x + 7, y, "♦", 10.0, style.ACCENT)
        elif kind == "open":
            shapes.append(Shape("", rect, style.WHITE, Stroke(style.GREY, 1.0, Dash.DASHED)))
            connectors.extend(hatch(rect, 0.0, style.GREY))
        else:
            fill = style.BLUE if kind == "committed" else style.PALE
            shapes.append(Shape("", rect, fill, Stroke(style.BLUE, 0.8), 2.0))
        yield Text(x + 28, y, said, style.SMALL, style.INK)
        x += 28 + width(said, style.SMALL) + 22
