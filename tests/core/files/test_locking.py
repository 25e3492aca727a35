"""One at a time, whoever is killed and whatever a folder can do."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from toc.core.files import SavingError, lock_of, locked, locking, unbroken

ROOT = Path(__file__).parents[3]
HOLDS = """\
import sys, time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from toc.core.files import locked
with locked(Path(sys.argv[1])):
    print("heeft", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "mijn plan é.yaml"


@pytest.fixture
def soft(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder whose locks do not go with their process."""
    import filelock

    def cannot(self: object, *_: object, **__: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(filelock.FileLock, "acquire", cannot)


def test_it_is_there_while_somebody_writes_and_then_it_is_gone(plan: Path) -> None:
    with locked(plan):
        assert [file.name for file in plan.parent.iterdir()] == ["~$mijn plan é.yaml.lock"]
    assert list(plan.parent.iterdir()) == []
    with pytest.raises(KeyError), locked(plan):
        raise KeyError
    assert list(plan.parent.iterdir()) == []


def test_so_it_is_where_a_folder_has_no_locks(plan: Path, soft: None) -> None:
    with locked(plan):
        assert str(os.getpid()) in lock_of(plan).read_text()
    assert list(plan.parent.iterdir()) == []


def _second(plan: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What happens to one who comes while another writes, in order."""
    told: list[str] = []
    waits = Event()

    def waiting() -> None:
        told.append("wacht")
        waits.set()

    def later() -> None:
        with locked(plan, waiting):
            told.append("schrijft")

    monkeypatch.setattr(locking, "MOMENT", 0.05)
    with locked(plan, waiting):
        other = Thread(target=later)
        other.start()
        assert waits.wait(10)
        told.append("klaar")
    other.join()
    assert list(plan.parent.iterdir()) == []
    return told


def test_the_second_one_waits_and_is_told_so(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _second(plan, monkeypatch) == ["wacht", "klaar", "schrijft"]


def test_also_where_a_folder_has_no_locks(
    plan: Path, monkeypatch: pytest.MonkeyPatch, soft: None
) -> None:
    assert _second(plan, monkeypatch) == ["wacht", "klaar", "schrijft"]


def test_after_a_while_it_is_given_up(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(plan)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "heeft\n"
        monkeypatch.setattr(locking, "MOMENT", 0.05)
        monkeypatch.setattr(locking, "LIMIT", 0.2)
        with pytest.raises(SavingError) as caught, locked(plan):
            pass
        lock = plan.with_name("~$mijn plan é.yaml.lock")
        assert caught.value.say("nl") == (
            f"Een andere opdracht van toc is na 0 seconden nog steeds bezig met {plan}. Er is "
            "niets geschreven; probeer het straks opnieuw. Werkt er zeker niemand anders mee, "
            f"verwijder dan {lock}."
        )
        assert caught.value.say("en") == (
            f"Another toc command is still busy with {plan} after 0 seconds. Nothing was written; "
            f"try again later. If surely nobody else works with it, delete {lock}."
        )
        assert lock.exists()
        # Killed, it is in nobody's way.
        holder.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        holder.wait()
        with locked(plan):
            pass
        assert list(plan.parent.iterdir()) == []


def test_a_mark_of_a_run_that_was_killed_is_seen_through(plan: Path, soft: None) -> None:
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    import socket

    lock_of(plan).write_text(f"{gone.stdout.strip()}\n{socket.gethostname()}\n")
    with locked(plan):
        assert str(os.getpid()) in lock_of(plan).read_text()
    assert list(plan.parent.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(SavingError) as caught, locked(tmp_path / "weg" / "plan.yaml"):
        pass
    assert caught.value.key == "no-folder"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.EROFS, "read-only-folder"),
        (errno.EACCES, "read-only-folder"),
        (errno.ENOSPC, "full"),
    ],
)
def test_where_no_lock_can_be_made_the_cause_is_told(
    plan: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    import filelock

    def cannot(self: object, *_: object, **__: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(filelock.FileLock, "acquire", cannot)
    with pytest.raises(SavingError) as caught, locked(plan):
        pass
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (
            errno.ENOENT,
            (
                "{plan} kan niet worden gemaakt: in de map {folder} kan geen enkel bestand worden "
                "gemaakt. Kies een andere map.",
                "{plan} cannot be made: no file at all can be made in the folder {folder}. Choose "
                "another folder.",
            ),
        ),
        (
            errno.EACCES,
            (
                "{plan} kan niet worden geschreven: in de map {folder} mag u niets veranderen. "
                "Vraag wie de map beheert om toestemming, of werk in een andere map.",
                "{plan} cannot be written: you may not change anything in the folder {folder}. "
                "Ask whoever looks after the folder, or work in another folder.",
            ),
        ),
    ],
)
def test_a_folder_in_which_no_file_can_be_made_is_not_waited_for(
    plan: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: tuple[str, str]
) -> None:
    """The library itself says there that somebody was first."""
    import filelock

    def first(self: object, *_: object, **__: object) -> None:
        raise filelock.Timeout("x")

    def cannot(self: Path, *_: object, **__: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(filelock.FileLock, "acquire", first)
    monkeypatch.setattr(Path, "open", cannot)
    monkeypatch.setattr(locking, "MOMENT", 0)

    def waiting() -> None:
        raise AssertionError("it waits")

    with pytest.raises(SavingError) as caught, locked(plan, waiting):
        pass
    dutch, english = (text.format(plan=plan, folder=plan.parent) for text in said)
    assert caught.value.say("nl") == dutch
    assert caught.value.say("en") == english
    assert list(plan.parent.iterdir()) == []


def test_a_lock_that_can_be_neither_taken_nor_seen_is_a_folder_that_is_read_only(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So Windows tells it."""
    import filelock

    def never(self: object, *_: object, **__: object) -> None:
        raise filelock.Timeout("x")

    monkeypatch.setattr(filelock.FileLock, "acquire", never)
    monkeypatch.setattr(locking, "LIMIT", 0.0)
    with pytest.raises(SavingError) as caught, locked(plan):
        pass
    assert caught.value.key == "read-only-folder"


def test_ctrl_c_just_before_it_is_freed_leaves_no_lock(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    @contextmanager
    def late() -> Iterator[None]:
        nonlocal asked
        asked += 1
        if asked == 2:  # the first is taking it
            raise KeyboardInterrupt
        with unbroken():
            yield

    monkeypatch.setattr("toc.core.files.locking.unbroken", late)
    with pytest.raises(KeyboardInterrupt), locked(plan):
        assert lock_of(plan).exists()
    assert asked == 3
    assert not lock_of(plan).exists()
    with locked(plan):
        assert lock_of(plan).exists()
