"""Mending a programme file: what can be, why, and how it will look. A plain function on a file."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path

from toc.check.fixing.fix import FixedFile, fix
from toc.check.words.fixing import FIXING
from toc.core.checked import Asked
from toc.core.files import keep
from toc.core.loading import read_text
from toc.core.problems import Edit
from toc.core.words import Language

WORDS = (
    "hidden",
    "colon",
    "list-mark",
    "list-not-needed",
    "quotes",
    "bracket",
    "indent",
    "below",
    "wrapped",
    "value",
    "list",
    "id",
    "id-reference",
    "key",
    "reference",
    "order",
)
SPACE = ("tab", "no-break-space", "trailing", "newline")
"""The reasons of edits in the order in which they are said; those of white space once for all
their lines."""

AROUND = 3
"""Lines that are shown before and after a change."""


@dataclass(frozen=True)
class Mended:
    """A file as it is and as it can be. Nothing is written before `write`."""

    file: Path
    data: bytes
    fixed: FixedFile

    def reasons(self, language: Language) -> Iterator[str]:
        """What is mended, a sentence each."""
        return _reasons(self.fixed.edits, language)

    def diff(self, language: Language) -> Iterator[str]:
        """The lines of a unified diff, without their ends."""
        return _diff(self.file, self.data, self.fixed.data, language)

    def write(self) -> None:
        """Write it. SavingError where that cannot be done, or the file is no longer what it was.
        Whoever calls this has the lock of the programme (`toc.core.files.locked`)."""
        keep(self.file, self.fixed.data, self.data)


def mended(file: Path, asked: Asked) -> Mended | None:
    """What can be mended in a file without asking anybody; None where there is no text."""
    try:
        data = file.read_bytes() if read_text(file)[0] is not None else None
    except OSError:
        return None
    return Mended(file, data, fix(data, file, asked)) if data is not None else None


def _reasons(edits: tuple[Edit, ...], language: Language) -> Iterator[str]:
    for why in (*WORDS, *SPACE):
        same = sorted(edit for edit in edits if edit.why == why)
        for edit in same if why in WORDS else same[:1]:
            values = {"line": edit.line, "old": edit.old, "new": edit.new}
            yield FIXING.say(why, language, count=len(same), **values)


def _diff(file: Path, before: bytes, after: bytes, language: Language) -> Iterator[str]:
    """The lines of a unified diff, without their ends."""
    old = before.decode("utf-8-sig").splitlines(keepends=True)
    new = after.decode("utf-8-sig").splitlines(keepends=True)
    yield "--- " + FIXING.say("before", language, file=file)
    yield "+++ " + FIXING.say("after", language, file=file)
    for start, end in _pieces(old, new):
        yield f"@@ -{start + 1},{end - start} +{start + 1},{end - start} @@"
        piece = difflib.unified_diff(old[start:end], new[start:end], n=end - start)
        for line in islice(piece, 3, None):
            yield line.rstrip("\r\n")
            if not line.endswith(("\n", "\r")):
                yield FIXING.say("no-line-end", language)


def _pieces(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """Where two texts of as many lines differ, with the lines around it. No edit adds or takes
    away a line, but for a last one of nothing but spaces; difflib, which cannot know that, takes
    minutes for a large file."""
    start = end = 0
    for number, (one, other) in enumerate(zip_longest(old, new)):
        if one != other:
            if number - AROUND > end:
                if end:
                    yield start, end
                start = number - AROUND
            start, end = max(0, start), min(len(old), number + 1 + AROUND)
    yield start, end
