"""What a view is made from where somebody asks for one, and what is said of what there is not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toc.core.graph import GoalGraph
from toc.core.loading import nearest
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.draw.words.views import VIEWS

if TYPE_CHECKING:
    # Most that is drawn needs neither.
    from toc.core.records.adopted import AdoptedPlan
    from toc.draw.views.measured import Found


class ViewError(RefusalError):
    """Somebody asks for what the plan does not have."""

    table = VIEWS


@dataclass(frozen=True)
class Subject:
    """What is drawn: a programme, what is known of its indicators (None: what the plan itself
    has), and its adopted plans."""

    programme: Programme
    graph: GoalGraph
    found: Found | None = None
    plans: tuple[AdoptedPlan, ...] = ()


def named(given: str, known: Collection[str], what: str) -> str:
    """A name as the plan writes it, whatever capitals it is asked with. ViewError where it is not
    among these `what` (`line`, `partner`, `place`)."""
    wanted = " ".join(given.split()).casefold()
    for name in known:
        if " ".join(name.split()).casefold() == wanted:
            return name
    raise unknown(given, known, what)


def unknown(given: str, known: Collection[str], what: str) -> ViewError:
    """What is said where somebody asks for `what` is not among these."""
    if not known:
        return ViewError(f"unknown.{what}-none", given=given)
    near = nearest(given, known)
    if near:
        return ViewError(f"unknown.{what}-near", given=given, near=", ".join(near))
    return ViewError(f"unknown.{what}", given=given, names=", ".join([*known][:20]))
