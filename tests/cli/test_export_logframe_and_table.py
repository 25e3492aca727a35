"""`toc export logframe` and `toc export table`, as a user types them."""

from __future__ import annotations

import csv
import datetime
import json
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.measure.progress_example import write

PLAN = "alliantie-van-kracht"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))


def test_the_logframe_of_the_real_plan_in_word(run: Run, real: Path) -> None:
    import docx
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn

    ran = run("export", "logframe", PLAN)
    file = Path("exports", PLAN, "logframe.docx")
    assert (ran.code, ran.err, ran.out) == (0, "", f"Geschreven: {file}\n")
    document = docx.Document(str(real / file))
    heads = [table.tr_lst[0] for table in document.element.body.iter(qn("w:tbl"))]
    logframes = [head for head in heads if "Interventielogica" in "".join(head.itertext())]
    assert len(logframes) == 4
    assert all(head.xpath("w:trPr/w:tblHeader") for head in logframes)
    assert WD_ORIENT.LANDSCAPE in {section.orientation for section in document.sections}
    before = file.read_bytes()
    assert run("export", "logframe", PLAN).code == 0
    assert file.read_bytes() == before


def test_the_logframe_of_a_network_in_excel(run: Run, real: Path) -> None:
    from openpyxl import load_workbook

    ran = run("export", "logframe", PLAN, "--network", "samenwerking", "--to", "kader.xlsx")
    assert (ran.code, ran.out) == (0, "Geschreven: kader.xlsx\n")
    book = load_workbook(real / "kader.xlsx")
    assert book.sheetnames[1:] == ["begrippen", "open-punten", "logframe-samenwerking"]
    sheet = book["logframe-samenwerking"]
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$1:$1"


def test_the_logframe_has_the_values_of_the_day(run: Run, home: Path) -> None:
    plan = str(write(home))
    for date, value in (("2023", "44"), ("2024-12-31", "45")):
        assert run("export", "logframe", plan, "--to", "k.md", "--date", date).code == 0
        text = (home / "k.md").read_text(encoding="utf-8")
        assert f"Laatste waarde: {value}\u00a0% ({date[:4]}" in text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            ("logframe", PLAN, "--line", "werkvelt"),
            "De programmalijn ‘werkvelt’ bestaat niet. Bedoelde u: werkveld?\n",
        ),
        (
            ("logframe", PLAN, "--network", "samenwerkin"),
            "Het netwerk ‘samenwerkin’ bestaat niet. Bedoelde u: samenwerking, samenhang?\n",
        ),
        (
            ("logframe", PLAN, "--line", "werkveld", "--network", "samenwerking"),
            "Kies een programmalijn of een netwerk, niet allebei.\n",
        ),
        (
            ("logframe", PLAN, "--to", "kader.doc"),
            "‘kader.doc’ is geen soort document dat gemaakt kan worden. Kies een naam op .docx, "
            ".xlsx, .md, .pdf, .pptx, .html, .json.\n",
        ),
        (
            ("table", PLAN, "--to", "tabel.xls"),
            "‘tabel.xls’ is geen tabel. Kies een naam op .csv of .parquet, of op .md voor het "
            "codeboek.\n",
        ),
        (
            ("table", PLAN, "--date", "gisteren"),
            "‘gisteren’ is geen datum. Schrijf een dag als 2024-12-31.\n",
        ),
    ],
)
def test_what_cannot_be(run: Run, real: Path, asked: tuple[str, ...], said: str) -> None:
    ran = run("export", *asked)
    assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert not (real / "exports").exists()


def test_the_table(run: Run, home: Path) -> None:
    plan = str(write(home))
    ran = run("export", "table", plan, "--date", "2024-12-31")
    file = Path("exports", "voorbeeld", "table.csv")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        f"Geschreven: {file}, met 90 rijen. Wat de kolommen betekenen: toc export table "
        f'"{plan}" --to codeboek.md\n'
    )
    with (home / file).open(encoding="utf-8", newline="") as text:
        rows = list(csv.DictReader(text))
    assert len(rows) == 90
    assert {row["end"] for row in rows if row["record"] == "status" and row["end"]} == {
        "2024-12-31",
        "2024-03-31",
    }


def test_the_table_says_how_much_is_hidden(run: Run, home: Path) -> None:
    plan = write(home)
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("    tolerance: 1\n", "    smallest_group: 100\n"), "utf-8")
    ran = run("export", "table", str(plan), "--to", "t.csv")
    assert ran.out.endswith("1 waarde is verborgen, om mensen niet herkenbaar te maken.\n")


def test_the_table_leaves_internal_values_out_unless_asked(run: Run, home: Path) -> None:
    plan = write(home)
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("    tolerance: 1\n", "    privacy: internal\n"), "utf-8")
    ran = run("export", "table", str(plan), "--to", "t.csv")
    assert ran.out.endswith(
        "3 waarden zijn alleen voor intern gebruik en staan er niet in; met --internal wel.\n"
    )
    ran = run("export", "table", str(plan), "--to", "t.csv", "--internal")
    assert ran.out.count("\n") == 1


def test_the_table_as_parquet_and_its_code_book(
    run: Run, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = str(write(home))
    assert run("export", "table", plan, "--to", "t.parquet").code == 0
    assert (home / "t.parquet").read_bytes().startswith(b"PAR1")
    ran = run("export", "table", plan, "--to", "codeboek.md")
    assert (ran.code, ran.out) == (0, "Geschreven: codeboek.md, het codeboek.\n")
    assert (home / "codeboek.md").read_text(encoding="utf-8").startswith("# Codeboek van de tabel")
    (home / "t.parquet").unlink()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr(sys, "executable", str(home / ".venv" / "bin" / "python"))
    ran = run("export", "table", plan, "--to", "t.parquet")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Voor een Parquet-bestand is het pakket pyarrow nodig, en dat is hier niet geïnstalleerd. "
        "Kies een naam op .csv, of installeer het met: .venv/bin/python -m pip install pyarrow\n"
    )
    assert not (home / "t.parquet").exists()


def test_errors_in_the_plan_or_its_measurements_end_with_1(run: Run, home: Path) -> None:
    plan = write(home)
    rows = home / "voorbeeld" / "measurements.csv"
    rows.write_text(rows.read_text(encoding="utf-8") + "onbekend;2024;1;;\n", encoding="utf-8")
    for what in ("logframe", "table"):
        ran = run("export", what, str(plan))
        assert (ran.code, ran.out) == (1, "")
        assert "onbekend" in ran.err


def test_other_programs_are_told_what_was_written(run: Run, real: Path) -> None:
    ran = run("export", "logframe", PLAN, "--to", "kader.xlsx", "--json")
    assert json.loads(ran.out) == {"version": 1, "file": "kader.xlsx"}
    ran = run("export", "table", PLAN, "--to", "tabel.csv", "--json")
    told = json.loads(ran.out)
    rows = (real / "tabel.csv").read_text(encoding="utf-8").splitlines()
    assert told["file"] == "tabel.csv"
    assert told["rows"] == len(rows) - 1
    assert told["withheld"] == {"hidden": 0, "internal": 0, "sensitive": 0}
    ran = run("export", "table", PLAN, "--to", "codeboek.md", "--json")
    assert json.loads(ran.out)["rows"] == 0
