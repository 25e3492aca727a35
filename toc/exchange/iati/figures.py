"""The figures of an indicator as IATI has them: baselines, targets and values, of those that may
be shown."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from toc.core.model import Indicator, Interval, Measure, PartialDate, Programme
from toc.core.model.iati import IatiDimension, IatiFigure, IatiIndicator, Narrative
from toc.core.model.iati_file import BaselineFigure, IatiValue, PeriodFigures
from toc.core.model.measurements import Measurement, in_order, to_period
from toc.core.records.measurement_layout import value_text
from toc.core.words import Language
from toc.core.words.numbers import as_written
from toc.exchange.iati.reading.figures import PLACES
from toc.exchange.words.iati import IATI
from toc.measure.monitoring.own_values import own_values
from toc.measure.monitoring.series import SeriesPoint, readings
from toc.measure.monitoring.suppression import Published
from toc.measure.monitoring.target_path import exact

BAD_PERIOD = "bad-period"
"""A figure of the section that does not say of when it is: no note, but a reason."""

Note = tuple[str, dict[str, str | int]]
"""The key of a sentence, and its values."""


class IndicatorFigures:
    """What may be shown of one indicator, whose values are `words` where it is a qualitative one;
    `notes` tell what was left out."""

    def __init__(
        self,
        name: str,
        indicator: Indicator,
        more: IatiIndicator,
        shown: Sequence[Published],
        programme: Programme,
        *,
        words: bool,
    ) -> None:
        self.name, self.indicator, self.more, self.shown = name, indicator, more, shown
        self.words = words
        self.own = own_values(indicator, shown)
        self.language: Language = programme.language
        self.documents = programme.documents
        self.spelt = programme.iati.dimensions if programme.iati is not None else {}
        self.notes: list[Note] = []

    def _say(self, key: str, **values: str) -> str:
        return IATI.say(key, self.language, **values)

    def _note(self, key: str, **values: str | int) -> None:
        self.notes.append((key, values))

    def _comment(self, *parts: str) -> tuple[Narrative, ...]:
        text = "; ".join(part for part in parts if part)
        return (Narrative(text=text),) if text else ()

    def baselines(self) -> Iterator[BaselineFigure]:
        """Its baselines: the plan's own first."""
        found: dict[PartialDate, list[IatiValue]] = {}
        baseline = self.indicator.baseline
        if baseline is not None and baseline.value is not None:
            if baseline.date is None:
                self._note("baseline-without-date")
            elif any(one.kind == "baseline" and one.hidden for one in self.own):
                self._note("baseline-hidden")
            else:
                told = (
                    self._say("n", n=str(baseline.n)) if baseline.n is not None else "",
                    *(self._source(one.document, one.note) for one in baseline.source),
                )
                found[baseline.date] = [self._of_plan(baseline.value, *told)]
        given: dict[PartialDate, list[IatiFigure]] = {}
        for one in self.more.baselines:
            if one.date is None:
                self._note(BAD_PERIOD, found="–")
            else:
                given.setdefault(one.date, []).append(one)
        if given and self.indicator.smallest_group is not None:
            self._note("extra-hidden")
            given = {}
        for date in (*found, *(date for date in given if date not in found)):
            for figure in _merged(found.get(date, []), given.get(date, [])):
                yield BaselineFigure(date.year, figure, date.first_day if date.day else None)

    def _source(self, document: str | None, note: str | None) -> str:
        known = self.documents.get(document or "")
        title = known.title if known is not None else document
        return ", ".join(text for text in (title, note) if text)

    def _of_plan(self, value: float, *told: str) -> IatiValue:
        """A baseline or target of the plan. Of an indicator that is measured in words a number is
        no value: rules 8.8.3 and 8.9.3 of the standard."""
        if not self.words:
            return IatiValue(_number(value), comment=self._comment(*told))
        return IatiValue(None, comment=self._comment(self._word(value), *told))

    def _word(self, value: float) -> str:
        if self.indicator.value_kind is Measure.YES_NO and value in (0, 1):
            return self._say("yes" if value else "no")
        return as_written(_number(value), self.language)

    def periods(self) -> Iterator[PeriodFigures]:
        """Its targets and values, by period."""
        targets: dict[Interval, list[IatiValue]] = {}
        for year, value in sorted(self.indicator.targets.items()):
            targets[_year(year)] = [self._of_plan(value)]
        if self.indicator.undated_target is not None:
            self._note("undated-target")
        actuals: dict[Interval, list[IatiValue]] = {}
        for period, figure in self._actuals():
            actuals.setdefault(period, []).append(figure)
        more_targets = self._by_period(self.more.targets)
        more_actuals = self._by_period(self.more.actuals)
        if more_actuals and self.indicator.smallest_group is not None:
            # Nobody knows about how many people they are.
            self._note("extra-hidden")
            more_actuals = {}
        every = {*targets, *actuals, *more_targets, *more_actuals}
        for period in sorted(every, key=lambda one: (one.start, one.end)):
            yield PeriodFigures(
                period.start,
                period.end,
                tuple(_merged(targets.get(period, []), more_targets.get(period, []))),
                tuple(_merged(actuals.get(period, []), more_actuals.get(period, []))),
            )

    def _actuals(self) -> Iterator[tuple[Interval, IatiValue]]:
        if self.indicator.cumulative:
            yield from self._totals()
            return
        shown = sorted([*self.shown, *self._in_plan()], key=lambda one: in_order(one.measurement))
        self._note_hidden(shown)
        # What is said of one value may tell another.
        quiet = any(one.hidden for one in shown)
        below = sum(one.measurement.below for one in shown if not one.hidden)
        if below:
            self._note("below", count=below)
        told = [one.measurement for one in shown if not one.hidden and not one.measurement.below]
        if not quiet and any(row.note or row.source for row in told):
            self._note("remarks")
        for row in told:
            if row.value is not None:
                yield row.period, self._figure(row, quiet)

    def _note_hidden(self, shown: Iterable[Published | SeriesPoint]) -> None:
        """Say how many are left out: `hidden`, or of which n is not known."""
        hidden = [one.unknown_n for one in shown if one.hidden]
        for key, count in (("hidden", hidden.count(False)), ("unknown-n", hidden.count(True))):
            if count:
                self._note(key, count=count)

    def _in_plan(self) -> Iterator[Published]:
        """The values that the plan itself has, of the years of which there is no measurement."""
        rows = [one.measurement for one in self.shown]
        known = {row.period for row in rows if not row.group and not row.place}
        for one in self.own:
            if one.kind == "measured" and one.period is not None and one.period not in known:
                value = exact(one.value) if one.value is not None else None
                row = Measurement(self.name, one.period, value)
                yield Published(row, one.hidden, one.unknown_n)

    def _figure(self, row: Measurement, quiet: bool) -> IatiValue:
        number = None if isinstance(row.value, str) else row.value
        if number is not None and not self.words:
            word = ""
        elif number is not None:
            word = self._word(float(number))
        else:
            word = value_text(row, dutch=self.language == "nl")
        said = (
            word,
            "" if row.quality == "exact" else self._say(f"quality-{row.quality}"),
            "" if row.n is None else self._say("n", n=str(row.n)),
            self._say("source", source=row.source) if row.source and not quiet else "",
            "" if quiet else row.note,
        )
        return IatiValue(
            None if word else f"{number:f}",
            tuple(part for part in row.place.split(PLACES) if part),
            tuple(
                IatiDimension(name=self.spelt.get(name, name), value=value)
                for name, value in row.group
            ),
            self._comment(*said),
        )

    def _totals(self) -> Iterator[tuple[Interval, IatiValue]]:
        """Of a cumulative indicator the totals so far, as its targets are."""
        every = readings(self.indicator, self.shown)
        found = [one for one in every if not one.hidden]
        self._note_hidden(every)
        if any(one.measurement.group or one.measurement.place for one in self.shown):
            self._note("cumulative-groups")
        unsure = [one for one in found if one.gap or one.overlap]
        if unsure:
            self._note("total-unsure", count=len(unsure))
        for one in found:
            if one.number is not None and one not in unsure:
                said = self._comment(self._say("total-so-far"))
                yield one.period, IatiValue(f"{one.number:f}", comment=said)

    def _by_period(self, figures: Iterable[IatiFigure]) -> dict[Interval, list[IatiFigure]]:
        found: dict[Interval, list[IatiFigure]] = {}
        for one in figures:
            try:
                found.setdefault(to_period(one.period or ""), []).append(one)
            except ValueError:
                self._note(BAD_PERIOD, found=one.period or "–")
        return found


def _merged(derived: Sequence[IatiValue], given: Iterable[IatiFigure]) -> list[IatiValue]:
    """The plan's own figures, with what the section says more of them, and further ones."""
    made = list(derived)
    for one in given:
        figure = IatiValue(one.value, one.locations, one.dimensions, one.comment, one.documents)
        if one.of_the_plan and one.value is None:
            # Where the plan has none of that time any more, there is nothing to say more of.
            said = figure.comment or (derived[0].comment if derived else ())
            made[:1] = [replace(figure, value=derived[0].value, comment=said)] if derived else []
            continue
        at = next(
            (
                at
                for at, other in enumerate(made)
                if one.value is None and other.about == figure.about and not other.comment
            ),
            None,
        )
        if at is None:
            made.append(figure)
        else:
            made[at] = replace(made[at], comment=figure.comment, documents=figure.documents)
    return made


def _number(value: float) -> str:
    return f"{exact(value):f}"


def _year(year: str) -> Interval:
    return Interval(datetime.date(int(year), 1, 1), datetime.date(int(year), 12, 31))
