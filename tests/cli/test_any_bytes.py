"""Whatever is in a file, a command ends with 0, 1 or 2, without a traceback, and changes
nothing."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.examples import examples

CASES = sorted((Path(__file__).parents[1]).glob("**/cases/**/*.yaml"))
FORMS = ("text", "json", "sarif", "github", "junit", "markdown", "html")
EXAMPLES = examples(40)

slips = st.tuples(
    st.sampled_from(CASES),
    st.lists(
        st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12) | st.just(b"\n  ")),
        max_size=4,
    ),
)


def _slipped(file: Path, changes: list[tuple[float, int, bytes]]) -> bytes:
    data = file.read_bytes()
    for where, length, new in changes:
        at = int(where * len(data))
        data = data[:at] + new + data[at + length :]
    return data


def _run(*arguments: str) -> tuple[int, str]:
    from toc.cli.app import main

    out, err = io.StringIO(), io.StringIO()
    before, sys.argv = sys.argv, ["toc", *arguments]
    try:
        with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as ended:
            main()
    finally:
        sys.argv = before
    assert isinstance(ended.value.code, int)
    return ended.value.code, out.getvalue() + err.getvalue()


def _check(file: Path, data: bytes, command: tuple[str, ...]) -> None:
    file.write_bytes(data)
    code, said = _run(command[0], *command[1:], str(file))
    assert code in (0, 1, 2)
    assert "Traceback" not in said
    assert "niet hebben voorzien" not in said, said
    assert file.read_bytes() == data


COMMANDS = st.sampled_from(
    [
        *(("validate", "--format", form) for form in FORMS),
        ("validate", "--all"),
        ("validate", "--fix", "--dry-run"),
        ("show",),
        ("plan", "2024", "--focus", "2"),
    ]
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=400) | st.text(max_size=200).map(str.encode), command=COMMANDS)
def test_any_bytes(folder: Path, data: bytes, command: tuple[str, ...]) -> None:
    _check(folder / "plan.yaml", data, command)


@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(slip=slips, command=COMMANDS)
def test_plans_with_slips(
    folder: Path, slip: tuple[Path, list[tuple[float, int, bytes]]], command: tuple[str, ...]
) -> None:
    _check(folder / "plan.yaml", _slipped(*slip), command)


def test_there_are_plans_to_start_from() -> None:
    assert len(CASES) > 400
