"""What somebody typed in a cell, as the model takes it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from toc.core.loading.meant.dates import date as date_meant
from toc.core.loading.meant.numbers import number as number_meant
from toc.core.model import PartialDate
from toc.core.words import Language, listing
from toc.documents.forms.cells import brief
from toc.exchange.form.cells import parts, unquoted
from toc.exchange.form.layout import Kind
from toc.exchange.form.naming import folded

_ESCAPED = re.compile("_x005F(?=_x[0-9A-Fa-f]{4}_)")
_PERCENT = re.compile(r"([-+]?[0-9.,]+)\s*%")
_YES, _NO = (
    frozenset({"ja", "yes", "x", "waar", "true", "✓"}),
    frozenset({"nee", "no", "onwaar", "false"}),
)
_IN_DATE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_YEAR_TYPED = (datetime.date(1905, 3, 14), datetime.date(1905, 9, 30))
"""What Excel makes of 1900 to 2100 in a cell for days."""


class WrongCellError(Exception):
    """What stands in a cell cannot stand there: the key of a sentence, and its values."""

    def __init__(self, key: str, **values: str) -> None:
        super().__init__(key)
        self.key, self.values = key, values


@dataclass(frozen=True)
class TypedCell:
    """A cell in which something was typed: its value as openpyxl gives it, the format in which it
    is shown, and what people call it (B2)."""

    value: Any
    format: str
    name: str

    @property
    def text(self) -> str:
        """What was typed, as a text; line ends are one sign."""
        value = self.value
        if isinstance(value, bool):
            return "ja" if value else "nee"
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
            value = int(value)
        text = _ESCAPED.sub("", str(value)).replace("\r\n", "\n")
        return text.strip()


def read_cell(
    cell: TypedCell,
    kind: Kind,
    words: Mapping[str, str],
    language: Language,
    at: tuple[str, ...] = (),
) -> Any:
    """What a cell says; a row is still the text by which it is named. `at` is where its value
    stands in the model. Raises WrongCellError."""
    if kind is Kind.NUMBER:
        return _number(cell, at)
    if kind is Kind.DATE:
        return _date(cell, language)
    if isinstance(cell.value, datetime.date | datetime.time | datetime.timedelta):
        raise WrongCellError("became-date", found=brief(cell.value))
    if kind is Kind.FLAG:
        return _flag(cell)
    if kind is Kind.CHOICE:
        return _choice(cell.text, words, language)
    if kind is Kind.CHOICES:
        return [_choice(one, words, language) for one in parts(cell.text)]
    if kind is Kind.LIST:
        return [text for one in parts(cell.text) if (text := _literal(one))]
    if kind is Kind.ROWS:
        return parts(cell.text)
    return cell.text


def _literal(text: str) -> str:
    found = unquoted(text)
    return (text if found is None else found).strip()


def _flag(cell: TypedCell) -> bool:
    if isinstance(cell.value, bool):
        return cell.value
    said = cell.text.casefold()
    if said in _YES:
        return True
    if said in _NO:
        return False
    raise WrongCellError("no-flag", found=brief(cell.text))


def _choice(text: str, words: Mapping[str, str], language: Language) -> str:
    found = words.get(folded(text))
    if found is None:
        own = list(dict.fromkeys(words.values()))
        raise WrongCellError("no-choice", found=brief(text), values=",".join(own))
    return found


def _number(cell: TypedCell, at: tuple[str, ...]) -> Any:
    value = cell.value
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        raise WrongCellError("became-date", found=brief(value))
    if isinstance(value, bool):
        raise WrongCellError("no-number", found=cell.text)
    if isinstance(value, int | float):
        if "%" in _IN_DATE.sub("", cell.format):
            # Typed as 41 %, kept as 0.41.
            return float(f"{value * 100:.12g}")
        return value
    text = cell.text
    if (match := _PERCENT.fullmatch(text)) is not None:
        text = match[1]
    if at == ("baseline", "value") and not any(sign.isdigit() for sign in text):
        raise WrongCellError("baseline-words", found=brief(text))
    meant = number_meant(text, at)
    # ‘€ 5.000’ and ‘2 jaar’ can be read in one way only; of ‘1.377’ the model says that it cannot.
    return meant.text if meant is not None and meant.certain and meant.text else text


def _date(cell: TypedCell, language: Language) -> PartialDate:
    value = cell.value
    if isinstance(value, datetime.date):
        day = value.date() if isinstance(value, datetime.datetime) else value
        if _YEAR_TYPED[0] <= day <= _YEAR_TYPED[1]:
            raise WrongCellError("year-became-day", found=day.isoformat(), year=str(_serial(day)))
        # As precise as it is shown: mmm-yy is what Excel makes of a month.
        shown = _IN_DATE.sub("", cell.format).casefold()
        if "d" in shown or "y" not in shown:
            return PartialDate(day.year, day.month, day.day)
        return PartialDate(day.year, day.month if "m" in shown else 0)
    text = cell.text
    try:
        return PartialDate.parse(text)
    except ValueError:
        pass
    meant = date_meant(text, ())
    if meant is None:
        raise WrongCellError("no-date", found=brief(text))
    if meant.other:
        # Day, month, year in Dutch; in English it may be either.
        if language == "nl":
            return PartialDate.parse(meant.text)
        raise WrongCellError("date-two-ways", found=brief(text), one=meant.text, two=meant.other)
    return PartialDate.parse(meant.text)


def _serial(day: datetime.date) -> int:
    return (day - datetime.date(1899, 12, 30)).days


def words_said(values: str, said: Mapping[str, str], language: Language) -> str:
    """The words that can be chosen, for a sentence."""
    return listing([said[one] for one in values.split(",")], language, "or")
