"""`toc new`: a file that is right from the start, and never in the way of another."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import toc
from tests.cli.conftest import Run
from toc.check.reference.schema import schema_text
from toc.core import files
from toc.core.files import SavingError
from toc.core.problems import Severity
from toc.core.words import Language

ROOT = Path(__file__).parents[2]
SCHEMA = Path("programmes", "programma.schema.json")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_validates_without_errors_and_warnings(home: Path, run: Run, language: str) -> None:
    ran = run("new", "Mijn eerste plan", "--language", language)
    file = home / "programmes" / "mijn-eerste-plan.yaml"
    assert ran.code == 0
    loaded = toc.open(file)
    assert {problem.severity for problem in loaded.problems} == {Severity.ADVICE}
    assert loaded.programme is not None
    assert loaded.programme.title == "Mijn eerste plan"
    assert loaded.language == language
    assert loaded.reading.dutch_keys is (language == "nl")
    assert run("validate", "mijn-eerste-plan").code == 0
    assert run("show").code == 0


@pytest.mark.parametrize(
    ("language", "name"), [("nl", "programma.schema.json"), ("en", "programme.schema.json")]
)
def test_an_editor_finds_the_keys_beside_it(
    home: Path, run: Run, language: Language, name: str
) -> None:
    schema = home / "programmes" / name
    assert run("new", "plan", "--language", language).code == 0
    assert schema.read_text("utf-8") == schema_text(language)
    plan = (home / "programmes" / "plan.yaml").read_text("utf-8")
    assert f"\n# yaml-language-server: $schema={name}\n" in plan
    schema.write_text("own", encoding="utf-8")
    assert run("new", "other", "--language", language).code == 0
    assert schema.read_text("utf-8") == "own"


def test_what_it_says(home: Path, run: Run) -> None:
    assert run("new", "Mijn plan").out == (
        f"{Path('programmes', 'mijn-plan.yaml')} is gemaakt.\n"
        "Open het in een teksteditor, en controleer het daarna met: toc validate mijn-plan\n"
    )


def test_the_commands_in_it_name_the_plan(home: Path, run: Run) -> None:
    run("new", "mijn-plan")
    text = (home / "programmes" / "mijn-plan.yaml").read_text(encoding="utf-8")
    commands = re.findall(r"toc (\w+) (?:\d{4} )?(\S+)$", text, re.MULTILINE)
    assert commands == [("validate", "mijn-plan"), ("export", "mijn-plan"), ("plan", "mijn-plan")]
    programme = toc.open(home / "programmes" / "mijn-plan.yaml").programme
    assert programme is not None
    assert programme.title == "Mijn plan"


def test_it_is_a_plain_text_file(home: Path, run: Run) -> None:
    run("new", "plan")
    data = (home / "programmes" / "plan.yaml").read_bytes()
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert max(len(line) for line in data.decode("utf-8").splitlines()) < 100


def test_it_never_overwrites(home: Path, run: Run) -> None:
    (home / "programmes").mkdir()
    file = home / "programmes" / "plan.yaml"
    file.write_text("van mij", encoding="utf-8")
    ran = run("new", "Plan")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"{Path('programmes', 'plan.yaml')} bestaat al en blijft zoals het is. "
        "Kies een andere naam.\n"
    )
    assert file.read_text(encoding="utf-8") == "van mij"


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("../x", "x"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\plan", "c-plan"),
        ("plan.yaml", "plan"),
        ("Één plan & meer", "een-plan-meer"),
        ("--", None),
        ("", None),
        ("   ", None),
        ("😀", None),
        ("con", None),
        ("CON", None),
        ("nul.yaml", None),
        ("com1", None),
        ("Lpt9", None),
        ("console", "console"),
        ("x" * 300, "x" * 80),
    ],
)
def test_hostile_names(home: Path, run: Run, name: str, stem: str | None) -> None:
    ran = run("new", "--", name)
    every = [file.relative_to(home) for file in home.parent.rglob("*") if file.is_file()]
    made = [file for file in every if file != SCHEMA]
    if stem is None:
        assert (ran.code, ran.out, made) == (2, "", [])
        assert "is geen bestandsnaam te maken" in ran.err
    else:
        assert ran.code == 0
        assert made == [Path("programmes", f"{stem}.yaml")]
        assert toc.open(home / made[0]).errors == ()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ('Zorg: "samen" & co', 'Zorg: "samen" & co'),
        ("# geen uitleg {titel}", "# geen uitleg {titel}"),
        ("'t Plan \\ van ons", "'t Plan \\ van ons"),
        ("Een\nplan\t!", "Een plan !"),
        ("Een \x1b[2J plan \u202e x", "Een [2J plan x"),
        ("Een plan \udcff x", "Een plan x"),
        ("Plan 😀 x", "Plan 😀 x"),
    ],
)
def test_titles(home: Path, run: Run, name: str, title: str) -> None:
    assert run("new", name).code == 0
    (file,) = (home / "programmes").glob("*.yaml")
    loaded = toc.open(file)
    assert {problem.severity for problem in loaded.problems} == {Severity.ADVICE}
    assert loaded.programme is not None
    assert loaded.programme.title == title


def test_unknown_language(home: Path, run: Run) -> None:
    ran = run("new", "plan", "--taal", "fr")
    assert (ran.code, ran.err) == (2, "De taal ‘fr’ kan niet; kies nl of en.\n")
    assert not (home / "programmes").exists()


def test_where_nothing_can_be_written(home: Path, run: Run) -> None:
    (home / "programmes").write_text("een bestand", encoding="utf-8")
    ran = run("new", "plan")
    assert ran.code == 2
    assert ran.err == (
        "programmes is een bestand, geen map. Hernoem het of kies een andere map.\n"
    )


LIMITED = """\
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
from toc.cli.app import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="this system sets no such limit")
def test_on_a_full_disk_no_empty_file_is_left(home: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LIMITED, "new", "plan"],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "programmes/plan.yaml kan niet worden geschreven: de schijf is vol, of uw ruimte daarop "
        "is op. Maak ruimte vrij en probeer het opnieuw; aan dit bestand is niets veranderd.\n"
    )
    assert list((home / "programmes").iterdir()) == []


def test_json_names_the_file(home: Path, run: Run) -> None:
    assert json.loads(run("new", "Mijn plan", "--json").out) == {
        "version": 1,
        "file": "programmes/mijn-plan.yaml",
        "name": "mijn-plan",
    }
    assert toc.open(home / "programmes" / "mijn-plan.yaml").errors == ()


def test_a_new_plan_is_answered_with_a_short_list(home: Path, run: Run) -> None:
    run("new", "Mijn plan")
    said = run("validate").out
    assert "toc validate programmes/mijn-plan.yaml --all" in said
    assert "Nog niet ingevuld: 7 teksten, " in said
    assert "Waarom" not in said
    assert "Waarom" in run("validate", "--all").out


def test_the_example_is_put_in_a_folder_of_its_own(home: Path, run: Run) -> None:
    made = run("new", "Mijn jaar", "--example")
    assert (made.code, made.err) == (0, "")
    assert made.out == (
        "In de map mijn-jaar/ staat een verzonnen jaar om mee te lopen: 9 bestanden.\n"
        "Ga erheen met: cd mijn-jaar\n"
        "Lees daar LEESMIJ.txt, en loop mee met docs/reflectie.md.\n"
    )
    assert {one.name for one in home.iterdir()} == {"mijn-jaar"}
    assert (home / "mijn-jaar" / "programmes" / "esdorp" / "plans" / "2023.yaml").is_file()
    again = run("new", "mijn-jaar", "--example")
    assert (again.code, again.out) == (2, "")
    assert again.err == "mijn-jaar bestaat al en blijft zoals het is. Kies een andere naam.\n"
    told = run("new", "ander", "--example", "--json")
    assert len(json.loads(told.out)["files"]) == 9


def test_the_example_is_in_the_language_that_is_asked(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = run("new", "elmsby", "--example", "--language", "en")
    assert said.out.endswith("Lees daar README.txt, en loop mee met docs/en/reflection.md.\n")
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    assert run("new", "other", "--example").out == (
        "The folder other/ holds a made-up year to walk through: 9 files.\n"
        "Go there with: cd other\n"
        "Read README.txt there, and follow docs/en/reflection.md.\n"
    )
    for name in ("elmsby", "other"):
        assert (home / name / "programmes" / "elmsby" / "plans" / "2023.yaml").is_file()


@pytest.mark.parametrize("trouble", [KeyboardInterrupt(), SavingError("made", Path("x.yaml"))])
def test_of_an_example_that_is_stopped_halfway_nothing_is_left(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch, trouble: BaseException
) -> None:
    done: list[Path] = []
    keep = files.keep
    # With threads of other tests around, the process itself would end.
    monkeypatch.setattr(threading, "active_count", lambda: 1)

    def stopped(file: Path, data: bytes, old: bytes | None) -> None:
        if len(done) == 3:
            raise trouble
        keep(file, data, old)
        done.append(file)

    monkeypatch.setattr(files, "keep", stopped)
    ended = run("new", "esdorp", "--example")
    assert (ended.code, len(done)) == (130 if isinstance(trouble, KeyboardInterrupt) else 2, 3)
    assert list(home.iterdir()) == []
