"""The logframe: every goal and inspanning in its row, an open point where the plan is silent."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.measure.monitoring.progress_plans import tree
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Basis
from toc.core.model.measurements import Measurement, Measurements, to_period
from toc.documents.document import Cell, Chapter, Document, Table
from toc.documents.writers.markdown import markdown
from toc.exchange.logframe import logframe

TOP = Path(__file__).parents[3]
GOLDEN = Path(__file__).parent / "golden"
END = datetime.date(2024, 12, 31)

# Every figure is made up: it is an example.
PLAN: dict[str, object] = {
    "title": "Voorbeeld",
    "vision": {"text": "Iedereen doet mee"},
    "lines": {"thuis": "Thuis"},
    "networks": {"lezen": {"title": "Lezen", "line": "thuis"}},
    "strategic_goals": {
        "taal": {"text": "Gezinnen kunnen lezen", "line": "thuis", "sdg": ["4.6", "1"]},
        "geld": {"text": "Gezinnen komen rond", "wellbeing": "materiële welvaart"},
    },
    "operational_goals": {
        "voorlezen": {
            "text": "Ouders lezen voor.",
            "network": "lezen",
            "contributes_to": {
                "goal": "taal",
                "assumption": [
                    {"text": "Er zijn boeken.", "necessary": "yes", "strength": "weak"},
                    "Ouders hebben tijd",
                ],
            },
        },
        "vroeg": {"text": "Scholen zien het vroeg", "network": "lezen", "contributes_to": "taal"},
        "los": "Een doel dat nergens onder hangt",
    },
    "inspanningen": {
        "maatjes": {
            "text": "Leesmaatjes opleiden.",
            "contributes_to": [
                "voorlezen",
                {"goal": "vroeg", "basis": "network"},
                {"goal": "geld", "basis": "proposal"},
            ],
            "owner": "bibliotheek",
            "partners": ["gemeente", "school"],
            "fte": 0.5,
            "duration": 6,
            "cost": {"partners": {"gemeente": 1000, "fonds": 250.5}},
            "requires": "werven",
        },
        "huisbezoek": {
            "text": "Gezinnen bezoeken",
            "contributes_to": "voorlezen",
            "requires": "maatjes",
            "structural": "yes",
        },
        "werven": {"text": "Vrijwilligers werven", "contributes_to": "geld"},
    },
    "risks": {
        "uitval": {
            "text": "Maatjes haken af",
            "about": "maatjes",
            "measure": "Een vast aanspreekpunt",
        }
    },
    "indicators": {
        "bereik": {
            "text": "Deel van de ouders dat voorleest",
            "measures": "voorlezen",
            "unit": "%",
            "baseline": {"value": 40, "date": "2022", "n": 200},
            "targets": {"2026": 60, "2030": 75},
            "data_source": "panel van de bibliotheek",
            "method": "vragenlijst",
            "frequency": "jaarlijks",
            "owner": "bibliotheek",
            "sdg": "4.6.1",
        },
        "plezier": {
            "text": "Plezier in lezen.",
            "measures": "voorlezen",
            "baseline": {"reason": "Nog niet gemeten."},
            "undated_target": 8,
        },
        "aantal": {
            "text": "Aantal opgeleide maatjes",
            "measures": "maatjes",
            "kind": "process",
            "unit": "maatjes",
            "cumulative": "yes",
            "baseline": {"value": 0, "date": "2022"},
            "targets": {"2024": 30},
        },
    },
}
MEASURED = Measurements(
    (
        Measurement("bereik", to_period("2023"), Decimal(44), 210),
        Measurement("bereik", to_period("2024"), Decimal("46.5"), 1210),
        Measurement("aantal", to_period("2023"), Decimal(12)),
        Measurement("aantal", to_period("2024"), Decimal(9)),
    )
)


def plan(**more: object) -> GoalGraph:
    return tree(**{**PLAN, **more})


def made(of: GoalGraph | None = None, measured: Measurements = MEASURED, **asked: str) -> Document:
    return logframe(of or plan(), measured, END, **asked)


def table(document: Document, number: int = 0) -> Table:
    (found,) = document.chapters[number + 1].blocks
    assert isinstance(found, Table)
    return found


def texts(found: Table, column: int = 0) -> list[str]:
    return [row[column].text for row in found.rows]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_example_whole(golden: Callable[[Path, str], None], language: str) -> None:
    document = made(plan(language=language))
    golden(GOLDEN / f"logframe-{language}.md", markdown(document).decode())


def test_each_strategic_goal_has_pages_of_its_own() -> None:
    front, *chapters = made().chapters
    assert not front.landscape
    assert [chapter.title for chapter in chapters] == [
        "Thuis",
        "Gezinnen komen rond",
        "Buiten een strategisch doel",
    ]
    assert all(chapter.landscape and chapter.page_break for chapter in chapters)


def test_a_line_and_a_network() -> None:
    document = made(line="thuis")
    assert [chapter.id for chapter in document.chapters[1:]] == ["logframe-taal"]
    document = made(network="lezen")
    assert document.facts[1].value == "Netwerk Lezen"
    assert [chapter.id for chapter in document.chapters[1:]] == ["logframe-lezen"]
    assert texts(table(document))[3] == (
        "Gezinnen kunnen lezen. SDG 4.6 (Kwaliteitsonderwijs); SDG 1 (Geen armoede)."
    )
    unknowns: tuple[dict[str, Any], ...] = ({"line": "lezen"}, {"network": "thuis"})
    for unknown in unknowns:
        with pytest.raises(KeyError):
            made(**unknown)


def test_what_is_known_only_from_a_network_is_said_so() -> None:
    document = made()
    rows = texts(table(document))
    assert "A1. Leesmaatjes opleiden (draagt bij aan R1; in het netwerk van R2)" in rows
    assert "A2. Gezinnen bezoeken (draagt bij aan R1; na A1)" in rows
    rows = texts(table(document, 1))
    assert "A1. Leesmaatjes opleiden (voorgesteld bij het specifieke doel; na A2)" in rows
    assert "A2. Vrijwilligers werven (draagt bij aan het specifieke doel)" in rows


def test_every_cell_that_the_plan_leaves_empty_is_open_and_none_is_filled_in() -> None:
    found = table(made(tree(strategic_goals={"a": "Doel"}, operational_goals={"b": "Los"})))
    assert [row[0].text for row in found.rows if not row[0].strong] == ["v", "Doel", "", "", ""]
    cells = [cell for row in found.rows for cell in row[1:]]
    assert {cell.text for cell in cells} == {""}
    # Of the vision no assumption is asked; headings and the row of preconditions are not filled.
    assert sum(cell.open for cell in cells) == 2 + 3 + 3 + 3 + 1


def test_small_groups_stay_hidden() -> None:
    one = {
        "text": "Aantal",
        "measures": "voorlezen",
        "smallest_group": 10,
        "baseline": {"value": 91, "date": "2023", "n": 9},
    }
    few = Measurements((Measurement("bereik", to_period("2024"), Decimal(93), 8),))
    (row,) = [
        row
        for row in table(made(plan(indicators={"bereik": one}), few)).rows
        if row[1].text.startswith("Aantal")
    ]
    assert row[1].text == (
        "Aantal. Nulmeting: niet getoond, te weinig mensen. Streefwaarde: niet bekend. "
        "Laatste waarde: niet getoond, te weinig mensen."
    )
    unknown = Measurements((Measurement("bereik", to_period("2024"), Decimal(93)),))
    (row,) = [
        row
        for row in table(made(plan(indicators={"bereik": one}), unknown)).rows
        if row[1].text.startswith("Aantal")
    ]
    assert row[1].text.endswith(
        "Laatste waarde: niet getoond, over hoeveel mensen is niet bekend."
    )


@pytest.mark.parametrize("privacy", ["internal", "sensitive"])
def test_values_for_internal_use_do_not_go_to_a_funder(privacy: str) -> None:
    one = {
        "text": "Aantal",
        "measures": "voorlezen",
        "privacy": privacy,
        "smallest_group": 10,
        "baseline": {"value": 40, "date": "2023", "n": 90},
        "targets": {"2026": 60},
    }
    many = Measurements((Measurement("bereik", to_period("2024"), Decimal(93), 80),))
    rows = table(made(plan(indicators={"bereik": one}), many)).rows
    assert [row[1].text for row in rows if row[1].text.startswith("Aantal")] == [
        "Aantal. Streefwaarde: 60 (2026). De gemeten waarden zijn alleen voor intern gebruik."
    ]


def test_the_open_points_are_counted_once() -> None:
    (found,) = [
        b for b in made().chapters[0].blocks if isinstance(b, Table) and b.id == "open-punten"
    ]
    last = {column.title: cell for column, cell in zip(found.columns, found.rows[-1], strict=True)}
    assert last["Logisch kader"] == Cell("Samen", strong=True)
    # The vision, two strategic and three operational goals; one has an indicator.
    assert last["Doel zonder indicator"].text == "5 van 6"
    assert last["Indicator zonder verificatiebron"].text == "2 van 3"
    # One inspanning stands in two frameworks, and counts once.
    assert last["Inspanning zonder kosten"].text == "2 van 3"
    assert last["Inspanning zonder middelen"].text == "2 van 3"


def test_the_real_plan_whole() -> None:
    dossier = open_dossier(TOP / "programmes" / "alliantie-van-kracht.yaml")
    assert dossier.tree is not None
    programme = dossier.tree.programme
    document = made(dossier.tree, Measurements())
    said = [text for number in range(4) for text in texts(table(document, number))]
    numbered = [text for text in said if text[:1] in "RA" and text.split(".")[0][1:].isdigit()]
    assert sum(text.startswith("R") for text in numbered) == len(programme.operational_goals)
    assert sum(text.startswith("A") for text in numbered) == len(programme.inspanningen)
    known = [
        name
        for name, one in programme.inspanningen.items()
        if any(link.basis is Basis.NETWORK for link in one.contributes_to)
    ]
    assert len(known) > 20
    assert sum("in het netwerk van" in text for text in numbered) == len(known)
    titles = [chapter.title for chapter in document.chapters[1:]]
    assert titles[:3] == [line.title for line in programme.lines.values()]


def test_a_plan_without_goals_is_a_logframe_of_open_points() -> None:
    chapters: tuple[Chapter, ...] = made(tree(), Measurements()).chapters
    assert [chapter.title for chapter in chapters[1:]] == ["Het programma"]


@settings(max_examples=50)
@given(st.data())
def test_every_goal_and_inspanning_stands_in_some_logframe(data: st.DataObject) -> None:
    strategic = [f"s{number}" for number in range(data.draw(st.integers(0, 2)))]
    operational = [f"o{number}" for number in range(data.draw(st.integers(0, 3)))]
    goals = [*strategic, *operational, "visie"]
    some = st.lists(st.sampled_from(goals), unique=True, max_size=3)
    of = tree(
        strategic_goals={name: {"text": f"Doel {name}"} for name in strategic},
        operational_goals={
            name: {
                "text": f"Doel {name}",
                "contributes_to": [g for g in data.draw(some) if g < name],
            }
            for name in operational
        },
        inspanningen={
            f"i{number}": {"text": f"Werk i{number}", "contributes_to": data.draw(some)}
            for number in range(data.draw(st.integers(0, 4)))
        },
    )
    document = made(of, Measurements())
    said = " ".join(
        text
        for number in range(len(document.chapters) - 1)
        for text in texts(table(document, number))
    )
    programme = of.programme
    for section in (
        programme.strategic_goals,
        programme.operational_goals,
        programme.inspanningen,
    ):
        assert all(one.text in said for one in section.values())
