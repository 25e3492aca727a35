"""Taking steps back, and putting them forward again.

All that is asked is looked at first, so it is refused before anything is written. Then each step
is put back whole, one after the other; that it is busy is on the disk before the first file is,
so the next command that writes makes whole what was killed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from toc.core.files import SavingError, held, keep, recorded_by, remove, unbroken
from toc.core.records.history.errors import HistoryError
from toc.core.records.history.store import History, Kept
from toc.core.records.history.values import ChangedFile, State, Step, now


class Became(Enum):
    """What became of a file."""

    BACK = "back"  # it has again what it held
    GONE = "gone"  # it was not there
    ALREADY = "already"  # it was so already


@dataclass(frozen=True)
class TurnedFile:
    """A file of a step that was turned."""

    file: Path
    became: Became


@dataclass(frozen=True)
class Turned:
    """A step that was taken back, or put forward again."""

    step: Step
    files: tuple[TurnedFile, ...]


def undo(programme_file: Path, count: int = 1, *, dry_run: bool = False) -> tuple[Turned, ...]:
    """Take the last `count` steps back. Whoever calls this has the lock of the programme. Raises
    HistoryError where there are not so many, or where a file is no longer what a step left;
    SavingError where one cannot be written. A step is taken back whole or not at all."""
    history = History(programme_file)
    finished = () if dry_run else settle(history, back=True)
    return _turn(history, to_take_back(history), count, finished, back=True, dry_run=dry_run)


def to_take_back(history: History) -> tuple[Kept, ...]:
    """The steps that can be taken back, the last first: so they are numbered, from 1."""
    found = [one for one in history.steps() if one.step is None or not one.step.undone]
    return tuple(
        one for one in reversed(found) if one.step is None or _happened(history, one.step)
    )


def redo(programme_file: Path, count: int = 1, *, dry_run: bool = False) -> tuple[Turned, ...]:
    """Put the last `count` steps forward again that were taken back and after which nothing else
    was done; otherwise as `undo`."""
    history = History(programme_file)
    finished = () if dry_run else settle(history, back=False)
    return _turn(history, history.taken_back(), count, finished, back=False, dry_run=dry_run)


def settle(history: History, *, back: bool | None = None) -> tuple[Turned, ...]:
    """Make whole what a run left that was killed, before anything else is done. Gives the steps of
    which the turn that is asked, `back` or forward, was finished so: who was killed and asks
    again means that one."""
    history.close_open()
    finished = []
    for kept in history.steps():
        if kept.step is None or not kept.step.turning:
            continue
        way = not kept.step.undone
        with recorded_by(None):
            try:
                (turned,) = _looked_at(history, [kept], way)
            except HistoryError:
                # Somebody changed something since: it is for them to say what becomes of it.
                history.write(kept.name, kept.step.model_copy(update={"turning": False}))
                continue
            _write(history, kept.name, turned, way)
        if way is back:
            finished.append(turned)
    return tuple(finished)


def _happened(history: History, step: Step) -> bool:
    """Whether a step wrote anything: one that was killed before that never was."""
    return step.state is not State.OPEN or bool(history.really_changed(step))


def _turn(
    history: History,
    chosen: Sequence[Kept],
    count: int,
    finished: tuple[Turned, ...],
    *,
    back: bool,
    dry_run: bool,
) -> tuple[Turned, ...]:
    file = history.programme_file
    count -= len(finished)
    if len(chosen) < count:
        key = "nothing" if not chosen else "fewer"
        way = "back" if back else "again"
        raise HistoryError(f"{key}-{way}", file=file, count=len(chosen))
    looked = tuple(_looked_at(history, chosen[:count], back))
    if not dry_run:
        for kept, turned in zip(chosen, looked, strict=False):
            _write(history, kept.name, turned, back)
    return finished + looked


def _goal(one: ChangedFile, back: bool) -> str | None:
    return one.before if back else one.after


def _looked_at(history: History, chosen: Sequence[Kept], back: bool) -> Iterator[Turned]:
    """What becomes of each file. HistoryError where that cannot be."""
    there: dict[str, str | None] = {}
    for kept in chosen:
        if kept.step is None:
            raise HistoryError("unreadable-step", file=history.folder / "steps" / kept.name)
        files = []
        for one in kept.step.files:
            path, goal = history.path(one.name), _goal(one, back)
            if one.name not in there:
                there[one.name] = history.now(one.name)
            if there[one.name] == goal:
                became = Became.ALREADY
            elif there[one.name] not in one.states:
                key = "gone-since" if there[one.name] is None else "changed-since"
                raise HistoryError(key, file=path, step=kept.step)
            elif goal is None:
                became = Became.GONE
            else:
                history.content(goal)
                became = Became.BACK
            there[one.name] = goal
            files.append(TurnedFile(path, became))
        yield Turned(kept.step, tuple(files))


def _write(history: History, name: str, turned: Turned, back: bool) -> None:
    step = turned.step
    with unbroken():
        done: list[tuple[Path, bytes | None, bytes | None]] = []
        try:
            history.write(name, step.model_copy(update={"turning": True}))
            # The last that was written goes back first: the other way round, as it came.
            for one in reversed(step.files) if back else step.files:
                path, goal = history.path(one.name), _goal(one, back)
                there = held(path)
                wanted = history.content(goal) if goal is not None else None
                if there != wanted:
                    _put(path, wanted, there)
                    done.append((path, there, wanted))
            update = {"turned": (*step.turned, now()), "turning": False}
            history.write(name, step.model_copy(update=update))
        except SavingError:
            for path, there, wanted in reversed(done):
                # What stops one file may stop this as well; the first trouble is the one to tell.
                with suppress(SavingError, OSError):
                    _put(path, there, wanted)
            with suppress(SavingError, OSError):
                history.write(name, step)
            raise


def _put(path: Path, wanted: bytes | None, there: bytes | None) -> None:
    if wanted is not None:
        keep(path, wanted, there)
    elif there is not None:
        remove(path, there)
