"""A file is written wholly or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from toc.fixing.writing import ChangedError, replace_bytes


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "mijn plan é.yaml"
    file.write_bytes(b"oud")
    return file


def _alone(plan: Path) -> bool:
    return list(plan.parent.iterdir()) == [plan]


def test_the_new_bytes_take_the_place_of_the_old(plan: Path) -> None:
    replace_bytes(plan, b"oud", b"nieuw\r\n")
    assert plan.read_bytes() == b"nieuw\r\n"
    assert _alone(plan)


@pytest.mark.parametrize("step", ["replace", "fsync"])
def test_when_it_is_broken_off_the_file_is_as_it_was(
    plan: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(*((Path, step) if step == "replace" else (os, step)), broken)
    with pytest.raises(KeyboardInterrupt):
        replace_bytes(plan, b"oud", b"nieuw")
    assert plan.read_bytes() == b"oud"
    assert _alone(plan)


def test_what_somebody_else_wrote_is_not_lost(plan: Path) -> None:
    plan.write_bytes(b"van een ander")
    with pytest.raises(ChangedError):
        replace_bytes(plan, b"oud", b"nieuw")
    assert plan.read_bytes() == b"van een ander"
    assert _alone(plan)


def test_a_file_that_may_not_be_written_is_not(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        replace_bytes(plan, b"oud", b"nieuw")
    assert plan.read_bytes() == b"oud"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions and links are POSIX's")
def test_permissions_and_links_stay(plan: Path, tmp_path: Path) -> None:
    plan.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(plan.name)
    replace_bytes(link, b"oud", b"nieuw")
    assert link.is_symlink()
    assert plan.read_bytes() == b"nieuw"
    assert plan.stat().st_mode & 0o777 == 0o640
