"""What the commands about measurements share: their options, and saying a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli.language import help_language
from toc.measure.words.measure import MEASURE

if TYPE_CHECKING:
    from toc.core.model import Programme
    from toc.core.model.measurements import Measurement
    from toc.core.words import Language


def told(key: str) -> str:
    """What is said about an option."""
    return MEASURE.say(f"{key}-option", help_language())


By = Annotated[str, typer.Option("--by", metavar="ROLE", show_default=False, help=told("by"))]
On = Annotated[str, typer.Option("--on", metavar="DATE", show_default=False, help=told("on"))]
Correct = Annotated[
    str, typer.Option("--correct", metavar="REASON", show_default=False, help=told("correct"))
]
DryRun = Annotated[bool, typer.Option("--dry-run", help=told("dry-run"))]


def value_of(row: Measurement, programme: Programme, language: Language) -> str:
    """A value with its unit."""
    from toc.core.records.measurement_layout import value_text
    from toc.core.words.numbers import with_unit

    text = value_text(row, dutch=language == "nl")
    if not text:
        return MEASURE.say("withdrawn", language)
    unit = programme.indicators[row.indicator].unit or ""
    # On a terminal an ordinary space: it is copied from there.
    return with_unit(text, unit, language).replace("\u00a0", " ")


def values_of(
    row: Measurement, there: Measurement, programme: Programme, language: Language
) -> tuple[str, str]:
    """Two values that differ, so that it is seen in what: with n and how sure they are, where the
    values themselves are the same."""
    said = value_of(row, programme, language), value_of(there, programme, language)
    if said[0] != said[1]:
        return said
    pairs = ((row.n, there.n), (row.quality, there.quality))
    differ = [one != other for one, other in pairs]
    first, second = (
        MEASURE.say("told-apart", language, value=said[0], by=_told_by(one, differ, language))
        for one in (row, there)
    )
    return first, second


def _told_by(row: Measurement, differ: Sequence[bool], language: Language) -> str:
    n = MEASURE.say("n-is", language, n=row.n)
    parts = (n, MEASURE.say(f"quality.{row.quality}", language))
    return ", ".join(part for part, unlike in zip(parts, differ, strict=True) if unlike)


def about(row: Measurement, language: Language) -> str:
    """What was measured and when, and of whom."""
    from toc.core.model.measurements import group_text, period_text

    said = MEASURE.say("about", language, indicator=row.indicator, period=period_text(row.period))
    parts: Sequence[str] = (said, group_text(row.group), row.place)
    return ", ".join(part for part in parts if part)
