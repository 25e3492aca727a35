"""How much an inspanning takes, in words: in all, per year, in a year or a phase."""

from __future__ import annotations

from toc.core.words import Sentences

AMOUNTS = Sentences(
    {
        "fte": ("{number} fte", "{number} fte"),
        "full-time-years": ("{number} fte-jaar", "{number} full-time years"),
        "in-all": ("{amount} in totaal", "{amount} in all"),
        "per-year": ("{amount} per jaar", "{amount} per year"),
        "unclear": (
            "{amount} (per jaar of in totaal is niet bekend)",
            "{amount} (per year or in all is not known)",
        ),
        "split": ("{amount}: {parts}", "{amount}: {parts}"),
        "but": ("{amount}, maar {parts}", "{amount}, but {parts}"),
        "in-period": ("{amount} in {period}", "{amount} in {period}"),
    }
)
