"""What reading a file of figures comes to: measurements, or what is wrong or unclear and where."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import TypedDict

from toc.core.model.measurements import Measurement
from toc.core.problems import Problem
from toc.core.records.source_mappings import SourceMapping
from toc.documents.forms.cells import brief

Spot = tuple[int, int, int]
"""Where a value stood: the number of its sheet, its row and its column."""


@dataclass(frozen=True)
class Stamp:
    """What holds for all measurements of a file: from which `source` it is, `recorded` when and
    `by` which role, and why it is a `correction`, where it is one."""

    source: str
    recorded: datetime.date | None = None
    by: str = ""
    correction: str = ""


@dataclass(frozen=True)
class ImportQuestion:
    """What only the sender, or the programme leader, can answer: `kind` is `name`, `column`,
    `group`, `place`, `total`, `sheet`, `unnamed` (a table that does not say what it is about) or
    one of `CHOICES`. `found` is what it is about, first seen in `cell`;
    `near` is what may be meant."""

    kind: str
    found: str
    sheet: str
    cell: str
    near: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """What it is about, short enough to show. That answers it too."""
        return brief(self.found)


class CellsLeftOut(TypedDict):
    """How many cells gave no measurement, by why, as `ImportedFigures` has them."""

    missing: int
    dashes: int
    impossible: int
    outside: int
    unpublished: int
    other_places: int


@dataclass(frozen=True)
class ImportedFigures:
    """What came out of a file. Where anything is `rejected` or asked, there is nothing else: cells
    that cannot be read, worded in `toc.measure.words.measure_import` or as measurements.

    `places` says of each row where it stood, on which of the `sheets`. Of cells that gave none are
    counted: `missing` those that say that there is no value, `dashes` those with a dash that was
    said to mean that; of a statistical office `unpublished` those that are unknown or secret,
    `impossible` the empty ones that say that there can be no value, `outside` the values of a time
    that is none of the programme's, and `other_places` those of places that were said to be left
    out.
    `left_out` are the rows and columns that are totals or notes.
    `mapping` holds what was recognised as well, to be remembered.
    """

    rows: tuple[Measurement, ...] = ()
    rejected: tuple[Problem, ...] = ()
    questions: tuple[ImportQuestion, ...] = ()
    places: tuple[Spot, ...] = ()
    sheets: tuple[str, ...] = ()
    missing: int = 0
    dashes: int = 0
    impossible: int = 0
    outside: int = 0
    unpublished: int = 0
    other_places: int = 0
    left_out: tuple[str, ...] = ()
    mapping: SourceMapping = field(default_factory=SourceMapping)
