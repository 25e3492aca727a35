"""`toc import --into` of the form of a programme that came back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Run

Golden = Callable[[Path, str], None]

GOLDEN = Path(__file__).parent / "golden_import"

FORM = Path("plan.xlsx")
PLAN = Path("programmes/buurt.yaml")

TEXT = """\
# Van ons allen
titel: Buurt
visie: Iedereen doet mee   # besloten in mei

programmalijnen:
  samen: Samenleven
  leven: Samenleven

strategische_doelen:
  meedoen: {tekst: Meer buren doen mee, programmalijn: samen}

operationele_doelen:
  kennen:
    tekst: Buren kennen elkaar
    draagt_bij_aan: meedoen

inspanningen:
  # Dit doen wij zelf.
  feest:
    tekst: Een feest geven
    draagt_bij_aan: kennen   # zeker
    kosten: 1200
  tuin:
    tekst: Een tuin aanleggen
    draagt_bij_aan: kennen
  bank: Een bank neerzetten
"""


@pytest.fixture
def form(home: Path, run: Run) -> Path:
    """The form of a plan, in the folder with the plan."""
    PLAN.parent.mkdir()
    PLAN.write_text(TEXT, encoding="utf-8")
    assert run("export", str(PLAN), "--to", str(FORM)).code == 0
    return FORM


def changed(**texts: str) -> None:
    """Other texts on the form, by the old ones; an empty one empties its row."""
    book = openpyxl.load_workbook(FORM)
    for old, new in texts.items():
        found = [
            (row, cell)
            for sheet in book.worksheets
            for row in sheet.iter_rows()
            for cell in row
            if cell.value == old.replace("_", " ")
        ]
        assert found, old
        for row, cell in found:
            for one in () if new else row:
                one.value = None
            if new:
                cell.value = new
    book.save(FORM)


def test_a_form_that_was_not_touched_changes_nothing(form: Path, run: Run) -> None:
    ran = run("import", str(FORM), "--into", str(PLAN), "--take", "all")
    assert ran.whole == (
        "exit 0\nBuurt\nplan.xlsx naast programmes/buurt.yaml\n\n"
        "Er is niets nieuw, veranderd, verplaatst of weg.\n"
        "8 onderdelen staan er net zo in.\n"
    )
    assert PLAN.read_text(encoding="utf-8") == TEXT


def test_what_was_changed_on_the_form_is_taken_over(form: Path, run: Run, golden: Golden) -> None:
    changed(Een_feest_geven="Twee feesten geven", Een_bank_neerzetten="")
    golden(GOLDEN / "form_into.txt", run("import", str(FORM), "--into", str(PLAN)).whole)
    assert PLAN.read_text(encoding="utf-8") == TEXT
    assert run("import", str(FORM), "--into", str(PLAN), "--take", "changed,gone").code == 0
    assert PLAN.read_text(encoding="utf-8") == TEXT.replace(
        "Een feest geven", "Twee feesten geven"
    ).replace("  bank: Een bank neerzetten\n", "")


def test_the_form_of_another_programme_is_refused(form: Path, run: Run) -> None:
    ander = Path("programmes/ander.yaml")
    text = "title: Ander\nvision: V\nstrategic_goals:\n"
    text += "".join(f"  doel-{number}: Doel {number}\n" for number in range(8))
    ander.write_text(text, encoding="utf-8")
    ran = run("import", str(FORM), "--into", str(ander), "--take", "all")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "Geen van de 7 onderdelen in dit document staat in het programma (dat heeft er 8). Is dit "
        "wel de volgende versie? Is het een ander plan, maak er dan een eigen programma van, "
        "zonder --into.\n",
    )
    assert ander.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--since", "oud.docx"),
            "--since hoort bij een geschreven plan. Een formulier wordt met het programma zelf "
            "vergeleken.\n",
        ),
        (
            ("--questions", "vragen.xlsx"),
            "--questions hoort bij een geschreven plan. Van een formulier is niets onzeker.\n",
        ),
    ],
)
def test_what_a_form_has_not_is_said(
    form: Path, run: Run, words: tuple[str, ...], said: str
) -> None:
    ran = run("import", str(FORM), "--into", str(PLAN), *words)
    assert (ran.code, ran.out, ran.err) == (2, "", said)
