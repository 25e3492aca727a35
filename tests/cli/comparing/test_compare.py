"""`toc compare`, as a programme leader uses it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.comparing.beginning import FILE, SCREEN
from tests.cli.conftest import Run


@pytest.mark.usefixtures("two")
def test_two_files_in_either_order(run: Run) -> None:
    ran = run("compare", "oud.yaml")
    assert (ran.code, ran.out, ran.err) == (0, SCREEN, "")
    assert run("compare", "oud.yaml", "buurt").out == SCREEN


@pytest.mark.usefixtures("two")
def test_a_file_that_says_the_same(run: Run) -> None:
    shutil.copy(FILE, "net-zo.yaml")
    ran = run("compare", "net-zo.yaml")
    said = "Buurt\nWat er veranderde\nVergeleken met net-zo.yaml.\n\nEr is niets veranderd.\n"
    assert (ran.code, ran.out) == (0, said)


@pytest.mark.usefixtures("two")
def test_as_json(run: Run) -> None:
    told = json.loads(run("compare", "oud.yaml", "--json").out)
    assert (told["version"], told["old"], told["same"]) == (1, "oud.yaml", 9)
    assert [(one["group"], one["id"]) for one in told["changes"]] == [
        ("new", "bank"),
        ("reworded", "feest"),
        ("links", "tuin"),
        ("facts", "feest"),
    ]
    assert told["consequences"][0] == {
        "meaning": "no-inspanning",
        "text": "Aan ‘Buren helpen elkaar’ draagt geen inspanning meer bij.",
        "about": ["helpen"],
    }


@pytest.mark.usefixtures("two")
def test_several_plans(run: Run) -> None:
    shutil.copy(FILE, "programmes/wijk.yaml")
    ran = run("compare", "oud.yaml")
    assert (ran.code, ran.err) == (
        2,
        "Er zijn hier meerdere plannen. Noem het plan dat u bedoelt, bijvoorbeeld: toc compare "
        "oud.yaml buurt\nPlannen in de map programmes: buurt, wijk\n",
    )


@pytest.mark.usefixtures("real")
def test_two_programmes(run: Run) -> None:
    ran = run("compare", "alliantie-van-kracht", "kansen-voor-kinderen-groningen")
    assert ran.out.splitlines()[3:5] == [
        "De twee hebben bijna niets gemeen. Zijn dit wel versies van één programma?",
        "",
    ]


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (
            "buurt",
            2,
            "‘buurt.yaml’ is het programma zelf: er valt niets te vergelijken. Noem een ander "
            "bestand, een vastgesteld plan, een dag of een versie in git.\n",
        ),
        (
            "iets",
            2,
            "‘iets’ is geen bestand, vastgesteld plan, dag of versie in git. Er is nog geen plan "
            "vastgesteld.\n",
        ),
        ("2025-13-01", 2, "‘2025-13-01’ is geen dag. Schrijf een dag als 2024-03-01.\n"),
        (
            "2025-12-01",
            2,
            "Hoe het plan er op 1 december 2025 uitzag, is niet bewaard. Van buurt.yaml is nog "
            "niets bewaard: er is nog niets met toc aan veranderd, en in git staat het niet. Er "
            "is nog geen plan vastgesteld.\n",
        ),
        (
            "weg.yaml",
            2,
            "weg.yaml: Dit bestand bestaat niet.\nEr is dus niets om mee te vergelijken.\n",
        ),
        (
            "stuk.yaml",
            1,
            "stuk.yaml:1:1: In dit bestand ontbreekt ‘visie’.\n"
            "  Voeg toe: visie: …\n"
            "In stuk.yaml staat 1 fout. Herstel die eerst: anders is niet te zien wat er "
            "veranderde.\n",
        ),
    ],
)
def test_what_cannot_be_compared(asked: str, code: int, said: str, run: Run) -> None:
    Path("stuk.yaml").write_text("titel: Buurt\n", encoding="utf-8")
    ran = run("compare", asked)
    assert (ran.code, ran.out, ran.err) == (code, "", said)
