"""`toc undo`: a step back, over the programme and what stands beside it alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import choose_plan
from toc.cli.ending import fail
from toc.cli.history import moment_said
from toc.cli.language import help_language, speak
from toc.cli.saving import language_for, writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, item, line, strong

if TYPE_CHECKING:
    from pathlib import Path

    from toc.core.records.history import Turned
    from toc.core.words import Language


def undo(
    plan: options.Plan = None,
    steps: Annotated[
        str,
        typer.Option(
            "--steps",
            metavar="NUMBER",
            show_default=False,
            help=HISTORY.say("steps-option", help_language()),
        ),
    ] = "1",
    again: Annotated[
        bool, typer.Option("--redo", help=HISTORY.say("redo-option", help_language()))
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help=HISTORY.say("dry-run-option", help_language()))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Take steps back, or do them again. Ends with 0, or with 2 where that cannot be: then it says
    why, and nothing is written."""
    from toc.core.records import history

    file = choose_plan(plan, "undo")
    language = language_for(file)
    speak(language)
    asked = steps.strip()
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 7 and int(asked)):
        fail(HISTORY.say("bad-steps", language))
    turn = history.redo if again else history.undo
    with writing(file, dry_run=dry_run, language=language, recorded=False):
        turned = turn(file, int(asked), dry_run=dry_run)
    if as_json:
        write_json(
            {
                "version": 1,
                "file": file,
                "written": not dry_run,
                "steps": [_as_data(one, language) for one in turned],
            }
        )
    else:
        show(_page(turned, file, language, again=again, dry_run=dry_run))


def _page(
    turned: tuple[Turned, ...], plan: Path, language: Language, *, again: bool, dry_run: bool
) -> Page:
    way = "again" if again else "back"
    for one in turned:
        values = {
            "said": one.step.sentence(language),
            "when": moment_said(one.step.when, language),
        }
        key = f"would-{way}" if dry_run else f"done-{way}"
        yield line(strong(HISTORY.say(key, language, **values)), hanging=2)
        for file in one.files:
            became = file.became.value
            key = f"{became}.{way}" if became == "back" else became
            key = f"would.{key}" if dry_run else f"became.{key}"
            yield item(HISTORY.say(key, language, file=file.file))
    if dry_run:
        yield line()
        yield line(HISTORY.say("not-written", language))
    elif not again:
        yield line()
        yield line(HISTORY.say("again-next", language, plan=as_argument(plan)))


def _as_data(turned: Turned, language: Language) -> dict[str, object]:
    step = turned.step
    return {
        "when": step.when.isoformat(timespec="seconds"),
        "said": step.sentence(language),
        "command": step.command,
        "files": turned.files,
    }
