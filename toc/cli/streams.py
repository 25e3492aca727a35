"""Standard output and error that take every character, also on a cp1252 console."""

from __future__ import annotations

import codecs
import sys

_PLAIN = {
    "→": "->",
    "←": "<-",
    "↑": "^",
    "✓": "v",
    "✗": "x",
    "≥": ">=",
    "≤": "<=",
    "├": "|",
    "└": "`",
    "│": "|",
    "─": "-",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "…": "...",
    "·": "-",
    "▲": "^",
    "●": "*",
    "○": "o",
}


def _in_plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in wrong), error.end


def prepare() -> None:
    """Write what a console cannot show in plain characters instead of failing on it."""
    codecs.register_error("toc-plain", _in_plain)
    for stream in (sys.stdout, sys.stderr):
        # A test or another program can have put something simpler in their place.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="toc-plain")
