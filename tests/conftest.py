"""What all tests share: golden files, and nothing of the machine that they run on."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.examples import THOROUGH, examples

# Needs a fuzzer that is no test dependency; it is run by hand.
collect_ignore = ["fuzz"]

# Help says how the program is typed from the moment that it is loaded, and the launcher, with
# which people start these tests too, has its own word for that.
os.environ.pop("TOC_PROGRAM", None)

# One machine is slower than another; what may not take long has a test of its own.
settings.register_profile(
    "toc",
    deadline=None,
    # Faults show in the first dozens; new ones are looked for by who asks to be thorough.
    max_examples=examples(40),
    derandomize=not THOROUGH,
    # How fast examples are made depends on the machine, and no test may depend on the clock.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("toc")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write what the tests see into the golden files; then read the difference",
    )


@pytest.fixture(autouse=True)
def _same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE")
    for name in ("TOC_LANGUAGE", "TOC_DEBUG", "TOC_PROGRAM", *terminal):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a text with a golden file, whole."""

    def compare(file: Path, text: str) -> None:
        if request.config.getoption("--update-golden", default=False):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert file.is_file(), f"{file.name} is missing: make it with --update-golden"
        assert text == file.read_text(encoding="utf-8")

    return compare
