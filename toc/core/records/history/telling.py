"""The history as it is told: what was done when, and where something was changed by hand."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from toc.core.files import SavingError
from toc.core.records.history.store import History, Kept
from toc.core.records.history.values import State, Step
from toc.core.words import Language


@dataclass(frozen=True)
class ToldStep:
    """A step. `back` is how many steps it takes to be before it, None where it is taken back
    already (`undone`); `by_hand` are files that were changed before it without a command.
    Of one that cannot be read only `readable` says something."""

    back: int | None
    when: datetime.datetime | None
    said: str
    command: str
    files: tuple[Path, ...]
    undone: datetime.datetime | None
    broken: bool
    by_hand: tuple[Path, ...]
    readable: bool = True


@dataclass(frozen=True)
class Told:
    """The steps, the newest first; `by_hand` are files that were changed after the last of them
    without a command."""

    file: Path
    steps: tuple[ToldStep, ...]
    by_hand: tuple[Path, ...]


@dataclass(frozen=True)
class _Change:
    """A file that became something, at a moment: by a step, or by one that was turned."""

    moment: datetime.datetime
    step: str
    name: str
    before: str | None
    after: str | None


def tell(programme_file: Path, language: Language) -> Told:
    """The history of a plan. Nothing is written."""
    history = History(programme_file)
    kept = history.steps()
    by_hand, last = _by_hand(kept)
    told: list[ToldStep] = []
    back = 0
    for one in reversed(kept):
        step = one.step
        if step is None:
            back += 1
            told.append(ToldStep(back, None, "", "", (), None, True, (), readable=False))
            continue
        if step.state is State.OPEN and not history.really_changed(step):
            continue  # busy, or killed before it wrote anything
        back += not step.undone
        told.append(
            ToldStep(
                back=None if step.undone else back,
                when=step.when,
                said=step.sentence(language),
                command=step.command,
                files=tuple(history.path(file.name) for file in step.files),
                undone=step.turned[-1] if step.undone else None,
                broken=step.state is not State.WHOLE,
                by_hand=tuple(history.path(name) for name in by_hand.get(one.name, ())),
            )
        )
    since = tuple(history.path(name) for name in last if _now(history, name) != last[name])
    return Told(programme_file, tuple(told), since)


def _by_hand(
    kept: tuple[Kept, ...],
) -> tuple[dict[str, list[str]], dict[str, str | None]]:
    """The files that were not, before a step, what the last left; and what the last of all
    left."""
    found: dict[str, list[str]] = {}
    last: dict[str, str | None] = {}
    changes = sorted(
        (
            change
            for one in kept
            if one.step is not None
            for change in _changes(one.name, one.step)
        ),
        key=lambda one: one.moment,
    )
    for one in changes:
        if one.name in last and last[one.name] != one.before:
            found.setdefault(one.step, []).append(one.name)
        last[one.name] = one.after
    return found, last


def _changes(name: str, step: Step) -> Iterator[_Change]:
    for file in step.files:
        yield _Change(step.when, name, file.name, file.before, file.after)
        for number, moment in enumerate(step.turned):
            before, after = file.before, file.after
            if number % 2 == 0:
                before, after = after, before
            yield _Change(moment, name, file.name, before, after)


def _now(history: History, name: str) -> str | None:
    try:
        return history.now(name)
    except SavingError:
        return ""  # it cannot be read: not what it was
