"""Three versions of one programme into one: what only one side changed is taken, what both changed
alike once, and the rest is a conflict that people decide on.

Elements are the same by their id, items of a list by what they are about, never by the line that
they stand on. Until somebody decides nothing is thrown away: what one side removed and the other
changed or needs stays, and of two texts mine stands, with the conflict that tells the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from pydantic import ValidationError

from toc.core.model import Programme
from toc.core.model.base import Value

Path = tuple[str, ...]
"""The way to a value: the part of the file, the id, the field, what an item is about."""


class Absent(Enum):
    """What stands for an element or item that a version does not have."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


class Side(str, Enum):
    """One of the two who changed a programme."""

    MINE = "mine"
    THEIRS = "theirs"


class ConflictKind(str, Enum):
    """What two changes do to each other."""

    BOTH = "both"  # each made something else of it
    REMOVED = "removed"  # one removed what the other changed
    ID = "id"  # each gave a new element of its own the same id
    RENAMED = "renamed"  # each gave one element another id
    NEEDED = "needed"  # one removed what the other has come to need
    MEASURED = "measured"  # each measured another value of one thing
    FILE = "file-differs"  # each changed a file beside the programme


@dataclass(frozen=True)
class Conflict:
    """What cannot be decided without people: the three values at one path, `ABSENT` where a
    version has none. Of an element that is `needed`, `by` are the paths of what names it; of two
    with one id, `new` is what the second is called by now; of one with two ids it is its id."""

    kind: ConflictKind
    path: Path
    base: object
    mine: object
    theirs: object
    by: tuple[Path, ...] = ()
    new: str = ""

    @property
    def key(self) -> Path:
        """What it is decided under."""
        return (self.kind.value, *self.path)

    @property
    def place(self) -> Path:
        """Where it is in the joined programme."""
        return (self.path[0], self.new) if self.kind is ConflictKind.RENAMED else self.path

    @property
    def removed_by(self) -> Side | None:
        """Who took away what it is about, where one did."""
        if self.mine is ABSENT:
            return Side.MINE
        return Side.THEIRS if self.theirs is ABSENT else None


Choices = Mapping[Path, Side]
"""Whose version is taken, by the key of the conflict."""


class Joining:
    """Joins values, and gathers the conflicts that nobody decided on; with one who is right in
    all of them, where that is `settled`."""

    def __init__(self, choices: Choices, settled: Side | None = None) -> None:
        self.choices, self.settled = choices, settled
        self.conflicts: list[Conflict] = []

    def value(self, path: Path, base: object, mine: object, theirs: object) -> object:
        """What becomes of one value of which there are three versions."""
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        if mine is ABSENT or theirs is ABSENT:
            return self.decided(Conflict(ConflictKind.REMOVED, path, base, mine, theirs))
        if isinstance(mine, Value) and isinstance(theirs, Value) and type(mine) is type(theirs):
            return self._record(path, base, mine, theirs)
        if isinstance(mine, Mapping) and isinstance(theirs, Mapping):
            return self._keyed(path, base, mine, theirs)
        if isinstance(mine, tuple) and isinstance(theirs, tuple):
            return self._items(path, base, mine, theirs)
        return self.decided(Conflict(ConflictKind.BOTH, path, base, mine, theirs))

    def decided(self, conflict: Conflict) -> object:
        """The version that was chosen; until then mine, or what is not removed."""
        side = self.choices.get(conflict.key, self.settled)
        if side is None:
            self.conflicts.append(conflict)
            side = Side.THEIRS if conflict.removed_by is Side.MINE else Side.MINE
        return conflict.mine if side is Side.MINE else conflict.theirs

    def _record(self, path: Path, base: object, mine: Value, theirs: Value) -> object:
        known = base if isinstance(base, Value) and type(base) is type(mine) else None
        before = len(self.conflicts)
        made: dict[str, object] = {}
        for name, field in type(mine).model_fields.items():
            if known is not None:
                was = getattr(known, name)
            else:
                was = ABSENT if field.is_required() else field.get_default()
            ours, other = getattr(mine, name), getattr(theirs, name)
            made[name] = self.value((*path, name), was, ours, other)
        joined = mine.model_copy(update=made)
        if isinstance(mine, Programme) or joined in (mine, theirs) or _is_valid(joined):
            return joined
        # Each half is right by itself, and together they say what cannot be.
        del self.conflicts[before:]
        return self.decided(Conflict(ConflictKind.BOTH, path, base, mine, theirs))

    def _keyed(
        self,
        path: Path,
        base: object,
        mine: Mapping[str, object],
        theirs: Mapping[str, object],
    ) -> dict[str, object]:
        known: Mapping[str, object] = base if isinstance(base, Mapping) else {}
        made: dict[str, object] = {}
        for key in dict.fromkeys([*mine, *theirs]):
            versions = (one.get(key, ABSENT) for one in (known, mine, theirs))
            joined = self.value((*path, str(key)), *versions)
            if joined is not ABSENT:
                made[key] = joined
        return made

    def _items(
        self, path: Path, base: object, mine: Sequence[object], theirs: Sequence[object]
    ) -> object:
        known = base if isinstance(base, tuple) else ()
        for name_of in (_about, repr):
            sides = [_named(side, name_of) for side in (known, mine, theirs)]
            if all(
                len(one) == len(side)
                for one, side in zip(sides, (known, mine, theirs), strict=True)
            ):
                return tuple(self._keyed(path, *sides).values())
        return self.decided(Conflict(ConflictKind.BOTH, path, base, mine, theirs))


def _named(items: Sequence[object], name_of: Callable[[object], str]) -> dict[str, object]:
    return {name_of(one): one for one in items}


_KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "Contribution": ("goal",),
    "Relation": ("inspanning",),
    "Decision": ("inspanning", "goal", "period", "date"),
    "Acceptance": ("rule", "reason"),
    "Source": ("document", "section"),
    "Wording": ("text",),
    "Assumption": ("text",),
    "Evidence": ("kind", "text"),
}
"""By which of its fields an item of a list is the same on either side."""


def _about(item: object) -> str:
    fields = _KNOWN_BY.get(type(item).__name__)
    if fields is None:
        return item if isinstance(item, str) else repr(item)
    return " · ".join(str(getattr(item, name)) for name in fields if getattr(item, name))


def _is_valid(value: Value) -> bool:
    given = {name: getattr(value, name) for name in type(value).model_fields}
    try:
        type(value).model_validate(given)
    except ValidationError:
        return False
    return True
