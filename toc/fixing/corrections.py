"""What reading has found the true cause of, where it can only mean one thing."""

from __future__ import annotations

from toc.fixing.look import Look
from toc.fixing.step import Step


def corrections(look: Look) -> Step:
    """Put in every certain correction that stands beside a problem of form."""
    found = [
        problem
        for problem in look.reading.problems
        if problem.correction is not None and problem.correction.certain
    ]
    # A list has one correction for all its lines.
    edits = sorted({edit for one in found if one.correction for edit in one.correction.edits})
    if not edits:
        return Step(look)
    new = look.after(edits)
    left = {(problem.id, problem.place) for problem in new.reading.problems}
    good = len(new.reading.problems) <= len(look.reading.problems) and not any(
        (problem.id, problem.place) in left for problem in found
    )
    return Step(new, tuple(edits)) if good else Step(look, refused=len(edits))
