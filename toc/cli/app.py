"""The application: its commands, and what happens when something goes wrong."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Annotated, NoReturn, get_type_hints

from toc.cli.dutch import speak_dutch
from toc.cli.language import help_language

if help_language() == "nl":
    # Before anything imports typer, which takes its words when it is imported.
    speak_dutch()

import typer

from toc.cli.commands import SETTINGS, Command, Commands, usage_sentence
from toc.cli.streams import prepare
from toc.cli.words import CLI
from toc.core.words.typed import program

COMMANDS = {
    "new": "new.new",
    "validate": "validate.validate",
    "show": "show.show",
    "why": "why.why",
    "plan": "plan.plan",
    "plan score-sheet": "score_sheet.score_sheet",
    "plan read-scores": "score_sheet.read_scores",
    "export": "export.export",
    "export iati": "iati.export_iati",
    "export logframe": "logframe.logframe",
    "export table": "tidy.table",
    "import": "importing.import_file",
    "measure add": "measure_add.measure_add",
    "measure import": "measure_import.measure_import",
    "measure template": "measure_due.measure_template",
    "measure due": "measure_due.measure_due",
    "progress": "progress.progress",
    "review": "review.review",
    "review read-decisions": "decisions.read_decisions",
    "log": "log.log",
    "rules": "rules.rules",
    "keys": "keys.keys",
}
"""The commands, in the order of a first afternoon, and the function of each in its module."""

STOPPED = 130
"""The exit code of what Ctrl-C stopped."""


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


def application(names: Iterable[str] = COMMANDS) -> typer.Typer:
    """The application with these commands; only their modules are loaded."""
    app = typer.Typer(
        cls=Commands,
        name="toc",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings=SETTINGS,
    )
    app.callback(help=f"{_say('app')}\n\n{_say('app-start')}")(_root)
    for name in names:
        module, function = COMMANDS[name].split(".")
        command: Callable[..., None] = getattr(import_module(f"toc.cli.{module}"), function)
        # Once: from text, typer would read each of them four times.
        command.__annotations__ = get_type_hints(command, include_extras=True)
        app.command(name, cls=Command, help=_say(name), context_settings=SETTINGS)(command)
    return app


def _meant(arguments: Sequence[str]) -> Iterable[str]:
    """The commands that begin as the first word does. Where none do, all: then they are named, in
    the help or because of a mistake. Loading them all took a twelfth of `toc validate`."""
    first = arguments[0] if arguments else ""
    return [name for name in COMMANDS if name.split()[0] == first] or COMMANDS


def main() -> NoReturn:
    """Run the command line. Ends with 0 (fine), 1 (problems found), 2 (cannot run) or 130 (stopped
    by Ctrl-C, as every program of a terminal)."""
    try:
        prepare()
        ended = application(_meant(sys.argv[1:]))(standalone_mode=False, prog_name=program())
    except (typer.Abort, KeyboardInterrupt):
        _stopped()
    except BrokenPipeError:
        _leave_quietly()
    except Exception as error:
        _explain(error)
    if ended == STOPPED:  # typer's own answer to Ctrl-C
        _stopped()
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


def _stopped() -> NoReturn:
    """Say what is there of what was asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is ending already
    from toc.core.files import written

    if written:
        said = _say("stopped-written", count=len(written), last=written[-1])
    else:
        said = _say("stopped")
    typer.echo(said, err=True)
    if threading.active_count() > 1:
        # What other threads have begun is for nobody now, and Python would wait for it.
        sys.stdout.flush()
        os._exit(STOPPED)
    raise SystemExit(STOPPED)


def _refuse(*sentences: str) -> NoReturn:
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise SystemExit(2)


def _leave_quietly() -> NoReturn:
    # The reader has seen enough, as in `toc show | head`. Nothing is left to tell it, and Python
    # must not try to when it flushes.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(1)
