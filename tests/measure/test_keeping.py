"""A power cut at any moment of an import: nothing lost, no half file."""

from __future__ import annotations

import os
import random
import signal
import sys
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import FrameType

import pytest

from tests.core.records.measurement_plans import TODAY, plan
from tests.examples import examples
from toc.core.files import keep, locked
from toc.core.model.measurements import Measurement, Measurements, to_period
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import file_of, read_measurements
from toc.core.records.source_mappings import (
    SourceMapping,
    mapping_bytes,
    mapping_file,
    read_mapping,
)
from toc.measure.adding import add
from toc.measure.importing.grid import read_sheets
from toc.measure.importing.reading import read_figures

CUTS = examples(15)
FIGURES = b"indicator;periode;waarde\nsamenwerking;2024;52,5\nvertrouwen;2024;7\n"


def _cut_after(steps: int, task: Callable[[], None]) -> int:
    """Run a task in a process of its own that is killed after so many steps of Python. The status
    that it ended with."""
    with warnings.catch_warnings():
        # What runs beside it, a forked process does not have; this one needs none of it.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    left = [steps]

    def step(frame: FrameType, event: str, argument: object) -> None:
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    try:
        sys.setprofile(step)
        task()
    finally:
        os._exit(0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot kill half-way like that")
def test_a_power_cut_at_any_moment_of_an_import_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Of a process that is killed the system keeps what it wrote; waiting for the disk only takes
    # long.
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    file, programme = plan(tmp_path)
    before = Measurements(
        (Measurement("verhaal", to_period("2024"), "goed", recorded=date(2025, 1, 1)),)
    )
    old = to_bytes(before, dutch=True)
    figures = read_figures(read_sheets(FIGURES), programme, SourceMapping(), TODAY, "panel")
    after = to_bytes(add(before, figures.rows).measurements, dutch=True)
    remembered = mapping_bytes(figures.mapping, ("Uitleg.",))
    mapped, beside = mapping_file(file, "panel"), file_of(file)

    def task() -> None:
        with locked(file):
            read = read_measurements(file, programme, TODAY)
            assert read.measurements is not None
            found = read_figures(read_sheets(FIGURES), programme, SourceMapping(), TODAY, "panel")
            changed = add(read.measurements, found.rows)
            if not mapped.exists():
                keep(mapped, mapping_bytes(found.mapping, ("Uitleg.",)), None)
            keep(beside, to_bytes(changed.measurements, dutch=True), read.data)

    states: list[tuple[bytes, bytes | None]] = []

    def steps_in_all() -> tuple[int, int]:
        """Of the first call that writes, and of the last of all. At each is seen what there would
        be on the disk if the power went then."""
        count, writes = 0, 0

        def step(frame: FrameType, event: str, argument: object) -> None:
            nonlocal count, writes
            count += 1
            if not writes and event == "call" and frame.f_code is keep.__code__:
                writes = count
            state = beside.read_bytes(), mapped.read_bytes() if mapped.exists() else None
            if state not in states[-1:]:
                states.append(state)

        sys.setprofile(step)
        try:
            task()
        finally:
            sys.setprofile(None)
        return writes, count

    beside.parent.mkdir(parents=True)
    beside.write_bytes(old)
    task()  # what is imported late is imported now
    mapped.unlink()
    beside.write_bytes(old)
    writes, steps = steps_in_all()
    assert 0 < writes < steps
    # Before anything, between the two files, after both.
    assert states == [(old, None), (old, remembered), (after, remembered)]
    spread = steps + 600 - writes  # forked, it takes more
    chance = random.Random(1)
    outcomes = set()
    for cut in range(CUTS):
        beside.write_bytes(old)
        mapped.unlink(missing_ok=True)
        # Most of the cuts fall where it is written, which is the last of it, evenly spread.
        early = cut % 10 == 0
        _cut_after(chance.randint(1, steps) if early else writes + spread * cut // CUTS, task)
        found = beside.read_bytes(), mapped.read_bytes() if mapped.exists() else None
        assert found in states
        outcomes.add(found)
    assert read_measurements(file, programme, TODAY).problems == ()
    assert len(outcomes) > 1
    task()
    assert beside.read_bytes() == after
    assert read_mapping(mapped).problems == ()
    # What the runs that were cut off left is gone.
    assert [path.name for path in file.parent.rglob("~$*")] == []
