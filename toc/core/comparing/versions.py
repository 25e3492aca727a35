"""Two versions of one programme beside each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from toc.core.comparing.differences import Comparison, Difference, Kind, compare
from toc.core.comparing.elements import (
    LEVELS,
    SECTIONS,
    STATEMENTS,
    Ref,
    elements_of,
    main_text,
    same_text,
)
from toc.core.comparing.matching import matched
from toc.core.comparing.renaming import with_ids
from toc.core.comparing.wording import alike
from toc.core.graph import GoalGraph
from toc.core.model import Programme

FEWEST, LEAST = 5, 0.2
"""Of so many elements on either side this part must be in both, or these are hardly versions of
one programme."""


@dataclass(frozen=True)
class Versions:
    """A programme as it was and as it is. `new` names its elements by the ids that they had where
    they have another one now; `ids` are those, by the old. `hardly` says that the two have so
    little in common that they may be different programmes."""

    old: Programme
    new: Programme
    comparison: Comparison
    ids: Mapping[str, str]
    hardly: bool

    @cached_property
    def old_tree(self) -> GoalGraph:
        """As it was, as a graph."""
        return GoalGraph(self.old)

    @cached_property
    def tree(self) -> GoalGraph:
        """As it is, as a graph, by the old ids."""
        return GoalGraph(self.new)

    def id_now(self, id: str) -> str:
        """What an element is called in the file as it is."""
        return self.ids.get(id, id)

    @cached_property
    def reworded(self) -> Mapping[str, Difference]:
        """The elements that have another text, by their id; a statement by its name. What only
        differs in its marks is the same to who reads it."""
        found = {}
        for one in self.comparison.differences:
            if one.kind is not Kind.CHANGED or one.old is None or one.new is None:
                continue
            if one.ref.section not in (*SECTIONS, *STATEMENTS):
                continue
            if not same_text(main_text(one.old), main_text(one.new)):
                found[one.ref.id or one.ref.section] = one
        return found

    @cached_property
    def gone(self) -> frozenset[str]:
        """The ids of the elements that are gone."""
        return frozenset(one.ref.id for one in self.comparison.of(Kind.GONE))

    @cached_property
    def texts(self) -> Mapping[str, str]:
        """The text of every element, as it is; of what is gone as it was."""
        every: dict[str, str] = {}
        for programme in (self.old, self.new):
            for ref, value in elements_of(programme).items():
                every[ref.id or ref.section] = main_text(value)
        return every


def beside(old: Programme, new: Programme, known: Collection[str] | None = None) -> Versions:
    """A programme beside an earlier version of it. Of an earlier one of which only some parts are
    `known`, the others are no difference."""
    pairs = _pairs(old, new)
    ids = {
        other.id: ref.id
        for ref, other in pairs.items()
        if ref.section == other.section and ref.id != other.id
    }
    named = with_ids(new, ids)
    if known is not None:
        old = named.model_copy(update={part: getattr(old, part) for part in known})
    ours, theirs = elements_of(old), elements_of(named)
    there = {
        ref: Ref(other.section, ids.get(other.id, other.id))
        for ref, other in pairs.items()
        if ref in ours
    }
    for ref in ours:
        if ref not in there and ref in theirs:
            there[ref] = ref
    found = compare(old, named, there)
    fewest = min(sum(bool(ref.id) for ref in side) for side in (ours, theirs))
    both = sum(
        _alike(main_text(ours[ref]), main_text(theirs[now]))
        for ref, now in there.items()
        if ref.id
    )
    hardly = fewest >= FEWEST and both < LEAST * fewest
    return Versions(old, named, found, {was: now for now, was in ids.items()}, hardly)


def _alike(old: str, new: str) -> bool:
    """Whether two texts may be one: an id says little where two plans are compared."""
    return same_text(old, new) or alike(old, new)


def _pairs(old: Programme, new: Programme) -> dict[Ref, Ref]:
    """Which element is which: by its id, else by its text; one that has its id on another level is
    the same as well, whatever it says there."""
    pairs = matched(old, new, by_id=True)
    ours, theirs = elements_of(old), elements_of(new)
    taken = set(pairs.values())
    free = {ref.id: ref for ref in theirs if ref not in taken and ref.section in LEVELS and ref.id}
    for ref in ours:
        if ref not in pairs and ref.section in LEVELS and ref.id in free:
            pairs[ref] = free.pop(ref.id)
    return pairs
