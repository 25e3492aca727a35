"""Timing two things in turn, so that a slow moment of the machine hits both."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Ratio:
    """How many times as long the first took as the second: the median over pairs of runs, and
    the medians of both in seconds."""

    name: str
    ratio: float
    target: float
    ours: float
    yardstick: float

    @property
    def reached(self) -> bool:
        """Whether the target is met."""
        return self.ratio <= self.target

    def __str__(self) -> str:
        mark = "reached" if self.reached else "MISSED "
        return (
            f"{mark}  {self.ratio:6.2f} x  (target {self.target:.1f} x)  {self.name}"
            f"  [{self.ours * 1000:.0f} ms against {self.yardstick * 1000:.0f} ms]"
        )


def compare(
    name: str,
    ours: Callable[[], object],
    yardstick: Callable[[], object],
    target: float,
    pairs: int = 7,
) -> Ratio:
    """Time both in turn, after a run of each that does not count."""
    ours()
    yardstick()
    timed = [(seconds(ours), seconds(yardstick)) for _ in range(pairs)]
    return Ratio(
        name,
        statistics.median(a / b for a, b in timed),
        target,
        statistics.median(a for a, _ in timed),
        statistics.median(b for _, b in timed),
    )


def seconds(task: Callable[[], object]) -> float:
    """How long a task takes."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def python(
    *arguments: str, environment: dict[str, str] | None = None, folder: Path | None = None
) -> Callable[[], object]:
    """A task that runs this Python as a whole process and reads what it prints; with a `folder`
    there, with the modules that stand in it and those that are installed."""
    # Bytecode is written, as for a user: the first, uncounted run compiles.
    inherited = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    if folder is not None:
        inherited.pop("PYTHONPATH", None)
    variables = {**inherited, **(environment or {})}

    def task() -> object:
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=folder, env=variables, capture_output=True, check=False)

    return task


def peak_megabytes(arguments: Sequence[str]) -> float | None:
    """The most memory that a Python process held, in MB; None where the system does not tell."""
    if not hasattr(os, "wait4"):
        return None
    with subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts in kB, macOS in bytes.
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
