"""What edits change: each element with the fields that differ, as the file has them, or in the
words of a language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from toc.change.edits.field_words import FieldWords, OfTheFile, Spoken
from toc.change.edits.naming import kind_word
from toc.change.words.edits import EDITS
from toc.core.comparing import (
    SECTIONS,
    Difference,
    Kind,
    Ref,
    compare,
    elements_of,
    main_text,
)
from toc.core.editing.rendering import content
from toc.core.editing.saying import field_word
from toc.core.loading import Reading
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.words import Language

MOST_IN_SHORT = 3


@dataclass(frozen=True)
class FieldChange:
    """A field that differs: its key in the file or its word, and what it said and says; empty for
    nothing. An `item` is one of a list that comes or goes, beside others."""

    field: str
    old: str
    new: str
    item: bool = False


@dataclass(frozen=True)
class ElementChange:
    """An element that differs. `kind` is new, changed, gone, renamed, or level where it is another
    kind of element now, of the `section`; of the programme itself `section` and `id` are empty.
    `text` is what it says by now, or said last."""

    kind: str
    section: str
    id: str
    text: str
    fields: tuple[FieldChange, ...] = ()


def in_short(told: Sequence[ElementChange], language: Language) -> str:
    """What is changed, in a few words: for the history."""
    return "; ".join(said_change(one, language) for one in told[:MOST_IN_SHORT])


def said_change(one: ElementChange, language: Language) -> str:
    """What an element became, without its fields."""
    values = {"kind": said_kind(one, language)} if one.kind == "level" else {}
    return EDITS.say(f"kind.{one.kind}", language, element=said_element(one, language), **values)


def said_kind(one: ElementChange, language: Language) -> str:
    """What kind of element it is."""
    return kind_word(one.section, language).replace("-", " ")


def said_element(one: ElementChange, language: Language) -> str:
    """An element as people say it, with its id."""
    if not one.section:
        return EDITS.say("the-programme", language)
    return EDITS.say("element", language, text=one.text, id=said_id(one, language))


def said_id(one: ElementChange, language: Language) -> str:
    """Its id; of the vision the word for it."""
    return one.id or field_word(one.section, language)


def changes_between(
    reading: Reading,
    wanted: Programme,
    renamed: Mapping[Ref, Ref],
    language: Language | None = None,
) -> tuple[ElementChange, ...]:
    """What differs between what was read and what is wanted, element by element: in the words of a
    language, or without one as the file has it. `renamed` are elements with another id, or of
    another kind."""
    programme = reading.programme
    assert programme is not None, "only what could be read is changed"
    words = OfTheFile(reading) if language is None else Spoken(reading, language)
    ours, theirs = _apart(programme, wanted, renamed)
    return tuple(_Telling(reading, ours, theirs, renamed, words).every())


def _apart(
    one: Programme, other: Programme, renamed: Mapping[Ref, Ref]
) -> tuple[Programme, Programme]:
    """Both without the elements that they share: of a large plan that is nearly all of them."""
    ours: dict[str, dict[str, Value]] = {}
    theirs: dict[str, dict[str, Value]] = {}
    for name in SECTIONS:
        was, will = getattr(one, name), getattr(other, name)
        kept = {id for section, id in (*renamed, *renamed.values()) if section == name}
        ours[name] = {i: v for i, v in was.items() if i in kept or will.get(i) is not v}
        theirs[name] = {i: v for i, v in will.items() if i in kept or was.get(i) is not v}
    return one.model_copy(update=ours), other.model_copy(update=theirs)


class _Telling:
    def __init__(
        self,
        reading: Reading,
        programme: Programme,
        wanted: Programme,
        renamed: Mapping[Ref, Ref],
        words: FieldWords,
    ) -> None:
        self.reading, self.programme, self.wanted = reading, programme, wanted
        self.renamed, self.words = renamed, words

    def every(self) -> Iterator[ElementChange]:
        ours, theirs = elements_of(self.programme), elements_of(self.wanted)
        pairs = {ref: self.renamed.get(ref, ref) for ref in ours}
        pairs = {ref: other for ref, other in pairs.items() if other in theirs}
        found: dict[Ref, list[Difference]] = {}
        for one in compare(self.programme, self.wanted, pairs).differences:
            found.setdefault(one.ref, []).append(one)
        for ref, other in self.renamed.items():
            if other in theirs and other.section == ref.section:
                value = theirs[other]
                name = FieldChange("id", ref.id, other.id)
                fields = (name, *self._fields(found.pop(ref, [])))
                yield ElementChange("renamed", other.section, other.id, main_text(value), fields)
        for ref, some in found.items():
            first = some[0]
            if first.kind in (Kind.NEW, Kind.GONE):
                yield self._whole(ref, first)
            elif first.kind is Kind.LEVEL:
                yield self._level(first)
            elif isinstance(first.old, Programme):
                fields = tuple(self._fields(some))
                yield ElementChange("changed", "", "", self.wanted.title, fields)
            else:
                assert first.new is not None, "it is neither new nor gone"
                text, fields = main_text(first.new), tuple(self._fields(some))
                yield ElementChange("changed", ref.section, ref.id, text, fields)

    def _whole(self, ref: Ref, one: Difference) -> ElementChange:
        value = one.new if one.kind is Kind.NEW else one.old
        assert value is not None, "a difference has an element"
        fields: list[FieldChange] = []
        for name in _said_in(value):
            for key, said in self.words.whole(
                self.words.field(name), self.words.part(value, name)
            ):
                pair = ("", said) if one.kind is Kind.NEW else (said, "")
                fields.append(FieldChange(key, *pair))
        kind = one.kind.value
        return ElementChange(kind, ref.section, ref.id, main_text(value), tuple(fields))

    def _level(self, one: Difference) -> ElementChange:
        """An element that is of another kind: what it says no longer, otherwise or besides."""
        old, new, ref = one.old, one.new, one.new_ref
        assert old is not None
        assert new is not None
        assert ref is not None, "it has become something"
        fields: list[FieldChange] = []
        for name in dict.fromkeys((*_said_in(old), *_said_in(new))):
            was, will = getattr(old, name, None), getattr(new, name, None)
            if was != will:
                fields += self._differing(self.words.field(name), was, will)
        return ElementChange(one.kind.value, *ref, main_text(new), tuple(fields))

    def _fields(self, some: list[Difference]) -> Iterator[FieldChange]:
        for one in some:
            assert one.old is not None
            assert one.new is not None
            for name in one.fields:
                old, new = self.words.part(one.old, name), self.words.part(one.new, name)
                yield from self._differing(self.words.field(name), old, new)

    def _differing(self, key: str, old: object, new: object) -> Iterator[FieldChange]:
        """A field, or of one with parts only the parts that differ."""
        if isinstance(old, dict) and isinstance(new, dict):
            for part in {**old, **new}:
                if old.get(part) != new.get(part):
                    name = self.words.path(key, part)
                    yield from self._differing(name, old.get(part), new.get(part))
        elif isinstance(old, tuple) and isinstance(new, tuple):
            yield from self._items(key, old, new)
        elif isinstance(old, Value) and type(old) is type(new) and not self._bare(old, new):
            yield from self._parts(key, old, new)
        elif old is None:
            yield from (FieldChange(name, "", said) for name, said in self.words.whole(key, new))
        elif new is None:
            yield from (FieldChange(*one, "") for one in self.words.whole(key, old))
        else:
            yield FieldChange(key, self.words.said(old), self.words.said(new))

    def _parts(self, key: str, old: Value, new: Value) -> Iterator[FieldChange]:
        for name in type(old).model_fields:
            was, will = self.words.part(old, name), self.words.part(new, name)
            if was != will:
                yield from self._differing(self.words.below(key, old, name), was, will)

    def _items(
        self, key: str, old: tuple[object, ...], new: tuple[object, ...]
    ) -> Iterator[FieldChange]:
        """The items of a list that come, go or differ; the whole list where only their order
        does, or one stands in it twice."""
        ours, theirs = {_name_of(one): one for one in old}, {_name_of(one): one for one in new}
        kept = [name for name in ours if name in theirs]
        same_order = kept == [name for name in theirs if name in ours]
        if not same_order or (len(ours), len(theirs)) != (len(old), len(new)):
            yield FieldChange(key, self.words.said(old), self.words.said(new))
            return
        for name, one in ours.items():
            other = theirs.get(name)
            if other is None:
                yield FieldChange(key, self.words.said((one,)), "", item=True)
            elif isinstance(one, Value) and isinstance(other, Value):
                yield from self._parts(self.words.path(key, name), one, other)
        for name, one in theirs.items():
            if name not in ours:
                yield FieldChange(key, "", self.words.said((one,)), item=True)

    def _bare(self, *values: object) -> bool:
        """Whether one of them is written without its parts."""
        return any(isinstance(content(one, self.reading), str) for one in values)


def _said_in(value: Value) -> list[str]:
    """The fields in which it says something."""
    fields = type(value).model_fields.items()
    return [
        name
        for name, field in fields
        if field.is_required() or getattr(value, name) != field.get_default()
    ]


def _name_of(one: object) -> str:
    """By what an item of a list is known: what it links to, or all of it."""
    if isinstance(one, Value) and one.shorthand in ("goal", "inspanning", "document"):
        return str(getattr(one, one.shorthand) or one)
    return str(one)
