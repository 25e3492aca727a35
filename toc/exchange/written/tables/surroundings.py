"""What is said around a table, for everything that settles what its columns hold."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.naming import Kind
from toc.exchange.written.tables.code_outline import CodeOutline
from toc.exchange.written.tables.columns import Column

Columns = tuple[Column, ...]


@dataclass(frozen=True)
class Surroundings:
    """What is said around a table: what the heading above it announces, whether that heading says
    that it is about something else (`apart`), of each column the texts below its head, and whether
    rows over the whole width say the levels of the rows below them (`banded`). `leveled` is the
    column whose texts say their own levels, -1 where there is none; `outline` is the one that the
    codes of its rows make."""

    announced: Kind | None
    apart: bool
    below: tuple[tuple[str, ...], ...]
    banded: bool = False
    leveled: int = -1
    outline: CodeOutline | None = None


def with_one(columns: Columns, at: int, one: Column) -> Columns:
    return (*columns[:at], one, *columns[at + 1 :])
