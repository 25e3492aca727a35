"""How the state of something is shown: a symbol and a word, and what it asks of who looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Shade(Enum):
    """What a state asks of who looks at it. It colours a box that says the state in words."""

    GOOD = "good"
    DOUBT = "doubt"
    BAD = "bad"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Mark:
    """The state of an element: a symbol, and the word that it stands for. One with a `shade`
    colours its box."""

    symbol: str
    word: str
    shade: Shade | None = None

    @property
    def said(self) -> str:
        """The symbol and the word."""
        return f"{self.symbol} {self.word}"
