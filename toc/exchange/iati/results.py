"""The results of a programme: its goals and inspanningen that have a public indicator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from toc.core.graph import VISION, canonical
from toc.core.model import Indicator, Programme
from toc.core.model.iati import (
    IMPACT,
    MEASURES,
    OUTCOME,
    OUTPUT,
    RESULT_TYPES,
    Iati,
    IatiResult,
    Narrative,
)
from toc.core.model.iati_file import Result, ResultIndicator
from toc.core.model.measurements import Measurements
from toc.exchange.iati.figures import BAD_PERIOD
from toc.exchange.iati.indicators import indicator_of
from toc.exchange.iati.remarks import Saying
from toc.measure.monitoring.audience import Audience, may_see
from toc.measure.monitoring.suppression import published


def is_public(indicator: Indicator) -> bool:
    """Whether an indicator may go out at all."""
    return may_see(indicator, Audience.OUTSIDE)


def results_of(
    programme: Programme, measurements: Measurements, saying: Saying
) -> tuple[Result, ...]:
    """The results, those that the section names first, in its order."""
    return tuple(_Making(programme, measurements, saying).results())


class _Making:
    def __init__(self, programme: Programme, measurements: Measurements, saying: Saying) -> None:
        self.programme, self.measurements, self.saying = programme, measurements, saying
        self.section = programme.iati or Iati()

    def results(self) -> Iterator[Result]:
        programme, more = self.programme, self.section.results
        texts = {
            VISION: (IMPACT, programme.vision.text),
            **{name: (IMPACT, one.text) for name, one in programme.strategic_goals.items()},
            **{name: (OUTCOME, one.text) for name, one in programme.operational_goals.items()},
            **{name: (OUTPUT, one.text) for name, one in programme.inspanningen.items()},
        }
        by_element: dict[str, list[str]] = {}
        for name, indicator in programme.indicators.items():
            if not is_public(indicator):
                self.saying.note("not-public", "indicators", name, id=name)
            elif (about := canonical(indicator.measures or "")) not in texts:
                self.saying.reason("measures-nothing", "indicators", name, id=name)
            else:
                by_element.setdefault(about, []).append(name)
        self._unknown(texts)
        for name in (*(n for n in more if n in texts), *(n for n in texts if n not in more)):
            if name in by_element:
                yield self._result(name, *texts[name], by_element[name])
        without = [name for name in texts if name not in by_element and name != VISION]
        if without:
            self.saying.note("without-indicators", "iati", count=len(without))

    def _unknown(self, texts: Mapping[str, object]) -> None:
        """What the section says more of something that the plan does not have."""
        for kind, known in (("results", texts), ("indicators", self.programme.indicators)):
            for name in getattr(self.section, kind):
                if name not in known:
                    self.saying.reason("unknown-id", "iati", kind, name, id=name)

    def _result(self, name: str, kind: str, text: str, indicators: list[str]) -> Result:
        more = self.section.results.get(name, IatiResult())
        made = [self._indicator(one, owned=not more.references) for one in indicators]
        code = more.type or kind
        self.saying.listed("ResultType", RESULT_TYPES, code, "iati", "results", name, "type")
        return Result(
            type=code,
            titles=(Narrative(text=text, language=more.language), *more.titles),
            aggregation=more.aggregation,
            description=more.description,
            documents=more.documents,
            references=more.references,
            indicators=tuple(one for one in made if one is not None),
        )

    def _indicator(self, name: str, *, owned: bool) -> ResultIndicator | None:
        """Where the result has references (not `owned`), its indicators have none of the plan's:
        the standard wants one or the other."""
        indicator = self.programme.indicators[name]
        made = indicator_of(
            name,
            indicator,
            self.section.indicators.get(name),
            published(self.measurements, name, indicator),
            self.programme,
        )
        path = ("indicators", name)
        for key, values in made.notes:
            if key == BAD_PERIOD:
                self.saying.reason(key, "iati", "indicators", name, id=name, **values)
            else:
                self.saying.note(key, *path, id=name, **values)
        if made.indicator is None:
            self.saying.reason("no-measure", *path, id=name, text=indicator.text)
            return None
        where = ("iati", "indicators", name, "measure_code")
        self.saying.listed("IndicatorMeasure", MEASURES, made.indicator.measure, *where)
        return made.indicator if owned else replace(made.indicator, references=made.given)
