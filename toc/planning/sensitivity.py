"""How sure each choice is, where the judgements that it rests on are varied.

A choice is firm where it comes out the same in at least 95 of 100 drawings (see `drawings` for how
judgements vary, `redraw` for how each drawing is solved); otherwise it is contested, with what
tips it: the judgement that goes together with it most, and what takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from toc.model import Programme
from toc.planning.aims import Aim
from toc.planning.case import Case
from toc.planning.choose import Choice
from toc.planning.drawings import Drawings, Varied, draw
from toc.planning.redraw import Redraw

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


@dataclass(frozen=True)
class Tip:
    """What tips a choice: where `judgement` is `value` (not what counts now), it most often comes
    out the other way. `judgement` is None where no single one does it. `other` is what then most
    often takes the place, or gives it up; empty where that is never the same one."""

    judgement: Varied | None
    value: int
    other: str


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
    of the `judgements` are those of several participants that do not agree, and `weights` how many
    are weights; `drawings` is 0 where there was nothing to vary."""

    drawings: int
    judgements: int
    split: int
    weights: int
    firmness: tuple[Firmness, ...]

    @property
    def contested(self) -> tuple[Firmness, ...]:
        """The choices that are not firm, the least firm first."""
        found = [one for one in self.firmness if not one.firm]
        return tuple(sorted(found, key=lambda one: one.share))


def sensitivity(
    programme: Programme, case: Case, choice: Choice, *, seed: int = SEED, count: int | None = None
) -> Sensitivity:
    """Vary the judgements on a case and choose anew each time. To be asked of a choice that is
    proven the best."""
    if count is None:
        count = DRAWINGS if len(case.months) == 1 else DRAWINGS_OF_SEVERAL
    if not {Aim.POINTS, Aim.SCORES} & set(case.aims):
        return Sensitivity(0, 0, 0, 0, ())
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
        sum(one.participants > 1 and len(set(one.values)) > 1 for one in drawings.varied),
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
    import numpy

    other_way = chosen[:, at] != base[at]
    # What takes its place, or gives it up, does so when this one turns and not when it stays.
    turned = [other_way & (chosen[:, n] != base[n]) for n in range(len(names))]
    stays = ~other_way
    gains = [
        -1.0
        if n == at or base[n] == base[at]
        else turned[n].sum() / other_way.sum()
        - (stays & (chosen[:, n] != base[n])).sum() / max(1, stays.sum())
        for n in range(len(names))
    ]
    best = int(numpy.argmax(gains))
    other = names[best] if gains[best] > _TELLING else ""
    spread = drawings.drawn.std(axis=0)
    varying = spread > 0
    together = numpy.zeros(len(drawings.varied))
    centred = drawings.drawn - drawings.drawn.mean(axis=0)
    turns = other_way - other_way.mean()
    together[varying] = abs(turns @ centred[:, varying]) / (
        len(other_way) * spread[varying] * other_way.std()
    )
    most = int(numpy.argmax(together))
    if together[most] < _TELLING:
        return Tip(None, 0, other)
    judgement = drawings.varied[most]
    values = sorted(set(judgement.values) - {judgement.now})
    rates = [other_way[drawings.drawn[:, most] == value].mean() for value in values]
    return Tip(judgement, values[int(numpy.argmax(rates))], other)
