"""Who keeps what was found, so that the next check asks only what changed."""

from __future__ import annotations

import threading
from dataclasses import replace

from toc.check.again.state import State, from_the_start
from toc.check.again.step import next_state
from toc.check.rules import check
from toc.core.checked import Asked, Checked
from toc.core.graph import GoalGraph
from toc.core.graph_after import graph_of
from toc.core.loading import Reading
from toc.core.loading.again import step_of
from toc.core.model import Weight
from toc.core.problems import Severity

MOST_KEPT = 2
"""So many states are kept: what is known, and what somebody is asked whether he wants it."""


class Keeper:
    """Checks as `toc.check.rules.check` does, with the very same answer, and remembers the last
    few; a check of a programme that differs little from one of these takes little."""

    def __init__(self) -> None:
        self._states: list[State] = []
        self._busy = threading.RLock()

    def check(self, reading: Reading, tree: GoalGraph | None, asked: Asked) -> Checked:
        """Every problem of a file."""
        programme = reading.programme
        if programme is None or not reading.sound:
            return check(reading, tree, asked)
        if asked.least is Severity.ERROR:
            raised = any(one.weight is Weight.ERROR for one in programme.rules.values())
            known = self._like(asked)
            if raised or known is None:
                return check(reading, tree, asked)
            return self._state(reading, tree, known).errors
        return self._state(reading, tree, asked).checked

    def get_ready(self, reading: Reading) -> None:
        """Work out, of what was checked last, what the first change would have to wait for."""
        with self._busy:
            for state in self._states[:1]:
                if state.reading is reading and state.plain:
                    _ = state.relations

    def _like(self, asked: Asked) -> Asked | None:
        """How the whole was asked, where errors alone are asked of it now."""
        for state in self._states:
            wanted = replace(asked, least=state.asked.least, measured=state.asked.measured)
            if wanted == state.asked:
                return state.asked
        return None

    def _state(self, reading: Reading, tree: GoalGraph | None, asked: Asked) -> State:
        with self._busy:
            known = next((one for one in self._states if one.reading is reading), None)
            if known is not None and known.asked == asked:
                self._states.remove(known)
            else:
                known = self._made(reading, asked)
                if known is None:
                    made = tree if tree is not None else graph_of(reading)
                    known = from_the_start(reading, made, asked)
            self._states.insert(0, known)
            del self._states[MOST_KEPT:]
            return known

    def _made(self, reading: Reading, asked: Asked) -> State | None:
        """From the last that it can be made from."""
        # First the one that it was read from: of that it is known what differs.
        for state in sorted(self._states, key=lambda one: step_of(reading, one.reading) is None):
            if (found := next_state(state, reading, asked)) is not None:
                return found
        return None
