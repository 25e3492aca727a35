"""The paragraphs, lists and tables of an OpenDocument text, in the order of reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from toc.exchange.written.gathering import CellDraft, Gathering
from toc.exchange.written.office.characters import look_of, together
from toc.exchange.written.office.odf_lists import Lists
from toc.exchange.written.office.odf_names import DRAW, FO, OFFICE, TABLE, TEXT
from toc.exchange.written.office.odf_runs import (
    SHAPES,
    OdfContent,
    OdfContentReader,
    text_of,
    told_of,
)
from toc.exchange.written.office.odf_styles import OdfStyles, points
from toc.exchange.written.office.odf_tables import planned
from toc.exchange.written.office.paragraphs import Numbered, ReadParagraph, Spot, drafts_of
from toc.exchange.written.outline import Place, Role, Unread
from toc.exchange.written.spelling import seen
from toc.exchange.written.typed_marks import is_placeholder

_INDEXES = tuple(
    f"{TEXT}{name}"
    for name in (
        "table-of-content", "illustration-index", "table-index", "object-index", "user-index",
        "alphabetical-index", "bibliography",
    )
)  # fmt: skip
_OBJECTS = (f"{DRAW}object", f"{DRAW}object-ole", f"{DRAW}plugin", f"{DRAW}applet")


class OdfBlockReader:
    """Reads one document."""

    def __init__(self, gathering: Gathering, styles: OdfStyles) -> None:
        self._out, self._styles = gathering, styles
        self._contents, self._lists = OdfContentReader(styles), Lists(styles)
        self._paragraphs = self._tables = self._cells = 0
        self._deleted: dict[str, str] = {}

    @property
    def languages(self) -> Counter[str]:
        """How many letters are in which language."""
        return self._contents.languages

    def read_body(self, body: Any) -> None:
        """The whole of a document."""
        for region in body.iterfind(f"{TEXT}tracked-changes/{TEXT}changed-region"):
            deletion = region.find(f"{TEXT}deletion")
            if deletion is not None:
                self._deleted[region.get(f"{TEXT}id", "")] = text_of(deletion)
        self._blocks(body, Spot(), None)

    def _blocks(self, parent: Any, spot: Spot, why: Unread | None) -> None:
        for one in parent:
            tag = one.tag
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                self._paragraph(one, spot, why, None)
            elif tag == f"{TEXT}list":
                self._list(one, spot, why, one.get(f"{TEXT}style-name", ""), 0)
            elif tag == f"{TEXT}numbered-paragraph":
                level = one.get(f"{TEXT}level", "1")
                step = int(level) - 1 if level.isdecimal() and len(level) < 3 else 0
                numbered = self._lists.next(one.get(f"{TEXT}style-name", ""), max(step, 0))
                for paragraph in one:
                    self._paragraph(paragraph, spot, why, numbered)
            elif tag == f"{TABLE}table":
                self._table(one, spot, why)
            elif tag == f"{TEXT}section":
                hidden = one.get(f"{TEXT}display") == "none" or one.get(
                    f"{TEXT}is-hidden"
                ) == "true"  # fmt: skip
                self._blocks(one, spot, why or (Unread.HIDDEN if hidden else None))
            elif tag in _INDEXES:
                self._blocks(one, replace(spot, contents=True), why)
            elif tag in (f"{TEXT}index-body", f"{TEXT}index-title", f"{TEXT}list-item"):
                self._blocks(one, spot, why)
            elif tag == f"{TEXT}change":
                self._change(one.get(f"{TEXT}change-id", ""), spot.place(self._paragraphs))
            elif tag in SHAPES:
                self._shape(one, spot, why)

    def _list(self, element: Any, spot: Spot, why: Unread | None, style: str, step: int) -> None:
        goes_on = (
            element.get(f"{TEXT}continue-numbering") == "true"
            or element.get(f"{TEXT}continue-list") is not None
        )
        if step == 0 and not goes_on:
            self._lists.begin(style)
        for item in element:
            if item.tag not in (f"{TEXT}list-item", f"{TEXT}list-header"):
                continue
            begun = item.tag == f"{TEXT}list-header"
            for one in item:
                if one.tag == f"{TEXT}list":
                    own = one.get(f"{TEXT}style-name") or style
                    self._list(one, spot, why, own, step + 1)
                elif one.tag in (f"{TEXT}p", f"{TEXT}h"):
                    numbered = None
                    if not begun:
                        start = item.get(f"{TEXT}start-value")
                        used = style or self._styles.list_style(one.get(f"{TEXT}style-name", ""))
                        numbered = self._lists.next(used, step, start)
                    begun = True
                    self._paragraph(one, spot, why, numbered)
                else:
                    self._blocks([one], spot, why)

    def _paragraph(
        self, element: Any, spot: Spot, why: Unread | None, numbered: Numbered | None
    ) -> None:
        if element.tag not in (f"{TEXT}p", f"{TEXT}h"):
            self._blocks([element], spot, why)
            return
        content = self._contents.read(element, None, why)
        if content.hidden and why is None:
            content = self._contents.read(element, None, Unread.HIDDEN)
        raw = content.pieces.text
        if is_placeholder(raw):
            content.pieces.left.append((Unread.PLACEHOLDER, raw))
            raw = ""
        if seen(raw) and not spot.table and not spot.note:
            self._paragraphs += 1
        place = spot.place(self._paragraphs)
        number = None
        for draft in drafts_of(self._read(element, content, raw, spot, numbered), spot, place):
            number = self._out.add(draft)
            if spot.cell is not None:
                spot.cell.passages.append(number)
        for reason, text in together(content.pieces.left):
            self._out.leave(reason, text, place)
        for key in content.changes:
            self._change(key, place)
        for note in content.notes:
            self._note(note, number)
        for shape in content.shapes:
            self._shape(shape, spot, why)

    def _read(
        self, element: Any, content: OdfContent, raw: str, spot: Spot, numbered: Numbered | None
    ) -> ReadParagraph:
        style = element.get(f"{TEXT}style-name", "")
        depth = self._depth(element, style) if seen(raw) else 0
        if depth and numbered is None and element.tag == f"{TEXT}h":
            listed = element.get(f"{TEXT}is-list-header") != "true"
            start = element.get(f"{TEXT}start-value")
            numbered = self._lists.next("outline", depth - 1, start) if listed else None
        if content.label:
            base = numbered or Numbered("", False, "", 0, 0)
            numbered = replace(base, label=content.label, bullet=False)
        styled = Role.HEADING if depth else Role.PARAGRAPH
        if not depth and self._styles.is_title(style):
            styled = Role.TITLE
        if self._styles.is_contents(style):
            styled = Role.CONTENTS
        look = look_of(content.pieces.seen)
        if not look.fill:
            look = replace(look, fill=spot.fill)
        indent = points(
            self._styles.property("paragraph", style, "paragraph-properties", f"{FO}margin-left")
        )
        name = self._styles.named("paragraph", style)
        return ReadParagraph(raw, styled, depth, name, look, indent or 0, numbered)

    def _depth(self, element: Any, style: str) -> int:
        level = element.get(f"{TEXT}outline-level", "")
        if element.tag == f"{TEXT}h":
            return int(level) if level.isdecimal() and 0 < len(level) < 3 else 1
        return self._styles.heading(style)

    def _change(self, key: str, place: Place) -> None:
        text = self._deleted.pop(key, "")
        if text:
            self._out.leave(Unread.DELETED, text, place)

    def _note(self, note: Any, under: int | None) -> None:
        citation, body = note.find(f"{TEXT}note-citation"), note.find(f"{TEXT}note-body")
        if body is not None:
            label = seen("".join(citation.itertext())) if citation is not None else ""
            self._blocks(body, Spot(note=label or "*", under=under), None)

    def _shape(self, shape: Any, spot: Spot, why: Unread | None) -> None:
        place = spot.place(self._paragraphs)
        boxes = [one for one in shape if one.tag == f"{DRAW}text-box"]
        if shape.tag == f"{DRAW}frame":
            objects = any(one.tag in _OBJECTS for one in shape)
            pictures = any(one.tag == f"{DRAW}image" for one in shape)
            if objects or (pictures and not boxes):
                kind = Unread.DRAWING if objects else Unread.PICTURE
                self._out.leave(kind, told_of(shape), place)
        else:
            boxes = [shape]
        for box in boxes:
            self._blocks(box, replace(spot, box=True), why)

    def _table(self, table: Any, spot: Spot, why: Unread | None) -> None:
        self._tables += 1
        count, start = self._tables, len(self._out.drafts)
        rows, headers = planned(table)
        grid: list[list[CellDraft | None]] = []
        over: dict[tuple[int, int], CellDraft] = {}
        for row in rows:
            if row.hidden:
                for cell in row.cells:
                    self._blocks(cell.element, replace(spot, cell=None), why or Unread.HIDDEN)
                continue
            at = len(grid)
            line: list[CellDraft | None] = []
            for cell in row.cells:
                column = len(line)
                merged = over.get((at, column))
                if cell.covered:
                    self._blocks(cell.element, replace(spot, cell=None), why or Unread.HIDDEN)
                    line.append(merged)
                    continue
                draft = CellDraft(rows=cell.rows, columns=cell.columns)
                for down in range(at, at + cell.rows):
                    for right in range(column, column + cell.columns):
                        over[down, right] = draft
                self._cells += 1
                fill = self._styles.characters("table-cell", cell.style).look.fill
                inside = replace(
                    spot, table=count, row=at + 1, column=column + 1, cell=draft,
                    box=False, cell_number=self._cells, fill=fill,
                )  # fmt: skip
                self._blocks(cell.element, inside, why)
                line.append(draft)
            grid.append(line)
        if grid and why is None:
            width = max(map(len, grid))
            full = [line + [None] * (width - len(line)) for line in grid]
            self._out.add_table(Place(table=count), full, headers, start)


def headers_in(styles: Any) -> list[str]:
    """The texts at the top and foot of the pages."""
    found: list[str] = []
    for page in styles.iter("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}master-page"):
        for one in page:
            name = one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""
            if name.startswith(("header", "footer")) and one.get(
                "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}display"
            ) != "false":  # fmt: skip
                text = text_of(one)
                if text and text not in found:
                    found.append(text)
    return found


def body_of(root: Any, kind: str) -> Any:
    """The content of a document of a kind (`text`, `spreadsheet`); None where it is another."""
    return root.find(f"{OFFICE}body/{OFFICE}{kind}") if root is not None else None
