"""What changed as a document, as drawings, and what a plan would choose otherwise."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.change.comparing.pairs import PLAN, changed
from tests.cli.comparing.beginning import FILE, OLD
from tests.cli.conftest import Run

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.usefixtures("two")
def test_a_document_with_the_drawings(run: Run, golden: Callable[[Path, str], None]) -> None:
    ran = run("compare", "oud.yaml", "--to", "verschil.md")
    assert (ran.code, ran.out, ran.err) == (0, "Geschreven: verschil.md\n", "")
    golden(GOLDEN / "verschil.md", Path("verschil.md").read_text(encoding="utf-8"))


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("kind", ["docx", "html", "pdf"])
def test_the_other_kinds_of_document(kind: str, run: Run) -> None:
    ran = run("compare", "oud.yaml", "--to", f"verschil.{kind}", "--json")
    assert ran.code == 0
    assert json.loads(ran.out) == {"version": 1, "files": [f"verschil.{kind}"]}
    made = Path(f"verschil.{kind}").read_bytes()
    if kind == "html":
        assert "(nieuw)" in made.decode("utf-8")
        assert "data:image/svg+xml" in made.decode("utf-8")


@pytest.mark.usefixtures("two")
def test_a_kind_of_document_that_there_is_not(run: Run) -> None:
    ran = run("compare", "oud.yaml", "--to", "verschil.xlsx")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "‘verschil.xlsx’: hiernaar kan de vergelijking niet worden geschreven. Kies .docx, "
        ".html, .pdf of .md; voor alleen de tekeningen .svg, .png of .drawio.\n",
    )
    assert not Path("verschil.xlsx").exists()


STARTS = {
    "svg": b'<?xml version="1.0" encoding="UTF-8"?>\n<svg ',
    "png": b"\x89PNG",
    "pdf": b"%PDF",
    "drawio": b'<?xml version="1.0" encoding="UTF-8"?>\n<mxfile ',
}


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("kind", STARTS)
def test_the_drawings_alone(kind: str, run: Run) -> None:
    ran = run("compare", "oud.yaml", "--to", f"verschil.{kind}", "--drawings")
    together = kind in ("pdf", "drawio")
    names = ["verschil"] if together else ["verschil-thuis", "verschil-straat"]
    said = "".join(f"Geschreven: {name}.{kind}\n" for name in names)
    assert (ran.code, ran.out, ran.err) == (0, said, "")
    for name in names:
        assert Path(f"{name}.{kind}").read_bytes().startswith(STARTS[kind])
    if kind == "svg":
        drawn = Path("verschil-thuis.svg").read_text(encoding="utf-8")
        assert "▲ anders</text>" in drawn
        assert ">×</text>" in drawn


@pytest.mark.usefixtures("two")
def test_one_drawing_has_the_name_that_was_given(run: Run) -> None:
    FILE.write_text(changed(("1200", "1500")), encoding="utf-8")
    ran = run("compare", "oud.yaml", "--to", "nieuw/verschil.svg", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["files"] == [str(Path("nieuw/verschil.svg"))]


@pytest.mark.usefixtures("two")
def test_what_cannot_be_drawn(run: Run) -> None:
    shutil.copy(FILE, "net-zo.yaml")
    for typed, said in (
        (
            ("net-zo.yaml", "--to", "x.svg"),
            "In geen tekening is iets anders: er valt niets te tekenen.",
        ),
        (
            ("oud.yaml", "--to", "x.docx", "--drawings"),
            "‘x.docx’: hierin is niet te tekenen. Kies .svg, .png, .pdf of .drawio.",
        ),
        (
            ("oud.yaml", "--drawings"),
            "--drawings hoort bij --to: noem daar het bestand, bijvoorbeeld --to verschil.pdf.",
        ),
    ):
        ran = run("compare", *typed)
        assert (ran.code, ran.out, ran.err) == (2, "", f"{said}\n")


@pytest.mark.usefixtures("two")
def test_what_a_year_plan_would_choose_otherwise(run: Run) -> None:
    years = ("visie:", "looptijd: {begin: 2026, einde: 2028}\nvisie:")
    free = (PLAN[PLAN.index("besluiten:") : PLAN.index("geaccepteerd:")], "")
    OLD.write_text(changed(years, free), encoding="utf-8")
    # The party brings more, the garden is gone, and there is a bench.
    new = changed(
        years,
        free,
        (PLAN[PLAN.index("  tuin:") : PLAN.index("indicatoren:")], "  bank: Een bank\n"),
    )
    FILE.write_text(new, encoding="utf-8")
    ran = run("compare", "oud.yaml", "--period", "2026", "--focus", "1", "--json")
    told = json.loads(ran.out)
    assert [one["text"] for one in told["consequences"] if one["meaning"] == "choice"] == [
        "In 2026 zou ‘Een feest geven in de straat’ nu gekozen worden.",
        "In 2026 zou ‘Samen een tuin aanleggen’ gekozen zijn, en het is weg.",
    ]
    ran = run("compare", "oud.yaml", "--focus", "1")
    said = "--focus hoort bij --period: noem daar het jaar of de fase.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", said)


@pytest.mark.usefixtures("two")
def test_the_same_choices_are_said_and_a_year_that_cannot_be_planned(run: Run) -> None:
    years = ("visie:", "looptijd: {begin: 2026, einde: 2028}\nvisie:")
    FILE.write_text(changed(years, ("1200", "1500")), encoding="utf-8")
    OLD.write_text(changed(years), encoding="utf-8")
    ran = run("compare", "oud.yaml", "--period", "2026", "--focus", "2")
    assert ran.out.splitlines()[3] == "Het plan voor 2026 zou dezelfde inspanningen kiezen."
    ran = run("compare", "oud.yaml", "--period", "2026")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Het bestand zegt niet hoeveel inspanningen er in 2026")
