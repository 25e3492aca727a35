"""`toc lsp` without an editor."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run, home, run
from toc.core.words.typed_commands import pip_install

__all__ = ["home", "run"]

ROOT = Path(__file__).parents[3]


@pytest.mark.usefixtures("home")
def test_what_it_answers_is_told_for_programs(run: Run) -> None:
    told = json.loads(run("lsp", "--json").out)
    assert (told["version"], told["server"]) == (1, "lsp")
    assert "textDocument/rename" in told["answers"]


def test_what_no_editor_says_is_no_traceback() -> None:
    """The editor is told; on the screen, or in its log, stands nothing."""
    told = subprocess.run(
        [sys.executable, "-m", "toc", "lsp"],
        input=b"Content-Length: 5\r\n\r\n{abc}",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, b"")
    assert b"window/showMessage" in told.stdout


@pytest.mark.usefixtures("home")
def test_who_starts_it_by_hand_reads_for_whom_it_is(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    ran = run("lsp")
    assert (ran.code, ran.err) == (0, "")
    assert (
        ran.out == "Alles is er. Een editor start ‘toc lsp’ zelf; in de terminal doet het niets.\n"
    )


@pytest.mark.usefixtures("home")
def test_where_what_it_takes_is_not_there(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "toc.live.lsp.features", raising=False)
    monkeypatch.setitem(sys.modules, "pygls.lsp.server", None)
    monkeypatch.delitem(sys.modules, "toc.live.lsp.server", raising=False)
    ran = run("lsp")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "Voor een editor is het pakket pygls nodig, en dat is hier niet geïnstalleerd. Typ: "
        f"{pip_install('pygls')}\n"
    )
