"""The differences in words: each with the old and the new beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from toc.core.comparing import ABOVE, Difference, Kind, above, elements_of, main_text
from toc.core.editing.rendering import content, flow
from toc.core.graph import canonical
from toc.core.loading.vocabulary import key_in
from toc.core.model import Contribution, PartialDate
from toc.core.model.base import Value
from toc.core.words import Language
from toc.core.words.numbers import number
from toc.exchange.next_version.comparing import NextVersion
from toc.exchange.next_version.taking import id_of
from toc.exchange.words.next_version import NEXT_VERSION

KINDS = (Kind.NEW, Kind.CHANGED, Kind.MOVED, Kind.LEVEL, Kind.GONE)
"""In the order in which they are told."""

ALIKE = 0.4
"""Texts that have less of their words in common are not marked: everything differs."""


@dataclass(frozen=True)
class ToldField:
    """A field that differs: its key, what it is called, what it says and said; empty for
    nothing."""

    field: str
    name: str
    old: str
    new: str


@dataclass(frozen=True)
class ToldDifference:
    """One difference: of an element by its id and the text that it has in the programme, or in the
    document where it is new. `part` is what it is, and `level` what it is in the document where
    that is something else; `above` what it stands under where it is new; `place` where it stands,
    or stood, in the document; `lost` are the goals of which a judgement would go."""

    kind: str
    part: str
    id: str
    text: str
    fields: tuple[ToldField, ...] = ()
    above: tuple[str, ...] = ()
    level: str = ""
    place: str = ""
    lost: tuple[str, ...] = ()


def told(version: NextVersion, language: Language) -> tuple[ToldDifference, ...]:
    """All differences, by kind."""
    work = _Telling(version, language)
    return tuple(work.one(each) for kind in KINDS for each in version.comparison.of(kind))


def marked(old: str, new: str) -> tuple[str, str]:
    """Two texts with brackets around the words that differ.

    >>> marked("meer kinderen lezen", "meer jonge kinderen lezen graag")
    ('meer kinderen lezen', 'meer [jonge] kinderen lezen [graag]')
    """
    ours, theirs = old.split(), new.split()
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    if matcher.ratio() < ALIKE:
        return old, new
    made: tuple[list[str], list[str]] = [], []
    for how, start, end, first, last in matcher.get_opcodes():
        for words, side in ((ours[start:end], made[0]), (theirs[first:last], made[1])):
            if words:
                said = " ".join(words)
                side.append(said if how == "equal" else f"[{said}]")
    return " ".join(made[0]), " ".join(made[1])


class _Telling:
    def __init__(self, version: NextVersion, language: Language) -> None:
        self.version = version
        self.language = language
        self.texts: dict[str, str] = {}
        for one in version.comparison.differences:
            if one.new is not None and one.ref.id:
                self.texts[one.ref.id] = main_text(one.new)
        for ref, value in elements_of(version.programme).items():
            self.texts[ref.id or ref.section] = main_text(value)

    def one(self, one: Difference) -> ToldDifference:
        old, new = one.old, one.new
        value = old if old is not None else new
        assert value is not None, "a difference has an element"
        section = one.ref.section
        key = f"part.{section}"
        part = NEXT_VERSION.say(key if key in NEXT_VERSION else "part.programme", self.language)
        level = ""
        if one.new_ref is not None:
            level = NEXT_VERSION.say(f"part.{one.new_ref.section}", self.language)
        fields: tuple[ToldField, ...] = ()
        if old is not None and new is not None:
            fields = tuple(f for name in one.fields for f in self._field(name, old, new))
        text = main_text(value) if key in NEXT_VERSION else value.title  # type: ignore[attr-defined]
        return ToldDifference(
            one.kind.value,
            part,
            id_of(one),
            text,
            fields,
            tuple(self._named(id) for id in above(value)) if old is None else (),
            level,
            "" if self.version.is_form else self._place(new if new is not None else old),
            tuple(self._lost(one)),
        )

    def _place(self, value: Value | None) -> str:
        sources = getattr(value, "source", ())
        places = [one.section for one in sources if one.section]
        return "; ".join(dict.fromkeys(places[:1]))

    def _named(self, id: str) -> str:
        return self.texts.get(canonical(id), id)

    def _lost(self, one: Difference) -> Iterator[str]:
        """The goals that it no longer contributes to and of which people said more."""
        if one.kind is not Kind.MOVED or "contributes_to" not in one.fields:
            return
        left = {link.goal for link in getattr(one.new, "contributes_to", ())}
        for link in getattr(one.old, "contributes_to", ()):
            more = link.judged is not None or link.assumption or link.evidence or link.rationale
            if link.goal not in left and more:
                yield self._named(link.goal)

    def _field(self, name: str, old: Value, new: Value) -> Iterator[ToldField]:
        was, will = getattr(old, name), getattr(new, name)
        said = key_in(name, dutch=self.language == "nl", activities=False).replace("_", " ")
        if isinstance(was, Mapping) and isinstance(will, Mapping):
            for key in {**was, **will}:
                if was.get(key) != will.get(key):
                    before, after = (
                        self._value(name, was.get(key)),
                        self._value(name, will.get(key)),
                    )
                    yield ToldField(name, f"{said} {key}", before, after)
            return
        before, after = self._value(name, was), self._value(name, will)
        if before == after:  # two elements with one text
            before, after = (flow(content(one, self.version.reading)) for one in (was, will))
        yield ToldField(name, said, before, after)

    def _value(self, name: str, value: object) -> str:
        """A value as people write it; empty for none."""
        if value is None or value == ():
            return ""
        if isinstance(value, Contribution):
            return f"‘{self._named(value.goal)}’"
        if isinstance(value, str):
            return f"‘{self._named(value)}’" if name in ABOVE else value
        if isinstance(value, bool):
            return content(value, self.version.reading).__str__()
        if isinstance(value, int | float):
            return number(value, self.language)
        if isinstance(value, PartialDate):
            return str(value)
        if isinstance(value, tuple):
            return "; ".join(self._value(name, one) for one in value)
        if isinstance(value, Value):
            return self._parts(value)
        return flow(content(value, self.version.reading))

    def _parts(self, value: Value) -> str:
        """A value within an element, by what it is mainly and what is said of it."""
        shorthand = value.shorthand
        said = content(value, self.version.reading)
        if isinstance(said, str):
            first = getattr(value, shorthand or "", said)
            return self._value("", first)
        date = getattr(value, "date", None)
        if (
            shorthand
            and date is not None
            and set(said) == {self.version.reading.key(name) for name in (shorthand, "date")}
        ):
            return f"{self._value('', getattr(value, shorthand))} ({date})"
        return flow(said)
