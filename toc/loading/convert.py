"""From nodes to plain values under the model's own names, with every fault of form located.

The mappings are renamed in place to the model's keys, so that a path in the model (`inspanningen`,
`speeddates`, `owner`) finds its node afterwards, whatever language the file is written in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from toc.loading.nodes import Mapping, Node, Scalar, Sequence
from toc.loading.shapes import Choice, Many, Record, Shape, Table
from toc.loading.text import SourceText
from toc.loading.vocabulary import DUTCH_KEYS, DUTCH_VALUES, KEYS, VALUES
from toc.problems import Problem

PlainValue = str | None | list["PlainValue"] | dict[str, "PlainValue"]

_ID = re.compile(r"[^\W_A-Z](?:[\w-]*[^\W_])?", re.UNICODE)


def slug(text: str) -> str:
    """The id nearest to a text: lower case, without accents, words joined by dashes.

    >>> slug("Één vast contactpersoon!")
    'een-vast-contactpersoon'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def nearest(word: str, words: Iterable[str], most: int = 3) -> list[str]:
    """Up to `most` of `words` that look like `word`, the nearest first."""
    # Imported here, because a file without mistakes never needs it.
    from rapidfuzz import fuzz, process

    found = process.extract(
        word, words, scorer=fuzz.ratio, processor=str.lower, limit=most, score_cutoff=60
    )
    return [candidate for candidate, _, _ in found]


def _is_half_a_number(key: str, value: Node) -> bool:
    """Whether this is the `5` that YAML makes of `{duration: 2,5}`."""
    return key.isdecimal() and isinstance(value, Scalar) and value.text is None


class Converter:
    """Turns one file's nodes into plain values; `problems` fills as it goes."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.problems: list[Problem] = []
        # How many keys are in words that only Dutch, or only English, has.
        self._words = {"nl": 0, "en": 0}
        # What has been said already, so that the model's own complaint about it is not said too:
        # the nodes that were left out, and the keys that were probably meant, by their mapping.
        self.left_out: set[int] = set()
        self.meant: set[tuple[int, str]] = set()

    @property
    def dutch(self) -> bool:
        """Whether the file's keys are Dutch, as far as they have been read."""
        return self._words["nl"] > self._words["en"]

    def convert(self, node: Node, shape: Shape) -> PlainValue:
        """The plain value of a node. What does not fit its shape is reported and left out."""
        if isinstance(node, Scalar) and node.text is None:
            return None
        if isinstance(shape, Many):
            return self._many(node, shape)
        if isinstance(node, Sequence):
            return self._wrong(node, "list-not-allowed")
        if isinstance(shape, Record):
            return self._record(node, shape)
        if isinstance(shape, Table):
            return self._table(node, shape)
        if not isinstance(node, Scalar):
            return self._wrong(node, "keys-not-allowed")
        return self._choice(node, shape) if isinstance(shape, Choice) else node.text

    def key(self, name: str) -> str:
        """A key of the model in the language of this file's keys."""
        return DUTCH_KEYS.get(name, name) if self.dutch else name

    def _wrong(self, node: Node, problem: str, **values: str) -> PlainValue:
        self.left_out.add(id(node))
        self.problems.append(
            self.source.error(problem, node.line, node.column, node.length, values)
        )
        return None

    def _many(self, node: Node, shape: Many) -> PlainValue:
        nodes = node.items if isinstance(node, Sequence) else [node]
        return [self.convert(item, shape.item) for item in nodes]

    def _record(self, node: Node, shape: Record) -> PlainValue:
        if isinstance(node, Scalar):
            if shape.shorthand is None:
                keys = ", ".join(self.key(name) for name in shape.fields)
                return self._wrong(node, "keys-expected", keys=keys)
            inner = shape.fields[shape.shorthand]
            return {shape.shorthand: self.convert(node, inner)}
        assert isinstance(node, Mapping)
        values: dict[str, PlainValue] = {}
        renamed: dict[str, tuple[Scalar, Node]] = {}
        for written, (key, value) in node.entries.items():
            name = KEYS.get(written, written) if written not in shape.fields else written
            if name != written:
                self._words["nl"] += 1
            elif DUTCH_KEYS.get(name, name) != name:
                self._words["en"] += 1
            if name not in shape.fields:
                self._unknown_key(node, key, value, shape)
            elif name in renamed:
                first = renamed[name][0]
                self._wrong(key, "duplicate-key", key=written, line=str(first.line))
            else:
                renamed[name] = (key, value)
                values[name] = self.convert(value, shape.fields[name])
        node.entries = renamed
        return values

    def _unknown_key(self, node: Mapping, key: Scalar, value: Node, shape: Record) -> None:
        written = key.text or ""
        if written.startswith("\0"):
            return  # reported when the text was read
        if _is_half_a_number(written, value):
            self._wrong(key, "comma-in-number", rest=written)
            return
        allowed = [*shape.fields, *(DUTCH_KEYS[n] for n in shape.fields if n in DUTCH_KEYS)]
        near = nearest(written, allowed, most=1)
        self.meant.update((id(node), KEYS.get(name, name)) for name in near)
        problem = "unknown-key" if near else "unknown-key-far"
        shown = ", ".join(self.key(name) for name in shape.fields)
        self._wrong(key, problem, key=written, near="".join(near), allowed=shown)

    def _table(self, node: Node, shape: Table) -> PlainValue:
        if not isinstance(node, Mapping):
            return self._wrong(node, "ids-expected")
        values: dict[str, PlainValue] = {}
        for written, (key, value) in node.entries.items():
            if not _ID.fullmatch(written) and not written.startswith("\0"):
                instead = slug(written)
                problem = "bad-id" if instead else "bad-id-far"
                self._wrong(key, problem, id=written, instead=instead)
            if _is_half_a_number(written, value):
                self._wrong(key, "comma-in-number", rest=written)
            else:
                values[written] = self.convert(value, shape.item)
        return values

    def _choice(self, node: Scalar, shape: Choice) -> PlainValue:
        written = (node.text or "").strip()
        word = VALUES.get(written, written)
        word = word if word in shape.words else written
        if word in shape.words:
            return word
        words = [DUTCH_VALUES.get(w, w) if self.dutch else w for w in shape.words]
        near = nearest(written, [*shape.words, *words], most=1)
        problem = "not-a-choice" if near else "not-a-choice-far"
        return self._wrong(
            node, problem, value=written, near="".join(near), words=", ".join(words)
        )
