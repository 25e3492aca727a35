"""Which facts about goals and inspanningen differ between two adopted plans, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from toc.core.comparing import Ref, compare, elements_of
from toc.core.model import (
    Amount,
    Contribution,
    PartialDate,
    Progress,
    Relation,
)
from toc.core.model.base import Value
from toc.core.records.adopted_ids import programme_in
from toc.core.words import Language, listing
from toc.core.words.terms import month_name
from toc.plan.words.adoption import ADOPTION, day_name, figure
from toc.plan.words.planning import PLANNING

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan


def fact_changes(
    then: AdoptedPlan, now: AdoptedPlan, language: Language
) -> Iterator[tuple[str, str, str]]:
    """(`texts` or `facts`, the element's id, what changed) for everything that both plans have."""
    before, after = programme_in(then), programme_in(now)
    ours = elements_of(before)
    both = {ref: ref for ref in elements_of(after) if ref in ours and ref.id}
    fields: dict[Ref, list[str]] = {ref: [] for ref in both}
    for difference in compare(before, after, both).differences:
        if difference.ref in fields:
            fields[difference.ref] += difference.fields
    for ref, differing in fields.items():
        one, other = (getattr(side, ref.section)[ref.id] for side in (before, after))
        if "text" in differing:
            said = ADOPTION.say("text.change", language, then=one.text, now=other.text)
            yield "texts", ref.id, said
        facts = [
            _fact(field, getattr(one, field), getattr(other, field), language)
            for field in type(other).model_fields
            if field != "text" and field in differing
        ]
        if facts:
            yield "facts", ref.id, "; ".join(facts)


def _fact(field: str, then: object, now: object, language: Language) -> str:
    name = ADOPTION.say(f"field.{field}", language)
    names_then, names_now = _names(then), _names(now)
    if names_then is not None and names_now is not None:
        changes = [
            ADOPTION.say(f"fact.{key}", language, names=listing(names, language))
            for key, names in (
                ("more", [one for one in names_now if one not in names_then]),
                ("less", [one for one in names_then if one not in names_now]),
                (
                    "altered",
                    [n for n in names_now if n in names_then and names_now[n] != names_then[n]],
                ),
            )
            if names
        ]
        if changes:
            return ADOPTION.say("fact.list", language, field=name, changes=", ".join(changes))
    shown_then, shown_now = _shown(field, then, language), _shown(field, now, language)
    if not shown_then or not shown_now:
        return ADOPTION.say("fact.other", language, field=name)
    return ADOPTION.say("fact.change", language, field=name, then=shown_then, now=shown_now)


def _names(value: object) -> dict[str, object] | None:
    """What a list names, by id; None where it names nothing."""
    if not isinstance(value, tuple):
        return None
    names: dict[str, object] = {}
    for item in value:
        match item:
            case Contribution():
                names[item.goal] = item
            case Relation():
                names[item.inspanning] = item
            case str():
                names[item] = item
            case _:
                return None
    return names


def _shown(field: str, value: object, language: Language) -> str:
    """A value in a few words; empty where it takes more than that."""
    match value:
        case None:
            return ADOPTION.say("fact.none", language)
        case bool():
            return ADOPTION.say("fact.yes" if value else "fact.no", language)
        case int():
            return PLANNING.say("months", language, count=value)
        case str():
            return ADOPTION.say("fact.text", language, text=value)
        case PartialDate():
            return partial_day(value, language)
        case Progress():
            state = ADOPTION.say(f"fact.{value.state.value}", language)
            if value.date is None:
                return state
            date = partial_day(value.date, language)
            return ADOPTION.say("fact.since", language, state=state, date=date)
        case Amount() if value.amount is not None and not (value.periods or value.partners):
            return figure("budget" if field == "cost" else "fte", value.amount, language)
        case Value() | tuple() | dict():
            return ""
    raise TypeError(type(value))


def partial_day(date: PartialDate, language: Language) -> str:
    """A date in words, as precise as it is: `2024`, `maart 2024`, `14 maart 2024`."""
    if not date.month:
        return f"{date.year:04}"
    return (day_name if date.day else month_name)(date.first_day, language)


def lowered(sentence: str) -> str:
    """A sentence as part of another: without its full stop and its capital, but for a word that
    is all capitals.

    >>> lowered("Draagt bij."), lowered("AVG geldt.")
    ('draagt bij', 'AVG geldt')
    """
    sentence = sentence.rstrip(".")
    return sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() else sentence
