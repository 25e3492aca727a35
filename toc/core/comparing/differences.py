"""In what two programmes differ, element by element; and taking some of that over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from toc.core.comparing.elements import ABOVE, SECTIONS, STATEMENTS, Ref, elements_of
from toc.core.model import Contribution, Programme
from toc.core.model.base import Value


class Kind(str, Enum):
    """What an element became."""

    NEW = "new"
    CHANGED = "changed"  # it says something else: its text, its figures, its owner
    MOVED = "moved"  # it stands under something else
    LEVEL = "level"  # it is something else: a goal of another level, an inspanning
    GONE = "gone"


@dataclass(frozen=True)
class Difference:
    """One difference: the element as it was (`old`) and as it is (`new`), and the fields that
    differ, which are told; none for one that is new, gone or of another level. `along` are fields
    that go with it and are not told. An element that says something else and stands elsewhere has
    two. Of a part of the programme without elements (its title, its planning) `old` and `new` are
    the programmes, and the part is the one field."""

    kind: Kind
    ref: Ref
    old: Value | None
    new: Value | None
    fields: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    new_ref: Ref | None = None


@dataclass(frozen=True)
class Comparison:
    """All differences, in the order of the file, and how many elements are as they were."""

    differences: tuple[Difference, ...]
    same: int

    def of(self, kind: Kind) -> tuple[Difference, ...]:
        """Those of one kind."""
        return tuple(one for one in self.differences if one.kind is kind)


def compare(
    old: Programme,
    new: Programme,
    pairs: Mapping[Ref, Ref],
    *,
    along: Collection[str] = (),
) -> Comparison:
    """In what `new` differs from `old`. `pairs` says which elements are the same; ids in `new`
    must be those of `old` where it refers to what both have. Fields of `along` are no difference
    by themselves."""
    ours, theirs = elements_of(old), elements_of(new)
    found: list[Difference] = []
    same = 0
    for ref, value in ours.items():
        other = pairs.get(ref)
        if other is None:
            found.append(Difference(Kind.GONE, ref, value, None))
            continue
        if other.section != ref.section:
            found.append(Difference(Kind.LEVEL, ref, value, theirs[other], new_ref=other))
            continue
        differences = _fields(ref, value, theirs[other], along)
        found += differences
        same += not differences
    known = set(pairs.values())
    found += [
        Difference(Kind.NEW, ref, None, value) for ref, value in theirs.items() if ref not in known
    ]
    found += [
        Difference(Kind.CHANGED, Ref(name), old, new, (name,))
        for name in _PARTS
        if name not in along and getattr(old, name) != getattr(new, name)
    ]
    return Comparison(tuple(found), same)


_PARTS = tuple(
    name for name in Programme.model_fields if name not in STATEMENTS and name not in SECTIONS
)


def _fields(ref: Ref, old: Value, new: Value, along: Collection[str]) -> list[Difference]:
    differing = [
        name for name in type(old).model_fields if getattr(old, name) != getattr(new, name)
    ]
    moved = [
        name for name in differing if name in ABOVE and _goals(old, name) != _goals(new, name)
    ]
    changed = [name for name in differing if name not in moved and name not in along]
    with_it = tuple(name for name in differing if name in along)
    told = ((Kind.CHANGED, changed), (Kind.MOVED, moved))
    return [
        Difference(kind, ref, old, new, tuple(fields), with_it) for kind, fields in told if fields
    ]


def _goals(value: Value, name: str) -> frozenset[str]:
    given = getattr(value, name)
    items = given if isinstance(given, tuple) else (given,)
    return frozenset(
        one.goal if isinstance(one, Contribution) else str(one) for one in items if one is not None
    )


def applied(programme: Programme, chosen: Iterable[Difference]) -> Programme:
    """The programme with some differences taken over. Another level is none of them: what belongs
    to an element of one is not what belongs to one of another."""
    sections: dict[str, dict[str, Value]] = {}
    statements: dict[str, Value | None] = {}
    parts: dict[str, object] = {}
    for one in chosen:
        if one.kind is Kind.LEVEL:
            continue
        section, id = one.ref
        if section in _PARTS:
            parts[section] = getattr(one.new, section)
            continue
        if section in STATEMENTS:
            there: Value | None = statements.get(section, getattr(programme, section))
            statements[section] = _taken(there, one)
            continue
        part = sections.setdefault(section, dict(getattr(programme, section)))
        made = _taken(part.get(id), one)
        if made is None:
            part.pop(id, None)
        else:
            part[id] = made
    return programme.model_copy(update={**statements, **parts, **sections})


def _taken(value: Value | None, one: Difference) -> Value | None:
    if value is None or one.new is None:
        return one.new
    fields = (*one.fields, *one.along)
    return value.model_copy(update={name: getattr(one.new, name) for name in fields})
