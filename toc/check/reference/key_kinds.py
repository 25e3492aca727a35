"""What stands behind a key of the programme file: in words, and its fixed values, read off the
types of the models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from toc.check.words.keys import KEYS_TEXT
from toc.check.words.keys_values import VALUES_SAID
from toc.core.loading.vocabulary import DUTCH_VALUES
from toc.core.model import PartialDate
from toc.core.model.base import Count, Flag, Number, Points, Quantity, Text, Value, Year
from toc.core.model.iati import ROLES, STATUSES, words_in
from toc.core.model.style import Accent, Fill, Font
from toc.core.model.wellbeing import theme_names
from toc.core.model.words import Currency, Forms
from toc.core.words import Language

_PLAIN: tuple[tuple[Any, str], ...] = (
    (Text, "text"),
    (Flag, "flag"),
    (Number, "number"),
    (Quantity, "quantity"),
    (Count, "count"),
    (Points, "points"),
    (PartialDate, "date"),
    (Accent, "colour"),
    (Fill, "colour"),
    (Font, "font"),
    (Currency, "currency"),
    (Forms, "forms"),
)
"""The plain types and what each is called."""

BY = {
    "Planning.focus": "period",
    "Planning.budget": "period",
    "Planning.fte": "period",
    "Planning.partners": "partner",
    "PartnerRoom.budget": "period",
    "PartnerRoom.fte": "period",
    "Cost.periods": "period",
    "Cost.partners": "partner",
    "Fte.periods": "period",
    "Fte.partners": "partner",
    "Contribution.participants": "participant",
    "Judgement.participants": "participant",
    "Inspanning.scores": "criterion",
    "Inspanning.explanations": "participant",
    "Indicator.disaggregation": "feature",
    "Programme.rules": "rule",
    "Iati.locations": "place",
    "Iati.dimensions": "feature",
    "SourceMapping.columns": "heading",
    "SourceMapping.names": "name",
    "SourceMapping.groups": "name",
    "SourceMapping.places": "name",
    "SourceMapping.totals": "heading",
    "SourceMapping.sheets": "sheet",
}
"""What stands as a key, where that is no id of the thing itself and no year."""

_WORDS = {"Iati.status": STATUSES, "IatiOrganisation.role": ROLES}
"""Keys with words of a code list, that the model takes as a text."""


@dataclass(frozen=True)
class KeyValue:
    """A fixed value of a key, what it is in the other language, and what it means."""

    word: str
    other: str
    meaning: str


@cache
def hints_of(model: type[Value]) -> Mapping[str, Any]:
    """The type of each key of a class, as it is written in the model."""
    hints = get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


def bare(hint: Any) -> Any:
    """A type without `| None` around it."""
    if get_origin(hint) in (Union, UnionType):
        (hint,) = [one for one in get_args(hint) if one is not type(None)]
    return hint


def classes_below(hint: Any, by: str) -> Iterator[tuple[type[Value], tuple[str, ...]]]:
    """The classes that stand in a value, with the keys on the way to them; `by` is the one of a
    table."""
    hint = bare(hint)
    if isinstance(hint, type) and issubclass(hint, Value):
        yield hint, ()
    elif get_origin(hint) in (Annotated, tuple):
        yield from classes_below(get_args(hint)[0], by)
    elif get_origin(hint) is dict:
        for model, way in classes_below(get_args(hint)[1], by):
            yield model, (by, *way)


def kind_of(hint: Any, at: str, language: Language) -> str:
    """What stands behind the key `at` (`Class.key`), in words."""

    def say(key: str, /, **values: object) -> str:
        return KEYS_TEXT.say(f"kind.{key}", language, **values)

    hint = bare(hint)
    if at in _WORDS:
        return say("choice")
    for plain, name in _PLAIN:
        if hint == plain:
            return say(name)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return kind_of(arguments[0], at, language)
    if origin is tuple:
        return say("several", item=kind_of(arguments[0], at, language))
    if origin is dict:
        by = "year" if arguments[0] == Year else BY.get(at, "id")
        item = kind_of(arguments[1], at, language)
        return say("table", by=KEYS_TEXT.say(f"by.{by}", language), item=item)
    if choices_of(hint):
        return say("choice")
    if not (isinstance(hint, type) and issubclass(hint, Value)):
        raise TypeError(hint)
    short = shorthand_of(hint)
    if short is None:
        return say("record")
    of, name = short
    value = kind_of(hints_of(of)[name], f"{of.__name__}.{name}", language)
    return say("record-or-value", value=value)


def shorthand_of(model: type[Value]) -> tuple[type[Value], str] | None:
    """The class and key that a bare value is in the end; None where it has to be keys."""
    if model.shorthand is None:
        return None
    below = next(classes_below(hints_of(model)[model.shorthand], ""), None)
    return shorthand_of(below[0]) if below is not None else (model, model.shorthand)


def choices_of(hint: Any) -> tuple[str, ...]:
    """The fixed values of a type, in their order; empty where it has none."""
    hint = bare(hint)
    if get_origin(hint) in (Annotated, tuple):
        return choices_of(get_args(hint)[0])
    if get_origin(hint) is dict:
        return choices_of(get_args(hint)[1])
    if get_origin(hint) is Literal:
        return tuple(str(word) for word in get_args(hint))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return tuple(str(member.value) for member in hint)
    return ()


def values_of(
    model: type[Value], name: str, language: Language, *, translated: bool
) -> Iterator[KeyValue]:
    """The fixed values of a key with what each means; `translated` says that a file may have them
    in Dutch."""
    at, dutch = f"{model.__name__}.{name}", language == "nl"
    if name == "wellbeing":
        for both in zip(theme_names("nl"), theme_names("en"), strict=True):
            here, there = both if dutch else reversed(both)
            yield KeyValue(_as_word(here), _as_word(there), here)
        return
    table = _WORDS.get(at)
    words = choices_of(hints_of(model)[name])
    for below, _ in classes_below(hints_of(model)[name], ""):
        if (short := shorthand_of(below)) is not None:
            yield from values_of(*short, language, translated=translated)
    in_dutch: Mapping[str, str] = DUTCH_VALUES if translated else {}
    if table is not None:
        words = tuple(words_in(table, dutch=False))
        in_dutch = dict(zip(words, words_in(table, dutch=True), strict=True))
    for word in words:
        other = in_dutch.get(word, word)
        here, there = (other, word) if dutch else (word, other)
        yield KeyValue(here, there, VALUES_SAID[at][word][0 if dutch else 1])


def _as_word(name: str) -> str:
    return name.lower().replace(" ", "-")
