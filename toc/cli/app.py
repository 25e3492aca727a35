"""The application: its commands, and what happens when something goes wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Annotated, NoReturn, get_type_hints

from toc.cli.dutch import speak_dutch
from toc.cli.language import help_language

if help_language() == "nl":
    # Before anything imports typer, which takes its words when it is imported.
    speak_dutch()

import typer

from toc.cli.commands import SETTINGS, Command, Commands, usage_sentence
from toc.cli.decisions import read_decisions
from toc.cli.export import export
from toc.cli.iati import export_iati
from toc.cli.importing import import_file
from toc.cli.log import log
from toc.cli.logframe import logframe
from toc.cli.measure_add import measure_add
from toc.cli.measure_due import measure_due, measure_template
from toc.cli.measure_import import measure_import
from toc.cli.new import new
from toc.cli.plan import plan
from toc.cli.progress import progress
from toc.cli.review import review
from toc.cli.rules import rules
from toc.cli.score_sheet import read_scores, score_sheet
from toc.cli.show import show
from toc.cli.streams import prepare
from toc.cli.tidy import table
from toc.cli.validate import validate
from toc.cli.why import why
from toc.messages.cli import CLI

COMMANDS: tuple[tuple[str, Callable[..., None]], ...] = (
    ("new", new),
    ("validate", validate),
    ("show", show),
    ("why", why),
    ("plan", plan),
    ("plan score-sheet", score_sheet),
    ("plan read-scores", read_scores),
    ("export", export),
    ("export iati", export_iati),
    ("export logframe", logframe),
    ("export table", table),
    ("import", import_file),
    ("measure add", measure_add),
    ("measure import", measure_import),
    ("measure template", measure_template),
    ("measure due", measure_due),
    ("progress", progress),
    ("review", review),
    ("review read-decisions", read_decisions),
    ("log", log),
    ("rules", rules),
)
"""The commands, in the order of a first afternoon."""


def _say(key: str, **values: object) -> str:
    return CLI.say(key, help_language(), **values)


def _version(asked: bool) -> None:
    if asked:
        from toc import __version__

        typer.echo(f"toc {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help=_say("version")),
    ] = False,
) -> None:
    """Nothing of its own: the commands do the work."""


app = typer.Typer(
    cls=Commands,
    name="toc",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings=SETTINGS,
)
app.callback(help=f"{_say('app')}\n\n{_say('app-start')}")(_root)
for _name, _command in COMMANDS:
    # Once: from text, typer would read each of them four times.
    _command.__annotations__ = get_type_hints(_command, include_extras=True)
    app.command(_name, cls=Command, help=_say(_name), context_settings=SETTINGS)(_command)


def main() -> NoReturn:
    """Run the command line. Ends with 0 (fine), 1 (problems found) or 2 (cannot run)."""
    prepare()
    try:
        ended = app(standalone_mode=False, prog_name="toc")
    except (typer.Abort, KeyboardInterrupt):
        _refuse(_say("interrupted"))
    except BrokenPipeError:
        _leave_quietly()
    except Exception as error:
        _explain(error)
    raise SystemExit(ended if isinstance(ended, int) else 0)


def _explain(error: Exception) -> NoReturn:
    """Say what went wrong: a command that cannot be read, or a fault of ours in one line."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        typer.echo(str(error))
        raise SystemExit(2)
    if hasattr(error, "format_message"):
        help_at = [_say("see-help", command=context.command_path)] if context else []
        _refuse(usage_sentence(error), *help_at)
    if os.environ.get("TOC_DEBUG"):
        raise error
    _refuse(_say("unforeseen", error=f"{type(error).__name__}: {error}"))


def _refuse(*sentences: str) -> NoReturn:
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise SystemExit(2)


def _leave_quietly() -> NoReturn:
    # The reader has seen enough, as in `toc show | head`. Nothing is left to tell it, and Python
    # must not try to when it flushes.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(1)
