"""A programme that is kept in mind: changed, undone, and changed by others underneath."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from toc.change.edits import EditError, RemoveElement
from toc.change.edits.placing import add_edit
from toc.change.edits.typed import field_edit
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.comparing import Ref
from toc.core.files import SavingError
from toc.core.records.history import HistoryError, tell
from toc.live.engine import LiveProgramme, Look

TODAY = datetime.date(2026, 12, 1)
GOAL, WORK = Ref("operational_goals", "buurthulp"), Ref("inspanningen", "maaltijden")
PLAN = """\
title: Buurt
vision: Niemand is alleen   # zo staat het in het plan

strategic_goals:
  samen: Buren kennen elkaar

operational_goals:
  buurthulp:
    text: Buren helpen elkaar
    contributes_to: samen

inspanningen:
  maaltijden:
    text: Maaltijden organiseren
    contributes_to: buurthulp
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "buurt.yaml"
    made.write_text(PLAN, encoding="utf-8", newline="\n")
    return made


def opened(file: Path) -> LiveProgramme:
    return LiveProgramme(file, Asked(TODAY), today=lambda: TODAY)


def fresh(live: LiveProgramme) -> bool:
    """Whether what it says is what a fresh check of the file says."""
    return live.dossier.checked == open_dossier(live.file, Asked(TODAY)).checked


def test_a_change_is_prepared_written_and_told_in_the_history(file: Path) -> None:
    live = opened(file)
    made = live.prepare([field_edit(live.dossier.reading, WORK, ["text"], "Samen eten")])
    assert live.number == 1
    assert file.read_text(encoding="utf-8") == PLAN
    assert live.write(made) == (file,)
    assert live.number == 2
    assert file.read_text(encoding="utf-8") == PLAN.replace("Maaltijden organiseren", "Samen eten")
    assert live.dossier.sound.inspanningen["maaltijden"].text == "Samen eten"
    assert fresh(live)
    assert live.look() is Look.SAME
    (step,) = tell(file, "nl").steps
    assert step.said == "Gewijzigd: ‘Samen eten’ (maaltijden)"


def test_made_ready_it_answers_the_same(file: Path) -> None:
    live = opened(file)
    live.get_ready()
    for text in ("Samen eten", "Samen koken"):
        live.write(live.prepare([field_edit(live.dossier.reading, WORK, ["text"], text)]))
        assert fresh(live)
    live.undo()
    assert fresh(live)


def test_who_writes_can_say_it_himself(file: Path) -> None:
    live = opened(file)
    made = live.prepare([RemoveElement(WORK)])
    live.write(made, lambda language: {"nl": "Besloten", "en": "Decided"}[language], command="x")
    (step,) = tell(file, "en").steps
    assert (step.said, step.command) == ("Decided", "x")


def test_a_change_that_changes_nothing_writes_nothing(file: Path) -> None:
    live = opened(file)
    same = [field_edit(live.dossier.reading, WORK, ["text"], "Maaltijden organiseren")]
    assert live.write(live.prepare(same)) == ()
    assert live.number == 1
    assert tell(file, "nl").steps == ()


def test_undo_and_redo_bring_the_text_and_the_findings_back(file: Path) -> None:
    live = opened(file)
    before = live.dossier.checked
    live.write(live.prepare([RemoveElement(WORK)]))
    after = live.dossier.checked
    assert after != before
    live.undo()
    assert (live.dossier.checked, live.number) == (before, 3)
    assert file.read_text(encoding="utf-8") == PLAN
    live.redo()
    assert (live.dossier.checked, live.number) == (after, 4)
    live.undo()
    with pytest.raises(HistoryError):
        live.undo()
    assert live.number == 5


def test_several_steps_are_taken_back_at_once(file: Path) -> None:
    live = opened(file)
    for text in ("Soep koken", "Brood bakken"):
        live.write(live.prepare([field_edit(live.dossier.reading, WORK, ["text"], text)]))
    assert len(live.undo(2)) == 2
    assert file.read_text(encoding="utf-8") == PLAN
    assert fresh(live)


def test_another_id_goes_everywhere(file: Path) -> None:
    live = opened(file)
    live.write(live.prepare_rename(GOAL, "hulp"))
    assert live.dossier.sound.inspanningen["maaltijden"].contributes_to[0].goal == "hulp"
    assert fresh(live)


def test_what_cannot_be_is_refused_and_nothing_changes(file: Path) -> None:
    live = opened(file)
    with pytest.raises(EditError):
        live.prepare([RemoveElement(Ref("inspanningen", "niets"))])
    assert live.number == 1


def test_a_change_upon_an_older_state_is_told_and_not_lost(file: Path) -> None:
    live = opened(file)
    first = live.prepare([field_edit(live.dossier.reading, WORK, ["text"], "Soep koken")])
    second = live.prepare([field_edit(live.dossier.reading, WORK, ["owner"], "wijkteam")])
    live.write(first)
    with pytest.raises(SavingError):
        live.write(second)
    assert "wijkteam" not in file.read_text(encoding="utf-8")
    assert live.number == 2


def test_a_file_that_somebody_else_changed_is_read_again(file: Path) -> None:
    live = opened(file)
    assert live.look() is Look.SAME
    file.write_text(PLAN.replace("Buren kennen", "Wij kennen"), encoding="utf-8", newline="\n")
    assert live.look() is Look.CHANGED
    assert live.number == 2
    assert live.dossier.sound.strategic_goals["samen"].text == "Wij kennen elkaar"
    assert fresh(live)
    assert live.look() is Look.SAME


def test_the_same_text_saved_again_is_the_same(file: Path) -> None:
    live = opened(file)
    os.utime(file, (1, 1))
    assert live.look() is Look.SAME
    assert live.number == 1


def test_a_text_that_is_no_programme_is_known_and_mended(file: Path) -> None:
    live = opened(file)
    file.write_text("title: [", encoding="utf-8")
    assert live.look() is Look.CHANGED
    assert live.dossier.programme is None
    assert fresh(live)
    file.write_text(PLAN, encoding="utf-8", newline="\n")
    assert live.look() is Look.CHANGED
    assert live.dossier.programme is not None


def test_of_a_file_that_is_gone_the_last_is_known_still(file: Path) -> None:
    live = opened(file)
    file.unlink()
    assert live.look() is Look.GONE
    assert live.look() is Look.GONE
    assert (live.number, live.dossier.sound.title) == (1, "Buurt")
    file.write_text(PLAN, encoding="utf-8", newline="\n")
    assert live.look() is Look.SAME


def test_a_folder_in_its_place_cannot_be_read(file: Path) -> None:
    live = opened(file)
    file.unlink()
    file.mkdir()
    assert live.look() is Look.UNREADABLE
    assert live.number == 1


def test_a_file_that_comes_later_is_read_then(tmp_path: Path) -> None:
    live = opened(tmp_path / "later.yaml")
    assert not live.dossier.readable
    assert live.look() is Look.GONE
    live.file.write_text(PLAN, encoding="utf-8", newline="\n")
    assert live.look() is Look.CHANGED
    assert fresh(live)


def test_what_stands_beside_it_is_looked_at_too(file: Path) -> None:
    live = opened(file)
    beside = file.parent / "buurt"
    beside.mkdir()
    (beside / "metingen.csv").write_text("x", encoding="utf-8")
    assert live.look() is Look.BESIDE
    assert live.number == 2
    assert live.look() is Look.SAME


def test_its_own_history_is_nothing_new(file: Path) -> None:
    live = opened(file)
    live.write(live.prepare([add_edit(live.dossier.reading, "inspanningen", "Nieuw", under=[])]))
    assert (file.parent / "buurt" / "history").is_dir()
    assert live.look() is Look.SAME


def test_on_the_next_day_it_is_checked_again(file: Path) -> None:
    days = [TODAY]
    live = LiveProgramme(file, today=lambda: days[-1])
    days.append(TODAY + datetime.timedelta(days=1))
    assert live.look() is Look.BESIDE
    assert live.dossier.asked.today == days[-1]
    assert live.look() is Look.SAME
