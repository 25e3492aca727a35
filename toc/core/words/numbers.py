"""Amounts and values as people write them, the same in every report."""

from __future__ import annotations

from math import floor, log10

from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.core.words.speech import currency_in

_NBSP = "\u00a0"


def number(value: float, language: Language) -> str:
    """A number with as many decimals as it has, at most two: `1.250`, `0,5` in Dutch. What is
    too small for that keeps its first two figures, as it is not nothing: `0,0034`."""
    decimals = 2
    if 0 < abs(value) < 0.01:
        decimals = 1 - floor(log10(abs(value)))
    said = f"{value:,.{decimals}f}".rstrip("0").rstrip(".")
    return as_written(said, language)


_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$"}


def money(amount: float, language: Language) -> str:
    """An amount of money in the programme's currency, whole or with both figures of the cents:
    `€ 12.500`, `€ 12.500,50`; `£12,500` in English, `CHF 12,500` for a currency without a sign
    that everybody knows."""
    currency = currency_in(language)
    sign = _SIGNS.get(currency, currency)
    space = _NBSP if LOCALES[language].apart or sign == currency else ""
    minus = "-" if amount < 0 else ""
    said = f"{abs(amount):,.2f}".removesuffix(".00")
    return f"{minus}{sign}{space}{as_written(said, language)}"


def as_written(said: str, language: Language) -> str:
    """A number that Python wrote (`12,345.6`), with the marks of a language."""
    return said.translate(str.maketrans(",.", LOCALES[language].marks))


def value(amount: float, unit: str | None, language: Language) -> str:
    """A measured value with its unit: `42 %`, and `42%` in English."""
    return with_unit(number(amount, language), unit or "", language)


def with_unit(said: str, unit: str, language: Language) -> str:
    """A value that was put into words already, with its unit."""
    space = _NBSP if LOCALES[language].apart or unit != "%" else ""
    return f"{said}{space}{unit}" if unit else said
