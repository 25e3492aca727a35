"""Running `toc` as a user does, inside this process."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from toc.core.model import Programme
from toc.plan.choosing import sensitivity as how_sure
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.choose import Choice

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def whole(self) -> str:
        """All of it, for a golden file."""
        err = f"--- errors ---\n{self.err}" if self.err else ""
        lines = f"exit {self.code}\n{self.out}{err}".splitlines()
        return "\n".join(line.rstrip() for line in lines) + "\n"


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """`run("validate", "plan.yaml")`."""

    def ran(*arguments: str) -> Ran:
        from toc.cli.app import main

        monkeypatch.setattr(sys, "argv", ["toc", *arguments])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        assert "Traceback" not in err
        return Ran(ended.value.code, out, err)

    return ran


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a name that Dutch people give one."""
    folder = tmp_path / "Programma’s één & twee"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


Start = Callable[[str], Path]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """`start(text)`: a folder to work in, with this plan as the only one in `programmes`."""

    def started(text: str) -> Path:
        monkeypatch.chdir(tmp_path)
        file = Path("programmes/buurt.yaml")
        file.parent.mkdir()
        file.write_bytes(text.encode())
        return file

    return started


@pytest.fixture
def real(home: Path) -> Path:
    """The same, with the two real plans in it."""
    shutil.copytree(ROOT / "programmes", home / "programmes")
    return home


_RECKONED: dict[str, how_sure.Sensitivity] = {}
_reckon = how_sure.sensitivity


def _remembered(programme: Programme, case: ChoiceCase, choice: Choice) -> how_sure.Sensitivity:
    asked = f"{programme.model_dump_json()}{case!r}{choice.starts!r}"
    if asked not in _RECKONED:
        _RECKONED[asked] = _reckon(programme, case, choice)
    return _RECKONED[asked]


@pytest.fixture(autouse=True)
def _how_sure_is_reckoned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand drawings take seconds, and come out the same for every document and language."""
    monkeypatch.setattr(how_sure, "sensitivity", _remembered)
