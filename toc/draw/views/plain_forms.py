"""What every view is, and its plain form: a table, which does not know where anything stands on
paper."""

from dataclasses import dataclass
from typing import Protocol

from toc.core.words import Language


@dataclass(frozen=True)
class Rows:
    """A table of texts. `id` can name a file or a sheet, `title` stands above it, and each row has
    as many cells as `header`. A cell is empty where there is nothing to say; what is not known
    is said in words."""

    id: str
    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class View(Protocol):
    """What every view of this room is: a frozen value that knows its name and its other forms.

    `id` names its files, `title` stands above it, `programme` is the programme's title.
    """

    @property
    def id(self) -> str: ...
    @property
    def programme(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def language(self) -> Language: ...
    @property
    def drawing(self) -> str:
        """The module of `toc.draw.scenes` whose `sheets_of` draws it."""

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""

    def rows(self) -> Rows:
        """The view as a table."""

    def in_words(self) -> tuple[str, ...]:
        """The view as sentences, for who cannot see the drawing."""
