"""The last version that two copies have in common, where their folder is kept in git. Git is only
asked."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.change.git_versions import ask_git

MOST = 300
"""So many versions back are looked at."""

SHARED = 0.5
"""So much of its lines a version has in common with a copy that was made of it, at the least."""


@dataclass(frozen=True)
class FoundBase:
    """A version in git: its commit, the day, and what the file held."""

    commit: str
    day: datetime.date
    data: bytes
    file: Path

    def beside(self, name: str) -> bytes | None:
        """What a file in the folder of the programme held then; None where there was none."""
        return ask_git(self.file, "cat-file", "blob", f"{self.commit}:./{self.file.stem}/{name}")


def find_base(mine: Path, theirs: Path) -> FoundBase | None:
    """The last version of one of the two files of which the other has most of the changes: the
    other was made of that one, or of a later one. None where there is none that is near."""
    for kept, copy in ((mine, theirs), (theirs, mine)):
        found = _last_in_both(kept, copy)
        if found is not None:
            return found
    return None


def _last_in_both(kept: Path, copy: Path) -> FoundBase | None:
    wanted = _lines(copy.read_bytes())
    last: FoundBase | None = None
    before: Counter[bytes] = Counter()
    for version in _versions(kept):
        lines = _lines(version.data)
        if last is None or _has_most(wanted, before, lines):
            last = version
        before = lines
    if last is None:
        return None
    lines = _lines(last.data)
    return last if (lines & wanted).total() >= SHARED * lines.total() else None


def _versions(file: Path) -> Iterator[FoundBase]:
    """What a file was in each commit, the oldest first."""
    said = ask_git(file, "log", f"-{MOST}", "--format=%H %cs", "--", file.name)
    for line in reversed((said or b"").decode("ascii", "replace").splitlines()):
        commit, _, day = line.partition(" ")
        data = ask_git(file, "cat-file", "blob", f"{commit}:./{file.name}")
        if data is not None:
            yield FoundBase(commit, datetime.date.fromisoformat(day), data, file)


def _has_most(copy: Counter[bytes], old: Counter[bytes], new: Counter[bytes]) -> bool:
    """Whether a copy has most of what one version changed in the one before it. Where it has half,
    both may have changed the same line: then the older one is the safe guess, for what differs
    is asked."""
    come, gone = new - old, old - new
    has = sum(copy[line] >= new[line] for line in come)
    has += sum(copy[line] <= new[line] for line in gone)
    return 2 * has > len(come) + len(gone)


def _lines(data: bytes) -> Counter[bytes]:
    return Counter(line.strip() for line in data.splitlines() if line.strip())
