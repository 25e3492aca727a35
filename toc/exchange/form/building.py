"""From the rows of a form that came back to the content of a programme: ids are made where there
are none, names of rows become ids, and what hangs on a row is put there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from toc.core.loading import is_id, slug
from toc.documents.forms.cells import brief
from toc.exchange.form.cells import unquoted
from toc.exchange.form.columns import STATEMENTS, VISION
from toc.exchange.form.contents import Content
from toc.exchange.form.layout import FormColumn, Kind, Shape, SheetLayout
from toc.exchange.form.naming import folded, heading, title_of, word, words_of
from toc.exchange.form.reading_cells import TypedCell, WrongCellError, read_cell, words_said
from toc.exchange.form.references import (
    VISIONS,
    AmbiguousError,
    NamedRow,
    NamedRows,
    known_sheets,
    label_of,
)
from toc.exchange.form.rows import filled
from toc.exchange.form.sheets import QUESTIONS, SHEET, SHEETS
from toc.exchange.form.sheets_read import ReadRow, ReadSheets
from toc.exchange.form.ways import key_of, new_id, steps_of, with_lists
from toc.exchange.words.form import FORM


@dataclass
class _Built:
    """A row, its id, and where in the content its values stand."""

    row: ReadRow
    at: int
    id: str = ""
    held: Any = None


@dataclass
class Building:
    """The content of a programme as it is made of a form. `places` are where its values were
    typed: by the dictionary or list that holds one (its identity) and the key."""

    read: ReadSheets
    content: Content = field(default_factory=dict)
    places: dict[tuple[int, Any], tuple[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.built: dict[str, list[_Built]] = {}
        self.known = NamedRows(())
        self._named: dict[tuple[str, int], _Built] = {}

    # --- what is told ---

    def _wrong(self, row: ReadRow, name: str, key: str, /, **values: str) -> None:
        self.read.wrong(key, row.sheet, row.where(name), **values)

    def place(self, held: Any, key: Any, sheet: str, cell: str) -> None:
        """Remember where a value was typed."""
        self.places[(id(held), key)] = (sheet, cell)

    # --- the whole ---

    def build(self) -> Content:
        """Everything that the form says; what is wrong is kept in `read`."""
        self._answers()
        for layout in SHEETS:
            rows = self.read.rows.get(layout.name, [])
            self.built[layout.name] = [_Built(row, at) for at, row in enumerate(rows)]
        self._numbers()
        self._ids()
        self._names()
        waiting = [one for one in SHEETS if one.name != "rest"]
        while waiting:
            names = {one.name for one in waiting}
            layout = next(one for one in waiting if not names & {*one.parents})
            waiting.remove(layout)
            for one in self.built[layout.name]:
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
                    error.key, read.programme, cell, **self._said(error, "programme", one.name)
                )
                continue
            held = self.content
            for step in one.path[:-1]:
                held = held.setdefault(step, {})
            held[one.path[-1]] = value
            self.place(held, one.path[-1], read.programme, cell)
            if held is not self.content:
                self.places.setdefault((id(held), None), (read.programme, cell))

    def _said(self, error: WrongCellError, sheet: str, column: str) -> dict[str, str]:
        values = dict(error.values)
        if "values" in values:
            language = self.read.language
            said = {one: word(sheet, column, one, language) for one in values["values"].split(",")}
            values["values"] = words_said(values["values"], said, language)
        return values

    # --- what rows are called ---

    def _numbers(self) -> None:
        """The number of each row is its own."""
        seen: dict[str, ReadRow] = {}
        for one in self._all():
            typed = one.row.cells.get("number")
            if typed is None:
                continue
            first = seen.setdefault(folded(typed.text), one.row)
            if first is not one.row:
                where = f"{first.sheet}!{first.where('number')}"
                self._wrong(
                    one.row, "number", "number-twice", number=brief(typed.text), first=where
                )
                del one.row.cells["number"]

    def _ids(self) -> None:
        """The ids that were typed, and for the others one of their text that nothing else has."""
        taken: set[str] = {*VISIONS}
        by_place: dict[tuple[tuple[str, ...], str], ReadRow] = {}
        for one in self._keyed():
            typed = one.row.cells.get("id")
            if typed is None:
                continue
            text = typed.text
            if not is_id(text):
                instead = slug(text)
                key = "bad-id" if instead else "bad-id-far"
                self._wrong(one.row, "id", key, id=brief(text), instead=instead)
                continue
            first = by_place.setdefault((self._section(one), text), one.row)
            if first is not one.row:
                where = f"{first.sheet}!{first.where('id')}"
                self._wrong(one.row, "id", "id-twice", id=text, first=where)
                continue
            one.id = text
            taken.add(text)
        for one in self._keyed():
            if not one.id:
                known = one.row.cells.get(one.row.layout.label[0])
                one.id = new_id(known.text if known else "", one.row.layout, taken)
                taken.add(one.id)

    def _section(self, one: _Built) -> tuple[str, ...]:
        layout = one.row.layout
        if len(layout.places) == 1:
            return next(iter(layout.places.values()))
        return layout.places.get(self._sort(one.row, quiet=True) or "", ())

    def _keyed(self) -> Iterator[_Built]:
        return (one for one in self._all() if one.row.layout.shape is Shape.KEYED)

    def _all(self) -> Iterator[_Built]:
        return (one for layout in SHEETS for one in self.built[layout.name])

    def _names(self) -> None:
        rows = []
        for name in STATEMENTS:
            for language in ("nl", "en"):
                said = FORM.say(f"statement.{name}", "en" if language == "en" else "nl")
                rows.append(NamedRow(name, 0, said, "", said, ""))
            self.built[name] = [_Built(ReadRow(SHEET["notes"], "", 0), 0)]
        for layout in SHEETS:
            if not layout.prefix:
                continue
            for one in self.built[layout.name]:
                cells = one.row.cells
                number = cells["number"].text if "number" in cells else ""
                texts = [cells[name].text if name in cells else "" for name in layout.label]
                text = texts[0] if len(texts) == 1 else ""
                label = label_of(number, texts)
                rows.append(NamedRow(layout.name, one.at, number, text, label, one.id))
        self.known = NamedRows(rows)

    def _meant(self, row: ReadRow, column: FormColumn, text: str) -> NamedRow | None:
        """The row that a cell names; None where it names none, and where that is told."""
        try:
            found = self.known.meant(text, column.of)
        except AmbiguousError as error:
            values = {"found": brief(text), "one": error.one.label, "other": error.other.label}
            self._wrong(row, column.name, "two-rows", **values)
            raise
        if found is None:
            return None
        single = len(SHEET[found.row.sheet].label) == 1 if found.row.sheet in SHEET else False
        if found.other_text and single:
            values = {"found": brief(text), "now": found.row.label}
            self.read.told("other-text", row.sheet, row.where(column.name), **values)
        return found.row

    def _unknown(self, row: ReadRow, column: FormColumn, text: str) -> None:
        language = self.read.language
        names = [title_of(SHEET[one], language) for one in known_sheets(column.of) if one in SHEET]
        key = "unknown-row" if len(names) == 1 else "unknown-row-of"
        near = self._nearest(text, column.of)
        key = f"{key}-near" if near else key
        said = ", ".join(names[:4])
        self._wrong(row, column.name, key, found=brief(text), sheet=said, near=near)

    def _nearest(self, text: str, of: tuple[str, ...]) -> str:
        from toc.core.loading import nearest

        labels = {one.text: one.label for one in self.known.rows if one.sheet in of and one.text}
        found = nearest(text, labels, most=1)
        return labels[found[0]] if found else ""

    # --- what stands in a row ---

    def _sort(self, row: ReadRow, *, quiet: bool = False) -> str | None:
        """The word in the column that says what a row is; None where that is wrong."""
        layout = row.layout
        if len(layout.places) == 1:
            return ""
        typed = row.cells.get("sort")
        if typed is None:
            if "" in layout.places:
                return ""
            if not quiet:
                self._needed(row, layout.column("sort"))
            return None
        words = words_of(layout.name, "sort", tuple(one for one in layout.places if one))
        found = words.get(folded(typed.text))
        if found is None and not quiet:
            error = WrongCellError(
                "no-choice",
                found=brief(typed.text),
                values=",".join(dict.fromkeys(words.values())),
            )
            self._wrong(row, "sort", error.key, **self._said(error, layout.name, "sort"))
        return found

    def _needed(self, row: ReadRow, column: FormColumn) -> None:
        if column.name not in row.columns:
            return  # that there is no such column has been told
        name = heading(row.layout, column, self.read.language)
        self._wrong(row, column.name, "needed-empty", column=name)

    def _place(self, layout: SheetLayout, one: _Built) -> None:
        row = one.row
        over = self._over(layout, row)
        sort = self._sort(row)
        values = dict(self._values(layout, row, sort))
        if over is None or sort is None:
            return
        if layout.shape is Shape.SPREAD:
            self._spread(layout, one, over, values)
            return
        held: Any = over
        key: Any = None
        path = layout.places[sort]
        if sort == "baseline" and not any(held is one.held for one in self.built["indicators"]):
            self._wrong(row, "sort", "no-baseline")
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
                self._wrong(row, name, "twice", found=brief(str(key)))
                return
        item: Any = values.get("value") if "value" in {c.name for c in layout.columns} else {}
        if item is None:
            return
        if isinstance(held, list):
            held.append(item)
        else:
            held[key] = item
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
        self, layout: SheetLayout, one: _Built, over: Content, values: dict[str, Any]
    ) -> None:
        row = one.row
        own = [column for column in layout.columns if column.path]
        given = [column for column in own if column.name in values]
        for column in given:
            path = filled(column.path, values)
            if not path:
                # A period that is wrong has been told.
                if layout.name == "room" and "period" not in row.cells:
                    self._needed(row, layout.column("period"))
            elif not self._put(over, path, values[column.name], row, column.name):
                name = heading(layout, column, self.read.language)
                self._wrong(row, column.name, "value-twice", column=name)
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
            self._needed(row, column)
            return None
        try:
            found = self._meant(row, column, typed.text)
        except AmbiguousError:
            return None
        if found is None:
            self._unknown(row, column, typed.text)
            return None
        if found.sheet in STATEMENTS:
            held = self.content.setdefault(found.sheet, {})
        else:
            held = self.built[found.sheet][found.at].held
        return held if isinstance(held, dict) else None

    def _values(
        self, layout: SheetLayout, row: ReadRow, sort: str | None
    ) -> Iterator[tuple[str, Any]]:
        allowed = layout.by.get(sort or "")
        for column in layout.columns:
            typed = row.cells.get(column.name)
            if typed is None:
                if column.needed:
                    self._needed(row, column)
                continue
            if allowed is not None and column.name not in allowed:
                values = {
                    "sort": word(layout.name, "sort", sort or "", self.read.language),
                    "column": heading(layout, column, self.read.language),
                }
                self._wrong(row, column.name, "not-here", **values)
                continue
            try:
                value = self._value(layout, row, column, typed)
            except WrongCellError as error:
                values = self._said(error, layout.name, column.name)
                self._wrong(row, column.name, error.key, **values)
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
        found = self._meant(row, column, text)
        if found is not None:
            if found.sheet in STATEMENTS:
                return "visie" if self.read.language == "nl" else VISION
            return self.built[found.sheet][found.at].id
        if column.strict:
            self._unknown(row, column, text)
            return None
        if column.of == ("phases",) and not (text.isdecimal() and len(text) == 4):
            raise WrongCellError("no-period", found=brief(text))
        if column.of == ("criteria",) and not is_id(text):
            self._unknown(row, column, text)
            return None
        return text

    # --- what fits on no other sheet ---

    def _rest(self) -> None:
        for one in self.built["rest"]:
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
                    self._wrong(one.row, "path", "no-way")
                    break
                held = below
            else:
                held[path[-1]] = values.get("value", {})
                self.place(held, path[-1], one.row.sheet, one.row.where("value"))
