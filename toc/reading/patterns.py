"""Patterns that are compiled when a text is first held against them: compiling those of the other
language, and those that few texts need, took longer than checking all texts of a plan."""

from __future__ import annotations

import re
from functools import cached_property

from toc.messages import Language


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
    """A pattern that few texts are held against.

    >>> Seldom("een").compiled.search("nog een")
    <re.Match object; span=(4, 7), match='een'>
    """

    def __init__(self, written: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._written, self._flags = written, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._written, self._flags)
