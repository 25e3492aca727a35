"""The worked example of docs/plannen.md prints what the page says, and the words of the page are
those of the tool."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toc.cli.app import application
from toc.loading.vocabulary import VALUES
from toc.planning.aims import AIMS
from toc.planning.sensitivity import DRAWINGS, DRAWINGS_OF_SEVERAL, FIRM

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "plannen.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_example_prints_what_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said, compared = "", 0
    for kind, name, body in _BLOCK.findall(PAGE):
        if kind == "yaml":
            (tmp_path / name).write_text(body, encoding="utf-8", newline="\n")
        elif kind == "console":
            (line,) = body.splitlines()
            assert line.startswith("$ toc ")
            done = CliRunner().invoke(application(), shlex.split(line)[2:])
            assert (done.exit_code, done.stderr) == (0, "")
            said = "".join(f"{one.rstrip()}\n" for one in done.stdout.splitlines())
        else:
            # A space that may not be broken at looks the same on the page.
            assert body in said.replace("\u00a0", " ")
            compared += 1
    assert compared >= 5


def test_the_order_of_aims_is_that_of_the_tool() -> None:
    listed = re.findall(r"^\d\. `(\w+)`", PAGE, re.MULTILINE)
    assert [VALUES[word] for word in listed] == [aim.value for aim in AIMS]


def test_the_numbers_of_varying_are_those_of_the_tool() -> None:
    assert (DRAWINGS, DRAWINGS_OF_SEVERAL, int(FIRM * 100)) == (1000, 200, 95)
    assert "varieert ze duizend keer (bij een plan voor meer jaren\ntweehonderd keer)" in PAGE
    assert "95 van de 100" in PAGE
