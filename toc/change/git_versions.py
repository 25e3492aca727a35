"""A file as it was before, where its folder is kept in git. Git is only asked, never told: nothing
here changes a repository."""

from __future__ import annotations

import datetime
import os
import subprocess
from pathlib import Path

SECONDS = 30
"""Git that takes longer than this waits for something that will not come."""


def commit_of(file: Path, revision: str) -> str | None:
    """The commit that a revision means (`HEAD~1`, `v1.2`, a branch); None where it means none."""
    if not revision or revision.startswith("-"):
        return None
    said = ask_git(file, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    return said.decode("ascii", "replace").strip() if said else None


def commit_on(file: Path, day: datetime.date | None = None) -> str | None:
    """The last commit that changed a file, up to the end of a day or up to now; None where there
    is none."""
    until = [f"--until={day.isoformat()}T23:59:59"] if day is not None else []
    said = ask_git(file, "log", "-1", "--format=%H", *until, "--", file.name)
    return said.decode("ascii", "replace").strip() or None if said is not None else None


def first_commit_of(file: Path) -> str | None:
    """The commit in which a file first was; None where it is in none."""
    said = ask_git(file, "log", "--reverse", "--format=%H", "--", file.name)
    lines = said.decode("ascii", "replace").split() if said is not None else []
    return lines[0] if lines else None


def moment_of(file: Path, commit: str) -> datetime.datetime:
    """When a commit was made."""
    said = ask_git(file, "show", "-s", "--format=%ct", commit) or b"0"
    return datetime.datetime.fromtimestamp(int(said), datetime.UTC)


def content_in(file: Path, commit: str) -> bytes | None:
    """What a file held in a commit; None where it was not in it."""
    return ask_git(file, "cat-file", "blob", f"{commit}:./{file.name}")


def ask_git(file: Path, *words: str) -> bytes | None:
    """What git says to some words in the folder of a file; None where it has no answer."""
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            ["git", *words],
            cwd=file.parent,
            env=environment,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
