"""A text cut into words and marks, and those into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from toc.core.words import Language

_ABBREVIATED = {
    "nl": (
        "afd art bijl bijv blz bv ca cf circa dhr dr drs e.d enz etc evt excl fig gem hfst incl "
        "ing ir jl max min mevr mld mln mr nl nr nrs ong par pag prof red resp st stg str tel "
        "vgl voorz wnd zgn zie z.o.z"
    ),
    "en": "approx art ca cf co corp dept dr e.g est etc excl fig hon i.e inc incl ltd max min mr "
    "mrs ms no nos para pp prof resp sr st vol vs",
}
# Those that are words of their own keep a full stop for the sentence: only a small one that goes
# on takes its point.
_ALSO_WORDS = frozenset(
    {"art", "bv", "circa", "co", "est", "gem", "max", "min", "nl", "no", "par", "red", "st"}
    | {"vol", "zie"}
)
_PIECE = r"[^\W_]+"
_TEMPLATE = r"""
    (?:https?://|www\.)[^\s<>"]{{1,300}}[^\s<>".,;:!?)\]]
  | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}}
  | (?:[^\W\d_]\.){{2,8}}(?!\w)                   # d.w.z., e.g.
  | (?:[^\W\d_]\.){{1,7}}[^\W\d_](?!\w)           # n.t.b
  | (?i:{abbreviated})\.
  | (?i:{mixed})\.(?=\s+[a-z0-9])
  | \d+(?:[.,:]\d+)*(?!\w|[-‐‑][^\W\d_])          # 9.400, 3,5; not the 65 of 65-plus
  | (?i:en/of|and/or)(?!\w)
  | {apostrophes}
  | {piece}(?:[-‐‑'’]{piece})*(?:[-‐‑](?![-‐‑]))?
  | \.{{2,}}
  | \S
"""


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    words = _ABBREVIATED[language].split()
    always = "|".join(re.escape(one) for one in words if one not in _ALSO_WORDS)
    mixed = "|".join(sorted(_ALSO_WORDS.intersection(words)))
    if language == "nl":
        # 's ochtends, 's-Hertogenbosch
        apostrophes = rf"['’](?:s|t|n|m|k)(?:-{_PIECE})*(?!\w)"
    else:
        # children's is two words, and so is don't
        apostrophes = (
            rf"['’](?:s|d|m|ll|re|ve)(?!\w)|n['’]t(?!\w)|{_PIECE}(?=n['’]t(?!\w))"
            rf"|{_PIECE}(?:-{_PIECE})*(?=['’](?:s|d|m|ll|re|ve)(?!\w))"
        )
    return re.compile(
        _TEMPLATE.format(
            abbreviated=rf"(?<!\w)(?:{always})",
            mixed=rf"(?<!\w)(?:{mixed})",
            apostrophes=apostrophes,
            piece=_PIECE,
        ),
        re.VERBOSE,
    )


_ENDS = frozenset((".", "!", "?", "…", "...", ".."))
_CLOSING = frozenset(")]”’\"'")
_NEW_LINE = re.compile(r"\n\s*[^\sa-z]|\n\s*\n")
# A sentence without an end is cut, so that reading takes time in proportion to the text.
_LONGEST = 120


def sentences(text: str, language: Language) -> Iterator[tuple[tuple[int, int], ...]]:
    """Where the words of each sentence stand. A line that starts with a capital, a figure or a
    mark is a sentence of its own: a list seldom has full stops.

    >>> [len(one) for one in sentences("Een doel. Nog een doel", "nl")]
    [3, 3]
    """
    sentence: list[tuple[int, int]] = []
    ended = False
    for start, end in spans(text, language):
        piece = text[start:end]
        new = ended and piece not in _CLOSING
        if sentence and _NEW_LINE.match(text[sentence[-1][1] : start + 1].lstrip(" \t\r")):
            new = True
        if sentence and (new or len(sentence) == _LONGEST):
            yield tuple(sentence)
            sentence = []
        sentence.append((start, end))
        ended = (ended and not new) or piece in _ENDS
    if sentence:
        yield tuple(sentence)


def spans(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Where each word and mark stands; together they are everything that is not a space.

    >>> [text[a:b] for text in ["Van 9.813 naar 9.400."] for a, b in spans(text, "nl")]
    ['Van', '9.813', 'naar', '9.400', '.']
    """
    for match in _pattern(language).finditer(text):
        yield match.span()


def lowered(piece: str) -> str:
    """A word as the vocabulary has it.

    >>> lowered("Leeragenda’s")
    "leeragenda's"
    """
    return piece.lower().replace("’", "'")
