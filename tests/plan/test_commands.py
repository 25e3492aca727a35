"""Planning from a program without a terminal: proposing, adopting, comparing."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.files import locked
from toc.draw.year_plan import material_of, year_document
from toc.plan.choosing.errors import PlanError
from toc.plan.commands import (
    AdoptionError,
    adopt,
    changed_since,
    in_words,
    looked_back,
    propose,
)

PLAN = """\
title: Proef
vision: Niemand arm
strategic_goals: {s: Kansen}
operational_goals: {a: {text: Doel A, contributes_to: s}}
inspanningen:
  een: {text: Een, contributes_to: a, duration: 18}
  twee: {text: Twee, contributes_to: a}
planning:
  focus: {2024: 1, 2025: 2}
"""
ASKED = Asked(datetime.date(2024, 3, 1))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "proef.yaml"
    written.write_text(PLAN, encoding="utf-8")
    return written


def test_a_plan_is_adopted_and_the_next_one_looks_back(file: Path) -> None:
    dossier = open_dossier(file, ASKED)
    planned = propose(dossier, "2024")
    report = in_words(planned, "nl")
    assert list(planned.proposal.choice.starts) == ["een"]
    assert looked_back(planned, "nl") is None
    with locked(file):
        adopted = adopt(planned, report, "nl", role="Raad", date="2024-02-29")
    assert (adopted.plan.role, adopted.new, adopted.kept) == ("Raad", True, None)
    assert adopted.file.is_file()

    later = propose(open_dossier(file, ASKED), "2025")
    assert [one.inspanning for one in later.earlier.commitments] == ["een"]
    back = looked_back(later, "nl")
    assert back is not None
    assert [part.kind for part in back.parts] == ["runs_on", "parked"]
    changes = changed_since(later, in_words(later, "nl"), "2024", "nl")
    assert (changes.then, changes.now) == ("2024", "2025")


def test_what_cannot_be_adopted_says_why(file: Path) -> None:
    planned = propose(open_dossier(file, ASKED), "2024")
    report = in_words(planned, "en")
    with pytest.raises(AdoptionError) as refused:
        adopt(planned, report, "en", role="Raad", date="2024-03-02")
    assert refused.value.say("en") == (
        "2 March 2024 is still to come. Record a plan once it is adopted."
    )
    with pytest.raises(AdoptionError) as unknown:
        changed_since(planned, report, "2023", "en")
    assert unknown.value.say("en") == (
        "There is no adopted plan ‘2023’.\nNothing is adopted for this programme yet. To do so: "
        f"toc plan 2023 {file} --adopt"
    )


def test_who_asks_about_what_is_not_there_is_told_what_is(file: Path) -> None:
    with pytest.raises(PlanError) as refused:
        propose(open_dossier(file, ASKED), "2024", about=["een", "tweee"])
    assert refused.value.say("en") == (
        "‘tweee’ is not an activity of this programme. Did you mean twee?"
    )


def test_how_sure_it_is_stands_in_the_document_of_few(file: Path) -> None:
    planned = propose(open_dossier(file, ASKED), "2024")
    m = material_of(planned, in_words(planned, "nl"), "nl")
    assert m.report.how_sure is not None
    assert year_document(m).programme == "Proef"
    several = propose(open_dossier(file, ASKED), "2024-2025")
    assert material_of(several, in_words(several, "nl"), "nl").report.how_sure is None
