"""Every sentence that is said, with its key and its values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from unittest.mock import patch

from tests.tables import tables
from toc.core.words import Sentences

TABLES = (
    "PHASE_PLAN",
    "PLANNING",
    "ESSENCE",
    "SCENARIOS",
    "DEMANDS",
    "SENSITIVITY",
    "REASONS",
    "POINTS",
    "ASKED",
    "YEAR",
    "ADOPTION",
    "TAKES",
)
"""The tables of what is said of a plan."""


def table(name: str) -> Sentences:
    """A table by its name."""
    return tables()[name]


@dataclass(frozen=True)
class Saying:
    """A sentence as it was said: the table and the key that it has, and what was filled in."""

    table: str
    key: str
    values: Mapping[str, object]
    text: str

    @property
    def kind(self) -> str:
        """The table and the key, without the form for one or many."""
        return f"{self.table}:{re.sub(r'[.](one|many)$', '', self.key)}"

    def value(self, name: str) -> str:
        """What was filled in, as text."""
        return str(self.values[name])

    def count(self, name: str = "count") -> int:
        """A number that was filled in."""
        return int(str(self.values[name]).replace(".", "").replace(",", ""))


@dataclass
class Record:
    """What was said so far; `heard` is what a check has asked again."""

    sayings: dict[tuple[str, str, str], Saying] = field(default_factory=dict)
    heard: set[tuple[str, str, str]] = field(default_factory=set)
    by_text: dict[str, list[Saying]] = field(default_factory=dict)

    def add(self, saying: Saying) -> None:
        """Keep a sentence."""
        key = saying.table, saying.key, saying.text
        if key not in self.sayings:
            self.sayings[key] = saying
            self.by_text.setdefault(saying.text, []).append(saying)

    def hear(self, saying: Saying) -> None:
        """Note that a sentence was asked again."""
        self.heard.add((saying.table, saying.key, saying.text))

    def find(self, text: str, *tables: str) -> Saying | None:
        """The sentence with this text, of one of these tables."""
        for saying in self.by_text.get(text, ()):
            if not tables or saying.table in tables:
                return saying
        return None

    def pieces(self, text: str, *tables: str) -> list[Saying]:
        """A text that was put together from sentences, in their order; the longest at each place.
        Raises AssertionError for a text in which something was never said."""
        found, rest = [], text
        while rest.strip(" ;."):
            longest = self._first_of(rest, tables) or self._first_of(rest.lstrip(" ;."), tables)
            assert longest is not None, f"nobody said ‘{rest}’"
            found.append(longest)
            if not rest.startswith(longest.text):
                rest = rest.lstrip(" ;.")
            rest = rest[len(longest.text) :]
        return found

    def _first_of(self, text: str, tables: tuple[str, ...]) -> Saying | None:
        """The longest sentence with which a text begins."""
        fitting = [
            one
            for said, ones in self.by_text.items()
            if said and text.startswith(said)
            for one in ones
            if not tables or one.table in tables
        ]
        order = {name: -at for at, name in enumerate(tables)}
        return max(fitting, key=lambda one: (len(one.text), order.get(one.table, 0)), default=None)


@contextmanager
def recording() -> Iterator[Record]:
    """Keep every sentence of these tables that is said meanwhile."""
    record = Record()
    names = {id(table(name)): name for name in TABLES}
    say = Sentences.say

    def heard(self: Sentences, key: str, language: str, /, **values: object) -> str:
        text = say(self, key, language, **values)  # type: ignore[arg-type]
        if id(self) in names:
            if key not in self:
                key = f"{key}.one" if values.get("count") == 1 else f"{key}.many"
            record.add(Saying(names[id(self)], key, values, text))
        return text

    with patch.object(Sentences, "say", heard):
        yield record
