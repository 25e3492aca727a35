"""A plan that is adopted, and what the functions of `toc plan` say of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import typer

from toc.check.opening import open_dossier
from toc.cli.terminal import show, write_json
from toc.core.checked import Asked
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.plan.adopting.plan_changes import changes_page
from toc.plan.commands import Planned, changed_since, in_words, propose
from toc.plan.report.phase_plan import PhasePlan

PLAN = """\
title: Proef
vision: Niemand arm
strategic_goals: {s: Kansen}
operational_goals:
  a: {text: Doel A, contributes_to: s}
  b: {text: Doel B, contributes_to: s}
inspanningen:
  een: {text: Een, contributes_to: a, duration: 18}
  twee: {text: Twee, contributes_to: [a, b]}
  drie: {text: Drie, contributes_to: b}
  altijd: {text: Iets dat altijd loopt, structural: ja}
phases:
  fase-1: {title: Fase 1, start: 2023-07, end: 2024-07}
planning:
  focus: {2024: 2, 2025: 2, fase-1: 1}
"""


TODAY = datetime.date(2023, 12, 20)


ROLE = {"role": "Stuurgroep", "date": "2023-12-14"}


@pytest.fixture
def file(home: Path) -> Path:
    Path("programmes").mkdir()
    written = Path("programmes") / "proef.yaml"
    written.write_text(PLAN, encoding="utf-8")
    return written


Said = tuple[int, str, str]


@pytest.fixture
def says(file: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Run one of the functions that `toc plan` calls: exit code, output, errors."""

    def said(
        what: Callable[..., None], period: str = "2024", language: Language = "nl", **options: Any
    ) -> Said:
        code = 0
        try:
            planned = propose(open_dossier(file, Asked(TODAY)), period)
            what(planned, in_words(planned, language), language, **options)
        except typer.Exit as ended:
            code = ended.exit_code
        except RefusalError as error:
            typer.echo(error.say(language), err=True)
            code = error.code
        out, err = capsys.readouterr()
        return code, out, err

    return said


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


KEPT = Path("programmes/proef/plans/2024.yaml")


def since(
    planned: Planned, report: PhasePlan, language: Language, name: str, as_json: bool = False
) -> None:
    changes = changed_since(planned, report, name, language)
    if as_json:
        write_json(changes)
    else:
        show(changes_page(changes))
