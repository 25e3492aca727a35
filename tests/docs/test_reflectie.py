"""The worked year of docs/reflectie.md prints what the page says."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.worked_year import filling_in, partner_files
from tests.worked_year.year import PLAN, SHEET, standing_in, start, what_happened
from toc.cli.app import application

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "reflectie.md").read_text(encoding="utf-8")
_PART = re.compile(
    r"^```(?P<kind>\w+)(?P<refused> refused)?\n(?P<body>.*?)^```$|^<!-- (?P<people>\w+) -->$",
    re.MULTILINE | re.DOTALL,
)

PEOPLE: dict[str, Callable[[], None]] = {
    "what_happened": lambda: what_happened(PLAN),
    "corrected": lambda: partner_files.write(Path(), corrected=True),
    "filled_in": lambda: filling_in.fill_in(SHEET),
}
"""What people do between two commands, by the remark where the page says so."""


def test_the_year_goes_as_the_page_says(tmp_path: Path) -> None:
    start(tmp_path)
    done_by_people, compared, said = set(), 0, ""
    with standing_in(tmp_path):
        for part in _PART.finditer(PAGE):
            if part["people"]:
                PEOPLE[part["people"]]()
                done_by_people.add(part["people"])
            elif part["kind"] == "console":
                for line in part["body"].splitlines():
                    assert line.startswith("$ toc ")
                    done = CliRunner().invoke(application(), shlex.split(line)[2:])
                    assert done.exit_code == bool(part["refused"]), done.output
                    assert bool(done.stderr) == bool(part["refused"])
                    printed = done.stdout + done.stderr
                    said = "".join(f"{one.rstrip()}\n" for one in printed.splitlines())
            else:
                # A space that may not be broken at looks the same on the page.
                assert part["body"] in said.replace("\u00a0", " ")
                compared += 1
    assert compared >= 15
    assert done_by_people == set(PEOPLE)


@pytest.mark.parametrize("euros", ["84.000", "8.000", "35.000", "9.000", "34.000", "12.000"])
def test_the_reckoning_of_the_page_is_that_of_the_example(euros: str) -> None:
    """By hand: what runs in 2024, at the cost of a year."""
    from toc.loaded import load_path

    loaded = load_path(Path(__file__).parents[1] / "worked_year" / "voorbeeld.yaml")
    assert loaded.programme is not None
    year = {
        name: one.cost.total * 12 / one.duration
        for name, one in loaded.programme.inspanningen.items()
        if one.cost is not None and one.duration is not None
    }
    stays = sum(year[one] for one in ("eettafel", "wandelgroep", "huischeck", "wijkoverleg"))
    assert stays == 49_000
    reckoned = (
        stays + year["respijtdag"],
        year["digihulp"],
        year["respijtdag"],
        year["mantelzorgcafe"],
        100_000 - stays - year["digihulp"] - year["mantelzorgcafe"],
        year["overdracht"],
    )
    assert euros in {f"{one:,.0f}".replace(",", ".") for one in reckoned}
    assert f"€ {euros}" in PAGE
