"""A plan in a workbook of LibreOffice (.ods): the sheets, rows and columns that people see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from toc.exchange.written.gathering import Draft, Gathering
from toc.exchange.written.limits import MOST_PASSAGES
from toc.exchange.written.office.characters import Characters, look_of, together
from toc.exchange.written.office.core_properties import language_told, title_of
from toc.exchange.written.office.languages import language_of
from toc.exchange.written.office.odf_names import CALCEXT, DRAW, OFFICE, TABLE, TEXT
from toc.exchange.written.office.odf_package import opened
from toc.exchange.written.office.odf_runs import SHAPES, OdfContentReader, text_of, told_of
from toc.exchange.written.office.odf_styles import OdfStyles
from toc.exchange.written.office.odf_tables import count_in, rows_of
from toc.exchange.written.office.packed import reader
from toc.exchange.written.office.sheets import ReadSheet, SheetCell, add_sheet
from toc.exchange.written.outline import Arrow, ArrowKind, Outline, Place, Role, Unread
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import seen

_MOST_COLUMNS, _MOST_ROWS = 16_384, 1_048_576
_MOST_REPEATED = 1_000
_ERROR = re.compile(r"#[A-Z/0!?]+[!?]?|Err:\d+")


@reader
def read_ods(data: bytes) -> Outline:
    """What stands in a workbook of LibreOffice. Raises UnreadablePlanError."""
    package, body, content, styles = opened(data, "spreadsheet", "not-sheets")
    known = OdfStyles(*(one for one in (content, styles) if one is not None))
    gathering = Gathering()
    contents = OdfContentReader(known)
    for table in body.iterfind(f"{TABLE}table"):
        _Sheet(table, known, contents, gathering).read()
    language = language_of(contents.languages) or language_of({language_told(package): 1})
    return gathering.outline(title_of(package), language)


class _Sheet:
    """Reads one sheet."""

    def __init__(
        self, table: Any, styles: OdfStyles, contents: OdfContentReader, gathering: Gathering
    ) -> None:
        self._table, self._styles, self._contents = table, styles, contents
        self._out = gathering
        shown = styles.property(
            "table", table.get(f"{TABLE}style-name", ""), "table-properties", f"{TABLE}display"
        )
        self._sheet = ReadSheet(table.get(f"{TABLE}name", ""), hidden=shown == "false")
        self._column_styles: dict[int, str] = {}
        self._shapes: list[tuple[Any, int, int]] = []

    def read(self) -> None:
        """All of it."""
        self._columns()
        hidden, row, headers = set(), 1, 0
        for element, header in rows_of(self._table):
            times = count_in(element, "number-rows-repeated", _MOST_ROWS)
            filled = self._row(element, row)
            if element.get(f"{TABLE}visibility", "visible") != "visible" and filled:
                hidden.add(row)
            if filled:
                for again in range(1, min(times, _MOST_REPEATED)):
                    self._row(element, row + again)
            headers += header and headers == row - 1
            row += times
        self._sheet.hidden_rows, self._sheet.headers = frozenset(hidden), headers
        for one in self._table.iterfind(f"{TABLE}shapes"):
            self._shapes += [(shape, 0, 0) for shape in one]
        add_sheet(self._out, self._sheet)
        if not self._sheet.hidden:
            self._add_shapes()

    def _columns(self) -> None:
        hidden, column = set(), 1
        for one in self._table.iter(f"{TABLE}table-column"):
            times = count_in(one, "number-columns-repeated", _MOST_COLUMNS)
            style = one.get(f"{TABLE}default-cell-style-name", "")
            gone = one.get(f"{TABLE}visibility", "visible") != "visible"
            for at in (
                range(column, min(column + times, _MOST_COLUMNS + 1)) if style or gone else ()
            ):
                self._column_styles[at] = style
                if gone:
                    hidden.add(at)
            column += times
        self._sheet.hidden_columns = frozenset(hidden)

    def _row(self, row: Any, number: int) -> bool:
        """Read a row; whether anything stands in it."""
        column, found = 1, False
        for cell in row:
            covered = cell.tag == f"{TABLE}covered-table-cell"
            if not covered and cell.tag != f"{TABLE}table-cell":
                continue
            times = count_in(cell, "number-columns-repeated", _MOST_COLUMNS)
            if not covered and (len(cell) or cell.get(f"{TABLE}formula")):
                style = cell.get(f"{TABLE}style-name") or row.get(
                    f"{TABLE}default-cell-style-name"
                ) or self._column_styles.get(column, "")  # fmt: skip
                for at in range(column, column + min(times, _MOST_REPEATED)):
                    found = self._cell(cell, style, number, at) or found
            column += times
        return found

    def _cell(self, cell: Any, style: str, row: int, column: int) -> bool:
        place = Place(sheet=self._sheet.name, row=row, column=column)
        if not self._sheet.hidden:
            for note in cell.iterfind(f"{OFFICE}annotation"):
                self._out.leave(Unread.COMMENT, text_of(note), place)
        self._shapes += [(one, row, column) for one in cell if one.tag in SHAPES]
        around = self._styles.characters("table-cell", style)
        made = self._content(cell, around)
        if not made.text.strip() and not made.left:
            return False
        self._sheet.cells[row, column] = made
        if len(self._sheet.cells) > MOST_PASSAGES:
            raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
        wide = count_in(cell, "number-columns-spanned", _MOST_COLUMNS)
        high = count_in(cell, "number-rows-spanned", _MOST_ROWS)
        if wide > 1 or high > 1:
            self._sheet.merged.append((row, column, row + high - 1, column + wide - 1))
        return True

    def _content(self, cell: Any, around: Characters) -> SheetCell:
        contents = [self._contents.read(one, around) for one in cell.iterfind(f"{TEXT}p")]
        pieces = [piece for one in contents for piece in one.pieces.seen]
        text = "\n".join(one.pieces.text for one in contents)
        look = look_of(pieces) if pieces else around.look
        made = SheetCell(text, replace(look, fill=around.look.fill))
        made.left = together([left for one in contents for left in one.pieces.left])
        made.formula = cell.get(f"{TABLE}formula") is not None
        kind = cell.get(f"{OFFICE}value-type", "")
        failed = cell.get(f"{CALCEXT}value-type") == "error"
        if failed or (made.formula and _ERROR.fullmatch(seen(text))):
            made.text, made.left = "", [(Unread.NO_VALUE, seen(text))]
        elif made.formula and not text and not made.left and not kind:
            made.left = [(Unread.NO_VALUE, cell.get(f"{TABLE}formula", ""))]
        elif kind in ("float", "percentage", "currency") and not made.left:
            self._number(cell, kind, made)
        return made

    def _number(self, cell: Any, kind: str, made: SheetCell) -> None:
        try:
            value = float(cell.get(f"{OFFICE}value", ""))
        except ValueError:
            return
        if kind == "percentage":
            value, made.unit = value * 100, "%"
        elif kind == "currency":
            code = cell.get(f"{OFFICE}currency", "")
            made.unit = "€" if code == "EUR" else code
        if not made.text.strip():
            return  # nothing is shown of it
        decimals = re.search(r"\d[.,](\d{1,2})\D*$", made.text)
        whole = re.fullmatch(r"\D*\d{1,3}(?:[.\s]\d{3})*\D*", made.text)
        places = len(decimals[1]) if decimals is not None else 0 if whole is not None else 10
        made.value = round(value, places)

    def _add_shapes(self) -> None:
        numbers: dict[str, int] = {}
        lines = []
        for shape, row, column in self._shapes:
            place = Place(sheet=self._sheet.name, row=row, column=column)
            for one in _parts(shape):
                if one.tag == f"{DRAW}connector":
                    lines.append(one)
                elif one.tag == f"{DRAW}frame" and one.find(f"{DRAW}text-box") is None:
                    objects = one.find(f"{DRAW}object") is not None
                    why = Unread.DRAWING if objects else Unread.PICTURE
                    self._out.leave(why, told_of(one), place)
                elif text := text_of(one):
                    key = one.get(f"{DRAW}id") or one.get(
                        "{http://www.w3.org/XML/1998/namespace}id", ""
                    )
                    numbers[key] = self._out.add(Draft(text, Role.BOX, place))
        for line in lines:
            ends = [numbers.get(line.get(f"{DRAW}{name}-shape", "")) for name in ("start", "end")]
            style = line.get(f"{DRAW}style-name", "")
            heads = [
                self._styles.property("graphic", style, "graphic-properties", f"{DRAW}{name}")
                for name in ("marker-start", "marker-end")
            ]
            if heads[0] and not heads[1]:
                ends.reverse()
            kind = ArrowKind.DRAWN if bool(heads[0]) != bool(heads[1]) else ArrowKind.LINE
            place = Place(sheet=self._sheet.name)
            self._out.arrows.append(Arrow(ends[0], ends[1], kind, text_of(line), place))


def _parts(shape: Any) -> Iterator[Any]:
    """A shape, or those in a group."""
    if shape.tag == f"{DRAW}g":
        for one in shape:
            yield from _parts(one)
    elif shape.tag in SHAPES:
        yield shape
