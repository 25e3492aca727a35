"""How values become lines on a terminal: widths, emphasis, and JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

import typer

from toc.core.as_json import plain
from toc.documents.screen import Block, Excerpt, Grid, Look, Part, ScreenLine, Verbatim

if TYPE_CHECKING:  # what only echoes a line has no use for rich, which takes a while to load
    from rich.console import Console
    from rich.text import Text

# Lines break at any space, also at one that may not be broken at; so that is another letter then.
_NBSP, _KEPT = "\u00a0", "\ue000"

WIDEST = 100
"""Longer lines are hard to read, also on a wide screen and in a pipe."""


def console() -> Console:
    """A console that writes no colour into a pipe or where NO_COLOR is set, and never wider than
    people read. A pipe has no width of its own, unless COLUMNS gives it one."""
    from rich.console import Console

    made = Console()
    sized = made.is_terminal or "COLUMNS" in os.environ
    width = min(made.width, WIDEST) if sized else WIDEST
    # With both sizes given it does not ask the system for them again at every line. It then takes
    # a column off for an old console of Windows, as `made` has done already.
    width, height = width + made.legacy_windows, made.height
    return Console(highlight=False, emoji=False, markup=False, width=width, height=height)


TALLEST, WIDE = 40, 80
"""The lines of a screen, where it has so many columns."""

_STYLES = {
    Look.PLAIN: "",
    Look.STRONG: "bold",
    Look.HEADING: "bold cyan",
    Look.GROUP: "italic",
    Look.ASIDE: "dim",
    Look.LINK: "cyan",
    Look.OPEN: "yellow",
    Look.GOOD: "bold green",
    Look.ADVICE: "bold cyan",
    Look.WARNING: "bold yellow",
    Look.WRONG: "bold red",
    Look.FINE: "green",
    Look.GONE: "red",
}


def show(*pages: Iterable[Block]) -> None:
    """Print a page, its lines wrapped at their own indent: of several the first that fits on a
    screen, else the last."""
    out = console()
    for number, page in enumerate(pages, 1):
        laid = [one for block in page for one in _laid(block, out)]
        if number == len(pages) or len(laid) <= TALLEST or out.width < WIDE:
            for one in laid:
                _print(one, out)
            return


def _print(one: Text | str | Grid, out: Console) -> None:
    if isinstance(one, str):
        out.out(one, highlight=False)
    elif isinstance(one, Grid):
        _print_table(one, out)
    else:
        out.print(one, no_wrap=True, overflow="ellipsis", crop=True)


def _laid(block: Block, out: Console) -> Iterator[Text | str | Grid]:
    from rich.text import Text

    match block:
        case ScreenLine():
            yield from _wrapped(block, out)
        case Verbatim():
            yield block.text if block.whole else Text(block.text, style=_STYLES[block.look])
        case Excerpt():
            source, caret = excerpt(block, out.width - 6)
            yield Text(f"    {source}")
            yield Text(f"    {caret}", style=_STYLES[block.look])
        case Grid():
            yield block
        case _:
            assert_never(block)


def _wrapped(line: ScreenLine, out: Console) -> Iterator[Text]:
    from rich.text import Text

    text = Text()
    for part in line.parts:
        words = part.text if part.beside is None else shortened(part, out.width - part.beside)
        text.append(words.replace(_NBSP, _KEPT), style=_STYLES[part.look])
    # On a narrow terminal depth costs more than it explains.
    left = line.indent if out.width >= 60 else line.indent // 2
    room = max(10, out.width - left - line.hanging)
    for number, wrapped in enumerate(text.wrap(out, room)):
        wrapped.rstrip()
        wrapped.plain = wrapped.plain.replace(_KEPT, _NBSP)
        pad = left if number == 0 else left + line.hanging
        yield Text(" " * pad).append_text(wrapped)


def shortened(part: Part, room: int) -> str:
    """As many whole words as fit in so many columns."""
    from rich.cells import cell_len
    from rich.text import Text

    if cell_len(part.text) <= room:
        return part.text
    kept = Text(part.text)
    kept.truncate(max(0, room - 2))
    words = kept.plain.rpartition(" ")[0].rstrip(" ,;(")
    return f"{words} …" if words else part.otherwise


def excerpt(shown: Excerpt, width: int) -> tuple[str, str]:
    """The part of a source line around what is pointed at, and the carets under it, at most
    `width` wide."""
    from rich.cells import cell_len

    line, number = shown.text, f"{shown.number} | "
    room = max(12, width - len(number) - 2)
    start, end = shown.column - 1, shown.column - 1 + max(1, shown.length)
    # Indentation says nothing here, and a long line is shown from just before its fault.
    left = min(len(line) - len(line.lstrip()), start)
    if start - left > room - 10:
        left = max(left, start - room // 3)
    ahead = "…" if left > len(line) - len(line.lstrip()) else ""
    seen = "".join(c if c.isprintable() else "·" for c in line[left : left + room])
    rest = "…" if len(line) > left + room else ""
    before = cell_len(number + ahead + seen[: start - left])
    under = cell_len(seen[start - left : end - left]) or 1
    return number + ahead + seen + rest, " " * before + "^" * under


def _print_table(grid: Grid, out: Console) -> None:
    from rich.padding import Padding
    from rich.table import Table

    table = Table("", box=None, padding=(0, 3, 0, 0), pad_edge=False)
    for title in grid.columns:
        table.add_column(title, justify="right", ratio=1)
    for row in grid.rows:
        table.add_row(*row)
    out.print(Padding(table, (0, 0, 0, 2)))


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
