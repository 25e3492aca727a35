"""An indicator as IATI has it, with its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.model import Indicator, Measure, Programme
from toc.core.model.iati import (
    ORDINAL,
    OWN_VOCABULARY,
    PERCENTAGE,
    QUALITATIVE,
    UNIT,
    IatiIndicator,
    IatiReference,
    Narrative,
)
from toc.core.model.iati_file import ResultIndicator
from toc.core.model.iati_sdg import sdg_references
from toc.core.records.measurement_rules import is_percentage, takes_words
from toc.exchange.iati.figures import IndicatorFigures, Note
from toc.exchange.words.iati import IATI
from toc.measure.monitoring.suppression import Published


@dataclass(frozen=True)
class MadeIndicator:
    """The indicator, None where it is not known what kind of value it has; the references that
    the section has (`given`), without its own id and SDG codes; and notes of what was left
    out."""

    indicator: ResultIndicator | None
    given: tuple[IatiReference, ...]
    notes: tuple[Note, ...]


def indicator_of(
    name: str,
    indicator: Indicator,
    more: IatiIndicator | None,
    shown: Sequence[Published],
    programme: Programme,
) -> MadeIndicator:
    """An indicator for the public. `more` is what `iati.indicators` says of it, `shown` are its
    measurements that count."""
    more = more or IatiIndicator()
    measure = more.measure_code or measure_of(indicator)
    if measure is None:
        return MadeIndicator(None, more.references, ())
    words = measure == QUALITATIVE
    figures = IndicatorFigures(name, indicator, more, shown, programme, words=words)
    made = ResultIndicator(
        measure=measure,
        titles=(Narrative(text=indicator.text, language=more.language), *more.titles),
        ascending=None if indicator.direction is None else indicator.direction == "up",
        aggregation=more.aggregation,
        description=(*_description(indicator, more, programme), *more.description),
        documents=more.documents,
        references=(*_references(name, indicator, more), *more.references),
        baselines=tuple(figures.baselines()),
        periods=tuple(figures.periods()),
    )
    return MadeIndicator(made, more.references, tuple(figures.notes))


def measure_of(indicator: Indicator) -> str | None:
    """The code of IndicatorMeasure; None where the plan does not say what kind of value it is. A
    word cannot be the value of a figure, so an indicator with words is a qualitative one."""
    if takes_words(indicator):
        return QUALITATIVE
    if is_percentage(indicator):
        return PERCENTAGE
    if indicator.value_kind is Measure.SCALE or indicator.scale is not None:
        return ORDINAL
    return UNIT if indicator.value_kind is Measure.NUMBER or indicator.unit else None


def _references(name: str, indicator: Indicator, more: IatiIndicator) -> tuple[IatiReference, ...]:
    """Its id, and the SDG indicators that it is."""
    own = IatiReference(vocabulary=OWN_VOCABULARY, code=name)
    taken = any(one.vocabulary == OWN_VOCABULARY for one in more.references)
    owned = (own,) if more.own_reference and not taken else ()
    return (*owned, *sdg_references(indicator.sdg, more.references))


def _description(
    of: Indicator, more: IatiIndicator, programme: Programme
) -> tuple[Narrative, ...]:
    """IATI has no place for the unit and the people that it is about, but here."""
    facts = (("unit", of.unit), ("population", of.population), ("denominator", of.denominator))
    language = programme.language
    said = [IATI.say(f"description-{key}", language, text=text) for key, text in facts if text]
    parts = [*([of.definition] if of.definition else []), *said]
    return (Narrative(text=" – ".join(parts), language=more.language),) if parts else ()
