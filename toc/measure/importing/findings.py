"""What is wrong with a file and what is unclear about it, kept as it is found."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from decimal import Decimal
from typing import TypeVar, cast

from toc.core.problems import NO_FILE, Place, Problem, Severity, WrongError
from toc.core.records.measurement_rules import shown
from toc.core.records.source_mappings import CHOICES, word_of
from toc.documents.forms.cells import brief, typed
from toc.measure.importing.grid import GridCell
from toc.measure.importing.outcome import ImportQuestion
from toc.measure.importing.spellings import DoubtError

T = TypeVar("T")


class Findings:
    """Keeps what is said about cells, each once. `sheet` is the one that is being read."""

    def __init__(self) -> None:
        self.sheet = ""
        self.rejected: list[Problem] = []
        self.questions: dict[tuple[str, str], ImportQuestion] = {}
        self.left_out: list[str] = []
        self._told_of: set[tuple[str, int, int, str]] = set()
        self._known: dict[Hashable, object] = {}

    def ask(self, kind: str, found: str, cell: GridCell, near: Iterable[str] = ()) -> None:
        """Keep a question, once: a decimal mark and an order are those of the whole file."""
        about = "" if kind in CHOICES else word_of(found)
        if (kind, about) not in self.questions:
            question = ImportQuestion(kind, typed(found), self.sheet, cell.address, tuple(near))
            self.questions[kind, about] = question

    def asked_here(self, kind: str) -> bool:
        """Whether there is a question of this kind about this sheet."""
        return any(one.sheet == self.sheet and one.kind == kind for one in self.questions.values())

    def has(self, key: str) -> bool:
        """Whether a cell was rejected for this."""
        return any(one.id == key for one in self.rejected)

    def reject(self, cell: GridCell, key: str, **values: str) -> None:
        """Keep a cell that cannot be read, once: a heading or a date can be wrong of many
        values."""
        about = (self.sheet, cell.row, cell.column, key)
        if about not in self._told_of:
            self._told_of.add(about)
            # As a Dutch Excel shows it.
            found = shown(cell.value) if isinstance(cell.value, Decimal) else cell.text
            said = {name: brief(value) for name, value in {"found": found, **values}.items()}
            place = Place(NO_FILE, sheet=self.sheet, cell=cell.address)
            self.rejected.append(Problem(key, Severity.ERROR, place, values=said))

    def leave_out(self, cell: GridCell) -> None:
        """Keep that a row or a column, of which this is the name, is no measurement."""
        self.left_out.append(f"{cell.address} {brief(cell.text)}")

    def attempt(self, cell: GridCell, read: Callable[[], T], *same: Hashable) -> T | None:
        """What comes out of a cell, or None and what is wrong with it. Cells with the `same` come
        to the same: what was read once is not read again."""
        if same and same in self._known:
            # One key is always asked of one kind of thing.
            return cast("T", self._known[same])
        try:
            found = read()
        except DoubtError as doubt:
            self.ask(doubt.key, cell.text, cell, doubt.near)
            return None
        except WrongError as error:
            self.reject(cell, error.key, **error.values)
            return None
        if same:
            self._known[same] = found
        return found
