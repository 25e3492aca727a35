"""`toc import` of a written plan, as it is typed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run

PLANS = ROOT / "tests" / "exchange" / "plans" / "files"
WORD = PLANS / "p01-best-participatie.docx"


@pytest.fixture
def best(home: Path) -> Path:
    """The plan of Best as somebody has it in his folder."""
    shutil.copy(WORD, "plan.docx")
    return Path("plan.docx")


def test_a_word_plan_becomes_a_draft_that_loads(best: Path, run: Run) -> None:
    ran = run("import", "plan.docx")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "Zie wat er nog mist: toc validate " + str(
        Path("programmes") / "plan.yaml"
    )
    assert run("validate", "plan").code == 0


def test_a_draft_goes_where_it_is_asked(best: Path, run: Run) -> None:
    assert run("import", "plan.docx", "--to", "map/draft.yaml").code == 0
    assert [one.name for one in Path("map").iterdir() if one.suffix == ".yaml"] == ["draft.yaml"]
    assert not Path("programmes").exists()


def test_nothing_that_is_there_is_written_over(best: Path, run: Run) -> None:
    Path("programmes").mkdir()
    there = Path("programmes/plan.yaml")
    there.write_text("title: van iemand\n", encoding="utf-8")
    ran = run("import", "plan.docx")
    free = Path("programmes") / "plan-2.yaml"
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        f"{there} is er al en wordt niet overschreven. Kies een andere naam met --to, "
        f"bijvoorbeeld: --to {free}\n",
    )
    assert there.read_text(encoding="utf-8") == "title: van iemand\n"


@pytest.mark.parametrize("key", ["made", "full"])
def test_what_stands_in_the_way_of_writing_is_told_as_what_it_is(
    best: Path, run: Run, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """Also where somebody else made the programme while the plan was read."""
    from toc.core.files import SavingError
    from toc.exchange import commands

    target = Path("programmes") / "nieuw.yaml"

    def stopped(*_: object) -> None:
        target.parent.mkdir(exist_ok=True)
        if key == "made":
            target.write_text("van een ander", encoding="utf-8")
        raise SavingError(key, target, reason="vol")

    monkeypatch.setattr(commands, "keep_draft", stopped)
    ran = run("import", str(best), "--to", str(target))
    assert (ran.code, ran.out) == (2, "")
    assert ("nieuw-2.yaml" in ran.err) == (key == "made")


def test_a_dry_run_writes_nothing(best: Path, run: Run) -> None:
    ran = run("import", "plan.docx", "--dry-run")
    assert ran.code == 0
    assert ran.out.startswith("Er is niets geschreven. Dit zou ")
    assert [one.name for one in Path().iterdir()] == ["plan.docx"]


def test_a_program_gets_data(best: Path, run: Run) -> None:
    told = json.loads(run("import", "plan.docx", "--json").out)
    assert (told["version"], told["file"], told["written"]) == (1, "programmes/plan.yaml", True)
    assert (told["kind"], told["read"]) == ("docx", {"tables": 2, "texts": 65})
    assert told["elements"] == {"strategic_goal": 1, "inspanning": 10, "indicator": 3}
    assert (told["links"], told["questions"]) == (13, 0)
    assert told["texts"][0] == {
        "id": "inwoners-voorzien-betaald-werk",
        "kind": "strategic_goal",
        "text": "Inwoners voorzien met betaald werk zelf in hun levensonderhoud",
        "places": ["tabel 1, rij 2, kolom 1", "tabel 2, rij 2, kolom 1"],
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("plan.docx", "--to", "plan.txt"), "Een programmabestand eindigt op .yaml, "),
        (("plan.docx", "--activity", "a"), "--activity is alleen voor een IATI-bestand.\n"),
        (("geen.docx",), "Het bestand geen.docx is er niet of kan niet geopend worden. "),
    ],
)
def test_what_cannot_be_done_ends_with_2(
    best: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("import", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(said)
    assert not Path("programmes").exists()


def test_the_language_is_that_of_the_words_and_not_of_the_program_that_saved_them(
    best: Path, run: Run
) -> None:
    assert run("import", "plan.docx").code == 0
    assert "\ntaal: nl\n" in Path("programmes/plan.yaml").read_text(encoding="utf-8")


def test_the_help_loads_nothing_that_reads_a_plan() -> None:
    asked = (
        "import sys; from toc.cli.commands import loaded; loaded('import'); print(*sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, encoding="utf-8", check=True
    )
    useless = {"pydantic", "networkx", "lxml", "docx", "openpyxl", "rich", "rapidfuzz"}
    readers = {f"toc.exchange.written.{name}" for name in ("opening", "plan_draft", "kinds")}
    assert not (useless | readers) & set(ran.stdout.split())


def test_each_command_says_the_next_from_a_plan_to_its_drawings(best: Path, run: Run) -> None:
    file = str(Path("programmes") / "plan.yaml")
    assert run("import", "plan.docx").out.endswith(f"Zie wat er nog mist: toc validate {file}\n")
    assert run("validate", file).out.endswith(
        f"Tekenen kan nu al, met de bijlage voor het plan:\n  toc export {file}\n"
    )
    assert run("export", file, "--format", "svg").code == 0
    assert list(Path("exports").rglob("*.svg"))
