"""What the user can type, on this computer, to do what is advised."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


def program() -> str:
    """What starts this tool: `toc`, or what the launcher says was typed, as `python3 cli.py`."""
    return os.environ.get("TOC_PROGRAM") or "toc"


def pip_install(what: str) -> str:
    """What puts a package beside the others that this tool runs with."""
    ways = [sys.executable]
    with suppress(ValueError):  # another drive
        ways.append(os.path.relpath(sys.executable))
    # Not every shell takes a program in quotes.
    python = min(ways, key=lambda way: (" " in way, len(way)))
    return f"{as_argument(python)} -m pip install {what}"


def as_argument(path: Path | str) -> str:
    """A path as the user types it."""
    return f'"{path}"' if " " in str(path) else str(path)
