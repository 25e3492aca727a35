"""Countries by what people write: their code, or their name in Dutch or in English."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from toc.core.words import Language

_ASIDE = frozenset({"the", "de", "het", "en", "and"})
"""Words with or without which it is the same name."""

_SHORT = {"uk": "GB", "groot-brittannie": "GB", "great britain": "GB", "usa": "US", "vs": "US"}
"""What people also write, in no list of names."""


def country_code(text: str) -> str | None:
    """The code of the country that is meant, or None where there is none.

    >>> country_code("the Netherlands"), country_code("België"), country_code("nl")
    ('NL', 'BE', 'NL')
    """
    return _codes().get(_folded(text))


def near_countries(text: str, language: Language) -> list[str]:
    """Names in that language, or else in the other, that a mistyped one may be."""
    names = {_folded(name): name for name in _names("en" if language == "nl" else "nl").values()}
    names |= {_folded(name): name for name in _names(language).values()}
    return [names[one] for one in get_close_matches(_folded(text), names, n=3, cutoff=0.75)]


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    words = re.findall(r"[a-z]+(?:-[a-z]+)*", "".join(c for c in plain if c.isascii()))
    return " ".join(word for word in words if word not in _ASIDE) or text


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    text = (files(__package__) / "countries.txt").read_text(encoding="utf-8")
    lines = [line.split(";") for line in text.splitlines() if line and line[0] != "#"]
    return tuple((code, english, dutch) for code, english, dutch in lines)


def _names(language: Language) -> dict[str, str]:
    """The names by code."""
    return {row[0]: row[2 if language == "nl" else 1] for row in _rows()}


@cache
def _codes() -> dict[str, str]:
    found = dict(_SHORT)
    for code, *names in _rows():
        found |= {_folded(name): code for name in (code, *names)}
    return found
