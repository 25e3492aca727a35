"""The annex: everything that the programme holds stands in it, and what it does not say is an open
point."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import toc
from tests.measure.progress_example import write as write_example
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.core.records.measurements import read_measurements
from toc.documents.document import Document, Figure, Items, Paragraph, Table, TitleFact, Tone
from toc.documents.writers import Kind, write
from toc.draw.annex.annex import annex
from toc.draw.annex.annex_tables import served
from toc.draw.views.columns import ColumnsView
from toc.draw.views.state_on_day import standing

REAL = Path(__file__).parents[3] / "programmes" / "alliantie-van-kracht.yaml"
GOLDEN = Path(__file__).parent / "golden"
SMALL: dict[str, Any] = {
    "title": "Leesmaatjes",
    "subtitle": "Elk kind leest",
    "horizon": {"start": "2026-02", "end": "2030"},
    "documents": {
        "plan": {"title": "Het plan", "date": "2026", "version": "1"},
        "nota": {"title": "De nota"},
    },
    "vision": "Elk kind leest",
    "problem": "Kinderen lezen te weinig",
    "lines": {"thuis": {"title": "Thuis", "challenge": "Weinig boeken.", "approach": "Samen."}},
    "networks": {
        "lezen": {"title": "Thuis lezen", "line": "thuis"},
        "leeg": "Zonder doelen",
    },
    "strategic_goals": {"taal": {"text": "Kinderen zijn taalvaardig", "line": "thuis"}},
    "operational_goals": {
        "voor": {
            "text": "Ouders lezen voor",
            "contributes_to": {"goal": "taal", "points": 9},
            "network": "lezen",
            "source": {"document": "plan", "section": "h. 2", "status": "derived"},
        },
        "bare": {"text": "Gezinnen hebben boeken", "contributes_to": "taal"},
    },
    "inspanningen": {
        "bezoek": {
            "text": "Wekelijks voorlezen",
            "contributes_to": {"goal": "voor", "basis": "network"},
            "owner": "Bibliotheek",
            "partners": ["school", "gemeente"],
            "source": {"document": "nota", "section": "p. 3"},
        },
        "maatjes": {
            "text": "Maatjes opleiden",
            "contributes_to": {"goal": "voor", "basis": "proposal"},
            "duration": 6,
            "source": {"status": "proposal"},
        },
        "los": {"text": "Boekenmarkt", "structural": True},
    },
    "indicators": {
        "bereik": {
            "text": "Gezinnen die voorlezen",
            "measures": "voor",
            "kind": "effect",
            "unit": "%",
            "baseline": {"value": 12.5, "date": "2025"},
            "targets": {"2030": 40},
        },
        "uren": {"text": "Uren", "measures": "bezoek", "baseline": {"reason": "pas in 2027"}},
    },
}


def small(language: str = "nl") -> Document:
    programme = Programme.model_validate({**SMALL, "language": language})
    return annex(programme, GoalGraph(programme), "1 mei 2026", "4f2a9c")


@pytest.fixture(scope="module")
def real() -> tuple[Programme, Document]:
    programme = toc.open(REAL).programme
    assert programme is not None
    return programme, annex(programme, GoalGraph(programme))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_whole_text(language: str, golden: Callable[[Path, str], None]) -> None:
    golden(GOLDEN / f"annex-{language}.md", write(small(language), Kind.MARKDOWN).decode())


def test_a_programme_with_nothing_but_a_vision() -> None:
    programme = Programme.model_validate({"title": "Plan", "vision": "V"})
    made = annex(programme, GoalGraph(programme))
    assert [chapter.id for chapter in made.chapters] == [
        "leeswijzer",
        "programma",
        "bronnen-en-open-punten",
    ]


def test_every_network_has_a_page_with_its_drawing_and_then_its_tables(
    real: tuple[Programme, Document],
) -> None:
    programme, document = real
    lines = [chapter for chapter in document.chapters if chapter.id.startswith("lijn-")]
    drawings = [line.sections[0] for line in lines]
    assert [one.id for one in drawings] == [f"tekening-{line}" for line in programme.lines]
    assert all(one.landscape and isinstance(one.blocks[0], Figure) for one in drawings)
    networks = [section for line in lines for section in line.sections[1:]]
    assert [n.id for n in networks] == [f"netwerk-{name}" for name in programme.networks]
    for network in networks:
        (figure,) = network.blocks
        assert isinstance(figure, Figure)
        assert network.landscape
        (tables,) = network.sections
        assert tables.page_break
        assert any(isinstance(block, Table) for block in tables.blocks)


def test_every_goal_and_inspanning_stands_in_a_table(real: tuple[Programme, Document]) -> None:
    programme, document = real
    cells = {
        cell.text
        for block in document.all_blocks()
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
    }
    for section in ("strategic_goals", "operational_goals", "inspanningen"):
        for value in getattr(programme, section).values():
            assert value.text in cells
    (index,) = [b for b in document.all_blocks() if isinstance(b, Table) and b.id == "register"]
    assert len(index.rows) == len(programme.inspanningen)


def test_no_cell_is_blank_but_under_a_heading(real: tuple[Programme, Document]) -> None:
    for document in (real[1], small()):
        for block in document.all_blocks():
            if isinstance(block, Table):
                assert len({len(row) for row in block.rows}) <= 1
                for row in block.rows:
                    blank = [i for i, cell in enumerate(row) if not cell.text]
                    heading = row[0].strong and blank == list(range(1, len(row)))
                    assert heading or not blank, (block.id, row)


def test_what_is_not_known_is_an_open_point(real: tuple[Programme, Document]) -> None:
    *_, last = real[1].chapters
    said = [b.text for b in last.blocks if isinstance(b, Paragraph) and b.tone is Tone.OPEN]
    assert said[-2:] == [
        "Van de 50 inspanningen is niet bekend: wie de eigenaar is (bij 50), welke partners "
        "meedoen (bij 50) en wat de duur is (bij 46).",
        "Zonder indicator zijn 29 van de 29 doelen.",
    ]


@pytest.mark.parametrize(
    ("inspanningen", "expected"),
    [
        ({"a": {"owner": "Wmo"}}, ["welke partners meedoen en wat de duur is"]),
        (
            {"a": {"owner": "Wmo", "duration": 3}, "b": {"owner": "Wmo", "partners": "Kern"}},
            ["welke partners meedoen (bij 1) en wat de duur is (bij 1)"],
        ),
        ({"a": {"owner": "Wmo", "partners": "Kern", "duration": 3}}, []),
    ],
)
def test_what_is_known_of_every_inspanning_is_no_open_point(
    inspanningen: dict[str, dict[str, object]], expected: list[str]
) -> None:
    values = {
        name: {"text": "Huisbezoek doen", "contributes_to": "g", **value}
        for name, value in inspanningen.items()
    }
    programme = Programme.model_validate(
        {
            "title": "T",
            "vision": "V",
            "strategic_goals": {"s": "S"},
            "operational_goals": {"g": {"text": "G", "contributes_to": "s"}},
            "inspanningen": values,
        }
    )
    *_, last = annex(programme, GoalGraph(programme)).chapters
    said = [b.text for b in last.blocks if isinstance(b, Paragraph) and b.tone is Tone.OPEN]
    found = [one.partition(" is niet bekend: ") for one in said]
    assert [(head, tail) for head, middle, tail in found if middle] == [
        ("Van de inspanning" if len(values) == 1 else "Van de 2 inspanningen", f"{one}.")
        for one in expected
    ]


def test_ids_are_different_and_every_figure_is_told(real: tuple[Programme, Document]) -> None:
    figures = [block for block in real[1].all_blocks() if isinstance(block, Figure)]
    tables = [block for block in real[1].all_blocks() if isinstance(block, Table)]
    for ids in ([f.id for f in figures], [t.id for t in tables]):
        assert len(ids) == len(set(ids)) > 10
    assert all(len(figure.alternative) > 40 for figure in figures)


def test_what_is_known_of_a_whole_network_only_is_said_once() -> None:
    both = [{"goal": goal, "basis": "network"} for goal in ("een", "twee")]
    programme = Programme.model_validate(
        {
            "title": "T",
            "vision": "V",
            "networks": {"net": "Net"},
            "strategic_goals": {"s": "S"},
            "operational_goals": {
                goal: {"text": goal.title(), "contributes_to": "s", "network": "net"}
                for goal in ("een", "twee")
            },
            "inspanningen": {
                "beide": {"text": "Beide", "contributes_to": both},
                "een-ervan": {"text": "Een ervan", "contributes_to": both[:1]},
                "gezegd": {"text": "Gezegd", "contributes_to": ["een", both[1]]},
            },
        }
    )
    graph = GoalGraph(programme)
    assert [served(programme, graph, element, "net") for element in programme.inspanningen] == [
        "staat in dit netwerk; welk van de 2 doelen zij dient, is niet bekend",
        "Een (zelfde netwerk)",
        "Een; Twee (zelfde netwerk)",
    ]
    assert served(programme, graph, "beide") == "Een (zelfde netwerk); Twee (zelfde netwerk)"


def test_with_how_the_goals_stood_the_charts_follow_the_drawing(tmp_path: Path) -> None:
    dossier = open_dossier(write_example(tmp_path))
    assert dossier.programme is not None
    assert dossier.tree is not None
    day = datetime.date(2024, 12, 31)
    found = read_measurements(dossier.file, dossier.programme, day).measurements
    assert found is not None
    now = standing(dossier.tree, found, day, "nl")
    made = annex(dossier.programme, dossier.tree, now=now)
    (line,) = [chapter for chapter in made.chapters if chapter.id == "lijn-werkveld"]
    network = line.sections[-1]
    (din,) = network.blocks
    assert isinstance(din, Figure)
    assert isinstance(din.view, ColumnsView)
    assert din.view.key
    assert "Gezinnen weten de weg (achter)" in din.alternative
    charts, tables = network.sections
    assert (charts.id, tables.id) == ("indicatoren-samenwerking", "tabellen-samenwerking")
    figure, words = charts.blocks
    assert isinstance(figure, Figure)
    assert figure.view == now.pages["samenwerking"]
    assert figure.alternative.startswith("4 indicatoren in de tijd, elk met zijn pad: Deel van ")
    assert isinstance(words, Items)
    assert words.items[1].label == "▼ Deel van de gezinnen dat weet waar hulp is: achter."
    assert words.items[1].text.startswith("Gemeten over 2024: 38,5\u00a0%.")
    assert made.facts[-1] == TitleFact("Stand van de doelen op", "31 december 2024")
    # Where nothing was measured there are no charts.
    empty = standing(dossier.tree, Measurements(), day, "nl")
    bare = annex(dossier.programme, dossier.tree, now=empty)
    assert not [b for b in bare.all_blocks() if isinstance(b, Figure) and "grafieken" in b.id]
