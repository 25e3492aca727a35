"""From nodes to plain values under the model's own names, with every fault of form located.

The mappings are renamed in place to the model's keys, so that a path in the model (`inspanningen`,
`speeddates`, `owner`) finds its node afterwards, whatever language the file is written in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from toc.core.loading.by_id import Ids, SuggestedValue, links_instead, partner_instead
from toc.core.loading.edits import correction
from toc.core.loading.nodes import UNREAD, Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.shapes import FixedWords, KeyedValues, Many, Record, Shape
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import (
    DUTCH_KEYS,
    DUTCH_VALUES,
    ENGLISH_KEYS,
    KEYS,
    VALUES,
    key_in,
)
from toc.core.problems import Edit, Problem

PlainValue = str | None | list["PlainValue"] | dict[str, "PlainValue"]

_HALF = re.compile(r": *(?P<whole>(?:(?P<plain>[-+]?(?:0|[1-9]\d*))|(?:€ ?|EUR ?)?[-+]?[\d.]+),)$")
_FIGURES = re.compile(r"\d+(?:[^\W\d_]| ?%| [^\W\d_]+|-+)*\.?")
_RANGE = re.compile(
    r"(\d{4}(?:-\d{2}){0,2})\s*(?:[-\u2010-\u2015\u2212]|tot en met|t/m|tot|to)\s*"
    r"(\d{4}(?:-\d{2}){0,2})"
)
_YEAR = re.compile(r"[0-9]{4}")
_ID = re.compile(r"[^\W_A-Z](?:[\w-]*[^\W_])?", re.UNICODE)


def slug(text: str) -> str:
    """The id nearest to a text: lower case, without accents, words joined by dashes.

    >>> slug("Één vast contactpersoon!")
    'een-vast-contactpersoon'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def is_id(text: str) -> bool:
    """Whether a text can be an id: no capitals, no spaces."""
    return _ID.fullmatch(text) is not None


def nearest(word: str, words: Iterable[str], most: int = 3) -> list[str]:
    """Up to `most` of `words` that look like `word`, the nearest first."""
    # Imported here, because a file without mistakes never needs it.
    from rapidfuzz import fuzz, process

    # Sorted, because of equally near words the first is nearest, and a set has no first.
    found = process.extract(
        word, sorted(words), scorer=fuzz.ratio, processor=str.lower, limit=most, score_cutoff=60
    )
    return [candidate for candidate, _, _ in found]


class Converter:
    """Turns one file's nodes into plain values; `problems` fills as it goes. `dutch` says that the
    file's keys are Dutch, `activities` that it calls the inspanningen so; `phases` are the ids of
    its phases, `ids` those of what it refers to."""

    def __init__(
        self,
        source: SourceText,
        dutch: bool,
        activities: bool = False,
        phases: frozenset[str] = frozenset(),
        ids: Ids | None = None,
    ) -> None:
        self.source = source
        self.phases = phases
        self.ids = ids or Ids()
        self.problems: list[Problem] = []
        self.dutch = dutch
        self.activities = activities
        # What has been said already, so that the model's own complaint about it is not said too:
        # the nodes that were left out, and the keys that were probably meant, by their mapping.
        self.left_out: set[int] = set()
        self.meant: set[tuple[int, str]] = set()

    def convert(self, node: YamlNode, shape: Shape) -> PlainValue:
        """The plain value of a node. What does not fit its shape is reported and left out."""
        if isinstance(node, Scalar) and node.text is None:
            return None
        if isinstance(shape, Many):
            return self._many(node, shape)
        if isinstance(shape, KeyedValues):
            return self._table(node, shape)
        if isinstance(node, Sequence):
            return self._wrong(node, "list-not-allowed")
        if isinstance(shape, Record):
            return self._record(node, shape)
        if not isinstance(node, Scalar):
            return None if self._by_id(node, shape) else self._wrong(node, "keys-not-allowed")
        return self._choice(node, shape) if isinstance(shape, FixedWords) else node.text

    def key(self, name: str) -> str:
        """A key of the model in the language of this file's keys."""
        return key_in(name, dutch=self.dutch, activities=self.activities)

    def _wrong(
        self, node: YamlNode, problem: str, edit: Edit | None = None, **values: str
    ) -> PlainValue:
        # What an alias repeats is wrong once.
        if id(node) in self.left_out:
            return None
        self.left_out.add(id(node))
        found = self.source.error(problem, node.line, node.column, node.length, values)
        if edit is not None:
            found = replace(found, correction=correction(self.source, [edit]))
        self.problems.append(found)
        return None

    def _half_number(self, key: Scalar, before: YamlNode | None) -> None:
        """Reports the `5` of `{duration: 2,5}`, and nothing more of the half `before` it. Three
        figures may be thousands instead; with a word behind it, the number has to be in quotes
        first."""
        rest, line = key.text or "", self.source.line(key.line)
        match = _HALF.search(line[: key.column - 1])
        edit = None
        if match is not None and rest.isdecimal() and match["plain"] and len(rest) != 3:
            edit = Edit(key.line, key.column - 1, ",", ".", "value")
        elif match is not None and not (rest.isdecimal() and match["plain"]):
            whole = match["whole"] + rest
            edit = Edit(key.line, match.start("whole") + 1, whole, f'"{whole}"', "quotes")
        self._wrong(key, "comma-in-number", edit, rest=rest)
        if before is not None:
            self.left_out.add(id(before))

    def _many(self, node: YamlNode, shape: Many) -> PlainValue:
        listed = isinstance(node, Sequence)
        nodes = node.items if isinstance(node, Sequence) else [node]
        return [
            self.convert(item, shape.item)
            for item in nodes
            if not self._by_id(item, shape.item, listed=listed)
        ]

    def _by_id(self, node: YamlNode, shape: Shape, *, listed: bool = False) -> bool:
        """Reports a link that is written as an id with a value."""
        instead = links_instead(node, shape, self.ids, self.source, self.key, listed=listed)
        if instead is None:
            return False
        assert isinstance(node, Mapping)
        ((name, _), *_) = node.entries.values()
        self._instead(name, "id-as-key", instead, id=name.text or "")
        return True

    def _instead(
        self, node: YamlNode, problem: str, instead: SuggestedValue, **values: str
    ) -> None:
        count = len(self.problems)
        self._wrong(node, problem, None, instead=instead.text, **values)
        if instead.edits and len(self.problems) > count:
            told = correction(self.source, instead.edits)
            self.problems[-1] = replace(self.problems[-1], correction=told)

    def _record(self, node: YamlNode, shape: Record) -> PlainValue:
        if isinstance(node, Scalar):
            if shape.shorthand is None:
                return self._no_keys(node, shape)
            inner = shape.fields[shape.shorthand]
            return {shape.shorthand: self.convert(node, inner)}
        assert isinstance(node, Mapping)
        values: dict[str, PlainValue] = {}
        renamed: dict[str, tuple[Scalar, YamlNode]] = {}
        misspelt: dict[str, tuple[Scalar, YamlNode]] = {}
        before = {
            key: value
            for key, (_, value) in zip([*node.entries][1:], node.entries.values(), strict=False)
        }
        for written, (key, value) in self._gathered(node, shape).items():
            name = KEYS.get(written, written) if written not in shape.fields else written
            if self._is_half_a_number(key, value):
                self._half_number(key, before.get(written))
            elif name not in shape.fields:
                meant = self._unknown_key(node, key, value, shape)
                misspelt.setdefault(meant, (key, value))
            elif name in renamed:
                first = renamed[name][0]
                self._wrong(key, "duplicate-key", key=written, line=str(first.line))
            else:
                renamed[name] = (key, value)
                values[name] = self.convert(value, shape.fields[name])
        # Read as what was meant, so that nothing is said to be missing that stands there.
        for name, (key, value) in misspelt.items():
            if name in shape.fields and name not in renamed:
                renamed[name] = (key, value)
                values[name] = self.convert(value, shape.fields[name])
        node.entries = renamed
        return values

    def _no_keys(self, node: Scalar, shape: Record) -> PlainValue:
        years = _RANGE.fullmatch(node.text or "")
        if years is None or not {"start", "end"} <= set(shape.fields):
            return self._wrong(node, "keys-expected", keys=self._keys(shape))
        start, end = self.key("start"), self.key("end")
        instead = f"{{{start}: {years[1]}, {end}: {years[2]}}}"
        edit = Edit(node.line, node.column, years[0], instead, "value")
        written = self.source.line(node.line)[node.column - 1 :].startswith(years[0])
        return self._wrong(node, "range-written", edit if written else None, instead=instead)

    def _gathered(self, node: Mapping, shape: Record) -> dict[str, tuple[Scalar, YamlNode]]:
        """The entries of a node, those for years and phases under the key that they belong to."""
        if shape.open_keys is None:
            return node.entries
        loose = {
            written: entry
            for written, entry in node.entries.items()
            if (_YEAR.fullmatch(written) or written in self.phases)
            and written not in shape.fields
            and not self._is_half_a_number(*entry)
        }
        if not loose:
            return node.entries
        entries = {name: one for name, one in node.entries.items() if name not in loose}
        first = next(iter(loose.values()))[0]
        for name in (shape.open_keys, DUTCH_KEYS.get(shape.open_keys, "")):
            held = entries.get(name, (first, None))[1]
            if isinstance(held, Mapping):
                for written in loose.keys() & held.entries.keys():
                    line = str(held.entries[written][0].line)
                    self._wrong(loose.pop(written)[0], "duplicate-key", key=written, line=line)
                held.entries.update(loose)
                return entries
        gathered = Mapping(first.line, first.column)
        gathered.entries = loose
        return {**entries, shape.open_keys: (first, gathered)}

    def _unknown_key(self, node: Mapping, key: Scalar, value: YamlNode, shape: Record) -> str:
        """Reports a key that does not exist; the one that was probably meant, or nothing."""
        written = key.text or ""
        if written.startswith(UNREAD):
            return ""  # reported when the text was read
        parts = node, key, value, shape, self.ids, self.source, self.key
        if (instead := partner_instead(*parts)) is not None:
            self._instead(key, "partner-as-key", instead, id=written, key=self.key("partners"))
            return ""
        tables = (DUTCH_KEYS, ENGLISH_KEYS)
        allowed = [*shape.fields, *(t[n] for t in tables for n in shape.fields if n in t)]
        near = nearest(written, allowed, most=1)
        if near and self._stands(node, near[0]):
            near = []  # a second one would be wrong too
        self.meant.update((id(node), KEYS.get(name, name)) for name in near)
        problem = "unknown-key" if near else "unknown-key-far"
        shown = self._keys(shape)
        self._wrong(key, problem, key=written, near="".join(near), allowed=shown)
        return KEYS.get(near[0], near[0]) if near else ""

    def _stands(self, node: Mapping, key: str) -> bool:
        """Whether a mapping has that key, in either language."""
        name = KEYS.get(key, key)
        return any(KEYS.get(written, written) == name for written in node.entries)

    def _keys(self, shape: Record) -> str:
        """What may stand in a record, first what must."""
        names = sorted(shape.fields, key=lambda name: name not in shape.required)
        return ", ".join(self.key(name) for name in names)

    def _table(self, node: YamlNode, shape: KeyedValues) -> PlainValue:
        if not isinstance(node, Mapping):
            return self._wrong(node, "ids-expected")
        values: dict[str, PlainValue] = {}
        before: YamlNode | None = None
        for written, (key, value) in node.entries.items():
            if written.startswith(UNREAD):
                continue  # reported when the text was read
            before, previous = value, before
            if self._is_half_a_number(key, value):
                self._half_number(key, previous)
                continue
            if shape.ids and not is_id(written):
                instead = slug(written)
                problem = "bad-id" if instead else "bad-id-far"
                self._wrong(key, problem, id=written, instead=instead)
            values[written] = self.convert(value, shape.item)
        return values

    def _is_half_a_number(self, key: Scalar, value: YamlNode) -> bool:
        """Whether this is the `5` that YAML makes of `{duration: 2,5}`."""
        empty = isinstance(value, Scalar) and value.text is None
        after_comma = self.source.line(key.line)[: key.column - 1].endswith(",")
        return empty and after_comma and _FIGURES.fullmatch(key.text or "") is not None

    def _choice(self, node: Scalar, shape: FixedWords) -> PlainValue:
        written = (node.text or "").strip()
        word = VALUES.get(written, written)
        word = word if word in shape.words else written
        if word in shape.words:
            return word
        dutch = [DUTCH_VALUES.get(w, w) for w in shape.words]
        near = nearest(written, [*shape.words, *dutch], most=1)
        problem = "not-a-choice" if near else "not-a-choice-far"
        return self._wrong(
            node,
            problem,
            value=written,
            near="".join(near),
            words=", ".join(dutch if self.dutch else shape.words),
        )
