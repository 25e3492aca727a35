"""What the checks call an error in the programme of a form, told where it was typed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from toc.check.opening import dossier_of
from toc.core.checked import Asked
from toc.core.loading import Reading
from toc.core.problems import Place, Problem, Severity
from toc.documents.forms.cells import brief
from toc.exchange.form.building import Building
from toc.exchange.form.contents import Content
from toc.exchange.form.judging import cell_of

Path = tuple[str | int, ...]


def errors_at_cells(building: Building, content: Content, written: Reading) -> list[Problem]:
    """The errors of the programme that was `written` from a form, each at the cell nearest to
    where it was typed, with rows called as people know them."""
    file = building.read.file
    asked = Asked(datetime.date.today(), least=Severity.ERROR)
    found = dossier_of(file, written, asked).checked.problems
    errors = [one for one in found if one.severity is Severity.ERROR]
    if not errors:
        return []
    cells = _cells(building, content, written)
    called = _called(building)
    told = []
    for one in errors:
        sheet, cell = cells.get((one.place.line, one.place.column), (building.read.programme, ""))
        values = {
            name: " → ".join(called.get(part, part) for part in value.split(" → "))
            for name, value in one.values.items()
        }
        place = Place(file, sheet=sheet, cell=cell)
        told.append(replace(one, place=place, values=values, source_line="", correction=None))
    return told


def _cells(
    building: Building, content: Content, written: Reading
) -> dict[tuple[int, int], tuple[str, str]]:
    """The cell of each place in the file that was written."""
    cells: dict[tuple[int, int], tuple[str, str]] = {}
    for path in sorted(_paths(content), key=len):
        cell = cell_of(building, content, path)
        # The value that stands deepest is what is pointed at; a key only where no value is.
        at_value = written.positions.place(path)
        cells[at_value.line, at_value.column] = cell
        at_key = written.positions.place(path, at_key=True)
        cells.setdefault((at_key.line, at_key.column), cell)
    return cells


def _paths(held: Any, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    if isinstance(held, dict):
        for name, one in held.items():
            yield from _paths(one, (*path, name))
    elif isinstance(held, list):
        for number, one in enumerate(held):
            yield from _paths(one, (*path, number))


def _called(building: Building) -> dict[str, str]:
    """By id what a row is called: its number and its text."""
    return {one.id: brief(one.label) for one in building.rows.known.rows if one.id}
