"""A paragraph of a text document, as the passages that it makes."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.gathering import CellDraft, Draft, Level, typed_level
from toc.exchange.written.looks import page_behind
from toc.exchange.written.outline import Look, Place, Role
from toc.exchange.written.spelling import one_line, seen
from toc.exchange.written.typed_marks import Marked, lines_of, marked


@dataclass(frozen=True)
class Numbered:
    """What the program puts before a paragraph: a `label`, or a bullet. `list` tells lists apart,
    `step` is how deep in its list it stands, from 0, and `indent` how far from the margin in
    points."""

    label: str
    bullet: bool
    list: str
    step: int
    indent: float


@dataclass(frozen=True)
class Spot:
    """Where paragraphs stand: in a cell (with its `fill`), in a text box, in a note (its number)
    that hangs `under` a passage, or in a table of contents."""

    table: int = 0
    row: int = 0
    column: int = 0
    cell: CellDraft | None = None
    cell_number: int = 0
    fill: str = ""
    box: bool = False
    note: str = ""
    under: int | None = None
    contents: bool = False

    def place(self, paragraph: int) -> Place:
        """The place of the paragraph that is the so many-th outside of tables."""
        count = 0 if self.table else paragraph
        return Place(paragraph=count, table=self.table, row=self.row, column=self.column)

    def role(self, styled: Role) -> Role:
        """What a text is here that by its style is a heading, a title, contents or a paragraph."""
        if self.note:
            return Role.NOTE
        if self.box:
            return Role.BOX
        if self.table:
            return Role.CELL
        return Role.CONTENTS if self.contents else styled


@dataclass(frozen=True)
class ReadParagraph:
    """A paragraph as it is read: its text with the white space that it is stored with, what it is
    by its style (and how deep a heading), and how far it stands from the margin in points."""

    raw: str
    styled: Role
    depth: int
    style: str
    look: Look
    indent: float
    numbered: Numbered | None


def drafts_of(paragraph: ReadParagraph, spot: Spot, place: Place) -> list[Draft]:
    """The passages that a paragraph makes: mostly one; one for each line where somebody typed a
    list with line breaks; none where nothing is seen."""
    raw, numbered = paragraph.raw, paragraph.numbered
    if not seen(raw):
        return []
    role = spot.role(paragraph.styled)
    attributes: tuple[tuple[str, str], ...] = ()
    if role in (Role.CONTENTS, Role.PARAGRAPH):
        raw, page = page_behind(raw.strip())
        attributes = (("page", page),) if page else ()
    whole = role in (Role.HEADING, Role.TITLE, Role.CONTENTS)
    lines = [raw.replace("\n", " ")] if whole else lines_of(raw)
    drafts = []
    for at, line in enumerate(lines):
        counted = numbered if at == 0 else None
        own = marked(line, heading=whole, dash=True)
        if (own.bullet and whole) or (own.label and counted is not None and counted.label):
            own = Marked(line.strip())
        bullet = own.bullet or (counted is not None and counted.bullet)
        typed = bullet or own.checked is not None or _of_list(own.label)
        item = counted is not None or typed
        text = seen(own.text)
        drafts.append(
            Draft(
                one_line(text) if whole else text,
                Role.ITEM if role is Role.PARAGRAPH and item else role,
                place,
                paragraph.depth if role is Role.HEADING else 0,
                (counted.label if counted is not None else "") or own.label or spot.note,
                bullet and not whole,
                paragraph.style,
                paragraph.look,
                own.checked,
                attributes,
                _level(counted, line, own, paragraph.indent) if item and not whole else None,
                spot.under,
                spot.cell_number,
            )
        )
    return [one for one in drafts if one.text]


def _of_list(label: str) -> bool:
    """Whether a typed label is that of an item of a list, and not of a chapter or a code."""
    plain = label.strip("().:")
    return bool(label) and len(plain) <= 2 and plain.isalnum()


def _level(counted: Numbered | None, line: str, own: Marked, indent: float) -> Level:
    if counted is None:
        return typed_level(line, own, indent)
    return Level(counted.list, counted.step, counted.indent)
