"""What follows from the lists of this family: the roots of their words. Every check needs them,
and finding them took a fifth of the comparison of a real plan.

`words/roots.LANGUAGE.json` holds them, committed beside the lists. A test fails where it is
anything else than they say, and `pytest --update-golden` on it writes it anew.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypedDict

from toc.core.words import Language


class KnownRoots(TypedDict):
    """The roots of one language. `groups` gives the root of its group for each root that others
    stand for in every sense; `near` are the groups that do so in one of their senses; `light`,
    `heads` and `directions` are the lists of those names, the last with what each root shows."""

    groups: dict[str, str]
    near: list[list[str]]
    light: list[str]
    heads: list[str]
    directions: dict[str, str]


def file_of(language: Language) -> Path:
    """Where the roots of a language are kept."""
    return Path(__file__).parent / f"words/roots.{language}.json"


@cache
def kept(language: Language) -> KnownRoots:
    """The roots of a language."""
    found: KnownRoots = json.loads(file_of(language).read_text("utf-8"))
    return found
