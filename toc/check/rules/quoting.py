"""Texts of a programme as findings quote and compare them."""

from __future__ import annotations

from decimal import Decimal
from textwrap import shorten

MOST_QUOTED = 90
"""Letters of a text that is quoted."""


def plain(text: str) -> str:
    """A text without what makes no difference: capitals, spaces and closing punctuation."""
    return " ".join(text.lower().split()).rstrip(".;,! ")


def as_typed(number: float) -> str:
    """A number as it can stand in the file, with no digit more than it has there: `12.5`.

    >>> as_typed(500.0)
    '500'
    """
    return f"{Decimal(repr(number)):f}".removesuffix(".0")


def quoted(text: str, element: str) -> str:
    """What an element says, in so many letters as a reader takes in, and its id: ‘a’ (b)."""
    whole = text.strip().rstrip(".;,")
    short = " ".join(whole.split())
    if len(short) > MOST_QUOTED:
        short = shorten(short, MOST_QUOTED, placeholder=" …")
    # A text without a space in so many letters is cut within its word.
    return f"‘{short if short != '…' else whole[:MOST_QUOTED] + '…'}’ ({element})"
