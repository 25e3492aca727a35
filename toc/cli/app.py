"""The application: its commands, and what happens when something goes wrong."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import Annotated, NoReturn

from toc.cli.dutch import speak_dutch
from toc.cli.language import help_language

if help_language() == "nl":
    # Before anything imports typer, which takes its words when it is imported.
    speak_dutch()

import typer

from toc.cli.commands import SETTINGS, Commands, usage_sentence
from toc.cli.streams import prepare
from toc.cli.words import CLI
from toc.core.words.typed_commands import program

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


def application() -> typer.Typer:
    """The application. The module of a command is loaded when that command is asked for."""
    app = typer.Typer(
        cls=Commands,
        name="toc",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        context_settings=SETTINGS,
    )
    app.callback(help=f"{_say('app')}\n\n{_say('app-start')}")(_root)
    return app


def main() -> NoReturn:
    """Run the command line. Ends with 0 (fine), 1 (problems found), 2 (cannot run) or 130 (stopped
    by Ctrl-C, as every program of a terminal)."""
    try:
        prepare()
        ended = application()(standalone_mode=False, prog_name=program())
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
