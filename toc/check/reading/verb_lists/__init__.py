"""Verbs by what they say: what people in a programme do (`work`), that something must become
different (`change`), what the people do, have or notice whom it is for (`people`).

`KIND.LANGUAGE.txt` has one verb a line, its base; what follows a `#` is a comment.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from toc.core.words import Language
from toc.core.words.lists import lines


class VerbKind(StrEnum):
    """What a verb says."""

    WORK = "work"
    CHANGE = "change"
    PEOPLE = "people"


@cache
def verbs(kind: VerbKind, language: Language) -> frozenset[str]:
    """The verbs of one kind."""
    return frozenset(lines(__file__, f"{kind}.{language}"))


@cache
def _kinds(language: Language) -> dict[str, VerbKind]:
    return {verb: kind for kind in VerbKind for verb in verbs(kind, language)}


def kind_of(verb: str, language: Language) -> VerbKind | None:
    """What a verb says; nothing where no list has it.

    >>> kind_of("terugdringen", "nl")
    <VerbKind.CHANGE: 'change'>
    """
    return _kinds(language).get(verb)
