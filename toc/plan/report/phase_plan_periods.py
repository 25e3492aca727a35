"""How a period lies to the phases and the programme, and its focus limit, in words."""

from __future__ import annotations

from toc.core.model import Interval, Programme
from toc.core.words import Language
from toc.core.words.terms import month_name
from toc.plan.choosing.most_at_once import FocusLimit
from toc.plan.choosing.periods import Period, PeriodPart, Where
from toc.plan.words.planning import PLANNING, length, length_of, span


def focus_sentence(limit: FocusLimit, language: Language) -> str:
    """How much at once, and who says so."""
    aside = PLANNING.say(f"focus.{limit.origin.value}", language)
    return PLANNING.say("focus", language, count=limit.limit, aside=aside)


def period_sentences(period: Period, programme: Programme, language: Language) -> tuple[str, ...]:
    """In which phases a period lies, and what of it lies outside the programme."""
    return (
        _in_phases(period, programme, language),
        *_outside(period, programme, language),
    )


def _in_phases(period: Period, programme: Programme, language: Language) -> str:
    whole = period.interval
    if len(period.stretches) == 1:
        (only,) = period.stretches
        if only.phase == period.id:
            return PLANNING.say(
                "phase-itself",
                language,
                phase=period.title,
                span=_span(whole, language),
                length=length(whole.start, whole.end, language),
            )
        key = "whole.in_phase" if only.where is Where.IN_PHASE else only.where.value
        lies = PLANNING.say(key, language, phase=_title(only, programme))
        return PLANNING.say("whole", language, period=period.title, lies=lies)
    clauses = [
        PLANNING.say(
            "stretch",
            language,
            span=_span(stretch.interval, language),
            length=_length(stretch, whole, language, first=number == 0),
            lies=PLANNING.say(stretch.where.value, language, phase=_title(stretch, programme)),
        )
        for number, stretch in enumerate(period.stretches)
    ]
    return f"{period.title}: {'; '.join(clauses)}."


def _length(stretch: PeriodPart, whole: Interval, language: Language, *, first: bool) -> str:
    """Out of the whole for the first stretch; the others follow from it."""
    start, end = stretch.interval.start, stretch.interval.end
    if first:
        return length_of(start, end, (whole.start, whole.end), language)
    return length(start, end, language)


def _outside(period: Period, programme: Programme, language: Language) -> list[str]:
    if programme.horizon is None:
        return []
    horizon = programme.horizon.interval
    return [
        PLANNING.say(
            key,
            language,
            span=_capital(_span(outside, language)),
            limit=month_name(limit, language),
        )
        for key, outside, limit in (
            ("before_programme", period.before_programme, horizon.start),
            ("after_programme", period.after_programme, horizon.end),
        )
        if outside is not None
    ]


def _title(stretch: PeriodPart, programme: Programme) -> str:
    return programme.phases[stretch.phase].title if stretch.phase else ""


def _span(interval: Interval, language: Language) -> str:
    return span(interval.start, interval.end, language)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
