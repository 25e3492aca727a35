"""`toc history`: what was done to a plan and what stands beside it, step by step."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import ENDINGS, choose_plan
from toc.cli.ending import fail
from toc.cli.language import help_language, speak
from toc.cli.saving import language_for
from toc.cli.terminal import show, write_json
from toc.cli.written_files import files_told
from toc.core.words.history import HISTORY
from toc.core.words.locales import LOCALES
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Look, Page, Part, line, strong

if TYPE_CHECKING:
    from toc.core.records.history import Told, ToldStep
    from toc.core.words import Language

SHOWN = 20
"""So many steps are shown where not all are asked for."""


def history(
    plan: options.Plan = None,
    every: Annotated[
        bool,
        typer.Option("--all", help=HISTORY.say("all-option", help_language(), most=SHOWN)),
    ] = False,
    before: Annotated[
        str | None,
        typer.Option(
            "--before",
            metavar="NUMBER",
            show_default=False,
            help=HISTORY.say("before-option", help_language()),
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="FILE",
            show_default=False,
            help=HISTORY.say("to-option", help_language()),
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Tell what was done when, or write the plan as it was before a step. Ends with 0, also where
    nothing was done yet; with 2 where there is no such plan or step, or nothing can be written."""
    from toc.core.records.history import tell

    file = choose_plan(plan, "history")
    language = language_for(file)
    speak(language)
    if before is not None or to is not None:
        with files_told(as_json):
            _write_before(file, before, to, language)
        return
    told = tell(file, language)
    if as_json:
        write_json(_as_data(told))
    else:
        show(_page(told, language, len(told.steps) if every else SHOWN))


def _write_before(file: Path, before: str | None, to: Path | None, language: Language) -> None:
    """Write the plan as it was before a step, to a file that is not there yet."""
    from toc.core.files import produce
    from toc.core.records.history import before_step

    if before is None or to is None:
        fail(HISTORY.say("before-and-to", language))
    asked = before.strip()
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 7 and int(asked)):
        fail(HISTORY.say("bad-before", language))
    if to.suffix.lower() not in ENDINGS:
        fail(HISTORY.say("to-kind", language, file=to))
    if to.exists():
        fail(HISTORY.say("to-exists", language, file=to))
    found = before_step(file, int(asked))
    produce(to, found.data)
    values = {
        "file": to,
        "said": found.step.sentence(language),
        "when": moment_said(found.step.when, language),
    }
    names = {"file": as_argument(to), "plan": as_argument(file)}
    said = line(strong(HISTORY.say("wrote-before", language, **values)), hanging=2)
    show([said, line(HISTORY.say("compare-next", language, **names))])


def moment_said(moment: datetime.datetime, language: Language) -> str:
    """`1 dec 2026 14:05`, as the clock stood for who did it."""
    month = LOCALES[language].short_months[moment.month - 1]
    day = f"{moment.day} {month} {moment.year}"
    return HISTORY.say("moment", language, day=day, time=f"{moment:%H:%M}")


def _page(told: Told, language: Language, most: int) -> Page:
    def say(key: str, **values: object) -> str:
        return HISTORY.say(key, language, **values)

    plan = as_argument(told.file)
    yield line(strong(say("title", file=told.file)))
    if not told.steps:
        yield line(say("no-steps"))
        return
    if told.by_hand:
        yield line()
        yield line(say("by-hand-since", files=_files(told.by_hand)), look=Look.OPEN, hanging=2)
    yield line()
    for step in told.steps[:most]:
        yield from _step(step, language)
    older = len(told.steps) - most
    if older > 0:
        yield line(say("older", count=older, plan=plan), look=Look.ASIDE)
    if back := max((one.back or 0 for one in told.steps), default=0):
        yield line()
        yield line(say("next-one", plan=plan))
        if back > 1:
            yield line(say("next", plan=plan))


def _step(step: ToldStep, language: Language) -> Page:
    number = f"{step.back:>3}  " if step.back is not None else "  –  "
    look = Look.PLAIN if step.back is not None else Look.ASIDE
    if step.when is None:
        yield line(number, HISTORY.say("unreadable", language), look=Look.WARNING, hanging=5)
        return
    notes = []
    if step.undone is not None:
        when = moment_said(step.undone, language)
        notes.append(HISTORY.say("undone", language, when=when))
    if step.broken:
        notes.append(HISTORY.say("broken", language))
    when = moment_said(step.when, language)
    said = Part(f"  {step.said}", look)
    yield line(number, Part(when, Look.ASIDE), said, hanging=5)
    yield line(_files(step.files), indent=5, look=Look.ASIDE)
    for note in notes:
        yield line(note, indent=5, look=Look.OPEN)
    if step.by_hand:
        said_by_hand = HISTORY.say("by-hand-before", language, files=_files(step.by_hand))
        yield line(said_by_hand, indent=5, look=Look.OPEN)


def _files(files: tuple[object, ...]) -> str:
    return ", ".join(map(str, files))


def _as_data(told: Told) -> dict[str, object]:
    steps = [
        {
            "back": one.back,
            "when": _as_text(one.when),
            "said": one.said,
            "command": one.command,
            "files": one.files,
            "undone": _as_text(one.undone),
            "broken": one.broken,
            "by_hand": one.by_hand,
            "readable": one.readable,
        }
        for one in told.steps
    ]
    return {"version": 1, "file": told.file, "steps": steps, "by_hand": told.by_hand}


def _as_text(moment: datetime.datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment is not None else None
