"""The file of a programme as it was on a day: as far as git or the history of what was done with
`toc` kept it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from toc.change.git_versions import commit_on, content_in, is_in_git, moment_of
from toc.core.records.history import version_on, versions


@dataclass(frozen=True)
class HeldOn:
    """What a file held. `before` is the moment up to which that is known, where nothing was kept
    of the day itself: it is what stood there when something was first done with it."""

    data: bytes
    before: datetime.datetime | None = None


def held_on(file: Path, day: datetime.date) -> HeldOn | None:
    """What a file held at the end of a day; None where that was not kept. HistoryError where the
    history no longer has it."""
    end = datetime.datetime.combine(day, datetime.time.max).astimezone()
    every = versions(file)
    done = [one for one in every if one.since <= end]
    commit = commit_on(file, day)
    if commit is not None and not (done and done[-1].since > moment_of(file, commit)):
        data = content_in(file, commit)
        if data is not None:
            return HeldOn(data)
    data = version_on(file, end)
    if data is None:
        return None
    return HeldOn(data) if done else HeldOn(data, every[0].since)


def is_kept(file: Path) -> bool:
    """Whether anything of a file is kept, from whatever day."""
    return bool(versions(file)) or (is_in_git(file) and commit_on(file) is not None)
