"""A changed programme is written whole, or not at all."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.change.saving import (
    ChangeError,
    FileChange,
    NewErrorsError,
    dossier_after,
    programme_change,
    save,
    text_change,
)
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.files import SavingError
from toc.core.model import Programme

TEXT = """\
# Van ons allen
titel: Buurt
visie: Iedereen doet mee   # zo besloten
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Buren kennen elkaar, draagt_bij_aan: meedoen}
"""


def opened(folder: Path, data: bytes = TEXT.encode()) -> Dossier:
    file = folder / "buurt.yaml"
    file.write_bytes(data)
    return open_dossier(file, Asked(datetime.date(2026, 1, 1)))


def with_goal(programme: Programme, **fields: object) -> Programme:
    goal = programme.operational_goals["kennen"].model_copy(update=fields)
    return programme.model_copy(update={"operational_goals": {"kennen": goal}})


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    dossier = opened(tmp_path, b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    wanted = with_goal(dossier.sound, text="Alle buren kennen elkaar")
    change = programme_change(dossier, wanted)
    assert save([change]) == (dossier.file,)
    said = TEXT.replace("Buren kennen", "Alle buren kennen").replace("\n", "\r\n")
    assert dossier.file.read_bytes() == b"\xef\xbb\xbf" + said.encode()
    assert dossier_after(dossier, change).sound == wanted


def test_what_says_the_same_is_not_written(tmp_path: Path) -> None:
    dossier = opened(tmp_path)
    change = programme_change(dossier, dossier.sound)
    assert not change.changes
    assert save([change]) == ()


def test_a_new_error_is_refused_and_told(tmp_path: Path) -> None:
    dossier = opened(tmp_path)
    wanted = dossier.sound.model_copy(update={"strategic_goals": {}})
    with pytest.raises(NewErrorsError) as refused:
        programme_change(dossier, wanted)
    assert refused.value.code == 1
    assert refused.value.say("nl") == (
        f"Zo komt er een fout in {dossier.file}. Er is niets geschreven.\n"
        "  kennen: ‘meedoen’ staat nergens in dit bestand."
    )
    assert dossier.file.read_text() == TEXT


def test_an_error_that_is_there_already_is_no_reason(tmp_path: Path) -> None:
    dossier = opened(tmp_path, TEXT.replace(": meedoen}", ": meedoem}").encode())
    assert dossier.errors
    change = programme_change(dossier, with_goal(dossier.sound, text="Buren kennen elkaar goed"))
    assert change.changes
    renamed = TEXT.replace(": meedoen}", ": meedoem}").replace("kennen:", "kent:")
    with pytest.raises(NewErrorsError):
        text_change(dossier, renamed)
    assert text_change(dossier, renamed, renamed={"kennen": "kent"}).changes


def test_what_cannot_be_read_is_not_changed(tmp_path: Path) -> None:
    dossier = opened(tmp_path, TEXT.replace("tekst:", "text_:").encode())
    with pytest.raises(ChangeError) as refused:
        programme_change(dossier, open_dossier("programmes/alliantie-van-kracht.yaml").sound)
    assert refused.value.say("nl") == (
        f"Een deel van {dossier.file} is niet te lezen; herstel dat eerst: "
        f"toc validate {dossier.file}"
    )


def test_what_cannot_be_changed_alone_is_refused(tmp_path: Path) -> None:
    listed = TEXT.replace("draagt_bij_aan: meedoen", "bron: [plan, # het\n    verslag]")
    dossier = opened(tmp_path, f"{listed}documenten: {{plan: Plan, verslag: Verslag}}\n".encode())
    source = dossier.sound.operational_goals["kennen"].source
    with pytest.raises(ChangeError) as refused:
        programme_change(dossier, with_goal(dossier.sound, source=source[:1]))
    assert refused.value.key == "cannot-rewrite"


def test_a_file_that_somebody_changed_is_left_alone(tmp_path: Path) -> None:
    dossier = opened(tmp_path)
    change = programme_change(dossier, with_goal(dossier.sound, text="Anders"))
    dossier.file.write_text(TEXT + "# van een ander\n")
    with pytest.raises(SavingError) as refused:
        programme_change(dossier, with_goal(dossier.sound, text="Anders"))
    assert refused.value.key == "changed"
    other = FileChange(tmp_path / "a.csv", None, b"a")
    with pytest.raises(SavingError) as refused:
        save([other, change])
    assert refused.value.key == "changed"
    assert not other.file.exists()
    dossier.file.unlink()
    with pytest.raises(SavingError) as refused:
        save([change])
    assert refused.value.key == "gone"


def test_where_one_cannot_be_written_the_others_are_put_back(tmp_path: Path) -> None:
    dossier = opened(tmp_path)
    new = FileChange(tmp_path / "nieuw.csv", None, b"a")
    changed = programme_change(dossier, with_goal(dossier.sound, text="Anders"))
    outside = tmp_path / "elders"
    outside.mkdir()
    (outside / "a.csv").write_bytes(b"oud")
    (tmp_path / "a.csv").symlink_to(outside / "a.csv")
    with pytest.raises(SavingError) as refused:
        save([new, changed, FileChange(tmp_path / "a.csv", b"oud", b"nieuw")])
    assert refused.value.key == "link"
    assert dossier.file.read_text() == TEXT
    assert not new.file.exists()


def test_a_file_that_somebody_made_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"van een ander")
    with pytest.raises(SavingError) as refused:
        save([FileChange(tmp_path / "a.csv", None, b"a")])
    assert refused.value.key == "made"
