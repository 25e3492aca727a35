"""Every command that writes can be taken back and done again, to the very bytes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.change.taking_in import filled as take_in
from tests.cli.conftest import Run
from tests.cli.test_iati_commands import SAMPLE
from tests.cli.test_two_at_once import TEXT
from tests.review.decisions import decision_forms

PLAN = Path("programmes/leesmaatjes.yaml")
SCORES = Path(__file__).parents[1] / "plan" / "scores" / "score_plan.yaml"
ADD = ("measure", "add", "deelnemers", "--value", "3", "--period", "2024", "--by", "Bieb")


@pytest.fixture(autouse=True)
def _plan(home: Path) -> None:
    PLAN.parent.mkdir()
    PLAN.write_text(TEXT, encoding="utf-8")


def _files() -> dict[str, bytes]:
    """What stands in the folder, besides the history."""
    return {
        file.as_posix(): file.read_bytes()
        for file in Path("programmes").rglob("*")
        if file.is_file() and "history" not in file.parts
    }


def _mend(run: Run) -> str:
    PLAN.write_text(TEXT.replace("visie:", "visie :  "), encoding="utf-8")
    PLAN.write_bytes(PLAN.read_bytes().replace(b"Iedereen kan lezen\n", b"Iedereen kan lezen\t\n"))
    return "validate --fix programmes/leesmaatjes.yaml"


def _csv(run: Run) -> str:
    Path("bieb.csv").write_text("indicator;periode;waarde;n\ndeelnemers;2024;4;9\n", "utf-8")
    return "measure import bieb.csv --by Bieb"


def _iati(run: Run) -> str:
    shutil.copy(SAMPLE, "iati.xml")
    return "import iati.xml --to programmes/anders.yaml"


def _written(run: Run) -> str:
    Path("plan.md").write_text("# Plan\n\n## Visie\n\nIedereen kan lezen\n", encoding="utf-8")
    return "import plan.md --to programmes/anders.yaml"


def _form(run: Run) -> str:
    assert run("export", "leesmaatjes", "--to", "plan.xlsx").code == 0
    return "import plan.xlsx --to programmes/anders.yaml"


def _into(run: Run) -> str:
    assert run("export", "leesmaatjes", "--to", "plan.xlsx").code == 0
    PLAN.write_text(TEXT.replace("Iedereen kan lezen", "Lezen"), encoding="utf-8")
    return "import plan.xlsx --into leesmaatjes --take changed"


def _adopt(run: Run) -> str:
    return "plan 2024 --adopt --role Bestuur --date 2023-12-01 --focus 3"


def _replace(run: Run) -> str:
    assert run(*_adopt(run).split()).code == 0
    return "plan 2024 --adopt --role Directie --date 2023-12-02 --focus 3 --replace"


def _decisions(run: Run) -> str:
    PLAN.write_text(decision_forms.TEXT, encoding="utf-8")
    cell = decision_forms.row("cafe", choice="stoppen", reason="Te weinig animo")
    Path("besluiten.xlsx").write_bytes(decision_forms.filled(decision_forms.WHO, cell))
    return "review read-decisions besluiten.xlsx"


def _scores(run: Run) -> str:
    shutil.copy(SCORES, PLAN)
    assert run("plan", "score-sheet", "2024", "--to", "scores.xlsx").code == 0
    book = openpyxl.load_workbook("scores.xlsx")
    book.worksheets[1]["C7"] = 3
    book.save("scores.xlsx")
    return "plan read-scores scores.xlsx"


def _taken_in(run: Run) -> str:
    PLAN.write_bytes(take_in.PLAN.encode())
    given = take_in.answers(("inspanningen/koffie", "start", "", "2028"), plan="leesmaatjes")
    Path("a.json").write_bytes(take_in.as_file(given))
    return "take-in a.json leesmaatjes --accept alles --role Stuurgroep"


def _merged(run: Run) -> str:
    Path("oud.yaml").write_text(TEXT, encoding="utf-8")
    text = TEXT.replace("Een taalcafé openen", "Twee taalcafés openen")
    Path("piet.yaml").write_text(text, encoding="utf-8")
    return "merge leesmaatjes piet.yaml --base oud.yaml"


def _set(run: Run) -> str:
    return "set cafe kosten 1200"


def _add(run: Run) -> str:
    return "add inspanning Voorlezen --under meedoen"


def _rename(run: Run) -> str:
    assert run(*ADD).code == 0
    return "rename deelnemers bezoekers"


def _move(run: Run) -> str:
    assert run("add", "doel", "Ouders lezen voor", "--under", "lezen", "--id", "voor").code == 0
    return "move cafe voor"


def _remove(run: Run) -> str:
    return "remove deelnemers --yes"


@pytest.mark.parametrize(
    ("prepared", "said"),
    [
        (_mend, "1 verbetering aangebracht in het plan"),
        (_csv, "1 meting ingelezen uit bieb.csv"),
        (_iati, "Programma gemaakt van iati.xml"),
        (_written, "Programma gemaakt van plan.md"),
        (_form, "Programma gemaakt van plan.xlsx"),
        (_into, "1 verschil overgenomen uit plan.xlsx"),
        (_adopt, "Plan 2024 vastgesteld"),
        (_replace, "Plan 2024 vastgesteld"),
        (_decisions, "1 besluit van reflectie 2024 ingelezen uit besluiten.xlsx"),
        (_scores, "Oordelen ingelezen uit scores.xlsx"),
        (_taken_in, "1 antwoord van formulieren overgenomen"),
        (_merged, "Samengevoegd met piet.yaml: 1 verandering"),
        (_set, "Gewijzigd: ‘Een taalcafé openen’ (cafe)"),
        (_add, "Toegevoegd: ‘Voorlezen’ (voorlezen)"),
        (_rename, "Hernoemd: ‘Deelnemers’ (bezoekers)"),
        (_move, "Gewijzigd: ‘Een taalcafé openen’ (cafe)"),
        (_remove, "Weg: ‘Deelnemers’ (deelnemers)"),
    ],
)
def test_it_can_be_taken_back(run: Run, prepared: Callable[[Run], str], said: str) -> None:
    typed = prepared(run).split()
    was = _files()
    ran = run(*typed)
    assert (ran.code, ran.err) == (0, "")
    became = _files()
    assert became != was
    plan = typed[-1] if typed[-1].endswith("anders.yaml") else PLAN.as_posix()
    assert json.loads(run("history", plan, "--json").out)["steps"][0]["said"] == said
    assert run("undo", plan).code == 0
    assert _files() == was
    assert run("undo", "--redo", plan).code == 0
    assert _files() == became
