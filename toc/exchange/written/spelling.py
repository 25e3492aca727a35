"""The characters of a text as its reader sees them."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b-\x1f\x7f]")
_ROOM = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" *\n\s*")
_UNSEEN_ON_LINE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_SPACES = re.compile(r"[\s\u0000-\u001f\u007f-\u009f]+")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufffe\uffff]")


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


def tidy(text: str) -> str:
    """A text on one line, in composed characters, without what is not seen. Other than of an
    office file, of a text file or a PDF any code may stand in it: what steers a printer is room
    here, and what is no character shows as one that could not be read.

    >>> tidy(" Meer\\u00a0ba\\u00adnen\\n voor jongeren ")
    'Meer banen voor jongeren'
    """
    text = without_non_characters(_UNSEEN_ON_LINE.sub("", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def without_non_characters(text: str) -> str:
    """A text in which what is no character shows as one that could not be read."""
    return _NO_CHARACTER.sub("\ufffd", text)
