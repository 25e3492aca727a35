"""A change that is written by the lines of what differs alone is written as by the whole file."""

from __future__ import annotations

import random
from unittest import mock

from tests.change.edits.random_edits import commented, reading_of
from tests.check.again.changes import changed as random_change
from tests.check.again.changes import every_case, pool_of
from tests.cli.made_up import made_up
from tests.examples import examples
from toc.core.editing import CannotRewriteError, rewriting
from toc.core.editing.habits import layout_of
from toc.core.editing.pieces import keep_style
from toc.core.editing.written import written
from toc.core.loading import Reading
from toc.core.model import Programme


def both(reading: Reading, wanted: Programme) -> tuple[str | None, str | None]:
    """The text as the whole is walked, and by pieces; None where either cannot be written."""
    assert reading.programme is not None
    found: list[str | None] = []
    for way in (rewriting._whole, rewriting._nearby):
        try:
            found.append(way(reading, reading.programme, wanted))
        except CannotRewriteError:
            found.append(None)
    return found[0], found[1]


def test_random_changes_are_written_alike() -> None:
    texts = [*every_case(), *(made_up(seed, "nl") for seed in range(4))]
    pool, compared = pool_of(texts), 0
    for seed in range(examples(40)):
        chance = random.Random(seed)
        text = chance.choice(texts)
        if reading_of(text).sound:
            text = commented(text, chance)
        if chance.random() < 0.2:
            text = text.replace("\n", "\r\n")
        for _ in range(6):
            with mock.patch.object(rewriting, "_nearby", return_value=None) as nearby:
                after, _ = random_change(text, pool, chance)
            for reading, _, wanted in (call.args for call in nearby.call_args_list):
                keep_style(reading, layout_of(written(reading.positions.source)))
                whole, part = both(reading, wanted)
                if part is not None:
                    assert part == whole
                    compared += 1
            text = after
    assert compared > examples(60)
