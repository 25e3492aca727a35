"""What was done to a programme and what stands beside it, step by step, so that it can be put
back: in the folder `history` of the plan.

Each step is a file of its own in `steps`, numbered, with which files it changed and from what into
what; what these held stands compressed in `contents`, each under the mark of what it is, once. A
step is on the disk before the first byte of what it changes is written, so a run that is killed
loses nothing. It needs no git, and git does not see it. Nobody has to keep it: the folder can be
thrown away, and then there is only nothing to go back to.
"""

from __future__ import annotations

from toc.core.records.history.errors import HistoryError
from toc.core.records.history.recording import StepRecorder
from toc.core.records.history.store import History, Kept
from toc.core.records.history.telling import Told, ToldStep, tell
from toc.core.records.history.turning import Turned, TurnedFile, redo, undo
from toc.core.records.history.values import ChangedFile, State, Step
from toc.core.records.history.versions import (
    BeforeStep,
    Version,
    before_step,
    version_on,
    versions,
)

__all__ = [
    "BeforeStep",
    "ChangedFile",
    "History",
    "HistoryError",
    "Kept",
    "State",
    "Step",
    "StepRecorder",
    "Told",
    "ToldStep",
    "Turned",
    "TurnedFile",
    "Version",
    "before_step",
    "redo",
    "tell",
    "undo",
    "version_on",
    "versions",
]
