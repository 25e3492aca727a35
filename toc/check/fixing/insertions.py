"""Adding keys to a text, in the style of what stands there already."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from toc.core.editing.written import Spot, Written
from toc.core.loading import Reading
from toc.core.problems import Edit

WIDEST = 98
"""Longer lines are folded."""

_BARE = re.compile(r"[^\W_][\w-]*")
_NULLS = frozenset({"null", "Null", "NULL"})


class Insertions:
    """Collects what is to be added to one text. What is added at one spot comes out in the order
    in which it was added: first what is nested deepest."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._source = reading.positions.source
        self._added: dict[Spot, list[str]] = {}
        self._exchanged: list[Edit] = []
        self._end = "\r\n" if "\r\n" in self._source.text else "\n"

    def key(self, name: str) -> str:
        """A key of the model in the language of the file's keys."""
        return self._reading.key(name)

    def flow(self, entries: Mapping[str, str]) -> str:
        """`{key: value, …}`."""
        return "{" + self._entries(entries) + "}"

    def add(self, mapping: Written, entries: Mapping[str, str]) -> None:
        """Add keys with their values at the end of a mapping."""
        if not entries:
            return
        if mapping.style == "flow":
            self._add_within(mapping, self._entries(entries))
        else:
            self._lines(mapping, [f"{_name(key)}: {text}" for key, text in entries.items()])

    def add_group(self, mapping: Written, key: str, entries: Mapping[str, str]) -> None:
        """Add a key with keys of its own: each on a line where the mapping has lines."""
        if mapping.style == "flow":
            self._add_within(mapping, f"{key}: {self.flow(entries)}")
        else:
            inner = [f"  {_name(name)}: {text}" for name, text in entries.items()]
            self._lines(mapping, [f"{key}:", *inner])

    def exchange(self, value: Written, text: str) -> None:
        """Put a word in the place of another."""
        start, end = value.start, value.end
        old = self._source.between(start.line, start.column, end.line, end.column)
        self._exchanged.append(Edit(start.line, start.column, old, text, "score"))

    def wrap(self, value: Written, key: str, entries: Mapping[str, str]) -> None:
        """`x` becomes `{key: x, …}`."""
        self._insert(value.start, f"{{{key}: ")
        self._insert(value.end, f", {self._entries(entries)}}}")

    def expand(
        self,
        mapping: Written,
        value: Written,
        key: str,
        groups: Mapping[str, Mapping[str, str]],
    ) -> None:
        """A bare value of a mapping becomes a mapping itself: with `key` for what was there, and
        `groups` with keys of their own."""
        if mapping.style == "flow":
            self.wrap(value, key, {group: self.flow(one) for group, one in groups.items()})
            return
        name = mapping.key_of(value)
        # What goes on over several lines must stay further in than its new key.
        step = 2 if value.start.line == value.end.line else 1
        indent = " " * (name.start.column - 1 + step)
        self._insert(self._after_colon(name), f"{self._end}{indent}{key}:")
        lines = []
        for group, entries in groups.items():
            lines += [f"{group}:", *(f"  {_name(one)}: {text}" for one, text in entries.items())]
        self._insert(
            self._line_end(value.end.line), "".join(f"{self._end}{indent}{s}" for s in lines)
        )

    def edits(self) -> list[Edit]:
        """All of it, with long lines folded."""
        return self._exchanged + [
            Edit(spot.line, spot.column, "", self._folded(spot, "".join(texts)), "score")
            for spot, texts in self._added.items()
        ]

    def _folded(self, spot: Spot, text: str) -> str:
        """The text with line ends after commas, where its lines would become too long to read."""
        before = self._source.line(spot.line)[: spot.column - 1]
        folded = []
        for number, line in enumerate(text.split(self._end)):
            own = before if number == 0 else line
            indent = " " * (len(own) - len(own.lstrip(" ")) + 4)
            used = len(before) if number == 0 else 0
            pieces: list[str] = []
            for piece in line.split(", "):
                if pieces and used + len(piece) + 2 > WIDEST:
                    pieces[-1] += f",{self._end}{indent}"
                    used = len(indent)
                elif pieces:
                    pieces[-1] += ", "
                pieces.append(piece)
                used += len(piece) + 2
            folded.append("".join(pieces))
        return self._end.join(folded)

    def _insert(self, spot: Spot, text: str) -> None:
        self._added.setdefault(spot, []).append(text)

    def _entries(self, entries: Mapping[str, str]) -> str:
        return ", ".join(f"{_name(key)}: {text}" for key, text in entries.items())

    def _lines(self, mapping: Written, lines: list[str]) -> None:
        indent = " " * (mapping.keys[0].start.column - 1)
        text = "".join(f"{self._end}{indent}{line}" for line in lines)
        self._insert(self._line_end(mapping.end.line), text)

    def _line_end(self, line: int) -> Spot:
        return Spot(line, len(self._source.line(line)) + 1)

    def _add_within(self, mapping: Written, text: str) -> None:
        spot = Spot(mapping.end.line, mapping.end.column - 1)
        first = not mapping.values
        if mapping.values:
            spot = max(mapping.keys[-1].end, mapping.values[-1].end)
            rest = self._source.line(spot.line)[spot.column - 1 :]
            if (comma := re.match(r"\s*,", rest)) is not None:
                spot, first = Spot(spot.line, spot.column + comma.end()), True
                text = f" {text}" if spot not in self._added else text
        self._insert(spot, text if first and spot not in self._added else f", {text}")

    def _after_colon(self, key: Written) -> Spot:
        line = self._source.line(key.end.line)
        colon = line.find(":", key.end.column - 1)
        return Spot(key.end.line, colon + 2)


def _name(key: str) -> str:
    plain = _BARE.fullmatch(key) and key not in _NULLS
    return key if plain else json.dumps(key, ensure_ascii=False)
