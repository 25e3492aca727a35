"""Ids of elements: a few telling words of their texts, that people can say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from toc.core.loading import slug
from toc.core.words.lists import lines
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind

LONGEST = 40
MOST_WORDS = 4
_RESERVED = frozenset({"vision", "visie", "null", "ja", "nee", "yes", "no", "true", "false"})
"""What means something else in a programme file."""

_OTHERWISE = {
    Kind.LINE: "lijn",
    Kind.THEME: "thema",
    Kind.NETWORK: "netwerk",
    Kind.INSPANNING: "inspanning",
    Kind.STRUCTURAL: "inspanning",
    Kind.INDICATOR: "indicator",
    Kind.PHASE: "fase",
}
"""Of a text without letters that an id can have."""


def ids_of(elements: Sequence[Found], texts: Mapping[Found, str]) -> dict[Found, str]:
    """An id for each element, made of its text alone, so that it is the same in the next version
    of a document; where two would be alike the later one has more words, or a number."""
    found: dict[Found, str] = {}
    taken = set(_RESERVED)
    for one in elements:
        words = _telling(texts[one])
        name = _joined(words[:MOST_WORDS]) or _OTHERWISE.get(one.kind, "doel")
        for more in range(MOST_WORDS + 1, len(words) + 1):
            if name not in taken:
                break
            name = _joined(words[:more])
        start, number = name, 2
        while name in taken:
            name, number = f"{start}-{number}", number + 1
        taken.add(name)
        found[one] = name
    return found


def document_id(stem: str, taken: Sequence[str]) -> str:
    """The id of the document, by the name of its file, that is not one of an element."""
    name = _joined(slug(stem).split("-")) or "plan"
    start, number = name, 2
    while name in taken or name in _RESERVED:
        name, number = f"{start}-{number}", number + 1
    return name


def _telling(text: str) -> list[str]:
    """The words of a text that say what it is about; all of them where none does."""
    bare = re.sub(r"\([^)]*\)", " ", text)
    words = [slug(word) for word in re.findall(r"[\w’'-]+", bare)]
    words = [word for word in words if word]
    return list(dict.fromkeys(word for word in words if word not in _small())) or words


@cache
def _small() -> frozenset[str]:
    return frozenset(lines(__file__, "words/small_words"))


def _joined(words: Sequence[str]) -> str:
    """As many whole words as an id that people can say has."""
    name = "-".join(words)
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rpartition("-")[0] or name[:LONGEST].rstrip("-")
