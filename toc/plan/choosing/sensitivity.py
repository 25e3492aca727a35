"""How sure each choice is, where the judgements that it rests on are varied.

A choice is firm where it comes out the same in at least 95 of 100 drawings (see
`judgement_draws` for how judgements vary, `best_per_draw` for how each is solved); otherwise it is
contested, with what tips it: the judgement that goes together with it most, and what takes its
place.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from toc.core.model import Programme
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.best_per_draw import Redraw
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.choose import Choice
from toc.plan.choosing.judgement_draws import Drawings, Varied, draw

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

DRAWINGS = 1000
"""How often the judgements of a plan for one period are drawn."""

DRAWINGS_OF_SEVERAL = 200
"""How often those of a plan for several periods are, of which each takes far longer."""

SEED = 1
FIRM = Fraction(95, 100)

# A judgement that goes less together with a choice than this does not explain it.
_TELLING = 0.15
# Drawings only come near to how often something is so: what is said to be more than half, or more
# often, must be so by three times the deviation that a count of drawings has.
_SURELY = 3


@dataclass(frozen=True)
class Tip:
    """What tips a choice: where `judgement` is `value` (not what counts now) it comes out the
    other way more often, and in more than half of these drawings where `usually`. `judgement` is
    None where no single one does it.

    `other` is what takes its place, or gives it up, in more than half of the drawings in which it
    comes out the other way; `at_once` where that is so in more than half of all the drawings with
    that value as well. Empty where it is never so often the same one.
    """

    judgement: Varied | None
    value: int = 0
    usually: bool = False
    other: str = ""
    at_once: bool = False


@dataclass(frozen=True)
class Firmness:
    """How an inspanning comes out: in `share` of the drawings as it is in the proposal."""

    inspanning: str
    chosen: bool
    share: Fraction
    tip: Tip | None = None

    @property
    def firm(self) -> bool:
        """Whether it comes out the same in nearly all of them."""
        return self.share >= FIRM


@dataclass(frozen=True)
class Sensitivity:
    """How sure the choice is. `firmness` has every candidate, in file order. `split` is how many
    of the `judgements` are those of several participants that do not agree, `agreed` how many of
    those that participants gave are settled by what was agreed on, `stepped` how many varied by a
    step, and `weights` how many are weights; `drawings` is 0 where there was nothing to vary."""

    drawings: int
    judgements: int
    split: int
    agreed: int
    stepped: int
    weights: int
    firmness: tuple[Firmness, ...]

    @property
    def contested(self) -> tuple[Firmness, ...]:
        """The choices that are not firm, the least firm first."""
        found = [one for one in self.firmness if not one.firm]
        return tuple(sorted(found, key=lambda one: one.share))


def sensitivity(
    programme: Programme,
    case: ChoiceCase,
    choice: Choice,
    *,
    seed: int = SEED,
    count: int | None = None,
) -> Sensitivity:
    """Vary the judgements on a case and choose anew each time. To be asked of a choice that is
    proven the best."""
    if count is None:
        count = DRAWINGS if len(case.months) == 1 else DRAWINGS_OF_SEVERAL
    if not {Aim.POINTS, Aim.SCORES} & set(case.aims):
        return Sensitivity(0, 0, 0, 0, 0, 0, ())
    drawings = draw(programme, case, count, seed)
    chosen = Redraw(case, choice.starts).chosen(drawings)
    names = list(case.by_id)
    base = [name in choice.starts for name in names]
    firmness = []
    for at, name in enumerate(names):
        same = chosen[:, at] == base[at]
        share = Fraction(int(same.sum()), count)
        tip = _tip(drawings, chosen, at, base, names) if share < FIRM else None
        firmness.append(Firmness(name, base[at], share, tip))
    return Sensitivity(
        count,
        len(drawings.varied),
        sum(one.split for one in drawings.varied),
        sum(one.agreed and one.participants > 0 for one in drawings.varied),
        sum(
            bool(one.inspanning) and not one.split and len(set(one.values)) > 1
            for one in drawings.varied
        ),
        sum(not one.inspanning for one in drawings.varied),
        tuple(firmness),
    )


def _tip(
    drawings: Drawings,
    chosen: NDArray[numpy.bool_],
    at: int,
    base: list[bool],
    names: list[str],
) -> Tip:
    other_way = chosen[:, at] != base[at]
    # What takes its place, or gives it up, does so when this one turns and not when it stays.
    other = _other(chosen, at, base, other_way)
    name = names[other] if other is not None else ""
    found = _judgement(drawings, other_way)
    if found is None:
        return Tip(None, other=name)
    judgement, value, those = found
    usually = _more_than_half(other_way[those])
    at_once = usually and other is not None
    if other is not None and at_once:
        at_once = _more_than_half(other_way[those] & (chosen[those, other] != base[other]))
    return Tip(judgement, value, usually, name, at_once)


def _other(
    chosen: NDArray[numpy.bool_], at: int, base: list[bool], other_way: NDArray[numpy.bool_]
) -> int | None:
    """What turns the other way in more than half of the drawings in which this one turns, the one
    of which that is most particular to it."""
    stays = ~other_way
    best, gained = None, _TELLING
    for n in range(len(base)):
        if n == at or base[n] == base[at]:
            continue
        turned = chosen[:, n] != base[n]
        gain = turned[other_way].mean() - (turned[stays].mean() if stays.any() else 0.0)
        if gain > gained and _more_than_half(turned[other_way]):
            best, gained = n, gain
    return best


def _judgement(
    drawings: Drawings, other_way: NDArray[numpy.bool_]
) -> tuple[Varied, int, NDArray[numpy.bool_]] | None:
    """The judgement that goes together with the turning most, the value of it with which it turns
    most often, and in which drawings it has that."""
    import numpy

    spread = drawings.drawn.std(axis=0)
    varying = spread > 0
    together = numpy.zeros(len(drawings.varied))
    centred = drawings.drawn - drawings.drawn.mean(axis=0)
    turns = other_way - other_way.mean()
    together[varying] = abs(turns @ centred[:, varying]) / (
        len(other_way) * spread[varying] * other_way.std()
    )
    for most in numpy.argsort(-together, kind="stable"):
        judgement = drawings.varied[most]
        values = sorted(set(judgement.values) - {judgement.now})
        with_value = [drawings.drawn[:, most] == value for value in values]
        rates = [other_way[those].mean() if those.any() else 0.0 for those in with_value]
        if not values:
            continue
        best = int(numpy.argmax(rates))
        value, those = values[best], with_value[best]
        telling = together[most] >= _TELLING and _more_often(other_way, those)
        if telling or _more_than_half(other_way[those]):
            return judgement, value, those
    return None


def _more_than_half(so: NDArray[numpy.bool_]) -> bool:
    """Whether something is surely so in more than half of such drawings."""
    return len(so) > 0 and bool(so.mean() - 0.5 > _SURELY * 0.5 / len(so) ** 0.5)


def _more_often(so: NDArray[numpy.bool_], those: NDArray[numpy.bool_]) -> bool:
    """Whether something is surely so more often in those drawings than in the others."""
    one, two = int(those.sum()), int((~those).sum())
    if not one or not two:
        return False
    share = so.mean()
    deviation = (share * (1 - share) * (1 / one + 1 / two)) ** 0.5
    return bool(so[those].mean() - so[~those].mean() > _SURELY * deviation)
