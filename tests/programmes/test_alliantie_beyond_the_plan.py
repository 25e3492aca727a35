"""What the programme file of the Alliantie van Kracht adds to the plan, and what it leaves out."""

from __future__ import annotations

import re

from toc.core.model import AppliedBy, Programme, SourceStatus


def test_three_principles_in_the_plans_words(alliantie: Programme) -> None:
    criteria = alliantie.planning.criteria.values()
    assert [(criterion.text, criterion.applied_by) for criterion in criteria] == [
        ("We kijken daarbij in de prioritering naar wat logisch op elkaar volgt", AppliedBy.ORDER),
        ("we voegen dingen bij elkaar die met elkaar te maken hebben", AppliedBy.TOGETHER),
        ("We willen aansluiten bij wat er leeft in het gebied.", AppliedBy.SCORES),
    ]


def test_what_the_plan_does_not_say_is_absent(alliantie: Programme) -> None:
    for inspanning in alliantie.inspanningen.values():
        assert inspanning.owner is None
        assert inspanning.partners == ()
        assert inspanning.duration is None
        assert inspanning.scores == {}
        assert all(link.points is None for link in inspanning.contributes_to)
    assert alliantie.indicators == {}


def test_focus_is_a_proposal(alliantie: Programme) -> None:
    focus = alliantie.planning.focus
    assert sorted(focus) == ["2024", "2025", "2026", "fase-3"]
    for limit in focus.values():
        assert [source.status for source in limit.source] == [SourceStatus.PROPOSAL]
        assert all(source.note for source in limit.source)


def test_relations_are_proposals_that_quote_the_plan(alliantie: Programme) -> None:
    relations = [
        (i, relation)
        for i, inspanning in alliantie.inspanningen.items()
        for relation in (*inspanning.requires, *inspanning.together_with)
    ]
    assert 6 <= len(relations) <= 12
    for i, relation in relations:
        other = alliantie.inspanningen[relation.inspanning]
        assert [source.status for source in relation.source] == [SourceStatus.PROPOSAL]
        quotes = re.findall("\u2018(.+?)\u2019", relation.reason or "")
        assert quotes, i
        for quote in quotes:
            assert quote in alliantie.inspanningen[i].text or quote in other.text


def test_every_reference_leads_somewhere(alliantie: Programme) -> None:
    for theme in alliantie.themes.values():
        assert theme.line in alliantie.lines
    for network in alliantie.networks.values():
        assert network.line in alliantie.lines
        assert network.theme is None or network.theme in alliantie.themes
    for strategic in alliantie.strategic_goals.values():
        assert strategic.line in alliantie.lines
    for goal in alliantie.operational_goals.values():
        assert {link.goal for link in goal.contributes_to} <= set(alliantie.strategic_goals)
        assert set(goal.network) <= set(alliantie.networks)
        assert goal.theme is None or goal.theme in alliantie.themes
    for inspanning in alliantie.inspanningen.values():
        assert {link.goal for link in inspanning.contributes_to} <= set(
            alliantie.operational_goals
        )
    monitoring = alliantie.monitoring
    for items in (monitoring.questions, monitoring.indicator_families, monitoring.methods):
        for item in items.values():
            assert set(item.about) <= set(alliantie.strategic_goals)


def test_a_form_of_capital_without_a_network(alliantie: Programme) -> None:
    with_network = {network.theme for network in alliantie.networks.values()}
    without = [i for i in alliantie.themes if i not in with_network]
    assert without == ["cultureel-kapitaal", "effectiviteit-evalueren"]
