"""The command as the operating system starts it: pipes, code pages, completion."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WAYS = {"module": ["-m", "toc"], "launcher": [str(ROOT / "cli.py")]}


def run(
    arguments: list[str], folder: Path, way: str = "module", **settings: str
) -> subprocess.CompletedProcess[bytes]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0", **settings}
    return subprocess.run(
        [sys.executable, *WAYS[way], *arguments],
        cwd=folder,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("way", WAYS)
def test_both_ways_to_start(real: Path, way: str) -> None:
    ran = run(["validate", "alliantie-van-kracht"], real, way, PYTHONIOENCODING="utf-8")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "Geen fouten." in ran.stdout.decode("utf-8")
    assert run(["validate"], real, way).returncode == 2


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii"])
def test_a_console_that_lacks_characters(real: Path, encoding: str) -> None:
    for command in (["validate"], ["show"], ["why", "speeddates"]):
        ran = run([*command, "alliantie-van-kracht"], real, PYTHONIOENCODING=encoding)
        assert (ran.returncode, ran.stderr) == (0, b"")
        text = ran.stdout.decode(encoding)
        assert ("één" if encoding != "ascii" else "??n") in text or command[0] != "why"
        assert "speeddates" in text or command[0] == "validate"
        assert "→" not in text


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_json_is_the_same_in_every_encoding(real: Path, encoding: str) -> None:
    command = ["show", "alliantie-van-kracht", "--json"]
    whole = run(command, real, PYTHONIOENCODING="utf-8").stdout.decode("utf-8")
    read = run(command, real, PYTHONIOENCODING=encoding).stdout.decode(encoding)
    assert json.loads(read) == json.loads(whole)


def test_no_colour_in_a_pipe_and_none_where_it_is_not_wanted(real: Path) -> None:
    command = ["validate", "alliantie-van-kracht"]
    assert b"\x1b" not in run(command, real).stdout
    coloured = run(command, real, FORCE_COLOR="1", TERM="xterm").stdout
    assert b"\x1b[1" in coloured
    plain = run(command, real, FORCE_COLOR="1", TERM="xterm", NO_COLOR="1").stdout
    assert b"\x1b[3" not in plain.replace(b"\x1b[0m", b"")


def test_a_reader_that_stops_early(real: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "toc", "show", "alliantie-van-kracht"],
        cwd=real,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        assert b"Traceback" not in started.stderr.read()
        assert b"Exception" not in started.stderr.read()


HEAVY = "networkx", "highspy", "pydantic", "ruamel.yaml", "toc.model"
PROBE = """
import sys
from toc.cli import main
sys.argv = ["toc", *sys.argv[1:]]
try:
    main()
except SystemExit as ended:
    print("LOADED", *(name for name in %r if name in sys.modules))
    raise
"""


def probe(arguments: list[str], folder: Path, **settings: str) -> tuple[int, str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **settings}
    ran = subprocess.run(
        [sys.executable, "-c", PROBE % (HEAVY,), *arguments],
        cwd=folder,
        env=env,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert b"Traceback" not in ran.stderr
    return ran.returncode, ran.stdout.decode("utf-8")


def loaded(line: str) -> list[str]:
    """The heavy modules that were loaded, but for the one that typer itself loads as soon as it
    looks at the value of any option."""
    return [name for name in line.split()[1:] if name != "pydantic"]


@pytest.mark.parametrize("arguments", [["--help"], ["--version"]])
def test_help_loads_nothing_heavy(real: Path, arguments: list[str]) -> None:
    _, out = probe(arguments, real)
    assert out.splitlines()[-1].rstrip() == "LOADED"


@pytest.mark.parametrize("arguments", [["validate", "--help"], ["plan", "--help"], ["xyz"]])
def test_help_of_a_command_loads_nothing_of_ours(real: Path, arguments: list[str]) -> None:
    _, out = probe(arguments, real)
    assert loaded(out.splitlines()[-1]) == []


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("toc va", ["validate"]),
        (
            "toc ",
            [
                *("new", "validate", "show", "why", "plan", "export"),
                *("measure", "progress", "rules"),
            ],
        ),
        ("toc validate all", ["alliantie-van-kracht"]),
        ("toc show ", ["alliantie-van-kracht", "kansen-voor-kinderen-groningen"]),
        ("toc validate --a", ["--all"]),
    ],
)
def test_completion(real: Path, typed: str, offered: list[str]) -> None:
    words = typed.split(" ")
    code, out = probe(
        [],
        real,
        _TOC_COMPLETE="complete_bash",
        COMP_WORDS=typed,
        COMP_CWORD=str(len(words) - 1),
    )
    *found, last = out.splitlines()
    assert code == 0
    assert found == offered
    assert loaded(last) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_what_a_shell_needs_for_completion(real: Path, shell: str) -> None:
    code, out = probe([], real, _TOC_COMPLETE=f"source_{shell}")
    assert code == 0
    assert "_TOC_COMPLETE" in out
