"""`toc apply`, as a user types it."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from toc.change.proposing.commands import Wish, considered, propose
from toc.change.proposing.values import Step
from toc.check.opening import open_dossier

PLAN = """\
titel: Buurt
visie: Iedereen doet mee
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Meer buren kennen elkaar, draagt_bij_aan: meedoen}
inspanningen:
  feest:
    tekst: Een feest geven
    draagt_bij_aan: kennen
"""
OWNED = f"{PLAN}    eigenaar: De buurtvereniging\n"
STEP = Step(do="set", element="feest", field="eigenaar", value="De buurtvereniging")
SHOWN = (
    "Voorstel 2026-12-01-1, van Een assistent\n"
    "Waarom: Zonder trekker gebeurt het niet\n"
    "  - feest: De buurt wil het zelf\n"
    "\n"
    "Gewijzigd: ‘Een feest geven’ (feest)\n"
    "  eigenaar: De buurtvereniging\n"
    "Hierdoor vervalt een melding:\n"
    "  feest: Deze inspanning heeft geen eigenaar.\n"
)
FILE = "programmes/buurt/proposals/2026-12-01-1.yaml"


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = Path("programmes/buurt.yaml")
    file.parent.mkdir()
    file.write_bytes(PLAN.encode())
    step = STEP.model_copy(update={"reason": "De buurt wil het zelf"})
    wish = Wish((step,), "Zonder trekker gebeurt het niet", "Een assistent")
    dossier = open_dossier(file)
    propose(dossier, wish, considered(dossier, wish), datetime.date(2026, 12, 1), "nl")
    return file


def test_what_waits_is_shown(plan: Path, run: Run) -> None:
    said = (
        "Er wacht één voorstel:\n"
        "  - 2026-12-01-1: Zonder trekker gebeurt het niet\n"
        "Bekijken en overnemen: toc apply 2026-12-01-1 programmes/buurt.yaml\n"
    )
    for typed in (["apply"], ["apply", "buurt"], ["apply", "programmes/buurt.yaml"]):
        ran = run(*typed)
        assert (ran.code, ran.out, ran.err) == (0, said, "")
    Path(FILE).write_text("version: 1\n", encoding="utf-8")
    assert run("apply").out.splitlines()[1] == "  - 2026-12-01-1: kan niet worden gelezen."
    Path(FILE).unlink()
    assert run("apply").out == "Er wachten geen voorstellen.\n"
    ran = run("apply", "2026-12-01-1")
    assert (ran.code, ran.err) == (
        2,
        "Er is geen voorstel ‘2026-12-01-1’: in programmes/buurt/proposals wacht er geen.\n",
    )


def test_it_is_shown_and_not_applied_without_a_yes(plan: Path, run: Run) -> None:
    ran = run("apply", "2026-12-01-1")
    assert (ran.code, ran.out) == (2, SHOWN)
    assert ran.err == (
        "Bekijk het voorstel eerst, met --dry-run. Wilt u het overnemen, voeg dan --yes toe.\n"
    )
    ran = run("apply", FILE, "--dry-run")
    assert (ran.code, ran.out, ran.err) == (
        0,
        f"{SHOWN}Er is niets geschreven (--dry-run). Anders was dit veranderd: "
        f"programmes/buurt.yaml,\n{FILE}\n",
        "",
    )
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(("typed", "says"), [("j", OWNED), ("n", PLAN), ("", PLAN)])
def test_at_a_terminal_it_is_asked(
    plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch, typed: str, says: str
) -> None:
    monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: typed)
    ran = run("apply", "2026-12-01-1")
    last = "Er is niets veranderd."
    if says != PLAN:
        last = f"Overgenomen. Geschreven: programmes/buurt.yaml, {FILE}"
    assert (ran.code, " ".join(ran.out.removeprefix(SHOWN).split())) == (
        0,
        f"Overnemen? j of n {last}",
    )
    assert plan.read_text(encoding="utf-8") == says


def test_it_can_be_taken_back_and_is_never_applied_twice(plan: Path, run: Run) -> None:
    before = Path(FILE).read_bytes()
    assert run("apply", "2026-12-01-1", "buurt", "--yes").code == 0
    assert plan.read_text(encoding="utf-8") == OWNED
    ran = run("apply", "2026-12-01-1", "--yes")
    assert ran.code == 2
    assert ran.err.startswith("Voorstel 2026-12-01-1 is al overgenomen, op ")
    assert run("apply").out == "Er wachten geen voorstellen.\n"
    assert "Voorstel 2026-12-01-1: Gewijzigd: ‘Een feest geven’ (feest)" in run("history").out
    assert run("undo").code == 0
    assert (plan.read_text(encoding="utf-8"), Path(FILE).read_bytes()) == (PLAN, before)
    assert run("undo", "--redo").code == 0
    assert plan.read_text(encoding="utf-8") == OWNED


def test_a_plan_that_says_so_by_now_is_left_alone(plan: Path, run: Run) -> None:
    plan.write_text(OWNED, encoding="utf-8")
    ran = run("apply", "2026-12-01-1", "--yes")
    assert ran.code == 0
    assert ran.out.endswith("\nEr verandert niets: zo staat het er al.\n")
    assert "applied" not in Path(FILE).read_text(encoding="utf-8")


def test_a_plan_that_changed_is_refused_or_told(plan: Path, run: Run) -> None:
    plan.write_text(f"# Van ons\n{PLAN}", encoding="utf-8")
    ran = run("apply", "2026-12-01-1", "--dry-run")
    assert "Het plan is sinds dit voorstel veranderd, maar niet in wat het raakt.\n" in ran.out
    plan.write_text(f"{PLAN}    eigenaar: De school\n", encoding="utf-8")
    ran = run("apply", "2026-12-01-1", "--yes")
    assert (ran.code, ran.out, ran.err) == (
        1,
        "",
        "Voorstel 2026-12-01-1 is niet overgenomen: het plan is sindsdien veranderd, ook in wat "
        "het voorstel raakt: feest (eigenaar). Vraag om een nieuw voorstel.\n",
    )


def test_as_json(plan: Path, run: Run) -> None:
    told = {
        "file": FILE,
        "made": "2026-12-01",
        "by": "Een assistent",
        "reason": "Zonder trekker gebeurt het niet",
    }
    assert json.loads(run("apply", "--json").out) == {
        "version": 1,
        "file": "programmes/buurt.yaml",
        "waiting": [told],
    }
    assert run("apply", "2026-12-01-1", "--json").code == 2
    said = json.loads(run("apply", "2026-12-01-1", "--json", "--yes").out)
    assert (said["written"], said["files"]) == (True, ["programmes/buurt.yaml", FILE])
    assert (said["proposal"], said["plan_changed"]) == (told, False)
    assert [one["rule"] for one in said["solved"]] == ["inspanning-without-owner"]
    assert plan.read_text(encoding="utf-8") == OWNED
