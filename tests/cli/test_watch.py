"""`toc validate --watch`: when it checks again, and how it stops."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest
import typer

from tests.cli.conftest import Run
from toc.cli.watching import GONE, REST, State, settled, watch

PLAN = Path("plan.yaml")
WATCHING = (
    "\nZodra u plan.yaml opslaat, wordt het opnieuw gecontroleerd. Stoppen kan met Ctrl+C.\n"
)
STOPPED = "\nGestopt: plan.yaml wordt niet meer in de gaten gehouden.\n"

OLD, HALF, NEW, RENAMED = (1, 100, 7), (2, 50, 7), (2, 120, 7), (1, 100, 8)


class _EndError(Exception):
    """No more states."""


def _checks(states: Iterable[State]) -> list[int]:
    """After how many looks a check follows."""
    looks = 0
    left = iter(states)

    def look() -> State:
        nonlocal looks
        try:
            state = next(left)
        except StopIteration:
            raise _EndError from None
        looks += 1
        return state

    found: list[int] = []
    with suppress(_EndError):
        found.extend(looks for _ in settled(look, lambda: None))
    return found


@pytest.mark.parametrize(
    ("states", "checks"),
    [
        pytest.param([OLD, OLD, OLD], [1], id="nothing happens"),
        pytest.param([OLD, NEW, NEW, NEW], [1, 3], id="a save"),
        pytest.param([OLD, HALF, NEW, NEW, NEW], [1, 4], id="a save in two parts"),
        pytest.param([OLD, None, NEW, NEW], [1, 4], id="away for a moment"),
        pytest.param([OLD, None, None, OLD, OLD, OLD], [1], id="away, and back as it was"),
        pytest.param([OLD, RENAMED, RENAMED], [1, 3], id="another file in its place"),
        pytest.param([OLD, NEW, NEW, OLD, OLD], [1, 3, 5], id="two saves"),
        pytest.param([None, None, NEW, NEW], [1, 4], id="not there yet"),
        pytest.param(
            [OLD, *[None] * (GONE + 5), NEW, NEW], [1, GONE + 2, GONE + 8], id="gone, and back"
        ),
    ],
)
def test_a_check_follows_what_has_come_to_rest(states: list[State], checks: list[int]) -> None:
    assert _checks(states) == checks


def test_a_save_is_seen_soon_enough() -> None:
    """One rest until it is seen and one to see that it is whole: 220 of the 300 milliseconds are
    left to check in."""
    assert 2 * REST <= 0.08


def test_it_checks_at_every_event_and_says_how_to_stop(capsys: pytest.CaptureFixture[str]) -> None:
    def events() -> Iterator[None]:
        yield
        yield
        raise KeyboardInterrupt

    watch(PLAN, lambda: typer.echo("gecontroleerd"), "nl", events())
    assert capsys.readouterr().out == (
        f"gecontroleerd\n{WATCHING}\ngecontroleerd\n{WATCHING}{STOPPED}"
    )


def test_it_can_be_stopped_while_it_checks(capsys: pytest.CaptureFixture[str]) -> None:
    def check() -> None:
        raise KeyboardInterrupt

    watch(PLAN, check, "nl", iter([None]))
    assert capsys.readouterr().out == STOPPED


def test_what_is_asked_for_may_still_be_written(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "plan.yaml").write_text("titel: Plan\nvisie: V\n", encoding="utf-8")
    monkeypatch.setattr("toc.cli.watching.saves", lambda file: iter([None, None]))
    ran = run("validate", "plan.yaml", "--only", "later", "--watch")
    assert ran.code == 0
    assert ran.out.count(WATCHING) == 2
    assert ran.err.count("‘later’") == 2


def test_only_a_terminal_is_cleared(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    watch(PLAN, lambda: None, "nl", [None])
    assert "\x1b[2J" not in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    watch(PLAN, lambda: None, "nl", [None])
    assert capsys.readouterr().out.startswith("\x1b[2J")


# Where the tests run in the background of a shell, this signal comes in ignored.
SCRIPT = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from contextlib import suppress
from pathlib import Path
from toc.cli.watching import watch
plan = Path("plan.yaml")
watch(plan, lambda: print(plan.read_text(encoding="utf-8"), flush=True), "nl")
"""


def test_a_real_file_is_checked_again_after_each_kind_of_save(tmp_path: Path) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("een", encoding="utf-8")
    flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    root = str(Path(__file__).parents[2])
    path = os.pathsep.join([root, os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        creationflags=flags,
    ) as running:
        try:
            lines: Queue[str] = Queue()
            Thread(target=_collect, args=(running, lines), daemon=True).start()
            _wait_for(lines, "een")
            plan.write_text("twee", encoding="utf-8")
            _wait_for(lines, "twee")
            beside = tmp_path / "plan.yaml~"
            beside.write_text("drie", encoding="utf-8")
            beside.replace(plan)
            _wait_for(lines, "drie")
            if sys.platform != "win32":
                running.send_signal(signal.SIGINT)
                _wait_for(lines, STOPPED.strip())
                assert running.wait(timeout=60) == 0
        finally:
            running.kill()


def _collect(running: subprocess.Popen[str], lines: Queue[str]) -> None:
    for line in running.stdout or ():
        lines.put(line.rstrip("\n"))


def _wait_for(lines: Queue[str], wanted: str) -> None:
    while lines.get(timeout=60) != wanted:
        pass
