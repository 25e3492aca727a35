"""What the programme file was, and since when."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from toc.core.files import held
from toc.core.records.history.errors import HistoryError
from toc.core.records.history.store import History
from toc.core.records.history.turning import to_take_back
from toc.core.records.history.values import PROGRAMME, Step


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


@dataclass(frozen=True)
class BeforeStep:
    """What the programme file held before a step was done."""

    step: Step
    data: bytes


def before_step(programme_file: Path, number: int) -> BeforeStep:
    """What the programme file held before the step of that number, as they are counted back from
    1. HistoryError where there is no such step, it cannot be read, or there was no file."""
    history = History(programme_file)
    there = to_take_back(history)
    if not 0 < number <= len(there):
        key = "no-such-step" if there else "nothing-back"
        raise HistoryError(key, file=programme_file, count=len(there))
    data = held(programme_file)
    for kept in there[:number]:
        if kept.step is None:
            raise HistoryError("unreadable-step", file=history.folder / "steps" / kept.name)
        # The earliest of these that changed it knows what stood there before them all.
        for one in kept.step.files:
            if one.name == PROGRAMME:
                data = history.content(one.before) if one.before is not None else None
    if data is None:
        raise HistoryError("not-yet", file=programme_file)
    assert kept.step is not None
    return BeforeStep(kept.step, data)
