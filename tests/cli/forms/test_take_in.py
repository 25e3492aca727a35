"""`toc take-in`, as it is typed: what is shown, and what is accepted."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.change.taking_in.filled import PLAN, answers
from tests.cli.forms.returned import KOFFIE, put, run, three
from toc.check.opening import open_dossier
from toc.cli.app import application

GOLDEN = Path(__file__).parents[1] / "golden_take_in"


def test_what_came_back_is_shown_and_nothing_is_written(
    plan: Path, golden: Callable[[Path, str], None]
) -> None:
    done = run("take-in", *three(), "buurt.yaml")
    assert (done.exit_code, done.stderr) == (0, "")
    golden(GOLDEN / "shown.txt", done.stdout)
    assert plan.read_bytes() == PLAN.encode()
    dutch = done.stdout
    assert (
        run("take-in", "c.json", "b.json", "a.json", "a.json", "buurt.yaml").stdout.replace(
            "take-in c.json b.json a.json", "take-in a.json b.json c.json"
        )
        == dutch
    )


def test_what_is_accepted_stands_in_the_plan_with_its_origin(
    plan: Path, golden: Callable[[Path, str], None]
) -> None:
    given = (*three(), "buurt.yaml", "--role", "Stuurgroep", "--accept")
    tried = run("take-in", *given, "alles,koffie.eigenaar.2", "--dry-run")
    assert tried.exit_code == 0
    assert plan.read_bytes() == PLAN.encode()
    assert "Zo zouden 9 antwoorden in buurt.yaml komen. Er is niets geschreven." in tried.stdout
    done = run("take-in", *given, "alles,koffie.eigenaar.2")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-2:] == [
        "9 antwoorden staan nu in buurt.yaml, besloten door Stuurgroep.",
        "3 wijzigingen zijn niet overgenomen.",
    ]
    golden(GOLDEN / "buurt.yaml", plan.read_text(encoding="utf-8"))
    assert open_dossier(plan).errors == ()


def test_what_cannot_be_accepted_is_told_and_nothing_is_written(plan: Path) -> None:
    files = (*three(), "buurt.yaml")
    for words, said in (
        (
            ("--accept", "alles"),
            "Wie besluit dit? Noem een rol met --role, zoals --role Stuurgroep.",
        ),
        (
            ("--accept", "alles", "--role", "x" * 81),
            "Bij --role hoort de naam van een rol of orgaan: gewone tekst van hoogstens 80 "
            "tekens.",
        ),
        (
            ("--accept", "koffie.einde", "--role", "Stuurgroep"),
            "Bij --accept is ‘koffie.einde’ geen kenmerk en geen groep. Er is niets geschreven.",
        ),
        (
            ("--accept", "koffie.eigenaar.1,koffie.eigenaar.2", "--role", "Stuurgroep"),
            "koffie.eigenaar.1 en koffie.eigenaar.2 kunnen niet allebei: kies er één. Er is niets "
            "geschreven.",
        ),
    ):
        done = run("take-in", *files, *words)
        assert (done.exit_code, done.stdout, done.stderr) == (2, "", said + "\n")
    assert plan.read_bytes() == PLAN.encode()


def test_a_change_with_which_the_plan_has_errors_is_refused(plan: Path) -> None:
    put("a.json", answers((KOFFIE, "start", "", "2028"), (KOFFIE, "end", "", "2027")))
    done = run("take-in", "a.json", "buurt.yaml", "--accept", "alles", "--role", "Stuurgroep")
    assert done.exit_code == 1
    assert done.stderr.startswith("Zo komt er een fout in buurt.yaml. Er is niets geschreven.\n")
    assert plan.read_bytes() == PLAN.encode()


def test_for_programs(plan: Path) -> None:
    words = ("take-in", *three(), "buurt.yaml", "--json")
    told = json.loads(run(*words).stdout)
    assert (told["version"], told["written"], told["accepted"]) == (1, False, [])
    assert told["outcome"]["judged"][1]["said"][1][1] == 3
    done = json.loads(run(*words, "--accept", "koffie.tekst", "--role", "Stuurgroep").stdout)
    assert (done["written"], done["accepted"]) == (True, ["koffie.tekst"])
    again = run(*words, "--accept", "koffie.tekst", "--role", "Stuurgroep")
    assert again.exit_code == 2


def test_at_a_terminal_each_is_asked(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second owner is not asked where the first is taken; what cannot stand in a plan is not
    asked at all."""
    monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
    typed = "\n".join(["j", "j", "n", "j", "", "j", "n", "", "Stuurgroep"]) + "\n"
    words = ("take-in", *three(), "buurt.yaml")
    done = CliRunner().invoke(application(), words, input=typed)
    assert (done.exit_code, done.stderr) == (0, "")
    asked = done.stdout.partition("j = ja, Enter = nee\n")[2]
    assert asked == (
        "koffie.tekst overnemen? koffie.eigenaar.1 overnemen? koffie.kosten overnemen? "
        "klussen.partner overnemen? idee.1 overnemen? Ook oordelen overnemen (2)? "
        "Ook opmerkingen overnemen (2)? Ook bewoners overnemen (1)? "
        "Wie besluit dit? Een rol, zoals Stuurgroep \n"
        "5 antwoorden staan nu in buurt.yaml, besloten door Stuurgroep.\n"
        "3 wijzigingen zijn niet overgenomen.\n"
    )
    saved = open_dossier(plan).sound
    assert saved.inspanningen["koffie"].owner == "Ouderraad"
    assert saved.inspanningen["koffie"].contributes_to[0].participants == {
        "gemeente-wijkregisseur": 9,
        "school": 3,
    }
    plan.write_bytes(PLAN.encode())
    stopped = CliRunner().invoke(application(), words, input="")
    assert stopped.stdout.endswith("Er is niets overgenomen.\n")
    assert plan.read_bytes() == PLAN.encode()
