"""What a file is refused for is exactly what is wrong with it that counts as an error."""

from __future__ import annotations

from pathlib import Path

from toc.core.dossier import open_dossier
from toc.core.problems import Severity

CASES = sorted((Path(__file__).parent / "rules" / "cases").glob("*/bad-*.yaml"))


def test_there_are_cases() -> None:
    assert len(CASES) > 100


def test_the_errors_are_those_of_all_that_is_found() -> None:
    asked, found = {}, {}
    for file in CASES:
        problems = open_dossier(file).problems
        found[file] = tuple(p for p in problems if p.severity is Severity.ERROR)
        asked[file] = open_dossier(file).errors
    assert asked == found
    assert sum(map(bool, found.values())) > 10


def test_a_rule_about_all_findings_that_is_made_an_error_sees_all_of_them(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        "titel: Plan\nvisie: V\noperationele_doelen: {a: {tekst: A}}\n"
        "regels: {accepted-unused: error}\n"
        "geaccepteerd:\n"
        "  - {regel: goal-without-indicator, elementen: [a], reden: Later, eigenaar: Bestuur,"
        " tot_en_met: 2999}\n",
        encoding="utf-8",
    )
    assert "accepted-unused" not in {problem.id for problem in open_dossier(file).errors}
