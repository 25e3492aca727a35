"""Where each text of a draft comes from, and in which other words the plan has it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from toc.core.words import Language
from toc.exchange.written.draft import Found
from toc.exchange.written.outline import Outline, Place
from toc.exchange.written.places_in_words import Sections, where
from toc.exchange.written.programme_text import Content, Fields
from toc.exchange.written.withholding import Withholding


@dataclass(frozen=True)
class Sources:
    """Sources in the `document` (its id) that an `outline` is of; `title` is that of the plan."""

    document: str
    outline: Outline
    language: Language
    withholding: Withholding
    title: str = ""

    def of(self, one: Found, text: str, note: str) -> tuple[Content, Content]:
        """The source of an element with that text, a `note` with the first, and its other
        wordings, each with its own source."""
        words = said_words(one.text)
        literal: list[Fields] = []
        derived: list[Fields] = []
        others: dict[str, list[Fields]] = {}
        for section, said in self._places(one):
            source: Fields = {"document": self.document}
            if section:
                source["section"] = section
            theirs = said_words(said)
            if not theirs.strip() or words in theirs:
                literal.append(source)
                continue
            known = next((one for one in one.wordings if said_words(one) in theirs), "")
            if known:
                others.setdefault(self.withholding.text(known), []).append(source)
                continue
            derived.append({**source, "status": "derived"})
            if _alike(words, theirs):
                others.setdefault(self.withholding.text(said), []).append(source)
        sources = _once(literal or derived)
        if not sources:  # what stands there is only said in other words
            sources = _once([source for found in others.values() for source in found][:1])
        for wording in one.wordings:
            if said_words(wording) != words:
                others.setdefault(self.withholding.text(wording), [])
        others.pop("", None)
        others.pop(text, None)
        if note and sources:
            sources[0]["note"] = note
        wordings: list[Content] = []
        for wording, found in others.items():
            fields: Fields = {"text": wording}
            if found:
                fields["source"] = _one_or_many(_once(found))
            wordings.append(fields)
        return _one_or_many(sources), wordings

    def _places(self, one: Found) -> list[tuple[str, str]]:
        """Where an element stands, and what stands there; nothing where that is not known. What
        stands at one place in several paragraphs is one text."""
        found: dict[object, tuple[Place, str, str]] = {}
        for number, place in zip(one.passages, one.places, strict=False):
            section, said = where(place, self.language), ""
            if number < len(self.outline.passages):
                passage = self.outline.passages[number]
                section = self._sections.of(passage, one.code)
                said = passage.text
            key = place if place.row else number
            if key in found:
                section, said = found[key][1], f"{found[key][2]} {said}"
            found[key] = place, section, said
        told = self.withholding.text
        return [(told(section, place), said) for place, section, said in found.values()]

    @cached_property
    def _sections(self) -> Sections:
        return Sections(self.outline, self.language, self.title)

    def first_place(self, one: Found) -> Place:
        """Where an element stands first."""
        return one.places[0] if one.places else Place()


def said_words(text: str) -> str:
    """The words of a text, without capitals, marks and how they are spaced; with a space around
    each, so that half a word is none.

    >>> said_words("1. Ouders,  lezen")
    ' 1 ouders lezen '
    """
    words = re.findall(r"[^\W_]+", text.casefold())
    return f" {' '.join(words)} "


def _alike(one: str, other: str) -> bool:
    """Whether two texts share so many words that they say the same in other words. The name of a
    goal is no other wording of it."""
    ours, theirs = set(one.split()), set(other.split())
    return 2 * len(ours & theirs) > min(len(ours), len(theirs)) and len(theirs) > 2


def _once(sources: list[Fields]) -> list[Fields]:
    found: list[Fields] = []
    for one in sources:
        if one not in found:
            found.append(one)
    return found


def _one_or_many(sources: list[Fields]) -> Content:
    return sources[0] if len(sources) == 1 else sources
