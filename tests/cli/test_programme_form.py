"""A programme as an Excel form, as it is typed: made new, made of a programme, and read back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import ROOT, Run
from tests.exchange.form.filling import ENOUGH, fill
from toc.core.loading import read

PLAN = "kansen-voor-kinderen-groningen"
FILE = Path("programmes") / f"{PLAN}.yaml"


@pytest.fixture
def plan(home: Path) -> Path:
    """A folder with a programme in it."""
    Path("programmes").mkdir()
    shutil.copy(ROOT / FILE, FILE)
    return home


def test_a_new_form_is_filled_in_and_becomes_a_programme(home: Path, run: Run) -> None:
    ran = run("new", "--form", "plan.xlsx")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "plan.xlsx is gemaakt.\n"
        "Open het in Excel of LibreOffice, vul in wat u weet en sla het op.\n"
        "Lees het in met: toc import plan.xlsx\n"
    )
    fill(openpyxl.load_workbook("plan.xlsx"), ENOUGH).save("plan.xlsx")
    made = Path("programmes") / "plan.yaml"
    ran = run("import", "plan.xlsx")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        f"{made} is gemaakt. Doelen: 2, inspanningen: 2, indicatoren: 0.\n\n"
        f"Zie wat er nog open is met: toc validate {made}\n"
    )
    assert run("validate", "plan").code == 0
    again = run("import", "plan.xlsx")
    free = Path("programmes") / "plan-2.yaml"
    assert (again.code, again.err) == (
        2,
        f"{made} is er al en wordt niet overschreven. Kies een andere naam met --to, "
        f"bijvoorbeeld: --to {free}\n",
    )


def test_a_new_form_is_never_in_the_way_of_another(home: Path, run: Run) -> None:
    Path("plan.xlsx").write_bytes(b"van iemand")
    ran = run("new", "--form", "plan.xlsx", "--language", "en")
    assert (ran.code, ran.err) == (
        2,
        "plan.xlsx bestaat al en blijft zoals het is. Kies een andere naam.\n",
    )
    assert Path("plan.xlsx").read_bytes() == b"van iemand"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new",), "Achter deze opdracht ontbreekt nog: NAAM.\n"),
        (
            ("new", "naam", "--form", "plan.xlsx"),
            "Een formulier heeft zijn naam achter --form; laat ‘naam’ weg.\n",
        ),
        (
            ("new", "--form", "plan.xls"),
            "Een formulier eindigt op .xlsx, bijvoorbeeld: --form plan.xlsx\n",
        ),
        (
            ("new", "--example", "--form", "plan.xlsx"),
            "--form en --example gaan niet samen: een voorbeeld in Excel maakt toc export PLAN "
            "--to plan.xlsx.\n",
        ),
    ],
)
def test_what_cannot_be_asked_is_said(
    home: Path, run: Run, words: tuple[str, ...], said: str
) -> None:
    ran = run(*words)
    assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert [*Path().iterdir()] == []


def test_a_programme_goes_to_its_form_and_comes_back_equal(plan: Path, run: Run) -> None:
    ran = run("export", PLAN, "--to", "plan.xlsx")
    next_name = Path("programmes") / f"{PLAN}-2.yaml"
    said = (
        f"Lees het bijgewerkt weer in met: toc import plan.xlsx --into {FILE}\n"
        f"De tabellen van de tekeningen maakt: toc export {FILE} --format xlsx\n"
    )
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"plan.xlsx is geschreven: het hele programma als formulier.\n{said}"
    again = run("export", PLAN, "--to", "plan.xlsx")
    assert again.out == f"plan.xlsx was al precies zo: het hele programma als formulier.\n{said}"
    assert run("import", "plan.xlsx", "--to", str(next_name)).code == 0
    assert read(next_name).programme == read(FILE).programme


def test_work_in_a_form_is_not_written_over(plan: Path, run: Run) -> None:
    run("export", PLAN, "--to", "plan.xlsx")
    book = openpyxl.load_workbook("plan.xlsx")
    book["Doelen"]["C5"].value = "Een ander doel"
    book.save("plan.xlsx")
    ran = run("export", PLAN, "--to", "plan.xlsx")
    assert (ran.code, ran.err) == (
        2,
        "plan.xlsx is niet overschreven: het is niet meer precies zoals deze versie van toc het "
        "maakte, dus er kan werk van u in staan. Kies een andere naam, of schrijf eroverheen met "
        "--replace.\n",
    )
    assert run("export", PLAN, "--to", "plan.xlsx", "--replace", "--json").code == 0


def test_the_tables_of_the_drawings_are_still_there(plan: Path, run: Run) -> None:
    assert run("export", PLAN, "--format", "xlsx", "--to", "tabellen.xlsx").code == 0
    assert "Bijdragen" not in openpyxl.load_workbook("tabellen.xlsx").sheetnames


def test_faults_end_with_one_and_nothing_is_written(home: Path, run: Run) -> None:
    run("new", "--form", "plan.xlsx")
    ran = run("import", "plan.xlsx")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "plan.xlsx, blad ‘Programma’, cel B5: De naam van het programma is niet ingevuld.\n"
        "  Vul hier de naam in.\n"
        "plan.xlsx, blad ‘Programma’, cel B7: De visie is niet ingevuld.\n"
        "  Schrijf hier in één zin waar het programma uiteindelijk om gaat. Is er nog geen visie, "
        "schrijf dan: Nog in te vullen.\n"
        "Er zijn 2 fouten in plan.xlsx. Er is niets geschreven: verbeter het formulier en lees "
        "het opnieuw in.\n"
    )
    assert not Path("programmes").exists()
    told = json.loads(run("import", "plan.xlsx", "--json").out)
    assert [one["cell"] for one in told["mistakes"]] == ["B5", "B7"]


def test_a_dry_run_and_json_tell_what_would_be(home: Path, run: Run) -> None:
    run("new", "--form", "plan.xlsx", "--json")
    book = fill(openpyxl.load_workbook("plan.xlsx"), ENOUGH)
    book["Doelen"]["Z5"].value = "los"
    book.save("plan.xlsx")
    target = Path("programmes") / "plan.yaml"
    note = "plan.xlsx, blad ‘Doelen’, cel Z5: ‘los’ staat in geen kolom van het formulier en is"
    ran = run("import", "plan.xlsx", "--dry-run")
    assert ran.out.startswith(f"Er is niets geschreven. {target} zou krijgen: doelen: 2, ")
    told = json.loads(run("import", "plan.xlsx", "--dry-run", "--json").out)
    assert told == {
        "version": 1,
        "file": str(target),
        "written": False,
        "goals": 2,
        "inspanningen": 2,
        "indicators": 0,
        "notes": [f"{note} niet gelezen."],
    }
    assert not target.exists()


def test_a_text_too_long_for_a_cell_is_refused_and_nothing_is_written(
    plan: Path, run: Run
) -> None:
    long = "woord " * 6000
    text = FILE.read_text(encoding="utf-8").replace("title: ", f"subtitle: {long}\ntitle: ", 1)
    FILE.write_text(text, encoding="utf-8")
    ran = run("export", PLAN, "--to", "plan.xlsx")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "Een tekst is te lang voor een cel van Excel (hoogstens 32767 tekens): ‘Programma: "
        f"{long[:60]} …’. Kort hem in, of bewerk het programmabestand zelf.\n",
    )
    assert not Path("plan.xlsx").exists()


def test_values_that_are_not_for_everybody_are_told(plan: Path, run: Run) -> None:
    text = FILE.read_text(encoding="utf-8").replace(
        "    direction: up", "    privacy: internal", 1
    )
    FILE.write_text(text, encoding="utf-8")
    assert run("export", PLAN, "--to", "plan.xlsx").out.splitlines()[1] == (
        "Er staan ook waarden op van indicatoren die niet voor iedereen zijn. Kijk na aan wie u "
        "het formulier geeft."
    )


def test_of_many_notes_the_first_are_told(home: Path, run: Run) -> None:
    run("new", "--form", "plan.xlsx")
    book = fill(openpyxl.load_workbook("plan.xlsx"), ENOUGH)
    for row in range(5, 30):
        book["Doelen"].cell(row, 26).value = "los"
    book.save("plan.xlsx")
    lines = run("import", "plan.xlsx").out.splitlines()
    assert "Let op: 25 opmerkingen" in lines
    assert "  … en 5 meer" in lines


def test_a_document_is_no_form_before_anything_of_a_form_is_loaded(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from toc.exchange.form import returned
    from toc.exchange.form.commands import is_form_file

    def asked(_: bytes) -> bool:
        raise AssertionError("it was asked")

    monkeypatch.setattr(returned, "is_form", asked)
    word = ROOT / "tests" / "exchange" / "plans" / "files" / "p01-best-participatie.docx"
    assert not is_form_file(word)
    assert not is_form_file(Path("er-is-niets.xlsx"))
    assert not is_form_file(ROOT / "README.md")


def test_what_is_for_a_written_plan_is_not_for_a_form(home: Path, run: Run) -> None:
    run("new", "--form", "plan.xlsx")
    for option, file in (("--questions", "vragen.xlsx"), ("--check", "controle.html")):
        ran = run("import", "plan.xlsx", option, file)
        assert (ran.code, ran.err) == (
            2,
            f"{option} hoort bij een geschreven plan. Van een formulier is niets onzeker.\n",
        )
