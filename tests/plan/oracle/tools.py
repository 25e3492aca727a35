"""What is asked of the oracle besides which choice is best: who serves what, and what could be if
the file did not say something."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from tests.plan.oracle.choice import Oracle
from toc.core.model import Basis, Contribution, Programme


def _links(programme: Programme, name: str) -> tuple[Contribution, ...]:
    for table in (
        programme.inspanningen,
        programme.operational_goals,
        programme.strategic_goals,
    ):
        if name in table:
            return table[name].contributes_to
    return ()


def _above(
    o: Oracle, links: Iterable[Contribution], stopped: set[str], *, stated: bool
) -> set[str]:
    """Every goal above these links, through goals that are not stopped."""
    found: set[str] = set()
    rest = list(links)
    while rest:
        link = rest.pop()
        goal = link.goal
        if goal in stopped or goal in found or (stated and link.basis is Basis.NETWORK):
            continue
        found.add(goal)
        rest += _links(o.programme, goal)
    return found


def possibly(o: Oracle, name: str, number: int) -> set[str]:
    """The operational goals that an inspanning serves in a period, certainly or perhaps."""
    links = o.values[name].contributes_to
    return _above(o, links, o.stopped_goals(number), stated=False) & set(o.goals)


def certainly(o: Oracle, name: str, number: int | None = None) -> set[str]:
    """The operational goals that it certainly serves; without a period as if none were stopped."""
    stopped = o.stopped_goals(number) if number is not None else set()
    return _above(o, o.values[name].contributes_to, stopped, stated=True) & set(o.goals)


def strategic(o: Oracle, name: str, number: int) -> tuple[set[str], set[str]]:
    """The strategic goals that it certainly serves in a period, and those that it perhaps does.

    Of a network it serves some goal: so what it certainly serves is served whichever that is."""
    stopped, goals = o.stopped_goals(number), set(o.programme.strategic_goals)
    links = [link for link in o.values[name].contributes_to if link.goal not in stopped]
    perhaps = _above(o, links, stopped, stated=False) & goals
    stated = [link for link in links if link.basis is not Basis.NETWORK]
    by_group: dict[frozenset[str], list[Contribution]] = {}
    for link in links:
        if link.basis is Basis.NETWORK and link.goal in o.goals:
            by_group.setdefault(o.group(link.goal), []).append(link)
    certain = goals
    for world in itertools.product(*by_group.values()):
        surely = [link.model_copy(update={"basis": Basis.STATED}) for link in world]
        certain = certain & _above(o, [*stated, *surely], stopped, stated=True)
    return certain, perhaps


def running(o: Oracle, starts: dict[str, int], number: int) -> list[str]:
    """Everything that runs in a period: what runs whatever is chosen, and what was chosen."""
    fixed = [name for name in (*o.committed, *o.always) if number in o.runs_fixed(name)]
    return [*fixed, *o.runs(starts, number)]


def goal_states(o: Oracle, starts: dict[str, int], number: int) -> dict[str, str]:
    """How each goal stands in a period: served, possibly, not_now, never or stopped."""
    states = {}
    everyone = list(o.values)
    there = running(o, starts, number)
    for goal in (*o.programme.strategic_goals, *o.goals):
        high = goal in o.programme.strategic_goals
        if goal in o.stopped_goals(number):
            states[goal] = "stopped"
            continue
        sure = any(
            goal in (strategic(o, n, number)[0] if high else certainly(o, n, number))
            for n in there
        )
        maybe = any(
            goal in (strategic(o, n, number)[1] if high else possibly(o, n, number)) for n in there
        )
        ever = any(
            goal in _above(o, o.values[n].contributes_to, set(), stated=False) for n in everyone
        )
        states[goal] = (
            "served" if sure else "possibly" if maybe else "not_now" if ever else "never"
        )
    return states


def without_demands(o: Oracle, about: str, *fields: str, everywhere: bool = False) -> Oracle:
    """The oracle of a file in which an inspanning, and what it waits for, does not say this; or
    `everywhere` nobody."""
    names = {about, *o.before(about)} if "requires" in fields else {about}
    names = set(o.values) if everywhere else names
    changed = {}
    for name, value in o.values.items():
        update: dict[str, object] = {}
        for field in fields:
            if name in names:
                update[field] = () if field in ("requires", "not_with") else None
            elif field == "not_with":
                left = tuple(one for one in value.not_with if one.inspanning != about)
                update[field] = left
        changed[name] = value.model_copy(update=update)
    programme = o.programme.model_copy(update={"inspanningen": changed})
    return Oracle(programme, o.ids, o.focus, o.carried)


def without_said(o: Oracle, names: Iterable[str], kinds: Iterable[str]) -> Oracle:
    """The oracle of a file that does not say of these with what they may not run (`clash`), from
    when until when they may (`dates`), or what people decided on them and their goals
    (`decided`)."""
    kinds, names = set(kinds), set(names)
    changed = {}
    for name, value in o.values.items():
        update: dict[str, object] = {}
        if name in names and "dates" in kinds:
            update |= {"earliest": None, "latest": None, "end": None}
        if "clash" in kinds:
            left = () if name in names else value.not_with
            update["not_with"] = tuple(one for one in left if one.inspanning not in names)
        changed[name] = value.model_copy(update=update)
    decisions = tuple(
        one
        for one in o.programme.decisions
        if "decided" not in kinds or (one.goal is None and one.inspanning not in names)
    )
    update = {"inspanningen": changed, "decisions": decisions}
    return Oracle(o.programme.model_copy(update=update), o.ids, o.focus, o.carried, o.asked)


_GIVEN = ("agreed", "running", "adopted", "structural", "stopped")


def kinds_that_bar(o: Oracle, name: str) -> Iterator[str]:
    """The kinds of demands that keep it from starting in some period."""
    demands = set(o.demands())
    dates = ("earliest", "latest", "end")
    for kind in ("earliest", "latest", "end", "requires", "not_with"):
        # What the dates say together counts as one.
        these = dates if kind in dates else (kind,)
        if not any(key[:2] == (kind, name) or (kind == "not_with" == key[0]) for key in demands):
            continue
        others = frozenset(key for key in demands if key[0] not in these)
        only = frozenset(key for key in demands if key[0] in (*these, *_GIVEN))
        for at in range(o.periods):
            alone = {name: at}
            now = any(True for _ in o.broken_alone(name, alone))
            opened = not any(set(k) <= others for k in o.broken_alone(name, alone, others))
            if now and (opened or any(set(k) <= only for k in o.broken_alone(name, alone, only))):
                yield kind
