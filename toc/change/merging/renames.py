"""Elements that somebody gave another id in a copy: known by their text, as a comparison knows
them. Before anything is joined, all versions call such an element by one id, so that what the
other one changed in it, and what names it, comes along."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from toc.change.edits.naming import KINDS
from toc.change.edits.references import ClashError, Renaming, renamed
from toc.change.edits.renamed_records import Respelling
from toc.change.edits.renamed_text import renamed_text
from toc.change.merging.joining import Conflict, ConflictKind, Joining, Side
from toc.core.comparing import Ref, matched
from toc.core.editing import CannotRewriteError
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme

Step = tuple[Ref, str]
"""An element, and the id that it was given."""


@dataclass(frozen=True)
class Version:
    """A programme, and the ids that its elements were given so far, in order."""

    programme: Programme
    steps: tuple[Step, ...] = ()

    def with_id(self, ref: Ref, id: str) -> Version:
        """The same with another id for an element, also where that is named; itself where it has
        no such element. Raises ClashError where the id is in use."""
        if ref.id == id or ref.id not in getattr(self.programme, ref.section):
            return self
        if any(id in getattr(self.programme, part) for part in KINDS):
            raise ClashError(id)
        made = renamed(self.programme, Renaming(self.programme, ref, id))
        return Version(made, (*self.steps, (ref, id)))


@dataclass(frozen=True)
class Versions:
    """Two changed programmes, and the one that both were made of where that is known."""

    base: Version | None
    mine: Version
    theirs: Version


def called_alike(versions: Versions, work: Joining) -> Versions:
    """The versions in which every element that is in several of them has one id: the new one,
    where it got one. Where both gave another, that of who is chosen; until then mine. What cannot
    be called so in one of them is left as it is: gone, and something new."""
    if versions.base is None:
        return versions
    base = versions.base.programme
    ours, other = (_new_ids(base, one.programme) for one in (versions.mine, versions.theirs))
    for ref in [*ours, *(ref for ref in other if ref not in ours)]:
        one, two = (side.get(ref, ref.id) for side in (ours, other))
        conflict = None
        id = one if two == ref.id else two
        if ref.id not in (one, two) and one != two:
            conflict = Conflict(ConflictKind.RENAMED, (ref.section, ref.id), ref.id, one, two)
            id = two if work.choices.get(conflict.key) is Side.THEIRS else one
        with suppress(ClashError):
            versions = Versions(
                versions.base.with_id(ref, id),
                versions.mine.with_id(Ref(ref.section, one), id),
                versions.theirs.with_id(Ref(ref.section, two), id),
            )
            if conflict is not None and conflict.key not in work.choices:
                work.conflicts.append(replace(conflict, new=id))
    return versions


def _new_ids(base: Programme, changed: Programme) -> Mapping[Ref, str]:
    pairs = matched(base, changed, by_id=True)
    return {
        ref: other.id
        for ref, other in pairs.items()
        if ref.section == other.section and ref.id != other.id
    }


@dataclass(frozen=True)
class Spelled:
    """The text of a version with the ids that it was given, every other byte kept, and how it came
    to have each; as it was where an id is written in a way that cannot be edited."""

    reading: Reading
    respellings: tuple[Respelling, ...] = ()


def spelled(reading: Reading, steps: tuple[Step, ...], today: datetime.date) -> Spelled:
    """A text that could be read, with the ids of some steps."""
    made, done = reading, []
    for ref, id in steps:
        assert made.programme is not None, "only what could be read is joined"
        renaming = Renaming(made.programme, ref, id)
        source = made.positions.source
        try:
            text = renamed_text(source, made.programme, renaming)
        except CannotRewriteError:
            return Spelled(reading)
        wanted = renamed(made.programme, renaming)
        done.append(Respelling(renaming, source.text, text, wanted, today))
        made = read_bytes(("\ufeff" + text).encode("utf-8"), source.file)
        if not made.sound or made.programme != wanted:
            return Spelled(reading)
    return Spelled(made, tuple(done))
