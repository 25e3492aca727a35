"""A table of a document as one of Word's: fixed columns, its headings on every page, no row cut
in two."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls
from docx.oxml.table import CT_Tbl
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run

from toc.documents.document import Cell, Column, Table
from toc.documents.style import BAND, GREY
from toc.documents.writers import docx_base
from toc.documents.writers.column_widths import column_widths
from toc.documents.writers.common import OPEN_MARK, is_heading, plain

_WIDER = 1.1
"""Who works on in the document may have a font that is so much wider than ours."""

_ACROSS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
}
_LONG = 700
"""A row with a text of more signs than this may run over to the next page."""


@dataclass(frozen=True)
class Tables:
    """Makes tables. `wrapped` gives a paragraph that stands in an element the style of that name;
    `accent` is the ground of the headings, None where the template's own colours rule; `style` is
    the id of the style of a table."""

    wrapped: Callable[[Any, str], WordParagraph]
    accent: str | None
    style: str

    def made(self, table: Table, wide: float) -> Any:
        """The table as an element of Word, `wide` points wide."""
        element = self._grid(table, wide)
        head, *rows = element.tr_lst
        self._head(head, table.columns)
        for row, given in zip(rows, table.rows, strict=True):
            self._row(row, given, table.columns)
        return element

    def _grid(self, table: Table, wide: float) -> Any:
        """The table without its texts, its columns as wide as they ask."""
        made = CT_Tbl.new_tbl(len(table.rows) + 1, len(table.columns), Pt(wide))
        size, inset = docx_base.CELL_SIZE * _WIDER, docx_base.CELL_INSET
        found = column_widths(table.columns, wide, size, inset)
        widths = [Pt(each) for each in found]
        for column, each in zip(made.tblGrid.gridCol_lst, widths, strict=True):
            column.w = each
        for row in made.tr_lst:
            for cell, each in zip(row.tc_lst, widths, strict=True):
                cell.width = each
        made.tblStyle_val = self.style
        made.autofit = False
        return made

    def _head(self, row: Any, columns: tuple[Column, ...]) -> None:
        properties = row.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        properties.append(OxmlElement("w:tblHeader"))
        for cell, column in zip(row.tc_lst, columns, strict=True):
            self._cell(cell, plain(column.title), column.align, docx_base.HEAD)
            if self.accent:
                _shade(cell, self.accent)

    def _row(self, row: Any, given: tuple[Cell, ...], columns: tuple[Column, ...]) -> None:
        if not any(len(cell.text) + len(cell.note) > _LONG for cell in given):
            row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if is_heading(given):
            first = row.tc_lst[0]
            for other in row.tc_lst[1:]:
                row.remove(other)
            first.grid_span = len(columns)
            run = self._cell(first, plain(given[0].text), "left")
            run.bold = True
            # The heading of a group stays with what it is the heading of.
            first.p_lst[0].get_or_add_pPr().get_or_add_keepNext()
            _shade(first, BAND)
            return
        for cell, value, column in zip(row.tc_lst, given, columns, strict=True):
            text, note = plain(value.text), plain(value.note)
            if value.open:
                text = f"{OPEN_MARK} {text}"
            if text or not note:
                run = self._cell(cell, text, column.align)
                run.bold = value.strong or None
                if value.open:
                    run.italic = True
                    run.font.color.rgb = RGBColor.from_string(GREY[1:])
            if note:
                if text:
                    cell.append(OxmlElement("w:p"))
                run = self._cell(cell, note, column.align)
                run.font.size = Pt(docx_base.NOTE_SIZE)
                run.font.color.rgb = RGBColor.from_string(GREY[1:])

    def _cell(self, cell: Any, text: str, align: str, style: str = docx_base.CELL) -> Run:
        made = self.wrapped(cell.p_lst[-1], style)
        if align != "left":
            made.alignment = _ACROSS[align]
        return made.add_run(text)


def _shade(cell: Any, colour: str) -> None:
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour[1:]}"/>'
    cell.get_or_add_tcPr().append(parse_xml(shade))
