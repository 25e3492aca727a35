"""Which names of organisations look like each other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

_WORD = re.compile(r"[^\W_]+")

_ASIDE = frozenset(
    {
        *("stichting", "st", "vereniging", "cooperatie", "foundation"),
        *("de", "het", "een", "the", "bv", "nv", "vof", "cv", "ltd"),
    }
)
"""Words with or without which an organisation is the same one."""

_LEAST = 88.0
"""How much two names must look alike, of 100."""


def folded(name: str) -> str:
    """A name without its capitals and spaces: with these or others it is the same name."""
    return "".join(name.split()).casefold()


def alike(name: str, others: Iterable[str]) -> list[str]:
    """Which of the others may be meant by a name that is none of them: first what differs in
    capitals, accents or legal form alone, else what was mistyped, else what has a word more or
    less."""
    for test in (_same, _mistyped, _shortened):
        found = sorted(other for other in others if other != name and test(name, other))
        if found:
            return found
    return []


def same_or_mistyped(one: str, other: str) -> bool:
    """Whether two names are hardly those of two organisations."""
    return one != other and (_same(one, other) or _mistyped(one, other))


@cache
def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(one for one in plain if not unicodedata.combining(one)).casefold()
    found = _WORD.findall(plain)
    return tuple(word for word in found if word not in _ASIDE) or tuple(found)


def _same(one: str, other: str) -> bool:
    return "".join(_words(one)) == "".join(_words(other)) != ""


def _mistyped(one: str, other: str) -> bool:
    """Whether no word of it turns into another: `school 1` is not `school 2`."""
    ours, theirs = _words(one), _words(other)
    if len(ours) != len(theirs) or any(a[:1] != b[:1] for a, b in zip(ours, theirs, strict=True)):
        return False
    if re.findall(r"\d", one) != re.findall(r"\d", other):
        return False
    # Imported here, because a file without mistakes never needs it.
    from rapidfuzz import fuzz

    return fuzz.ratio(" ".join(ours), " ".join(theirs)) >= _LEAST


def _shortened(one: str, other: str) -> bool:
    ours, theirs = sorted((set(_words(one)), set(_words(other))), key=len)
    return len(theirs) - len(ours) == 1 and bool(ours) and ours < theirs
