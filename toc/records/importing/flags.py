"""Marks that statistical offices put with a value: what they say of how sure it is.

Statistics Netherlands has `*` for provisional and `**` for revised provisional, also behind a
period; Eurostat has letters behind the value, or in columns of their own (OBS_FLAG, CONF_STATUS).
Of more than one mark the least sure counts.
"""

from __future__ import annotations

import re

from toc.messages import Language
from toc.messages.import_flags import FLAGS
from toc.model.measurements import Quality

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


def starred(text: str) -> tuple[str, Quality]:
    """A text without the stars behind it, and what those say."""
    match = re.fullmatch(r"(.*?)\s*(\*{1,2})", text.strip(), re.DOTALL)
    if match is None:
        return text, "exact"
    return match[1], "provisional" if match[2] == "*" else "revised provisional"


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
