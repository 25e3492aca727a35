"""The command line: one file a command, and the only home of typer and rich."""

from toc.cli.app import main

__all__ = ["main"]
