"""Files on disk, whatever stands in the way."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from toc.render.errors import DrawingError
from toc.render.writing import make_folder, write_file

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


def test_it_tells_whether_it_wrote(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    assert write_file(file, b"een")
    assert not write_file(file, b"een")
    assert write_file(file, b"twee")
    assert list(tmp_path.iterdir()) == [file]


def test_what_an_earlier_run_left_is_in_nobodys_way(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    (tmp_path / ".a.svg.part").write_bytes(b"half")
    assert write_file(file, b"heel")
    assert list(tmp_path.iterdir()) == [file]


def test_nor_is_a_folder_of_that_name(tmp_path: Path) -> None:
    file, folder = tmp_path / "a.svg", tmp_path / ".a.svg.part"
    folder.mkdir()
    assert write_file(file, b"heel")
    assert sorted(tmp_path.iterdir()) == [folder, file]


@links
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    other = tmp_path / "van-iemand"
    other.write_bytes(b"van iemand")
    (tmp_path / ".a.svg.part").symlink_to(other)
    (tmp_path / "a.svg").symlink_to(other)
    assert write_file(tmp_path / "a.svg", b"nieuw")
    assert other.read_bytes() == b"van iemand"
    assert not (tmp_path / "a.svg").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.svg", "van-iemand"]


@links
def test_a_link_to_nowhere_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.svg").symlink_to(tmp_path / "weg")
    assert write_file(tmp_path / "a.svg", b"nieuw")
    assert (tmp_path / "a.svg").read_bytes() == b"nieuw"
    assert not (tmp_path / "weg").exists()


@links
def test_a_link_to_a_folder_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "a.svg").symlink_to(tmp_path / "map")
    with pytest.raises(DrawingError) as caught:
        write_file(tmp_path / "a.svg", b"nieuw")
    assert caught.value.key == "is-a-folder"
    make_folder(tmp_path / "a.svg")  # and may be written into


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (
            errno.EACCES,
            "{path} kan niet worden geschreven: dat is niet toegestaan. Sluit het bestand als het "
            "in een ander programma open is, of kies met --to een map waarin u mag schrijven.",
        ),
        (
            errno.EROFS,
            "{path} kan niet worden geschreven: dat is niet toegestaan. Sluit het bestand als het "
            "in een ander programma open is, of kies met --to een map waarin u mag schrijven.",
        ),
        (errno.EIO, "{path} kan niet worden geschreven: Input/output error."),
    ],
)
def test_a_file_that_is_open_elsewhere_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    file = tmp_path / "a.svg"
    file.write_bytes(b"oud")

    def refuses(self: Path, target: Path) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuses)
    with pytest.raises(DrawingError) as caught:
        write_file(file, b"nieuw")
    assert caught.value.say("nl") == said.format(path=file)
    assert file.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do all is never refused"
)
def test_a_folder_that_is_read_only(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir(mode=0o500)
    for attempt in (lambda: write_file(folder / "a", b"x"), lambda: make_folder(folder / "b")):
        with pytest.raises(DrawingError) as caught:
            attempt()
        assert caught.value.key == "cannot-write-denied"


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(DrawingError) as caught:
        write_file(tmp_path / ("a" * 252), b"x")  # the name beside it is longer
    assert caught.value.key in ("cannot-write-long", "cannot-write")
    assert not list(tmp_path.iterdir())
