"""What holds for every programme file that we publish."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from toc.core.dossier import Dossier
from toc.core.model import Programme, Source, SourceStatus

HERE = Path(__file__).parent
FILES = [
    *sorted((HERE.parents[1] / "programmes").glob("*.yaml")),
    *sorted(HERE.glob("*_teksten.txt")),
]
ORDER = [
    "title",
    "subtitle",
    "language",
    "horizon",
    "documents",
    "problem",
    "mission",
    "vision",
    "lines",
    "themes",
    "networks",
    "strategic_goals",
    "operational_goals",
    "inspanningen",
    "indicators",
    "monitoring",
    "phases",
    "planning",
    "governance",
    "related_programmes",
    "notes",
]


@pytest.fixture(params=["alliantie", "kansen"])
def programme(request: pytest.FixtureRequest) -> Programme:
    found: Programme = request.getfixturevalue(request.param)
    return found


def sources(value: object) -> Iterator[Source]:
    """Every source anywhere in a value."""
    if isinstance(value, Source):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from sources(getattr(value, name))
    elif isinstance(value, dict):
        for part in value.values():
            yield from sources(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from sources(part)


def test_the_files_are_found() -> None:
    assert [file.name for file in FILES] == [
        "alliantie-van-kracht.yaml",
        "kansen-voor-kinderen-groningen.yaml",
        "jaarverslag_teksten.txt",
        "programmaplan_teksten.txt",
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
@pytest.mark.parametrize(
    "pattern",
    [
        pytest.param(r"[\w.+-]+@[\w-]+\.\w+", id="e-mail"),
        pytest.param(r"https?:|www\.|\b[\w-]+\.(nl|com|org|eu)\b", id="address"),
        pytest.param(r"(?:\+31|\b0)[\s-]?[1-9](?:[\s-]?\d){7,8}\b", id="telephone"),
        pytest.param(r"\b[1-9]\d{3} ?[A-Z]{2}\b", id="postcode"),
        pytest.param(r"\b(?:prof|dr|drs|ir|ing|mr|mw|dhr|mevrouw|meneer)\b", id="person"),
    ],
)
def test_no_personal_data(file: Path, pattern: str) -> None:
    assert re.findall(pattern, file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_plain_text_that_fits_a_screen(file: Path) -> None:
    raw = file.read_bytes()
    assert b"\r" not in raw
    assert b"\t" not in raw
    assert raw.endswith(b"\n")
    assert not raw.endswith(b"\n\n")
    if file.suffix == ".yaml":
        assert [line for line in raw.decode("utf-8").split("\n") if len(line) > 110] == []


@pytest.mark.parametrize("file", FILES[:2], ids=lambda file: file.name)
def test_blocks_in_the_order_of_a_plan(file: Path) -> None:
    keys = re.findall(r"^([a-z_]+):", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert keys
    assert keys == [key for key in ORDER if key in keys]


@pytest.mark.parametrize("name", ["alliantie_loaded", "kansen_loaded"])
def test_nothing_in_it_cannot_be(name: str, request: pytest.FixtureRequest) -> None:
    dossier: Dossier = request.getfixturevalue(name)
    assert dossier.errors == ()


def test_ids_can_be_said_and_mean_one_thing(programme: Programme) -> None:
    elements = Counter(
        i
        for table in (
            programme.strategic_goals,
            programme.operational_goals,
            programme.inspanningen,
            programme.indicators,
        )
        for i in table
    )
    assert [i for i, times in elements.items() if times > 1] == []
    names = [*elements, *programme.themes, *programme.networks, *programme.lines]
    names += [*programme.phases, *programme.governance, *programme.related_programmes]
    assert [i for i in names if not re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", i)] == []


def test_every_source_names_a_document_and_a_section_or_is_a_proposal(
    programme: Programme,
) -> None:
    found = list(sources(programme))
    assert found
    for source in found:
        if source.status is not SourceStatus.PROPOSAL:
            assert source.document in programme.documents
            assert source.section
        if source.status is SourceStatus.DERIVED:
            assert source.note


def test_everything_says_where_it_stands(programme: Programme) -> None:
    tables = (
        programme.lines,
        programme.themes,
        programme.networks,
        programme.strategic_goals,
        programme.operational_goals,
        programme.inspanningen,
        programme.indicators,
        programme.monitoring.questions,
        programme.monitoring.indicator_families,
        programme.monitoring.methods,
        programme.phases,
        programme.planning.criteria,
        programme.governance,
        programme.related_programmes,
    )
    silent = [i for table in tables for i, element in table.items() if not element.source]
    assert silent == []
    for statement in (programme.problem, programme.mission, programme.vision):
        assert statement is not None
        assert statement.source
