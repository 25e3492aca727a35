"""A plan in Excel (.xlsx): the sheets, rows and columns that people see, with the values that the
formulas had when the file was saved."""

from __future__ import annotations

import datetime
import io
import warnings
from contextlib import redirect_stdout
from typing import Any

from toc.core.records.hidden_sheet import UnreadableError
from toc.documents.forms.workbook import open_workbook
from toc.exchange.written.gathering import Draft, Gathering
from toc.exchange.written.office.characters import raised
from toc.exchange.written.office.core_properties import language_told, title_of
from toc.exchange.written.office.languages import language_of
from toc.exchange.written.office.number_forms import shown, shown_date
from toc.exchange.written.office.packed import Package, reader
from toc.exchange.written.office.sheet_drawings import SheetDrawing, drawn_on
from toc.exchange.written.office.sheets import ReadSheet, SheetCell, add_sheet
from toc.exchange.written.office.theme_colours import Colours
from toc.exchange.written.office.unreadable import as_refusal
from toc.exchange.written.office.workbook_parts import (
    comments_on,
    for_openpyxl,
    merged_in,
    sheet_paths,
)
from toc.exchange.written.outline import Arrow, ArrowKind, Look, Outline, Place, Role, Unread
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import seen

_MOST_COLUMNS = 16_384


@reader
def read_xlsx(data: bytes) -> Outline:
    """What stands in an Excel workbook. Raises UnreadablePlanError."""
    package = Package(data, "not-sheets")
    package.refuse_large("xl/")
    gathering = Gathering()
    try:
        _read_sheets(package, gathering)
    except UnreadableError as error:
        raise as_refusal(error) from error
    except UnreadablePlanError:
        raise
    except Exception as error:  # a damaged file makes openpyxl raise anything, also late
        raise UnreadablePlanError("damaged") from error
    return gathering.outline(title_of(package), language_of({language_told(package): 1}))


def _read_sheets(package: Package, gathering: Gathering) -> None:
    paths = sheet_paths(package)
    data = for_openpyxl(package)
    import openpyxl

    # Of a style that is not there openpyxl prints a line.
    with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        formulas = open_workbook(data)
        # What the formulas came to when the file was saved.
        book = openpyxl.load_workbook(
            io.BytesIO(data), keep_links=False, data_only=True, rich_text=True
        )
    colours = Colours(book.loaded_theme)
    for sheet in book.worksheets:
        path = paths[sheet.title]
        read = _Sheet(sheet, formulas[sheet.title], colours).read()
        read.merged = merged_in(package.bytes_of(path))
        for at, text in [] if read.hidden else comments_on(package, path):
            place = Place(sheet=sheet.title, row=at[0], column=at[1])
            gathering.leave(Unread.COMMENT, seen(text), place)
        add_sheet(gathering, read)
        if sheet.sheet_state == "visible":
            _add_drawn(gathering, sheet.title, drawn_on(package, path))
    for chart in book.chartsheets:
        gathering.leave(Unread.DRAWING, "", Place(sheet=chart.title))


class _Sheet:
    """Reads one sheet."""

    def __init__(self, sheet: Any, formulas: Any, colours: Colours) -> None:
        self._sheet, self._formulas, self._colours = sheet, formulas, colours
        self._looks: dict[object, tuple[Look, bool]] = {}

    def read(self) -> ReadSheet:
        """What stands in its cells."""
        sheet = self._sheet
        read = ReadSheet(
            sheet.title,
            hidden_rows=frozenset(
                number for number, row in sheet.row_dimensions.items() if row.hidden
            ),
            hidden_columns=frozenset(
                number
                for column in sheet.column_dimensions.values()
                if column.hidden
                for number in range(column.min or 0, min(column.max or 0, _MOST_COLUMNS) + 1)
            ),
            headers=_headers(sheet),
            hidden=sheet.sheet_state != "visible",
        )
        for at, cell in sorted(sheet._cells.items()):
            made = self._cell(cell, at)
            if made is not None:
                read.cells[at] = made
        return read

    def _cell(self, cell: Any, at: tuple[int, int]) -> SheetCell | None:
        value = getattr(cell, "value", None)
        formula = self._formulas._cells.get(at)
        reckoned = formula is not None and formula.data_type == "f"
        if value is None and not reckoned:
            return None
        look, struck = self._look(cell)
        made = SheetCell("", look, formula=reckoned)
        if cell.data_type == "e" or value is None:
            told = str(value) if value is not None else _formula_text(formula)
            made.left.append((Unread.NO_VALUE, told))
        elif isinstance(value, bool):
            made.text = "WAAR" if value else "ONWAAR"
        elif isinstance(value, int | float):
            said = shown(value, cell.number_format)
            made.text, made.value, made.unit = said.text, said.value, said.unit
            if not said.text:  # a form that shows nothing
                made.value, made.left = None, [(Unread.HIDDEN, str(value))]
        elif isinstance(value, datetime.date | datetime.time | datetime.timedelta):
            made.text = shown_date(value, cell.number_format)
        elif isinstance(value, str):
            made.text = value
        else:
            self._rich(value, made)
        if struck and made.text:
            made.left.append((Unread.STRUCK, made.text))
            made.text, made.value, made.unit = "", None, ""
        return made if made.text.strip() or made.left else None

    def _rich(self, value: Any, made: SheetCell) -> None:
        """A text whose parts look different."""
        if not isinstance(value, list):
            made.text = str(getattr(value, "text", value))
            return
        bold = True
        for piece in value:
            font = getattr(piece, "font", None)
            text = str(piece)
            if font is not None and font.strike:
                made.left.append((Unread.STRUCK, text))
                continue
            if font is not None and font.vertAlign == "superscript":
                text = raised(made.text, text)
            bold = bold and (bool(font.b) if font is not None else made.look.bold)
            made.text += text
        if bold != made.look.bold:
            look = made.look
            made.look = Look(bold, look.italic, look.underlined, look.size, look.colour, look.fill)

    def _look(self, cell: Any) -> tuple[Look, bool]:
        if not cell.has_style:
            return Look(), False
        style = cell._style
        key = style.fontId, style.fillId
        if key not in self._looks:
            font, fill = cell.font, cell.fill
            solid = fill.fill_type == "solid"
            self._looks[key] = (
                Look(
                    bool(font.b),
                    bool(font.i),
                    bool(font.u) and font.u != "none",
                    float(font.sz or 0),
                    self._colours.digits(font.color),
                    self._colours.digits(fill.fgColor) if solid else "",
                ),
                bool(font.strike),
            )
        return self._looks[key]


def _formula_text(formula: Any) -> str:
    return str(getattr(formula.value, "text", formula.value))


def _headers(sheet: Any) -> int:
    """How many rows at the top are repeated in print, or stay when the sheet is rolled."""
    rows = (sheet.print_title_rows or "").replace("$", "").split(":")
    if len(rows) == 2 and rows[0] == "1" and rows[1].isdecimal():
        return int(rows[1])
    frozen = sheet.freeze_panes
    digits = "".join(filter(str.isdecimal, frozen)) if isinstance(frozen, str) else ""
    return int(digits) - 1 if digits and sheet.sheet_view.topLeftCell in (None, "A1") else 0


def _add_drawn(gathering: Gathering, name: str, drawn: SheetDrawing) -> None:
    numbers: dict[str, int] = {}
    for box in drawn.boxes:
        place = Place(sheet=name, row=box.row, column=box.column)
        under = numbers.get(box.parent)
        draft = Draft(box.text, Role.BOX, place, box.depth, under=under)
        numbers[box.key] = gathering.add(draft)
    for line in drawn.connectors:
        kind = ArrowKind.DRAWN if line.head else ArrowKind.LINE
        gathering.arrows.append(
            Arrow(numbers.get(line.start), numbers.get(line.end), kind, "", Place(sheet=name))
        )
    for _ in range(drawn.charts):
        gathering.leave(Unread.DRAWING, "", Place(sheet=name))
    for told in drawn.pictures:
        gathering.leave(Unread.PICTURE, told, Place(sheet=name))
