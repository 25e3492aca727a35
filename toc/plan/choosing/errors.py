"""The two ways in which planning says that it cannot go on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from toc.core.loading.positions import Positions
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.plan.choosing.demands import Conflict
from toc.plan.words.demands import DEMANDS
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


class PlanConflictError(RefusalError):
    """There is no plan to make, whatever the limits: these demands of people cannot all hold.
    `positions` tells where they stand in the file, where that is known."""

    table = DEMANDS
    code = 1

    def __init__(self, conflict: Conflict, programme: Programme) -> None:
        super().__init__("no-plan", count=len(conflict.demands))
        self.conflict, self.programme = conflict, programme
        self.positions: Positions | None = None

    def say(self, language: Language) -> str:
        """That there is none, and the demands, each at its line."""
        from toc.plan.report.demands import placed, told

        demands = told(self.conflict, self.programme, language)
        said = (f"- {placed(one, self.positions)}" for one in demands)
        return "\n".join((super().say(language), *said))


@contextmanager
def located(positions: Positions) -> Iterator[None]:
    """What cannot all hold is said at its lines in the file."""
    try:
        yield
    except PlanConflictError as error:
        error.positions = positions
        raise
