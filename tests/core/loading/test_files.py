"""What can be wrong with a path before there is any text."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import toc
from toc.check.report.findings_page import findings_page
from toc.check.report.validation import validation
from toc.cli.terminal import show
from toc.core.loading import text
from toc.core.words import Language

GOLDEN = Path(__file__).parent / "golden"
Check = Callable[[str, str], None]


@pytest.fixture
def check(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    golden: Callable[[Path, str], None],
    capsys: pytest.CaptureFixture[str],
) -> Check:
    """Compare what is said about a file in an otherwise empty folder."""
    monkeypatch.chdir(tmp_path)

    def compare(path: str, name: str) -> None:
        said = []
        languages: tuple[Language, ...] = ("nl", "en")
        for language in languages:
            show(findings_page(validation(toc.open(path), language), everything=False))
            said.append(f"[{language}]\n{capsys.readouterr().out}")
        golden(GOLDEN / f"{name}.txt", "".join(said))

    return compare


def test_missing(check: Check) -> None:
    check("mijn-plan.yaml", "missing")


def test_missing_with_others_near(check: Check, tmp_path: Path) -> None:
    for name in ("mijn-plannen.yaml", "ander.yml", "brief.docx"):
        (tmp_path / name).touch()
    check("mijn-plan.yaml", "missing-with-others-near")


def test_folder(check: Check, tmp_path: Path) -> None:
    (tmp_path / "plannen").mkdir()
    check("plannen", "folder")


def test_in_a_folder_that_is_not_there(check: Check) -> None:
    check("nergens.yaml", "in-no-folder")


def test_unreadable(check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dicht.yaml").touch()

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    check("dicht.yaml", "unreadable")


def test_name_that_no_file_can_have() -> None:
    for name in ("x" * 5000, "a\0b.yaml"):
        (problem,) = toc.open(name).problems
        assert problem.id in ("file-missing", "file-unreadable")


@pytest.mark.skipif(sys.platform == "win32", reason="a socket is no file there")
def test_not_an_ordinary_file(check: Check, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("stekker.yaml")
        check("stekker.yaml", "not-a-file")


def test_too_large_is_refused_without_reading(
    check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "film.yaml").open("wb") as opened:
        opened.truncate(100_000_000)

    def refuse(path: Path) -> bytes:
        raise AssertionError("it was read")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    check("film.yaml", "too-large")


def test_as_large_as_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = b"title: T\nvision: V\n"
    (tmp_path / "plan.yaml").write_bytes(plan)
    monkeypatch.setattr(text, "MOST_BYTES", len(plan))
    assert toc.open(tmp_path / "plan.yaml").problems == ()
    monkeypatch.setattr(text, "MOST_BYTES", len(plan) - 1)
    (problem,) = toc.open(tmp_path / "plan.yaml").problems
    assert problem.id == "file-too-large"


def test_path_as_text_and_as_path_like(tmp_path: Path) -> None:
    file = tmp_path / "één plan met spaties.yaml"
    file.write_text("title: T\nvision: V\n", encoding="utf-8")
    for path in (str(file), file, _PathLike(str(file))):
        assert toc.open(path).programme is not None


class _PathLike(os.PathLike[str]):
    def __init__(self, path: str) -> None:
        self.path = path

    def __fspath__(self) -> str:
        return self.path
