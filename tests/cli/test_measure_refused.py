"""What no measurement can be is refused at its place, however it comes: by `toc measure add`, in a
partner's file, or typed into measurements.csv. The figures are made up: they are examples."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Ran, Run
from tests.core.records.measurement_plans import PLAN

TODAY = datetime.date(2032, 2, 1)
"""After the end of the programme, so that a value after its horizon is not in the future."""

HEADER = "indicator;periode;waarde;n;groep;plaats;kwaliteit;bron;toelichting;vastgelegd;door"
THERE = "samenwerking;2024;50;;;;;panel;;2025-01-01;"

CASES = {
    # what: the indicator, its period and its value; the column that is wrong; what is said
    "after the horizon": (
        ("samenwerking", "2031", "50"),
        "periode",
        "2031 ligt na het einde van het programma (2030-12-31).",
    ),
    "in the future": (
        ("samenwerking", "2033", "50"),
        "periode",
        "2033 begint pas na vandaag (2032-02-01).",
    ),
    "before its baseline": (
        ("samenwerking", "2021", "50"),
        "periode",
        "2021 ligt vóór de nulmeting van deze indicator (2022).",
    ),
    "before the programme": (
        ("gesprekken", "2022", "50"),
        "periode",
        "2022 ligt vóór het begin van het programma (2023-02-01).",
    ),
    "of an unknown indicator": (
        ("samenwerkng", "2024", "50"),
        "indicator",
        "‘samenwerkng’",
    ),
    "outside its scale": (
        ("vertrouwen", "2024", "10,5"),
        "waarde",
        "10,5 ligt buiten de schaal van 1 tot 10.",
    ),
    "over a hundred percent": (
        ("samenwerking", "2023", "100,1"),
        "waarde",
        "100,1 is meer dan 100 procent.",
    ),
    "below zero": (("gesprekken", "2024", "-1"), "waarde", "-1 is minder dan nul."),
    "twice for one period": (
        ("samenwerking", "2024-01..2024-12", "55"),
        "indicator",
        "",
    ),
}

SAID_TWICE = {
    "csv": "Deze meting staat er al (regel 2): dezelfde indicator, periode, groep en plaats.",
    "add": "samenwerking, 2024: er staat al 50 %, en u geeft 55 %.",
    "import": "Hier staat 55 %, en in het programma staat al 50 % (samenwerking, 2024).",
}


@pytest.fixture
def beside(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The measurements of a plan, with one in it."""
    monkeypatch.setattr("toc.cli.days.today", lambda: TODAY)
    plan = home / "programmes" / "voorbeeld.yaml"
    file = plan.parent / "voorbeeld" / "measurements.csv"
    file.parent.mkdir(parents=True)
    plan.write_text(PLAN, encoding="utf-8")
    file.write_text(f"{HEADER}\n{THERE}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize("case", CASES)
def test_typed_into_the_file(case: str, beside: Path, run: Run) -> None:
    values, column, said = CASES[case]
    with beside.open("a", encoding="utf-8") as file:
        file.write(";".join(values) + ";;;;;;;;\n")
    before = beside.read_bytes()
    ran = run("measure", "add", "kleur", "--period", "2024", "--value", "groen")
    assert ran.code == 1
    at = ["indicator", "periode", "waarde"].index(column)
    place = 1 + len(";".join(values[:at])) + (1 if at else 0)
    where = f"programmes/voorbeeld/measurements.csv:3:{place} (kolom ‘{column}’): "
    assert ran.err.startswith(where + (said or SAID_TWICE["csv"])), ran.err
    assert beside.read_bytes() == before


@pytest.mark.parametrize("case", CASES)
def test_added(case: str, beside: Path, run: Run) -> None:
    (name, period, value), column, said = CASES[case]
    before = beside.read_bytes()
    ran = run("measure", "add", name, "--period", period, f"--value={value}")
    option = {"indicator": "INDICATOR", "periode": "--period", "waarde": "--value"}[column]
    assert ran.code == (1 if not said else 2)
    assert ran.err.startswith(f"{option}: {said}" if said else SAID_TWICE["add"]), ran.err
    assert beside.read_bytes() == before


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("case", CASES)
def test_sent_by_a_partner(case: str, kind: str, beside: Path, run: Run) -> None:
    values, column, said = CASES[case]
    table = [["indicator", "periode", "waarde"], ["vertrouwen", "2023", "6,5"], list(values)]
    sent = Path(f"partner.{kind}")
    if kind == "csv":
        sent.write_text("\n".join(map(";".join, table)), encoding="utf-8")
    else:
        book = openpyxl.Workbook()
        for row in table:
            book.worksheets[0].append(row)
        book.save(sent)
    before = beside.read_bytes()
    ran = run("measure", "import", str(sent))
    assert ran.code == 1
    cell = {"indicator": "A3", "periode": "B3", "waarde": "C3"}[column] if said else "C3"
    assert f"{cell}: " in ran.err, ran.err
    assert (said or SAID_TWICE["import"]) in ran.err, ran.err
    assert beside.read_bytes() == before


def test_twice_in_one_file_of_a_partner(beside: Path, run: Run) -> None:
    lines = ["indicator;periode;waarde", "vertrouwen;2023;6,5", "vertrouwen;2023-01..2023-12;7"]
    Path("partner.csv").write_text("\n".join(lines), encoding="utf-8")
    before = beside.read_bytes()
    ran = run("measure", "import", "partner.csv")
    assert ran.code == 1
    assert ran.err.startswith(
        "cel C3: ‘7’ gaat over dezelfde indicator, periode, groep en plaats als C2."
    )
    assert beside.read_bytes() == before


def many(home: Path, run: Run, *options: str) -> Ran:
    (home / "programmes").mkdir()
    (home / "programmes" / "voorbeeld.yaml").write_text(PLAN, encoding="utf-8")
    lines = [f"vertrouwen;2024-{1 + n // 28:02d}-{1 + n % 28:02d};{50 + n}" for n in range(70)]
    (home / "partner.csv").write_text("\n".join(["indicator;periode;waarde", *lines]) + "\n")
    return run("measure", "import", "partner.csv", *options)


def test_every_cell_that_is_refused_is_named(home: Path, run: Run) -> None:
    ran = many(home, run)
    assert ran.code == 1
    for row in range(2, 72):
        assert f"cel C{row}: {48 + row} ligt buiten de schaal van 1 tot 10.\n" in ran.err
    assert "70 cellen in partner.csv kunnen niet gelezen worden. Er is niets ingelezen." in ran.err
    assert not (home / "programmes" / "voorbeeld").exists()


def test_what_is_refused_is_told_to_other_programs_too(home: Path, run: Run) -> None:
    ran = many(home, run, "--json")
    assert (ran.code, ran.err) == (1, "")
    told = json.loads(ran.out)
    assert (told["written"], told["questions"]) == (False, [])
    assert [one["cell"] for one in told["rejected"]] == [f"C{row}" for row in range(2, 72)]
    assert told["rejected"][0] == {
        "sheet": "",
        "cell": "C2",
        "what": "50 ligt buiten de schaal van 1 tot 10.",
        "fix": "Verbeter de waarde, of de schaal van de indicator in het programma.",
    }


def test_a_question_is_told_to_other_programs_with_its_answers(home: Path, run: Run) -> None:
    many(home, run)
    (home / "vraag.csv").write_text("indicator;periode;waarde\nvertrouwn;2024;5\n")
    ran = run("measure", "import", "vraag.csv", "--json")
    assert (ran.code, ran.err) == (1, "")
    (question,) = json.loads(ran.out)["questions"]
    assert question["cell"] == "A2"
    assert question["answers"] == ["vertrouwn=vertrouwen", "vertrouwn=skip"]


def test_another_value_than_is_known_is_told_to_other_programs(home: Path, run: Run) -> None:
    many(home, run)
    for name, value in (("een", "5"), ("twee", "6")):
        text = f"indicator;periode;waarde\nvertrouwen;2024;{value}\n"
        (home / f"{name}.csv").write_text(text)
    assert run("measure", "import", "een.csv").code == 0
    ran = run("measure", "import", "twee.csv", "--json")
    assert (ran.code, ran.err) == (1, "")
    (conflict,) = json.loads(ran.out)["rejected"]
    assert (conflict["sheet"], conflict["cell"]) == ("", "C2")
    assert "6" in conflict["what"]
    assert "5" in conflict["what"]


def test_of_very_many_cells_the_rest_is_counted(home: Path, run: Run) -> None:
    many(home, run)
    lines = "".join(f"vertrouwen;2024;{n}\n" for n in range(50, 250))
    (home / "veel.csv").write_text(f"indicator;periode;waarde\n{lines}", encoding="utf-8")
    ran = run("measure", "import", "veel.csv")
    assert ran.code == 1
    assert ran.err.count("ligt buiten de schaal") == 100
    assert ran.err.splitlines()[-2:] == [
        "… en nog 100 andere cellen.",
        "200 cellen in veel.csv kunnen niet gelezen worden. Er is niets ingelezen.",
    ]
    # Another program gets all of them.
    ran = run("measure", "import", "veel.csv", "--json")
    assert len(json.loads(ran.out)["rejected"]) == 200
