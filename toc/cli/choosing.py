"""Which plan is meant: a path, a name in `programmes/`, the only one there, or what the user
chooses."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.cli.ending import fail
from toc.cli.language import asked_language, help_language, speak
from toc.cli.progress_bar import progress
from toc.cli.words import CLI
from toc.core.words.typed_commands import as_argument

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.graph import GoalGraph
    from toc.core.model import Programme
    from toc.core.words import Language

FOLDER = Path("programmes")
EXPORTS = Path("exports")
ENDINGS = (".yaml", ".yml")


def plan_names() -> list[str]:
    """The names of the plans in the folder `programmes` here. A copy of one is none."""
    from toc.core.files import programme_copies

    found = (path for ending in ENDINGS for path in FOLDER.glob(f"[!.~]*{ending}"))
    files = {path for path in found if path.is_file()}
    if len(files) > 1:
        files -= {one.file for one in programme_copies(FOLDER)}
    return sorted({path.stem for path in files})


def names_plan(typed: str) -> bool:
    """Whether a plan is meant by its file or its name."""
    if typed in plan_names() or Path(typed).suffix in ENDINGS:
        return True
    try:
        return Path(typed).is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False


def choose_plan(plan: str | None, command: str) -> Path:
    """The file of the plan that is meant. Ends the program with 2 where that cannot be told."""
    if plan is not None:
        return _named(plan)
    names = plan_names()
    if len(names) == 1:
        return _file(names[0])
    language = help_language()
    if not names:
        fail(CLI.say("no-plan", language))
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        fail(
            CLI.say("several-plans", language, command=command, first=names[0]),
            CLI.say("plans", language, plans=", ".join(names)),
        )
    typer.echo(CLI.say("choose", language))
    for number, name in enumerate(names, start=1):
        typer.echo(f"  {number}  {name}")
    while True:
        answer = typer.prompt(CLI.say("choose-number", language))
        if answer.isdecimal() and 1 <= int(answer) <= len(names):
            return _file(names[int(answer) - 1])
        typer.echo(CLI.say("choose-again", language, most=len(names)))


def in_order(period: str, plan: str | None, command: str) -> tuple[str, str | None]:
    """A period and a plan as they were typed, in whichever order. Ends with 2 where a plan stands
    in the place of the period and no period is given."""
    if not is_plan(period):
        return period, plan
    if plan is None:
        from toc.cli.days import today

        values = {"command": command, "year": today().year, "plan": as_argument(period)}
        fail(CLI.say("no-period", help_language(), **values))
    return (period, plan) if is_plan(plan) else (plan, period)


def is_plan(typed: str) -> bool:
    """Whether a word names a plan: one in `programmes/`, or a file by its ending."""
    return typed in plan_names() or Path(typed).suffix in ENDINGS


def _named(plan: str) -> Path:
    path = Path(plan)
    names = plan_names()
    if plan in names and not path.is_file():
        return _file(plan)
    if _is_written_plan(path):
        fail(CLI.say("written-plan", help_language(), file=as_argument(path)))
    if _exists(path) or path.suffix in ENDINGS or len(path.parts) > 1:
        return path
    from toc.core.loading import nearest

    near = ", ".join(nearest(plan, names))
    key = "unknown-plan-near" if near else "unknown-plan"
    sentences = [CLI.say(key, help_language(), plan=plan, near=near)]
    if names and not near:
        sentences.append(CLI.say("plans", help_language(), plans=", ".join(names)))
    return fail(*sentences)


def _is_written_plan(path: Path) -> bool:
    """Whether a file is a plan or form that `toc import` reads, by its ending. A programme may
    stand in a file of plain text."""
    if path.suffix.lower() in ("", *ENDINGS) or not _exists(path):
        return False
    from toc.exchange.written.kinds import ENDINGS as KINDS
    from toc.exchange.written.opening import READERS

    kind = KINDS.get(path.suffix.lower())
    return kind in READERS and kind != "text"


def _file(name: str) -> Path:
    candidates = [FOLDER / f"{name}{ending}" for ending in ENDINGS]
    return next(path for path in candidates if path.is_file())


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


_ENDING = re.compile(r"\.(?!v\d)[a-z][a-z0-9]{1,6}", re.IGNORECASE)


def file_ending(to: str) -> str:
    """The ending of a name that is meant as that of a file (`theory.odt`), in small letters with
    its dot; empty for that of a folder: one that ends in a slash, is one already, or has no more
    behind its dot than a folder has (`map.v2`, `2.1`)."""
    path = Path(to)
    if to.endswith(("/", os.sep)) or _exists(path):
        return path.suffix.lower() if _exists(path) and path.is_file() else ""
    return path.suffix.lower() if _ENDING.fullmatch(path.suffix) else ""


def language_of(dossier: Dossier) -> Language:
    """The language to speak about this plan."""
    return dossier.spoken(asked_language())


def sound_plan(plan: str | None, command: str) -> tuple[Dossier, Programme, GoalGraph]:
    """The plan that is meant, without errors: nothing is drawn or planned from a file that says
    something impossible. Otherwise ends the program with 1, or 2 where there is no file."""
    from toc.check.opening import open_dossier
    from toc.cli.days import today
    from toc.core.checked import Asked

    file = choose_plan(plan, command)
    with progress(CLI.say("reading-plan", help_language())):
        dossier = open_dossier(file, Asked(today()))
        unsound = bool(dossier.errors)
    language = language_of(dossier)
    speak(language)
    if unsound or dossier.programme is None or dossier.tree is None:
        fail_unsound(dossier, language)
    if dossier.copies:
        values = {
            "copies": ", ".join(str(one.file) for one in dossier.copies),
            "of": dossier.copies[0].of,
            "plan": as_argument(dossier.file),
        }
        note = CLI.say("copies", language, count=len(dossier.copies), **values)
        typer.echo(note, err=True)
    return dossier, dossier.programme, dossier.tree


def fail_unsound(dossier: Dossier, language: Language) -> NoReturn:
    """End with 2 where there is no file that can be read, else with 1, saying how to see what is
    wrong with it; of what git could not join, what to do about that."""
    joining = dossier.problems[0].id == "git-not-joined"
    if joining or not dossier.readable:
        from toc.check.report.validation import say

        said = say(dossier.problems[0], dossier, language)
        fail(f"{said.place}: {said.what}", said.fix, code=1 if joining else 2)
    fail(
        CLI.say("has-errors", language, count=len(dossier.errors)),
        CLI.say("has-errors-fix", language, plan=as_argument(dossier.file)),
        code=1,
    )
