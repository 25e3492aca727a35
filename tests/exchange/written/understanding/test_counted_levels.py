"""Headings whose word and number the program counts, and that stand in no text: `Goal 1:`."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.exchange.written.understanding.pictured import elements
from toc.exchange.written.outline import Outline
from toc.exchange.written.readers.markdown import read_markdown
from toc.exchange.written.understanding import understood

_TYPED = re.compile(r"((?:Goal|Objective) \d:) (.+)")
_PLAN = """\
# Plan

## Goal 1: Residents trust the county

### Objective 1: Keep the county out of financial risks

1. Publish the yearly report

## Goal 2: The county is healthy

### Objective 1: Keep farmland open

1. Buy the rights of two farms
"""


def _counted(outline: Outline) -> Outline:
    """The outline with what was typed before a heading as its label."""
    return replace(
        outline,
        passages=tuple(
            replace(one, label=said[1], text=said[2]) if (said := _TYPED.match(one.text)) else one
            for one in outline.passages
        ),
    )


def test_words_that_are_counted_tell_the_levels_apart() -> None:
    assert elements(understood(_counted(read_markdown(_PLAN.encode())), None, "en")) == [
        "strategic_goal 1 | Residents trust the county",
        "operational_goal 1 | Keep the county out of financial risks < Residents trust the county",
        "inspanning ? 1 | Publish the yearly report < Keep the county out of financial risks",
        "strategic_goal 2 | The county is healthy",
        "operational_goal 1 | Keep farmland open < The county is healthy",
        "inspanning ? 1 | Buy the rights of two farms < Keep farmland open",
    ]
