"""Everything in a programme that says where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from toc.check.rules.rule import Path
from toc.core.graph import GoalGraph
from toc.core.model import Source, SourceStatus
from toc.core.model.base import Value

_QUOTED = ("text", "title", "challenge", "approach", "contents")
"""The fields of a value that its source is the source of, where it has them."""


class Holder(NamedTuple):
    """A value with sources: where it stands, itself, and its sources."""

    path: Path
    value: Value
    sources: tuple[Source, ...]

    @property
    def about(self) -> str:
        """The element that it belongs to, or the key of the file where it belongs to none."""
        return element_of(self.path)

    def texts(self) -> Iterator[tuple[Path, str]]:
        """The texts that the sources are the sources of, each with its path."""
        for name in _QUOTED:
            given = getattr(self.value, name, None)
            if isinstance(given, str):
                yield (*self.path, name), given
            elif isinstance(given, tuple):
                for number, text in enumerate(given):
                    yield (*self.path, name, number), text

    @property
    def status(self) -> SourceStatus | None:
        """The nearest that any source comes to a document; None without a source."""
        given = {source.status for source in self.sources}
        return next((status for status in SourceStatus if status in given), None)


_WHOLE = frozenset({"horizon", "problem", "mission", "vision", "notes", "accepted"})
_NESTED = frozenset({"monitoring", "planning"})


def element_of(path: Path) -> str:
    """The id of the element that a path leads into; the first key of the file where it leads
    into none."""
    top = str(path[0])
    named = () if top in _WHOLE else path[2:3] if top in _NESTED else path[1:2]
    return str(named[0]) if named else top


@lru_cache(maxsize=1)  # the rules of one check ask for the same values one after another
def holders(tree: GoalGraph) -> tuple[Holder, ...]:
    """Every value that has sources, in the order of the model."""
    return tuple(_walk(tree.programme, ()))


def held_in(value: Value) -> Iterator[Holder]:
    """Those within a value, itself among them; their paths begin there."""
    return _walk(value, ())


def _walk(value: object, path: Path) -> Iterator[Holder]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _walk(inner, (*path, key))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _walk(inner, (*path, number))
    elif isinstance(value, Value):
        given = value.model_fields_set
        if "source" in given:
            yield Holder(path, value, tuple(getattr(value, "source", ())))
        for name in sorted(given - {"source"}):
            inner = getattr(value, name)
            if isinstance(inner, dict | tuple | Value):
                yield from _walk(inner, (*path, name))
