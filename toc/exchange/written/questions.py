"""What a plan does not say and people may know: questions with what can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Asks(Enum):
    """What a question asks."""

    KIND = (
        "kind"  # what texts of one like are: a strategic goal, an inspanning, nothing of the plan
    )
    VALUES = "values"  # what the numbers of a column are: baseline, targets, measured, nothing
    ABOVE = "above"  # to which element something belongs that the plan does not say


@dataclass(frozen=True)
class Question:
    """One question. What is answered holds for all that are alike.

    `key` names the like and is the same in the next version of the same document: it is made of
    words of the plan and never of places (`below|criteria`, `column|Maatregel`, `heading|2`,
    `years|2021`, `above|text of the element`). `passages` are those that it is about, in the order
    of reading; the first is the one to show. `choices` are what can be answered: of KIND the
    values of Kind, of VALUES those of Detail (`baseline`, `target`, `measured`, `note` for
    nothing), of ABOVE the texts of elements as the plan has them. `guess` is what the draft says
    without an answer, empty where it says nothing. `elements` is how many elements and links of
    the draft depend on it: the more, the worse."""

    key: str
    asks: Asks
    passages: tuple[int, ...]
    choices: tuple[str, ...]
    guess: str = ""
    elements: int = 1
