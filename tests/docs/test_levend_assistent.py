"""Who has a proposal of an assistant, and follows docs/levend.md or its English twin, applies
it."""

from __future__ import annotations

import datetime
import re
import shlex
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toc.change.proposing.commands import Wish, considered, propose
from toc.change.proposing.values import Step
from toc.check.opening import open_dossier
from toc.cli.app import application
from toc.core.words import Language

TOP = Path(__file__).resolve().parents[2]
PLAN = Path("programmes") / "alliantie-van-kracht.yaml"
PAGES: dict[Language, tuple[Path, str]] = {
    "nl": (TOP / "docs" / "levend.md", "## Met een assistent"),
    "en": (TOP / "docs" / "en" / "live.md", "## With an assistant"),
}
STEP = Step(do="set", element="speeddates", field="owner", value="Werkgeversteam")


@pytest.mark.parametrize("language", PAGES)
def test_its_commands_apply_a_proposal(
    language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, head = PAGES[language]
    chapter = page.read_text(encoding="utf-8").partition(f"{head}\n")[2].partition("\n## ")[0]
    commands = re.findall(r"^ *\$ toc (.+)$", chapter, re.MULTILINE)
    assert len(commands) == 3
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TOC_LANGUAGE", language)
    PLAN.parent.mkdir()
    shutil.copy(TOP / PLAN, PLAN)
    dossier, wish = open_dossier(PLAN), Wish((STEP,), "-")
    propose(dossier, wish, considered(dossier, wish), datetime.date(2026, 12, 1), language)
    for command in commands:
        assert "Werkgeversteam" not in PLAN.read_text(encoding="utf-8")
        done = CliRunner().invoke(application(), shlex.split(command))
        assert (done.exit_code, done.stderr) == (0, ""), command
    assert "Werkgeversteam" in PLAN.read_text(encoding="utf-8")
