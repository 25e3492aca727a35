"""What the launcher says while it works: on the error output, so that what a command writes stays
clean, and with a bar where somebody looks."""

from __future__ import annotations

import os
import sys
from types import TracebackType

from toc.core.words import Language
from toc.core.words.launching import LAUNCHING

_WIDE = 24
_CLEAR = "\r\033[K"


def language() -> Language:
    """Dutch, or English where `TOC_LANGUAGE` asks for it."""
    asked = os.environ.get("TOC_LANGUAGE", "").strip().lower()
    return "en" if asked.startswith("en") else "nl"


def tell(key: str, **values: object) -> None:
    """Say a sentence."""
    write(LAUNCHING.say(key, language(), **values) + "\n")


def write(text: str) -> None:
    """Write to the error output, also where that has no letters for it."""
    encoding = getattr(sys.stderr, "encoding", None) or "ascii"
    sys.stderr.write(text.encode(encoding, "replace").decode(encoding))
    sys.stderr.flush()


class InstallProgress:
    """A bar that tells what is going on, on a terminal; elsewhere only the sentences."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()

    def __enter__(self) -> InstallProgress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clear()

    def say(self, key: str, **values: object) -> None:
        """A sentence that stays."""
        self._clear()
        tell(key, **values)

    def step(self, key: str, part: float = 0.0, **values: object) -> None:
        """What is going on, and which part of all of it (0 to 1) is done."""
        if self._shown:
            done = round(part * _WIDE)
            bar = "#" * done + "." * (_WIDE - done)
            write(f"{_CLEAR}  [{bar}] {LAUNCHING.say(key, language(), **values)}")

    def _clear(self) -> None:
        if self._shown:
            write(_CLEAR)
