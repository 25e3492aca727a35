"""What is too large to look at is refused, with a command that can be followed."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from toc.draw.views import size


def _plan(*, lines: bool, networks: int, goals: int, owners: int) -> str:
    """Sixteen inspanningen, each at a goal, with so much of the rest."""
    text = ["titel: Groot", "visie: Iedereen doet mee", "strategische_doelen: {meedoen: Meedoen}"]
    if lines:
        text.append("programmalijnen: {noord: Noord, zuid: Zuid}")
    if networks:
        text.append("netwerken:")
        text += [
            f"  netwerk-{n}: {{titel: N{n}, programmalijn: {'noord' if n % 2 else 'zuid'}}}"
            if lines
            else f"  netwerk-{n}: N{n}"
            for n in range(networks)
        ]
    text.append("operationele_doelen:")
    for n in range(goals):
        network = f", netwerk: netwerk-{n % networks}" if networks else ""
        text.append(f"  doel-{n}: {{tekst: Doel {n}, draagt_bij_aan: meedoen{network}}}")
    text.append("inspanningen:")
    text += [
        f"  werk-{n}: {{tekst: Werk {n}, draagt_bij_aan: doel-{n % goals}, "
        f"eigenaar: Bieb {n % owners}}}"
        for n in range(16)
    ]
    return "\n".join(text) + "\n"


PLANS = {
    "--line noord": _plan(lines=True, networks=4, goals=4, owners=1),
    "--network netwerk-0": _plan(lines=False, networks=4, goals=4, owners=1),
    "--why doel-0": _plan(lines=False, networks=0, goals=4, owners=1),
    '--partner "Bieb 0"': _plan(lines=False, networks=1, goals=1, owners=4),
}
SAID = (
    "Dit wordt te groot om te lezen of af te drukken (inspanningen: 16, doelen: {goals}). Er is "
    "niets gemaakt.\n"
)


@pytest.fixture(autouse=True)
def _small(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Nobody reads ten here, as nobody reads a thousand there.
    monkeypatch.setattr(size, "MOST", 10)


@pytest.mark.parametrize("part", PLANS)
def test_the_command_that_is_told_can_be_followed(part: str, run: Run) -> None:
    Path("plan.yaml").write_text(PLANS[part], encoding="utf-8")
    goals = PLANS[part].count("doel-") - 16 + 1
    for arguments in (
        ("--to", "bijlage.docx"),
        (),
        ("--format", "page"),
        ("--matrix",),
        ("--format", "xlsx"),
    ):
        ran = run("export", "plan.yaml", *arguments)
        assert (ran.code, ran.out) == (2, "")
        told = f"Wat wel kan:\n  toc export plan.yaml {part}\n"
        assert ran.err == SAID.format(goals=goals) + told
    assert [file.name for file in Path().iterdir()] == ["plan.yaml"]
    ran = run("export", "plan.yaml", *shlex.split(part), "--format", "svg")
    assert (ran.code, ran.err) == (0, "")


def test_where_no_part_is_small_a_table_is_told(run: Run) -> None:
    text = _plan(lines=False, networks=1, goals=1, owners=1)
    Path("plan.yaml").write_text(text, encoding="utf-8")
    for arguments in (
        (),
        ("--network", "netwerk-0"),
        ("--why", "doel-0"),
        ("--partner", "Bieb 0"),
    ):
        ran = run("export", "plan.yaml", *arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.endswith(
            "Elk deel is ook te groot. Wat wel kan, is een tabel:\n"
            "  toc export table plan.yaml --to plan.csv\n"
        )
    assert run("export", "table", "plan.yaml", "--to", "plan.csv").code == 0


def test_a_logframe_and_a_year_plan_in_words(run: Run) -> None:
    Path("plan.yaml").write_text(PLANS["--line noord"], encoding="utf-8")
    ran = run("export", "logframe", "plan.yaml")
    assert ran.err.endswith("Wat wel kan:\n  toc export logframe plan.yaml --line noord\n")
    text = PLANS["--line noord"] + "planning: {focus: {2024: 2}}\n"
    Path("plan.yaml").write_text(text, encoding="utf-8")
    ran = run("plan", "2024", "plan.yaml", "--to", "jaar.docx")
    assert (ran.code, ran.out) == (2, "")
    told = "Wat wel kan:\n  toc plan 2024 plan.yaml --to jaar.xlsx\n"
    assert ran.err == SAID.format(goals=5) + told
    assert run("plan", "2024", "plan.yaml", "--to", "jaar.xlsx").code == 0
