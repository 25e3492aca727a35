"""In which language to speak: `TOC_LANGUAGE`, else that of the programme file, else Dutch."""

from __future__ import annotations

import os
from contextvars import ContextVar
from typing import cast

from toc.core.words import Language
from toc.core.words.locales import LOCALES

_SPOKEN: ContextVar[Language | None] = ContextVar("spoken", default=None)


def asked_language() -> Language | None:
    """The language that the user asks for with `TOC_LANGUAGE`, or None."""
    asked = os.environ.get("TOC_LANGUAGE", "").strip().lower()[:2]
    return cast(Language, asked) if asked in LOCALES else None


def speak(language: Language) -> None:
    """From now on the command speaks this language, that of the plan that it is about."""
    _SPOKEN.set(language)


def spoken_language() -> Language:
    """The language that the command speaks by now."""
    return _SPOKEN.get() or help_language()


def help_language() -> Language:
    """The language of the help and of everything that is said before a file is read."""
    return asked_language() or "nl"
