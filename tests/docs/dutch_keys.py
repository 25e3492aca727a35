"""The real plan as somebody would write it whose keys are Dutch: the same plan, word for word."""

from __future__ import annotations

import re
from pathlib import Path

from toc.core.loading import read_bytes
from toc.core.loading.vocabulary import DUTCH_KEYS, DUTCH_VALUES

_KEY = re.compile(r"(?P<before>^[ ]*(?:- )?|[{,] ?)(?P<key>[a-z_]+)(?=: |:$)", re.MULTILINE)
_FIXED = re.compile(r"\b(?P<key>status|grondslag|soort): (?P<word>[a-z_]+)")
_FOLDED = re.compile(r": [>|]-?$")


def with_dutch_keys(text: str) -> str:
    """A programme file with its keys and fixed words in Dutch. Fails where it would say anything
    else than it did."""
    lines, inside = [], None
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip(" "))
        if inside is not None and line.strip() and indent <= inside:
            inside = None
        if inside is None and not line.lstrip().startswith("#"):
            line = _KEY.sub(
                lambda one: one["before"] + DUTCH_KEYS.get(one["key"], one["key"]), line
            )
            line = _FIXED.sub(
                lambda one: f"{one['key']}: {DUTCH_VALUES.get(one['word'], one['word'])}", line
            )
            inside = indent if _FOLDED.search(line.rstrip()) else None
        lines.append(line)
    made = "".join(lines)
    old, new = (read_bytes(one.encode(), Path("plan.yaml")) for one in (text, made))
    assert new.sound
    assert new.dutch_keys
    assert new.programme == old.programme
    return made
