"""The command line: one file a command, and the only home of typer and rich."""

import gc

# A command makes things and ends. Looking for garbage among the modules that it loads, as Python
# does every 700 objects, took a fifth of the time of `toc validate`.
gc.set_threshold(100_000, 50, 100)

from toc.cli.app import main  # noqa: E402 - after the line above, or it comes too late

__all__ = ["main"]
