"""The two ways in which planning says that it cannot go on."""

from __future__ import annotations

from collections.abc import Mapping

from toc.planning.demands import Conflict


class PlanError(Exception):
    """There is no plan to make. `key` names the sentence in `toc.messages.planning`, `values`
    fill it in; a value that is a tuple is a list of ids."""

    def __init__(self, key: str, values: Mapping[str, str | tuple[str, ...]]) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class PlanConflictError(Exception):
    """There is no plan to make, whatever the limits: these demands of people cannot all hold."""

    def __init__(self, conflict: Conflict) -> None:
        super().__init__("demands that cannot all hold")
        self.conflict = conflict
