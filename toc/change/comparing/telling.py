"""The differences in words, each in the group in which a board looks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from toc.change.comparing.told import Group, ToldChange, ToldField
from toc.change.words.comparing import COMPARING
from toc.core.comparing import (
    SECTIONS,
    STATEMENTS,
    Difference,
    Kind,
    Versions,
    above,
    main_text,
    naming_key,
    same_text,
)
from toc.core.editing.saying import Saying
from toc.core.graph import canonical
from toc.core.loading import Reading
from toc.core.model import Acceptance, Contribution, Decision, Indicator, Relation
from toc.core.model.base import Value
from toc.core.words import Language, listing
from toc.measure.monitoring.audience import Audience, may_see

_PLACES = ("network", "line", "theme")
_LINKS = ("contributes_to", "measures", "requires", "together_with", "not_with")
_VALUES = frozenset({"baseline", "measured"})
WITHHELD = "…"
"""Stands for a value that is not told."""


def told(versions: Versions, reading: Reading, language: Language) -> tuple[ToldChange, ...]:
    """All differences, by group."""
    work = _Telling(versions, reading, language)
    found = [change for one in versions.comparison.differences for change in work.changes(one)]
    found += work.renames()
    return tuple(change for group in Group for change in found if change.group is group)


def part_named(section: str, language: Language) -> str:
    """What an element of a part of the file is called."""
    return COMPARING.say(f"part.{section}", language)


class _Telling:
    def __init__(self, versions: Versions, reading: Reading, language: Language) -> None:
        self.versions, self.language = versions, language
        self.saying = Saying(reading, language, self._named)

    def _named(self, id: str) -> str:
        return self.versions.texts.get(canonical(id), id)

    def changes(self, one: Difference) -> Iterator[ToldChange]:
        section, id = one.ref
        known = section in SECTIONS or section in STATEMENTS
        part = part_named(section, self.language) if known else ""
        old, new = one.old, one.new
        value = new if new is not None else old
        assert value is not None, "a difference has an element"
        text = main_text(value) if known else ""
        now = self.versions.id_now(id)
        if old is None or new is None:
            group = Group.NEW if old is None else Group.GONE
            below = tuple(f"‘{self._named(name)}’" for name in above(value))
            yield ToldChange(group, part, now, text, below=below if old is None else ())
            return
        if one.kind is Kind.LEVEL and one.new_ref is not None:
            level = part_named(one.new_ref.section, self.language)
            fields = [ToldField("", COMPARING.say("level", self.language), part, level)]
            if not same_text(main_text(old), text):
                fields.append(self._text(old, new))
            yield ToldChange(Group.LEVEL, level, one.new_ref.id, text, tuple(fields))
            return
        if not known:
            fields = [field for name in one.fields for field in self._fields(name, old, new)]
            if fields:
                yield ToldChange(Group.PROGRAMME, part, "", "", tuple(fields))
            return
        yield from self._grouped(one, ToldChange(Group.FACTS, part, now, text))

    def _grouped(self, one: Difference, blank: ToldChange) -> Iterator[ToldChange]:
        """The fields of an element that differ, each in its group."""
        assert one.old is not None
        assert one.new is not None
        by_group: dict[Group, list[ToldField]] = {}
        key = naming_key(one.new)
        for name in one.fields:
            group = Group.FACTS
            if name == key:
                fields = [self._text(one.old, one.new)]
                group = Group.REWORDED
            else:
                fields = list(self._fields(name, one.old, one.new))
                if name in _PLACES or name in _LINKS:
                    group = Group.MOVED if name in _PLACES else Group.LINKS
            by_group.setdefault(group, []).extend(fields)
        for group, found in by_group.items():
            if found:
                yield ToldChange(group, blank.part, blank.id, blank.text, tuple(found))

    def _text(self, old: Value, new: Value) -> ToldField:
        key = naming_key(new)
        return ToldField(key, self.saying.field(key), main_text(old), main_text(new))

    def renames(self) -> Iterator[ToldChange]:
        """The elements that have another id."""
        name = COMPARING.say("id", self.language)
        for one in SECTIONS:
            for id, value in getattr(self.versions.new, one).items():
                if (now := self.versions.id_now(id)) != id:
                    field = ToldField("id", name, id, now)
                    part = part_named(one, self.language)
                    yield ToldChange(Group.RENAMED, part, now, main_text(value), (field,))

    def _fields(self, name: str, old: Value, new: Value) -> Iterator[ToldField]:
        """What is said otherwise in a field."""
        was, will = self.saying.part(old, name), self.saying.part(new, name)
        said = self.saying.field(name)
        if isinstance(new, Indicator) and name in _VALUES and not _open(old, new):
            yield ToldField(name, said, *(WITHHELD if one else "" for one in (was, will)))
        elif name in _LINKS and isinstance(was, tuple) and isinstance(will, tuple):
            yield from self._links(name, said, was, will)
        else:
            yield from self._differing(name, said, was, will)

    def _differing(
        self, name: str, said: str, was: object, will: object, deep: int = 2
    ) -> Iterator[ToldField]:
        """What differs between two values: of what has parts, those that differ."""
        if isinstance(was, Mapping) and isinstance(will, Mapping):
            for key in {**was, **will}:
                before, after = was.get(key), will.get(key)
                if before != after:
                    yield from self._differing(name, f"{said} {key}", before, after, deep - 1)
        elif isinstance(was, Value) and isinstance(will, type(was)) and deep > 0:
            for part in type(was).model_fields:
                before, after = self.saying.part(was, part), self.saying.part(will, part)
                if before != after:
                    called = f"{said}, {self.saying.field(part)}"
                    if part == was.shorthand:
                        called = said
                    yield from self._differing(name, called, before, after, deep - 1)
        elif isinstance(was, tuple) and isinstance(will, tuple):
            gone = [self._item(name, one) for one in was if one not in will]
            come = [self._item(name, one) for one in will if one not in was]
            if gone == come:  # the same in words, and not in all that is said of it
                gone = [self.saying.value(name, one) for one in was if one not in will]
                come = [self.saying.value(name, one) for one in will if one not in was]
            yield from _exchanged(name, said, gone, come)
            if not gone and not come:
                yield ToldField(name, said, *self.saying.both(name, was, will))
        else:
            yield ToldField(name, said, *self.saying.both(name, was, will))

    def _item(self, name: str, one: object) -> str:
        """One of a list; a decision and an accepted finding as a sentence."""
        if isinstance(one, Decision):
            return COMPARING.say(
                f"decided.{one.decision.value}",
                self.language,
                text=self._named(one.about).removesuffix("."),
                period=one.period,
                role=one.role,
                date=one.date,
                change=one.change or "",
            )
        if isinstance(one, Acceptance):
            names = listing([f"‘{self._named(id)}’" for id in one.elements], self.language)
            return COMPARING.say("accepted", self.language, rule=one.rule, names=names)
        return self.saying.value(name, one)

    def _links(
        self, name: str, said: str, was: tuple[Value, ...], will: tuple[Value, ...]
    ) -> Iterator[ToldField]:
        """Links that were cut, added, or of which something else is said."""
        before, after = ({_target(one): one for one in side} for side in (was, will))
        gone, come = (
            [f"‘{self._named(target)}’" for target in one if target not in other]
            for one, other in ((before, after), (after, before))
        )
        yield from _exchanged(name, said, gone, come)
        for target, link in before.items():
            if target in after and link != after[target]:
                called = f"{said} ‘{self._named(target)}’"
                yield from self._differing(name, called, link, after[target])


def _exchanged(
    name: str, said: str, gone: Sequence[str], come: Sequence[str]
) -> Iterator[ToldField]:
    """What is no longer in a list, and what is now; one for one is one change."""
    if len(gone) == len(come) == 1:
        yield ToldField(name, said, gone[0], come[0])
        return
    for one in gone:
        yield ToldField(name, said, one, "")
    for one in come:
        yield ToldField(name, said, "", one)


def _target(link: Value) -> str:
    if isinstance(link, Contribution):
        return link.goal
    assert isinstance(link, Relation)
    return link.inspanning


def _open(*indicators: Value) -> bool:
    """Whether who works on the programme may see the values of an indicator."""
    return all(
        one.smallest_group is None and may_see(one, Audience.INSIDE)
        for one in indicators
        if isinstance(one, Indicator)
    )
