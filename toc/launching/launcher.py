"""Which Python runs toc, and how it is started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from toc.launching import environment
from toc.launching.errors import LaunchError
from toc.launching.progress import language, tell, write
from toc.launching.requirements import TO_RUN, TO_TEST, TOP, all_there
from toc.launching.typed import as_typed

CANNOT_RUN = 2
WINDOWS = os.name == "nt"
_CLI = str(TOP / "cli.py")
_PLAN = "alliantie-van-kracht"

DEMO = (("validate", _PLAN), ("plan", "2024", _PLAN), ("export", _PLAN))
"""What `cli.py --demo` does, one after the other: the main job on a real plan."""


def main() -> None:
    """Go on as `toc …`, in a Python that has what it needs.

    `--demo` as the first argument does the main job on the plan that comes with toc; `--tests`
    runs the tests, and hands what follows to pytest.
    """
    arguments = sys.argv[1:]
    testing, demo = arguments[:1] == ["--tests"], arguments == ["--demo"]
    try:
        other = _other_python(TO_TEST if testing else TO_RUN)
    except LaunchError as error:
        write(error.say(language()) + "\n")
        raise SystemExit(CANNOT_RUN) from None
    except KeyboardInterrupt:
        tell("interrupted")
        raise SystemExit(CANNOT_RUN) from None
    python = other or sys.executable
    if testing:
        os.chdir(TOP)
        _go_on([python, "-m", "pytest", "-n", "auto", *arguments[1:]])
    os.environ.setdefault("TOC_PROGRAM", as_typed())
    if demo:
        raise SystemExit(_demo(python))
    if other:
        _go_on([other, _CLI, *arguments])
    from toc.cli import main as toc

    toc()


def _other_python(requirements: Path) -> str | None:
    """The Python of `.venv`, made ready first, or None where this one has all of them."""
    ready, running = environment.ready(requirements), environment.is_running()
    if ready and running:
        return None
    # Who works in an environment of his own wants that; asking takes too long for everybody else.
    own = sys.prefix != sys.base_prefix
    if not running and (own or not ready) and all_there(requirements):
        return None
    if not ready:
        environment.make_ready(requirements)
    return str(environment.PYTHON)


def _demo(python: str) -> int:
    for arguments in DEMO:
        write(f"\n$ {os.environ['TOC_PROGRAM']} {' '.join(arguments)}\n")
        if code := _wait_for([python, _CLI, *arguments], TOP):
            return code
    return 0


def _go_on(command: list[str]) -> NoReturn:
    """Be that command from here on."""
    sys.stdout.flush()
    os.environ.pop("PYTHONHOME", None)
    if WINDOWS:  # there, whoever started this would not wait for what takes its place
        raise SystemExit(_wait_for(command))
    os.execv(command[0], command)


def _wait_for(command: list[str], folder: Path | None = None) -> int:
    """Its exit code. A Ctrl-C is for the command, which hears it too and says what it keeps."""
    with subprocess.Popen(command, cwd=folder) as started:
        while True:
            try:
                return started.wait()
            except KeyboardInterrupt:
                continue
