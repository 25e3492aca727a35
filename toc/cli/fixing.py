"""`toc validate --fix`: what can be mended, shown first and then written."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable
from pathlib import Path

import typer

from toc.check.fixing.commands import Mended, mended
from toc.check.words.fixing import FIXING
from toc.cli.saving import writing
from toc.cli.terminal import console, show
from toc.core.checked import Asked
from toc.core.words import Language
from toc.core.words.history import HISTORY
from toc.documents.screen import item, line, strong

STYLES = {"+": "green", "-": "red", "@": "cyan"}

VISIBLE = str.maketrans({"\t": "⇥", "\u00a0": "␣", "\u202f": "␣"})


def fix(file: Path, dry_run: bool, language: Language) -> int:
    """Show what can be mended in a file and, unless `dry_run`, write it.

    The exit code is that of `toc validate` for the file as it is left: 0, 1 where it has errors,
    2 where there is no file. Ends the program with 2 where it cannot be written.
    """
    with writing(file, dry_run=dry_run, language=language) as step:
        found = mended(file, Asked(datetime.date.today()))
        if found is None:
            return _unread(file, language)
        step.did(HISTORY, "did.fix", count=len(found.fixed.edits))
        return _told(found, dry_run, language)


def _told(found: Mended, dry_run: bool, language: Language) -> int:
    fixed, file = found.fixed, found.file
    if not fixed.edits:
        show([line(FIXING.say("nothing", language, file=file))])
    else:
        said = FIXING.say("found", language, file=file, count=len(fixed.edits))
        reasons = map(item, found.reasons(language))
        show([line(strong(said)), *reasons, line(), line(FIXING.say("legend", language))])
        _show(found.diff(language))
        if not dry_run:
            found.write()
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


def _show(lines: Iterable[str]) -> None:
    """In a terminal with colours and with the white space that is meant; elsewhere as it is."""
    from rich.text import Text

    shown = console()
    for number, shown_line in enumerate(lines):
        if not shown.is_terminal:
            typer.echo(shown_line)
            continue
        style = "bold" if number < 2 else STYLES.get(shown_line[:1], "")
        text = Text(shown_line.translate(VISIBLE), style=style)
        if style and number > 1 and shown_line != shown_line.rstrip():
            text.stylize("reverse", len(shown_line.rstrip()))
        shown.print(text, soft_wrap=True)
    sys.stdout.flush()
