"""Two people who gave one new id to different things: both things stay, and one of them is called
otherwise from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toc.change.merging.joining import ABSENT, Conflict, ConflictKind, Joining, Side
from toc.change.merging.renames import Versions
from toc.core.comparing import Ref, main_text, same_text
from toc.core.comparing.elements import SECTIONS
from toc.core.graph import canonical
from toc.core.model import Programme

_ONE_NAME = ("strategic_goals", "operational_goals", "inspanningen", "indicators")
"""The parts among which an id stands once."""

Found = tuple[str, str, str]
"""An id, and the part in which it stands on either side."""


def apart(versions: Versions, work: Joining) -> Versions:
    """The versions in which no new id means different things. Who is chosen keeps it; until then
    that is mine."""
    if versions.base is None:
        return versions
    base, mine, theirs = (one.programme for one in (versions.base, versions.mine, versions.theirs))
    for id, ours, other in [*_clashes(base, mine, theirs)]:
        first = min(ours, other)
        new = _free(id, base, mine, theirs)
        values = getattr(mine, ours)[id], getattr(theirs, other)[id]
        conflict = Conflict(ConflictKind.ID, (first, id), ABSENT, *values, new=new)
        side = work.choices.get(conflict.key)
        if side is None:
            work.conflicts.append(conflict)
        if side is Side.THEIRS:
            versions = replace(versions, mine=versions.mine.with_id(Ref(ours, id), new))
        else:
            versions = replace(versions, theirs=versions.theirs.with_id(Ref(other, id), new))
    return versions


def _clashes(base: Programme, mine: Programme, theirs: Programme) -> Iterator[Found]:
    for section in SECTIONS:
        known, ours, other = (getattr(one, section) for one in (base, mine, theirs))
        for id in sorted(ours.keys() & other.keys() - known.keys()):
            if not same_text(main_text(ours[id]), main_text(other[id])):
                yield id, section, section
    for section in _ONE_NAME:
        for there in _ONE_NAME:
            new = {canonical(id): id for id in _new(base, theirs, there)}
            for id in _new(base, mine, section) if section != there else ():
                if new.get(canonical(id)) == id:
                    yield id, section, there


def _new(base: Programme, programme: Programme, section: str) -> list[str]:
    known = getattr(base, section)
    return [id for id in getattr(programme, section) if id not in known]


def _free(id: str, *programmes: Programme) -> str:
    """An id that nobody uses, near the one that was taken."""
    used = {one for each in programmes for part in SECTIONS for one in getattr(each, part)}
    number = 2
    while f"{id}-{number}" in used:
        number += 1
    return f"{id}-{number}"
