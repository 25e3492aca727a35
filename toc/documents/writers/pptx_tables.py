"""A table of a document as one of PowerPoint's, some of its rows on each slide."""

from __future__ import annotations

import zlib
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Emu, Pt

from toc.documents.document import Column
from toc.documents.slides import TableRows
from toc.documents.style import BAND, GREY, INK, RULE
from toc.documents.text_width import LEADING
from toc.documents.writers.column_widths import column_widths
from toc.documents.writers.common import cell_text, is_heading, marker, plain
from toc.documents.writers.names import shape_name
from toc.documents.writers.pptx_found import free_number, said
from toc.documents.writers.slide_tables import INSET, POINT

_ALIGN = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT, "centre": PP_ALIGN.CENTER}


def add_table(slide: Any, placed: TableRows, accent: str | None) -> Any:
    """A part of a table on a slide, with its name; its frame. `accent` is the ground of the
    headings, None where the template's own tables rule."""
    table, rows, size, area = placed.table, placed.rows, placed.size, placed.area
    shape = slide.shapes.add_table(
        len(rows) + 1,
        len(table.columns),
        area.left,
        area.top,
        area.width,
        Emu(round(POINT * (size * LEADING + 8))),
    )
    name, told = marker("table", table.id), plain(table.caption)
    about = shape._element.nvGraphicFramePr.cNvPr
    about.set("id", "0")
    about.set("id", str(free_number(slide, shape_number(name, placed.sheet))))
    about.set("descr", told)
    made = shape.table
    made.horz_banding = False
    widths = column_widths(table.columns, area.width / POINT, size, INSET)
    for column, each in zip(made.columns, widths, strict=True):
        column.width = Emu(round(each * POINT))
    grid = list(made.rows)
    for cell, column in zip(grid[0].cells, table.columns, strict=True):
        _cell(cell, plain(column.title), column, accent, size, bold=True, head=True)
    for row, given in zip(grid[1:], rows, strict=True):
        row.height = Emu(round(POINT * (size * LEADING + 8)))
        cells = list(row.cells)
        if is_heading(given):
            cells[0].merge(cells[-1])
            title = plain(given[0].text)
            _cell(cells[0], title, table.columns[0], accent, size, bold=True, band=True)
            continue
        for cell, value, column in zip(cells, given, table.columns, strict=True):
            text = cell_text(value)
            _cell(cell, text, column, accent, size, bold=value.strong, faint=value.open)
    shape.name = shape_name(name, placed.sheet, said(shape._element) or "", told)
    return shape


def _cell(
    cell: Any,
    text: str,
    column: Column,
    accent: str | None,
    size: float,
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
    run.font.size, run.font.bold, run.font.italic = Pt(size), bold, faint
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
