"""`toc validate --fix`: what can be mended, shown first and then written."""

from __future__ import annotations

import datetime
import difflib
import sys
from collections.abc import Iterator
from itertools import islice, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.check.words.fixing import FIXING
from toc.cli.saving import writing
from toc.cli.terminal import console, show

if TYPE_CHECKING:
    from toc.check.fixing import Edit
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

STYLES = {"+": "green", "-": "red", "@": "cyan"}

AROUND = 3
"""Lines that are shown before and after a change."""

VISIBLE = str.maketrans({"\t": "⇥", "\u00a0": "␣", "\u202f": "␣"})


def fix(file: Path, dry_run: bool, language: Language) -> int:
    """Show what can be mended in a file and, unless `dry_run`, write it.

    The exit code is that of `toc validate` for the file as it is left: 0, 1 where it has errors,
    2 where there is no file. Ends the program with 2 where it cannot be written.
    """

    with writing(file, dry_run=dry_run, language=language):
        return _fix(file, dry_run, language)


def _fix(file: Path, dry_run: bool, language: Language) -> int:
    from toc.check.fixing import fix as mend
    from toc.core.checked import Asked
    from toc.core.files import keep
    from toc.core.loading.text import read_text
    from toc.documents.screen import item, line, strong

    try:
        data = file.read_bytes() if read_text(file)[0] is not None else None
    except OSError:
        data = None
    if data is None:
        return _unread(file, language)
    fixed = mend(data, file, Asked(datetime.date.today()))
    if not fixed.edits:
        show([line(FIXING.say("nothing", language, file=file))])
    else:
        said = FIXING.say("found", language, file=file, count=len(fixed.edits))
        reasons = map(item, _reasons(fixed.edits, language))
        show([line(strong(said)), *reasons, line(), line(FIXING.say("legend", language))])
        _show(list(_diff(file, data, fixed.data, language)))
        if not dry_run:
            keep(file, fixed.data, data)
        written = "not-written" if dry_run else "written"
        show([line(), line(FIXING.say(written, language, file=file))])
    for key, count in (("refused", fixed.refused), ("left", fixed.after)):
        if count:
            show([line(FIXING.say(key, language, count=count, file=file))])
    return 1 if (fixed.before if dry_run else fixed.after) else 0


def _unread(file: Path, language: Language) -> int:
    from toc.check.opening import open_dossier
    from toc.check.report.validation import say

    dossier = open_dossier(file)
    said = say(dossier.reading.problems[0], dossier, language)
    typer.echo(f"{said.place}: {said.what}", err=True)
    typer.echo(said.fix, err=True)
    return 1 if file.is_file() else 2


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


def _show(lines: list[str]) -> None:
    """In a terminal with colours and with the white space that is meant; elsewhere as it is."""
    from rich.text import Text

    shown = console()
    for number, line in enumerate(lines):
        if not shown.is_terminal:
            typer.echo(line)
            continue
        style = "bold" if number < 2 else STYLES.get(line[:1], "")
        text = Text(line.translate(VISIBLE), style=style)
        if style and number > 1 and line != line.rstrip():
            text.stylize("reverse", len(line.rstrip()))
        shown.print(text, soft_wrap=True)
    sys.stdout.flush()
