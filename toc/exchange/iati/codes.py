"""The code lists of IATI that an activity of a programme can name a code of."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def codes_of(name: str) -> frozenset[str]:
    """The codes of a list, such as `Country`. KeyError for one that is not carried."""
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    text = (files(__package__) / "codes.txt").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    name = ""
    for line in text.splitlines():
        if line.endswith(":"):
            name = line[:-1]
            found[name] = set()
        elif not line.startswith("#"):
            found.setdefault(name, set()).update(line.split())
    return {name: frozenset(codes) for name, codes in found.items()}
