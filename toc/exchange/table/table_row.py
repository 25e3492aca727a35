"""The row of the long table: its columns and their types."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Literal

from toc.core.model import Source

ColumnType = Literal["text", "number", "whole", "date"]

RECORDS = (
    "element",
    "property",
    "link",
    "assumption",
    "evidence",
    "baseline",
    "target",
    "measurement",
    "status",
    "decision",
)
"""What a row can be, in the order of the table."""


@dataclass(frozen=True, kw_only=True)
class TableRow:
    """One fact. None is not known, or does not apply. `number` is in `unit`; `upper_bound` is
    there where all that is known of a value is that it is less. `start` and `end` are the first
    and the last day of a period. What the others hold depends on `record`: see the code book."""

    programme: str
    record: str
    level: str
    id: str
    field: str | None = None
    related_id: str | None = None
    text: str | None = None
    number: Decimal | None = None
    upper_bound: Decimal | None = None
    unit: str | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    group: str | None = None
    place: str | None = None
    n: int | None = None
    status: str | None = None
    quality: str | None = None
    role: str | None = None
    recorded: datetime.date | None = None
    source: str | None = None
    note: str | None = None


_TYPES: Mapping[str, ColumnType] = {
    "number": "number",
    "upper_bound": "number",
    "n": "whole",
    "start": "date",
    "end": "date",
    "recorded": "date",
}

COLUMNS: Mapping[str, ColumnType] = {
    one.name: _TYPES.get(one.name, "text") for one in fields(TableRow)
}
"""The columns in their order, and the type of each."""


def flat(text: str | None) -> str | None:
    """A text on one line; None where there is nothing in it."""
    return " ".join(text.split()) or None if text else None


def exact(value: float) -> Decimal:
    """A number as it is written in the plan."""
    number = Decimal(repr(value))
    return number.to_integral_value() if number == number.to_integral_value() else number


def where(sources: Sequence[Source]) -> str | None:
    """The documents and sections in which a text stands: `plan, hoofdstuk 2; verslag`."""
    said = (", ".join(part for part in (one.document, one.section) if part) for one in sources)
    return "; ".join(dict.fromkeys(text for text in said if text)) or None


def known_from(sources: Sequence[Source]) -> str | None:
    """How a text relates to its sources: `literal`, `derived` or `proposal`; None without one."""
    return sources[0].status.value if sources else None
