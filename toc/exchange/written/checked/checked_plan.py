"""What a check of a draft is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from toc.exchange.written.asked.question_words import withheld
from toc.exchange.written.checked.links_in_draft import DraftLinks, links_in_draft
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.outline import Outline
from toc.exchange.written.plan_draft import PlanDraft


@dataclass(frozen=True)
class CheckedPlan:
    """What a check is made of: the names of the plan's file and of the `draft` that was made of
    it, what was read and understood, the ids that its elements have there and what it says above
    each of those ids."""

    document: str
    draft: str
    title: str
    outline: Outline
    said: Understood
    ids: Mapping[Found, str]
    links: Mapping[str, DraftLinks]


def checked(made: PlanDraft, draft: Path) -> CheckedPlan:
    """What the check of a draft is made of; `draft` is where that stands."""
    return CheckedPlan(
        withheld(made.document),
        draft.as_posix(),
        made.programme.title,
        made.outline,
        made.understood,
        made.made.ids,
        links_in_draft(made.programme),
    )
