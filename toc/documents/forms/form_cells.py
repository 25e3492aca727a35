"""The cells of a form in Excel: how its texts and the places for answers look, and what of it is
locked."""

from __future__ import annotations

import textwrap
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

FONT = "Arial"
DARK, PALE, ANSWER, LINE, GREY = "1F3864", "E8EDF5", "FFF8D6", "BFBFBF", "595959"
ANSWER_LINE = "A6A6A6"

LINE_HEIGHT = 13.0
"""Points."""

CHARACTERS = 1.15
"""So many letters go in the width of one figure, on average; fewer, to be sure that all is
seen."""

_THIN = Side(style="thin", color=LINE)
_FIELD = Side(style="thin", color=ANSWER_LINE)
_ANSWER_FILL = PatternFill("solid", fgColor=ANSWER)
_BOX = Border(left=_FIELD, right=_FIELD, top=_FIELD, bottom=_FIELD)
_OPEN = Protection(locked=False)
PALE_FILL = PatternFill("solid", fgColor=PALE)
DARK_FILL = PatternFill("solid", fgColor=DARK)
ABOVE = Border(top=_THIN)
TOP = Alignment(wrap_text=True, vertical="top")
MIDDLE = Alignment(wrap_text=True, vertical="top", horizontal="center")


def put(page: Any, row: int, column: int, value: str | int) -> Any:
    """Write a cell; a text stays a text, also one that begins as a formula does."""
    cell = page.cell(row, column, value)
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def put_text(page: Any, row: int, column: int, text: str, *, bold: bool = False) -> Any:
    """Write a text as the texts of a form look."""
    cell = put(page, row, column, text)
    cell.font = Font(name=FONT, size=10, bold=bold)
    cell.alignment = TOP
    return cell


def answer(cell: Any, *, bold: bool = False) -> None:
    """Make a cell one that people fill in."""
    cell.font = Font(name=FONT, size=10, bold=bold)
    cell.fill, cell.border, cell.protection = _ANSWER_FILL, _BOX, _OPEN


def lines(text: str, width: float) -> int:
    """How many lines a text takes in a column: not every program works out heights by itself."""
    return max(1, len(textwrap.wrap(text, int(width * CHARACTERS))))


def height(page: Any, row: int, count: int) -> None:
    """Make a row high enough for so many lines."""
    page.row_dimensions[row].height = count * LINE_HEIGHT + 4


def protect(page: Any) -> None:
    """Without a password: it keeps from slips, and whoever must can take it off."""
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = False


def paper(page: Any, *, landscape: bool) -> None:
    """On A4, as wide as the paper."""
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom = 0.5, 0.7
    page.page_margins.footer = 0.3
