"""Joining at random, against a model that knows nothing of elements: facts, each a path and a
value. No fact of either side may go without a word, and none may come from nowhere."""

from __future__ import annotations

import json
import random

from tests.change.merging.made_edits import edited, made_programme
from tests.examples import THOROUGH
from toc.change.merging.joining import ABSENT, Conflict, ConflictKind, Side
from toc.change.merging.needed import Joined, join
from toc.core.model import Programme

RUNS = 10_000 if THOROUGH else 150

Facts = dict[tuple[str, ...], str]


def facts_of(programme: Programme) -> Facts:
    """All that a programme says: a path and a value each. Of an element that is there with
    nothing filled in, that it is there."""
    found: Facts = {}
    _gather((), json.loads(programme.model_dump_json(exclude_defaults=True)), found)
    return found


def _gather(path: tuple[str, ...], value: object, found: Facts) -> None:
    if isinstance(value, dict):
        for key, one in value.items():
            _gather((*path, key), one, found)
    elif isinstance(value, list):
        for one in value:
            _gather((*path, _name(one)), one, found)
    else:
        found[path] = str(value)


def _name(one: object) -> str:
    if not isinstance(one, dict):
        return str(one)
    if "period" in one:
        return " · ".join(str(one[key]) for key in ("inspanning", "period", "date"))
    return str(one["goal"])


def _versions(side: Facts, path: tuple[str, ...]) -> list[str]:
    """What a side says at a path, also where its element has another id by now."""
    own = tuple(step.replace("-2", "") for step in path)
    return [side[one] for one in (path, own) if one in side]


def _under(path: tuple[str, ...], conflicts: tuple[Conflict, ...]) -> bool:
    return any(path[: len(one.path)] == one.path for one in conflicts)


def _checked(base: Programme, mine: Programme, theirs: Programme, joined: Joined) -> None:
    """What holds of every joining; fails where it does not."""
    was, ours, other, made = map(facts_of, (base, mine, theirs, joined.programme))
    conflicts = joined.conflicts
    for path, value in made.items():
        known = [*_versions(ours, path), *_versions(other, path)]
        assert value.removesuffix("-2") in known, ("invented", path, value)
    called = {tuple(step.replace("-2", "") for step in path): one for path, one in made.items()}
    called = {path: one.removesuffix("-2") for path, one in called.items()}
    for side in (ours, other):
        for path in {*was, *side}:
            said = side.get(path)
            if said not in (was.get(path), made.get(path)) and called.get(path) != said:
                assert _under(path, conflicts), ("lost", path, was.get(path), side.get(path))
    for one in conflicts:
        changed = [
            any(was.get(path) != side.get(path) for path in {*was, *side} if _under(path, (one,)))
            for side in (ours, other)
        ]
        needs = one.kind is ConflictKind.NEEDED
        assert all(changed) or (needs and any(changed)), ("no clash", one.path)


def _all_decided(base: Programme, mine: Programme, theirs: Programme, side: Side) -> Programme:
    choices: dict[tuple[str, ...], Side] = {}
    joined = join(base, mine, theirs, choices)
    while joined.conflicts:
        choices |= {one.key: side for one in joined.conflicts}
        joined = join(base, mine, theirs, choices)
    return joined.programme


def test_nothing_is_lost_without_a_word_and_nothing_is_invented() -> None:
    clashes = needed = 0
    for seed in range(RUNS):
        rng = random.Random(seed)
        base = made_programme(rng)
        mine, theirs = edited(base, rng), edited(base, rng)
        joined = join(base, mine, theirs)
        _checked(base, mine, theirs, joined)
        clashes += bool(joined.conflicts)
        needed += any(one.kind is ConflictKind.NEEDED for one in joined.conflicts)
    assert RUNS // 10 < clashes < RUNS  # both are met, plans that clash and plans that do not
    assert needed


def test_the_order_of_the_sides_changes_nothing() -> None:
    clear = 0
    for seed in range(RUNS):
        rng = random.Random(seed)
        base = made_programme(rng)
        mine, theirs = edited(base, rng), edited(base, rng)
        one, turned = join(base, mine, theirs), join(base, theirs, mine)
        assert {c.key for c in one.conflicts} == {c.key for c in turned.conflicts}, seed
        if not one.conflicts:
            clear += 1
            assert facts_of(one.programme) == facts_of(turned.programme), seed
        decided = _all_decided(base, mine, theirs, Side.MINE)
        again = _all_decided(base, theirs, mine, Side.THEIRS)
        assert facts_of(decided) == facts_of(again), seed
    assert clear > RUNS // 10


def test_a_copy_without_changes_changes_nothing() -> None:
    for seed in range(RUNS):
        rng = random.Random(seed)
        base = made_programme(rng)
        mine = edited(base, rng)
        for joined in (join(base, mine, base), join(base, base, mine), join(base, mine, mine)):
            assert joined.programme == mine
            assert not joined.conflicts


def test_what_one_removed_is_absent_there() -> None:
    rng = random.Random(3)
    base = made_programme(rng)
    mine = base.model_copy(update={"inspanningen": {}})
    theirs = edited(base, rng, 12)
    for one in join(base, mine, theirs).conflicts:
        assert one.mine is ABSENT
