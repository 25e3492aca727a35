"""Joining programmes as git's own way of merging them, and setting git to do so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.change.words.merging import MERGING
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show
from toc.documents.screen import Look, Page, line, strong

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language

ATTRIBUTES = ".gitattributes"
PATTERN = "programmes/*.yaml merge=toc"
CONFIG = "merge.toc.driver"


def join_for_git(base: str, mine: str, theirs: str, name: str) -> NoReturn:
    """Join three files that git made of one that is called `name`, into the second. Ends with 0,
    with 1 where something is left to choose; what is no sound programme git merges by line."""
    from toc.cli.choosing import language_of
    from toc.core.problems import RefusalError

    files = [Path(one) for one in (base, mine, theirs)]
    try:
        dossiers = [_dossier(one) for one in files]
        if any(one.programme is None for one in dossiers[1:]):
            _by_line(files)
        code = _joined(dossiers, name, language_of(dossiers[1]))
    except RefusalError as error:
        typer.echo(error.say(help_language()), err=True)
        _by_line(files)
    raise typer.Exit(code)


def _joined(dossiers: list[Dossier], name: str, language: Language) -> int:
    from toc.change.merging.commands import Copies, joined_copies
    from toc.change.merging.told import Names
    from toc.change.saving import save
    from toc.cli.days import today
    from toc.cli.merge_page import conflict_page

    base, mine, theirs = dossiers
    names = Names(*(MERGING.say(key, language) for key in ("this-branch", "other-branch")))
    reading = base.reading if base.programme is not None else None
    made = joined_copies(Copies(mine, theirs, reading, None, mine.file, names, today()), {})
    told = made.told(language)
    save(made.changes(language).changes)
    if told:
        typer.echo(f"{name}: {MERGING.say('open', language, count=len(told))}", err=True)
        show(block for one in told for block in conflict_page(one, made, language))
    return 1 if told else 0


def _dossier(file: Path) -> Dossier:
    from toc.check.opening import dossier_of
    from toc.cli.days import today
    from toc.core.checked import Asked
    from toc.core.loading import read

    return dossier_of(file, read(file), Asked(today()))


def _by_line(files: list[Path]) -> NoReturn:
    base, mine, theirs = (str(one) for one in files)
    done = subprocess.run(["git", "merge-file", mine, base, theirs], check=False)
    raise typer.Exit(min(done.returncode, 127) if done.returncode >= 0 else 128)


def install_in_git() -> None:
    """Show the two lines of settings, and write them after asking."""
    from toc.change.git_versions import ask_git
    from toc.cli import plan_asking
    from toc.cli.merge_page import sure
    from toc.core.files import held, keep, locked

    language = help_language()
    here = Path("here").absolute()
    said = ask_git(here, "rev-parse", "--show-toplevel")
    if said is None:
        fail(MERGING.say("git-none", language))
    attributes = Path(said.decode("utf-8", "surrogateescape").strip()) / ATTRIBUTES
    there = held(attributes)
    has = PATTERN in (there or b"").decode("utf-8", "replace").splitlines()
    now = (ask_git(here, "config", "--get", CONFIG) or b"").decode("utf-8", "replace").strip()
    command = f"{_program()} merge --driver %O %A %B %P"
    if has and now == command:
        typer.echo(MERGING.say("installed-already", language))
        return
    show(_lines(attributes, command, language))
    if not plan_asking.at_a_terminal():
        fail(MERGING.say("install-at-terminal", language), code=1)
    if not sure(attributes, language, "ask-install"):
        typer.echo(MERGING.say("not-written", language))
        return
    if not has:
        old = there or b""
        gap = b"\n" if old and not old.endswith(b"\n") else b""
        with locked(attributes):
            keep(attributes, old + gap + f"{PATTERN}\n".encode(), there)
    done = subprocess.run(
        ["git", "config", CONFIG, command], capture_output=True, text=True, check=False
    )
    if done.returncode:
        fail(MERGING.say("git-failed", language, reason=done.stderr.strip()))
    typer.echo(MERGING.say("installed", language))


def _lines(attributes: Path, command: str, language: Language) -> Page:
    yield line(strong(MERGING.say("git-lines", language)))
    yield line(MERGING.say("git-attributes", language, file=attributes))
    yield line(PATTERN, indent=2, look=Look.ASIDE)
    yield line(MERGING.say("git-config", language))
    yield line(f"{CONFIG} = {command}", indent=2, look=Look.ASIDE)


def _program() -> str:
    """What starts this tool from any folder, in the shell that git uses."""
    import toc

    home = Path(toc.__file__).resolve().parents[1]
    python = f'"{Path(sys.executable).as_posix()}"'
    if home.name == "site-packages":
        return f"{python} -m toc"
    return f'PYTHONPATH="{home.as_posix()}" {python} -m toc'
