"""What was typed to start toc, so that what it advises can be typed as well."""

from __future__ import annotations

import os
import sys
from pathlib import Path

WINDOWS = os.name == "nt"


def as_typed() -> str:
    """`python3 cli.py`, `py cli.py` on Windows, or with the folder of cli.py before it.

    Not as a path where the shell finds that Python by its name.
    """
    if WINDOWS:
        python = "py" if _found("py.exe") else "python"
    else:
        given = sys.orig_argv[0]
        name = Path(given).name
        python = name if _found(name) else _quoted(given)
    return f"{python} {_quoted(sys.argv[0])}"


def _found(name: str) -> bool:
    folders = os.environ.get("PATH", "").split(os.pathsep)
    return any(os.access(Path(folder) / name, os.X_OK) for folder in folders if folder)


def _quoted(path: str) -> str:
    if WINDOWS:
        return f'"{path}"' if " " in path else path
    from shlex import quote

    return quote(path)
