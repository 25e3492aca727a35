"""The differences in words: each with the old and the new beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toc.core.comparing import Difference, Kind, above, elements_of, main_text
from toc.core.editing.saying import Saying
from toc.core.graph import canonical
from toc.core.model.base import Value
from toc.core.words import Language
from toc.exchange.next_version.comparing import NextVersion
from toc.exchange.next_version.taking import id_of
from toc.exchange.words.next_version import NEXT_VERSION

KINDS = (Kind.NEW, Kind.CHANGED, Kind.MOVED, Kind.LEVEL, Kind.GONE)
"""In the order in which they are told."""


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
        self.saying = Saying(version.reading, language, self._named)

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
        was, will = self.saying.part(old, name), self.saying.part(new, name)
        said = self.saying.field(name)
        if isinstance(was, Mapping) and isinstance(will, Mapping):
            for key in {**was, **will}:
                if was.get(key) != will.get(key):
                    before = self.saying.value(name, was.get(key))
                    after = self.saying.value(name, will.get(key))
                    yield ToldField(name, f"{said} {key}", before, after)
            return
        before, after = self.saying.both(name, was, will)
        yield ToldField(name, said, before, after)
