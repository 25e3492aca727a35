"""Setting git to join programmes by element."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.change.words.merging import MERGING
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show
from toc.documents.screen import Look, Page, line, strong

if TYPE_CHECKING:
    from toc.core.words import Language

ATTRIBUTES = ".gitattributes"
PATTERNS = ("programmes/**/*.yaml merge=toc", "programmes/**/measurements.csv merge=toc")
CONFIG = "merge.toc.driver"


def install_in_git(*, yes: bool = False) -> None:
    """Show the settings, and write them after asking, or at once for who is sure."""
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
    has = (there or b"").decode("utf-8", "replace").splitlines()
    lacking = [one for one in PATTERNS if one not in has]
    now = (ask_git(here, "config", "--get", CONFIG) or b"").decode("utf-8", "replace").strip()
    command = f"{_program()} merge --driver %O %A %B %P"
    if not lacking and now == command:
        typer.echo(MERGING.say("installed-already", language))
        return
    if not (yes or plan_asking.at_a_terminal()):
        # It is said first, as who reads of settings may think that they were made.
        typer.echo(MERGING.say("install-at-terminal", language), err=True)
        show(_lines(attributes, command, language))
        raise typer.Exit(1)
    show(_lines(attributes, command, language))
    if not yes and not sure(attributes, language, "ask-install"):
        typer.echo(MERGING.say("not-written", language))
        return
    if lacking:
        old = there or b""
        gap = b"\n" if old and not old.endswith(b"\n") else b""
        with locked(attributes):
            keep(attributes, old + gap + "".join(f"{one}\n" for one in lacking).encode(), there)
    done = subprocess.run(
        ["git", "config", CONFIG, command], capture_output=True, text=True, check=False
    )
    if done.returncode:
        fail(MERGING.say("git-failed", language, reason=done.stderr.strip()))
    typer.echo(MERGING.say("installed", language))


def _lines(attributes: Path, command: str, language: Language) -> Page:
    yield line(strong(MERGING.say("git-lines", language)))
    yield line(MERGING.say("git-attributes", language, file=attributes))
    for one in PATTERNS:
        yield line(one, indent=2, look=Look.ASIDE)
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
