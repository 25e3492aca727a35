"""A form as values: what stands in which cell, what can be filled in, and what travels along
unseen. `toc.documents.forms.xlsx` writes any such form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from toc.core.records.hidden_sheet import Line
from toc.core.words import Language

DARK, PALE, ANSWER_FILL, GREY, WHITE = "1F3864", "E8EDF5", "FFF8D6", "595959", "FFFFFF"


@dataclass(frozen=True)
class CellLook:
    """How a cell looks: `size` in points (None is the program's own), colours as RRGGBB, `lines`
    around it, how its text stands. A row is made as high as its texts that `grow` take. Only what
    is `open` can be filled in."""

    size: float | None = 10
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    fill: str | None = None
    lines: Literal["box", "above"] | None = None
    across: Literal["left", "center"] | None = None
    down: Literal["top", "center", "bottom"] | None = None
    wrap: bool = False
    grow: bool = False
    indent: int = 0
    upright: bool = False
    format: str = "General"
    open: bool = False


TITLE = CellLook(14, bold=True, colour=DARK)
NOTE = CellLook(9, italic=True, colour=GREY)
TEXT = CellLook(wrap=True, grow=True, down="top")
HEAD = CellLook(bold=True, colour=WHITE, fill=DARK, wrap=True, grow=True, down="center")
BAND = CellLook(bold=True, colour=DARK, fill=PALE)
ANSWER = replace(TEXT, grow=False, fill=ANSWER_FILL, lines="box", open=True)
AS_TYPED = replace(ANSWER, format="@")
"""What begins with = or - stays what was typed."""


@dataclass(frozen=True)
class Put:
    """What stands in a cell. A text stays a text, also one that begins as a formula does."""

    row: int
    column: int
    value: str | int | float | None
    look: CellLook


@dataclass(frozen=True)
class OneOf:
    """One of these words, from a list; `strictly`, or anything else too after a warning."""

    words: tuple[str, ...]
    strictly: bool = True


@dataclass(frozen=True)
class Between:
    """A number from `low` to `high`, or anything else after a warning."""

    low: float
    high: float


@dataclass(frozen=True)
class FromList:
    """One of what then stands in the list of that name; anything else after a warning."""

    name: str


@dataclass(frozen=True)
class Anything:
    """Whatever is typed."""


Allowed = OneOf | Between | FromList | Anything


NOTHING = ("", "")


@dataclass(frozen=True)
class Field:
    """What can be filled in at some places (row, column), what is said there to who comes to fill
    it in, and to who fills in something else: a title and a text, or empty. With `down_to` at all
    places below each other, from the one that is named to that row."""

    places: tuple[tuple[int, int], ...]
    allowed: Allowed
    prompt: tuple[str, str] = NOTHING
    wrong: tuple[str, str] = NOTHING
    down_to: int = 0


@dataclass(frozen=True)
class ListedRows:
    """Rows of a sheet of the book that can be chosen, as far as something is filled in. What is
    shown of a row is its number, from a column of that, and so many letters of each text."""

    sheet: str
    first: int
    last: int
    number: int
    texts: tuple[int, ...]
    letters: int


@dataclass(frozen=True)
class ChoiceList:
    """What can be chosen in cells `FromList`: some words, and rows of sheets as they then are.
    The name is one that Excel takes for a range: letters and low lines."""

    name: str
    words: tuple[str, ...]
    rows: tuple[ListedRows, ...]


Told = tuple[Literal["title", "programme", "heading", "text", "item"], str]
"""A paragraph of an explanation and what it is."""


@dataclass(frozen=True)
class Explanation:
    """A sheet that says what to do, from top to bottom."""

    name: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class FormSheet:
    """A sheet to fill in. The row `head` stands on every page, and stays in sight with what is
    left of the column `frozen`. `widths` are by column, in figures; `heights`, of rows that
    are not as high as their texts, in points. At the foot of a page stands a text at the left, and
    one with the marks of Excel at the right.
    A new page begins below the rows in `breaks`. Where it is `plain`, it has the lines and the
    margins of any sheet. One that is not `locked` can be sorted, and its rows moved and filtered;
    one that is not `shown` can be called up. `tab` is the colour of its tab. It is printed as wide
    as so many pages, with what is left of the column `frozen` on each."""

    name: str
    cells: tuple[Put, ...]
    widths: Mapping[int, float]
    fields: tuple[Field, ...]
    head: int
    frozen: int
    heights: Mapping[int, float]
    footer: tuple[str, str] = NOTHING
    breaks: tuple[int, ...] = ()
    plain: bool = False
    locked: bool = True
    shown: bool = True
    tab: str | None = None
    pages_wide: int = 1


@dataclass(frozen=True)
class FormBook:
    """A form; `opened` is the sheet that is seen first, `hidden` what travels along, and `lists`
    what can be chosen from. Where nothing travels along, or it is not `locked`, sheets can be
    added, moved, renamed and called up."""

    title: str
    language: Language
    sheets: tuple[Explanation | FormSheet, ...]
    hidden: tuple[Line, ...] = ()
    opened: int = 0
    lists: tuple[ChoiceList, ...] = ()
    locked: bool = True
