"""What one side removed and the other changed or has come to need: a goal to which an inspanning
was added meanwhile. No line of the two files tells it; the joined programme does."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from toc.change.edits import references
from toc.change.merging.ids import apart
from toc.change.merging.joining import ABSENT, Choices, Conflict, ConflictKind, Joining, Path, Side
from toc.change.merging.renames import Version, Versions, called_alike
from toc.change.merging.walking import Place, dangling, without
from toc.core.comparing import Ref
from toc.core.model import Programme
from toc.core.model.base import Value

HOLDERS = (
    "documents",
    "partners",
    "lines",
    "themes",
    "networks",
    "strategic_goals",
    "operational_goals",
    "inspanningen",
    "indicators",
    "phases",
)
"""The parts of which other elements name the ids."""


@dataclass(frozen=True)
class Joined:
    """The joined programme, what nobody decided on yet, and the versions with the ids that it
    has."""

    programme: Programme
    conflicts: tuple[Conflict, ...]
    versions: Versions


def join(
    base: Programme | None,
    mine: Programme,
    theirs: Programme,
    choices: Choices | None = None,
    measured: Collection[str] = (),
) -> Joined:
    """Two changed versions of one programme as one. Without a `base` nobody knows who changed
    what: what only one has is taken, and what differs is a conflict. `measured` are indicators
    that are needed for what was measured."""
    work = Joining(choices or {})
    known = Version(base) if base is not None else None
    versions = Versions(known, Version(mine), Version(theirs))
    # What two things with one new id kept from being called alike is called so afterwards.
    versions = called_alike(apart(called_alike(versions, work), work), work)
    mine, theirs = versions.mine.programme, versions.theirs.programme
    was = versions.base.programme if versions.base is not None else _in_common()
    made = work.value((), was, mine, theirs)
    assert isinstance(made, Programme), "a programme is joined by field"
    if versions.base is not None:
        base = versions.base.programme
        for ref in _kept(made, base, mine, theirs):
            made = _linked(made, ref, mine, theirs)
        made = _with_needed(made, base, (mine, theirs), work, measured)
    return Joined(made, tuple(work.conflicts), versions)


def _in_common() -> Value:
    """What stands for a version that is not known: nothing, of whatever may lack."""
    empty = {
        name: field.get_default()
        for name, field in Programme.model_fields.items()
        if not field.is_required()
    }
    return Programme.model_construct(**{**empty, "title": ABSENT, "vision": ABSENT})


def _kept(made: Programme, base: Programme, mine: Programme, theirs: Programme) -> list[Ref]:
    """What one side removed, and stays."""
    return [
        Ref(section, id)
        for section in HOLDERS
        for id in getattr(made, section)
        if id in getattr(base, section)
        and not (id in getattr(mine, section) and id in getattr(theirs, section))
    ]


def _linked(made: Programme, ref: Ref, mine: Programme, theirs: Programme) -> Programme:
    """The programme with all that names an element where it still is: who removed it had to cut
    that off."""
    section, id = ref
    kept = {id: getattr(made, section)[id]}
    whole = theirs if id in getattr(theirs, section) else mine
    bare = references.without(whole, ref)
    bare, whole = (
        one.model_copy(update={section: {**getattr(one, section), **kept}})
        for one in (bare, whole)
    )
    linked = Joining({}, Side.MINE).value((), bare, made, whole)
    assert isinstance(linked, Programme), "a programme is joined by field"
    return linked


def _with_needed(
    made: Programme,
    base: Programme,
    sides: tuple[Programme, Programme],
    work: Joining,
    measured: Collection[str],
) -> Programme:
    """The programme with what is needed again, or without what needs it."""
    mine, theirs = sides
    left = set(measured)
    known = dangling(mine).keys() | dangling(theirs).keys()
    for _ in range(len(work.choices) + _most(base)):
        found = {name: places for name, places in dangling(made).items() if name not in known}
        names = [*found, *sorted(left)]
        asked = next((one for name in names if (one := _removed(name, base, made))), None)
        if asked is None:
            break
        section, id = asked
        was, ours, other = (getattr(one, section).get(id, ABSENT) for one in (base, mine, theirs))
        places = found.get(id, [])
        left.discard(id)
        paths = tuple(_spoken(place) for place in places)
        kept = work.decided(Conflict(ConflictKind.NEEDED, asked, was, ours, other, paths))
        if kept is ABSENT:
            # From the last on, so that the numbers of the others stay what they are.
            for place in reversed(places):
                made = without(made, place)
        else:
            made = made.model_copy(update={section: {**getattr(made, section), id: kept}})
            made = _linked(made, Ref(section, id), mine, theirs)
    return made


def _removed(id: str, base: Programme, made: Programme) -> tuple[str, str] | None:
    """The part in which an element stood that is gone, with its id."""
    for section in HOLDERS:
        if id in getattr(base, section) and id not in getattr(made, section):
            return section, id
    return None


def _most(programme: Programme) -> int:
    """More than there can be to put back."""
    return 1 + sum(len(getattr(programme, section)) for section in HOLDERS)


def _spoken(place: Place) -> Path:
    """A place by what it is about, without the numbers of lists."""
    return tuple(str(step) for step in place if not isinstance(step, int))
