"""What a value means, and how it looks without what word processors make of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

Path = Sequence[str | int]
"""The way to a value in the model."""


@dataclass(frozen=True)
class MeantValue:
    """A value as the file has it, and the sentence's id that says why it is to be written so.
    `other` is the other reading, where there are two."""

    problem: str
    text: str
    certain: bool = True
    other: str = ""


_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")


def plain(given: str) -> str:
    """A value with plain spaces, hyphens and apostrophes."""
    text = _DASHES.sub("-", _SPACES.sub(" ", given))
    return re.sub(r" +", " ", text.replace("’", "'")).strip()
