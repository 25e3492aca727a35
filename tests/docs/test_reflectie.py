"""The worked year of docs/reflectie.md, and of docs/en/reflection.md, can be followed by who has
only installed the tool: in a clean folder, word by word, on any day."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from typer.testing import CliRunner

from tests.core.words.left_over import left_over, shown
from tests.worked_year.english import in_language
from tests.worked_year.example import README, made
from tests.worked_year.year import EXAMPLE
from toc.cli.app import application
from toc.core.records.adopted import read_adopted
from toc.core.words import Language

TOP = Path(__file__).resolve().parents[2]
KEPT = TOP / "toc" / "cli" / "starter" / "example"
PAGES: dict[Language, str] = {
    "nl": (TOP / "docs" / "reflectie.md").read_text(encoding="utf-8"),
    "en": (TOP / "docs" / "en" / "reflection.md").read_text(encoding="utf-8"),
}
both = pytest.mark.parametrize("language", PAGES)
_PART = re.compile(
    r"^```(?P<kind>\w+)(?P<refused> refused)?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)


@both
def test_the_year_goes_as_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    """Today, whatever day that is, and with nothing of the tests at hand."""
    monkeypatch.setenv("TOC_LANGUAGE", language)
    folder, said, compared = tmp_path, "", 0
    own = in_language(EXAMPLE.read_text(encoding="utf-8"), language)
    for part in _PART.finditer(PAGES[language]):
        if part["kind"] == "text":
            # A space that may not be broken at looks the same on the page.
            assert part["body"] in said.replace("\u00a0", " "), said
            compared += 1
            continue
        assert part["kind"] == "console"
        for line in part["body"].splitlines():
            dollar, command, *words = shlex.split(line)
            assert dollar == "$"
            if command == "cd":
                folder = folder / words[0]
                continue
            assert command == "toc"
            monkeypatch.chdir(folder)
            done = CliRunner().invoke(application(), words)
            assert done.exit_code == bool(part["refused"]), done.output
            assert bool(done.stderr) == bool(part["refused"])
            printed = (done.stdout + done.stderr).replace("\\", "/")
            said = "".join(f"{one.rstrip()}\n" for one in printed.splitlines())
            assert left_over(said, language, own) == [], line
    assert compared >= 16
    # What was done is kept in both languages; toc history tells it in one.
    files = [one for one in folder.rglob("*") if one.is_file() and "history" not in one.parts]
    made = {one.name: shown(one) for one in files}
    assert len(made) >= 25
    mixed = {name: found for name, text in made.items() if (found := left_over(text, language))}
    assert mixed == {}
    assert (folder / in_language("programmes/esdorp/plans/2024.yaml", language)).is_file()


def test_both_pages_type_the_same_commands() -> None:
    typed = {
        language: [
            line
            for part in _PART.finditer(page)
            if part["kind"] == "console"
            for line in part["body"].splitlines()
        ]
        for language, page in PAGES.items()
    }
    assert [in_language(line, "en") for line in typed["nl"]] == typed["en"]


# --- the files of the example ----------------------------------------------------------------


def _values(file: Path) -> list[tuple[str, str, object]]:
    book = load_workbook(file)
    return [
        (sheet.title, cell.coordinate, cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def _facts(file: Path) -> Any:
    """What an adopted plan says but for its sentences, which are those of the day on which it was
    adopted: `toc` may say a thing otherwise by now."""
    plan = read_adopted(file).value
    assert plan is not None, file
    return plan.model_dump(
        exclude={"method": True, "seal": True, "chosen": _WORDS, "not_now": _WORDS}
    )


_WORDS = {"__all__": {"reason", "detail"}}


def _same(one: Path, other: Path) -> bool:
    if not one.is_file():
        return False
    if one.suffix == ".xlsx":
        return _values(one) == _values(other)
    if one.parent.name == "plans":
        return bool(_facts(one) == _facts(other))
    return one.read_text("utf-8") == other.read_text("utf-8")


@both
def test_the_files_of_the_example_are_what_walking_the_year_makes(
    tmp_path: Path, request: pytest.FixtureRequest, language: Language
) -> None:
    """`--update-golden` makes anew what differs."""
    files, here = made(tmp_path, language), KEPT / language
    if request.config.getoption("--update-golden", default=False):
        for name, file in files.items():
            if not _same(here / name, file):
                (here / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, here / name)
    kept = {one.relative_to(here).as_posix() for one in here.rglob("*") if one.is_file()}
    assert kept == set(files)
    assert [name for name, file in files.items() if not _same(here / name, file)] == []


@both
def test_everything_in_the_example_says_that_it_is_made_up(language: Language) -> None:
    said = {"nl": "verzonnen", "en": "made up"}[language]
    for file in (KEPT / language).rglob("*"):
        if file.suffix == ".xlsx" and file.parent.name not in ("ingevuld", "filled-in"):
            texts = " ".join(str(value) for _, _, value in _values(file))
            assert said in texts, file.name
    for name in (README[language].name, in_language("programmes/esdorp.yaml", language)):
        assert said in (KEPT / language / name).read_text(encoding="utf-8")


@both
def test_the_commands_that_stand_with_the_example_are_those_of_the_page(
    language: Language,
) -> None:
    typed = re.findall(r"^  (toc .+)$", README[language].read_text(encoding="utf-8"), re.MULTILINE)
    assert len(typed) >= 5
    known = {line.removeprefix("$ ") for line in PAGES[language].splitlines()} | {
        "toc validate",
        in_language("toc new esdorp", language) + "-2 --example",
    }
    assert [one for one in typed if one not in known] == []


@both
def test_what_stands_in_the_example_is_named_beside_it(language: Language) -> None:
    said = README[language].read_text(encoding="utf-8")
    for one in (KEPT / language).rglob("*"):
        inside = one.relative_to(KEPT / language).as_posix()
        assert one.is_dir() or inside in said or f"{inside.rpartition('/')[0]}/" in said


@pytest.mark.parametrize("euros", ["84.000", "8.000", "35.000", "9.000", "34.000", "12.000"])
def test_the_reckoning_of_the_page_is_that_of_the_example(euros: str) -> None:
    """By hand: what runs in 2024, at the cost of a year."""
    from toc.check.opening import open_dossier

    dossier = open_dossier(KEPT / "nl" / "programmes" / "esdorp.yaml")
    assert dossier.programme is not None
    year = {
        name: one.cost.total * 12 / one.duration
        for name, one in dossier.programme.inspanningen.items()
        if one.cost is not None and one.cost.total is not None and one.duration is not None
    }
    stays = sum(year[one] for one in ("eettafel", "wandelgroep", "huischeck", "wijkoverleg"))
    assert stays == 49_000
    reckoned = (
        stays + year["respijtdag"],
        year["digihulp"],
        year["respijtdag"],
        year["mantelzorgcafe"],
        100_000 - stays - year["digihulp"] - year["mantelzorgcafe"],
        year["overdracht"],
    )
    assert euros in {f"{one:,.0f}".replace(",", ".") for one in reckoned}
    assert f"€ {euros}" in PAGES["nl"]
    assert f"€{euros.replace('.', ',')}" in PAGES["en"]
