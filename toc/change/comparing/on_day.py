"""The file of a programme as it was on a day: as far as git or the history of what was done with
`toc` kept it."""

from __future__ import annotations

import datetime
from pathlib import Path

from toc.change.git_versions import commit_on, content_in, first_commit_of, moment_of
from toc.core.records.history import version_on, versions


def held_on(file: Path, day: datetime.date) -> bytes | None:
    """What a file held at the end of a day; None where that was not kept. HistoryError where the
    history no longer has it."""
    end = datetime.datetime.combine(day, datetime.time.max).astimezone()
    done = [one for one in versions(file) if one.since <= end]
    commit = commit_on(file, day)
    if commit is not None and not (done and done[-1].since > moment_of(file, commit)):
        data = content_in(file, commit)
        if data is not None:
            return data
    return version_on(file, end)


def kept_since(file: Path) -> datetime.date | None:
    """The first day of which anything of a file was kept; None where nothing was."""
    moments = [one.since for one in versions(file)[:1]]
    commit = first_commit_of(file)
    if commit is not None:
        moments.append(moment_of(file, commit))
    return min(moments).astimezone().date() if moments else None
