"""What a sheet of the form is: its columns, where in a programme its rows stand, and what can be
typed in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

Path = tuple[str, ...]
"""Keys of the model, from the programme or from what a row hangs on. `{period}` is what stands in
that column of the row."""


class Kind(Enum):
    """What stands in the cells of a column."""

    TEXT = "text"
    LIST = "list"  # texts below each other
    NUMBER = "number"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"  # one of the fixed words of the model
    CHOICES = "choices"  # several of them below each other
    ROW = "row"  # another row, by its number
    ROWS = "rows"  # several of them below each other
    ID = "id"  # the id of the row itself
    KEY = "key"  # an id that is typed, such as that of a participant


class Shape(Enum):
    """What the rows of a sheet are together."""

    KEYED = "keyed"  # elements by their ids
    LISTED = "listed"  # a list
    BY_KEY = "by_key"  # values by what stands in the column `key`
    SPREAD = "spread"  # each cell has a place of its own


@dataclass(frozen=True)
class FormColumn:
    """A column. `path` is where its value stands in that of the row (in that of what it hangs on
    where the sheet is spread). `of` are the sheets of which it names a row; only where it is
    `strict` it has to be one of them; `listed` are those to choose from, where not all. `said` is
    the key of the model of which the manual says what it means, `words` are the fixed values of
    the model. One that is `needed` has to be filled in."""

    name: str
    kind: Kind = Kind.TEXT
    path: Path = ()
    of: tuple[str, ...] = ()
    said: str = ""
    words: tuple[str, ...] = ()
    width: float = 14
    strict: bool = True
    needed: bool = False
    listed: tuple[str, ...] = ()

    @property
    def choices(self) -> tuple[str, ...]:
        """The sheets of which rows can be chosen from a list; others only by typing a number."""
        return self.listed or self.of

    @property
    def at(self) -> Path:
        """Where its value stands."""
        return self.path or (self.name,)


@dataclass(frozen=True, eq=False)
class SheetLayout:
    """A sheet. `places` are where its rows stand, by the word in its column `sort` where there are
    several. With `parents` that is in a row of one of these sheets, named in its column `parent`.
    `label` are the columns by which people know a row. A `prefix` begins the numbers of its rows;
    without one no other sheet names them. One that is not `main` only shows where it is used;
    so many rows are `ready` to fill in.
    `itself` is what a row of a spread sheet is, where others hang on it."""

    name: str
    columns: tuple[FormColumn, ...]
    places: Mapping[str, Path]
    shape: Shape = Shape.KEYED
    parents: tuple[str, ...] = ()
    prefix: str = ""
    label: tuple[str, ...] = ("text",)
    main: bool = False
    ready: int = 60
    itself: Path = ()
    listed: tuple[str, ...] = ()
    by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By the word in the column `sort`, the columns that may then be filled in, where not all."""

    @property
    def every(self) -> tuple[FormColumn, ...]:
        """Its columns from left to right, with those that every such sheet has."""
        found: list[FormColumn] = []
        if self.prefix:
            found.append(FormColumn("number", width=6))
        if self.parents:
            over = FormColumn("parent", Kind.ROW, of=self.parents, width=36, needed=True)
            found.append(replace(over, listed=self.listed))
        if len(self.places) > 1:
            words = tuple(self.places)
            needed = "" not in self.places
            words = tuple(word for word in words if word)
            found.append(FormColumn("sort", Kind.CHOICE, words=words, width=16, needed=needed))
        found += self.columns
        if self.shape is Shape.KEYED:
            found.append(FormColumn("id", Kind.ID, width=22))
        return tuple(found)

    def column(self, name: str) -> FormColumn:
        """A column by its name. KeyError where there is none."""
        return {one.name: one for one in self.every}[name]


@dataclass(frozen=True)
class Question:
    """A line of the sheet of the programme as a whole."""

    name: str
    path: Path
    kind: Kind = Kind.TEXT
    said: str = ""
    words: tuple[str, ...] = ()
    needed: bool = False
    high: int = 1
