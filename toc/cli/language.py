"""In which language to speak: `TOC_LANGUAGE`, else that of the programme file, else Dutch."""

from __future__ import annotations

import os

from toc.messages import Language


def asked_language() -> Language | None:
    """The language that the user asks for with `TOC_LANGUAGE`, or None."""
    asked = os.environ.get("TOC_LANGUAGE", "").strip().lower()[:2]
    if asked == "en":
        return "en"
    return "nl" if asked == "nl" else None


def help_language() -> Language:
    """The language of the help and of everything that is said before a file is read."""
    return asked_language() or "nl"
