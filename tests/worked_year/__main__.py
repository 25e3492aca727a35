"""Put the example in a new folder, to follow it by hand: `python -m tests.worked_year FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.worked_year.year import start


def put(arguments: list[str]) -> str:
    """Make the folder; gives back what is wrong, or nothing."""
    if len(arguments) != 1:
        return "Noem de map waar het voorbeeld in komt: python -m tests.worked_year esdorp"
    if Path(arguments[0]).exists():
        return f"{arguments[0]} bestaat al. Noem een nieuwe map."
    start(Path(arguments[0]))
    return ""


if __name__ == "__main__":
    sys.exit(put(sys.argv[1:]) or 0)
