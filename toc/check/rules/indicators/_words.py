"""The word lists of this family, which a programme leader can read and extend."""

from __future__ import annotations

from functools import cache

from toc.core.words.lists import lines


@cache
def words(name: str) -> frozenset[str]:
    """The words of `words/<name>.txt`."""
    return frozenset(lines(__file__, f"words/{name}"))
