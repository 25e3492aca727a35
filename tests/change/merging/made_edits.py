"""A small programme, and edits of it at random: what people do to their copies."""

from __future__ import annotations

import random
from collections.abc import Callable

from toc.change.edits.references import Renaming, renamed
from toc.core.comparing import Ref
from toc.core.model import (
    Contribution,
    Decision,
    Inspanning,
    OperationalGoal,
    PartialDate,
    Programme,
    Statement,
    StrategicGoal,
)
from toc.core.model.decisions import Verdict

WORDS = ("lezen", "spelen", "wonen", "werken", "leren", "koken", "fietsen", "zingen")

Edit = Callable[[Programme, random.Random], Programme]


def made_programme(rng: random.Random) -> Programme:
    """Two strategic goals, some goals below them and inspanningen for these."""
    strategic = {f"s{n}": StrategicGoal(text=f"Strategisch {n}") for n in range(2)}
    goals = {
        f"d{n}": OperationalGoal(
            text=f"Doel {n}", contributes_to=(Contribution(goal=f"s{rng.randrange(2)}"),)
        )
        for n in range(4)
    }
    work = {
        f"i{n}": Inspanning(
            text=f"Inspanning {n}",
            owner=rng.choice((None, "gemeente", "school")),
            contributes_to=tuple(
                Contribution(goal=goal, points=rng.choice((None, 1, 3, 9)))
                for goal in rng.sample(sorted(goals), rng.randint(1, 2))
            ),
        )
        for n in range(5)
    }
    return Programme(
        title="Plan",
        vision=Statement(text="Iedereen doet mee"),
        strategic_goals=strategic,
        operational_goals=goals,
        inspanningen=work,
    )


def _with(programme: Programme, section: str, id: str, **fields: object) -> Programme:
    held = getattr(programme, section)
    changed = {**held, id: held[id].model_copy(update=fields)}
    return programme.model_copy(update={section: changed})


def _any(rng: random.Random, held: dict[str, object]) -> str:
    return rng.choice(sorted(held))


def _says(rng: random.Random) -> str:
    return f"{rng.choice(WORDS).capitalize()} en {rng.choice(WORDS)}"


def reworded(programme: Programme, rng: random.Random) -> Programme:
    """Another text; of what has another id that is all by which it is known, so it stays."""
    section = rng.choice(("strategic_goals", "operational_goals", "inspanningen"))
    held = {id: one for id, one in getattr(programme, section).items() if id[0] != "r"}
    return _with(programme, section, _any(rng, held), text=_says(rng)) if held else programme


def recalled(programme: Programme, rng: random.Random) -> Programme:
    """Another id, everywhere, for what was there from the beginning and has its text still.
    Sometimes two people choose the same one."""
    section = rng.choice(("strategic_goals", "operational_goals", "inspanningen"))
    first = ("Strategisch", "Doel", "Inspanning")
    held = getattr(programme, section)
    found = {id: one for id, one in held.items() if id[0] != "r" and one.text.startswith(first)}
    if not found:
        return programme
    id = _any(rng, found)
    return renamed(programme, Renaming(programme, Ref(section, id), f"r{rng.randrange(2)}-{id}"))


def owned(programme: Programme, rng: random.Random) -> Programme:
    """Another owner, or none."""
    if not programme.inspanningen:
        return programme
    id = _any(rng, {**programme.inspanningen})
    owner = rng.choice((None, "gemeente", "school", "bibliotheek"))
    return _with(programme, "inspanningen", id, owner=owner)


def timed(programme: Programme, rng: random.Random) -> Programme:
    """Other years."""
    if not programme.inspanningen:
        return programme
    id = _any(rng, {**programme.inspanningen})
    start = PartialDate(rng.choice((2024, 2025)))
    return _with(programme, "inspanningen", id, start=start, duration=rng.randint(1, 3))


def linked(programme: Programme, rng: random.Random) -> Programme:
    """A contribution more, less, or of other points."""
    if not programme.inspanningen or not programme.operational_goals:
        return programme
    id = _any(rng, {**programme.inspanningen})
    links = {one.goal: one for one in programme.inspanningen[id].contributes_to}
    goal = _any(rng, {**programme.operational_goals})
    if goal in links and rng.random() < 0.4:
        del links[goal]
    else:
        links[goal] = Contribution(goal=goal, points=rng.choice((None, 1, 3, 9)))
    return _with(programme, "inspanningen", id, contributes_to=tuple(links.values()))


def added(programme: Programme, rng: random.Random) -> Programme:
    """A new inspanning or goal; sometimes two people take the same id."""
    id = f"n{rng.randrange(4)}"
    if id in programme.inspanningen or id in programme.operational_goals:
        return programme
    if rng.random() < 0.6 and programme.operational_goals:
        goal = _any(rng, {**programme.operational_goals})
        one = Inspanning(text=_says(rng), contributes_to=(Contribution(goal=goal),))
        made = {**programme.inspanningen, id: one}
        return programme.model_copy(update={"inspanningen": made})
    aim = _any(rng, {**programme.strategic_goals})
    goal_made = OperationalGoal(text=_says(rng), contributes_to=(Contribution(goal=aim),))
    goals = {**programme.operational_goals, f"g{id}": goal_made}
    return programme.model_copy(update={"operational_goals": goals})


def removed(programme: Programme, rng: random.Random) -> Programme:
    """An inspanning or a goal less, with what named it."""
    if rng.random() < 0.5 and programme.inspanningen:
        gone = _any(rng, {**programme.inspanningen})
        work = {id: one for id, one in programme.inspanningen.items() if id != gone}
        kept = tuple(one for one in programme.decisions if one.inspanning != gone)
        return programme.model_copy(update={"inspanningen": work, "decisions": kept})
    if not programme.operational_goals:
        return programme
    gone = _any(rng, {**programme.operational_goals})
    goals = {id: one for id, one in programme.operational_goals.items() if id != gone}
    work = {
        id: one
        if all(link.goal != gone for link in one.contributes_to)
        else one.model_copy(
            update={
                "contributes_to": tuple(link for link in one.contributes_to if link.goal != gone)
            }
        )
        for id, one in programme.inspanningen.items()
    }
    return programme.model_copy(update={"operational_goals": goals, "inspanningen": work})


def decided(programme: Programme, rng: random.Random) -> Programme:
    """A decision more."""
    if not programme.inspanningen:
        return programme
    one = Decision(
        inspanning=_any(rng, {**programme.inspanningen}),
        decision=rng.choice((Verdict.IN, Verdict.OUT)),
        period="2024",
        reason=_says(rng),
        role="stuurgroep",
        date=PartialDate(2024, rng.randint(1, 4)),
    )
    if any((old.about, old.date) == (one.about, one.date) for old in programme.decisions):
        return programme
    return programme.model_copy(update={"decisions": (*programme.decisions, one)})


def noted(programme: Programme, rng: random.Random) -> Programme:
    """A note more, or another title."""
    if rng.random() < 0.3:
        return programme.model_copy(update={"title": _says(rng)})
    note = _says(rng)
    notes = programme.notes if note in programme.notes else (*programme.notes, note)
    return programme.model_copy(update={"notes": notes})


EDITS: tuple[Edit, ...] = (
    reworded,
    recalled,
    owned,
    timed,
    linked,
    linked,
    added,
    added,
    removed,
    decided,
    noted,
)


def edited(programme: Programme, rng: random.Random, most: int = 6) -> Programme:
    """A copy with some edits."""
    for _ in range(rng.randint(0, most)):
        programme = rng.choice(EDITS)(programme, rng)
    return programme
