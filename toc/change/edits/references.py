"""Where a programme, and what stands beside it, names an element by its id.

One table says which fields name what; giving an element another id, and taking it away with all
that names it, walk over the values by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from toc.core.comparing import Ref
from toc.core.model import Programme
from toc.core.model.base import Value

ValueT = TypeVar("ValueT", bound=Value)

_GOALS = frozenset({"strategic_goals", "operational_goals"})
_ELEMENTS = _GOALS | {"inspanningen"}
_PARTNERS = frozenset({"partners"})
_PHASES = frozenset({"phases"})
_LINES = frozenset({"lines"})
_INDICATORS = frozenset({"indicators"})
EVERY = (
    _ELEMENTS
    | _INDICATORS
    | {
        *("lines", "themes", "networks", "partners", "phases", "risks", "documents"),
        *("communication", "governance", "related_programmes"),
    }
)

REFERENCES: Mapping[tuple[str, str], frozenset[str]] = {
    ("Contribution", "goal"): _ELEMENTS,
    ("Contribution", "participants"): _PARTNERS,
    ("Judgement", "participants"): _PARTNERS,
    ("Relation", "inspanning"): frozenset({"inspanningen"}),
    ("Theme", "line"): _LINES,
    ("Network", "line"): _LINES,
    ("Network", "theme"): frozenset({"themes"}),
    ("StrategicGoal", "line"): _LINES,
    ("StrategicGoal", "owner"): _PARTNERS,
    ("OperationalGoal", "theme"): frozenset({"themes"}),
    ("OperationalGoal", "network"): frozenset({"networks"}),
    ("OperationalGoal", "owner"): _PARTNERS,
    ("Inspanning", "owner"): _PARTNERS,
    ("Inspanning", "partners"): _PARTNERS,
    ("Inspanning", "explanations"): _PARTNERS,
    ("Assumption", "owner"): _PARTNERS,
    ("Indicator", "owner"): _PARTNERS,
    ("Indicator", "measures"): _ELEMENTS,
    ("Cost", "partners"): _PARTNERS,
    ("Cost", "periods"): _PHASES,
    ("Fte", "partners"): _PARTNERS,
    ("Fte", "periods"): _PHASES,
    ("MonitoringItem", "about"): _GOALS,
    ("Planning", "focus"): _PHASES,
    ("Planning", "budget"): _PHASES,
    ("Planning", "fte"): _PHASES,
    ("Planning", "partners"): _PARTNERS,
    ("PartnerRoom", "budget"): _PHASES,
    ("PartnerRoom", "fte"): _PHASES,
    ("Decision", "inspanning"): frozenset({"inspanningen"}),
    ("Decision", "goal"): _GOALS,
    ("Decision", "period"): _PHASES,
    ("Risk", "about"): _ELEMENTS,
    ("Risk", "owner"): _PARTNERS,
    ("RelatedProgramme", "about"): _GOALS | {"lines", "networks"},
    ("Source", "document"): frozenset({"documents"}),
    ("Acceptance", "elements"): EVERY,
    ("Acceptance", "owner"): _PARTNERS,
    ("Iati", "results"): _ELEMENTS,
    ("Iati", "indicators"): _INDICATORS,
    # What stands beside the programme: adopted plans, reflections, how figures are read.
    ("AdoptedPlan", "period"): _PHASES,
    ("AdoptedPlan", "periods"): _PHASES,
    ("AdoptedPlan", "chosen"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "running"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "structural"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "finished"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "stopped"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "not_now"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "strategic_goals"): frozenset({"strategic_goals"}),
    ("AdoptedPlan", "operational_goals"): frozenset({"operational_goals"}),
    ("AdoptedPlan", "inspanningen"): frozenset({"inspanningen"}),
    ("AdoptedPlan", "goals"): _PHASES,
    ("Chosen", "period"): _PHASES,
    ("UsedLimit", "period"): _PHASES,
    ("UsedLimit", "partner"): _PARTNERS,
    ("UsedLimit", "by"): frozenset({"inspanningen"}),
    ("Reviewed", "texts"): _ELEMENTS,
    ("Reviewed", "period"): _PHASES,
    ("Reviewed", "next_period"): _PHASES,
    ("SourceMapping", "names"): _INDICATORS,
}
"""By the class and the field: in which parts of the programme the id stands that it names. Of a
field with keys of its own these are the ids, but for the `names` of a source, where it is what
they stand for."""

INNER: Mapping[tuple[str, str], frozenset[str]] = {("AdoptedPlan", "goals"): _GOALS}
"""The same for the keys one level further in."""

BY_VALUE = frozenset({("SourceMapping", "names")})
"""The fields with keys of which what the keys stand for is the id."""


class ClashError(ValueError):
    """An id would stand twice among the keys of one thing, so one of the two would be lost."""


@dataclass(frozen=True)
class Renaming:
    """An element of a programme gets another id."""

    programme: Programme
    ref: Ref
    id: str

    def names(self, kinds: frozenset[str] | None, text: str) -> bool:
        """Whether a text in a field that names elements of these kinds is to become the new id."""
        if kinds is None or self.ref.section not in kinds:
            return False
        if kinds is EVERY and not self._only:
            return False
        return text == self.ref.id or (kinds is _PARTNERS and text in self._called)

    @cached_property
    def _only(self) -> bool:
        """Whether no element of another part has the same id."""
        others = (part for part in EVERY if part != self.ref.section)
        return not any(self.ref.id in getattr(self.programme, part) for part in others)

    @cached_property
    def _called(self) -> frozenset[str]:
        """Other spellings of the id of a partner, by which nobody knows it afterwards."""
        if self.ref.section != "partners":
            return frozenset()
        partners = _keyed(self.programme.partners, self.ref.id, self.id)
        after = self.programme.model_copy(update={"partners": partners})
        before = self.programme.organisations
        spelled = _owners(self.programme)
        return frozenset(
            one
            for one in spelled
            if before.id_of(one) == self.ref.id and after.organisations.id_of(one) != self.id
        )


def _owners(programme: Programme) -> frozenset[str]:
    """Everybody that is named in a field for partners."""
    found: set[str] = set()

    def look(kinds: frozenset[str] | None, text: str) -> str:
        if kinds is _PARTNERS:
            found.add(text)
        return text

    _walked(programme, look)
    return frozenset(found)


def renamed(value: ValueT, renaming: Renaming) -> ValueT:
    """A programme, or a record beside it, with the new id wherever the old one names the
    element."""

    def new(kinds: frozenset[str] | None, text: str) -> str:
        return renaming.id if renaming.names(kinds, text) else text

    made = _walked(value, new)
    assert made is not None, "another id leaves nothing empty"
    section = renaming.ref.section
    if isinstance(made, Programme):
        keyed = _keyed(getattr(made, section), renaming.ref.id, renaming.id)
        made = made.model_copy(update={section: keyed})
    return made


def _keyed(held: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    return {new if key == old else key: one for key, one in held.items()}


Said = Callable[[frozenset[str] | None, str], str | None]
"""What an id becomes in a field that names elements of these kinds; None where it goes."""


def without(programme: Programme, ref: Ref) -> Programme:
    """The programme without an element and without what names it: of a link, a decision or a
    source that is about nothing else all goes, of a list the one item."""
    kept = {key: one for key, one in getattr(programme, ref.section).items() if key != ref.id}
    programme = programme.model_copy(update={ref.section: kept})
    renaming = Renaming(programme, ref, "")

    def left(kinds: frozenset[str] | None, text: str) -> str | None:
        # A role and a partner are written alike; who is no longer listed may still be an owner.
        named = kinds is not _PARTNERS and renaming.names(kinds, text)
        return None if named else text

    made = _walked(programme, left)
    assert made is not None, "a programme is more than one element"
    return made


def _walked(value: ValueT, said: Said) -> ValueT | None:
    """A value with another text wherever an id stands; None where it says nothing any more."""
    kind = type(value).__name__
    changed: dict[str, object] = {}
    for name, field in type(value).model_fields.items():
        old = value.__dict__[name]
        if not old:
            continue  # most of what can be said is not said
        new = _field(kind, name, old, said)
        if new is old or new == old:
            continue
        if new is None or (new == () and kind == "Acceptance"):
            if field.is_required() or name == value.shorthand or _about(kind, name):
                return None
            new = field.get_default()
        changed[name] = new
    return value.model_copy(update=changed) if changed else value


def _about(kind: str, name: str) -> bool:
    """Whether a value is about nothing without this field."""
    return (kind, name) in {("Decision", "inspanning"), ("Decision", "goal")}


def _field(kind: str, name: str, old: object, said: Said) -> object:
    kinds = REFERENCES.get((kind, name))
    match old:
        case str():
            return said(kinds, old)
        case Value():
            return _walked(old, said)
        case tuple():
            found = (_item(one, kinds, said) for one in old)
            return tuple(one for one in found if one is not None)
        case dict():
            keys = None if (kind, name) in BY_VALUE else kinds
            values = kinds if (kind, name) in BY_VALUE else INNER.get((kind, name))
            return _mapping(old, keys, values, said)
    return old


def _item(one: object, kinds: frozenset[str] | None, said: Said) -> object:
    if isinstance(one, Value):
        return _walked(one, said)
    return said(kinds, one) if isinstance(one, str) else one


def _mapping(
    old: Mapping[str, object],
    keys: frozenset[str] | None,
    values: frozenset[str] | None,
    said: Said,
) -> dict[str, object]:
    made: dict[str, object] = {}
    for key, one in old.items():
        name = said(keys, key) if keys is not None else key
        new: object
        if isinstance(one, dict):
            new = _mapping(one, values, None, said)
        else:
            new = _item(one, values, said)
        if name is not None and new is not None:
            if name in made:
                raise ClashError(name)
            made[name] = new
    return made
