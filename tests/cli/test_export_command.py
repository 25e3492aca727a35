"""`toc export`, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toc.cli.app import app

PLAN = Path(__file__).parents[2] / "programmes" / "alliantie-van-kracht.yaml"


@pytest.fixture(autouse=True)
def in_a_folder_with_the_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "programmes").mkdir()
    (tmp_path / "programmes" / PLAN.name).write_bytes(PLAN.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TOC_LANGUAGE", raising=False)


def _toc(*words: str) -> Result:
    return CliRunner().invoke(app, ["export", *words])


def test_everything_goes_to_the_folder_of_the_plan() -> None:
    result = _toc()
    folder = Path("exports") / "alliantie-van-kracht"
    assert result.exit_code == 0
    assert result.stdout == (
        f"27 bestanden geschreven in {folder}:\n"
        "  - 13 bladzijden als SVG\n"
        "  - 13 bladzijden als PNG\n"
        "  - alle bladzijden samen in alliantie-van-kracht.pdf\n"
    )
    assert len(list(folder.iterdir())) == 27


def test_one_network_one_kind_one_place_one_paper() -> None:
    result = _toc("--network", "leren", "--format", "SVG, pdf", "--to", "map", "--paper", "A3")
    assert result.exit_code == 0
    assert sorted(file.name for file in Path("map").iterdir()) == ["12-leren.pdf", "12-leren.svg"]
    assert 'width="420mm"' in Path("map", "12-leren.svg").read_text(encoding="utf-8")


def test_json_names_the_files() -> None:
    result = _toc("--network", "leren", "--format", "svg", "--json")
    assert json.loads(result.stdout) == {
        "version": 1,
        "folder": "exports/alliantie-van-kracht",
        "files": ["12-leren.svg"],
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "docx"), "‘docx’ kan niet worden gemaakt; kies svg, png of pdf.\n"),
        (("--paper", "a5"), "‘a5’ is geen papier dat kan; kies a4 of a3.\n"),
        (
            ("--to", "programmes/alliantie-van-kracht.yaml"),
            f"{Path('programmes') / PLAN.name} is een bestand, geen map. Kies met --to een map "
            "voor de tekeningen.\n",
        ),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(words: tuple[str, ...], said: str) -> None:
    result = _toc(*words)
    assert result.exit_code == 2
    assert (result.stdout, result.stderr) == ("", said)
    assert not Path("exports").exists()
