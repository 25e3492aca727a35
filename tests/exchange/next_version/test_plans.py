"""Plans as people write them beside their own drafts: the same document says nothing new."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.exchange.commands import import_plan, next_version, take_over

FILES = sorted((Path(__file__).parents[1] / "plans" / "files").iterdir())


def test_there_are_plans() -> None:
    assert len(FILES) == 16


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.suffix))
def test_a_document_beside_its_own_programme(file: Path, tmp_path: Path) -> None:
    made = import_plan(file)
    plan = tmp_path / "plan.yaml"
    plan.write_text(made.text, encoding="utf-8", newline="")
    dossier = open_dossier(plan)
    version = next_version(dossier, made)
    assert version.comparison.differences == ()
    assert version.comparison.same > 8
    assert version.others == 0
    assert take_over(dossier, version, ()).text == made.text
