"""How right the rules were on labelled texts as public plans have them, as it was measured.

`measured.json` is what `tests/check/rules/wording/test_unseen.py` measures; the test fails where
it is anything else, and writes it with `--update-golden`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypedDict

from toc.core.words import Language

FEW = 5
"""With fewer cases than this, a figure says nothing of a rule."""

ALIKE = "near-duplicates"
"""The figure of the rules that look for the same thing twice: they are measured together."""

_ALIKE = frozenset(("similar-goals", "similar-inspanningen", "similar-indicators"))


@dataclass(frozen=True)
class MeasuredScore:
    """What a rule did with `texts` in one language: it was `right` and `false` so often, and
    `missed` so many. Pairs of texts where it compares two. `unseen` says that nobody who worked on
    the rules had seen them."""

    language: Language
    texts: int
    right: int
    false: int
    missed: int
    unseen: bool
    pairs: bool = False

    @property
    def told(self) -> int:
        """How often it said something."""
        return self.right + self.false

    @property
    def cases(self) -> int:
        """How often it should have."""
        return self.right + self.missed

    @property
    def few(self) -> bool:
        """Whether there are too few cases to say anything."""
        return self.cases < FEW


def figures(rule: str) -> tuple[MeasuredScore, ...]:
    """The figures of a rule by language, Dutch first; none where nothing was to be found and
    nothing was said."""
    pairs = rule in _ALIKE
    measured = _measured()
    of_rule = measured["figures"].get(ALIKE if pairs else rule, {})
    languages: tuple[Language, ...] = ("nl", "en")
    made = (
        MeasuredScore(one, unseen=unseen(), pairs=pairs, **of_rule[one])
        for one in languages
        if one in of_rule
    )
    return tuple(one for one in made if one.told or one.cases)


def unseen() -> bool:
    """Whether the texts of the figures were unseen by those who worked on the rules."""
    return _measured()["set"] == "unseen"


class _Measured(TypedDict):
    set: str
    figures: dict[str, dict[str, dict[str, int]]]


@cache
def _measured() -> _Measured:
    text = files("toc.check.rules").joinpath("measured.json").read_text("utf-8")
    read: _Measured = json.loads(text)
    return read
