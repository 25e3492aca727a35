"""Word lists as text files that a programme leader can read and extend: one entry a line; what
follows a `#` is a comment."""

from __future__ import annotations

from pathlib import Path


def lines(module: str, name: str) -> tuple[str, ...]:
    """The entries of `NAME.txt` in the folder of a module, which gives its `__file__`.
    FileNotFoundError where there is no such list."""
    # A check reads seventy of them: through importlib.resources that takes twice as long.
    text = (Path(module).parent / f"{name}.txt").read_text("utf-8")
    entries = (line.partition("#")[0].strip() for line in text.splitlines())
    return tuple(entry for entry in entries if entry)
