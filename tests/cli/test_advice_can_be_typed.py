"""Where the launcher is what people type, the commands that are advised begin with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.core.words.test_typed import ADVISED

PLAN = "alliantie-van-kracht"


@pytest.mark.parametrize(
    ("arguments", "advised"),
    [
        (["validate", PLAN], "python3 cli.py validate programmes/alliantie-van-kracht.yaml --all"),
        (["plan", "2024", PLAN], "python3 cli.py plan 2024 programmes/alliantie-van-kracht.yaml"),
        (["new", "Mijn plan"], "python3 cli.py validate mijn-plan"),
        (["rules"], "python3 cli.py rules NAAM"),
        (["validate", "zzz.yaml"], "python3 cli.py new NAAM"),
        (["validate", "-x"], "python3 cli.py validate --help"),
    ],
)
def test_what_is_advised_can_be_typed(
    real: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    advised: str,
) -> None:
    # The help of a command is written once; other tests read it too.
    run(arguments[0], "--help")
    monkeypatch.setenv("TOC_PROGRAM", "python3 cli.py")
    ran = run(*arguments)
    printed = " ".join((ran.out + ran.err).split())
    assert advised in printed.replace("\\", "/")
    assert ADVISED.findall(printed) == []
