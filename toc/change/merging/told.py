"""What joining tells: what comes along, and what each clash is."""

from __future__ import annotations

from dataclasses import dataclass

from toc.change.merging.joining import Side
from toc.change.merging.renames import Version
from toc.core.comparing import (
    SECTIONS,
    STATEMENTS,
    Kind,
    Ref,
    compare,
    elements_of,
    main_text,
)
from toc.core.model import Programme


@dataclass(frozen=True)
class Names:
    """What the two copies are called."""

    mine: str
    theirs: str

    def of(self, side: Side) -> str:
        """The name of one."""
        return self.mine if side is Side.MINE else self.theirs


@dataclass(frozen=True)
class ToldChange:
    """What becomes otherwise in the first file: an element by its id and text, that is new, gone
    or changed in the fields (by their names in the model). `was` is the id that it has in the
    first file, where it gets another one."""

    kind: str
    section: str
    id: str
    text: str
    fields: tuple[str, ...] = ()
    was: str = ""


@dataclass(frozen=True)
class ToldConflict:
    """A clash in words: what it is, and what it says in each copy and before; empty where a
    version has nothing."""

    kind: str
    path: tuple[str, ...]
    what: str
    mine: str
    theirs: str
    before: str


@dataclass(frozen=True)
class NewId:
    """An element that has another id in a version."""

    section: str
    was: str
    id: str


def new_ids(version: Version, other: Version) -> tuple[NewId, ...]:
    """The elements of one version that are called as in the other from now on."""
    return tuple(
        NewId(ref.section, ref.id, id)
        for ref, id in version.steps
        if id in getattr(other.programme, ref.section)
    )


def changes_in(mine: Version, new: Programme) -> tuple[ToldChange, ...]:
    """What becomes otherwise in a version, element by element."""
    old = mine.programme
    there = elements_of(new)
    pairs = {ref: ref for ref in elements_of(old) if ref in there}
    found: dict[tuple[str, str], ToldChange] = {}
    for ref, id in mine.steps:
        now = Ref(ref.section, id)
        if now in there:
            text = main_text(there[now])
            found[now] = ToldChange("changed", ref.section, id, text, was=ref.id)
    for one in compare(old, new, pairs).differences:
        value = one.new if one.new is not None else one.old
        assert value is not None, "a difference has an element"
        element = one.ref.section in (*SECTIONS, *STATEMENTS)
        text = main_text(value) if element else ""
        fields = one.fields
        kind = one.kind.value if one.kind in (Kind.NEW, Kind.GONE) else "changed"
        key = (one.ref.section if element else "", one.ref.id)
        told = found.get(key)
        section = one.ref.section if element else "programme"
        found[key] = ToldChange(
            kind,
            section,
            one.ref.id,
            text,
            (*told.fields, *fields) if told is not None else fields,
            told.was if told is not None else "",
        )
    return tuple(found.values())
