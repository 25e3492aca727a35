"""`toc plan --to`: a year plan as a file, of every kind, or a clear word why not."""

from __future__ import annotations

import datetime
import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run
from tests.measure import progress_example

PLAN = """\
titel: Samen oud
visie: Ouderen doen mee
strategische_doelen: {meedoen: Ouderen doen mee in hun buurt}
operationele_doelen:
  plekken: {tekst: Er zijn plekken om elkaar te ontmoeten, draagt_bij_aan: meedoen}
inspanningen:
  buurtkamer: {tekst: Een buurtkamer openen, draagt_bij_aan: plekken, eigenaar: Gemeente}
  koken: {tekst: Samen koken, draagt_bij_aan: plekken}
planning: {focus: {2025: 1}}
"""


@pytest.fixture
def plan(home: Path) -> Path:
    file = home / "samen.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


@pytest.mark.parametrize("kind", ["md", "html", "xlsx", "json"])
def test_a_plan_becomes_a_file(run: Run, plan: Path, kind: str) -> None:
    ran = run("plan", "2025", str(plan), "--to", f"faseplan.{kind}")
    assert (ran.code, ran.err) == (0, "")
    assert f"faseplan.{kind}" in ran.out
    assert Path(f"faseplan.{kind}").stat().st_size > 1000


def test_the_document_says_what_the_plan_says(run: Run, plan: Path) -> None:
    assert run("plan", "2025", str(plan), "--to", "plan.json").code == 0
    document = json.loads(Path("plan.json").read_text(encoding="utf-8"))
    assert document["title"] == "Faseplan 2025"
    first = document["chapters"][0]
    assert first["blocks"][0]["text"] == "In 2025 begint volgens dit voorstel 1 inspanning."


def test_a_document_is_in_the_language_of_its_programme(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    assert run("plan", "2025", str(plan), "--to", "plan.md").code == 0
    assert Path("plan.md").read_text(encoding="utf-8").startswith("# Faseplan 2025\n")


def test_a_name_that_is_no_kind_of_document_is_refused(run: Run, plan: Path) -> None:
    ran = run("plan", "2025", str(plan), "--to", "faseplan.doc")
    assert (ran.code, ran.out) == (2, "")
    assert " ".join(ran.err.split()) == (
        "faseplan.doc is geen soort document dat hier gemaakt kan worden. Laat de naam eindigen "
        "op een van deze: .docx, .pdf, .pptx, .xlsx, .md, .html, .json."
    )
    assert not Path("faseplan.doc").exists()


def test_a_folder_where_the_file_should_come_is_told(run: Run, plan: Path) -> None:
    Path("faseplan.md").mkdir()
    ran = run("plan", "2025", str(plan), "--to", "faseplan.md")
    assert ran.code == 2
    assert "faseplan.md" in ran.err


def test_a_file_that_stands_there_stays_when_writing_fails(
    run: Run, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("faseplan.md").write_text("van mij", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    ran = run("plan", "2025", str(plan), "--to", "faseplan.md")
    assert ran.code == 2
    assert Path("faseplan.md").read_text(encoding="utf-8") == "van mij"
    assert [file.name for file in Path().glob("*.part")] == []


def test_a_plan_that_takes_too_much_is_written_and_still_a_problem(run: Run, home: Path) -> None:
    shutil.copy(ROOT / "tests" / "plan" / "examples" / "met-besluiten.yaml", "plan.yaml")
    ran = run("plan", "2025", "plan.yaml", "--to", "faseplan.md")
    assert ran.code == 1
    assert "tekort 0,6 fte" in Path("faseplan.md").read_text(encoding="utf-8")


def test_a_plan_that_was_adopted_is_compared_with(run: Run, plan: Path) -> None:
    how = ("--role", "Stuurgroep", "--date", "2024-12-01")
    assert run("plan", "2025", str(plan), "--adopt", *how).code == 0
    assert run("plan", "2025", str(plan), "--to", "plan.md").code == 0
    text = Path("plan.md").read_text(encoding="utf-8")
    assert "- Status: Vastgesteld door Stuurgroep op 1 december 2024\n" in text
    plan.write_text(PLAN.replace("Samen koken", "Samen eten"), encoding="utf-8")
    assert run("plan", "2025", str(plan), "--to", "plan.md").code == 0
    text = Path("plan.md").read_text(encoding="utf-8")
    assert "Voorstel tot wijziging van het plan, vastgesteld door Stuurgroep" in text


def test_an_adopted_plan_that_is_damaged_is_not_passed_over(run: Run, plan: Path) -> None:
    folder = plan.parent / "samen" / "plans"
    folder.mkdir(parents=True)
    (folder / "2025.yaml").write_text("titel: [", encoding="utf-8")
    ran = run("plan", "2025", str(plan), "--to", "plan.md")
    assert ran.code == 1
    assert "2025.yaml" in ran.err
    assert not Path("plan.md").exists()


def test_the_monitoring_chapter_has_the_charts(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every figure is made up."""
    plan = progress_example.write(home)
    text = plan.read_text(encoding="utf-8")
    plan.write_text(f"{text}planning: {{focus: {{2024: 2}}}}\n", encoding="utf-8")
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))
    ran = run("plan", "2024", str(plan), "--to", "plan.md")
    assert (ran.code, ran.err) == (0, "")
    said = Path("plan.md").read_text(encoding="utf-8")
    # As it stood when the planned year began.
    assert "Hoe het stond op 31 december 2023" in said
    assert "De indicatoren van Samenwerking, stand op 31 december 2023" in said
    assert "Gemeten over 2023: 44\u00a0%." in said
    assert "2024: 45" not in said
    (home / "voorbeeld" / "measurements.csv").unlink()
    assert run("plan", "2024", str(plan), "--to", "plan.md").code == 0
    assert "Hoe het stond op" not in Path("plan.md").read_text(encoding="utf-8")
