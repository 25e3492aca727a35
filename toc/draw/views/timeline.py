"""When things happen, as values: the inspanningen of a year month by month, and the whole horizon
of the programme. Whoever makes them gives every date; nothing is reckoned here.

    TimelineView(…)  rows of bars over the months of a period (a Gantt chart)
    HorizonView(…)   phases, years, what is committed to and what was decided, on one strip

A date that the plan does not give is None and is drawn and said as not known.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from toc.core.model.dates import PartialDate
from toc.core.words import Language
from toc.core.words.terms import month_name
from toc.draw.views.columns import Origin
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS
from toc.draw.words.views_time import TIME_VIEWS


@dataclass(frozen=True)
class Moment:
    """Something at a date: a milestone, a deadline, a decision. The date is as precise as the plan
    is; it is drawn at its last day (a deadline of 2043 is the end of 2043). `kind` is the word for
    what it is, such as `mijlpaal`."""

    date: PartialDate
    text: str
    kind: str = ""


@dataclass(frozen=True)
class Band:
    """A stretch of time with a name, such as a phase: its first and its last day."""

    title: str
    start: datetime.date
    end: datetime.date


@dataclass(frozen=True)
class TimelineBar:
    """A row: an inspanning and when it runs, from its first to its last day.

    `start` is None where nobody knows when it starts, `end` where nobody knows how long it takes;
    both may lie outside the view. `mark` is a symbol and a word (`● gekozen`), `detail` a short
    text under the name (the owner, a reason), `group` a heading: rows of one group stand together,
    in the order given. `committed` says that it was agreed or runs already.
    """

    id: str
    text: str
    start: datetime.date | None
    end: datetime.date | None
    mark: str = ""
    detail: str = ""
    group: str = ""
    committed: bool = False
    milestones: tuple[Moment, ...] = ()


@dataclass(frozen=True)
class TimelineView:
    """The months from `start` to `end` (first and last day shown) with a row for each bar, the
    phases above them as `bands`, and `today` as a line where it is given. `notes` are sentences
    below the drawing; `moments` stand on a row of their own at the top."""

    drawing: ClassVar[str] = "gantt"
    nothing: ClassVar[str] = ""

    id: str
    programme: str
    title: str
    language: Language
    start: datetime.date
    end: datetime.date
    bars: tuple[TimelineBar, ...]
    bands: tuple[Band, ...] = ()
    moments: tuple[Moment, ...] = ()
    today: datetime.date | None = None
    notes: tuple[str, ...] = ()
    origin: Origin | None = None

    def rows(self) -> Rows:
        """A row for each inspanning."""
        return _rows(self.id, self.title, self.bars, self.language)

    def in_words(self) -> tuple[str, ...]:
        """A sentence for each inspanning and moment."""
        first = TIME_VIEWS.say("words.timeline", self.language, title=self.title)
        return (first, *_words(self.bands, self.bars, self.moments, self.language), *self.notes)


@dataclass(frozen=True)
class HorizonView:
    """The whole time of the programme on one strip: its phases, what is committed to (`bars`),
    and what was decided or has a deadline (`moments`)."""

    drawing: ClassVar[str] = "gantt"

    id: str
    programme: str
    title: str
    language: Language
    start: datetime.date
    end: datetime.date
    phases: tuple[Band, ...] = ()
    bars: tuple[TimelineBar, ...] = ()
    moments: tuple[Moment, ...] = ()
    today: datetime.date | None = None
    notes: tuple[str, ...] = ()
    origin: Origin | None = None

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""
        there = self.phases or self.bars or self.moments
        return "" if there else TIME_VIEWS.say("horizon.empty", self.language)

    def rows(self) -> Rows:
        """A row for each phase, inspanning and moment."""
        language = self.language
        made = _rows(self.id, self.title, self.bars, language)
        phases = (_band_row(band, language) for band in self.phases)
        moments = (_moment_row(moment, language) for moment in self.moments)
        return Rows(made.id, made.title, made.header, (*phases, *made.rows, *moments))

    def in_words(self) -> tuple[str, ...]:
        """A sentence for each phase, inspanning and moment."""
        first = TIME_VIEWS.say("words.horizon", self.language, title=self.programme)
        return (first, *_words(self.phases, self.bars, self.moments, self.language), *self.notes)


def said(day: datetime.date | None, language: Language) -> str:
    """A first or last day as people say it: a month where it is the first or last day of one, and
    otherwise the day; `niet bekend` where it is None."""
    if day is None:
        return VIEWS.say("not-known", language)
    month = month_name(day, language)
    if day.day == 1 or (day + datetime.timedelta(days=1)).day == 1:
        return month
    return f"{day.day} {month}"


def said_date(date: PartialDate, language: Language) -> str:
    """A date as precise as it is: `2043`, `juli 2024` or `12 juli 2024`."""
    if not date.month:
        return str(date.year)
    month = month_name(date.first_day, language)
    return f"{date.day} {month}" if date.day else month


def _rows(view: str, title: str, bars: tuple[TimelineBar, ...], language: Language) -> Rows:
    header = ("kind", "what", "from", "until", "state", "detail")
    return Rows(
        view,
        title,
        tuple(VIEWS.say(f"head.{word}", language) for word in header),
        tuple(
            (
                bar.group or VIEWS.say("inspanning", language),
                bar.text,
                said(bar.start, language),
                said(bar.end, language),
                bar.mark,
                bar.detail,
            )
            for bar in bars
        ),
    )


def _band_row(band: Band, language: Language) -> tuple[str, ...]:
    start, end = said(band.start, language), said(band.end, language)
    return (TIME_VIEWS.say("phase", language), band.title, start, end, "", "")


def _moment_row(moment: Moment, language: Language) -> tuple[str, ...]:
    return (moment.kind, moment.text, "", said_date(moment.date, language), "", "")


def _words(
    bands: tuple[Band, ...],
    bars: tuple[TimelineBar, ...],
    moments: tuple[Moment, ...],
    language: Language,
) -> Iterator[str]:
    for band in bands:
        start, end = said(band.start, language), said(band.end, language)
        yield TIME_VIEWS.say("words.band", language, title=band.title, start=start, end=end)
    for bar in bars:
        yield TIME_VIEWS.say(
            "words.bar",
            language,
            text=bar.text,
            start=said(bar.start, language),
            end=said(bar.end, language),
            mark=f" ({bar.mark})" if bar.mark else "",
        )
        for stone in bar.milestones:
            yield _moment_words(stone, language)
    for moment in moments:
        yield _moment_words(moment, language)


def _moment_words(moment: Moment, language: Language) -> str:
    kind = moment.kind or TIME_VIEWS.say("milestone", language)
    return f"{kind.capitalize()}, {said_date(moment.date, language)}: {moment.text}."
