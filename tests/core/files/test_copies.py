"""Copies that synchronised folders make: each is found, and nothing else is."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.core.files import Copy, copies_of, programme_copies, record_copies

MARKS = (
    "{}-LAPTOP",
    "{}-DESKTOP-4F2K1AB",
    "{}-LAPTOP-2",
    "{}-Jans-MacBook",
    "{} (Jan's conflicted copy 2026-01-02)",
    "{} (Jan’s conflicted copy 2026-01-02 (1))",
    "{} (conflicterend exemplaar van Jan 2026-01-02)",
    "{} (conflicted copy 2026-01-01 120000)",
    "{} (conflict 2026-01-02)",
    "{}_conflict-20260102-120000",
    "{}.sync-conflict-20260102-120000-ABCDEF1",
    "{} (1)",
    "{}(1)",
    "{} - Kopie",
    "{} - Kopie (2)",
    "{} - Copy",
    "{} copy",
    "{} kopie 2",
    "Kopie van {}",
    "Copy of {}",
    "{} [conflicted]",
    "{} 2",
    "{} (1)-LAPTOP",
    "{}-LAPTOP (conflicted copy 2026-01-01 120000)",
)


def _write(folder: Path, **texts: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def _plan(period: str) -> str:
    return f'# Een vastgesteld plan\nversion: 1\ntitle: Proef\nperiod: "{period}"\n'


def test_a_copy_of_a_plan_is_found(tmp_path: Path) -> None:
    missed = []
    for mark, period, whole in product(MARKS, ("2026", "2024-2026", "fase-1"), (True, False)):
        folder = tmp_path / f"{mark} {period} {whole}"
        copy = f"{mark.format(period)}.yaml"
        text = _plan(period)
        _write(folder, **{f"{period}.yaml": text, copy: text if whole else ""})
        if record_copies(folder) != (Copy(folder / copy, folder / f"{period}.yaml"),):
            missed.append((mark, period, whole))
    assert missed == []


def test_a_copy_of_a_plan_that_was_replaced_is_found(tmp_path: Path) -> None:
    missed = []
    for mark in MARKS:
        folder = tmp_path / mark
        copy = f"{mark.format('2026.1')}.yaml"
        _write(folder, **{name: _plan("2026") for name in ("2026.yaml", "2026.1.yaml", copy)})
        if [one.file.name for one in record_copies(folder)] != [copy]:
            missed.append(mark)
    assert missed == []


def test_a_second_plan_for_a_period_is_a_copy_whatever_it_is_called(tmp_path: Path) -> None:
    _write(tmp_path, **{"2026.yaml": _plan("2026"), "definitief.yaml": _plan("2026")})
    assert record_copies(tmp_path) == (Copy(tmp_path / "definitief.yaml", tmp_path / "2026.yaml"),)


@given(
    st.sets(
        st.from_regex(r"[A-Za-z0-9](?:[A-Za-z0-9 ()_-]{0,20}[A-Za-z0-9)])?", fullmatch=True),
        min_size=1,
        max_size=6,
    ).filter(lambda names: len({name.casefold() for name in names}) == len(names)),
    st.booleans(),
)
def test_a_plan_that_is_called_as_it_says_never_is(
    tmp_path_factory: pytest.TempPathFactory, names: set[str], numbered: bool
) -> None:
    folder = tmp_path_factory.mktemp("plans")
    for name in names:
        _write(folder, **{f"{name}.yaml": _plan(name)})
        if numbered:
            _write(folder, **{f"{name}.1.yaml": _plan(name)})
    assert record_copies(folder) == ()


def test_a_copy_of_a_programme_is_found(tmp_path: Path) -> None:
    found = {}
    for mark in MARKS:
        folder = tmp_path / mark
        plan, copy = folder / "lees-maatjes.yaml", folder / f"{mark.format('lees-maatjes')}.yaml"
        _write(folder, **{plan.name: "titel: Maatjes\n", copy.name: "titel: Maatjes\nx: 1\n"})
        pair = (Copy(copy, plan),)
        found[mark] = (
            programme_copies(folder) == pair,
            copies_of(plan) == pair,
            copies_of(copy) == (),
        )
    assert found == dict.fromkeys(MARKS, (True, True, True))


def test_another_programme_is_no_copy_whatever_it_is_called(tmp_path: Path) -> None:
    found = {}
    for mark in MARKS:
        folder = tmp_path / mark
        other = f"{mark.format('wijk')}.yaml"
        _write(
            folder, **{"wijk.yaml": "titel: Wijk\nvisie: A\n", other: "titel: Anders\nvisie: B\n"}
        )
        found[mark] = programme_copies(folder)
    assert found == dict.fromkeys(MARKS, ())


@pytest.mark.parametrize("name", ["wijk-2027", "wijk-noord", "wijk2", "wijkagent", "mijn wijk"])
def test_nor_one_of_another_name_with_the_same_title(tmp_path: Path, name: str) -> None:
    _write(tmp_path, **{"wijk.yaml": "titel: Wijk\n", f"{name}.yaml": "titel: Wijk\n"})
    assert programme_copies(tmp_path) == ()


def test_a_copy_in_which_the_title_was_changed_is_found_by_its_lines(tmp_path: Path) -> None:
    lines = "".join(f"  d{n}: Doel {n}\n" for n in range(20))
    _write(
        tmp_path,
        **{"wijk.yaml": f"titel: Wijk\n{lines}", "wijk-LAPTOP.yaml": f"titel: De wijk\n{lines}"},
    )
    assert len(programme_copies(tmp_path)) == 1


def test_half_a_copy_is_one(tmp_path: Path) -> None:
    _write(tmp_path, **{"wijk.yaml": "titel: Wijk\n", "wijk (1).yaml": ""})
    assert len(programme_copies(tmp_path)) == 1


def test_a_copy_of_the_measurements_is_found(tmp_path: Path) -> None:
    missed = []
    for mark, there in product([*MARKS, "{}-laptop"], (True, False)):
        plan = tmp_path / f"{mark} {there}" / "wijk.yaml"
        folder, copy = plan.with_suffix(""), f"{mark.format('measurements')}.csv"
        _write(folder, **{copy: "x", **({"measurements.csv": "x"} if there else {})})
        if copies_of(plan) != (Copy(folder / copy, folder / "measurements.csv"),):
            missed.append((mark, there))
    assert missed == []


def test_other_files_beside_the_measurements_are_none(tmp_path: Path) -> None:
    _write(tmp_path / "wijk", **dict.fromkeys(("measurements.csv", "cijfers.csv", "a.md"), "x"))
    assert copies_of(tmp_path / "wijk.yaml") == ()


def test_copies_of_everything_else_that_belongs_to_a_programme(tmp_path: Path) -> None:
    folder = tmp_path / "wijk"
    _write(folder / "reviews", **{"2026.yaml": _plan("2026"), "2026 (1).yaml": _plan("2026")})
    _write(folder / "sources", **dict.fromkeys(("bieb.yaml", "bieb-x.yaml", "bieb-PC.yaml"), ""))
    _write(folder / "plans", **{n: _plan("x") for n in ("._2026.yaml", "~$2026.yaml", ".x.yaml")})
    assert [one.within(folder) for one in copies_of(tmp_path / "wijk.yaml")] == [
        Copy(Path("reviews/2026 (1).yaml"), Path("reviews/2026.yaml")),
        Copy(Path("sources/bieb-PC.yaml"), Path("sources/bieb.yaml")),
    ]


def test_where_there_is_nothing_there_are_none(tmp_path: Path) -> None:
    assert copies_of(tmp_path / "weg" / "plan.yaml") == ()
