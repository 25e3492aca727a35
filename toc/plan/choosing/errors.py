"""The two ways in which planning says that it cannot go on."""

from __future__ import annotations

from collections.abc import Mapping

from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.plan.choosing.demands import Conflict
from toc.plan.words.planning import refusal


class PlanError(RefusalError):
    """There is no plan to make. `key` names the sentence in `toc.plan.words.planning`; a value
    that is a tuple is a list of ids."""

    values: Mapping[str, str | tuple[str, ...]]

    def __init__(self, key: str, /, **values: str | tuple[str, ...]) -> None:
        super().__init__(key, **values)

    def say(self, language: Language) -> str:
        """Why there is no plan to make, as one sentence or with an example of what to write."""
        return refusal(self.key, self.values, language)


class PlanConflictError(Exception):
    """There is no plan to make, whatever the limits: these demands of people cannot all hold."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__("demands that cannot all hold")
        self.conflict = conflict
