"""What hangs on an element that is to go: what names it, in the programme and beside it."""

from __future__ import annotations

from dataclasses import dataclass

from toc.change.edits.edit import EditError
from toc.core.comparing import Ref
from toc.core.dossier import Dossier
from toc.core.model import Decision, Programme

_PLANNED = ("strategic_goals", "operational_goals", "inspanningen")


@dataclass(frozen=True)
class Hanging:
    """What hangs on an element: the `decisions` about it, that go with it, the adopted `plans`
    that have it, that stay as they are, and for a partner the elements in which it is `named`,
    which go on naming it."""

    decisions: tuple[Decision, ...] = ()
    plans: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


def hanging_on(dossier: Dossier, ref: Ref) -> Hanging:
    """What hangs on an element. Raises EditError for an indicator of which there are measurements:
    they would belong to nothing."""
    programme = dossier.sound
    if ref.section == "indicators":
        _unmeasured(dossier, ref.id)
    plans = tuple(name for name in dossier.plan_names if _has(dossier, name, ref))
    decisions = tuple(one for one in programme.decisions if _about(one, ref))
    named = tuple(_naming(programme, ref.id)) if ref.section == "partners" else ()
    return Hanging(decisions, plans, named)


def _unmeasured(dossier: Dossier, id: str) -> None:
    rows = [row for row in dossier.measurements.rows if row.indicator == id]
    if rows:
        raise EditError("measured", count=len(rows), id=id, file=dossier.measured.file)


def _has(dossier: Dossier, name: str, ref: Ref) -> bool:
    plan = dossier.plan_file(name).plan
    return plan is not None and ref.section in _PLANNED and ref.id in getattr(plan, ref.section)


def _about(one: Decision, ref: Ref) -> bool:
    if ref.section == "phases":
        return one.period == ref.id
    return ref.section in _PLANNED and one.about == ref.id


def _naming(programme: Programme, id: str) -> list[str]:
    known = programme.organisations
    return [
        name
        for part in ("strategic_goals", "operational_goals", "inspanningen", "indicators", "risks")
        for name, one in getattr(programme, part).items()
        if any(
            known.id_of(each) == id
            for each in (getattr(one, "owner", None), *getattr(one, "partners", ()))
            if each
        )
    ]
