"""The bar that a long task shows."""

from __future__ import annotations

from io import StringIO

from rich.console import Console

from toc.cli.progress_bar import ProgressBar


def _bar() -> tuple[ProgressBar, StringIO]:
    stream = StringIO()
    console = Console(file=stream, force_terminal=True, width=60, color_system=None)
    return ProgressBar("Tekeningen maken", console), stream


def test_until_it_is_shown_it_says_nothing() -> None:
    bar, stream = _bar()
    bar.step(1, 3)
    bar.say("Opslaan")
    bar.close()
    bar.show()  # the second was over as the task was
    assert stream.getvalue() == ""


def test_it_says_what_is_done_and_how_far_it_is_and_goes_away() -> None:
    bar, stream = _bar()
    bar.step(1, 3)
    bar.show()
    bar.step(2, 3)
    bar.say("Opslaan")
    bar.close()
    said = stream.getvalue()
    assert "Tekeningen maken" in said
    assert "1/3" in said
    # Its last line is emptied.
    assert said.endswith("\x1b[2K")
