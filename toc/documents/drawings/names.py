"""Names of nodes for formats in which a name is more than a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

_ODD = re.compile(r"[^a-z0-9]+")


def unique(ids: Iterable[str], form: Callable[[str], str]) -> dict[str, str]:
    """A name for each id, in the form asked, and no two alike. An id keeps its name whatever is
    added after it, so that a small change of a plan is a small change of the file."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for one in ids:
        name = form(one)
        number = 2
        while name in taken:
            name = form(f"{one} {number}")
            number += 1
        taken.add(name)
        names.setdefault(one, name)
    return names


def word(one: str) -> str:
    """An id as a word of small letters, digits and underscores that is no word of any language:
    Mermaid stumbles over a node with the name `end`."""
    plain = unicodedata.normalize("NFKD", one).encode("ascii", "ignore").decode().lower()
    return f"n_{_ODD.sub('_', plain).strip('_')}"
