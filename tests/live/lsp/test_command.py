"""`toc lsp` without an editor."""

from __future__ import annotations

import json
import sys

import pytest

from tests.cli.conftest import Run, home, run
from toc.core.words.typed_commands import pip_install

__all__ = ["home", "run"]


@pytest.mark.usefixtures("home")
def test_what_it_answers_is_told_for_programs(run: Run) -> None:
    told = json.loads(run("lsp", "--json").out)
    assert (told["version"], told["server"]) == (1, "lsp")
    assert "textDocument/rename" in told["answers"]


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
