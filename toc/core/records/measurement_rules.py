"""What a measurement of an indicator may say: its value, its period and its group.

Each reads the text of a cell; what it may not say is a `MeasurementError`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Generic, TypeVar

from toc.core.loading import nearest
from toc.core.model import Indicator, Interval, Measure, Programme
from toc.core.model.base import MOST_COUNTED, NO, YES
from toc.core.model.measurements import Found, Group, Quality, period_text, to_group, to_period
from toc.core.model.shares import is_share, may_pass_hundred
from toc.core.problems import WrongError
from toc.core.words.measurements import MEASUREMENTS

ReadT = TypeVar("ReadT")

QUALITIES: dict[str, Quality] = {
    "": "exact",
    "exact": "exact",
    "circa": "circa",
    "derived": "derived",
    "afgeleid": "derived",
    "estimated": "estimated",
    "geschat": "estimated",
    "provisional": "provisional",
    "voorlopig": "provisional",
    "revised provisional": "revised provisional",
    "nader voorlopig": "revised provisional",
}

_NUMBER = re.compile(r"[-+]?[0-9]+(?:([.,])([0-9]+))?")
_NO_NUMBERS = (Measure.NOMINAL, Measure.YES_NO, Measure.QUALITATIVE)


class MeasurementError(WrongError):
    """What is said of a measurement cannot be."""

    table = MEASUREMENTS


class Once(dict[str, ReadT | MeasurementError], Generic[ReadT]):
    """Reads each text once, however often it stands in a column; what is wrong is an answer too,
    and `wrong` says whether there was any."""

    def __init__(self, read: Callable[[str], ReadT]) -> None:
        super().__init__()
        self._read = read
        self.wrong = False

    def __missing__(self, text: str) -> ReadT | MeasurementError:
        try:
            answer: ReadT | MeasurementError = self._read(text)
        except MeasurementError as error:
            self.wrong = True
            answer = error
        self[text] = answer
        return answer


def to_number(text: str, decimal_comma: bool) -> Decimal:
    """A number as it stands in `measurements.csv`: without thousands marks, with the decimal mark
    of the file's language, or the other one where nobody can take that for thousands."""
    match = _NUMBER.fullmatch(text.replace("−", "-").strip())
    if match is None:
        raise MeasurementError("not-a-number", found=text)
    mark, behind = match[1], match[2]
    if mark == (".," if decimal_comma else ",.")[0] and len(behind) == 3:
        whole, share = text.replace(mark, ""), text.replace(mark, ".,"[decimal_comma])
        raise MeasurementError("ambiguous-number", found=text, whole=whole, share=share)
    return Decimal(match[0].replace(",", "."))


def to_count(text: str) -> int | None:
    """How many a value is about; None where nothing stands there."""
    if not text.strip():
        return None
    if not re.fullmatch(r"[0-9]{1,12}", text.strip()) or not 1 <= int(text) <= MOST_COUNTED:
        raise MeasurementError("not-a-count", found=text)
    return int(text)


def to_quality(text: str) -> Quality:
    """How sure a value is."""
    word = " ".join(text.split()).casefold()
    if word not in QUALITIES:
        raise MeasurementError("not-a-quality", found=text)
    return QUALITIES[word]


def to_day(text: str) -> datetime.date | None:
    """A day; None where nothing stands there."""
    if not text.strip():
        return None
    try:
        return datetime.date.fromisoformat(text.strip())
    except ValueError:
        raise MeasurementError("not-a-day", found=text) from None


def value_check(indicator: Indicator) -> Callable[[Found], Found]:
    """What judges the values of an indicator: gives back the value as the plan spells it, or
    raises MeasurementError."""
    kind = indicator.value_kind
    if kind in _NO_NUMBERS:
        categories = {one.casefold(): one for one in indicator.categories}
        return lambda value: _word(str(value), kind, categories)
    low, high = ends_of(indicator)

    def check(value: Found) -> Found:
        if not isinstance(value, Decimal):
            raise MeasurementError("not-a-number", found=value)
        if (low is not None and value < low) or (high is not None and value > high):
            return _outside(value, low, high, indicator)
        return value

    return check


def value_in(text: str, indicator: Indicator, *, decimal_comma: bool) -> tuple[Found | None, bool]:
    """A value as it stands in `measurements.csv`, and whether it was given as less than that.
    None where nothing stands there."""
    return read_value(text, value_check(indicator), takes_words(indicator), decimal_comma)


def read_value(
    text: str, check: Callable[[Found], Found], words: bool, decimal_comma: bool
) -> tuple[Found | None, bool]:
    """The same, where it is known what judges the value and whether it is a word."""
    text = text.strip()
    if not text:
        return None, False
    if words:
        return check(text), False
    below = text.startswith("<")
    return check(to_number(text.removeprefix("<").strip(), decimal_comma)), below


def value_signature(indicator: Indicator) -> tuple[object, ...]:
    """What `value_check` judges by: indicators with the same one are judged alike."""
    return (
        indicator.value_kind,
        indicator.scale is not None,
        indicator.categories,
        ends_of(indicator),
    )


def takes_words(indicator: Indicator) -> bool:
    """Whether the values of an indicator are words and not numbers."""
    return indicator.value_kind in _NO_NUMBERS


def is_percentage(indicator: Indicator) -> bool:
    """Whether its values are shares of a hundred."""
    kind, unit = indicator.value_kind, indicator.unit or ""
    return kind is Measure.PERCENTAGE or (kind is None and is_share(unit))


def ends_of(indicator: Indicator) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most that a value may be. A number is not below zero, unless the plan has
    one of it that is."""
    if indicator.scale is not None:
        return _exact(indicator.scale.low), _exact(indicator.scale.high)
    baseline = indicator.baseline.value if indicator.baseline is not None else None
    planned = [*indicator.targets.values(), *indicator.measured.values()]
    planned += [one for one in (baseline, indicator.undated_target) if one is not None]
    low = None if any(one < 0 for one in planned) else Decimal(0)
    said = f"{indicator.text} {indicator.unit or ''}"
    share = is_percentage(indicator) and not may_pass_hundred(said)
    return low, Decimal(100) if share else None


def _exact(number: float) -> Decimal:
    return Decimal(repr(number)).normalize()


def _outside(
    value: Decimal, low: Decimal | None, high: Decimal | None, indicator: Indicator
) -> Found:
    found = shown(value)
    if indicator.scale is not None:
        ends = {"low": shown(low or Decimal(0)), "high": shown(high or Decimal(0))}
        raise MeasurementError("outside-scale", found=found, **ends)
    raise MeasurementError("negative" if value < 0 else "over-hundred", found=found)


def shown(value: Found) -> str:
    """A value as people write it in Dutch: with a decimal comma."""
    return value if isinstance(value, str) else f"{value:f}".replace(".", ",")


def _word(text: str, kind: Measure | None, categories: dict[str, str]) -> str:
    word = text.strip()
    if kind is Measure.YES_NO:
        if word.casefold() not in YES | NO:
            raise MeasurementError("not-yes-or-no", found=text)
        return "yes" if word.casefold() in YES else "no"
    if kind is Measure.NOMINAL and categories:
        if word.casefold() not in categories:
            allowed = ", ".join(categories.values())
            raise MeasurementError("not-a-category", found=text, allowed=allowed)
        return categories[word.casefold()]
    return word


def group_check(indicator: Indicator) -> Callable[[str], Group]:
    """What reads the groups of an indicator: those that its `disaggregation` names."""
    told = indicator.disaggregation

    return lambda text: check_group(group_in(text), told)


def group_in(text: str) -> Group:
    """A group as it stands in `measurements.csv`."""
    try:
        return to_group(text)
    except ValueError:
        raise MeasurementError("not-a-group", found=text) from None


def check_group(group: Group, told: dict[str, tuple[str, ...]]) -> Group:
    """The group as the plan spells it. MeasurementError for one that it does not have."""
    spelt = []
    for dimension, category in group:
        name = {one.casefold(): one for one in told}.get(dimension.casefold())
        if name is None:
            allowed = ", ".join(told) or "–"
            raise MeasurementError("unknown-dimension", found=dimension, allowed=allowed)
        known = {one.casefold(): one for one in told[name]}
        if known and category.casefold() not in known:
            allowed = ", ".join(known.values())
            values = {"found": category, "dimension": name, "allowed": allowed}
            raise MeasurementError("unknown-group", **values)
        spelt.append((name, known.get(category.casefold(), category)))
    return tuple(sorted(spelt))


def period_check(
    indicator: Indicator, programme: Programme, today: datetime.date
) -> Callable[[Interval], Interval]:
    """What judges when an indicator may have been measured: from its baseline on (from the start
    of the programme where that has no date) to its end, and not in the future."""
    baseline, horizon = indicator.baseline, programme.horizon
    since = baseline.date if baseline is not None else None
    start = horizon.start.first_day if horizon is not None else None
    end = horizon.end.last_day if horizon is not None else None

    def check(period: Interval) -> Interval:
        found = period_text(period)
        if period.start > today:
            raise MeasurementError("in-future", found=found, today=today.isoformat())
        if end is not None and period.start > end:
            raise MeasurementError("after-horizon", found=found, end=end.isoformat())
        if since is not None and period.end < since.first_day:
            raise MeasurementError("before-baseline", found=found, baseline=str(since))
        if since is None and start is not None and period.end < start:
            raise MeasurementError("before-horizon", found=found, start=start.isoformat())
        return period

    return check


def period_in(text: str) -> Interval:
    """A period as it stands in `measurements.csv`."""
    try:
        return to_period(text)
    except ValueError:
        raise MeasurementError("not-a-period", found=text) from None


def indicator_in(text: str, programme: Programme) -> str:
    """The id of an indicator of the programme."""
    name = text.strip()
    if name in programme.indicators:
        return name
    near = nearest(name, programme.indicators, most=1)
    raise MeasurementError(
        "unknown-indicator-near" if near else "unknown-indicator", found=text, near="".join(near)
    )


_FEW = re.compile(r"\bn < \d")


def few_note(bound: str) -> str:
    """How a note says that a value is about fewer than so many: exactly how many was not told."""
    return f"n < {bound}"


def says_few(note: str) -> bool:
    """Whether a note says that a value is about fewer than so many."""
    return _FEW.search(note) is not None
