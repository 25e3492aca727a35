"""The names by which drawings and tables are found again in an Office file, whichever program
saved it last, and by which is seen whether people have typed in them.

Names of pictures and shapes, and bookmarks, are what both Office and LibreOffice keep, also by way
of OpenDocument; they lose content controls, move them, or forget what these are called. So a name
says what a part is, and ends with a digest of the words that it was made with.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

_NAME = re.compile(r"(toc:.+?):([0-9]{1,6})(?::w([0-9a-f]{12}))?(?::a([0-9a-f]{12}))?")
_BOOKMARK = re.compile(r"_toc_(?:table|figure)_([0-9a-f]{12})_([0-9a-f]{12})", re.IGNORECASE)


@dataclass(frozen=True)
class ShapeName:
    """What a shape or picture is called: the marker of its figure or table, which sheet of it, and
    the digests of the words in it and of its alternative text. These are None where there is
    nothing to keep, or where an earlier version of this program named it."""

    marker: str
    sheet: int
    words: str | None
    told: str | None


def digest(words: str) -> str:
    """Twelve signs that tell these words from others. Blanks do not count: programs move them."""
    return _short("".join(words.split()))


def picture_name(marker: str, sheet: int, told: str) -> str:
    """The name of a picture that was made with that alternative text."""
    return f"{marker}:{sheet}:a{digest(told)}"


def shape_name(marker: str, sheet: int, words: str, told: str) -> str:
    """The name of a shape that was made with these words in it and that alternative text."""
    return f"{marker}:{sheet}:w{digest(words)}:a{digest(told)}"


def named(name: str) -> ShapeName | None:
    """What such a name says; None for a name that is not ours."""
    found = _NAME.fullmatch(name)
    return None if found is None else ShapeName(found[1], int(found[2]), found[3], found[4])


def bookmark(marker: str, words: str) -> str:
    """The name of the bookmark in a table, or in a paragraph, that was made with these words: at
    most 40 letters, and hidden, as Word wants it."""
    _, kind, _ = marker.split(":", 2)
    return f"_toc_{kind}_{short(marker)}_{digest(words)}"


def marked(name: str) -> tuple[str, str] | None:
    """The short marker and the digest that the name of a bookmark says; None for another's."""
    found = _BOOKMARK.fullmatch(name)
    return None if found is None else (found[1].lower(), found[2].lower())


def short(marker: str) -> str:
    """A marker as it can stand in the name of a bookmark."""
    return _short(marker)


def _short(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:12]
