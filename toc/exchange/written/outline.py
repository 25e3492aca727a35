"""A written plan as it was read: every text in its order with the place where it stands, the
tables, and what is drawn between texts. Every reader gives this same value; what a text is in a
programme (a goal, an inspanning, a heading) is decided after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What a text is in its document."""

    TITLE = "title"  # of the document as a whole
    HEADING = "heading"  # by its style, or by what it looks like
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list
    CELL = "cell"  # of a table or a sheet
    BOX = "box"  # of a drawing, a text box, a topic of a mind map
    LANE = "lane"  # an area of a drawing in which boxes stand, with its title
    CONTENTS = "contents"  # a line of a table of contents
    NOTE = "note"  # a footnote, or what is written behind a topic


@dataclass(frozen=True)
class Place:
    """Where a text stands, as people would look for it. What does not apply is 0 or empty.

    `page` is known of a PDF, `line` of plain text and Markdown, `paragraph` counts the paragraphs
    of a text document as its reader sees them, `table` its tables, `row` and `column` of a table
    or a sheet count from 1, and `sheet` is the name of a sheet, of a page of a drawing, or of a
    map."""

    page: int = 0
    line: int = 0
    paragraph: int = 0
    table: int = 0
    sheet: str = ""
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class Look:
    """What a text looks like, where the file says it. `size` is in points, 0 where it is not
    known; `colour` and `fill` are six hexadecimal digits, empty where they are not chosen. `lead`
    are the words at its start that alone stand in bold."""

    bold: bool = False
    italic: bool = False
    underlined: bool = False
    size: float = 0
    colour: str = ""
    fill: str = ""
    lead: str = ""


@dataclass(frozen=True)
class Passage:
    """A text of a document on its own: a heading, a paragraph, an item of a list, a paragraph of a
    cell, a box.

    `number` is its own in the outline, from 0 in the order of reading. `under` is the passage that
    it is nested in (the heading above it, the item that it is a part of, the topic that it hangs
    on, the lane it stands in), None at the top. `depth` is that of a heading (1 is the highest),
    of an item in its list or of a topic in its map, and 0 elsewhere. `label` is the number or code
    that people see before it (`4.1.1`, `a.`, `P1.F2`), whether it was typed or counted by the
    program, and is not part of the `text`; `bullet` says that it has a mark instead. A line break
    that was typed within the text is a line break in it. `style` is the name of its style in the
    file. `checked` is that of a check box, None where there is none. `attributes` are what the
    file says of it by name (of a topic or a box; the `page` of a line of a table of contents)."""

    number: int
    text: str
    role: Role
    place: Place
    under: int | None = None
    depth: int = 0
    label: str = ""
    bullet: bool = False
    style: str = ""
    look: Look = Look()
    checked: bool | None = None
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class TableCell:
    """A cell of a table: the numbers of its `passages`, and over how many `rows` and `columns` it
    reaches (1 where it is not merged). `value` is what stands in it where that is a number, as the
    file shows it with its unit of writing (`0.41` shown as `41 %` is 41 with the unit `%`);
    `formula` says that it was reckoned."""

    passages: tuple[int, ...]
    rows: int = 1
    columns: int = 1
    value: float | None = None
    unit: str = ""
    formula: bool = False


@dataclass(frozen=True)
class Table:
    """A table of a document, or all of a sheet.

    `grid` has the rows from the top, all equally wide; a merged cell stands in each of its places
    as the same object, and None is a place that the file does not have (a short row). `under` is
    the passage that stands above the table as its heading, None where there is none. `headers` is
    how many rows at the top the file itself marks as its headings, 0 where it does not say."""

    place: Place
    grid: tuple[tuple[TableCell | None, ...], ...]
    under: int | None = None
    headers: int = 0


class ArrowKind(Enum):
    """What a line between two texts is."""

    DRAWN = "drawn"  # an arrow with a head at its end
    LINE = "line"  # a line without a head: it has no direction
    RELATION = "relation"  # a cross link of a mind map


@dataclass(frozen=True)
class Arrow:
    """A line that is drawn from one text to another: the numbers of both passages, None where the
    end is loose. `label` is what is written along it."""

    tail: int | None
    head: int | None
    kind: ArrowKind
    label: str
    place: Place


class Unread(Enum):
    """Why something that the file holds is not in the outline, or is not as it is stored."""

    DELETED = "deleted"  # a tracked change that takes a text away
    COMMENT = "comment"
    HEADER = "header"  # a header, a footer or a page number
    HIDDEN = "hidden"  # a hidden sheet, row, column or text
    STRUCK = "struck"  # struck through
    PLACEHOLDER = "placeholder"  # the grey text of an empty content control
    PICTURE = "picture"
    REPEATED = "repeated"  # stored a second time, for an older program
    NO_VALUE = "no-value"  # a formula without a kept value, or an error
    DRAWING = "drawing"  # SmartArt or a chart that cannot be read
    PROPERTY = "property"  # what the file says of itself, such as who keeps it
    OTHER_SHEET = "other-sheet"  # a further map or page that is told apart


@dataclass(frozen=True)
class LeftOut:
    """Something that was left out: why, its text where it has one, and where it stands."""

    why: Unread
    text: str
    place: Place


@dataclass(frozen=True)
class Outline:
    """What was read of a file. `title` is that of the document's own properties, or empty.
    `language` is `nl` or `en` where the file says so, else empty."""

    passages: tuple[Passage, ...]
    tables: tuple[Table, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    title: str = ""
    language: str = ""
