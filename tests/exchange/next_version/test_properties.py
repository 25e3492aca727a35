"""Taking over everything leaves nothing to take over, taking over nothing changes nothing."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from toc.check.rules import check
from toc.core.checked import Asked
from toc.core.comparing import Kind
from toc.core.editing import rewritten
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme
from toc.core.problems import Problem, Severity
from toc.exchange.next_version.comparing import NextVersion, NotNextVersionError, document_beside
from toc.exchange.next_version.taking import taken

FILE = Path("plan.yaml")
ASKED = Asked(datetime.date(2026, 11, 30), least=Severity.ERROR)

WORDS = st.sampled_from(
    ["meer", "minder", "inwoners", "kinderen", "lezen", "wonen", "zorg", "in", "de", "wijk", "dag"]
)
SAID = st.lists(WORDS, min_size=2, max_size=7).map(" ".join)
YES = st.booleans()
SIGNS = st.sampled_from(["", ".", ": ja", " # 1", "'s", '"', " - x", "?"])


def errors(reading: Reading) -> Sequence[Problem]:
    found = check(reading, None, ASKED).problems
    return [one for one in found if one.severity is Severity.ERROR]


@st.composite
def plans(draw: st.DrawFn, name: str) -> dict[str, Any]:
    """A plan as its document says it."""
    texts = draw(
        st.lists(st.tuples(SAID, SIGNS).map("".join), min_size=6, max_size=14, unique=True)
    )
    source = {"document": name, "section": draw(st.sampled_from(["1", "2, tabel 1", "blz. 4"]))}
    top: dict[str, Any] = {}
    goals: dict[str, Any] = {}
    work: dict[str, Any] = {}
    measures: dict[str, Any] = {}
    for number, text in enumerate(texts):
        part = (top, goals, work, measures)[min(number % 5, 3) if number else 0]
        id = f"{name}-{number}"
        said: dict[str, Any] = {"text": text, "source": source}
        if part is not top:
            up = [*top, *(goals if part in (work, measures) else ())]
            above = draw(st.lists(st.sampled_from(up), max_size=2, unique=True))
            if part is measures and above:
                said["measures"] = above[0]
            elif above:
                said["contributes_to"] = above
        if part is measures:
            years: st.SearchStrategy[dict[str, int]] = st.dictionaries(
                st.sampled_from(["2026", "2027"]), st.integers(0, 99)
            )
            said["targets"] = draw(years)
            said["baseline"] = {"value": draw(st.integers(0, 99)), "date": "2024"}
        elif draw(YES):
            said["owner"] = draw(st.sampled_from(["gemeente", "school", "woningcorporatie"]))
        part[id] = said
    return {
        "title": "Plan",
        "vision": draw(st.sampled_from(["Iedereen doet mee", "Elk kind leest"])),
        "documents": {name: {"title": "Plan", "note": f"Bestand: {name}.docx"}},
        "strategic_goals": top,
        "operational_goals": goals,
        "inspanningen": work,
        "indicators": measures,
    }


@st.composite
def next_plans(draw: st.DrawFn, before: dict[str, Any]) -> Programme:
    """The next version: parts of it stay, some of them otherwise, and some are new."""
    after = draw(plans("plan-2"))
    source = {"document": "plan-2", "section": "3"}
    for section in ("strategic_goals", "operational_goals", "inspanningen", "indicators"):
        part = after[section]
        for id, said in before[section].items():
            if not draw(YES):
                continue
            kept = {**said, "source": source}
            if draw(YES):
                kept["text"] = f"{draw(WORDS)} {said['text']}"
            for name in ("contributes_to", "measures"):
                kept.pop(name, None)
            up = {**after["strategic_goals"]}
            if section in ("inspanningen", "indicators"):
                up |= after["operational_goals"]
            if section != "strategic_goals" and bool(up) and draw(YES):
                goal = draw(st.sampled_from(sorted(up)))
                kept["measures" if section == "indicators" else "contributes_to"] = goal
            part[id] = kept
    return Programme.model_validate(after)


@st.composite
def both(draw: st.DrawFn) -> tuple[Reading, Programme]:
    before = draw(plans("plan-1"))
    start = read_bytes(b"# kop\ntitel: Plan\nvisie: Iedereen doet mee\n\n# einde\n", FILE)
    text = rewritten(start, Programme.model_validate(before))
    standing = read_bytes(text.encode(), FILE)
    assert standing.sound
    return standing, draw(next_plans(before))


def beside(reading: Reading, draft: Programme) -> NextVersion | None:
    try:
        return document_beside(reading, draft)
    except NotNextVersionError:
        return None


@settings(max_examples=examples(25))
@given(both())
def test_after_taking_everything_nothing_is_left(pair: tuple[Reading, Programme]) -> None:
    reading, draft = pair
    version = beside(reading, draft)
    if version is None:
        return
    done = taken(version, [*version.comparison.differences, *version.sources], errors)
    assert not done.failed
    again = read_bytes(done.text.encode(), FILE)
    assert again.sound
    assert not errors(again)
    left = beside(again, draft)
    assert left is not None
    kinds = [one for one in left.comparison.differences if one.kind is not Kind.LEVEL]
    assert {one.kind for one in kinds} <= ({Kind.GONE} if done.held else set())
    assert not left.sources


@settings(max_examples=examples(8))
@given(both())
def test_taking_nothing_leaves_the_same_bytes(pair: tuple[Reading, Programme]) -> None:
    reading, draft = pair
    version = beside(reading, draft)
    if version is not None:
        assert taken(version, (), errors).text == reading.positions.source.text


@settings(max_examples=examples(25))
@given(both(), st.data())
def test_taking_some_writes_no_other_element(
    pair: tuple[Reading, Programme], data: st.DataObject
) -> None:
    reading, draft = pair
    version = beside(reading, draft)
    if version is None or not version.comparison.differences:
        return
    every = version.comparison.differences
    numbers = data.draw(st.lists(st.sampled_from(range(len(every))), unique=True))
    chosen = [every[number] for number in sorted(numbers)]
    done = taken(version, chosen, errors)
    told = (*done.done, *done.held, *done.failed)
    assert all(one in told for one in chosen if one.kind is not Kind.LEVEL)
    assert all(one in chosen for one in told)
    # The lines of what was not chosen stand there still, in their order.
    touched = {one.ref.id for one in (*done.done, *done.along)}
    at = iter(done.text.splitlines())
    for line in _lines_without(reading, touched):
        assert any(line == other for other in at), line


def _lines_without(reading: Reading, ids: set[str]) -> list[str]:
    """The lines of a text without those of some elements."""
    kept, inside = [], False
    for line in reading.positions.source.text.splitlines():
        if not line.startswith("   "):
            inside = line.strip().split(":")[0] in ids
        if not inside and line.strip():
            kept.append(line)
    sections = {one for one in kept if not one.startswith((" ", "#"))}
    return [one for one in kept if one not in sections]
