"""The worked example of docs/plannen.md prints what the page says, and the words of the page are
those of the tool."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toc.cli.app import application
from toc.core.loading.vocabulary import VALUES
from toc.plan.choosing.aims import AIMS
from toc.plan.choosing.choose import MOST_UNAIDED, OWN_LIMIT
from toc.plan.choosing.proposal import MOST
from toc.plan.choosing.sensitivity import DRAWINGS, DRAWINGS_OF_SEVERAL, FIRM

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


def test_what_is_large_and_how_long_it_may_take_is_that_of_the_tool() -> None:
    assert (MOST_UNAIDED, OWN_LIMIT, MOST) == (500, 20, 30_000)
    page = " ".join(PAGE.split())
    assert "stopt uit zichzelf na twintig seconden rekenen" in page
    assert "meer dan 500 inspanningen om uit te kiezen, en in een plan voor meer jaren" in page
    assert "(de inspanningen keer de jaren meer dan 30.000)" in page


def _asked(folder: Path, plan: str, *words: str) -> str:
    """What `toc plan` says below ‘Wat als’ about a plan, on one line."""
    file = folder / "plan.yaml"
    file.write_text(plan, encoding="utf-8", newline="\n")
    done = CliRunner().invoke(application(), ["plan", words[0], str(file), *words[1:]])
    assert (done.exit_code, done.stderr) == (0, "")
    return " ".join(done.stdout.partition("Wat als")[2].split())


PLAN, ALOUD = (body for kind, _, body in _BLOCK.findall(PAGE) if kind == "yaml")


def test_more_than_one_inspanning_is_said_in_the_plural(tmp_path: Path) -> None:
    assert (
        "- met schoolbieb en zonder overleg: erbij komen boekentas en schoolbieb; af vallen "
        "voorleescoach, leesclub en overleg."
    ) in _asked(tmp_path, PLAN, "2025", "--with", "schoolbieb", "--without", "overleg")
    both = ALOUD.replace("    vereist: cursus\n", "").replace("    niet_eerder_dan: 2025-10\n", "")
    both = both.replace("duur: 12", "duur: 24").replace("duur: 6", "duur: 24")
    both = both.replace("{2025: 5000, ", "{2025: 9000, ")
    assert "- begroting 2025 0: op een ander moment beginnen cursus en avonden" in _asked(
        tmp_path, both, "2025-2026", "--what-if", "begroting 2025 0"
    )


def test_more_changes_in_one_column(tmp_path: Path) -> None:
    changes = "begroting 2025 +20000; focus 4"
    said = _asked(tmp_path, PLAN, "2025", "--what-if", changes)
    assert f"- {changes}: erbij komt schoolbieb; af vallen leesclub en overleg." in said
