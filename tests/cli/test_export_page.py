"""`toc export --format page` and `--to programma.html`: the interactive page."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.draw.page.page_years_example import PLAN as EXAMPLE
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


@pytest.fixture
def adopted(tmp_path: Path) -> Path:
    """A plan of which 2024 was adopted."""
    file = tmp_path / "plan.yaml"
    file.write_text(EXAMPLE, encoding="utf-8")
    words = ["plan", "2024", str(file), "--adopt", "--role", "Stuurgroep", "--date", "2023-12-14"]
    assert CliRunner().invoke(application(), words).exit_code == 0
    return file


def test_the_page_has_what_was_adopted(adopted: Path) -> None:
    result = CliRunner().invoke(application(), ["export", str(adopted), "--to", "p.html"])
    assert (result.exit_code, result.stderr) == (0, "")
    text = Path("p.html").read_text(encoding="utf-8")
    assert "Vastgesteld door Stuurgroep op 14 december 2023." in text
    assert 'id="jaar-2024"' in text


@pytest.mark.parametrize("words", [["--to", "p.html"], ["--year", "2025", "--to", "j.svg"]])
def test_what_was_adopted_is_never_told_by_half(adopted: Path, words: list[str]) -> None:
    kept = adopted.with_suffix("") / "plans" / "2024.yaml"
    kept.write_text(kept.read_text(encoding="utf-8").replace("boekgift", "x", 1), encoding="utf-8")
    result = CliRunner().invoke(application(), ["export", str(adopted), *words])
    assert result.exit_code == 1
    assert str(kept) in result.stderr
    assert not Path(words[-1]).exists()
