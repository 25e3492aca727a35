"""The judgements that a choice rests on, and how they vary.

A judgement that several participants gave, and on which nothing was agreed, is in each drawing
that of one of them, each as likely. One that was agreed on, or that one participant gave alone,
stays as it is in eight drawings of ten; in one of ten it is a step higher on the scale of 1, 3 and
9, and in one of ten a step lower, as far as the scale goes. So does a weight that people gave a
criterion, by steps of one. What is not judged does not vary: it does not count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from toc.core.model import AppliedBy, Contribution, Judgement, Programme
from toc.plan.choosing.case import ChoiceCase

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

SCALE = (1, 3, 9)
_OF_TEN = 10


class JudgementKind(StrEnum):
    """What a judgement is of."""

    POINTS = "points"  # how much an inspanning contributes to a goal
    SCORE = "score"  # how an inspanning does on a criterion
    WEIGHT = "weight"  # how many times a criterion counts


@dataclass(frozen=True)
class Varied:
    """A judgement, what counts of it now, and the values that it can have, each as often as it is
    likely. `about` is the goal or the criterion; a weight has no inspanning. `participants` is how
    many judged it, `agreed` whether the file has what was agreed on, which is what counts then."""

    kind: JudgementKind
    inspanning: str
    about: str
    now: int
    values: tuple[int, ...]
    participants: int = 0
    agreed: bool = False

    @property
    def split(self) -> bool:
        """Whether participants differ on it and nothing was agreed on."""
        return self.participants > 1 and not self.agreed and len(set(self.values)) > 1


@dataclass(frozen=True)
class Drawings:
    """Drawings of all judgements: `drawn` has a row for each drawing and a column for each of
    `varied`; `points` and `scores` have a column for each candidate, as its worth is then."""

    varied: tuple[Varied, ...]
    drawn: NDArray[numpy.int64]
    points: NDArray[numpy.int64]
    scores: NDArray[numpy.int64]


def varied(programme: Programme, case: ChoiceCase) -> tuple[Varied, ...]:
    """Every judgement on the candidates, and every weight that counts, in file order."""
    return tuple(_varied(programme, case))


def _varied(programme: Programme, case: ChoiceCase) -> Iterator[Varied]:
    criteria = [
        name
        for name, criterion in programme.planning.all_criteria.items()
        if criterion.applied_by is AppliedBy.SCORES
    ]
    scored: set[str] = set()
    for name in case.by_id:
        value = programme.inspanningen[name]
        for link in value.contributes_to:
            if link.judged is not None and not any(link.goal in g for g in case.stopped_goals):
                yield _one(JudgementKind.POINTS, name, link.goal, link)
        for criterion in criteria:
            judgement = value.scores.get(criterion)
            if judgement is not None and judgement.judged is not None:
                scored.add(criterion)
                yield _one(JudgementKind.SCORE, name, criterion, judgement)
    for criterion in criteria:
        weight = programme.planning.all_criteria[criterion].weight
        if weight is not None and criterion in scored:
            values = (max(1, weight - 1), *[weight] * (_OF_TEN - 2), weight + 1)
            yield Varied(JudgementKind.WEIGHT, "", criterion, weight, values)


def _one(kind: JudgementKind, name: str, about: str, judged: Judgement | Contribution) -> Varied:
    now = judged.judged
    assert now is not None
    given = tuple(judged.participants[one] for one in sorted(judged.participants))
    if judged.points is None and len(given) > 1:
        return Varied(kind, name, about, now, given, len(given))
    at = SCALE.index(now)
    values = (SCALE[max(0, at - 1)], *[now] * (_OF_TEN - 2), SCALE[min(len(SCALE) - 1, at + 1)])
    return Varied(kind, name, about, now, values, len(given), judged.points is not None)


def draw(programme: Programme, case: ChoiceCase, count: int, seed: int) -> Drawings:
    """So many drawings; with the same seed the same ones."""
    import numpy

    judgements = varied(programme, case)
    chance = numpy.random.Generator(numpy.random.PCG64(seed)).random((count, len(judgements)))
    drawn = numpy.empty((count, len(judgements)), dtype=numpy.int64)
    for column, one in enumerate(judgements):
        values = numpy.array(one.values, dtype=numpy.int64)
        drawn[:, column] = values[(chance[:, column] * len(values)).astype(int)]
    points, scores = worth_of(programme, case, judgements, drawn)
    return Drawings(judgements, drawn, points, scores)


def worth_of(
    programme: Programme,
    case: ChoiceCase,
    judgements: Sequence[Varied],
    drawn: NDArray[numpy.int64],
) -> tuple[NDArray[numpy.int64], NDArray[numpy.int64]]:
    """The contribution points and the scores of each candidate in each drawing."""
    import numpy

    place = {name: at for at, name in enumerate(case.by_id)}
    points = numpy.zeros((len(drawn), len(place)), dtype=numpy.int64)
    scores = numpy.zeros_like(points)
    weights = {
        one.about: drawn[:, column]
        for column, one in enumerate(judgements)
        if one.kind is JudgementKind.WEIGHT
    }
    for column, one in enumerate(judgements):
        if one.kind is JudgementKind.POINTS:
            points[:, place[one.inspanning]] += drawn[:, column]
        elif one.kind is JudgementKind.SCORE:
            weight = weights.get(one.about, 1)
            scores[:, place[one.inspanning]] += drawn[:, column] * weight
    return points, scores
