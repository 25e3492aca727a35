"""The characters of a text as its reader sees them."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b-\x1f\x7f]")
_ROOM = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" *\n\s*")


def seen(text: str) -> str:
    """A text in composed characters, without those that nobody sees, its white space as one space;
    a line break that was typed within it stays.

    >>> seen("  leef\\u00adbaar  en\\xa0schoon \\n dorp ")
    'leefbaar en schoon\\ndorp'
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _LINES.sub(
        "\n", _ROOM.sub(" ", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    ).strip()


def one_line(text: str) -> str:
    """The same on one line."""
    return " ".join(text.split())
