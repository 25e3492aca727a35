"""The blocks of a page as the tags of a PDF tell them."""

from __future__ import annotations

from collections.abc import Iterator

from toc.exchange.written.outline import Role
from toc.exchange.written.pdf.blocks import Block, block_of, contents_text, with_mark
from toc.exchange.written.pdf.grids import Cell, Grid
from toc.exchange.written.pdf.page import Letter, Page, Tag

_HEADINGS = {"H": 1, "H1": 1, "H2": 2, "H3": 3, "H4": 4, "H5": 5, "H6": 6}
_INLINE = frozenset(
    (
        "Span",
        "Link",
        "Reference",
        "Quote",
        "Em",
        "Strong",
        "Annot",
        "Lbl",
        "Code",
        "Sub",
        "BibEntry",
    )
)
_NOTES = frozenset(("Note", "FENote"))
_LEAST_COVERED = 0.9
"""So much of the letters must be in the tags for these to be followed."""


def is_covered(pages: list[Page]) -> bool:
    """Whether the tags hold nearly all that is no part of the page itself."""
    inside = outside = 0
    for page in pages:
        known = {part for tag in page.tags for part in _numbers(tag)}
        for letter in page.letters:
            if letter.text.strip() and letter.tag != -2:
                inside += letter.tag in known
                outside += letter.tag not in known
    return inside > _LEAST_COVERED * (inside + outside)


def _numbers(top: Tag) -> Iterator[int]:
    todo: list[int | Tag] = [top]
    while todo:
        part = todo.pop()
        if isinstance(part, Tag):
            todo.extend(part.parts)
        else:
            yield part


def tagged_blocks(page: Page) -> list[Block]:
    """The blocks of a page."""
    letters: dict[int, list[Letter]] = {}
    for letter in page.letters:
        letters.setdefault(letter.tag, []).append(letter)
    reader = _Reader(page, letters)
    for tag in page.tags:
        reader.read(tag, 0)
    return reader.blocks


class _Reader:
    def __init__(self, page: Page, letters: dict[int, list[Letter]]) -> None:
        self._page, self._letters = page, letters
        self.blocks: list[Block] = []

    def _all(self, tag: Tag, leave: frozenset[str] = frozenset()) -> list[Letter]:
        """The letters in an element, in order; without those of inner elements of some kinds."""
        found: list[Letter] = []
        todo: list[int | Tag] = [tag]
        while todo:
            part = todo.pop()
            if not isinstance(part, Tag):
                found += self._letters.get(part, ())
            elif part is tag or part.kind not in leave:
                todo.extend(reversed(part.parts))
        return found

    def read(self, tag: Tag, depth: int) -> None:
        """Add what an element holds. `depth` is that of the list it stands in."""
        kind = tag.kind
        if kind in _HEADINGS:
            # A text box may hang on a heading.
            inner = frozenset(("P", "L", "Table", "Div", "Sect", "Note"))
            self._add(Role.HEADING, self._all(tag, inner), level=_HEADINGS[kind])
            for part in tag.parts:
                if isinstance(part, Tag) and part.kind in inner:
                    self.read(part, depth)
        elif kind == "Title":
            self._add(Role.TITLE, self._all(tag))
        elif kind == "TOCI":
            self._contents(tag)
        elif kind == "L":
            for part in tag.parts:
                if isinstance(part, Tag):
                    self.read(part, depth + 1)
        elif kind == "LI":
            self._item(tag, depth)
        elif kind == "Table":
            self._table(tag)
        elif kind in _NOTES:
            self._note(tag)
        elif kind in ("Artifact", "Figure", "Formula"):
            pass
        else:
            self._mixed(tag, depth)

    def _mixed(self, tag: Tag, depth: int) -> None:
        """What is text goes together; what is a block of its own stands apart. A note stands
        below the text that refers to it."""
        text: list[Letter] = []
        notes: list[Tag] = []
        for part in tag.parts:
            if isinstance(part, Tag) and part.kind in _NOTES:
                notes.append(part)
            elif isinstance(part, Tag) and part.kind not in _INLINE:
                self._add(Role.PARAGRAPH, text)
                text = []
                self.read(part, depth)
            elif isinstance(part, Tag):
                inner = self._all(part, _NOTES)
                said = "".join(one.text for one in inner).strip()
                if part.kind != "Reference" or not (said.isdigit() or said in ("*", "")):
                    text += inner
                notes += [one for one in part.parts if isinstance(one, Tag) and one.kind in _NOTES]
            else:
                text += self._letters.get(part, ())
        self._add(Role.PARAGRAPH, text)
        for note in notes:
            self._note(note)

    def _note(self, tag: Tag) -> None:
        label = [one for one in tag.parts if isinstance(one, Tag) and one.kind == "Lbl"]
        block = self._add(Role.NOTE, self._all(tag, frozenset(("Lbl",)) if label else frozenset()))
        if block is not None and label:
            block.label = "".join(one.text for one in self._all(label[0])).strip()

    def _add(self, role: Role, letters: list[Letter], level: int = 0) -> Block | None:
        if not any(one.text.strip() for one in letters):
            return None
        block = block_of(self._page.number, role, letters)
        if not block.text:
            return None
        block.level, block.tagged = level, True
        if role is Role.PARAGRAPH and (block.bullet or block.label or block.checked is not None):
            block.role = Role.ITEM
        block.flows = role is Role.PARAGRAPH
        self.blocks.append(block)
        return block

    def _contents(self, tag: Tag) -> None:
        block = self._add(Role.CONTENTS, self._all(tag, frozenset(("TOC", "TOCI"))))
        if block is not None:
            text, block.to_page = contents_text(block.text, True)
            block.text = text or block.text
            block.depth = 1
        for part in tag.parts:
            if isinstance(part, Tag) and part.kind in ("TOC", "TOCI"):
                self.read(part, 0)

    def _item(self, tag: Tag, depth: int) -> None:
        label: list[Letter] | None = None
        body = Tag("P")
        for part in _opened(tag):
            if isinstance(part, Tag) and part.kind == "Lbl" and not body.parts:
                label = (label or []) + self._all(part)
            else:
                body.parts.append(part)
        start = len(self.blocks)
        self._mixed(body, depth)
        if len(self.blocks) > start and self.blocks[start].role is not Role.CELL:
            self._mark(self.blocks[start], label, depth)
        elif label:
            self._add(Role.ITEM, label)

    def _mark(self, block: Block, label: list[Letter] | None, depth: int) -> None:
        """Make a block an item. Its label may be a bullet that was drawn, or (None) not there."""
        block.role, block.depth = Role.ITEM, max(depth, 1)
        said = "".join(one.text for one in label or ()).strip()
        if said and said[0].isalnum() and said != "o":
            block.label = block.label or said
        elif label is not None and not block.label:
            block.bullet = True
        if label is None and not block.label and not block.bullet:
            # What goes on from the page before has its mark there.
            goes_on = block.text[:1].islower()
            block.role = Role.PARAGRAPH if goes_on else Role.ITEM
            block.bullet = not goes_on

    def _table(self, tag: Tag) -> None:
        rows: list[list[Cell | None]] = []
        headers = 0
        for at, row in enumerate(_rows_of(tag)):
            while len(rows) <= at:
                rows.append([])
            column = 0
            cells = [one for one in row.parts if isinstance(one, Tag) and one.kind in ("TH", "TD")]
            if cells and all(one.kind == "TH" for one in cells) and headers == at:
                headers = at + 1
            for one in cells:
                while column < len(rows[at]) and rows[at][column] is not None:
                    column += 1
                cell = self._cell(one)
                for down in range(at, at + one.rows):
                    while len(rows) <= down:
                        rows.append([])
                    while len(rows[down]) < column + one.columns:
                        rows[down].append(None)
                    for across in range(column, column + one.columns):
                        rows[down][across] = cell
                column += one.columns
        if any(cell is not None and cell.texts for row in rows for cell in row):
            grid = Grid(rows, headers)
            self.blocks.append(Block(self._page.number, Role.CELL, grid=grid, tagged=True))

    def _cell(self, tag: Tag) -> Cell:
        outer, self.blocks = self.blocks, []
        self._mixed(tag, 0)
        inner, self.blocks = self.blocks, outer
        cell = Cell(0, 0, 0, 0, tag.rows, tag.columns)
        cell.texts = tuple(with_mark(one) for one in inner if one.text)
        cell.bold = bool(inner) and all(one.bold for one in inner)
        return cell


def _opened(tag: Tag) -> Iterator[int | Tag]:
    """The parts of an item; those of its body too."""
    for part in tag.parts:
        if isinstance(part, Tag) and part.kind in ("LBody", "Div", "Sect", "NonStruct"):
            yield from _opened(part)
        else:
            yield part


def _rows_of(tag: Tag) -> Iterator[Tag]:
    for part in tag.parts:
        if isinstance(part, Tag):
            if part.kind == "TR":
                yield part
            elif part.kind in ("THead", "TBody", "TFoot"):
                yield from _rows_of(part)
