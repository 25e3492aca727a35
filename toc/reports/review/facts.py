"""All that a review found, worked out once."""

from __future__ import annotations

from dataclasses import dataclass

from toc.reports.review.assumptions import Assumptions, assumptions
from toc.reports.review.changed import Changes, changes
from toc.reports.review.decided import Decided, decided
from toc.reports.review.gaps import Gaps, gaps
from toc.reports.review.material import Material
from toc.reports.review.questions import Questions, questions
from toc.reports.review.work import Work, works


@dataclass(frozen=True)
class Facts:
    """What was done and decided, what is not known, which assumptions held, what changed, and the
    questions that all this raises."""

    work: tuple[Work, ...]
    decided: tuple[Decided, ...]
    gaps: Gaps
    held: Assumptions
    changes: Changes
    questions: Questions


def facts(m: Material) -> Facts:
    """What a review found."""
    work, before, missing = works(m), decided(m), gaps(m)
    held, changed = assumptions(m), changes(m)
    asked = questions(m, work, before, missing, held, changed)
    return Facts(work, before, missing, held, changed, asked)
