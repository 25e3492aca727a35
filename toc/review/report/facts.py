"""All that a review found, worked out once."""

from __future__ import annotations

from dataclasses import dataclass

from toc.review.report.assumptions import Assumptions, assumptions
from toc.review.report.changed import Changes, changes
from toc.review.report.decided import HeldDecision, decided
from toc.review.report.gaps import Gaps, gaps
from toc.review.report.material import ReviewMaterial
from toc.review.report.promised_work import Work, works
from toc.review.report.questions import Questions, questions


@dataclass(frozen=True)
class Facts:
    """What was done and decided, what is not known, which assumptions held, what changed, and the
    questions that all this raises."""

    work: tuple[Work, ...]
    decided: tuple[HeldDecision, ...]
    gaps: Gaps
    held: Assumptions
    changes: Changes
    questions: Questions


def facts(m: ReviewMaterial) -> Facts:
    """What a review found."""
    work, before, missing = works(m), decided(m), gaps(m)
    held, changed = assumptions(m), changes(m)
    asked = questions(m, work, before, missing, held, changed)
    return Facts(work, before, missing, held, changed, asked)
