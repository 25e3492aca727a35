"""The programme file of Kansen voor Kinderen Groningen against the words of the annual report."""

from __future__ import annotations

from pathlib import Path

from toc.core.graph import GoalGraph
from toc.core.model import Basis, Programme, SourceStatus

REPORT = Path(__file__).with_name("jaarverslag_teksten.txt").read_text(encoding="utf-8")


def in_report(text: str) -> bool:
    """Whether the report has these words, but for a capital and a closing mark."""
    words = text.rstrip(".")
    return words in REPORT or words[0].lower() + words[1:] in REPORT


def test_five_hundred_families_without_a_year_and_without_a_baseline(kansen: Programme) -> None:
    (indicator,) = kansen.indicators.values()
    assert indicator.undated_target == 500
    assert indicator.targets == {}
    assert indicator.baseline is not None
    assert indicator.baseline.value is None
    assert indicator.baseline.reason == (
        "Het verslag noemt niet hoeveel gezinnen er bij de start ondersteuning kregen."
    )
    assert kansen.horizon is None
    assert kansen.phases == {}


def test_what_is_not_derived_stands_in_the_report(kansen: Programme) -> None:
    said = [
        *((e.text, e.source) for e in kansen.strategic_goals.values()),
        *((e.text, e.source) for e in kansen.operational_goals.values()),
        *((e.text, e.source) for e in kansen.inspanningen.values()),
        *((e.text, e.source) for e in kansen.indicators.values()),
        *((e.text or "", e.source) for e in kansen.governance.values()),
        *((e.text or "", e.source) for e in kansen.related_programmes.values()),
    ]
    assert all(source for _, source in said)
    literal = [text for text, source in said if source[0].status is SourceStatus.LITERAL]
    assert literal
    assert [text for text in literal if not in_report(text)] == []


def test_which_words_are_goals_is_derived_and_said(kansen: Programme) -> None:
    assert kansen.mission is not None
    assert kansen.problem is not None
    for element in (
        kansen.problem,
        kansen.mission,
        kansen.vision,
        *kansen.strategic_goals.values(),
        *kansen.operational_goals.values(),
    ):
        (source,) = element.source
        assert source.status is SourceStatus.DERIVED
        assert source.note
    (network,) = kansen.networks.values()
    assert [source.status for source in network.source] == [SourceStatus.PROPOSAL]


def test_the_inspanningen_and_what_they_serve(kansen: Programme) -> None:
    graph = GoalGraph(kansen)
    assert {i: graph.serves(i) for i in kansen.inspanningen} == {
        "doorbraakmethode": ["gezinnen-ondersteund"],
        "mobility-mentoring": ["gezinnen-ondersteund"],
        "buddy": ["gezinnen-ondersteund"],
        "maatwerk": ["gezinnen-ondersteund"],
    }
    assert set(kansen.inspanningen) <= graph.reaching_vision


def test_a_link_that_the_report_does_not_state_is_a_proposal(kansen: Programme) -> None:
    stated = {
        (i, link.goal)
        for i, goal in kansen.operational_goals.items()
        for link in goal.contributes_to
        if link.basis is Basis.STATED
    }
    assert stated == {
        ("gezinnen-ondersteund", "maatschappelijke-participatie"),
        ("gezinnen-ondersteund", "financieel-onafhankelijk"),
    }
    proposed = [
        link.basis
        for i in ("rust-en-bestaanszekerheid", "toekomstperspectief")
        for link in kansen.operational_goals[i].contributes_to
    ]
    assert proposed == [Basis.PROPOSAL] * 4
