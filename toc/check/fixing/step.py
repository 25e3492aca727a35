"""One step of mending: from one state of the text to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from toc.check.fixing.text_state import TextState
from toc.core.problems import Edit

MOST_TRIED = 25
"""So many edits are tried one by one where all together do no good; each means reading again."""


@dataclass(frozen=True)
class FixingStep:
    """Where a step led, the edits that led there, and how many were taken back."""

    look: TextState
    edits: tuple[Edit, ...] = ()
    refused: int = 0


Attempt = Callable[[TextState, Sequence[Edit]], FixingStep | None]
"""Puts some edits in, with what follows from them; None where that does no good."""


def put_in(look: TextState, edits: Sequence[Edit], attempt: Attempt) -> FixingStep:
    """All edits together; else those that do good alone, together.

    Which edits are put in does not depend on their order, so two that want the same place are
    both left out.
    """
    if not edits:
        return FixingStep(look)
    step = attempt(look, edits)
    if step is not None:
        return step
    good = [edit for edit in edits[:MOST_TRIED] if attempt(look, [edit]) is not None]
    step = attempt(look, good) if good else None
    if step is None:
        return FixingStep(look, refused=len(edits))
    return FixingStep(step.look, step.edits, refused=len(edits) - len(good))
