"""The last version that two copies have in common: in the history of the plan, or where its folder
is kept in git. Both are only asked."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.change.git_versions import ask_git
from toc.core.files import held
from toc.core.records.folder import beside
from toc.core.records.history.errors import HistoryError
from toc.core.records.history.store import History
from toc.core.records.history.values import PROGRAMME

MOST = 300
"""So many versions back are looked at."""

MOMENT = datetime.timedelta(microseconds=1)

SHARED = 0.5
"""So much of its lines a version has in common with a copy that was made of it, at the least."""


@dataclass(frozen=True)
class FoundBase:
    """A version of before: since when, and what the file held. One of git has its commit, one of
    the history of the plan has none."""

    since: datetime.datetime
    data: bytes
    file: Path
    commit: str = ""

    def beside(self, name: str) -> bytes | None:
        """What a file in the folder of the programme held then; None where there was none."""
        if self.commit:
            there = f"{self.commit}:./{self.file.stem}/{name}"
            return ask_git(self.file, "cat-file", "blob", there)
        return _held_at(History(self.file), name, self.since)


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


def _versions(file: Path) -> list[FoundBase]:
    """What a file was before, the oldest first."""
    return sorted([*_in_history(file), *_in_git(file)], key=lambda one: one.since)


def _in_git(file: Path) -> Iterator[FoundBase]:
    said = ask_git(file, "log", f"-{MOST}", "--format=%H %cI", "--", file.name)
    # Commits of one second stay in their order.
    for line in reversed((said or b"").decode("ascii", "replace").splitlines()):
        commit, _, since = line.partition(" ")
        data = ask_git(file, "cat-file", "blob", f"{commit}:./{file.name}")
        if data is not None:
            yield FoundBase(datetime.datetime.fromisoformat(since), data, file, commit)


def _in_history(file: Path) -> Iterator[FoundBase]:
    history = History(file)
    changes = _changes(history, PROGRAMME)
    for number, (since, before, after) in enumerate(changes):
        # Of what was there before the first command nobody knows since when.
        found = [(since - MOMENT, before)] if number == 0 else []
        for moment, mark in [*found, (since, after)]:
            data = _content(history, mark)
            if data is not None:
                yield FoundBase(moment, data, file)


def _changes(
    history: History, name: str
) -> list[tuple[datetime.datetime, str | None, str | None]]:
    """When a file changed, and the marks of what it held before and after; the oldest first. What
    was taken back changed it as well."""
    found = []
    for kept in history.steps():
        for one in kept.step.files if kept.step is not None else ():
            if kept.step is None or one.name != name:
                continue
            ways = (one.before, one.after), (one.after, one.before)
            for number, moment in enumerate((kept.step.when, *kept.step.turned)):
                found.append((moment, *ways[number % 2]))
    return sorted(found, key=lambda one: one[0])


def _held_at(history: History, name: str, moment: datetime.datetime) -> bytes | None:
    changes = _changes(history, name)
    if not changes:
        return held(beside(history.programme_file, *name.split("/")))
    past = [after for since, _, after in changes if since <= moment]
    return _content(history, past[-1] if past else changes[0][1])


def _content(history: History, mark: str | None) -> bytes | None:
    """What a file held; None where there was none, or it is no longer kept."""
    try:
        return history.content(mark) if mark is not None else None
    except HistoryError:
        return None


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
