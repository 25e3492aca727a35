"""Amounts and values as people write them, the same in every report."""

from __future__ import annotations

from toc.messages import Language

_NBSP = "\u00a0"


def number(value: float, language: Language) -> str:
    """A number with as many decimals as it has, at most two: `1.250`, `0,5` in Dutch."""
    said = f"{value:,.2f}".rstrip("0").rstrip(".")
    return said.translate(str.maketrans(",.", ".,")) if language == "nl" else said


def euros(amount: float, language: Language) -> str:
    """An amount of money: `€ 12.500`."""
    space = _NBSP if language == "nl" else ""
    return f"€{space}{number(amount, language)}"


def value(amount: float, unit: str | None, language: Language) -> str:
    """A measured value with its unit: `42 %`."""
    return f"{number(amount, language)}{_NBSP}{unit}" if unit else number(amount, language)
