"""Where a text names the elements of its programme: the key that gives each its id, and every
reference to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from toc.change.edits.references import BY_VALUE, INNER, REFERENCES
from toc.check.reference.key_kinds import bare, hints_of
from toc.core.comparing import Ref
from toc.core.graph import VISION, canonical
from toc.core.loading import Reading
from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import Place

_PARTNERS = "partners"


class Mention(NamedTuple):
    """A place where an element is named; it `defines` where its id comes from that place."""

    ref: Ref
    place: Place
    defines: bool


class Mentions:
    """All of one text, by where they stand and by what they name."""

    def __init__(self, reading: Reading) -> None:
        self._by_line: dict[int, list[Mention]] = defaultdict(list)
        self._by_ref: dict[Ref, list[Mention]] = defaultdict(list)
        for one in _Walk(reading).found() if reading.programme is not None else ():
            self._by_line[one.place.line].append(one)
            self._by_ref[one.ref].append(one)

    def at(self, line: int, column: int) -> Mention | None:
        """What is named at a line and column, from 1; also just behind its last character."""
        for one in self._by_line.get(line, ()):
            if one.place.column <= column <= one.place.column + one.place.length:
                return one
        return None

    def of(self, ref: Ref) -> tuple[Mention, ...]:
        """Every place that names an element, once, in the order of the text."""
        return tuple(sorted(set(self._by_ref.get(ref, ())), key=lambda one: one.place))

    def within(self, first: int, last: int) -> Iterator[Mention]:
        """The references on these lines, from 1."""
        for line in range(first, min(last, max(self._by_line, default=0)) + 1):
            yield from (one for one in self._by_line.get(line, ()) if not one.defines)


class _Walk:
    """Walks what was read beside the types of the models."""

    def __init__(self, reading: Reading) -> None:
        assert reading.programme is not None
        self.programme: Programme = reading.programme
        self.positions, self.source = reading.positions, reading.positions.source

    def found(self) -> Iterator[Mention]:
        root = self.positions.node(())
        if root is None:
            return
        yield from self._record(root, Programme)
        for section, (key, value) in root.entries.items() if isinstance(root, Mapping) else ():
            if section == VISION:
                yield from self._mention(Ref(VISION), key, defines=True)
            elif isinstance(value, Mapping):
                for id, (name, _) in value.entries.items():
                    if id in _held(self.programme, section):
                        yield from self._mention(Ref(section, id), name, defines=True)

    def _record(self, node: YamlNode, model: type[Value]) -> Iterator[Mention]:
        if isinstance(node, Scalar):
            if model.shorthand is not None:
                hint = hints_of(model)[model.shorthand]
                yield from self._value(node, hint, (model.__name__, model.shorthand))
        elif isinstance(node, Mapping):
            for name, (_, value) in node.entries.items():
                if name in model.model_fields:
                    yield from self._value(value, hints_of(model)[name], (model.__name__, name))

    def _value(self, node: YamlNode, hint: Any, at: tuple[str, str]) -> Iterator[Mention]:
        hint = bare(hint)
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Annotated:
            yield from self._value(node, arguments[0], at)
        elif origin is tuple:
            for item in node.items if isinstance(node, Sequence) else [node]:
                yield from self._value(item, arguments[0], at)
        elif origin is dict:
            yield from self._keyed(node, arguments[1], at)
        elif isinstance(hint, type) and issubclass(hint, Value):
            yield from self._record(node, hint)
        elif at in REFERENCES and isinstance(node, Scalar):
            yield from self._named(node, REFERENCES[at])

    def _keyed(self, node: YamlNode, item: Any, at: tuple[str, str]) -> Iterator[Mention]:
        if not isinstance(node, Mapping):
            return
        for key, value in node.entries.values():
            if at in REFERENCES and at not in BY_VALUE:
                yield from self._named(key, REFERENCES[at])
            if isinstance(value, Mapping) and at in INNER:
                for inner, _ in value.entries.values():
                    yield from self._named(inner, INNER[at])
            yield from self._value(value, item, ("", ""))

    def _named(self, node: Scalar, sections: frozenset[str]) -> Iterator[Mention]:
        word = (node.text or "").strip()
        if "strategic_goals" in sections and canonical(word) == VISION:
            yield from self._mention(Ref(VISION), node)
            return
        for section in sorted(sections):
            held = _held(self.programme, section)
            id = word
            if section == _PARTNERS and word not in held:
                id = self.programme.organisations.id_of(word) or ""
            if id in held:
                yield from self._mention(Ref(section, id), node)
                return

    def _mention(self, ref: Ref, node: Scalar, *, defines: bool = False) -> Iterator[Mention]:
        line, start = self.source.line(node.line), node.column - 1
        word = line[start : start + node.length]
        if len(word) > 1 and word[0] == word[-1] and word[0] in "\"'":
            word, start = word[1:-1], start + 1
        if not word.strip() or (not defines and word.strip() != (node.text or "").strip()):
            return  # on a line that was mended before it was read, or over more than one
        place = Place(self.source.file, node.line, start + 1, len(word.rstrip()))
        yield Mention(ref, place, defines)


def _held(programme: Programme, section: str) -> Any:
    held = getattr(programme, section, None)
    return held if isinstance(held, dict) else {}
