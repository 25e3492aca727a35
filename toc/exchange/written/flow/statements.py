"""How a text is put: as something that is so, as something that is done, or only as a name. And
how much of a paragraph is the statement itself."""

from __future__ import annotations

import re
from enum import Enum

from toc.check.reading.clauses import ClauseForm, clause
from toc.core.words import Language
from toc.exchange.written.word_lists import word_list

MOST_SENTENCES, MOST_WORDS = 2, 60
"""A longer text is prose about an element, and no element."""


class Put(Enum):
    """How a text is put."""

    STATE = "state"  # something is so, or becomes so: `De bodem blijft vruchtbaar`, `Meer banen`
    DOING = "doing"  # something is done: `Bodemcoaches inzetten`, `We organiseren een markt`
    NAME = "name"  # neither: `Omschakelcursussen`


def put(text: str, language: Language) -> Put:
    """How a text is put.

    >>> put("De bodem blijft vruchtbaar", "nl"), put("Bodemcoaches inzetten", "nl")
    (<Put.STATE: 'state'>, <Put.DOING: 'doing'>)
    >>> put("We’ll campaign for a safety net", "en"), put("We want to end poverty", "en")
    (<Put.DOING: 'doing'>, <Put.STATE: 'state'>)
    """
    read = clause(text.strip(" ;,."), language)
    if read.form is ClauseForm.SENTENCE:
        return Put.DOING if by_us(text) and not _WANTS.match(text.strip()) else Put.STATE
    if read.form is ClauseForm.DOING:
        return Put.DOING
    if begins_with(_HOW_MUCH.sub("", text.strip(), 1), "comparing"):
        return Put.STATE
    return Put.NAME


_HOW_MUCH = re.compile(r"\d[\d.,]*\s?(?:%|procent\b|per ?cent\b)?\s+(?=\w)")
"""Before a word that compares: `50% minder uitval`."""

_WANTS = re.compile(
    r"(?:wij|we) (?:willen|streven|wensen|zijn|blijven)\b"
    r"|(?:we|our \w+) (?:want|aim|aspire|wish|are|remain)s?\b(?! \w+ing\b)",
    re.IGNORECASE,
)
"""Who makes the plan says what is to become so: `We want to stop …`."""


def by_us(text: str) -> bool:
    """Whether who makes the plan is the subject: `We organiseren …`, `De gemeente …`."""
    return begins_with(text, "by_us")


def begins_with(text: str, name: str) -> bool:
    """Whether a text begins with an entry of a list."""
    text = re.sub(r"['’](?:ll|re|ve|d)\b", " ", text.casefold())  # We’ll create
    words = re.findall(r"[\w’']+", text)[:MOST_BEGINNING]
    entries = word_list(name)
    return any(entries.has(" ".join(words[:count])) for count in range(1, len(words) + 1))


MOST_BEGINNING = 3
"""No entry of such a list has more words."""

_SENTENCE_END = re.compile(r"(?<=[.!?])(?=\s+[A-Z\u00c0-\u00de‘“\"'])")


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, each as it stands there."""
    found: list[str] = []
    for part in _SENTENCE_END.split(text.strip()):
        if found and _ABBREVIATED.search(found[-1]):
            found[-1] += part
        else:
            found.append(part)
    return [one.strip() for one in found if one.strip()]


_ABBREVIATED = re.compile(
    r"(?:\b(?:bv|bijv|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|ca|nr|e\.g|i\.e|drs|dr|mr|ir|\w)"
    r"|^\W*[^\W\d_]+ [A-Z]?\d[\d.]*)\.$"
)
"""What ends with a full stop and is no sentence: `o.a.`, `Doel 12.`"""


def short(text: str) -> bool:
    """Whether a text can be an element, and is no prose."""
    return len(sentences_of(text)) <= MOST_SENTENCES and len(text.split()) <= MOST_WORDS


def before_examples(text: str) -> str:
    """A text without the words at its end that lead in examples below it.

    >>> before_examples("Initiatieven van bewoners ondersteunen, zoals:")
    'Initiatieven van bewoners ondersteunen'
    """
    return _EXAMPLES.sub("", text)


_EXAMPLES = re.compile(
    r"(?<=\w)[\s,(–—-]+(?:zoals|bijvoorbeeld|onder (?:andere|meer)|waaronder|denk (?:hierbij )?aan"
    r"|such as|for example|for instance|including)(?: door)?\s*:$",
    re.IGNORECASE,
)


def without_lead(text: str) -> str:
    """An element that leads in a list below it, without what only does that.

    >>> without_lead("Villages manage their water points, including:")
    'Villages manage their water points'
    """
    return before_examples(text).rstrip(" :") if text.endswith(":") else text


def first_of(text: str) -> str:
    """The first sentence of a text."""
    return next(iter(sentences_of(text)), text.strip())


def statement_of(text: str) -> str:
    """A paragraph without the sentences behind the first that only explain it: the first alone
    where all others lean on it, else all of the text.

    >>> statement_of("De havens vormen één netwerk. Dat beeld is besproken.")
    'De havens vormen één netwerk.'
    """
    first, *others = sentences_of(text) or [text]
    if others and begins_with(others[0], "about_before") and len(first.split()) > 3:
        return first
    return text.strip()
