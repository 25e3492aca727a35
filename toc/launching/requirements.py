"""What toc needs, as its lock files say it."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

TOP = Path(__file__).parents[2]
"""The folder of `cli.py`."""

_LOCKS = TOP / "requirements"
TO_RUN = _LOCKS / "run.txt"
TO_TEST = _LOCKS / "test.txt"
"""What its tests need as well: all of `TO_RUN`, and more."""

_PIN = re.compile(r"^([\w.-]+)==([^\s;]+)(?: ; (.*?))? \\$", re.MULTILINE)

_HOLDS = {
    "": True,
    "sys_platform == 'win32'": sys.platform == "win32",
    "python_full_version < '3.12'": sys.version_info < (3, 12),
    "python_full_version >= '3.12'": sys.version_info >= (3, 12),
    # No computer that toc runs on.
    "python_full_version >= '3.12' and sys_platform == 'emscripten'": False,
}


def pins(requirements: Path) -> Mapping[str, str]:
    """From the name of each package that this Python needs to its exact version."""
    found = _PIN.findall(requirements.read_text(encoding="utf-8"))
    # Of a condition that is not known here it is safe to say that it holds: then pip decides.
    return {name: version for name, version, when in found if _HOLDS.get(when, True)}


def digest(requirements: Path) -> str:
    """What changes when the file does."""
    return sha256(requirements.read_bytes()).hexdigest()


def all_there(requirements: Path) -> bool:
    """Whether the running Python has each of them, in exactly its version."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return all(version(name) == pin for name, pin in pins(requirements).items())
    except PackageNotFoundError:
        return False
