"""Looking up quotes in the text of a document: its words in order, whatever stands between."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from rapidfuzz.fuzz import partial_ratio_alignment

_LEFT_OUT = re.compile(r"\(…\)|\(\.\.\.\)|\[…\]|\[\.\.\.\]|…|\.\.\.")
_MARKS = re.compile(r"[*\\\u00ad\u200b]|\]\([^)\s]{0,500}\)|<[^<>\n]{1,60}>")
_BROKEN = re.compile(r"(?<=\w)-[^\S\n]*\n\s*(?=\w)")
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 400_000  # characters of a document in which the nearest passage is still sought
_NEAR = 80  # of 100


def _words(text: str) -> list[str]:
    return _WORD.findall(_MARKS.sub("", text))


class Passages:
    """A document in which quotes are looked up, made ready once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, bool] = {}

    def have(self, quote: str) -> bool:
        """Whether the document has these words in this order; parts around `(…)` each by
        itself."""
        if quote not in self._known:
            parts = [words for part in _LEFT_OUT.split(quote) if (words := _words(part))]
            self._known[quote] = all(
                any(one.have(words) for one in (self._as_is, self._joined)) for words in parts
            )
        return self._known[quote]

    def nearest(self, quote: str) -> str:
        """The passage that is most like the quote, or nothing where none is much like it."""
        wanted, whole = " ".join(_words(quote)), self._one_line
        if len(whole) > _LONGEST or len(wanted) > 500:
            return ""
        found = partial_ratio_alignment(wanted, whole, score_cutoff=_NEAR)
        if found is None or len(wanted) >= len(whole):
            return ""
        start = whole.rfind(" ", 0, found.dest_start + 1) + 1
        end = whole.find(" ", max(found.dest_end - 1, start))
        passage = whole[start : end if end >= 0 else len(whole)].split()
        # The passage is as long as the quote; what it has before and after is no part of it.
        own = {word.casefold() for word in wanted.split()}
        inside = [number for number, word in enumerate(passage) if word.casefold() in own]
        return " ".join(passage[inside[0] : inside[-1] + 1]) if inside else ""

    @cached_property
    def _one_line(self) -> str:
        return " ".join(_words(self._text))

    @cached_property
    def _as_is(self) -> _Words:
        return _Words(_words(self._text))

    @cached_property
    def _joined(self) -> _Words:
        """The same with words put together again that the end of a line broke."""
        return _Words(_words(_BROKEN.sub("", self._text)))


class _Words:
    """Words in order, and where each of them stands."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(words):
            self._places[word.casefold()].append(place)

    def have(self, wanted: list[str]) -> bool:
        # From the rarest word on, so that a quote costs what its rarest word costs.
        counts = [len(self._places.get(word.casefold(), ())) for word in wanted]
        rarest = counts.index(min(counts))
        return any(
            self._stand_at(place - rarest, wanted)
            for place in self._places.get(wanted[rarest].casefold(), ())
        )

    def _stand_at(self, start: int, wanted: list[str]) -> bool:
        found = self._words[start : start + len(wanted)] if start >= 0 else []
        if not found:
            return False
        # A sentence begins with a capital, the same words in a list or a clause do not.
        return (
            found[1:] == wanted[1:]
            and len(found) == len(wanted)
            and found[0][1:] == wanted[0][1:]
            and found[0][0].casefold() == wanted[0][0].casefold()
        )
