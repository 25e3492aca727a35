"""The sheets of a form that came back, as rows with what was typed in each: by the names of the
sheets and the headings of the columns, wherever these stand now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from toc.core.problems import Place, Problem, Severity
from toc.core.records.hidden_sheet import SHEET as HIDDEN
from toc.core.words import Language
from toc.documents.forms.cells import brief
from toc.documents.forms.lists import LISTS
from toc.exchange.form.layout import FormColumn, Question, SheetLayout
from toc.exchange.form.naming import (
    LANGUAGES,
    folded,
    heading,
    headings,
    question,
    title_of,
)
from toc.exchange.form.reading_cells import TypedCell
from toc.exchange.form.sheets import QUESTIONS, SHEETS
from toc.exchange.words.form import FORM

MOST_ABOVE = 30
"""In so many rows the headings are sought."""


@dataclass
class ReadRow:
    """A row in which something was typed: its cells by the names of the columns."""

    layout: SheetLayout
    sheet: str
    row: int
    cells: dict[str, TypedCell] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)

    def where(self, name: str) -> str:
        """What people call its cell in a column, also of an empty one."""
        if name in self.cells:
            return self.cells[name].name
        letter = self.columns.get(name)
        return f"{letter}{self.row}" if letter else str(self.row)


@dataclass
class ReadSheets:
    """What stands on a form, everything that is wrong with its sheets, and what is only told."""

    file: Path
    language: Language
    answers: dict[str, tuple[TypedCell, str]] = field(default_factory=dict)
    rows: dict[str, list[ReadRow]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notes: list[Problem] = field(default_factory=list)
    programme: str = ""
    answer_cells: dict[str, str] = field(default_factory=dict)

    def wrong(self, key: str, sheet: str, cell: str = "", /, **values: str) -> None:
        """Keep what is wrong with a cell or a sheet."""
        place = Place(self.file, sheet=sheet, cell=cell)
        self.problems.append(Problem(key, Severity.ERROR, place, values=values))

    def told(self, key: str, sheet: str, cell: str = "", /, **values: str) -> None:
        """Keep what is worth knowing of it."""
        place = Place(self.file, sheet=sheet, cell=cell)
        self.notes.append(Problem(key, Severity.ADVICE, place, values=values))


def read_sheets(book: Any, values: Any, file: Path) -> ReadSheets:
    """Everything that was typed. `values` is the same book with the outcomes of its formulas, or
    None where it has none."""
    titles = {folded(name): name for name in book.sheetnames}
    language = _language(titles)
    read = ReadSheets(file, language)
    known = {folded(HIDDEN), folded(LISTS)}
    known |= {folded(FORM.say("sheet.explanation", one)) for one in LANGUAGES}
    name = _found(titles, [FORM.say("sheet.programme", one) for one in LANGUAGES], known)
    if name is None:
        said = FORM.say("sheet.programme", language)
        read.wrong("no-sheet", said, sheet=said)
    else:
        read.programme = name
        _Sheet(read, book[name], values and values[name], name).questions()
    for layout in SHEETS:
        name = _found(titles, [title_of(layout, one) for one in LANGUAGES], known)
        if name is not None:
            _Sheet(read, book[name], values and values[name], name).table(layout)
        elif layout.main:
            title = title_of(layout, language)
            read.told("sheet-gone", title, sheet=title)
    for plain, name in titles.items():
        if plain not in known and _has_content(book[name]):
            read.told("sheet-unknown", name, sheet=name)
    return read


def _language(titles: Mapping[str, str]) -> Language:
    """The language of most of the sheets."""
    own = {
        language: sum(folded(title_of(one, language)) in titles for one in SHEETS)
        for language in LANGUAGES
    }
    return "en" if own["en"] > own["nl"] else "nl"


def _found(titles: Mapping[str, str], names: list[str], known: set[str]) -> str | None:
    for name in names:
        if folded(name) in titles:
            known.add(folded(name))
            return titles[folded(name)]
    return None


def _has_content(sheet: Any) -> bool:
    rows = getattr(sheet, "iter_rows", None)
    return rows is not None and any(
        value not in (None, "") for row in rows(values_only=True) for value in row
    )


class _Sheet:
    """One sheet as it is read."""

    def __init__(self, read: ReadSheets, sheet: Any, values: Any, name: str) -> None:
        self.read, self.sheet, self.values, self.name = read, sheet, values, name

    def _wrong(self, key: str, cell: str = "", /, **values: str) -> None:
        self.read.wrong(key, self.name, cell, **values)

    def _typed(self, cell: Any) -> TypedCell | None:
        """What stands in a cell; None for nothing, and for what cannot be read, which is told."""
        value = cell.value
        if cell.data_type == "f":
            value = self.values[cell.coordinate].value if self.values is not None else None
            if value is None:
                self._wrong("formula", cell.coordinate, found=brief(cell.value))
                return None
            if isinstance(value, str) and value.startswith("#"):
                self._wrong("error-value", cell.coordinate, found=value)
                return None
        elif cell.data_type == "e":
            self._wrong("error-value", cell.coordinate, found=brief(value))
            return None
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        return TypedCell(value, str(cell.number_format), str(cell.coordinate))

    # --- the sheet of the programme as a whole ---

    def questions(self) -> None:
        """The answers, each behind its question."""
        if not hasattr(self.sheet, "iter_rows"):
            self._wrong("no-sheet", sheet=self.name)
            return
        asked = {
            folded(question(one, language)): one for language in LANGUAGES for one in QUESTIONS
        }
        found: dict[str, Question] = {}
        for row in self.sheet.iter_rows():
            for place, cell in enumerate(row[:-1]):
                one = asked.get(folded(str(cell.value))) if isinstance(cell.value, str) else None
                if one is None:
                    continue
                if one.name in found:
                    break
                found[one.name] = one
                answer = row[place + 1]
                self.read.answer_cells[one.name] = str(answer.coordinate)
                typed = self._typed(answer)
                if typed is not None:
                    self.read.answers[one.name] = (typed, typed.name)
                break
        for one in QUESTIONS:
            if one.needed and one.name not in found:
                self._wrong("no-question", question=question(one, self.read.language))

    # --- a sheet with a row for each thing ---

    def table(self, layout: SheetLayout) -> None:
        """The rows in which something was typed."""
        rows: list[ReadRow] = self.read.rows.setdefault(layout.name, [])
        if not hasattr(self.sheet, "iter_rows"):
            return
        head, columns = self._head(layout)
        if not columns:
            if _has_content(self.sheet):
                self._wrong("no-headings", sheet=self.name)
            return
        there = {one.name for one in columns.values()}
        for one in layout.every:
            if one.name not in there and one.name != "number":
                name = heading(layout, one, self.read.language)
                if one.needed:
                    self._wrong("no-column", column=name)
                else:
                    self.read.told("column-gone", self.name, column=name)
        self._merged(head, columns)
        letters = {
            one.name: self.sheet.cell(head, place).column_letter for place, one in columns.items()
        }
        for cells in self.sheet.iter_rows(min_row=head + 1):
            if not any(cell.value not in (None, "") for cell in cells):
                continue
            row = ReadRow(layout, self.name, cells[0].row, columns=letters)
            for place, one in columns.items():
                typed = self._typed(cells[place - 1]) if place <= len(cells) else None
                if typed is not None:
                    row.cells[one.name] = typed
            if {*row.cells} - {"number"}:
                rows.append(row)
            self._beside(cells, columns)

    def _head(self, layout: SheetLayout) -> tuple[int, dict[int, FormColumn]]:
        """The row of the headings and the columns below them; the row with most of them."""
        known = headings(layout)
        best: tuple[int, dict[int, FormColumn]] = (0, {})
        for cells in self.sheet.iter_rows(max_row=MOST_ABOVE):
            columns: dict[int, FormColumn] = {}
            taken: set[str] = set()
            for cell in cells:
                one = known.get(folded(cell.value)) if isinstance(cell.value, str) else None
                if one is not None and one.name not in taken:
                    columns[cell.column] = one
                    taken.add(one.name)
            if len(columns) > len(best[1]):
                best = (cells[0].row, columns)
        return best

    def _merged(self, head: int, columns: Mapping[int, FormColumn]) -> None:
        for merged in self.sheet.merged_cells.ranges:
            if merged.max_row <= head:
                continue
            if any(merged.min_col <= place <= merged.max_col for place in columns):
                first = self.sheet.cell(merged.min_row, merged.min_col)
                if first.value not in (None, ""):
                    self._wrong("merged", str(merged.coord))

    def _beside(self, cells: Any, columns: Mapping[int, FormColumn]) -> None:
        """Tell of what stands in no column of the form."""
        for cell in self._loose(cells, columns):
            self.read.told("beside", self.name, str(cell.coordinate), found=brief(cell.value))

    def _loose(self, cells: Any, columns: Mapping[int, FormColumn]) -> Iterator[Any]:
        for cell in cells:
            if cell.column not in columns and cell.value not in (None, ""):
                yield cell
