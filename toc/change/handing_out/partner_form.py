"""What a partner is asked on a form: the goals and inspanningen that are theirs with what may be
corrected, and those of which the plan does not say whose they are."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toc.change.handing_out.nobodys import asked_of
from toc.core.comparing import Ref
from toc.core.loading import slug
from toc.core.model import Inspanning, OperationalGoal, Programme, StrategicGoal
from toc.core.model.partners import taking_part
from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.documents.text_width import clean

VERSION = 1
"""Of the form and of the file that comes back; a newer one is not read."""

POINTS = ("0", "1", "3", "9")
"""What can be answered on a contribution: not, a little, clearly, decisively."""

IDEAS = 3
"""So many ideas can be written on one form."""

CONTRIBUTES = "contributes:"
"""The field of an answer on a contribution, before the id of the goal."""

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_CODE = 6


@dataclass(frozen=True)
class FormField:
    """Something of an element that may be corrected, and what the plan says of it now."""

    name: str
    now: str


@dataclass(frozen=True)
class FormGoal:
    """A goal, by its id and in words."""

    id: str
    text: str


@dataclass(frozen=True)
class FormItem:
    """A goal or an inspanning on a form. Of what is nobody's in the plan there are no fields:
    whose it is comes first."""

    ref: Ref
    text: str
    fields: tuple[FormField, ...]
    goals: tuple[FormGoal, ...]

    @property
    def about(self) -> str:
        """How an answer names it."""
        return about(self.ref)


@dataclass(frozen=True)
class PartnerForm:
    """A whole form: the programme, whose form it is, what is theirs and what is nobody's yet
    (`left` more of these do not stand on it), and the goals to which an idea may belong. `code` is
    short enough to be said aloud, and stands for exactly what is asked on it."""

    programme: str
    name: str
    partner: str
    title: str
    made: datetime.date
    language: Language
    own: tuple[FormItem, ...]
    open: tuple[FormItem, ...]
    left: int
    goals: tuple[FormGoal, ...]

    @property
    def code(self) -> str:
        """The code of this form."""
        return code_of(self.name, self.partner, repr((self.own, self.open, self.goals)))


def about(ref: Ref) -> str:
    """How an answer names an element: `inspanningen/speeddates`."""
    return f"{ref.section}/{ref.id}"


def code_of(*parts: str) -> str:
    """A short code for what is on a form, in signs that cannot be confused."""
    number = int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:8], "big")
    signs = ""
    for _ in range(_CODE):
        number, at = divmod(number, len(_LETTERS))
        signs += _LETTERS[at]
    return signs


def partner_id(name: str, programme: Programme) -> str:
    """The id of a partner that somebody names: that of the plan where it has one, else the name in
    small letters with dashes. Empty where there is no letter in it."""
    known = programme.organisations.meant_by(name)
    return slug(known or name)


def partners_of(programme: Programme) -> tuple[str, ...]:
    """Who gets a form where nobody is named: the partners of the plan's list, and those for whom
    the planning has room."""
    return tuple(programme.organisations.titles)


def partner_form(
    programme: Programme,
    name: str,
    partner: str,
    made: datetime.date,
    language: Language,
    *,
    number: int = 0,
    count: int = 1,
) -> PartnerForm:
    """The form of one partner, named by id or in words: that with this number (from 0) of so many
    that are made."""
    known = programme.organisations
    own: list[FormItem] = []
    nobodys: list[tuple[str, Inspanning]] = []
    for ref, value in _elements(programme):
        named = _named(value)
        if any(known.id_of(one) == known.id_of(partner) for one in named):
            own.append(_item(ref, value, programme, language, _fields(value, programme, language)))
        elif not named and isinstance(value, Inspanning):
            nobodys.append((ref.id, value))
    goals = {goal.id for item in own for goal in item.goals} | {item.ref.id for item in own}
    asked = set(asked_of(nobodys, goals, number, count))
    opened = [
        _item(Ref("inspanningen", id), value, programme, language, ())
        for id, value in nobodys
        if id in asked
    ]
    return PartnerForm(
        clean(programme.title),
        name,
        partner_id(partner, programme),
        clean(known.title(partner)),
        made,
        language,
        tuple(own),
        tuple(opened),
        len(nobodys) - len(opened),
        tuple(FormGoal(id, clean(one.text)) for id, one in programme.operational_goals.items()),
    )


_Element = StrategicGoal | OperationalGoal | Inspanning


def _elements(programme: Programme) -> Iterator[tuple[Ref, _Element]]:
    parts: Iterable[tuple[str, dict[str, _Element]]] = (
        ("inspanningen", dict(programme.inspanningen)),
        ("operational_goals", dict(programme.operational_goals)),
        ("strategic_goals", dict(programme.strategic_goals)),
    )
    for section, held in parts:
        for id, value in held.items():
            yield Ref(section, id), value


def _named(value: _Element) -> tuple[str, ...]:
    if isinstance(value, Inspanning):
        return taking_part(value)
    return (value.owner,) if value.owner else ()


def _item(
    ref: Ref,
    value: _Element,
    programme: Programme,
    language: Language,
    fields: Iterable[FormField],
) -> FormItem:
    links = value.contributes_to if isinstance(value, Inspanning) else ()
    return FormItem(
        ref,
        clean(value.text),
        tuple(fields),
        tuple(FormGoal(one.goal, goal_text(programme, one.goal)) for one in links),
    )


def goal_text(programme: Programme, id: str) -> str:
    """What a goal says."""
    for held in (programme.operational_goals, programme.strategic_goals):
        if id in held:
            return clean(held[id].text)
    return id


def field_names(value: _Element) -> tuple[str, ...]:
    """What of an element may be corrected. A cost that is written by year or by partner is none:
    one amount would say less."""
    if isinstance(value, Inspanning):
        return ("text", "owner", "start", "end", *(("cost",) if _one_amount(value) else ()))
    if isinstance(value, OperationalGoal):
        return ("text", "owner", "deadline")
    return ("text", "owner")


def field_now(value: _Element, name: str, programme: Programme, language: Language) -> str:
    """What the plan says now, as it stands on a form; empty where it says nothing."""
    said = getattr(value, name)
    if said is None:
        return ""
    if name == "cost":
        # As people can type it back: without marks of thousands.
        amount = f"{said.amount:.2f}".removesuffix(".00")
        return amount.replace(".", ",") if LOCALES[language].apart else amount
    if name == "owner":
        return clean(programme.organisations.title(said))
    return clean(str(said))


def _one_amount(value: Inspanning) -> bool:
    cost = value.cost
    return cost is None or (cost.amount is not None and not cost.partners and not cost.periods)


def _fields(value: _Element, programme: Programme, language: Language) -> Iterator[FormField]:
    for name in field_names(value):
        yield FormField(name, field_now(value, name, programme, language))
