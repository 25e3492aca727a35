"""What a topic or a line says of an indicator in figures: its baseline, targets, measurements."""

from __future__ import annotations

from collections.abc import Iterable

from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.figures import amounts
from toc.exchange.written.naming import Detail, Kind, detail_named, kind_named, years_in
from toc.exchange.written.outline import Passage

_VALUES = (Detail.BASELINE, Detail.TARGET, Detail.MEASURED)
_LABEL = "label"
"""What the readers of maps call a word that is written beside a topic."""


def kind_by_attribute(one: Passage) -> Kind | None:
    """What a column or a label of a topic says that it is."""
    for name, value in one.attributes:
        if name == _LABEL or detail_named(_spoken(name)) is Detail.KIND:
            kind = kind_named(value)
            if kind is not None:
                return kind
    return None


def take_attributes(of: Found, one: Passage) -> None:
    """What the file says of a topic is said of its element."""
    for name, value in one.attributes:
        if (detail := detail_named(_spoken(name))) is not None and value.strip():
            take(of, detail, value.strip(), next(iter(years_in(name)), ""))


def take(of: Found, detail: Detail, text: str, year: str = "") -> None:
    """A detail of an element: a figure of an indicator, or a text. `year` is that of its head."""
    if of.kind is Kind.INDICATOR and detail in _VALUES and (said := amounts(text)):
        of.numbers = of.numbers or Numbers()
        _figures(of.numbers, detail, [(one.value, one.year or year, one.unit) for one in said])
    elif of.kind is Kind.INDICATOR and detail is Detail.UNIT:
        of.numbers = of.numbers or Numbers()
        of.numbers.unit = text
    elif detail not in (Detail.NOTE, Detail.KIND, Detail.CODE):
        of.details.setdefault(detail.value, text)


def _figures(numbers: Numbers, detail: Detail, said: Iterable[tuple[float, str, str]]) -> None:
    for value, year, unit in said:
        numbers.unit = numbers.unit or unit
        if detail is Detail.BASELINE:
            numbers.baseline, numbers.baseline_year = value, year
        elif detail is Detail.TARGET and year:
            numbers.targets[year] = value
        elif detail is Detail.TARGET:
            numbers.undated_target = value
        elif year:
            numbers.measured[year] = value


def _spoken(name: str) -> str:
    return name.replace("_", " ")
