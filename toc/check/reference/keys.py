"""The reference of the programme file and of what people write beside it: every key, where it
goes and what it means, read off the models."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import get_args

from toc.check.reference.key_kinds import BY, KeyValue, classes_below, hints_of, kind_of, values_of
from toc.check.words.keys import KEYS_TEXT
from toc.check.words.keys_arrangement import ARRANGEMENT
from toc.check.words.keys_goals import AMOUNTS, GOALS
from toc.check.words.keys_iati import IATI_KEYS
from toc.check.words.keys_measuring import MAPPING, MEASUREMENTS, MEASURING
from toc.check.words.keys_planning import PLANNING_KEYS
from toc.check.words.keys_programme import PROGRAMME
from toc.check.words.keys_values import VALUES_SAID
from toc.core.loading.vocabulary import DUTCH_VALUES, key_in
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.model.measurements import Quality
from toc.core.records.measurement_layout import COLUMNS, DUTCH_QUALITY
from toc.core.records.measurements import REQUIRED
from toc.core.records.source_mappings import SourceMapping
from toc.core.words import Language
from toc.core.words.speech import worded

SAID = {
    **PROGRAMME,
    **ARRANGEMENT,
    **GOALS,
    **AMOUNTS,
    **MEASURING,
    **PLANNING_KEYS,
    **IATI_KEYS,
    **MAPPING,
}
"""What is said of each key, by `Class.key`, or `*.key` for every class without its own."""

_FILE = "measurements"
_COLUMN_KINDS = {"period": "period", "n": "count", "recorded": "day"}

MOST_PLACES = 3
"""So many places are named; where there are more, the last key says it."""

Way = tuple[str, ...]
"""The keys that lead to a part; where people choose the key, what it is, in capitals."""


@dataclass(frozen=True)
class Key:
    """One key of a part. `other` is its name in the other language, the same where there is only
    one. `kind` says what stands behind it and `under` are the parts with the keys that may stand
    below it; `default` is what counts where it is absent, empty where nothing does. `example` is
    one line of a file (of the measurements: one cell)."""

    name: str
    other: str
    meaning: str
    kind: str
    under: tuple[str, ...]
    required: bool
    default: str
    values: tuple[KeyValue, ...]
    example: str


@dataclass(frozen=True)
class KeyGroup:
    """A part of a file with its keys: a class of the model, or the columns of the measurements.
    `at` says where it stands, `shorthand` is the key that a bare value is."""

    id: str
    title: str
    at: str
    shorthand: str
    keys: tuple[Key, ...]


def reference(language: Language) -> tuple[KeyGroup, ...]:
    """Every part, the programme itself first. KeyError where something is not described."""
    ways = _ways(Programme, language)
    made = {of.__name__: _part(of, _at(ways[of], language), language) for of in ways}
    made[_FILE] = _measurements(language)
    beside = KEYS_TEXT.say("at.SourceMapping", language)
    made[SourceMapping.__name__] = _part(SourceMapping, beside, language, translated=False)
    order = [key.removeprefix("part.") for key in KEYS_TEXT if key.startswith("part.")]
    if set(made) != set(order):
        raise KeyError(*sorted(set(made).symmetric_difference(order)))
    return tuple(made[name] for name in order)


def find(parts: Iterable[KeyGroup], wanted: str) -> tuple[tuple[KeyGroup, Key], ...]:
    """The keys with that name, in either language; where there are none, those that have a value
    of that name."""
    word = wanted.strip().rstrip(":").lower().replace("-", "_").replace(" ", "_")
    every = [(part, key) for part in parts for key in part.keys]
    named = tuple(one for one in every if word in (one[1].name, one[1].other))
    return named or tuple(one for one in every if any(is_value(word, v) for v in one[1].values))


def is_value(word: str, value: KeyValue) -> bool:
    """Whether somebody who types this word means that value, with dashes or underscores."""
    return word.lower().replace("-", "_") in {
        one.replace("-", "_") for one in (value.word, value.other)
    }


def names(parts: Iterable[KeyGroup]) -> tuple[str, ...]:
    """Every name of a key, in both languages."""
    keys = [key for part in parts for key in part.keys]
    return tuple(dict.fromkeys(name for key in keys for name in (key.name, key.other)))


def _named(name: str, language: Language) -> str:
    return key_in(name, dutch=language == "nl", activities=True)


def _ways(root: type[Value], language: Language) -> dict[type[Value], list[Way]]:
    """Every way to each class that stands below another; the root stands at the top."""
    found: dict[type[Value], list[Way]] = {root: [()]}
    waiting: list[tuple[type[Value], Way]] = [(root, ())]
    while waiting:
        model, here = waiting.pop(0)
        for name, hint in hints_of(model).items():
            what = BY.get(f"{model.__name__}.{name}", "id")
            by = KEYS_TEXT.say(f"by.{what}", language)
            for other, below in classes_below(hint, by.upper()):
                way = (*here, _named(name, language), *below)
                if way not in found.setdefault(other, []):
                    found[other].append(way)
                    waiting.append((other, way))
    return found


def _at(ways: list[Way], language: Language) -> str:
    if ways == [()]:
        return KEYS_TEXT.say("at-the-top", language)
    if len(ways) > MOST_PLACES:
        last = sorted({next(key for key in reversed(way) if key != key.upper()) for way in ways})
        keys = ", ".join(f"‘{key}’" for key in last)
        first = {way[0] for way in ways}
        if len(first) == 1:
            return KEYS_TEXT.say("at-within", language, keys=keys, top=first.pop())
        return KEYS_TEXT.say("at-key", language, keys=keys)
    shown = ", ".join(f"‘{' › '.join(way)}’" for way in ways)
    return KEYS_TEXT.say("at", language, places=shown)


def _part(model: type[Value], at: str, language: Language, *, translated: bool = True) -> KeyGroup:
    return KeyGroup(
        id=model.__name__,
        title=KEYS_TEXT.say(f"part.{model.__name__}", language),
        at=at,
        shorthand=_named(model.shorthand, language) if model.shorthand else "",
        keys=tuple(_key(model, name, language, translated) for name in _in_order(model)),
    )


def _in_order(model: type[Value]) -> list[str]:
    """The keys of a class as people fill them in: where it comes from is last."""
    return sorted(model.model_fields, key=lambda name: name in ("source", "other_wordings"))


def _key(model: type[Value], name: str, language: Language, translated: bool) -> Key:
    of, dutch = f"{model.__name__}.{name}", language == "nl"
    said = SAID.get(of) or SAID[f"*.{name}"]
    field, hint = model.model_fields[name], hints_of(model)[name]
    both = (_named(name, "nl"), _named(name, "en")) if translated else (name, name)
    here, other = both if dutch else (both[1], both[0])
    return Key(
        name=here,
        other=other,
        meaning=worded(said[0 if dutch else 1], language),
        kind=kind_of(hint, of, language),
        under=tuple(below.__name__ for below, _ in classes_below(hint, "")),
        required=field.is_required(),
        default="" if field.is_required() else _default(field.get_default(), language),
        values=tuple(values_of(model, name, language, translated=translated)),
        example=f"{here}: {said[2 if dutch else 3]}",
    )


def _default(value: object, language: Language) -> str:
    """What counts where nothing is written; empty where nothing does."""
    if isinstance(value, bool):
        return KEYS_TEXT.say("yes" if value else "no", language)
    if isinstance(value, str):
        word = str(value.value) if isinstance(value, Enum) else value
        return DUTCH_VALUES.get(word, word) if language == "nl" else word
    return ""


def _measurements(language: Language) -> KeyGroup:
    return KeyGroup(
        id=_FILE,
        title=KEYS_TEXT.say(f"part.{_FILE}", language),
        at=KEYS_TEXT.say(f"at.{_FILE}", language),
        shorthand="",
        keys=tuple(_column(name, language) for name in COLUMNS),
    )


def _column(name: str, language: Language) -> Key:
    dutch, said = language == "nl", MEASUREMENTS[name]
    here, other = (COLUMNS[name], name) if dutch else (name, COLUMNS[name])
    kind = _COLUMN_KINDS.get(name, "text")
    values = []
    for word in get_args(Quality) if name == "quality" else ():
        both = (DUTCH_QUALITY.get(word, word), word)
        meaning = VALUES_SAID["quality"][word][0 if dutch else 1]
        values.append(KeyValue(both[0 if dutch else 1], both[1 if dutch else 0], meaning))
    return Key(
        name=here,
        other=other,
        meaning=worded(said[0 if dutch else 1], language),
        kind=KEYS_TEXT.say(f"kind.{kind}", language),
        under=(),
        required=name in REQUIRED,
        default="",
        values=tuple(values),
        example=said[2 if dutch else 3],
    )
