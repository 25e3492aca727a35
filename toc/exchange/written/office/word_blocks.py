"""The paragraphs and tables of a Word document, in the order of reading."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from toc.exchange.written.gathering import CellDraft, Draft, Gathering
from toc.exchange.written.office.characters import look_of, together
from toc.exchange.written.office.packed import Package
from toc.exchange.written.office.paragraphs import Numbered, ReadParagraph, Spot, drafts_of
from toc.exchange.written.office.smartart import topics_of
from toc.exchange.written.office.word_numbers import Numbers, left_of
from toc.exchange.written.office.word_runs import MC, WordContent, WordContentReader, placeholder
from toc.exchange.written.office.word_styles import (
    VAL,
    Properties,
    W,
    WordStyles,
    fill_in,
    number_in,
    on,
    properties_in,
)
from toc.exchange.written.office.word_tables import planned
from toc.exchange.written.outline import Place, Role, Unread
from toc.exchange.written.spelling import seen
from toc.exchange.written.typed_marks import is_placeholder

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_AROUND = (f"{W}customXml", f"{W}smartTag", f"{W}ins", f"{W}moveTo", f"{W}sdtContent")


class Parts:
    """The parts that the main part of a document names."""

    def __init__(self, package: Package, main: str) -> None:
        self._package = package
        self._relations = package.relations(main)

    def root(self, kind: str) -> Any:
        """The part of a kind, None where there is none."""
        path = next((one.path for one in self._relations.values() if one.kind == kind), "")
        return self._package.xml(path) if path else None

    def named(self, key: str) -> Any:
        """The part that is named by an id, None where there is none."""
        one = self._relations.get(key)
        return self._package.xml(one.path) if one is not None else None


class WordBlockReader:
    """Reads one document."""

    def __init__(
        self, gathering: Gathering, parts: Parts, styles: WordStyles, numbers: Numbers
    ) -> None:
        self._out, self._parts, self._styles, self._numbers = gathering, parts, styles, numbers
        self._contents = WordContentReader(styles)
        self._paragraphs = self._tables = self._cells = 0
        self._notes: dict[str, dict[str, Any]] = {}
        self._counted: Counter[str] = Counter()
        self._comments: dict[str, Any] | None = None

    @property
    def languages(self) -> Counter[str]:
        """How many letters are in which language."""
        return self._contents.languages

    def read_body(self, body: Any) -> None:
        """The whole of a document."""
        self._blocks(body, Spot(), None)
        keys = [
            one.get(f"{_R}id", "")
            for one in body.iter(f"{W}headerReference", f"{W}footerReference")
        ]
        roots = map(self._parts.named, dict.fromkeys(keys))
        for text in dict.fromkeys(_text_of(root) for root in roots if root is not None):
            if text:
                self._out.leave(Unread.HEADER, text, Place())

    def _blocks(self, parent: Any, spot: Spot, why: Unread | None) -> None:
        open_paragraph: WordContent | None = None
        properties: Properties = {}
        for one in parent:
            if one.tag == f"{W}p":
                properties = properties_in(one, f"{W}pPr")
                content = self._contents.read(one, _style(properties), why)
                if open_paragraph is not None:
                    content.follow(open_paragraph)
                open_paragraph = content if _goes_on(properties) else None
                if open_paragraph is None:
                    self._paragraph(properties, content, spot)
                continue
            if one.tag == f"{W}tbl":
                if open_paragraph is not None:
                    self._paragraph(properties, open_paragraph, spot)
                    open_paragraph = None
                self._table(one, spot, why)
            elif one.tag == f"{W}sdt":
                about, inner = one.find(f"{W}sdtPr"), one.find(f"{W}sdtContent")
                if inner is not None:
                    contents = spot.contents or _is_contents(about)
                    self._blocks(
                        inner, replace(spot, contents=contents), why or placeholder(about)
                    )
            elif one.tag in _AROUND:
                self._blocks(one, spot, why)
            elif one.tag == f"{MC}AlternateContent" and len(one):
                self._blocks(one[0], spot, why)
            elif one.tag == f"{W}altChunk":
                # Another document within this one.
                self._out.leave(Unread.DRAWING, "", spot.place(self._paragraphs))
            elif one.tag in (f"{W}del", f"{W}moveFrom"):
                self._blocks(one, spot, why or Unread.DELETED)
        if open_paragraph is not None:
            self._paragraph(properties, open_paragraph, spot)

    def _paragraph(self, properties: Properties, content: WordContent, spot: Spot) -> None:
        style = _style(properties)
        raw = content.pieces.text
        if is_placeholder(raw):
            content.pieces.left.append((Unread.PLACEHOLDER, raw))
            raw = ""
        left = together(content.pieces.left)
        gone = not raw.strip() and (_goes_on(properties) or _unseen(properties))
        numbered = None if gone else self._numbers.next(properties, style)
        if seen(raw) and not spot.table and not spot.note:
            self._paragraphs += 1
        place = spot.place(self._paragraphs)
        number = None
        for draft in drafts_of(self._read(properties, raw, content, numbered, spot), spot, place):
            number = self._add(draft, spot)
        for why, text in left:
            self._out.leave(why, text, place)
        for key in content.comments:
            self._comment(key, place)
        for kind, key in content.notes:
            self._note(kind, key, number)
        for box in content.boxes:
            self._blocks(box, replace(spot, box=True), None)
        for key in content.diagrams:
            self._diagram(key, spot, place)

    def _add(self, draft: Draft, spot: Spot) -> int:
        number = self._out.add(draft)
        if spot.cell is not None:
            spot.cell.passages.append(number)
        return number

    def _read(
        self,
        properties: Properties,
        raw: str,
        content: WordContent,
        numbered: Numbered | None,
        spot: Spot,
    ) -> ReadParagraph:
        style = _style(properties)
        depth = self._depth(properties, style)
        if content.contents or self._styles.is_contents(style):
            styled = Role.CONTENTS
        elif depth:
            styled = Role.HEADING
        else:
            styled = Role.TITLE if self._styles.is_title(style) else Role.PARAGRAPH
        look = look_of(content.pieces.seen)
        fill = look.fill or fill_in(properties) or spot.fill
        if fill != look.fill:
            look = replace(look, fill=fill)
        indent = left_of(properties.get(f"{W}ind"))
        if indent is None:
            indent = left_of(self._styles.paragraph_property(style, f"{W}ind"))
        name = self._styles.name(style)
        return ReadParagraph(raw, styled, depth, name, look, indent or 0, numbered)

    def _depth(self, properties: Properties, style: str) -> int:
        own = properties.get(f"{W}outlineLvl")
        level = number_in(own) if own is not None else None
        if level is not None:
            return level + 1 if 0 <= level < 9 else 0
        return self._styles.heading(style)

    def _comment(self, key: str, place: Place) -> None:
        if self._comments is None:
            root = self._parts.root("comments")
            found = root.iterfind(f"{W}comment") if root is not None else ()
            self._comments = {one.get(f"{W}id", ""): one for one in found}
        comment = self._comments.pop(key, None)
        if comment is not None:
            self._out.leave(Unread.COMMENT, _text_of(comment), place)

    def _note(self, kind: str, key: str, under: int | None) -> None:
        if kind not in self._notes:
            root = self._parts.root(f"{kind}s")
            found = root.iterfind(f"{W}{kind}") if root is not None else ()
            self._notes[kind] = {one.get(f"{W}id", ""): one for one in found}
        note = self._notes[kind].pop(key, None)
        if note is None:
            return
        self._counted[kind] += 1
        self._blocks(note, Spot(note=str(self._counted[kind]), under=under), None)

    def _diagram(self, key: str, spot: Spot, place: Place) -> None:
        root = self._parts.named(key)
        topics = topics_of(root) if root is not None else []
        if not topics:
            self._out.leave(Unread.DRAWING, "", place)
        numbers: list[int] = []
        for topic in topics:
            under = numbers[topic.parent] if topic.parent is not None else None
            draft = Draft(
                topic.text, Role.BOX, place, topic.depth, under=under, cell=spot.cell_number
            )
            numbers.append(self._add(draft, spot))

    def _table(self, table: Any, spot: Spot, why: Unread | None) -> None:
        self._tables += 1
        count, start = self._tables, len(self._out.drafts)
        rows, width = planned(table)
        grid: list[list[CellDraft | None]] = []
        headers = 0
        for row in rows:
            if (why or row.why) is not None:
                for cell in row.cells:
                    self._blocks(cell.element, replace(spot, cell=None), why or row.why)
                continue
            above = grid[-1] if grid else [None] * width
            line: list[CellDraft | None] = [None] * width
            headers += row.header and headers == len(grid)
            for cell in row.cells:
                over = above[cell.column]
                self._cells += 1
                if cell.continues and over is not None:
                    over.rows += over not in line
                    # Word does not show what such a cell holds for itself.
                    self._blocks(cell.element, replace(spot, cell=None), Unread.HIDDEN)
                    draft = over
                else:
                    draft = CellDraft(columns=cell.columns)
                    place = Spot(
                        count, len(grid) + 1, cell.column + 1, draft, self._cells,
                        fill_in(cell.properties), False, spot.note, spot.under,
                        spot.contents,
                    )  # fmt: skip
                    self._blocks(cell.element, place, cell.why)
                line[cell.column : cell.column + cell.columns] = [draft] * cell.columns
            grid.append(line[:width])
        if grid:
            self._out.add_table(Place(table=count), grid, headers, start)


def _style(properties: Properties) -> str:
    found = properties.get(f"{W}pStyle")
    return found.get(VAL, "") if found is not None else ""


def _goes_on(properties: Properties) -> bool:
    """Whether the next paragraph goes on with this one: the mark between them was deleted, or this
    is the large first letter of that."""
    mark, frame = properties.get(f"{W}rPr"), properties.get(f"{W}framePr")
    if mark is not None and any(one.tag in (f"{W}del", f"{W}moveFrom") for one in mark):
        return True
    return frame is not None and frame.get(f"{W}dropCap", "none") != "none"


def _unseen(properties: Properties) -> bool:
    """Whether the mark of a paragraph is hidden: without a text nothing is left of it."""
    mark = properties.get(f"{W}rPr")
    hidden = mark.find(f"{W}vanish") if mark is not None else None
    return hidden is not None and on(hidden)


def _is_contents(properties: Any) -> bool:
    gallery = properties.find(f".//{W}docPartGallery") if properties is not None else None
    return gallery is not None and gallery.get(VAL) == "Table of Contents"


def _text_of(element: Any) -> str:
    """The text of something that is left out, a line for each paragraph."""
    lines = []
    for paragraph in element.iter(f"{W}p"):
        texts = [
            "\t" if one.tag == f"{W}tab" else one.text or ""
            for one in paragraph.iter(f"{W}t", f"{W}tab")
            if not any(above.tag == f"{MC}Fallback" for above in one.iterancestors())
            and next(one.iterancestors(f"{W}p"), None) is paragraph
            and not (one.tag == f"{W}tab" and one.getparent().tag != f"{W}r")
        ]
        if text := seen("".join(texts)):
            lines.append(text)
    return "\n".join(lines)
