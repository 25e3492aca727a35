"""An adopted plan by the ids that its goals and inspanningen have now: who changes an id in an
editor does not change it in what was adopted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from toc.core.comparing import beside, renamed
from toc.core.model import Programme, Statement
from toc.core.records.adopted import AdoptedPlan

TABLES = ("strategic_goals", "operational_goals", "inspanningen")
"""The parts of a programme with elements that an adopted plan holds."""

V = TypeVar("V")


def programme_in(plan: AdoptedPlan) -> Programme:
    """The part of the programme that a plan holds."""
    tables = {table: getattr(plan, table) for table in TABLES}
    nothing = Statement.model_construct(text="-")
    return Programme.model_construct(title=plan.title, vision=nothing, **tables)


def as_named_now(plan: AdoptedPlan, programme: Programme) -> AdoptedPlan:
    """The plan by the ids that the programme has now."""
    return with_ids(plan, beside(programme_in(plan), programme, TABLES).ids)


def with_ids(plan: AdoptedPlan, ids: Mapping[str, str]) -> AdoptedPlan:
    """The plan by other ids; its seal is that of what was adopted."""
    if not ids:
        return plan

    def keyed(held: Mapping[str, V]) -> dict[str, V]:
        return {ids.get(name, name): value for name, value in held.items()}

    update: dict[str, object] = {
        name: keyed(getattr(plan, name)) for name in ("chosen", "running", "not_now")
    }
    for name in ("structural", "finished", "stopped"):
        update[name] = tuple(ids.get(one, one) for one in getattr(plan, name))
    for table in TABLES:
        held = {name: renamed(one, ids, {}) for name, one in getattr(plan, table).items()}
        update[table] = keyed(held)
    update["limits"] = tuple(one.model_copy(update={"by": keyed(one.by)}) for one in plan.limits)
    update["goals"] = {period: keyed(states) for period, states in plan.goals.items()}
    update["decisions"] = tuple(renamed(one, ids, {}) for one in plan.decisions)
    return plan.model_copy(update=update)
