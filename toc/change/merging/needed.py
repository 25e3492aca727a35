"""What one side removed and the other has come to need: a goal to which an inspanning was added
meanwhile. No line of the two files tells it; the joined programme does."""

from __future__ import annotations

from dataclasses import dataclass

from toc.change.merging.ids import apart
from toc.change.merging.joining import ABSENT, Choices, Conflict, ConflictKind, Joining, Path
from toc.change.merging.walking import Place, dangling, without
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
    "phases",
)
"""The parts of which other elements name the ids."""


@dataclass(frozen=True)
class Joined:
    """The joined programme, and what nobody decided on yet."""

    programme: Programme
    conflicts: tuple[Conflict, ...]


def join(
    base: Programme | None,
    mine: Programme,
    theirs: Programme,
    choices: Choices | None = None,
) -> Joined:
    """Two changed versions of one programme as one. Without a `base` nobody knows who changed
    what: what only one has is taken, and what differs is a conflict."""
    work = Joining(choices or {})
    if base is None:
        both = _in_common(mine, theirs)
        made = work.value((), both, mine, theirs)
    else:
        mine, theirs = apart(base, mine, theirs, work)
        made = work.value((), base, mine, theirs)
    assert isinstance(made, Programme), "a programme is joined by field"
    made = _with_needed(made, base, mine, theirs, work)
    return Joined(made, tuple(work.conflicts))


def _in_common(mine: Programme, theirs: Programme) -> Value:
    """What stands for a version that is not known: nothing, of whatever may lack."""
    empty = {
        name: field.get_default()
        for name, field in Programme.model_fields.items()
        if not field.is_required()
    }
    return Programme.model_construct(**{**empty, "title": ABSENT, "vision": ABSENT})


def _with_needed(
    made: Programme, base: Programme | None, mine: Programme, theirs: Programme, work: Joining
) -> Programme:
    """The programme with what is needed again, or without what needs it."""
    if base is None:
        return made
    known = dangling(mine).keys() | dangling(theirs).keys()
    for _ in range(len(work.choices) + _most(base)):
        found = {name: places for name, places in dangling(made).items() if name not in known}
        asked = next((one for name in found if (one := _removed(name, base, made))), None)
        if asked is None:
            break
        section, id = asked
        was, ours, other = (getattr(one, section).get(id, ABSENT) for one in (base, mine, theirs))
        paths = tuple(_spoken(place) for place in found[id])
        kept = work.decided(Conflict(ConflictKind.NEEDED, asked, was, ours, other, paths))
        if kept is ABSENT:
            # From the last on, so that the numbers of the others stay what they are.
            for place in reversed(found[id]):
                made = without(made, place)
        else:
            made = made.model_copy(update={section: {**getattr(made, section), id: kept}})
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
