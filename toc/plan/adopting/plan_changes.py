"""What has changed since a plan was adopted: a later plan beside an earlier one, in words.

Both are `AdoptedPlan` values (a proposal becomes one by `toc.plan.adopting.adoption.freeze`), so
that two adopted plans can be compared in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from toc.core.comparing import beside
from toc.core.loading.vocabulary import DUTCH_KEYS
from toc.core.records.adopted import AdoptedPlan
from toc.core.records.adopted_ids import programme_in, with_ids
from toc.core.words import Language, listing
from toc.documents.screen import Page, front, heading, item, line
from toc.plan.adopting.plan_facts import fact_changes
from toc.plan.adopting.plan_limits import limit_changes
from toc.plan.adopting.plan_moves import (
    PlanMove,
    decision_moves,
    goal_moves,
    inspanning_moves,
    text_in,
)
from toc.plan.words.adoption import ADOPTION, day_name
from toc.plan.words.planning import PLANNING

__all__ = ["KINDS", "VERSION", "ChangeGroup", "PlanChanges", "PlanMove", "plan_changes"]

VERSION = 1
"""Of the JSON form; it changes when a field changes its meaning or goes."""


@dataclass(frozen=True)
class ChangeGroup:
    """The changes of one kind (see `KINDS`); of kind `reasons` there is a group for each pair of
    reasons, then and now."""

    kind: str
    title: str
    changes: tuple[PlanMove, ...]


@dataclass(frozen=True)
class PlanChanges:
    """What has changed between the adopted plan `then` and a plan for `now`.

    `sentences` say what is compared and whether the programme file is the same; `kept` is what is
    in both plans unchanged. `different` says whether there is anything in `groups`.
    """

    version: int
    programme: str
    title: str
    then: str
    now: str
    role: str
    date: str
    sentences: tuple[str, ...]
    kept: tuple[str, ...]
    groups: tuple[ChangeGroup, ...]

    @property
    def different(self) -> bool:
        """Whether anything changed."""
        return bool(self.groups)


KINDS = (
    "new",
    "again",
    "runs_on",
    "moved",
    "dropped",
    "finished",
    "stopped",
    "reopened",
    "gone",
    "goals_better",
    "goals_worse",
    "limits",
    "decided",
    "withdrawn",
    "texts",
    "facts",
    "reasons",
    "renamed",
    "added",
    "removed",
    "goals_added",
    "goals_removed",
)
"""The kinds of change, in the order in which they are told: first what a board asks about."""


def plan_changes(then: AdoptedPlan, now: AdoptedPlan, language: Language) -> PlanChanges:
    """What has changed from `then` to `now`, in words. What only has another id is the same."""
    ids = beside(programme_in(then), programme_in(now)).ids
    then = with_ids(then, ids)
    found: dict[str, list[PlanMove]] = {kind: [] for kind in KINDS}
    found["renamed"] = [
        PlanMove(name, text_in(name, now), ADOPTION.say("renamed.from", language, id=was))
        for was, name in ids.items()
    ]
    kept = []
    for kind, change in (
        *inspanning_moves(then, now, language),
        *goal_moves(then, now, language),
        *(("limits", PlanMove("", *one)) for one in limit_changes(then, now, language)),
        *decision_moves(then, now, language),
        *(
            (kind, PlanMove(name, text_in(name, now), detail))
            for kind, name, detail in fact_changes(then, now, language)
        ),
    ):
        if kind == "kept":
            kept.append(change.id)
        else:
            found[kind].append(change)
    groups = tuple(
        group for kind, changes in found.items() for group in _groups(kind, changes, language)
    )
    return PlanChanges(
        version=VERSION,
        programme=now.title,
        title=ADOPTION.say(
            "changes.title",
            language,
            now=PLANNING.say("title", language, period=now.period),
            then=then.period,
        ),
        then=then.period,
        now=now.period,
        role=then.role,
        date=str(then.date),
        sentences=tuple(_sentences(then, now, groups, len(kept), language)),
        kept=tuple(kept),
        groups=groups,
    )


def changes_page(changes: PlanChanges) -> Page:
    """What has changed, as a screen."""
    yield from front(changes.programme, changes.title)
    yield line()
    yield from map(line, changes.sentences)
    for group in changes.groups:
        yield from heading(group.title)
        for change in group.changes:
            yield item(change.text, change.id, f": {change.detail}" if change.detail else "")


def _part(name: str, language: Language) -> str:
    """What a part of the programme file is called in a sentence."""
    if f"named.{name}" in ADOPTION:
        return ADOPTION.say(f"named.{name}", language)
    return (DUTCH_KEYS.get(name, name) if language == "nl" else name).replace("_", " ")


def _groups(kind: str, changes: list[PlanMove], language: Language) -> Iterator[ChangeGroup]:
    """The changes of one kind under one title; those of reason under a title for each, so that
    it is said once."""
    if kind != "reasons":
        if changes:
            yield ChangeGroup(kind, ADOPTION.say(f"part.{kind}", language), tuple(changes))
        return
    for detail in dict.fromkeys(change.detail for change in changes):
        same = [replace(change, detail="") for change in changes if change.detail == detail]
        title = ADOPTION.say("part.reasons", language, change=detail)
        yield ChangeGroup(kind, title, tuple(same))


def _sentences(
    then: AdoptedPlan,
    now: AdoptedPlan,
    groups: tuple[ChangeGroup, ...],
    kept: int,
    language: Language,
) -> Iterator[str]:
    date = day_name(then.date.first_day, language)
    yield ADOPTION.say("changes.adopted", language, period=then.period, role=then.role, date=date)
    if then.title != now.title:
        yield ADOPTION.say("changes.renamed", language, then=then.title, now=now.title)
    parts = [
        name
        for name in dict.fromkeys((*now.parts, *then.parts))
        if then.parts.get(name) != now.parts.get(name)
    ]
    if parts:
        named = listing([_part(part, language) for part in parts], language)
        yield ADOPTION.say("changes.other-programme", language, parts=named)
    else:
        yield ADOPTION.say("changes.same-programme", language)
    if not groups and then.period == now.period:
        yield ADOPTION.say("changes.none", language)
    elif kept:
        yield ADOPTION.say("changes.kept", language, count=kept)
