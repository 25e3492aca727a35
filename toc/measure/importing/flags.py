"""Marks that statistical offices put with a value: what they say of how sure it is.

Statistics Netherlands has `*` for provisional and `**` for revised provisional, also behind a
period; Eurostat has letters behind the value, or in columns of their own (OBS_FLAG, CONF_STATUS).
Of more than one mark the least sure counts.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from toc.core.model.measurements import Quality
from toc.core.words import Language
from toc.measure.words.import_flags import FLAGS

_QUALITY: dict[str, Quality] = {
    "u": "circa",
    "e": "estimated",
    "f": "estimated",
    "i": "estimated",
    "s": "estimated",
    "p": "provisional",
}
"""From least sure to most sure; the other letters say nothing of that."""

NO_VALUE = frozenset("mz")
"""Missing, and not applicable."""


_BEHIND: tuple[tuple[str, Quality, str], ...] = (
    (r"nader voorlopige?(?: cijfers?)?|revised provisional", "revised provisional", ""),
    (
        r"voorlopige?(?: cijfers?)?|voorl\.?|vl\.?|provisional|prov\.?|p",
        "provisional",
        "",
    ),
    (r"geschat|schatting|raming|geraamd|prognose|estimated?|forecast|e", "estimated", ""),
    (r"herziene?(?: cijfers?)?|bijgesteld|revised|r", "exact", "r"),
    (r"trendbreuk|break(?: in series)?|b", "exact", "b"),
    (r"definitieve?(?: cijfers?)?|def\.?|final", "exact", ""),
)
"""What can stand behind a period, how sure its values then are, and the letter of Eurostat that
says the same where that is no matter of how sure."""


class Marked(NamedTuple):
    """A period as a `text` without the marks behind it, how sure they say its values are, and the
    `letters` for what else they say."""

    text: str
    quality: Quality = "exact"
    letters: str = ""


@cache
def marked(text: str) -> Marked:
    """A period without what is said behind it: `2023*`, `2023 voorlopig`, `2022 (r)`.

    >>> marked("2023 (nader voorlopig)").quality, marked("2022 r").letters, marked("2021").quality
    ('revised provisional', 'r', 'exact')
    """
    text = text.strip()
    if match := re.fullmatch(r"(.*?)\s*(\*{1,2})", text, re.DOTALL):
        return Marked(match[1], "provisional" if match[2] == "*" else "revised provisional")
    for said, quality, letters in _BEHIND:
        behind = rf"[ ,]*[(\[] ?(?:{said}) ?[)\]]|[ ,]+(?:{said})|(?<=\d\d\d\d)(?:{said})"
        match = re.fullmatch(rf"(.*\d.*?)(?:{behind})", text, re.IGNORECASE | re.DOTALL)
        if match is not None:
            return Marked(match[1], quality, letters)
    return Marked(text)


def flagged(text: str) -> tuple[str, str]:
    """A value and the letters behind it: `10.1 b`, `: c`."""
    match = re.fullmatch(r"(:|[-+]?[\d.,]+(?:[eE][-+]?\d+)?)\s*([A-Za-z]*)", text.strip())
    return (match[1], match[2]) if match is not None else (text.strip(), "")


def quality_of(letters: str) -> Quality:
    """How sure a value with these letters is."""
    return next((said for letter, said in _QUALITY.items() if letter in letters), "exact")


def note_of(letters: str, language: Language) -> str:
    """What these letters say, as a note."""
    said = (
        FLAGS.say(f"flag.{one}", language)
        if f"flag.{one}" in FLAGS
        else FLAGS.say("unknown", language, flag=one)
        for one in dict.fromkeys(letters)
        if one.isalpha() and one != "F"  # free for publication
    )
    return ", ".join(said)
