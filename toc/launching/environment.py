"""The folder `.venv` beside `cli.py`: whether it is whole, and making it.

A file in it says what was installed, written last; while that is going on, it says so. Where there
is no such file somebody made the folder with another tool: it is added to, and not removed.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

from toc.launching.errors import LaunchError
from toc.launching.installing import install
from toc.launching.lock import one_at_a_time
from toc.launching.progress import InstallProgress
from toc.launching.requirements import TO_RUN, TOP, digest

FOLDER = TOP / ".venv"
PYTHON = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
_SAID = FOLDER / "toc-installed.txt"
_UNFINISHED = "unfinished\n"


def is_running() -> bool:
    """Whether this Python is that of the folder."""
    try:
        return FOLDER.samefile(sys.prefix)
    except OSError:
        return False


def ready(requirements: Path) -> bool:
    """Whether its Python works and has all of them."""
    return not _broken() and f"{requirements.name} {digest(requirements)}" in _said()


def make_ready(requirements: Path) -> None:
    """Make the folder, or what is not right in it. LaunchError says why it did not go."""
    with one_at_a_time(), InstallProgress() as progress:
        if ready(requirements):  # now; another command has just made it
            return
        ours, broken = _SAID.is_file(), _broken()
        kind = "update" if not broken else "again" if ours else "first"
        try:
            if broken:
                if ours:
                    _remove()
                ours = not FOLDER.exists()
                _begin()
            progress.say(kind, folder=_short(FOLDER))
            if broken:
                _make(progress)
            install(PYTHON, requirements, progress, _unfinished if ours else None)
            done = [f"{file.name} {digest(file)}" for file in (TO_RUN, requirements)]
            _write("\n".join([_version(), *dict.fromkeys(done)]) + "\n")
        except OSError as error:
            raise _reason(error) from error
        progress.say("done")


def _reason(error: OSError) -> LaunchError:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LaunchError("not-writable", folder=TOP)
    if error.errno == errno.ENOSPC:
        return LaunchError("no-space")
    return LaunchError("failed", [str(error)], folder=_short(FOLDER))


def _said() -> list[str]:
    try:
        return _SAID.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def _broken() -> bool:
    """Whether it has to be made (again): it is not whole, its Python is gone, or was replaced by
    another version, which looks for its packages elsewhere."""
    if not PYTHON.exists() or not (FOLDER / "pyvenv.cfg").is_file():
        return True
    said = _said()
    return not said or said == [_UNFINISHED.strip()] or (is_running() and said[0] != _version())


def _version() -> str:
    """Of this Python; that of the folder is made from it."""
    return "python {}.{}".format(*sys.version_info[:2])


def _write(text: str) -> None:
    unready = _SAID.with_suffix(".new")
    unready.write_text(text, encoding="utf-8", newline="\n")
    unready.replace(_SAID)


def _unfinished() -> None:
    _write(_UNFINISHED)


def _remove() -> None:
    try:
        shutil.rmtree(FOLDER)
    except PermissionError as error:
        raise LaunchError("in-use", folder=_short(FOLDER)) from error


def _begin() -> None:
    """What can be known not to go is said before anything else is."""
    from importlib.util import find_spec

    if find_spec("ensurepip") is None:
        if not Path("/etc/debian_version").exists():
            raise LaunchError("no-venv", python=sys.executable)
        raise LaunchError("no-venv-debian", package=_debian_package())
    if not FOLDER.exists():
        FOLDER.mkdir()
        _unfinished()


def _make(progress: InstallProgress) -> None:
    progress.step("environment")
    # Not the Python of another environment, which may be gone tomorrow.
    base: str = getattr(sys, "_base_executable", None) or sys.executable
    made = subprocess.run(
        [base, "-m", "venv", FOLDER],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if made.returncode or not PYTHON.exists():
        raise LaunchError("failed", made.stdout.splitlines(), folder=_short(FOLDER))


def _debian_package() -> str:
    """The package that has what venv needs; that of another Python than Debian's own has the
    number of that Python in its name."""
    own = Path("/usr/bin/python3")
    is_own = own.exists() and own.samefile(sys.executable)
    return "python3-venv" if is_own else "python{}.{}-venv".format(*sys.version_info[:2])


def _short(folder: Path) -> str:
    return folder.name if folder.parent == Path.cwd() else str(folder)
