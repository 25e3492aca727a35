"""Joining at random, against a model that knows nothing of elements: facts, each a path and a
value. No fact of either side may go without a word, and none may come from nowhere."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Collection

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


def _own(facts: Facts) -> Facts:
    """Facts by the ids that elements had first: `r0-` before one is what a copy made of it, `-2`
    behind one what joining did."""
    return {tuple(_first(step) for step in path): _first(value) for path, value in facts.items()}


def _first(text: str) -> str:
    return re.sub(r"\br\d-|(?<=\bn\d)-2|(?<=\bgn\d)-2", "", text)


def _under(path: tuple[str, ...], conflicts: tuple[Conflict, ...]) -> bool:
    own = [tuple(map(_first, one.path)) for one in conflicts]
    return any(path[: len(one)] == one for one in own)


def _names(path: tuple[str, ...], value: str, ids: Collection[str]) -> bool:
    """Whether a fact of one element names another."""
    return value in ids or any(step in ids for step in path[2:])


def _checked(base: Programme, mine: Programme, theirs: Programme, joined: Joined) -> None:
    """What holds of every joining; fails where it does not."""
    was, ours, other = (_own(facts_of(one)) for one in (base, mine, theirs))
    conflicts = joined.conflicts
    made = {
        (tuple(map(_first, path)), _first(value))
        for path, value in facts_of(joined.programme).items()
    }
    for path, value in made:
        assert value in (ours.get(path), other.get(path)), ("invented", path, value)
    there = {path for path, _ in made}
    kept = {
        _first(one.path[1])
        for one in conflicts
        if one.removed_by is not None and len(one.path) == 2
    }
    for side in (ours, other):
        for path in {*was, *side}:
            said = side.get(path)
            is_gone = said is None and path not in there
            if said == was.get(path) or (path, said) in made or is_gone:
                continue
            told = _under(path, conflicts) or _names(path, was.get(path, ""), kept)
            assert told, ("lost", path, was.get(path), said)
    for id in kept:
        # What names an element that stays comes back with it, where its own element is there.
        whole = ours if any(path[1:2] == (id,) for path in ours) else other
        for path, value in whole.items():
            if _names(path, value, {id}) and any(path[:2] == one[:2] for one in there):
                assert (path, value) in made or _under(path, conflicts), ("cut", path, value)
    for one in conflicts:
        changed = [
            any(was.get(path) != side.get(path) for path in {*was, *side} if _under(path, (one,)))
            for side in (ours, other)
        ]
        alone = one.kind is ConflictKind.NEEDED
        assert one.kind is ConflictKind.RENAMED or all(changed) or (alone and any(changed)), (
            "no clash",
            one.path,
        )


def _all_decided(base: Programme, mine: Programme, theirs: Programme, side: Side) -> Programme:
    choices: dict[tuple[str, ...], Side] = {}
    joined = join(base, mine, theirs, choices)
    while joined.conflicts:
        choices |= {one.key: side for one in joined.conflicts}
        joined = join(base, mine, theirs, choices)
    return joined.programme


def test_nothing_is_lost_without_a_word_and_nothing_is_invented() -> None:
    clashes = 0
    kinds: set[ConflictKind] = set()
    for seed in range(RUNS):
        rng = random.Random(seed)
        base = made_programme(rng)
        mine, theirs = edited(base, rng), edited(base, rng)
        joined = join(base, mine, theirs)
        _checked(base, mine, theirs, joined)
        clashes += bool(joined.conflicts)
        kinds |= {one.kind for one in joined.conflicts}
    assert RUNS // 10 < clashes < RUNS  # both are met, plans that clash and plans that do not
    assert kinds == set(ConflictKind) - {ConflictKind.MEASURED, ConflictKind.FILE}


def _keys(joined: Joined) -> set[tuple[str, ...]]:
    """What clashes; of two ids for one element that of the first side stands in the others."""
    return {tuple(map(_first, one.key)) for one in joined.conflicts}


def test_the_order_of_the_sides_changes_nothing() -> None:
    clear = 0
    for seed in range(RUNS):
        rng = random.Random(seed)
        base = made_programme(rng)
        mine, theirs = edited(base, rng), edited(base, rng)
        one, turned = join(base, mine, theirs), join(base, theirs, mine)
        assert _keys(one) == _keys(turned), seed
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
