"""Small plans that leave something open."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from toc.exchange.written.collecting import Understood
from toc.exchange.written.opening import read_plan
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.understanding import understood

FILES = Path(__file__).parents[2] / "plans" / "files"


@cache
def plan(name: str) -> Outline:
    """One of the plans beside the tests, as it was read."""
    return read_plan(next(FILES.glob(f"{name}-*")))


@cache
def said(name: str) -> Understood:
    """What such a plan says when nobody answers."""
    return understood(plan(name))


def outline(*texts: tuple[str, Role, int | None]) -> Outline:
    """Texts, each with its role and what it stands under, one a line."""
    return Outline(
        tuple(
            Passage(number, text, role, Place(line=number + 1), under)
            for number, (text, role, under) in enumerate(texts)
        )
    )


def of_kind(key: str, *passages: int, guess: str = "") -> Question:
    """A question about what texts are."""
    choices = ("strategic_goal", "inspanning", "aside")
    return Question(key, Asks.KIND, passages, choices, guess, len(passages))
