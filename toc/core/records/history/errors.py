"""Why a step cannot be taken back, or put forward again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toc.core.problems import RefusalError
from toc.core.words.history import HISTORY

if TYPE_CHECKING:
    from toc.core.records.history.values import Step
    from toc.core.words import Language


class HistoryError(RefusalError):
    """A step cannot be taken; nothing was written. `step` is the one that it is about, where there
    is one."""

    table = HISTORY

    def __init__(self, key: str, /, *, step: Step | None = None, **values: object) -> None:
        super().__init__(key, **values)
        self.step = step

    def say(self, language: Language) -> str:
        """Why, with what the step did."""
        done = self.step.sentence(language) if self.step is not None else ""
        return self.table.say(self.key, language, step=done, **self.values)
