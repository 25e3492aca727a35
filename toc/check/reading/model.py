"""What was learnt of a language: its words with their tags, and which tags follow which.

The data were made from the models of HanTa 1.2.1 (LGPL) and the word lists of simplemma 2.0 (MIT)
by `python -m tests.check.reading.made`; data/README.md says more.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from toc.check.reading.table import PackedTable
from toc.check.reading.tags import is_plural, sort_of
from toc.check.reading.words import Sort
from toc.core.words import Language

# Scores are kept in these parts of a natural logarithm.
PARTS = 16


class Option(NamedTuple):
    """One way to read a word: its tag (a number), how likely it is for the word (natural
    logarithm, the likeliest about 0), and its lemma: so many letters off, and these put on."""

    tag: int
    score: float
    cut: int
    add: str

    def lemma(self, low: str) -> str:
        """The lemma of a word read so."""
        return low[: len(low) - self.cut] + self.add if self.cut <= len(low) else low


Options = tuple[Option, ...]


def coded(scores: Mapping[int, int]) -> str:
    """Tags with their scores (so many parts less than certain) as `_Rows` reads them: a character
    for each tag, and then one for each score."""
    return "".join(map(_character, [*scores, *scores.values()]))


def _character(number: int) -> str:
    # Past the tab and the new line. A score is below 0 where HanTa's mixture holds too much.
    return chr(number + 128)


_SCORES = {_character(number): -number / PARTS for number in range(-100, 500)}


class _Row(dict[int, float]):
    """How likely each tag is (natural logarithm) after others: looked up when asked. What does not
    stand in the row itself stands in the one of fewer tags before."""

    def __init__(self, told: str, fewer: _Row | None) -> None:
        self._tags, self._scores = told[: len(told) // 2], told[len(told) // 2 :]
        self._fewer = fewer

    def __missing__(self, tag: int) -> float:
        at = self._tags.find(_character(tag))
        if at >= 0:
            score = _SCORES[self._scores[at]]
        else:
            score = -math.inf if self._fewer is None else self._fewer[tag]
        self[tag] = score
        return score


class _Rows(dict[tuple[int, int], _Row]):
    def __init__(self, table: PackedTable) -> None:
        self._table = table
        self._alone = _Row(table.get("*") or "", None)
        self._after_one: dict[int, _Row] = {}

    def __missing__(self, key: tuple[int, int]) -> _Row:
        before, last = key
        one = self._after_one.get(last)
        if one is None:
            one = self._after_one[last] = _Row(self._table.get(f"{last}") or "", self._alone)
        told = self._table.get(f"{before} {last}")
        self[key] = row = _Row(told, one) if told else one
        return row


class LanguageModel:
    """The data of one language. Tags are numbers; `plural`, `prior`, `upper` and `lower` are of
    each tag whether it is a plural, how likely it is, and how likely a word of it has a capital or
    none (natural logarithms)."""

    def __init__(self, language: Language) -> None:
        folder = files("toc.check.reading") / "data"

        def table(name: str) -> PackedTable:
            return PackedTable((folder / f"{name}.{language}.table").read_bytes())

        self.language = language
        told = json.loads((folder / f"tags.{language}.json").read_text("utf-8"))
        self.tags: list[str] = [one[0] for one in told]
        self.prior, self.upper, self.lower = ([float(one[n]) for one in told] for n in (1, 2, 3))
        self.plural: list[bool] = [is_plural(tag, language) for tag in self.tags]
        self.names = [one.tag for one in self.tagged("N(eigen,ev,basis,zijd,stan)", "NP0")]
        self.start = (len(self.tags), len(self.tags) + 1)
        self.end = len(self.tags) + 2
        self.rows = _Rows(table("follow"))
        self._common, self._rare = table("common"), table("rare")
        self._endings, self._readings = table("endings"), table("readings")
        self._options: dict[str, Options] = {}

    def tagged(self, *names: str) -> Options:
        """A way to read a word for each of these tags that the language has."""
        numbers = [self.tags.index(name) for name in names if name in self.tags]
        return tuple(Option(number, self.prior[number], 0, "") for number in numbers)

    def sort(self, tag: int, low: str) -> Sort:
        """The sort of a word with this tag."""
        return sort_of(self.tags[tag], low, self.language)

    def word(self, low: str) -> Options | None:
        """The ways to read a word of the vocabulary, the likeliest first; None for any other."""
        found = self._common.get(low) or self._rare.get(low)
        return None if found is None else self._reading(found)

    def ending(self, low: str) -> Options:
        """The ways to read a word that ends so: of the longest ending that is known."""
        for start in range(max(0, len(low) - 6), len(low)):
            if found := self._endings.get(low[start:]):
                return self._reading(found)
        return self._reading(self._endings.get("*") or "")

    def _reading(self, key: str) -> Options:
        if key not in self._options:
            self._options[key] = tuple(map(_option, (self._readings.get(key) or "").split(" ")))
        return self._options[key]


def _option(told: str) -> Option:
    tag, score, cut, add = told.split(":")
    return Option(int(tag), -int(score) / PARTS, int(cut), add)


@cache
def model(language: Language) -> LanguageModel:
    """The data of a language, read once."""
    return LanguageModel(language)
