"""How values become lines on a terminal: widths, emphasis, and JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from rich.table import Table

# Lines break at any space, also at one that may not be broken at; so that is another letter then.
_NBSP, _KEPT = "\u00a0", "\ue000"

WIDEST = 100
"""Longer lines are hard to read, also on a wide screen and in a pipe."""

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]


def console() -> Console:
    """A console that writes no colour into a pipe or where NO_COLOR is set, and never wider than
    people read. A pipe has no width of its own, unless COLUMNS gives it one."""
    made = Console()
    sized = made.is_terminal or "COLUMNS" in os.environ
    width = min(made.width, WIDEST) if sized else WIDEST
    # With both sizes given it does not ask the system for them again at every line. It then takes
    # a column off for an old console of Windows, as `made` has done already.
    width, height = width + made.legacy_windows, made.height
    return Console(highlight=False, emoji=False, markup=False, width=width, height=height)


class Page:
    """Lines for the user, one after the other, wrapped at their own indent. `lines` counts them;
    a page that is `measured` writes none."""

    def __init__(self, *, measured: bool = False) -> None:
        self._console = console()
        self._measured = measured
        self.lines = 0

    @property
    def width(self) -> int:
        """The columns that there are."""
        return self._console.width

    def line(self, text: str = "", indent: int = 0, style: str = "") -> None:
        """A line in one style."""
        self.parts((text, style), indent=indent)

    def parts(self, *parts: tuple[str, str], indent: int = 0, hanging: int = 0) -> None:
        """A line of parts, each with its style; where it wraps, the rest hangs `hanging` columns
        further in."""
        text = Text()
        for words, style in parts:
            text.append(words.replace(_NBSP, _KEPT), style=style)
        # On a narrow terminal depth costs more than it explains.
        left = indent if self.width >= 60 else indent // 2
        room = max(10, self.width - left - hanging)
        for number, wrapped in enumerate(text.wrap(self._console, room)):
            wrapped.rstrip()
            wrapped.plain = wrapped.plain.replace(_KEPT, _NBSP)
            pad = left if number == 0 else left + hanging
            self.raw(Text(" " * pad).append_text(wrapped))

    def raw(self, text: str | Text, style: str = "") -> None:
        """A line as it is, cut at the edge."""
        self.lines += 1
        if self._measured:
            return
        line = Text(text, style=style) if isinstance(text, str) else text
        self._console.print(line, no_wrap=True, overflow="ellipsis", crop=True)

    def exact(self, text: str) -> None:
        """A line as it is, however long, so that it can be copied whole."""
        self._console.out(text, highlight=False)

    def table(self, table: Table, indent: int = 0) -> None:
        """A table, as wide as the page at most."""
        from rich.padding import Padding

        self._console.print(Padding(table, (0, 0, 0, indent)))

    def shortened(self, text: str, taken: int) -> str:
        """As many whole words as fit on one line beside `taken` columns; nothing where that is
        no word."""
        room = self.width - taken
        if cell_len(text) <= room:
            return text
        kept = Text(text)
        kept.truncate(max(0, room - 2))
        words = kept.plain.rpartition(" ")[0].rstrip(" ,;(")
        return f"{words} …" if words else ""


def write_json(value: object) -> None:
    """Write a value of our own (dataclasses, enums, paths) as JSON."""
    # What the output has no letters for is escaped, so that the reader gets the same words.
    write_text(json.dumps(plain(value), ensure_ascii=not _all_letters(), indent=2))


def _all_letters() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") in ("utf8", "utf8sig")


def write_text(text: str) -> None:
    """Write a text for another program, as it is."""
    typer.echo(text.removesuffix("\n"))
    sys.stdout.flush()


def plain(value: object) -> Json:
    """A value as what JSON has."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value.value, int) else str(value.value)
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple | frozenset | set):
        return [plain(inner) for inner in value]
    if value is None or isinstance(value, bool | int | float | str):
        return value
    return str(value)
