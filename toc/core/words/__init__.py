"""Every sentence that a user reads, in every language, side by side.

One module per part of the tool, each with one table. A sentence that counts has two forms, `….one`
and `….many`, chosen by its `count`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from toc.core.words.locales import LOCALES, Language
from toc.core.words.speech import worded
from toc.core.words.typed_commands import program

__all__ = ["Language", "Sentences", "filled", "listing"]


class Sentences(Mapping[str, tuple[str, ...]]):
    """A table from key to the sentence in each language, in the order of `LOCALES`: Dutch and
    English. They are `str.format` templates."""

    def __init__(self, table: Mapping[str, tuple[str, ...]]) -> None:
        self._table = table

    def __getitem__(self, key: str) -> tuple[str, ...]:
        return self._table[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def template(self, key: str, language: Language) -> str:
        """The sentence in that language before its values are filled in, in the words that the
        language comes with (see `toc.core.words.speech`). A table that does not have the language
        yet says it in the last that it has."""
        return worded(self._table[key][: LOCALES[language].place + 1][-1], language)

    def say(self, key: str, language: Language, /, **values: object) -> str:
        """The sentence in that language with its values filled in. KeyError for an unknown key."""
        if key not in self._table:
            key = f"{key}.one" if values.get("count") == 1 else f"{key}.many"
        return filled(self.template(key, language), **values)


def filled(template: str, **values: object) -> str:
    """A template with its values. `toc` is what the user types to start this tool, where a
    sentence advises a command; what is written into a file says `toc` itself."""
    if "{toc}" in template:
        values = {"toc": program(), **values}
    return template.format(**values)


def listing(words: list[str], language: Language, last: Literal["and", "or"] = "and") -> str:
    """`a`, `a en b`, `a, b en c`.

    >>> listing(["a", "b", "c"], "nl")
    'a, b en c'
    """
    if len(words) < 2:
        return "".join(words)
    joint = LOCALES[language].joints[last == "or"]
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
