"""Patterns that are compiled when a text is first held against them: compiling those of the other
language, and those that few texts need, took longer than checking all texts of a plan."""

from __future__ import annotations

import re
from functools import cached_property

from toc.core.words import Language


class ByLanguage(dict[Language, re.Pattern[str]]):
    """A pattern for each language.

    >>> ByLanguage(nl="een", en="one")["en"].search("just one")
    <re.Match object; span=(5, 8), match='one'>
    """

    def __init__(self, *, nl: str, en: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._written: dict[Language, str] = {"nl": nl, "en": en}
        self._flags = flags

    def __missing__(self, language: Language) -> re.Pattern[str]:
        found = self[language] = re.compile(self._written[language], self._flags)
        return found


class Seldom:
    """A pattern that few texts are held against. Whatever it finds has one of the pieces that it
    `needs`, in lower case; those are sought much faster.

    >>> Seldom("een").compiled.search("nog een")
    <re.Match object; span=(4, 7), match='een'>
    >>> Seldom("een").search("nog een", "nog een")
    <re.Match object; span=(4, 7), match='een'>
    >>> Seldom("(?:zo|al)dat", needs=("dat",)).search("omdat het kan", "omdat het kan")
    """

    def __init__(
        self, written: str, flags: re.RegexFlag = re.NOFLAG, *, needs: tuple[str, ...] = ()
    ) -> None:
        self._written, self._flags, self.needs = written, flags, needs

    def search(self, text: str, low: str) -> re.Match[str] | None:
        """What it finds first in a text, of which `low` is the same in lower case."""
        if self.needs and not any(piece in low for piece in self.needs):
            return None
        return self.compiled.search(text)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._written, self._flags)
