"""Which fields of an element can be typed on a page, and what stands in each now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.change.edits.putting import SPLIT
from toc.core.comparing.elements import naming_key
from toc.core.editing.rendering import content, flow
from toc.core.loading import Reading
from toc.core.loading.shapes import FixedWords, Many, Plain, Shape, record_of
from toc.core.loading.vocabulary import key_in
from toc.core.model.base import Value
from toc.core.words import Language

_ELSEWHERE = frozenset({"contributes_to", "source", "other_wordings"})
"""What has a form of its own, or is better written in the file."""

VALUES = frozenset(
    {"baseline", "measured", "targets", "undated_target", "tolerance", "group_size"}
)
"""Fields of an indicator with values, which not everybody may see."""


@dataclass(frozen=True)
class TypedField:
    """A field: its name in the model and in words, what it says now as one types it, the `words`
    that it may have (empty where any), and whether it is the text of the element itself."""

    name: str
    label: str
    now: str
    words: tuple[str, ...] = ()
    main: bool = False


def hides(value: Value) -> bool:
    """Whether an indicator has values that are not for everybody."""
    privacy = getattr(value, "privacy", None)
    return privacy not in (None, "open") or getattr(value, "smallest_group", None) is not None


def typed_fields(value: Value, reading: Reading, language: Language) -> Iterator[TypedField]:
    """The fields of an element that can be typed, its own text first."""
    shape, main = record_of(type(value)), naming_key(value)
    names = [main, *(one for one in shape.fields if one != main)]
    for name in names:
        one = shape.fields[name]
        if name in _ELSEWHERE or not _can_be_typed(one, name):
            continue
        if name in VALUES and hides(value):
            continue
        words = tuple(map(reading.word, one.words)) if isinstance(one, FixedWords) else ()
        yield TypedField(
            name, label(name, language), now(value, name, reading), words, name == main
        )


def label(name: str, language: Language) -> str:
    """A field as people read it: its key, without underscores."""
    key = key_in(name, dutch=language == "nl", activities=False)
    return key.replace("_", " ").capitalize()


def now(value: Value, name: str, reading: Reading) -> str:
    """What a field says, as one would type it; empty where it says nothing."""
    given, field = getattr(value, name), type(value).model_fields[name]
    if given is None or (not field.is_required() and given == field.get_default()):
        return ""
    said = content(given, reading)
    if isinstance(said, list) and all(isinstance(one, str) for one in said):
        return ", ".join(map(str, said))
    return said if isinstance(said, str) else flow(said)


def _can_be_typed(shape: Shape, name: str) -> bool:
    if isinstance(shape, Many):
        return name in SPLIT and isinstance(shape.item, Plain)
    return isinstance(shape, Plain | FixedWords)
