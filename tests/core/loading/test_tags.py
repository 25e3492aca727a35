"""A tag on a collection, in a text that is read as YAML 1.2 has it."""

from __future__ import annotations

from pathlib import Path

from toc.core.loading import read_bytes


def test_a_tag_on_a_collection_is_refused_where_it_stands() -> None:
    text = "titel: x\nvisie: y\nstrategische_doelen:\n  !lp: {tekst: Begeleiding 1:1 geven}\n"
    problems = read_bytes(text.encode(), Path("plan.yaml")).problems
    assert next((one.id, one.place.line, one.place.column) for one in problems) == (
        "yaml-tag",
        4,
        3,
    )
