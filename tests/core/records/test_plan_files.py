"""The folder of adopted plans: nothing is overwritten unasked, nothing is ever half."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from toc.core.files import SavingError
from toc.core.model import Programme
from toc.core.records.adopted import AdoptedPlan, sealed, to_bytes
from toc.core.records.plan_files import file_of, find, keep, names, next_aside

ROOT = Path(__file__).parents[3]
PROGRAMME = Programme.model_validate({"title": "Proef", "vision": "v"})


def plan(period: str = "2024", title: str = "Proef", role: str = "Stuurgroep") -> bytes:
    year = {"title": "2024", "start": "2024-01-01", "end": "2024-12-31"}
    values = {"version": 1, "title": title, "period": period, "language": "nl", "role": role}
    values |= {"date": "2023-12-14", "tool": "0.1.0", "file_mark": "f", "seal": "-"}
    values |= {"periods": {"2024": year}, "parts": {"title": "t"}}
    return to_bytes(sealed(AdoptedPlan.model_validate(values)))


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return tmp_path / "programmes" / "proef é.yaml"


def stands(programme: Path) -> dict[str, bytes]:
    folder = programme.parent / "proef é" / "plans"
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_a_plan_is_kept_in_the_folder_of_its_programme(programme: Path) -> None:
    file = file_of(programme, "2024")
    assert file == programme.parent / "proef é" / "plans" / "2024.yaml"
    assert names(programme) == ()
    assert keep(file, plan()) is None
    assert stands(programme) == {"2024.yaml": plan()}
    found = find(programme, "2024", PROGRAMME)
    assert found.plan is not None
    assert (found.plan.period, found.problems) == ("2024", ())


def test_what_is_there_is_not_overwritten_unasked(programme: Path) -> None:
    file = file_of(programme, "2024")
    keep(file, b"eerste")
    with pytest.raises(SavingError) as made:
        keep(file, b"tweede")
    with pytest.raises(SavingError) as changed:
        keep(file, b"tweede", old=b"iets anders")
    assert (made.value.key, changed.value.key) == ("made", "changed")
    assert stands(programme) == {"2024.yaml": b"eerste"}


def test_what_is_replaced_is_kept(programme: Path) -> None:
    file = file_of(programme, "2024")
    keep(file, b"eerste")
    keep(file_of(programme, "2024-2026"), b"reeks")
    assert next_aside(file).name == "2024.1.yaml"
    first = keep(file, b"tweede", old=b"eerste")
    second = keep(file, b"derde", old=b"tweede")
    assert first is not None
    assert second is not None
    assert [first.name, second.name] == ["2024.1.yaml", "2024.2.yaml"]
    assert stands(programme) == {
        "2024-2026.yaml": b"reeks",
        "2024.1.yaml": b"eerste",
        "2024.2.yaml": b"tweede",
        "2024.yaml": b"derde",
    }
    assert names(programme) == ("2024", "2024-2026")
    assert names(programme, replaced=True) == ("2024", "2024-2026", "2024.1", "2024.2")


STEPS = {
    "fsync": (os, "fsync"),
    "replace": (Path, "replace"),
    "open": (Path, "open"),
    "link": (os, "link"),
}


def _broken_at(number: int, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Break off the `number`th time that a step is taken."""
    owner, name = STEPS[step]
    real: Callable[..., object] = getattr(owner, name)
    taken = 0

    def broken(*given: object, **named: object) -> object:
        nonlocal taken
        taken += 1
        if taken == number:
            raise KeyboardInterrupt
        return real(*given, **named)

    monkeypatch.setattr(owner, name, broken)


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("step", STEPS)
def test_broken_off_at_any_step_the_old_plan_or_the_new_one_is_whole(
    programme: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    file = file_of(programme, "2024")
    keep(file, b"oud")
    with monkeypatch.context() as patched:
        _broken_at(number, step, patched)
        try:
            keep(file, b"nieuw", old=b"oud")
        except KeyboardInterrupt:
            assert file.read_bytes() == b"oud"
    assert set(stands(programme)) <= {"2024.yaml", "2024.1.yaml"}
    assert stands(programme).get("2024.1.yaml", b"oud") == b"oud"

    # Done again, it is finished, and the old plan is kept once.
    if file.read_bytes() == b"oud":
        keep(file, b"nieuw", old=b"oud")
    assert stands(programme) == {"2024.1.yaml": b"oud", "2024.yaml": b"nieuw"}


KILLED = """\
import os, sys
from pathlib import Path
from toc.core.records.plan_files import keep

owner, name = {"replace": Path}.get(sys.argv[1], os), sys.argv[1]
real, left = getattr(owner, name), int(sys.argv[2])

def killed(*given):
    global left
    left -= 1
    if not left:
        os._exit(9)  # nothing is tidied up
    return real(*given)

setattr(owner, name, killed)
keep(Path(sys.argv[3]), b"nieuw", old=b"oud")
"""


@pytest.mark.parametrize(
    ("step", "number"),
    [("fsync", 1), ("fsync", 2), ("fsync", 3), ("link", 1), ("link", 2), ("replace", 1)],
)
def test_killed_at_any_step_the_old_plan_is_whole(programme: Path, step: str, number: int) -> None:
    file = file_of(programme, "2024")
    keep(file, b"oud")
    script = [sys.executable, "-c", KILLED, step, str(number), str(file)]
    assert subprocess.run(script, check=False, cwd=ROOT).returncode == 9
    assert file.read_bytes() == b"oud"
    assert names(programme) == ("2024",)
    keep(file, b"nieuw", old=b"oud")
    assert stands(programme) == {
        "2024.1.yaml": b"oud",
        "2024.yaml": b"nieuw",
    }


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("2025", plan("2024"), "adopted-misnamed"),
        ("2024.1", plan("2025"), "adopted-misnamed"),
        ("2024", plan(title="Een ander programma"), "adopted-foreign"),
        ("2024", plan()[:-9], "adopted-changed"),
        ("2024", b"", "file-empty"),
    ],
)
def test_a_file_that_is_not_that_plan_is_told(
    programme: Path, name: str, data: bytes, found: str
) -> None:
    keep(file_of(programme, name), data)
    told = find(programme, name, PROGRAMME)
    assert told.plan is None
    assert [problem.id for problem in told.problems] == [found]
    assert all(problem.place.file == told.file for problem in told.problems)


def test_other_files_in_the_folder_are_nobodys_plan(programme: Path) -> None:
    keep(file_of(programme, "2024"), plan())
    for name in ("2024.yaml.bak", ".2025.yaml.7.tmp", "notulen.docx", "2024.oud.yaml", "a.0.yaml"):
        (file_of(programme, "2024").parent / name).write_bytes(b"x")
    assert names(programme, replaced=True) == ("2024",)


def test_where_a_file_stands_instead_of_the_folder_it_cannot_be_written(programme: Path) -> None:
    programme.parent.mkdir()
    (programme.parent / "proef é").write_bytes(b"")
    with pytest.raises(SavingError) as caught:
        keep(file_of(programme, "2024"), plan())
    assert caught.value.key == "not-a-folder"
    assert names(programme) == ()
