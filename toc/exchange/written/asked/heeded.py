"""Answers of an earlier time, given to who reads a plan: which of them were of use there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping


class HeededAnswers(Mapping[str, str]):
    """Answers by the key of their question, however people write capitals and marks in it.
    `unused` are the keys of those that nobody asked for: they are about nothing in this plan."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self._answers = dict(answers)
        self._keys = {_folded(key): key for key in answers}
        self._heeded: set[str] = set()

    def __getitem__(self, key: str) -> str:
        found = key if key in self._answers else self._keys[_folded(key)]
        self._heeded.add(found)
        return self._answers[found]

    def __iter__(self) -> Iterator[str]:
        return iter(self._answers)

    def __len__(self) -> int:
        return len(self._answers)

    @property
    def unused(self) -> list[str]:
        """The keys of the answers that were not asked for, in their order."""
        return [key for key in self._answers if key not in self._heeded]


def _folded(key: str) -> str:
    return " ".join(re.findall(r"\w+", key.casefold()))
