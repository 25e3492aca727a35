"""From the rows of a form that came back to the content of a programme: ids are made where there
are none, names of rows become ids, and what hangs on a row is put there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from toc.core.loading import is_id
from toc.documents.forms.cells import brief
from toc.exchange.form.cells import unquoted
from toc.exchange.form.columns import STATEMENTS, VISION
from toc.exchange.form.contents import Content
from toc.exchange.form.form_rows import BuiltRow, RowsOfForm
from toc.exchange.form.layout import FormColumn, Kind, Shape, SheetLayout
from toc.exchange.form.naming import folded, heading, word, words_of
from toc.exchange.form.reading_cells import TypedCell, WrongCellError, read_cell
from toc.exchange.form.references import (
    VISIONS,
    AmbiguousError,
)
from toc.exchange.form.rows import filled
from toc.exchange.form.sheets import QUESTIONS, SHEET, SHEETS
from toc.exchange.form.sheets_read import ReadRow, ReadSheets
from toc.exchange.form.ways import key_of, steps_of, with_lists


@dataclass
class Building:
    """The content of a programme as it is made of a form. `places` are where its values were
    typed: by the dictionary or list that holds one (its identity) and the key; `keys` are where
    such a key was typed itself."""

    read: ReadSheets
    content: Content = field(default_factory=dict)
    places: dict[tuple[int, Any], tuple[str, str]] = field(default_factory=dict)
    keys: dict[tuple[int, Any], tuple[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rows = RowsOfForm(self.read)

    def place(self, held: Any, key: Any, sheet: str, cell: str) -> None:
        """Remember where a value was typed."""
        self.places[(id(held), key)] = (sheet, cell)

    # --- the whole ---

    def build(self) -> Content:
        """Everything that the form says; what is wrong is kept in `read`."""
        self._answers()
        waiting = [one for one in SHEETS if one.name != "rest"]
        while waiting:
            names = {one.name for one in waiting}
            layout = next(one for one in waiting if not names & {*one.parents})
            waiting.remove(layout)
            for one in self.rows.built[layout.name]:
                self._place(layout, one)
        self._rest()
        with_lists(self.content, self.places)
        return self.content

    def _answers(self) -> None:
        read = self.read
        for one in QUESTIONS:
            found = read.answers.get(one.name)
            if found is None:
                if one.needed and one.name in read.answer_cells:
                    cell = read.answer_cells[one.name]
                    read.wrong(f"{one.name}-empty", read.programme, cell)
                continue
            typed, cell = found
            words = words_of("programme", one.name, one.words)
            try:
                value = read_cell(typed, one.kind, words, read.language)
            except WrongCellError as error:
                read.wrong(
                    error.key, read.programme, cell, **self.rows.said(error, "programme", one.name)
                )
                continue
            held = self.content
            for step in one.path[:-1]:
                held = held.setdefault(step, {})
            held[one.path[-1]] = value
            self.place(held, one.path[-1], read.programme, cell)
            if held is not self.content:
                self.places.setdefault((id(held), None), (read.programme, cell))

    def _place(self, layout: SheetLayout, one: BuiltRow) -> None:
        row = one.row
        over = self._over(layout, row)
        sort = self.rows.sort(row)
        values = dict(self._values(layout, row, sort))
        if over is None or sort is None:
            return
        if layout.shape is Shape.SPREAD:
            self._spread(layout, one, over, values)
            return
        held: Any = over
        key: Any = None
        path = layout.places[sort]
        if sort == "baseline" and not any(
            held is one.held for one in self.rows.built["indicators"]
        ):
            self.rows.wrong(row, "sort", "no-baseline")
            return
        for step in path[:-1]:
            held = held.setdefault(step, {})
        last = path[-1]
        if layout.shape is Shape.LISTED:
            listed = held.setdefault(last, [])
            held, key = listed, len(listed)
        else:
            name = "id" if layout.shape is Shape.KEYED else "key"
            key = one.id if name == "id" else values.pop("key", None)
            if key is None:
                return
            held = held.setdefault(last, {})
            if key in held:
                self.rows.wrong(row, name, "twice", found=brief(str(key)))
                return
        item: Any = values.get("value") if "value" in {c.name for c in layout.columns} else {}
        if item is None:
            return
        if isinstance(held, list):
            held.append(item)
        else:
            held[key] = item
            if layout.shape is Shape.BY_KEY:
                self.keys[(id(held), key)] = row.sheet, row.where("key")
        self.place(
            held,
            key,
            row.sheet,
            row.where(layout.columns[-1].name if item != {} else layout.label[0]),
        )
        if isinstance(item, dict):
            one.held = item
            self._fill(layout, row, item, values)
            self.place(item, None, row.sheet, row.where(layout.columns[0].name))

    def _fill(
        self, layout: SheetLayout, row: ReadRow, item: Content, values: Mapping[str, Any]
    ) -> None:
        for column in layout.columns:
            if column.name in values:
                self._put(item, column.at, values[column.name], row, column.name)
        if layout.name == "accepted":
            item.setdefault("elements", [])

    def _put(
        self, held: Content, path: tuple[str, ...], value: Any, row: ReadRow, name: str
    ) -> bool:
        for step in path[:-1]:
            held = held.setdefault(step, {})
            self.places.setdefault((id(held), None), (row.sheet, row.where(name)))
        if path[-1] in held:
            return False
        held[path[-1]] = value
        self.place(held, path[-1], row.sheet, row.where(name))
        return True

    def _spread(
        self, layout: SheetLayout, one: BuiltRow, over: Content, values: dict[str, Any]
    ) -> None:
        row = one.row
        own = [column for column in layout.columns if column.path]
        given = [column for column in own if column.name in values]
        for column in given:
            path = filled(column.path, values)
            if not path:
                # A period that is wrong has been told.
                if layout.name == "room" and "period" not in row.cells:
                    self.rows.needed(row, layout.column("period"))
            elif not self._put(over, path, values[column.name], row, column.name):
                name = heading(layout, column, self.read.language)
                self.rows.wrong(row, column.name, "value-twice", column=name)
            held: Any = over
            for step, key in zip(column.path, path, strict=False):
                if step.startswith("{"):
                    typed_at = row.sheet, row.where(step[1:-1])
                    self.keys.setdefault((id(held), key), typed_at)
                held = held[key]
        itself = filled(layout.itself, values)
        if itself and (layout.name == "room" or given):
            held = over
            for step in itself:
                held = held.setdefault(step, {}) if layout.name == "room" else held.get(step, {})
            one.held = held

    def _over(self, layout: SheetLayout, row: ReadRow) -> Any:
        """What a row hangs on: the programme, or what its column `parent` names."""
        if not layout.parents:
            return self.content
        column, typed = layout.column("parent"), row.cells.get("parent")
        if typed is None:
            self.rows.needed(row, column)
            return None
        try:
            found = self.rows.meant(row, column, typed.text)
        except AmbiguousError:
            return None
        if found is None:
            self.rows.unknown(row, column, typed.text)
            return None
        if found.sheet in STATEMENTS:
            held = self.content.setdefault(found.sheet, {})
        else:
            held = self.rows.built[found.sheet][found.at].held
        return held if isinstance(held, dict) else None

    def _values(
        self, layout: SheetLayout, row: ReadRow, sort: str | None
    ) -> Iterator[tuple[str, Any]]:
        allowed = layout.by.get(sort or "")
        for column in layout.columns:
            typed = row.cells.get(column.name)
            if typed is None:
                if column.needed:
                    self.rows.needed(row, column)
                continue
            if allowed is not None and column.name not in allowed:
                values = {
                    "sort": word(layout.name, "sort", sort or "", self.read.language),
                    "column": heading(layout, column, self.read.language),
                }
                self.rows.wrong(row, column.name, "not-here", **values)
                continue
            try:
                value = self._value(layout, row, column, typed)
            except WrongCellError as error:
                values = self.rows.said(error, layout.name, column.name)
                self.rows.wrong(row, column.name, error.key, **values)
            except AmbiguousError:
                pass
            else:
                if value is not None:
                    yield column.name, value

    def _value(
        self, layout: SheetLayout, row: ReadRow, column: FormColumn, typed: TypedCell
    ) -> Any:
        words = words_of(layout.name, column.name, column.words)
        at = ("budget",) if layout.name == "amounts" else column.at
        value = read_cell(typed, column.kind, words, self.read.language, at)
        if column.kind is Kind.ROW:
            return self._reference(row, column, value)
        if column.kind is Kind.ROWS:
            found = [self._reference(row, column, one) for one in value]
            return [one for one in found if one is not None] or None
        if column.kind is Kind.KEY:
            return key_of(value)
        if layout.name == "rest" and isinstance(typed.value, int | float):
            return typed.value
        if column.name == "path":
            return steps_of(value)
        return value

    def _reference(self, row: ReadRow, column: FormColumn, text: str) -> str | None:
        if VISION in column.of and folded(text) in VISIONS:
            return folded(text)
        literal = unquoted(text) if not column.strict else None
        if literal is not None:
            return literal
        found = self.rows.meant(row, column, text)
        if found is not None:
            if found.sheet in STATEMENTS:
                return "visie" if self.read.language == "nl" else VISION
            return self.rows.built[found.sheet][found.at].id
        if column.strict:
            self.rows.unknown(row, column, text)
            return None
        if column.of == ("phases",) and not (text.isdecimal() and len(text) == 4):
            raise WrongCellError("no-period", found=brief(text))
        if column.of == ("criteria",) and not is_id(text):
            self.rows.unknown(row, column, text)
            return None
        return text

    # --- what fits on no other sheet ---

    def _rest(self) -> None:
        for one in self.rows.built["rest"]:
            values = dict(self._values(SHEET["rest"], one.row, ""))
            path = values.get("path")
            if not path:
                continue
            held: Any = self.content
            for step in path[:-1]:
                where = one.row.sheet, one.row.where("path")
                self.places.setdefault((id(held), step), where)
                below = held.setdefault(step, {}) if isinstance(held, dict) else None
                if not isinstance(below, dict):
                    self.rows.wrong(one.row, "path", "no-way")
                    break
                held = below
            else:
                held[path[-1]] = values.get("value", {})
                self.place(held, path[-1], one.row.sheet, one.row.where("value"))
