"""Whether two wordings differ in words, or only in how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from toc.check.rules.rule import Path
from toc.core.model import Line, Programme, Theme, Wording
from toc.core.model.base import Value

# (generatie)armoede is poverty with or without generations: those brackets say something.
_OPTIONAL = re.compile(r"\((\w+)-?\)(?=\w)")
_MOST_LETTERS, _MOST_WORDS = 1000, 500  # a longer text is compared by its beginning
_SECTIONS = ("lines", "themes", "strategic_goals", "operational_goals", "inspanningen")


class Other(NamedTuple):
    """Another wording of a text of the programme: its path, its element, both texts, and where
    the other one stands."""

    path: Path
    about: str
    here: str
    wording: Wording

    @property
    def where(self) -> str:
        """The place that the other wording names for itself, `…` where it names none."""
        sources = self.wording.source
        places = (source.section or source.document for source in sources)
        return next((place for place in places if place), "…")

    @property
    def differs(self) -> bool:
        """Whether it is written otherwise at all, closing punctuation and spaces aside."""
        one, other = (" ".join(t.split()).rstrip(".;,") for t in (self.here, self.wording.text))
        return one != other

    @property
    def differs_in_words(self) -> bool:
        """Whether it differs in more than capitals, punctuation and spaces."""
        return _letters(self.here) != _letters(self.wording.text)


def others(programme: Programme) -> Iterator[Other]:
    """Every other wording that the file keeps."""
    for name in ("problem", "mission", "vision"):
        statement = getattr(programme, name)
        if statement is not None:
            yield from _of(statement, (name,), name)
    for section in _SECTIONS:
        for element, value in getattr(programme, section).items():
            if value.other_wordings:
                yield from _of(value, (section, element), element)


def _of(value: Value, path: Path, about: str) -> Iterator[Other]:
    fields = {Line: ("title", "challenge", "approach"), Theme: ("title", "text")}
    names = fields.get(type(value), ("text",))
    texts = [text for name in names if (text := getattr(value, name))]
    for number, wording in enumerate(getattr(value, "other_wordings", ())):
        # A line has several texts; the other wording is of the one that it is most like.
        beginning = wording.text[:_MOST_LETTERS]
        here = max(texts, key=lambda text: ratio(text[:_MOST_LETTERS], beginning))
        yield Other((*path, "other_wordings", number, "text"), about, here, wording)


def _letters(text: str) -> str:
    marked = _OPTIONAL.sub("\\1\N{NULL}", text.casefold())
    return "".join(character for character in marked if character.isalnum() or character == "\0")


def differing(here: str, there: str) -> tuple[str, str]:
    """The words that only the one has and those that only the other has, as it writes them; an
    ellipsis stands where others are between them."""
    mine, theirs = here.split()[:_MOST_WORDS], there.split()[:_MOST_WORDS]
    if len(mine) > len(theirs) and _keys(mine[-len(theirs) :]) == _keys(theirs):
        # The end of the one: what is missing is the beginning, not words from the middle.
        return " ".join(mine[: -len(theirs)]), ""
    return _only(mine, theirs), _only(theirs, mine)


def _only(mine: list[str], theirs: list[str]) -> str:
    blocks = Indel.opcodes(_keys(mine), _keys(theirs))
    parts = [" ".join(mine[b.src_start : b.src_end]) for b in blocks if b.tag != "equal"]
    return " … ".join(part.strip(".,;:") for part in parts if part)


def _keys(words: list[str]) -> list[str]:
    return [_letters(word) for word in words]
