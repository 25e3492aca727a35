"""Where a programme file names organisations, and which names look like each other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from toc.model import Programme
from toc.rules.rule import Path

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


@dataclass(frozen=True)
class Naming:
    """A place where somebody is named: of which element, who, whether it must be an organisation
    (an owner may be a role), and whether the name is a key."""

    path: Path
    about: str
    name: str
    organisation: bool = True
    at_key: bool = False


def namings(programme: Programme) -> Iterator[Naming]:
    """Every place where an owner or a partner is named, in the order of the model."""
    for section in ("strategic_goals", "operational_goals", "inspanningen", "indicators", "risks"):
        for element, one in getattr(programme, section).items():
            if one.owner is not None:
                yield Naming((section, element, "owner"), element, one.owner, organisation=False)
    for element, one in programme.inspanningen.items():
        for number, partner in enumerate(one.partners):
            yield Naming(("inspanningen", element, "partners", number), element, partner)
        for field, amount in (("cost", one.cost), ("fte", one.fte)):
            for partner in amount.partners if amount is not None else ():
                path = ("inspanningen", element, field, "partners", partner)
                yield Naming(path, element, partner, at_key=True)
        for number, link in enumerate(one.contributes_to):
            for place, assumption in enumerate(link.assumption):
                if assumption.owner is not None:
                    inner = ("contributes_to", number, "assumption", place, "owner")
                    yield Naming(
                        ("inspanningen", element, *inner), element, assumption.owner, False
                    )
    for partner in programme.planning.partners:
        yield Naming(("planning", "partners", partner), partner, partner, at_key=True)


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
