"""The programme file of the Alliantie van Kracht against the words of the plan itself.

`programmaplan_teksten.txt` holds the plan's lines under the plan's headings; it was taken from the
plan, not from the programme file.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from toc.core.dossier import Dossier
from toc.core.graph import GoalGraph
from toc.core.model import (
    Basis,
    Inspanning,
    OperationalGoal,
    Programme,
    Source,
    SourceStatus,
    StrategicGoal,
)

PLAN = Path(__file__).with_name("programmaplan_teksten.txt")
STRUCTURAL = "hoofdstuk 4, Structurele activiteiten gedurende het programma"
KINDS = "visie|strategisch doel|operationeel doel|periode|inhoud"


@dataclass(frozen=True)
class Line:
    """A line of the plan: its heading, its kind (`operationeel doel`, or the number of an
    inspanning) and its words."""

    section: str
    kind: str
    text: str


def read_plan() -> list[Line]:
    lines: list[Line] = []
    section = ""
    for row in PLAN.read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"\[(.+)\]", row):
            section = heading[1]
        elif row and not row.startswith("#"):
            found = re.fullmatch(rf"(?:({KINDS}): |(\d+)\. )(.+)", row)
            assert found, row
            lines.append(Line(section, found[1] or found[2], found[3]))
    return lines


LINES = read_plan()
DINS = list(dict.fromkeys(line.section for line in LINES if line.section.startswith("bijlage ")))
CHAPTER_3 = [line for line in LINES if line.section.startswith("hoofdstuk 3, Operationele")]


def told(section: str, kind: str) -> list[str]:
    """What the plan has of one kind under one heading, in its order."""
    return [line.text for line in LINES if (line.section, line.kind) == (section, kind)]


def numbered(section: str) -> list[tuple[str, str]]:
    """The numbered lines under one heading."""
    return [
        (line.kind, line.text) for line in LINES if line.section == section and line.kind.isdigit()
    ]


def levelled(text: str) -> str:
    """A line of a list without its closing mark and with a capital: the only two things in which
    the programme file departs from the plan's letters, in operational goals and phases."""
    text = text.rstrip(" .;")
    return text[0].upper() + text[1:]


def said(element: OperationalGoal | StrategicGoal | Inspanning) -> list[tuple[str, Source]]:
    """Every wording of an element with each of its sources."""
    own = [(element.text, source) for source in element.source]
    return own + [(w.text, source) for w in element.other_wordings for source in w.source]


def wording(element: OperationalGoal | StrategicGoal | Inspanning, section: str) -> str:
    """What an element says in one place of the plan."""
    found = [text for text, source in said(element) if source.section == section]
    assert len(found) == 1, (section, element.text)
    return found[0]


def network_of(programme: Programme, din: str) -> str:
    found = [i for i, network in programme.networks.items() if f"bijlage {network.title}" == din]
    assert len(found) == 1, din
    return found[0]


def test_the_plan_is_as_large_as_we_say() -> None:
    assert len(DINS) == 12
    assert sum(line.kind == "operationeel doel" for line in CHAPTER_3) == 26
    inspanningen = [text for din in DINS for _, text in numbered(din)]
    assert len(inspanningen) == 49
    assert len(set(inspanningen)) == 46
    assert len(numbered(STRUCTURAL)) == 4


def test_counts(alliantie: Programme) -> None:
    graph = GoalGraph(alliantie)
    assert len(alliantie.lines) == 3
    assert Counter(theme.group for theme in alliantie.themes.values()) == {
        "kapitaalvorm": 5,
        "randvoorwaarde": 6,
    }
    assert len(alliantie.networks) == 12
    assert len(alliantie.strategic_goals) == 3
    assert len(alliantie.operational_goals) == 26
    assert Counter(i.structural for i in alliantie.inspanningen.values()) == {False: 46, True: 4}
    shared = [i for i in alliantie.inspanningen if len(graph.networks_of(i)) > 1]
    assert shared == ["speeddates", "tijd-voor-kennismaking", "avg"]


def test_networks_in_the_order_of_the_annex(alliantie: Programme) -> None:
    assert [f"bijlage {network.title}" for network in alliantie.networks.values()] == DINS


@pytest.mark.parametrize("din", DINS)
def test_a_network_has_the_goals_of_the_annex(alliantie: Programme, din: str) -> None:
    graph = GoalGraph(alliantie)
    goals = graph.goals_in(network_of(alliantie, din))
    section = f"{din}, operationele doelstellingen"
    assert [wording(alliantie.operational_goals[goal], section) for goal in goals] == [
        levelled(text) for text in told(din, "operationeel doel")
    ]


@pytest.mark.parametrize("din", DINS)
def test_a_network_has_the_inspanningen_of_the_annex_by_number(
    alliantie: Programme, din: str
) -> None:
    found = GoalGraph(alliantie).inspanningen_in(network_of(alliantie, din))
    assert [
        (str(number), wording(alliantie.inspanningen[i], f"{din}, inspanning {number}"))
        for number, i in enumerate(found, 1)
    ] == numbered(din)


@pytest.mark.parametrize("din", DINS)
def test_a_network_leads_to_the_strategic_goal_and_the_vision_of_the_annex(
    alliantie: Programme, din: str
) -> None:
    goals = GoalGraph(alliantie).goals_in(network_of(alliantie, din))
    above = {
        link.goal for goal in goals for link in alliantie.operational_goals[goal].contributes_to
    }
    assert len(above) == 1
    strategic = alliantie.strategic_goals[above.pop()]
    section = f"{din}, strategische doelstelling"
    assert [wording(strategic, section)] == told(din, "strategisch doel")
    assert [alliantie.vision.text] == told(din, "visie")


def test_every_goal_of_chapter_3_in_its_order_but_for_one_pair(alliantie: Programme) -> None:
    expected = [
        (line.section, levelled(line.text))
        for line in CHAPTER_3
        if line.kind == "operationeel doel"
    ]
    found = [
        (goal.source[0].section, wording(goal, str(goal.source[0].section)))
        for goal in alliantie.operational_goals.values()
    ]
    # In the DIN Leren the annex has these two the other way round.
    sharing = expected.index(
        (
            "hoofdstuk 3, Operationele doelen, Effectiviteit en Leren, We leren van elkaar",
            "Verwezenlijken van regionale en landelijke kennisdeling",
        )
    )
    expected[sharing : sharing + 2] = reversed(expected[sharing : sharing + 2])
    assert found == expected


def test_nothing_in_the_goal_tree_is_said_to_be_literal_that_is_not(alliantie: Programme) -> None:
    in_plan: set[tuple[str, str]] = set()
    for line in LINES:
        if line.kind == "strategisch doel":
            name = "strategische" if line.section in DINS else "Strategische"
            in_plan.add((f"{line.section}, {name} doelstelling", line.text))
        elif line.kind == "operationeel doel":
            heading = line.section
            heading += ", operationele doelstellingen" if line.section in DINS else ""
            in_plan.add((heading, levelled(line.text)))
        elif line.kind.isdigit():
            word = "inspanning" if line.section in DINS else "activiteit"
            in_plan.add((f"{line.section}, {word} {line.kind}", line.text))
    elements: list[StrategicGoal | OperationalGoal | Inspanning] = [
        *alliantie.strategic_goals.values(),
        *alliantie.operational_goals.values(),
        *alliantie.inspanningen.values(),
    ]
    assert all(element.source for element in elements)
    in_file = {
        (source.section, text)
        for element in elements
        for text, source in said(element)
        if source.status is SourceStatus.LITERAL
    }
    assert in_file == in_plan


def test_another_wording_is_only_kept_where_it_differs(alliantie: Programme) -> None:
    tables = (alliantie.strategic_goals, alliantie.operational_goals)
    differing = [
        (i, other.text)
        for table in tables
        for i, goal in table.items()
        for other in goal.other_wordings
        if levelled(other.text) != levelled(goal.text)
    ]
    assert differing == [
        ("toekomstperspectief", "Huishoudens ervaren een kansrijk toekomstperspectief"),
        ("maatwerk", "Het kind de jongere of volwassene ontvangt maatwerk vanuit het werkveld"),
        ("leren-en-effectiviteit", "We weten wat effectief is."),
        ("leren-en-effectiviteit", "We leren van elkaar."),
        (
            "vroegtijdig-in-beeld",
            "Huishoudens zijn vroegtijdig in beeld zodat zij op het juiste moment de juiste "
            "ondersteuning kunnen krijgen",
        ),
        (
            "samenwerking-verwezenlijkt",
            "Verwezenlijken van de randvoorwaarden SAMENWERKING voor maatwerk",
        ),
        (
            "tijd-en-ruimte",
            "Professionals ervaren dat zij MEER TIJD EN RUIMTE hebben voor het leveren van "
            "maatwerk",
        ),
        (
            "duurzame-relaties-verwezenlijkt",
            "Verwezenlijken van de randvoorwaarden DUURZAME RELATIES voor maatwerk",
        ),
        ("leeragendas", "Jaarlijks 2 leeragenda's opgesteld"),
    ]
    assert len(differing) == sum(
        len(goal.other_wordings) for table in tables for goal in table.values()
    )


def test_goals_without_a_network_are_those_that_the_annex_lacks(alliantie: Programme) -> None:
    annex = {levelled(line.text) for line in LINES if line.section in DINS}
    lacking = [
        i
        for i, goal in alliantie.operational_goals.items()
        if not annex & {goal.text, *(other.text for other in goal.other_wordings)}
    ]
    assert lacking == [
        "passende-opleiding",
        "prettige-omgeving",
        "scholing-in-bejegening",
        "eigen-kennisontwikkellijn",
    ]
    assert [i for i, goal in alliantie.operational_goals.items() if not goal.network] == lacking


def test_what_the_annex_lacks_is_found(alliantie_loaded: Dossier) -> None:
    found = [p.about for p in alliantie_loaded.problems if p.id == "goal-in-no-network"]
    assert found == [
        "passende-opleiding",
        "prettige-omgeving",
        "scholing-in-bejegening",
        "eigen-kennisontwikkellijn",
    ]


@pytest.mark.parametrize("din", DINS)
def test_which_goal_is_served_is_only_stated_where_the_network_has_one(
    alliantie: Programme, din: str
) -> None:
    graph = GoalGraph(alliantie)
    network = network_of(alliantie, din)
    goals = graph.goals_in(network)
    basis = Basis.STATED if len(told(din, "operationeel doel")) == 1 else Basis.NETWORK
    found = [
        (link.goal, link.basis)
        for i in graph.inspanningen_in(network)
        for link in alliantie.inspanningen[i].contributes_to
        if link.goal in goals
    ]
    assert found == [(goal, basis) for _ in numbered(din) for goal in goals]


def test_structural_activities(alliantie: Programme) -> None:
    structural = [i for i in alliantie.inspanningen.values() if i.structural]
    assert [
        (str(number), wording(i, f"{STRUCTURAL}, activiteit {number}"))
        for number, i in enumerate(structural, 1)
    ] == numbered(STRUCTURAL)
    assert not any(i.contributes_to for i in structural)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_phases(alliantie: Programme, number: int) -> None:
    phase = alliantie.phases[f"fase-{number}"]
    section = f"hoofdstuk 4, Fasering, Fase {number}"
    assert [source.section for source in phase.source] == [section]
    assert list(phase.contents) == [levelled(text) for text in told(section, "inhoud")]
    (period,) = told(section, "periode")
    months = {"februari": 2, "maart": 3, "april": 4, "juni": 6, "juli": 7}
    written = re.fullmatch(r"(\w+) ?(\d{4})?-(\w+) (\d{4})", period.lower())
    assert written, period
    first, first_year, last, year = written.groups()
    assert (phase.start.year, phase.start.month) == (int(first_year or year), months[first])
    assert (phase.end.year, phase.end.month) == (int(year), months[last])


def test_only_three_phases(alliantie: Programme) -> None:
    assert list(alliantie.phases) == ["fase-1", "fase-2", "fase-3"]
