"""`toc lsp`: the programme file in an editor, that starts this and speaks with it."""

from __future__ import annotations

import sys

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.cli.terminal import write_json
from toc.live.words.lsp import LSP


def lsp(as_json: options.Json = False) -> None:
    """Answer an editor over standard input and output until it stops. Ends with 0, and with 2
    where what it takes is not installed."""
    from toc import __version__
    from toc.live.lsp.starting import started

    server = started(__version__)
    if as_json:
        write_json({"version": 1, "server": "lsp", "answers": server.answered})
        return
    if sys.stdin.isatty():
        # Nobody speaks the protocol by hand; reading on would keep Ctrl+C waiting for an Enter.
        typer.echo(LSP.say("for-an-editor", help_language()))
        return
    server.start_io()
