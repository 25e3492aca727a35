"""What reading has found the true cause of, where it can only mean one thing."""

from __future__ import annotations

from toc.check.fixing.step import FixingStep
from toc.check.fixing.text_state import TextState
from toc.core.problems import Edit


def corrections(look: TextState) -> FixingStep:
    """Put in every certain correction that stands beside an error."""
    found = [
        problem
        for problem in look.errors
        if problem.correction is not None and problem.correction.certain
    ]
    # A list has one correction for all its lines; of two at one place the second waits.
    edits: list[Edit] = []
    for edit in sorted({edit for one in found if one.correction for edit in one.correction.edits}):
        last = edits[-1] if edits else None
        if last is None or (last.line, last.column + len(last.old)) <= (edit.line, edit.column):
            edits.append(edit)
    if not edits:
        return FixingStep(look)
    made = set(edits)
    found = [one for one in found if one.correction and made.issuperset(one.correction.edits)]
    new = look.after(edits)
    left = {(problem.id, problem.place) for problem in new.errors}
    good = len(new.reading.problems) <= len(look.reading.problems) and not any(
        (problem.id, problem.place) in left for problem in found
    )
    return FixingStep(new, tuple(edits)) if good else FixingStep(look, refused=len(edits))
