"""The bar that a long export shows."""

from __future__ import annotations

from io import StringIO

from rich.console import Console

from toc.cli.progress_bar import progress


def _shown(seconds: list[float], terminal: bool = True) -> str:
    stream = StringIO()
    console = Console(file=stream, force_terminal=terminal, width=60, color_system=None)
    times = iter([0.0, *seconds])
    with progress("Tekeningen maken", console, lambda: next(times)) as step:
        for done in range(1, len(seconds) + 1):
            step(done, len(seconds))
    return stream.getvalue()


def test_within_a_second_nothing_is_shown() -> None:
    assert _shown([0.2, 0.9]) == ""


def test_after_a_second_it_says_how_far_it_is_and_goes_away() -> None:
    said = _shown([0.5, 1.1, 1.2])
    assert "Tekeningen maken" in said
    assert "/3" in said
    assert said.endswith("\x1b[2K") or "\x1b[1A" in said


def test_a_pipe_gets_nothing() -> None:
    assert _shown([2.0], terminal=False) == ""
