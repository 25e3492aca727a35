"""The names of the files that are written: the same on every system, and never two alike."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from toc.core.model import Programme
from toc.core.words import Language
from toc.documents.words.drawing import DRAWING

_LONGEST = 60
# What Windows keeps for itself, whatever follows the dot.
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def digits(programme: Programme) -> int:
    """In how many figures the networks are numbered."""
    return max(2, len(str(len(programme.networks))))


def numbered(network: str | None, number: int, digits: int, language: Language) -> str:
    """The name of a network, None for the overview, after its number."""
    called = DRAWING.say("file.overview", language) if network is None else safe(network)
    return f"{number:0{digits}}-{called}"


def with_sheet(stem: str, sheet: int, sheets: int) -> str:
    """The name of one of several sheets."""
    return f"{stem}-{sheet}" if sheets > 1 else stem


def distinct(stems: Iterable[str]) -> list[str]:
    """The stems, one that comes again with a number."""
    found: dict[str, None] = {}
    for stem in stems:
        name, number = stem, 2
        while name in found:
            name, number = f"{stem}-{number}", number + 1
        found[name] = None
    return list(found)


def safe(name: str) -> str:
    """A name that can be a file's on every system: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or "din"
    return f"{slug}-din" if _RESERVED.fullmatch(slug) else slug


def folder_name(name: str) -> str:
    """A name as it is, unless no folder can have it on every system."""
    return f"{name}-din" if _RESERVED.fullmatch(name.partition(".")[0].strip().lower()) else name
