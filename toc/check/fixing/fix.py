"""All that can be mended, until nothing more can."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from toc.check.fixing.corrections import corrections
from toc.check.fixing.layout import tidy
from toc.check.fixing.order import naming_key_first
from toc.check.fixing.text_state import TextState
from toc.check.fixing.words import ids, keys, references
from toc.core.checked import Asked
from toc.core.loading.text import decode
from toc.core.problems import Edit

STEPS = (corrections, tidy, ids, keys, references, naming_key_first)

_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class FixedFile:
    """A file's bytes with the edits in them.

    `before` and `after` count the errors; `refused` counts edits that were thought of and taken
    back, because the file would not have become better or would have come to say something else.
    """

    data: bytes
    edits: tuple[Edit, ...]
    before: int
    after: int
    refused: int = 0


def fix(data: bytes, file: Path, asked: Asked) -> FixedFile:
    """Mend what has one right answer. Never raises for what a file can hold; a file that is no
    text comes back as it is. Mending twice is mending once."""
    source, problems = decode(file, data)
    if source is None:
        return FixedFile(data, (), len(problems), len(problems))
    first = look = TextState(source, asked)
    edits: list[Edit] = []
    while True:
        steps = []
        for step in STEPS:
            steps.append(step(look))
            look = steps[-1].look
        edits += [edit for one in steps for edit in one.edits]
        if not any(one.edits for one in steps):
            break
    refused = sum(one.refused for one in steps)
    if not edits:
        return FixedFile(data, (), len(first.errors), len(first.errors), refused)
    mark = _MARK if data.startswith(_MARK) else b""
    fixed = mark + look.source.text.encode("utf-8")
    return FixedFile(fixed, tuple(edits), len(first.errors), len(look.errors), refused)
