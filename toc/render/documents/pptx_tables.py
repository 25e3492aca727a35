"""A table of a document as one of PowerPoint's, some of its rows on each slide."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu, Pt

from toc.render.documents.common import OPEN_MARK, is_heading, marker, plain
from toc.render.measure import LEADING, fit
from toc.render.pptx import Area
from toc.render.style import BAND, GREY, INK, RULE
from toc.reports.document import Cell, Column, Table

POINT = 12_700
"""Of the units in which PowerPoint measures."""

INSET = 6.0
_TABLE = 11.0
"""The size of type in a table, and in points the room left and right of it."""

Row = tuple[Cell, ...]
_ALIGN = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT, "centre": PP_ALIGN.CENTER}


def row_height(table: Table, texts: Sequence[str], area: Area) -> float:
    """How high a row of these texts is, in points."""
    share = area.width / POINT / sum(column.share for column in table.columns)
    rooms = (max(column.share * share - 2 * INSET, 20.0) for column in table.columns)
    lines = (
        len(fit(text or "–", room, (_TABLE,), bold=True).lines)
        for text, room in zip(texts, rooms, strict=True)
    )
    return max(lines) * _TABLE * LEADING + 8


def add_table(
    slide: Any, table: Table, rows: Sequence[Row], area: Area, part: int, accent: str | None
) -> Any:
    """Some rows of a table on a slide, with its name; its frame. `accent` is the ground of the
    headings, None where the template's own tables rule."""
    shape = slide.shapes.add_table(
        len(rows) + 1, len(table.columns), area.left, area.top, area.width, Emu(POINT * 20)
    )
    name = marker("table", table.id)
    shape.name = f"{name}:{part}"
    shape._element.nvGraphicFramePr.cNvPr.set("id", str(shape_number(name, part)))
    shape._element.nvGraphicFramePr.cNvPr.set("descr", plain(table.caption))
    made = shape.table
    made.horz_banding = False
    share = area.width / sum(column.share for column in table.columns)
    for column, asked in zip(made.columns, table.columns, strict=True):
        column.width = Emu(round(asked.share * share))
    grid = list(made.rows)
    for cell, column in zip(grid[0].cells, table.columns, strict=True):
        _cell(cell, plain(column.title), column, accent, bold=True, head=True)
    for row, given in zip(grid[1:], rows, strict=True):
        row.height = Emu(round(POINT * (_TABLE * LEADING + 8)))
        cells = list(row.cells)
        if is_heading(given):
            cells[0].merge(cells[-1])
            _cell(cells[0], plain(given[0].text), table.columns[0], accent, bold=True, band=True)
            continue
        for cell, value, column in zip(cells, given, table.columns, strict=True):
            text = f"{OPEN_MARK} {plain(value.text)}" if value.open else plain(value.text)
            _cell(cell, text, column, accent, bold=value.strong, faint=value.open)
    return shape


def _cell(
    cell: Any,
    text: str,
    column: Column,
    accent: str | None,
    bold: bool = False,
    head: bool = False,
    band: bool = False,
    faint: bool = False,
) -> None:
    cell.margin_left = cell.margin_right = Pt(INSET)
    cell.margin_top = cell.margin_bottom = Pt(4)
    cell.vertical_anchor = MSO_ANCHOR.TOP
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = _ALIGN["left" if band else column.align]
    run = paragraph.add_run()
    run.text = text
    run.font.size, run.font.bold, run.font.italic = Pt(_TABLE), bold, faint
    if accent is None:
        return  # as the template has its tables
    ink = "#ffffff" if head else GREY if faint else INK
    run.font.color.rgb = _colour(ink)
    cell.fill.solid()
    fill = accent if head else BAND if band else "#ffffff"
    cell.fill.fore_color.rgb = _colour(fill)
    line = _LINE.format(ns=nsdecls("a"), colour=RULE[1:].upper())
    cell._tc.get_or_add_tcPr().insert(0, parse_xml(line))


def _colour(value: str) -> Any:
    make: Any = RGBColor.from_string  # the library gives this no types
    return make(value[1:].upper())


def shape_number(name: str, part: int) -> int:
    """The number of a shape: from its name, so that it is the same when it is made anew."""
    # Small enough for the numbers of what is drawn after it to be numbers of shapes too.
    return zlib.crc32(f"{name}:{part}".encode("utf-8", "replace")) >> 2


_LINE = """\
<a:lnB {ns} w="6350"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:lnB>"""
