"""Which elements a rule looks at when it looks at one: kept of a programme, and brought up to date
with what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from toc.check.rules.duplicates._words import keys as words_of
from toc.check.rules.looks import Looks
from toc.check.rules.wording.two_spellings import long_words, looked_up
from toc.core.graph import VISION, canonical
from toc.core.loading.segments import SECTIONS
from toc.core.model import Indicator, Inspanning, Programme
from toc.core.model.base import Value
from toc.core.words import Language

Elements = Mapping[str, Value]
"""Elements of the sections that are asked about one by one, by id. No two sections share one:
where they do, everything is asked again."""

_Shared = dict[Hashable, frozenset[str]]


def elements_of(programme: Programme) -> dict[str, Value]:
    """Every element of these parts."""
    return {id: one for name in SECTIONS for id, one in getattr(programme, name).items()}


def _upwards(value: Value) -> Iterator[str]:
    for link in getattr(value, "contributes_to", ()):
        yield canonical(link.goal)
    if isinstance(value, Inspanning):
        for relation in value.requires:
            yield relation.inspanning


def _named(value: Value) -> Iterator[str]:
    yield from _upwards(value)
    if isinstance(value, Inspanning):
        for relation in (*value.together_with, *value.not_with):
            yield relation.inspanning
    if isinstance(value, Indicator) and value.measures is not None:
        yield canonical(value.measures)


def _same_text(value: Value, language: Language) -> Iterator[Hashable]:
    # As coarse as the coarsest of the rules that compare texts.
    yield "".join(filter(str.isalnum, str(getattr(value, "text", "")).lower()))


def _same_numbers(value: Value, language: Language) -> Iterator[Hashable]:
    kind = type(value).__name__.removeprefix("Strategic").removeprefix("Operational")
    yield kind, words_of(str(getattr(value, "text", "")), language).numbers


def _measured(value: Value, language: Language) -> Iterator[Hashable]:
    if isinstance(value, Indicator) and value.measures is not None:
        yield canonical(value.measures)


def _names_taken(value: Value, language: Language) -> Iterator[Hashable]:
    if isinstance(value, Inspanning):
        yield from value.partners
        if value.owner is not None:
            yield value.owner


def _names_used(value: Value, language: Language) -> Iterator[Hashable]:
    if isinstance(value, Inspanning):
        for amount in (value.cost, value.fte):
            yield from amount.partners if amount is not None else ()


def _in_two_words(value: Value, language: Language) -> Iterator[Hashable]:
    if not isinstance(value, Indicator):
        yield from looked_up(str(getattr(value, "text", "")), language)


def _in_one_word(value: Value, language: Language) -> Iterator[Hashable]:
    if not isinstance(value, Indicator):
        yield from (key for key, _ in long_words(str(getattr(value, "text", ""))))


_Keys = Callable[[Value, Language], Iterable[Hashable]]
_BY_KEY: Mapping[Looks, tuple[_Keys, _Keys]] = {
    Looks.SAME_TEXT: (_same_text, _same_text),
    Looks.SAME_NUMBERS: (_same_numbers, _same_numbers),
    Looks.SAME_MEASURED: (_measured, _measured),
    Looks.SAME_NAMES: (_names_used, _names_taken),
    Looks.SPELLINGS: (_in_two_words, _in_one_word),
}
"""An element looks at those that have what it seeks: what it seeks, and what it has."""


@dataclass(frozen=True)
class Relations:
    """Who names whom, and what they share. Nothing of it ever changes: `after` gives another."""

    language: Language
    named: Mapping[str, tuple[str, ...]]
    named_by: Mapping[str, tuple[str, ...]]
    above: Mapping[str, tuple[str, ...]]
    below: Mapping[str, tuple[str, ...]]
    seekers: Mapping[Looks, _Shared]
    havers: Mapping[Looks, _Shared]

    @classmethod
    def of(cls, programme: Programme) -> Relations:
        """Those of a whole programme."""
        none: dict[Looks, _Shared] = {}
        empty = cls(programme.language, {}, {}, {}, {}, none, none)
        return empty.after({}, elements_of(programme))

    def after(self, gone: Elements, come: Elements) -> Relations:
        """With other elements: those that were there as they were, and those that are now."""
        named, named_by = _links(self.named, self.named_by, _named, gone, come)
        above, below = _links(self.above, self.below, _upwards, gone, come)
        seekers, havers = {}, {}
        for looks, (seeks, has) in _BY_KEY.items():
            seekers[looks] = self._shared(self.seekers.get(looks, {}), seeks, gone, come)
            havers[looks] = (
                seekers[looks]
                if seeks is has
                else self._shared(self.havers.get(looks, {}), has, gone, come)
            )
        return Relations(self.language, named, named_by, above, below, seekers, havers)

    def _shared(self, known: _Shared, keys: _Keys, gone: Elements, come: Elements) -> _Shared:
        changed = dict(known)
        for id, value in gone.items():
            for key in set(keys(value, self.language)):
                left = changed[key] - {id}
                if left:
                    changed[key] = left
                else:
                    del changed[key]
        added: dict[Hashable, list[str]] = {}
        for id, value in come.items():
            for key in set(keys(value, self.language)):
                added.setdefault(key, []).append(id)
        for key, ids in added.items():
            changed[key] = changed.get(key, frozenset()).union(ids)
        return changed

    def seen_by(self, looks: Looks, elements: Elements) -> set[str]:
        """The ids at which any of these elements looks, beside themselves."""
        match looks:
            case Looks.LINKED:
                return _step(elements, self.named, self.named_by)
            case Looks.ABOVE:
                return _closure(elements, self.above)
            case Looks.BELOW:
                return _closure(elements, self.below)
            case _ if looks in _BY_KEY:
                return self._by(self.havers[looks], _BY_KEY[looks][0], elements)
        return set()

    def looking_at(self, looks: Looks, elements: Elements) -> set[str]:
        """The ids of those that look at any of these elements, beside themselves."""
        match looks:
            case Looks.LINKED:
                return _step(elements, self.named, self.named_by)
            case Looks.ABOVE:
                return _closure(elements, self.below)
            case Looks.BELOW:
                return _closure(elements, self.above)
            case _ if looks in _BY_KEY:
                return self._by(self.seekers[looks], _BY_KEY[looks][1], elements)
        return set()

    def _by(self, shared: _Shared, keys: _Keys, elements: Elements) -> set[str]:
        wanted = {key for value in elements.values() for key in keys(value, self.language)}
        return {id for key in wanted for id in shared.get(key, ())}


_Links = Mapping[str, tuple[str, ...]]


def _links(
    forth: _Links,
    back: _Links,
    names: Callable[[Value], Iterable[str]],
    gone: Elements,
    come: Elements,
) -> tuple[_Links, _Links]:
    forward, backward = dict(forth), dict(back)
    added: dict[str, list[str]] = {}
    for id in gone:
        for other in forward.pop(id):
            backward[other] = tuple(one for one in backward[other] if one != id)
    for id, value in come.items():
        forward[id] = tuple(dict.fromkeys(one for one in names(value) if one != VISION))
        for other in forward[id]:
            added.setdefault(other, []).append(id)
    for other, ids in added.items():
        backward[other] = (*backward.get(other, ()), *ids)
    return forward, backward


def _step(ids: Collection[str], *ways: _Links) -> set[str]:
    return {other for links in ways for id in ids for other in links.get(id, ())}


def _closure(ids: Collection[str], links: _Links) -> set[str]:
    reached: set[str] = set()
    left = list(ids)
    while left:
        for other in links.get(left.pop(), ()):
            if other not in reached:
                reached.add(other)
                left.append(other)
    return reached
