"""What an indicator of an IATI file becomes in a programme: what it can hold as its own, and what
is kept beside it under `iati`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence

from toc.loading import slug
from toc.model import Interval, PartialDate, Programme
from toc.model.iati import (
    OWN_VOCABULARY,
    PERCENTAGE,
    QUALITATIVE,
    UNIT,
    IatiFigure,
    IatiIndicator,
    IatiReference,
)
from toc.model.iati_file import BaselineFigure, Result, ResultIndicator
from toc.model.iati_sdg import sdg_in, sdg_references
from toc.model.measurements import Measurement, period_text
from toc.records.iati.figures import (
    Kept,
    Measuring,
    beside,
    exactly,
    is_year,
    more_of,
    number_in,
    only_a_value,
)
from toc.records.iati.text import Content, Fields

_KINDS: Mapping[str, str] = {UNIT: "number", PERCENTAGE: "percentage", QUALITATIVE: "qualitative"}
_WORDS: Mapping[str, str] = {"unit": UNIT, "percentage": PERCENTAGE, "qualitative": QUALITATIVE}


class TakenIndicators:
    """Of each indicator by id its `fields` in the programme and what stands of it under `iati`
    (`more`); beside them the `kept` values that do not count, the names of `dimensions` as the
    file spells them, and the SDG codes of all (`sdg`)."""

    def __init__(self) -> None:
        self.fields: dict[str, Fields] = {}
        self.more: dict[str, IatiIndicator] = {}
        self.dimensions: dict[str, str] = {}
        self.sdg: list[str] = []
        self.kept: list[Kept] = []

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
        baselines = self._baselines(name, one.baselines, fields)
        targets = self._targets(name, one, fields)
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

    def _keep(self, name: str, key: str, when: str, line: int, **values: str) -> None:
        self.kept.append(Kept(key, name, when, line, values))

    def _baselines(
        self, name: str, baselines: Sequence[BaselineFigure], fields: Fields
    ) -> list[IatiFigure]:
        """The first number about everybody is the plan's; the others are kept beside it."""
        found: list[IatiFigure] = []
        for one in baselines:
            day = one.day
            date = PartialDate(day.year, day.month, day.day) if day else PartialDate(one.year)
            figure, number = one.figure, number_in(one.figure.value)
            owned = number is not None and exactly(number) and only_a_value(figure)
            owned = owned and "baseline" not in fields
            if owned and number is not None:
                fields["baseline"] = {"value": number, "date": str(date)}
            elif figure.value is not None:
                if number is None:
                    self._keep(
                        name, "why.not-a-number", str(date), figure.line, found=figure.value
                    )
                else:
                    self._keep(name, "why.second-baseline", str(date), figure.line)
            if not owned or more_of(figure):
                found.append(beside(figure, date, value=not owned))
        return found

    def _targets(self, name: str, one: ResultIndicator, fields: Fields) -> list[IatiFigure]:
        targets: dict[str, Content] = {}
        found: list[IatiFigure] = []
        for period in one.periods:
            when = Interval(period.start, period.end)
            said = period_text(when)
            for figure in period.targets:
                number = number_in(figure.value)
                owned = number is not None and exactly(number) and only_a_value(figure)
                owned = owned and is_year(when) and said not in targets
                if owned and number is not None:
                    targets[said] = number
                elif figure.value is not None:
                    key = "why.not-a-number" if number is None else "why.target-of-year"
                    values = {"found": figure.value} if number is None else {}
                    self._keep(name, key, said, figure.line, **values)
                if not owned or more_of(figure):
                    found.append(beside(figure, said, value=not owned))
        if targets:
            fields["targets"] = dict(sorted(targets.items()))
        return found

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
