"""What is made from a programme, whatever stands in the way."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from toc.core.files import SavingError, lock_of, make_folder, produce

links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


def test_it_tells_whether_it_wrote(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    assert produce(file, b"een")
    assert not produce(file, b"een")
    assert produce(file, b"twee")
    assert list(tmp_path.iterdir()) == [file]


def test_what_an_earlier_run_left_is_in_nobodys_way(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    (tmp_path / "~$a.svg.0123abcd.tmp").write_bytes(b"half")
    lock_of(file).write_bytes(b"")
    assert produce(file, b"heel")
    assert list(tmp_path.iterdir()) == [file]


def test_nor_is_a_folder_of_that_name(tmp_path: Path) -> None:
    file, folder = tmp_path / "a.svg", tmp_path / "~$a.svg.0123abcd.tmp"
    folder.mkdir()
    assert produce(file, b"heel")
    assert sorted(tmp_path.iterdir()) == [file, folder]


def test_what_is_left_of_another_file_stays(tmp_path: Path) -> None:
    other = tmp_path / "~$a[1].svg.x.tmp"
    other.write_bytes(b"half")
    assert produce(tmp_path / "a1.svg", b"heel")
    assert other.exists()
    assert produce(tmp_path / "a[1].svg", b"heel")
    assert not other.exists()


@links
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    other = tmp_path / "van-iemand"
    other.write_bytes(b"van iemand")
    (tmp_path / "~$a.svg.0123abcd.tmp").symlink_to(other)
    (tmp_path / "a.svg").symlink_to(other)
    assert produce(tmp_path / "a.svg", b"nieuw")
    assert other.read_bytes() == b"van iemand"
    assert not (tmp_path / "a.svg").is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.svg", "van-iemand"]


@links
def test_a_link_to_nowhere_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.svg").symlink_to(tmp_path / "weg")
    assert produce(tmp_path / "a.svg", b"nieuw")
    assert (tmp_path / "a.svg").read_bytes() == b"nieuw"
    assert not (tmp_path / "weg").exists()


@links
def test_a_link_to_a_folder_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "a.svg").symlink_to(tmp_path / "map")
    with pytest.raises(SavingError) as caught:
        produce(tmp_path / "a.svg", b"nieuw")
    assert caught.value.key == "is-a-folder"
    make_folder(tmp_path / "a.svg")  # and may be written into


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do all is never refused"
)
def test_a_folder_that_is_read_only(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir(mode=0o500)
    for attempt in (lambda: produce(folder / "a", b"x"), lambda: make_folder(folder / "b")):
        with pytest.raises(SavingError) as caught:
            attempt()
        assert caught.value.key == "read-only-folder"


def test_a_name_that_leaves_no_room_for_more_is_written(tmp_path: Path) -> None:
    file = tmp_path / ("a" * 255)
    assert produce(file, b"x")
    assert list(tmp_path.iterdir()) == [file]


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(SavingError) as caught:
        produce(tmp_path / ("a" * 256), b"x")
    assert caught.value.key in ("long", "other")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pijp", tmp_path / "naar-pijp"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for name in (pipe, link):
        with pytest.raises(SavingError) as caught:
            produce(name, b"x")
        assert caught.value.say("nl") == (
            f"{name} is geen gewoon bestand; daar wordt niet in geschreven. Kies een andere naam."
        )
    assert pipe.is_fifo()
    assert link.is_symlink()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "weg" / "a.svg"
    with pytest.raises(SavingError) as caught:
        produce(file, b"x")
    assert caught.value.say("nl") == (
        f"{file} kan niet worden geschreven: de map {file.parent} bestaat niet. Maak die map "
        "eerst, of kies een andere."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "map").write_bytes(b"")
    for attempt in (
        lambda: produce(tmp_path / "map" / "a", b"x"),
        lambda: make_folder(tmp_path / "map" / "b"),
        lambda: make_folder(tmp_path / "map"),
    ):
        with pytest.raises(SavingError) as caught:
            attempt()
        assert caught.value.say("nl") == (
            f"{tmp_path / 'map'} is een bestand, geen map. Hernoem het of kies een andere map."
        )


def test_two_at_once_do_not_take_each_others_work_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who writes the same file a moment later waits, and finds what the first one wrote."""
    from threading import Thread

    file, order = tmp_path / "a.svg", []
    later = Thread(target=lambda: order.append(("tweede", produce(file, b"tweede"))))
    real = Path.replace

    def slow(self: Path, target: Path) -> Path:
        if not order:
            order.append(("eerste", True))
            later.start()
            later.join(0.2)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", slow)
    assert produce(file, b"eerste")
    later.join()
    assert order == [("eerste", True), ("tweede", True)]
    assert file.read_bytes() == b"tweede"
    assert list(tmp_path.iterdir()) == [file]
