"""The rows of a form that came back: what they are called, their ids, and which of them a cell
names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from toc.core.loading import is_id, slug
from toc.documents.forms.cells import brief
from toc.exchange.form.columns import STATEMENTS
from toc.exchange.form.layout import FormColumn, Shape
from toc.exchange.form.naming import LANGUAGES, folded, heading, title_of, word, words_of
from toc.exchange.form.reading_cells import WrongCellError, words_said
from toc.exchange.form.references import (
    VISIONS,
    AmbiguousError,
    NamedRow,
    NamedRows,
    known_sheets,
    label_of,
)
from toc.exchange.form.sheets import SHEET, SHEETS
from toc.exchange.form.sheets_read import ReadRow, ReadSheets
from toc.exchange.form.ways import new_id
from toc.exchange.words.form import FORM


@dataclass
class BuiltRow:
    """A row, which of its sheet it is, its id, and where in the content its values stand."""

    row: ReadRow
    at: int
    id: str = ""
    held: Any = None


class RowsOfForm:
    """The rows by sheet, each with an id where it has to have one; what is wrong with their
    numbers, ids and names is kept in `read`."""

    def __init__(self, read: ReadSheets) -> None:
        self.read = read
        self.built: dict[str, list[BuiltRow]] = {}
        self.known = NamedRows(())
        for layout in SHEETS:
            rows = read.rows.get(layout.name, [])
            self.built[layout.name] = [BuiltRow(row, at) for at, row in enumerate(rows)]
        self._numbers()
        self._ids()
        self._names()

    def wrong(self, row: ReadRow, name: str, key: str, /, **values: str) -> None:
        """Keep what is wrong with a cell of a row."""
        self.read.wrong(key, row.sheet, row.where(name), **values)

    def said(self, error: WrongCellError, sheet: str, column: str) -> dict[str, str]:
        """The values of a sentence, words as they stand on the form."""
        values = dict(error.values)
        if "values" in values:
            language = self.read.language
            said = {one: word(sheet, column, one, language) for one in values["values"].split(",")}
            values["values"] = words_said(values["values"], said, language)
        return values

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
                self.wrong(
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
                self.wrong(one.row, "id", key, id=brief(text), instead=instead)
                continue
            first = by_place.setdefault((self._section(one), text), one.row)
            if first is not one.row:
                where = f"{first.sheet}!{first.where('id')}"
                self.wrong(one.row, "id", "id-twice", id=text, first=where)
                continue
            one.id = text
            taken.add(text)
        for one in self._keyed():
            if not one.id:
                known = one.row.cells.get(one.row.layout.label[0])
                one.id = new_id(known.text if known else "", one.row.layout, taken)
                taken.add(one.id)

    def _section(self, one: BuiltRow) -> tuple[str, ...]:
        layout = one.row.layout
        if len(layout.places) == 1:
            return next(iter(layout.places.values()))
        return layout.places.get(self.sort(one.row, quiet=True) or "", ())

    def _keyed(self) -> Iterator[BuiltRow]:
        return (one for one in self._all() if one.row.layout.shape is Shape.KEYED)

    def _all(self) -> Iterator[BuiltRow]:
        return (one for layout in SHEETS for one in self.built[layout.name])

    def _names(self) -> None:
        rows = []
        for name in STATEMENTS:
            for language in LANGUAGES:
                said = FORM.say(f"statement.{name}", language)
                rows.append(NamedRow(name, 0, said, "", said, ""))
            self.built[name] = [BuiltRow(ReadRow(SHEET["notes"], "", 0), 0)]
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

    def meant(self, row: ReadRow, column: FormColumn, text: str) -> NamedRow | None:
        """The row that a cell names; None where it names none, and where that is told."""
        try:
            found = self.known.meant(text, column.of)
        except AmbiguousError as error:
            values = {"found": brief(text), "one": error.one.label, "other": error.other.label}
            self.wrong(row, column.name, "two-rows", **values)
            raise
        if found is None:
            return None
        single = len(SHEET[found.row.sheet].label) == 1 if found.row.sheet in SHEET else False
        if found.other_text and single:
            values = {"found": brief(text), "now": found.row.label}
            self.read.told("other-text", row.sheet, row.where(column.name), **values)
        return found.row

    def unknown(self, row: ReadRow, column: FormColumn, text: str) -> None:
        """Keep that a cell names no row, with the one that it may mean."""
        language = self.read.language
        names = [title_of(SHEET[one], language) for one in known_sheets(column.of) if one in SHEET]
        key = "unknown-row" if len(names) == 1 else "unknown-row-of"
        near = self._nearest(text, column.of)
        key = f"{key}-near" if near else key
        said = ", ".join(names[:4])
        self.wrong(row, column.name, key, found=brief(text), sheet=said, near=near)

    def _nearest(self, text: str, of: tuple[str, ...]) -> str:
        from toc.core.loading import nearest

        labels = {one.text: one.label for one in self.known.rows if one.sheet in of and one.text}
        found = nearest(text, labels, most=1)
        return labels[found[0]] if found else ""

    def sort(self, row: ReadRow, *, quiet: bool = False) -> str | None:
        """The word in the column that says what a row is; None where that is wrong."""
        layout = row.layout
        if len(layout.places) == 1:
            return ""
        typed = row.cells.get("sort")
        if typed is None:
            if "" in layout.places:
                return ""
            if not quiet:
                self.needed(row, layout.column("sort"))
            return None
        words = words_of(layout.name, "sort", tuple(one for one in layout.places if one))
        found = words.get(folded(typed.text))
        if found is None and not quiet:
            error = WrongCellError(
                "no-choice",
                found=brief(typed.text),
                values=",".join(dict.fromkeys(words.values())),
            )
            self.wrong(row, "sort", error.key, **self.said(error, layout.name, "sort"))
        return found

    def needed(self, row: ReadRow, column: FormColumn) -> None:
        """Keep that a cell was to be filled in."""
        if column.name not in row.columns:
            return  # that there is no such column has been told
        name = heading(row.layout, column, self.read.language)
        self.wrong(row, column.name, "needed-empty", column=name)
