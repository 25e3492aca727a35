"""Who is told of a file before it is written, so that it can be put back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from pathlib import Path
from typing import Protocol


class Recorder(Protocol):
    """What remembers the files that are written."""

    def recording(self, file: Path, new: bytes, old: bytes | None) -> AbstractContextManager[None]:
        """Remember, before anything is written, that `new` takes the place of `old`; within it the
        file is written. Raises SavingError where it cannot be remembered."""
        ...


_RECORDER: ContextVar[Recorder | None] = ContextVar("recorder", default=None)


@contextmanager
def recorded_by(recorder: Recorder | None) -> Iterator[None]:
    """Within this, `recorder` is told of every file that `keep` writes; or nobody is."""
    before = _RECORDER.set(recorder)
    try:
        yield
    finally:
        _RECORDER.reset(before)


def recording(file: Path, new: bytes, old: bytes | None) -> AbstractContextManager[None]:
    """Tell who is to know, and write the file within this."""
    recorder = _RECORDER.get()
    if recorder is None or new == old:
        return nullcontext()
    return recorder.recording(file, new, old)
