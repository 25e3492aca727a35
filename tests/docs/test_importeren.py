"""Who follows docs/importeren.md, or docs/en/importing.md, in an empty folder with nothing but a
plan, gets what the page shows, and is told each next command."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toc.cli.app import application
from toc.core.words import Language

TOP = Path(__file__).resolve().parents[2]
PLANS = TOP / "tests" / "exchange" / "plans" / "files"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\((?:\.\./)+tests/exchange/plans/files/([^)]+)\)")
PAGES: dict[Language, Path] = {
    "nl": TOP / "docs" / "importeren.md",
    "en": TOP / "docs" / "en" / "importing.md",
}


@pytest.mark.parametrize("language", PAGES)
def test_the_whole_way_goes_as_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    page = PAGES[language].read_text(encoding="utf-8")
    blocks = _BLOCK.findall(page)
    commands = [shlex.split(body)[2:] for kind, body in blocks if kind == "console"]
    plan = commands[0][1]
    (linked,) = _LINK.findall(page)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOC_LANGUAGE", language)
    shutil.copy(PLANS / linked, plan)
    said, shown = "", 0
    for kind, body in blocks:
        if kind == "console":
            done = CliRunner().invoke(application(), shlex.split(body)[2:])
            assert (done.exit_code, done.stderr) == (0, ""), body
            if said:
                # What was said before names this command, with the file in full.
                name = Path("programmes") / f"{Path(plan).stem}.yaml"
                assert f"toc {shlex.split(body)[2]} {name}" in said
            said = done.stdout.replace("\u00a0", " ")
        elif kind == "text":
            assert body in said.replace("\\", "/")
            shown += 1
        else:
            draft = next(Path("programmes").glob("*.yaml")).read_text(encoding="utf-8")
            assert body in draft
            shown += 1
    assert (len(commands), shown) == (3, 3)
    assert len(list(Path("exports").rglob("*.pdf"))) == 1


def test_both_pages_have_the_same_parts() -> None:
    pages = [page.read_text(encoding="utf-8") for page in PAGES.values()]
    heads = [re.findall(r"^#+", page, re.MULTILINE) for page in pages]
    assert heads[0] == heads[1]
    assert len(heads[0]) > 6
    kinds = [[kind for kind, _ in _BLOCK.findall(page)] for page in pages]
    assert kinds[0] == kinds[1]
    assert pages[0].count("\n| ") == pages[1].count("\n| ")
