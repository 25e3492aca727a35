"""What is withheld from an assistant: values, whatever it asks or proposes. Every figure is made
up, and is planted here to be looked for."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.test_privacy_everywhere import INTERNAL, OPEN, SENSITIVE, SMALL, _planted, figures
from tests.measure.progress_example import PLAN
from toc.live.mcp.server import Assistant
from toc.live.mcp.tools import TOOLS

ROWS = (
    "indicator;periode;waarde;n\n"
    "samenwerking;2023;43,9371;210\nsamenwerking;2024;31,7392;64\n"
    "bekend;2024;39,4132;90\n"
    f"stress;2024;{OPEN};90\n"
)
EVERY = re.findall(r"^  ([a-z-]+):", PLAN, re.MULTILINE)
HIDDEN = ("samenwerking", "bekend", "stress")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "voorbeeld.yaml"
    file.write_text(_planted(PLAN), encoding="utf-8")
    (tmp_path / "voorbeeld").mkdir()
    (tmp_path / "voorbeeld" / "measurements.csv").write_text(ROWS, encoding="utf-8")
    return file


def answered(assistant: Assistant, tool: str, **asked: object) -> tuple[str, bool]:
    text, wrong = assistant.answer(tool, asked)
    assert "niet was voorzien" not in text
    return text, wrong


def proposal(*edits: Mapping[str, str]) -> dict[str, object]:
    return {"reason": "Omdat", "edits": list(edits), "only_look": True}


def test_no_answer_has_a_value_that_is_withheld(plan: Path) -> None:
    assistant = Assistant(plan, None)
    asked: list[tuple[str, dict[str, str]]] = [(tool.name, {}) for tool in TOOLS]
    asked += [
        *(("element", {"id": id}) for id in EVERY),
        *(("progress", {"year": year}) for year in ("2022", "2023", "2024", "2030")),
        *(("programme", {"part": part}) for part in ("indicators", "indicatoren")),
        ("plan", {"period": "2025"}),
    ]
    secret = figures(*SENSITIVE, *INTERNAL, *SMALL)
    said = {}
    for tool, given in asked:
        said[f"{tool} {given}"], _ = answered(assistant, tool, **given)
    assert [name for name, text in said.items() if secret.search(text)] == []
    assert figures(OPEN).search(said["progress {'year': '2024'}"])
    told = json.loads(said["programme {'part': 'indicators'}"])["indicators"]
    assert [told[id]["baseline"] for id in HIDDEN] == ["…"] * 3
    assert told["stress"]["measured"] == "…"


@pytest.mark.parametrize(
    "edit",
    [
        {
            "do": "set",
            "element": "indicator:samenwerking",
            "field": "baseline.value",
            "value": "41.3731",
        },
        {"do": "set", "element": "indicator:samenwerking", "field": "privacy", "value": "open"},
        {"do": "empty", "element": "indicator:samenwerking", "field": "privacy"},
        {"do": "set", "element": "bekend", "field": "targets.2026", "value": "39"},
        {"do": "set", "element": "stress", "field": "smallest_group", "value": "1"},
        {"do": "empty", "element": "stress", "field": "smallest_group"},
        {"do": "remove", "element": "bekend"},
        {"do": "set", "element": "stress", "field": "measured", "value": "{2023: 7}"},
    ],
)
def test_nothing_is_proposed_that_could_tell_one(plan: Path, edit: dict[str, str]) -> None:
    text, wrong = answered(Assistant(plan, None), "propose", **proposal(edit))
    assert wrong
    id = edit["element"].rpartition(":")[2]
    assert text == (
        f"De waarden van ‘{id}’ zijn afgeschermd; wat daarop van invloed is, kan een "
        "assistent niet voorstellen. Een mens kan het zelf veranderen."
    )


def test_what_bears_on_no_value_can_be_proposed(plan: Path) -> None:
    edit = {"do": "set", "element": "bekend", "field": "owner", "value": "De school"}
    text, wrong = answered(Assistant(plan, None), "propose", **proposal(edit))
    assert not wrong
    assert json.loads(text)["changes"][0]["fields"][0]["new"] == "De school"


def test_another_logo_is_never_looked_for(plan: Path) -> None:
    edit = {"do": "set", "element": "programma", "field": "style.logo", "value": "/etc/passwd"}
    text, wrong = answered(Assistant(plan, None), "propose", **proposal(edit))
    assert (text, wrong) == ("Een ander logo kan een assistent niet voorstellen.", True)


def test_what_is_wrong_beside_the_plan_is_not_quoted(plan: Path) -> None:
    rows = plan.parent / "voorbeeld" / "measurements.csv"
    rows.write_text(f"{ROWS}samenwerking;2022;x{SENSITIVE[0]};4\n", encoding="utf-8")
    text, wrong = answered(Assistant(plan, None), "progress")
    assert (text, wrong) == (
        "In een bestand naast het plan is iets te herstellen. Een mens ziet met ‘toc progress’ of "
        "‘toc plan’ wat.",
        True,
    )


@pytest.mark.parametrize(
    ("tool", "asked", "said"),
    [
        ("write", {}, "Dit kan niet gevraagd worden. Wel: programme, element, findings, plan, "
         "progress, rule, propose."),
        ("element", {}, "De vraag klopt niet bij: id. Kijk in het schema wat er kan staan."),
        ("plan", {"period": 2024}, "De vraag klopt niet bij: period. Kijk in het schema wat er "
         "kan staan."),
        ("progress", {"year": "2024\n"}, "De vraag klopt niet bij: year. Kijk in het schema wat "
         "er kan staan."),
        ("progress", {"year": "0000"}, "0000 is geen jaar."),
        ("rule", {"name": "thin-netwerk"}, "De regel ‘thin-netwerk’ bestaat niet. Bedoelde u: "
         "thin-network, tangled-network, theme-without-network?"),
        ("propose", {"reason": "x", "edits": [{"do": "remove", "element": "x", "under": [" "]}]},
         "Wijziging 1 heeft een tekst die leeg is."),
        ("propose", {"reason": "x", "edits": [{"do": "remove", "element": ""}]},
         "Wijziging 1 (remove) heeft geen ‘element’."),
        ("propose", {"reason": " ", "edits": [{"do": "remove", "element": "bekend"}]},
         "Zeg bij een voorstel waarom: in één of enkele zinnen."),
        ("element", {"id": "programma"}, "Vraag voor het programma zelf ‘programme’."),
    ],
)  # fmt: skip
def test_what_cannot_be_answered_is_said(
    plan: Path, tool: str, asked: dict[str, object], said: str
) -> None:
    assert answered(Assistant(plan, None), tool, **asked) == (said, True)


def test_it_tells_of_the_plan_as_it_is_now(plan: Path) -> None:
    assistant = Assistant(plan, None)
    plan.write_text(_planted(PLAN).replace("title:", "title: Anders #", 1), encoding="utf-8")
    assert "Anders" in answered(assistant, "programme")[0]
    plan.write_text("visie: [", encoding="utf-8")
    text, wrong = answered(assistant, "programme")
    assert (text, wrong) == (
        "Het programma kan nu niet worden gelezen. Vraag ‘findings’ wat eraan te herstellen is.",
        True,
    )
    assert json.loads(answered(assistant, "findings")[0])["findings"]
    plan.unlink()
    assert answered(assistant, "findings") == (
        "voorbeeld.yaml is er niet meer, of kan niet worden geopend.",
        True,
    )


def test_where_the_plan_stands_is_not_told(plan: Path) -> None:
    rows = plan.parent / "voorbeeld" / "measurements.csv"
    rows.write_text(f"{ROWS}gesprekken;2024;12;\n", encoding="utf-8")
    edit = {"do": "remove", "element": "gesprekken"}
    assert answered(Assistant(plan, None), "propose", **proposal(edit)) == (
        f"Van ‘gesprekken’ staat een meting in voorbeeld{os.sep}measurements.csv; die zou nergens "
        "meer bij horen. Er is niets verwijderd.",
        True,
    )
