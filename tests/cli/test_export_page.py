"""`toc export --format page` and `--to programma.html`: the interactive page."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from toc.cli.app import application

PLAN = Path(__file__).parents[2] / "programmes" / "kansen-voor-kinderen-groningen.yaml"


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _toc(*words: str) -> Result:
    return CliRunner().invoke(application(), ["export", str(PLAN), *words])


def test_a_file_for_a_browser_is_the_interactive_page() -> None:
    result = _toc("--to", "programma.html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "programma.html" in result.stdout
    assert [file.name for file in Path().iterdir()] == ["programma.html"]
    assert "<script>" in Path("programma.html").read_text(encoding="utf-8")


def test_one_view_for_a_browser_is_its_drawing() -> None:
    assert _toc("--to", "theorie.html", "--theory").exit_code == 0
    assert "<script" not in Path("theorie.html").read_text(encoding="utf-8")


def test_both_pages_for_a_browser_beside_each_other() -> None:
    assert _toc("--format", "html,page", "--to", "uit").exit_code == 0
    assert sorted(file.name for file in Path("uit").iterdir()) == [
        "kansen-voor-kinderen-groningen-pagina.html",
        "kansen-voor-kinderen-groningen.html",
    ]
