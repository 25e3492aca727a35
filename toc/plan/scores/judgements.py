"""What people judged, side by side: where they disagree, and what nobody judged.

Disagreement is the agenda: the spread between participants is shown, never averaged away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toc.core.model import AppliedBy, Contribution, Judgement, Programme


@dataclass(frozen=True)
class Disagreement:
    """A judgement on which participants differ: of an inspanning on a `criterion`, or of what it
    contributes to a `goal` (the other is empty). `by_participant` has who gave how many points,
    the fewest first; `agreed` what was agreed on since, if anything; `between` what counts where
    that is nobody's (see the function of that name). `explained` has what those participants wrote
    about the inspanning beside their judgements, in the same order."""

    inspanning: str
    criterion: str
    goal: str
    by_participant: tuple[tuple[str, int], ...]
    low: int
    high: int
    agreed: int | None = None
    between: int | None = None
    explained: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Unjudged:
    """What nobody judged of an inspanning: criteria and goals by id. `wholly` says that nobody
    judged anything of it."""

    inspanning: str
    criteria: tuple[str, ...]
    goals: tuple[str, ...]
    wholly: bool


def disagreements(programme: Programme) -> tuple[Disagreement, ...]:
    """Where participants judged differently, the widest spread first (1 beside 9), then where most
    of them judged, then in the file's order."""
    found = [
        Disagreement(
            name,
            criterion,
            goal,
            (given := tuple(sorted(judged.participants.items(), key=lambda p: (p[1], p[0])))),
            low,
            high,
            judged.points,
            between(judged),
            explained_by(programme, name, [who for who, _ in given]),
        )
        for name, criterion, goal, judged in _judgements(programme)
        if (low := min(judged.participants.values(), default=0))
        < (high := max(judged.participants.values(), default=0))
    ]
    return tuple(sorted(found, key=lambda one: (one.low - one.high, -len(one.by_participant))))


def between(judged: Judgement | Contribution) -> int | None:
    """What counts where an even number of participants leave two different judgements in the
    middle: what lies halfway. None where what counts is a judgement that somebody gave."""
    given = sorted(judged.participants.values())
    half = len(given) // 2
    if judged.points is not None or not given or len(given) % 2:
        return None
    return judged.judged if given[half - 1] != given[half] else None


def explained_by(
    programme: Programme, inspanning: str, participants: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """What these participants wrote about an inspanning, each with who did."""
    said = programme.inspanningen[inspanning].explanations
    return tuple((who, said[who]) for who in participants if who in said)


def judged_by_several(programme: Programme) -> bool:
    """Whether anything was judged by more than one participant, so that they could differ."""
    return any(len(judged.participants) > 1 for *_, judged in _judgements(programme))


def unjudged(programme: Programme) -> tuple[Unjudged, ...]:
    """What nobody judged, neither alone nor together, in the file's order: structural activities
    not, since nothing is to be chosen about them."""
    return tuple(
        found
        for name, value in programme.inspanningen.items()
        if not value.structural and (found := _unjudged(programme, name)) is not None
    )


def _unjudged(programme: Programme, name: str) -> Unjudged | None:
    value = programme.inspanningen[name]
    criteria = [
        criterion
        for criterion, principle in programme.planning.all_criteria.items()
        if principle.applied_by is AppliedBy.SCORES
    ]
    unscored = tuple(one for one in criteria if value.scores.get(one, Judgement()).judged is None)
    goals = tuple(link.goal for link in value.contributes_to if link.judged is None)
    if not unscored and not goals:
        return None
    asked = len(criteria) + len(value.contributes_to)
    return Unjudged(name, unscored, goals, len(unscored) + len(goals) == asked)


def _judgements(
    programme: Programme,
) -> Iterator[tuple[str, str, str, Judgement | Contribution]]:
    for name, value in programme.inspanningen.items():
        for criterion, judgement in value.scores.items():
            yield name, criterion, "", judgement
        for link in value.contributes_to:
            yield name, "", link.goal, link
