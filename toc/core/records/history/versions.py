"""What the programme file was, and since when."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from toc.core.records.history.store import History
from toc.core.records.history.values import PROGRAMME


@dataclass(frozen=True, order=True)
class Version:
    """A programme file since a moment; `digest` is the mark of what it held, None for no file."""

    since: datetime.datetime
    digest: str | None


def versions(programme_file: Path) -> tuple[Version, ...]:
    """The versions that the history knows, from the oldest on. What was changed by hand and never
    by a command after it is not among them."""
    found: list[Version] = []
    for kept in History(programme_file).steps():
        for one in kept.step.files if kept.step is not None else ():
            if kept.step is not None and one.name == PROGRAMME:
                found.append(Version(kept.step.when, one.after))
                for number, moment in enumerate(kept.step.turned):
                    found.append(Version(moment, one.after if number % 2 else one.before))
    # Steps of one second stay in their order.
    return tuple(sorted(found, key=lambda one: one.since))


def version_on(programme_file: Path, moment: datetime.datetime) -> bytes | None:
    """What the programme file held at a moment: what the last step before it left. None where
    there is no step before it, or there was no file. HistoryError where it is no longer there."""
    past = [one.digest for one in versions(programme_file) if one.since <= moment]
    mark = past[-1] if past else None
    return History(programme_file).content(mark) if mark is not None else None
