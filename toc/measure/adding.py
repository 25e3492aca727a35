"""Adding measurements to those that there are: nothing twice, nothing replaced in silence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toc.core.model.measurements import Measurement, Measurements

JOINT = " + "
"""Between two sources of the same value."""


@dataclass(frozen=True)
class MeasurementChanges:
    """What adding comes to. `added` are new, `corrected` take the place of another value, `same`
    counts those that were there already, and `completed` those of them of which now is known how
    many they are about. `conflicts` say something else than what is there, each with that: where
    there are any, nothing is to be written."""

    measurements: Measurements
    added: tuple[Measurement, ...] = ()
    corrected: tuple[Measurement, ...] = ()
    same: int = 0
    completed: int = 0
    conflicts: tuple[tuple[Measurement, Measurement], ...] = ()


def add(there: Measurements, new: Iterable[Measurement]) -> MeasurementChanges:
    """Add measurements. One with a `correction` may take the place of another value.

    What was there once and was corrected since is not added again, so that the same file read
    twice adds nothing. Where two sources give the same value, both are named, in alphabetical
    order: which of them came first makes no difference.
    """
    rows = list(there.rows)
    known: dict[object, tuple[int, ...]] = {}
    for at, row in enumerate(rows):
        key = _key(row)
        known[key] = (*known.get(key, ()), at)
    added: list[Measurement] = []
    corrected: list[Measurement] = []
    conflicts = []
    same = completed = 0
    for row in new:
        key = _key(row)
        before = known.get(key, ())
        if not before:
            known[key] = (len(rows),)
            fresh = row._replace(correction="", line=0) if row.correction or row.line else row
            rows.append(fresh)
            added.append(fresh)
            continue
        alike = [at for at in before if _says_the_same(rows[at], row)]
        if alike and (not row.correction or alike[-1] == before[-1]):
            at = alike[-1]
            new_n = rows[at].n is None and row.n is not None
            same, completed = same + (not new_n), completed + new_n
            rows[at] = _both(rows[at], row)
        elif row.correction:
            known[key] = (*before, len(rows))
            rows.append(row._replace(line=0))
            corrected.append(row)
        else:
            conflicts.append((row, rows[before[-1]]))
    return MeasurementChanges(
        Measurements(tuple(rows)).sorted(),
        tuple(added),
        tuple(corrected),
        same,
        completed,
        tuple(conflicts),
    )


def _key(row: Measurement) -> object:
    """What it is a measurement of, as `row.key`, in parts that are quickly told apart."""
    period = row.period
    return row.indicator, period.start, period.end, row.group, row.place


def _says_the_same(one: Measurement, other: Measurement) -> bool:
    """Whether they do not contradict each other: one may not know n."""
    parts = (one.value, one.below, one.quality)
    known = {one.n, other.n} - {None}
    return parts == (other.value, other.below, other.quality) and len(known) < 2


def _both(one: Measurement, other: Measurement) -> Measurement:
    days = [day for day in (one.recorded, other.recorded) if day is not None]
    return one._replace(
        n=one.n if one.n is not None else other.n,
        source=_joined(one.source, other.source),
        note=_joined(one.note, other.note),
        by=_joined(one.by, other.by) if not one.correction else one.by,
        recorded=min(days, default=None) if not one.correction else one.recorded,
    )


def _joined(one: str, other: str) -> str:
    """Both texts, each once, whichever came first."""
    return JOINT.join(sorted({*one.split(JOINT), *other.split(JOINT)} - {""}))
