"""The plan that the programme beside it models, in the form in which its document has it: goals in
a chapter, networks in an annex. All that the programme has is found again, and the annex goes on
saying some of it otherwise than the chapter."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import docx
import pytest

from toc.check.opening import open_dossier
from toc.core.model import Inspanning, OperationalGoal, Programme, StrategicGoal
from toc.exchange.written.collecting import Understood
from toc.exchange.written.naming import Kind
from toc.exchange.written.readers.docx import read_docx
from toc.exchange.written.readers.markdown import read_markdown
from toc.exchange.written.understanding import understood

_PROGRAMMES = Path(__file__).parents[3] / "programmes"
_LINES = (_PROGRAMMES / "programmaplan_teksten.txt").read_text("utf-8")
_CHAPTERS = {"hoofdstuk 3": "3. Programmadoelen", "hoofdstuk 4": "4. Inspanningen en activiteiten"}
_LABELS = {
    "visie": "Visie",
    "strategisch doel": "Strategische doelstelling",
    "operationeel doel": "Operationele doelstellingen",
}

_Items = Mapping[str, StrategicGoal | OperationalGoal | Inspanning]


def _blocks() -> Iterator[tuple[int, str]]:
    """The document: the level of each heading, 0 of a paragraph, -1 of an item, and its text."""
    yield 1, "BIJLAGEN EN PLAN"
    before: list[str] = []
    for section in re.split(r"^\[", _LINES, flags=re.MULTILINE)[1:]:
        head, _, rest = section.partition("]\n")
        annex = head.startswith("bijlage ")
        path = ["BIJLAGEN", head.removeprefix("bijlage ")] if annex else head.split(", ")
        path = [_CHAPTERS.get(one, one) for one in path]
        same = 0
        while same < min(len(path), len(before)) and path[same] == before[same]:
            same += 1
        for depth in range(same, len(path)):
            yield depth + 1, path[depth]
        before = path
        lines = [one for one in rest.splitlines() if one]
        if "Structurele" in head:
            yield (
                0,
                "Dit doen we steeds. "
                + " ".join(re.sub(r"^(\d)\.", r"(\1)", one) for one in lines),
            )
            continue
        yield from _annex(lines) if annex else _chapter(lines, len(path))


def _chapter(lines: list[str], depth: int) -> Iterator[tuple[int, str]]:
    for line in lines:
        said, _, text = line.partition(": ")
        if said == "strategisch doel":
            yield depth + 1, "Strategische doelstelling"
        yield (-1 if said in ("operationeel doel", "inhoud") else 0), text


def _annex(lines: list[str]) -> Iterator[tuple[int, str]]:
    label = ""
    for line in lines:
        said, _, text = line.partition(": ")
        numbered = re.match(r"\d+\. ", line)
        now = "Inspanningen" if numbered else _LABELS[said]
        if now != label:
            yield 0, now
        label = now
        yield 0, line if numbered else text


def _markdown() -> bytes:
    mark = {-1: "- ", 0: ""}
    made = [f"{mark.get(level, '#' * level + ' ')}{text}" for level, text in _blocks()]
    return "\n\n".join(made).encode()


def _word() -> bytes:
    made = docx.Document()
    for level, text in _blocks():
        if level > 0:
            made.add_heading(text, level)
        else:
            made.add_paragraph(text, "List Bullet" if level else None)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


@pytest.fixture(scope="module", params=["markdown", "word"])
def plan(request: pytest.FixtureRequest) -> Understood:
    read = read_markdown(_markdown()) if request.param == "markdown" else read_docx(_word())
    return understood(read)


@pytest.fixture(scope="module")
def programme() -> Programme:
    file = Path(__file__).parents[4] / "programmes" / "alliantie-van-kracht.yaml"
    found = open_dossier(file).programme
    assert found is not None
    return found


def _said(plan: Understood, *kinds: Kind) -> set[str]:
    return {
        _letters(text)
        for one in plan.elements
        if one.kind in kinds
        for text in (one.text, *one.wordings)
    }


def _letters(text: str) -> str:
    return "".join(re.findall(r"[^\W_]+", text.casefold()))


def test_every_goal_and_inspanning_is_found_on_its_level(
    plan: Understood, programme: Programme
) -> None:
    sought: list[tuple[_Items, tuple[Kind]]] = [
        (programme.strategic_goals, (Kind.STRATEGIC,)),
        (programme.operational_goals, (Kind.OPERATIONAL,)),
        (
            {k: one for k, one in programme.inspanningen.items() if one.structural},
            (Kind.STRUCTURAL,),
        ),
        (
            {k: one for k, one in programme.inspanningen.items() if not one.structural},
            (Kind.INSPANNING,),
        ),
    ]
    for items, kinds in sought:
        assert items
        found = _said(plan, *kinds)
        missing = [
            one.text
            for one in items.values()
            if not {_letters(text) for text in (one.text, *(w.text for w in one.other_wordings))}
            & found
        ]
        assert missing == []


def test_networks_lines_and_phases_are_found(plan: Understood, programme: Programme) -> None:
    assert {_letters(one.title) for one in programme.networks.values()} <= _said(
        plan, Kind.NETWORK
    )
    assert {_letters(one.title) for one in programme.lines.values()} <= _said(plan, Kind.LINE)
    phases = [one for one in plan.elements if one.kind is Kind.PHASE]
    assert [len(one.contents) for one in phases] == [4, 5, 4]


def test_each_goal_of_the_annex_stands_in_its_network(
    plan: Understood, programme: Programme
) -> None:
    networks = {
        _letters(one.text): {up.text for up in one.above if up.kind is Kind.NETWORK}
        for one in plan.elements
        if one.kind is Kind.OPERATIONAL
    }
    for goal in programme.operational_goals.values():
        texts = {_letters(text) for text in (goal.text, *(w.text for w in goal.other_wordings))}
        have = {name for text in texts for name in networks.get(text, ())}
        assert {programme.networks[key].title for key in goal.network} <= have


def test_what_the_annex_says_otherwise_is_kept(plan: Understood) -> None:
    goals = [one.text for one in plan.elements if one.kind is Kind.STRATEGIC]
    assert goals[-3:] == [
        "We leren van elkaar en we weten wat effectief is",
        "We weten wat effectief is.",
        "We leren van elkaar.",
    ]
    wordings = [text for one in plan.elements for text in one.wordings]
    assert wordings == [
        "Huishoudens ervaren een kansrijk toekomstperspectief",
        "Verwezenlijken van de randvoorwaarden SAMENWERKING voor maatwerk",
        "Verwezenlijken van de randvoorwaarden DUURZAME RELATIES voor maatwerk",
    ]
