"""Remembering what a command writes, before it writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import cast

from toc.core.files import SavingError, recorded_by, unbroken
from toc.core.records.history.store import History
from toc.core.records.history.turning import settle
from toc.core.records.history.values import ChangedFile, State, Step, now
from toc.core.words import Language, Sentences
from toc.core.words.locales import LOCALES


class StepRecorder:
    """What one command does to a plan, which becomes one step of its history where it writes
    anything. Whoever records has the lock of the programme."""

    def __init__(self, programme_file: Path, command: str = "") -> None:
        self._history = History(programme_file)
        self._command = command
        self._said: tuple[str, ...] = ()
        self._upon = ""
        self._name = ""
        self._when = now()
        self._made: list[str] = []
        self._states: dict[str, list[str | None]] = {}

    def did(self, table: Sentences, key: str, /, **values: object) -> None:
        """Say in one sentence what the command did, in every language: it stands in the history,
        and is what people read before they take it back."""
        self.tells(lambda language: table.say(key, language, **values))

    def tells(self, say: Callable[[Language], str]) -> None:
        """The same, where the sentence takes more than a table."""
        self._said = tuple(say(cast(Language, language)) for language in LOCALES)

    @contextmanager
    def recorded(self) -> Iterator[None]:
        """Everything that `keep` writes within this is one step."""
        settle(self._history)
        try:
            with recorded_by(self):
                yield
        except BaseException:
            self._close(State.BROKEN)
            raise
        self._close(State.WHOLE)

    @contextmanager
    def recording(self, file: Path, new: bytes, old: bytes | None) -> Iterator[None]:
        """Remember that `new` takes the place of `old` in a file, which is written within this."""
        history = self._history
        name = history.name_of(file)
        if name is None:
            yield
            return
        if not self._name:
            self._name, self._when = history.new_name(), now()
            self._upon = history.last()
        try:
            states = self._states.setdefault(name, [self._put(old)])
            states.append(self._put(new))
            history.write(self._name, self._step(State.OPEN))
        except SavingError as error:
            # What people know is the file that they wanted to be written.
            values = {name: value for name, value in error.values.items() if name != "file"}
            raise SavingError(error.key, file, **values) from error
        try:
            yield
        except BaseException:
            states.pop()  # it was not written
            raise

    def _put(self, data: bytes | None) -> str | None:
        mark, new = self._history.put(data)
        if mark is not None and new:
            self._made.append(mark)
        return mark

    def _step(self, state: State) -> Step:
        files = tuple(
            ChangedFile(name=name, states=tuple(states))
            for name, states in self._states.items()
            if len(states) > 1
        )
        return Step(
            when=self._when,
            command=self._command,
            said=self._said,
            state=state,
            files=files,
            upon=self._upon,
        )

    def _close(self, state: State) -> None:
        if not self._name:
            return
        history = self._history
        # What was written is written: a step that stays open is one that can be taken back too.
        with suppress(SavingError, OSError), unbroken():
            step = self._step(state)
            files = tuple(
                one.model_copy(update={"states": (one.before, one.after)})
                for one in history.really_changed(step)
            )
            if files:
                history.write(self._name, step.model_copy(update={"files": files}))
            else:
                history.forget(self._name, *self._made)
            history.prune()
