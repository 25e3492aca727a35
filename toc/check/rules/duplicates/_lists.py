"""The word lists of this family, as data files that a programme leader can read and extend."""

from __future__ import annotations

from functools import cache

from toc.core.words.lists import lines as lines_of


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of a list, without comment."""
    return lines_of(__file__, f"words/{name}")


@cache
def words(name: str) -> frozenset[str]:
    """A list of single words."""
    return frozenset(lines(name))


@cache
def forms(name: str) -> dict[str, str]:
    """A list with on each line a word and the others that belong to it: that word by each of
    them. Where a word stands on two lines the first holds."""
    found: dict[str, str] = {}
    for line in lines(name):
        first, *others = line.split()
        for other in others:
            found.setdefault(other, first)
    return found


@cache
def named(name: str) -> dict[str, frozenset[str]]:
    """A list with on each line a name, a colon and its words."""
    parts = (line.partition(":") for line in lines(name))
    return {head.strip(): frozenset(rest.split()) for head, _, rest in parts}
