"""What stands in the rows of the form of a programme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from toc.core.model import Programme
from toc.exchange.form.columns import STATEMENTS, VISION
from toc.exchange.form.contents import Content, Plain, content_of, leaves, taken
from toc.exchange.form.layout import FormColumn, Kind, Shape, SheetLayout
from toc.exchange.form.sheets import QUESTIONS, SHEETS

Cell = Plain | list[str]


@dataclass
class ProgrammeRow:
    """A row: `cells` by the names of its columns, as the model has them. `over` is the row that it
    hangs on. `rest` is what of it no column has shown yet."""

    sheet: str
    number: int
    cells: dict[str, Cell] = field(default_factory=dict)
    over: ProgrammeRow | None = None
    rest: Content = field(default_factory=dict)


@dataclass(frozen=True)
class ProgrammeRows:
    """A whole programme as rows by sheet, and the answers of its sheet as a whole."""

    answers: Mapping[str, Cell]
    rows: Mapping[str, tuple[ProgrammeRow, ...]]


def rows_of(programme: Programme) -> ProgrammeRows:
    """Everything that a programme says."""
    return _Spreading(content_of(programme)).done()


class _Spreading:
    def __init__(self, content: Content) -> None:
        self.content = content
        self.rows: dict[str, list[ProgrammeRow]] = {}

    def done(self) -> ProgrammeRows:
        answers = {
            one.name: value
            for one in QUESTIONS
            if (value := taken(self.content, one.path)) is not None
        }
        for name in STATEMENTS:
            # Where their sources and other wordings hang on.
            row = ProgrammeRow(name, 1, rest=self.content.pop(name, {}))
            self.rows[name] = [row]
        # Those that hang on others come after them, whatever the order of the sheets is.
        waiting = list(SHEETS)
        while waiting:
            layout = next(one for one in waiting if self._ready(one, waiting))
            waiting.remove(layout)
            self.rows[layout.name] = []
            for row in self._of(layout):
                row.number = len(self.rows[layout.name]) + 1
                self.rows[layout.name].append(row)
        return ProgrammeRows(answers, {name: tuple(rows) for name, rows in self.rows.items()})

    def _ready(self, layout: SheetLayout, waiting: list[SheetLayout]) -> bool:
        if layout.name == "rest":
            return len(waiting) == 1
        return not {one.name for one in waiting} & {*layout.parents}

    def _of(self, layout: SheetLayout) -> Iterator[ProgrammeRow]:
        if layout.name == "rest":
            yield from self._rest()
            return
        over: list[ProgrammeRow | None] = [None]
        if layout.parents:
            over = [row for name in layout.parents for row in self.rows[name]]
        for one in over:
            held = self.content if one is None else one.rest
            if layout.shape is Shape.SPREAD:
                yield from self._spread(layout, held, one)
                continue
            for sort, place in layout.places.items():
                for row in self._placed(layout, held, place, one):
                    if len(layout.places) > 1 and sort:
                        row.cells["sort"] = sort
                    yield row

    def _placed(
        self, layout: SheetLayout, held: Content, place: tuple[str, ...], over: ProgrammeRow | None
    ) -> Iterator[ProgrammeRow]:
        found = taken(held, place)
        if found is None:
            return
        named = {"id": Shape.KEYED, "key": Shape.BY_KEY}
        name = next((one for one, shape in named.items() if shape is layout.shape), "")
        pairs = found.items() if isinstance(found, dict) else (("", one) for one in found)
        for key, item in pairs:
            row = ProgrammeRow(layout.name, 0, over=over)
            if name:
                row.cells[name] = key
            if not isinstance(item, dict):
                row.cells["value"] = item
            else:
                row.rest = item
                self._cells(layout, row, item)
            yield row

    def _cells(self, layout: SheetLayout, row: ProgrammeRow, item: Content) -> None:
        for column in layout.columns:
            value = taken(item, column.at)
            if value is not None:
                row.cells[column.name] = value

    def _spread(
        self, layout: SheetLayout, held: Content, over: ProgrammeRow | None
    ) -> Iterator[ProgrammeRow]:
        for keys in _keys(layout, held):
            row = ProgrammeRow(layout.name, 0, dict(keys), over)
            for column in layout.columns:
                if column.path and (way := filled(column.path, keys)):
                    value = taken(held, way)
                    if value is not None:
                        row.cells[column.name] = value
            itself = filled(layout.itself, keys)
            if itself:
                row.rest = _at(held, itself) or {}
            yield row

    def _rest(self) -> Iterator[ProgrammeRow]:
        """What no other sheet shows."""
        for layout in SHEETS:
            for row in self.rows.get(layout.name, ()):
                yield from self._left(layout, row)
        for name in ("planning", "monitoring", "words", "style"):
            if not _cleared(self.content.get(name, {})):
                self.content.pop(name, None)
        for path, value in leaves(self.content):
            if path:
                yield _loose(path, value)

    def _left(self, layout: SheetLayout, row: ProgrammeRow) -> Iterator[ProgrammeRow]:
        """What is left of a row: a part that is there and says nothing."""
        if layout.shape is Shape.KEYED:
            place = layout.places[str(row.cells.get("sort", ""))]
            for path, value in leaves(row.rest):
                if path:
                    yield _loose((*place, str(row.cells["id"]), *path), value)
        elif _cleared(row.rest):
            raise ValueError(row.sheet, row.rest)  # a key without a place: a fault of ours


def _loose(path: tuple[str | int, ...], value: Any) -> ProgrammeRow:
    """A row of what fits on no other sheet."""
    row = ProgrammeRow("rest", 0, {"path": [str(one) for one in _shown(path)]})
    if value not in ({}, []):
        row.cells["value"] = value
    return row


def _shown(path: tuple[str | int, ...]) -> Iterator[str]:
    """The number of a part of a list is told from a key of figures by its sign."""
    for step in path:
        yield f"#{step + 1}" if isinstance(step, int) else step


def _cleared(held: Any) -> Any:
    """Content without parts that are empty."""
    if isinstance(held, dict):
        for name in [name for name, one in held.items() if not _cleared(one)]:
            if held[name] in ({}, []):
                del held[name]
    return held if isinstance(held, dict | list) else True


def _keys(layout: SheetLayout, held: Content) -> Iterator[dict[str, str]]:
    """What stands in the columns by which the cells of a spread sheet are found, each once, in the
    order of the programme."""
    seen: dict[tuple[tuple[str, str], ...], None] = {}
    for column in layout.columns:
        if column.path:
            for keys in _matches(column.path, held):
                seen.setdefault(tuple(sorted(keys.items())))
    for keys in _matches(layout.itself, held) if layout.itself else ():
        if not any(set(keys.items()) <= set(one) for one in seen):
            seen.setdefault(tuple(sorted(keys.items())))
    yield from map(dict, _together([*seen]))


def _together(
    seen: list[tuple[tuple[str, str], ...]],
) -> list[tuple[tuple[str, str], ...]]:
    """Those that begin alike, one after the other."""
    first = {one[:1]: number for number, one in reversed([*enumerate(seen)])}
    return sorted(seen, key=lambda one: (first[one[:1]], len(one)))


def _matches(path: tuple[str, ...], held: Any) -> Iterator[dict[str, str]]:
    if not path:
        yield {}
        return
    if not isinstance(held, dict):
        return
    step, *rest = path
    name = step[1:-1] if step.startswith("{") else ""
    for key in list(held) if name else [step] if step in held else []:
        for keys in _matches(tuple(rest), held[key]):
            yield {name: key, **keys} if name else keys


def filled(path: tuple[str, ...], keys: Mapping[str, Any]) -> tuple[str, ...]:
    """A path with what stands in the row; empty where that is not there."""
    found = []
    for step in path:
        if step.startswith("{"):
            if step[1:-1] not in keys:
                return ()
            found.append(str(keys[step[1:-1]]))
        else:
            found.append(step)
    return tuple(found)


def _at(held: Any, path: tuple[str, ...]) -> Any:
    for step in path:
        held = held.get(step, {}) if isinstance(held, dict) else {}
    return held


def column_of(layout: SheetLayout, name: str) -> FormColumn:
    """A column of a sheet."""
    return layout.column(name)


__all__ = [
    "STATEMENTS",
    "VISION",
    "Cell",
    "Kind",
    "ProgrammeRow",
    "ProgrammeRows",
    "filled",
    "rows_of",
]
