"""What an indicator of an IATI file becomes in a programme: what it can hold as its own, and what
is kept beside it under `iati`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from toc.core.loading import slug
from toc.core.model import Interval, PartialDate, Programme
from toc.core.model.iati import (
    OWN_VOCABULARY,
    PERCENTAGE,
    QUALITATIVE,
    UNIT,
    IatiFigure,
    IatiIndicator,
    IatiReference,
)
from toc.core.model.iati_file import IatiActivity, IatiValue, Result, ResultIndicator
from toc.core.model.iati_sdg import sdg_in, sdg_references
from toc.core.model.measurements import Measurement, period_text
from toc.exchange.iati.reading.figures import (
    Measuring,
    UncountedValue,
    beside,
    exactly,
    is_year,
    more_of,
    number_in,
    only_a_value,
)
from toc.exchange.iati.reading.text import Content, Fields

_KINDS: Mapping[str, str] = {UNIT: "number", PERCENTAGE: "percentage", QUALITATIVE: "qualitative"}
_WORDS: Mapping[str, str] = {"unit": UNIT, "percentage": PERCENTAGE, "qualitative": QUALITATIVE}


class KeptBesideReason(NamedTuple):
    """Why a figure is kept beside the plan: `key` names its sentence."""

    key: str
    values: dict[str, str] = {}


class TakenIndicators:
    """Of each indicator by id its `fields` in the programme and what stands of it under `iati`
    (`more`); beside them the `kept` values that do not count, the names of `dimensions` as the
    file spells them, and the SDG codes of all (`sdg`). `only_place` is the ref of the one place
    that all of the activity is about, where it has one."""

    def __init__(self, only_place: str = "") -> None:
        self.only_place = only_place
        self.fields: dict[str, Fields] = {}
        self.more: dict[str, IatiIndicator] = {}
        self.dimensions: dict[str, str] = {}
        self.sdg: list[str] = []
        self.kept: list[UncountedValue] = []

    def take(self, name: str, one: ResultIndicator, about: str, kind: str, result: Result) -> None:
        """What the indicator `name` becomes; `about` is the id of what it measures."""
        code = _WORDS.get(one.measure.lower(), one.measure)
        fields: Fields = {"text": one.titles[0].text}
        first = one.description[0] if one.description else None
        defined = first is not None and first.language == one.titles[0].language
        if first is not None and defined:
            fields["definition"] = first.text
        fields |= {"measures": about, "kind": kind}
        if code in _KINDS:
            fields["value_kind"] = _KINDS[code]
        if one.ascending is not None:
            fields["direction"] = "up" if one.ascending else "down"
        words = code == QUALITATIVE
        baselines = self._baselines(name, one, fields, words=words)
        targets = self._targets(name, one, fields, words=words)
        if told := self._disaggregation(one):
            fields["disaggregation"] = told
        own, sdg, rest = _told_apart(one.references, name, published=not result.references)
        if sdg:
            fields["sdg"] = sdg
            self.sdg += sdg
        self.fields[name] = fields
        self.more[name] = IatiIndicator(
            measure_code=None if code in _KINDS and one.measure == code else one.measure,
            aggregation=one.aggregation,
            language=one.titles[0].language,
            titles=one.titles[1:],
            description=one.description[1:] if defined else one.description,
            references=rest,
            own_reference=own or bool(result.references),
            documents=one.documents,
            baselines=tuple(baselines),
            targets=tuple(targets),
        )

    def _keep(self, name: str, when: str, line: int, why: KeptBesideReason) -> None:
        self.kept.append(UncountedValue(why.key, name, when, line, why.values))

    def _baselines(
        self, name: str, one: ResultIndicator, fields: Fields, *, words: bool
    ) -> list[IatiFigure]:
        """The first number about everybody is the plan's; the others are kept beside it."""
        found: list[IatiFigure] = []
        figures = [baseline.figure for baseline in one.baselines]
        for baseline in one.baselines:
            day = baseline.day
            date = PartialDate(day.year, day.month, day.day) if day else PartialDate(baseline.year)
            figure, number = baseline.figure, number_in(baseline.figure.value)
            why = self._set_aside(figure, figures, words=words)
            if not why and "baseline" in fields:
                why = KeptBesideReason("why.second-baseline")
            if number is not None and not why:
                fields["baseline"] = {"value": number, "date": str(date)}
            elif figure.value is not None and why is not None:
                self._keep(name, str(date), figure.line, why)
            owned = not why
            if not owned or more_of(figure) or figure.locations:
                placed = owned and bool(figure.locations)
                found.append(beside(figure, date, value=not owned, of_the_plan=placed))
        return found

    def _targets(
        self, name: str, one: ResultIndicator, fields: Fields, *, words: bool
    ) -> list[IatiFigure]:
        targets: dict[str, Content] = {}
        found: list[IatiFigure] = []
        aside: list[tuple[str, Interval, IatiValue, KeptBesideReason]] = []
        for period in one.periods:
            when = Interval(period.start, period.end)
            said = period_text(when)
            for figure in period.targets:
                number = number_in(figure.value)
                why = self._set_aside(figure, period.targets, words=words) or _not_of_a_year(when)
                if not why and said in targets:
                    why = KeptBesideReason("why.second-target")
                if number is not None and not why:
                    targets[said] = number
                elif figure.value is not None and why is not None:
                    aside.append((said, when, figure, why))
                owned = not why
                if not owned or more_of(figure) or figure.locations:
                    placed = owned and bool(figure.locations)
                    found.append(beside(figure, said, value=not owned, of_the_plan=placed))
        for said, when, figure, why in aside:
            # That it is to be reached by then is for people to say; they are told how.
            year, offered = str(when.end.year), why
            if why.key == "why.target-years" and year not in targets:
                values = {**why.values, "year": year, "value": figure.value or "", "id": name}
                offered = KeptBesideReason("why.target-years-offer", values)
            self._keep(name, said, figure.line, offered)
        if targets:
            fields["targets"] = dict(sorted(targets.items()))
        return found

    def _set_aside(
        self, figure: IatiValue, beside_it: Iterable[IatiValue], *, words: bool
    ) -> KeptBesideReason | None:
        """Why a figure is not one of the plan's own, whatever its time; None where it can be. The
        figures `beside_it` are of the same time: one about everybody goes before one about the
        only place that there is."""
        number = number_in(figure.value)
        if figure.value is None:
            return KeptBesideReason("why.no-value")
        if number is None:
            return KeptBesideReason("why.not-a-number", {"found": figure.value})
        if words:
            return KeptBesideReason("why.words")
        if figure.dimensions:
            said = [": ".join(filter(None, (one.name, one.value))) for one in figure.dimensions]
            return KeptBesideReason("why.of-a-group", {"about": ", ".join(said)})
        whole = figure.locations != (self.only_place,) or any(
            only_a_value(one) and number_in(one.value) is not None for one in beside_it
        )
        if figure.locations and whole:
            return KeptBesideReason("why.of-a-place", {"about": ", ".join(figure.locations)})
        return None if exactly(number) else KeptBesideReason("why.not-exact")

    def _disaggregation(self, one: ResultIndicator) -> Fields:
        """By what the actual values are told apart. A name that is no id gets one."""
        told: dict[str, list[str]] = {}
        for period in one.periods:
            for figure in period.actuals:
                for pair in figure.dimensions:
                    name = slug(pair.name or "")
                    if not name or not pair.value:
                        continue
                    if self.dimensions.setdefault(name, pair.name or "") == pair.name:
                        categories = told.setdefault(name, [])
                        if pair.value not in categories:
                            categories.append(pair.value)
        return {name: sorted(values) for name, values in sorted(told.items())}

    def measure(
        self, name: str, one: ResultIndicator, programme: Programme, today: datetime.date
    ) -> Iterable[Measurement]:
        """The measurements of an indicator that was taken; what cannot be one is kept beside
        it."""
        spelt = {said: name for name, said in self.dimensions.items()}
        measuring = Measuring(name, programme, today, spelt, exact=True)
        measuring.take(one)
        self.kept += measuring.kept
        more = self.more[name]
        self.more[name] = more.model_copy(update={"actuals": tuple(measuring.beside)})
        return measuring.rows


def _not_of_a_year(when: Interval) -> KeptBesideReason | None:
    """Why a target of a period is none of a year."""
    if is_year(when):
        return None
    values = {"start": str(when.start), "end": str(when.end)}
    key = "why.target-years" if when.start.year < when.end.year else "why.target-part"
    return KeptBesideReason(key, values)


def only_place(activity: IatiActivity) -> str:
    """The ref of the one place that an activity is about, where all its figures that name a place
    name that one, and it names no other country, region or place itself; else empty."""
    refs = {
        figure.locations
        for result in activity.results
        for one in result.indicators
        for figure in _figures(one)
        if figure.locations
    }
    places = len(activity.countries) + len(activity.regions)
    if len(refs) != 1 or places > 1 or len(activity.locations) > 1:
        return ""
    (found,) = refs
    return found[0] if len(found) == 1 else ""


def _figures(one: ResultIndicator) -> Iterator[IatiValue]:
    yield from (baseline.figure for baseline in one.baselines)
    for period in one.periods:
        yield from (*period.targets, *period.actuals)


def _told_apart(
    references: tuple[IatiReference, ...], name: str, *, published: bool
) -> tuple[bool, tuple[str, ...], tuple[IatiReference, ...]]:
    """Of the references of an indicator: whether its id is among them, or another one of its own
    vocabulary; the SDG indicators that it is; and those to be kept as they are, because they do
    not come out of the programme again by themselves. The plan's own are `published` only where
    its result has none."""
    own = [ref for ref in references if ref.vocabulary == OWN_VOCABULARY]
    sdg = sdg_in(references)
    rest = references
    if published and own == [IatiReference(vocabulary=OWN_VOCABULARY, code=name)] == list(
        rest[:1]
    ):
        rest = rest[1:]
    made = sdg_references(sdg, ())
    further = rest[len(made) :]
    if published and rest[: len(made)] == made and not sdg_in(further):
        rest = further
    return bool(own), sdg, rest
