"""Where people disagree, and what nobody judged."""

from __future__ import annotations

from pathlib import Path

from toc.core.loading import read_bytes
from toc.core.model import Programme
from toc.plan.scores.judgements import (
    Disagreement,
    Unjudged,
    disagreements,
    judged_by_several,
    unjudged,
)

HEAD = """\
titel: Plan
visie: V
strategische_doelen: {s: S}
operationele_doelen: {d: {tekst: D, draagt_bij_aan: s}}
planning: {uitgangspunten: {tempo: {tekst: T, werkt_via: beoordelingen}, orde: {tekst: O}}}
inspanningen:
"""


def _programme(text: str) -> Programme:
    reading = read_bytes((HEAD + text).encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    assert reading.programme is not None
    return reading.programme


def test_the_widest_spread_comes_first() -> None:
    programme = _programme(
        "  a: {tekst: A, beoordelingen: {tempo: {deelnemers: {x: 1, y: 3}}}}\n"
        "  b: {tekst: B, draagt_bij_aan: {doel: d, punten: 3, deelnemers: {z: 9, y: 1, x: 9}}}\n"
        "  c: {tekst: C, beoordelingen: {tempo: {deelnemers: {x: 3, y: 3}}}}\n"
        "  d2: {tekst: D, beoordelingen: {tempo: {deelnemers: {x: 9, y: 1}}}}\n"
        "  e: {tekst: E, beoordelingen: {tempo: {deelnemers: {x: 9, y: 3}}}}\n"
    )
    found = disagreements(programme)
    assert [one.inspanning for one in found] == ["b", "d2", "e", "a"]
    assert found[0] == Disagreement("b", "", "d", (("y", 1), ("x", 9), ("z", 9)), 1, 9, 3)
    assert found[3] == Disagreement("a", "tempo", "", (("x", 1), ("y", 3)), 1, 3, between=2)
    assert judged_by_several(programme)


def test_one_participant_is_no_disagreement() -> None:
    programme = _programme(
        "  a: {tekst: A, beoordelingen: {tempo: {punten: 1, deelnemers: {x: 9}}}}\n"
    )
    assert disagreements(programme) == ()
    assert not judged_by_several(programme)


def test_what_nobody_judged() -> None:
    programme = _programme(
        "  a: {tekst: A, draagt_bij_aan: d}\n"
        "  b: {tekst: B, draagt_bij_aan: {doel: d, deelnemers: {x: 1}}}\n"
        "  c: {tekst: C, draagt_bij_aan: {doel: d, punten: 3}, beoordelingen: {tempo: 9}}\n"
        "  d2: {tekst: D, draagt_bij_aan: d, structureel: ja}\n"
        "  e: {tekst: E, draagt_bij_aan: d, beoordelingen: {tempo: {deelnemers: {x: 1}}}}\n"
    )
    assert unjudged(programme) == (
        Unjudged("a", ("tempo",), ("d",), wholly=True),
        Unjudged("b", ("tempo",), (), wholly=False),
        Unjudged("e", (), ("d",), wholly=False),
    )
