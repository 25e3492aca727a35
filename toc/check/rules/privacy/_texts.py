"""Every text of a programme file that a person wrote, with its path."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache

from toc.check.rules.places import element_of
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.graph import GoalGraph
from toc.core.model.base import Value
from toc.core.words.lists import lines


@lru_cache(maxsize=1)  # the rules of one check ask for the same texts one after another
def texts(tree: GoalGraph) -> tuple[tuple[Path, str], ...]:
    """The texts in the order of the model; ids and fixed words are none."""
    return tuple(_walk(tree.programme, ()))


def _walk(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if value.__class__ is str:
        yield path, str(value)
    elif isinstance(value, Value):
        for name in sorted(value.model_fields_set):
            inner = getattr(value, name)
            if isinstance(inner, str | tuple | dict | Value):
                yield from _walk(inner, (*path, name))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _walk(inner, (*path, key))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _walk(inner, (*path, number))


def found_by(case: RuleCase, look: Callable[[str], str | None]) -> Iterator[Finding]:
    """One finding for each text in which `look` sees something."""
    for path, text in texts(case.tree):
        found = look(text)
        if found is not None:
            yield Finding(path, element_of(path), {"found": found})


def first(pattern: re.Pattern[str], text: str) -> str | None:
    """What a pattern finds first in a text, or None."""
    match = pattern.search(text)
    return match[0].strip() if match else None


@cache
def listed(name: str) -> frozenset[str]:
    """The entries of a word list of this family."""
    return frozenset(lines(__file__, f"words/{name}"))
