"""The graph after a change is the graph that would be made anew."""

from __future__ import annotations

import random

from tests.change.edits.random_edits import reading_of
from tests.check.again.changes import ASKED, changed, every_case, pool_of
from tests.examples import examples
from toc.check.again.state import from_the_start
from toc.check.again.step import next_state
from toc.core.graph import GoalGraph

TABLES = ("_levels", "_links", "_serves", "_served_by")


def test_it_is_the_graph_that_would_be_made_anew() -> None:
    texts = every_case()
    pool, compared = pool_of(texts), 0
    for seed in range(examples(20)):
        chance = random.Random(seed)
        text = chance.choice(texts)
        for _ in range(6):
            after, _ = changed(text, pool, chance)
            was, will = reading_of(text), reading_of(after)
            if not (was.sound and will.sound):
                break
            assert was.programme is not None
            state = from_the_start(was, GoalGraph(was.programme), ASKED)
            found = next_state(state, will, ASKED)
            if found is not None:
                assert will.programme is not None
                made = GoalGraph(will.programme)
                for name in TABLES:
                    ours, theirs = getattr(found.tree, name), getattr(made, name)
                    assert list(ours.items()) == list(theirs.items()), (name, text, after)
                compared += 1
            text = after
    assert compared > examples(40)
