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


def probe(
    arguments: list[str], folder: Path, heavy: tuple[str, ...] = HEAVY, **settings: str
) -> tuple[int, str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **settings}
    ran = subprocess.run(
        [sys.executable, "-c", PROBE % (heavy,), *arguments],
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
                *("new", "validate", "show", "why", "plan", "export", "import"),
                *("measure", "progress", "review", "log", "rules"),
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


PLAN = "alliantie-van-kracht"
NOT_FOR: dict[str, tuple[list[str], tuple[str, ...]]] = {
    "validate": (["validate", PLAN], ("numpy", "highspy", "toc.planning", "toc.render")),
    "plan": (
        ["plan", "2024", PLAN],
        (
            *("toc.rules.catalogue", "rapidfuzz", "toc.render", "toc.planning.scenarios"),
            *("toc.records.adopted", "toc.reports.look_back", "toc.reports.validation"),
        ),
    ),
    "export": (
        ["export", PLAN, "--format", "svg", "--to", "drawings"],
        (
            *("toc.rules.catalogue", "rapidfuzz", "numpy", "typst", "rich.progress"),
            *("toc.reports.document", "toc.reports.views.timeline", "toc.render.views.board"),
            "urllib.request",
        ),
    ),
    "show": (["show", PLAN], ("toc.rules.catalogue", "rapidfuzz", "numpy", "toc.planning")),
}
"""What a usual run has no use for, and must not wait for."""


@pytest.mark.parametrize("command", NOT_FOR)
def test_a_command_loads_nothing_that_it_does_not_use(real: Path, command: str) -> None:
    arguments, useless = NOT_FOR[command]
    code, out = probe(arguments, real, useless)
    assert code == 0
    assert loaded(out.splitlines()[-1]) == []


COUNTED = """
import atexit, gc, sys
# Registered first, so asked last.
atexit.register(lambda: print("FROZEN", gc.get_freeze_count() > 10_000))
from toc.cli import main
before = gc.get_stats()
sys.argv = ["toc", *sys.argv[1:]]
try:
    main()
except SystemExit:
    found = zip(gc.get_stats(), before)
    print("COLLECTED", sum(now["collections"] - then["collections"] for now, then in found))
    raise
"""


@pytest.mark.parametrize("command", NOT_FOR)
def test_nobody_waits_for_garbage_to_be_collected(real: Path, command: str) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    ran = subprocess.run(
        [sys.executable, "-c", COUNTED, *NOT_FOR[command][0]],
        cwd=real,
        env=env,
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert ran.stdout.decode("utf-8").splitlines()[-2:] == ["COLLECTED 0", "FROZEN True"]


def test_no_plugin_of_pydantic_is_looked_for(real: Path) -> None:
    looking = "import sys; from toc.cli import main; sys.argv = ['toc', 'show', sys.argv[1]]\n"
    looking += "import pydantic.plugin._loader as loader\ntry: main()\n"
    looking += "except SystemExit: print('PLUGINS', loader._plugins)"
    ran = subprocess.run(
        [sys.executable, "-c", looking, PLAN],
        cwd=real,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert ran.stdout.decode("utf-8").splitlines()[-1] == "PLUGINS None"


def test_a_terminal_is_asked_once_how_wide_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    from toc.cli.terminal import Page

    asked: list[int] = []

    def size(stream: int = 1, /) -> os.terminal_size:
        asked.append(stream)
        return os.terminal_size((70, 20))

    monkeypatch.setattr(os, "get_terminal_size", size)
    page = Page()
    number = len(asked)
    for _ in range(10):
        page.line("Een regel", indent=2)
    assert len(asked) == number


def test_what_a_command_takes_is_read_from_its_text_once() -> None:
    from toc.cli.app import COMMANDS, application

    commands = application().registered_commands
    assert [one.name for one in commands] == list(COMMANDS)
    assert len(COMMANDS) > 10
    for command in commands:
        assert command.callback is not None
        taken = command.callback.__annotations__.values()
        assert not any(isinstance(one, str) for one in taken), command.name


LOADED = """
import runpy, sys
sys.argv = ["toc", *sys.argv[1:]]
try:
    runpy.run_module("toc", run_name="__main__")
except SystemExit:
    pass
from toc.cli.app import COMMANDS
loaded = [
    name for name, at in COMMANDS.items() if f"toc.cli.{at.partition('.')[0]}" in sys.modules
]
print(*loaded, sep=",", file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        (["validate", "--help"], "validate"),
        (["plan", "score-sheet", "--help"], "plan,plan score-sheet,plan read-scores"),
        (["measure", "due", "--help"], "measure add,measure import,measure template,measure due"),
    ],
)
def test_a_command_loads_no_other(arguments: list[str], loaded: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, check=True
    )
    assert ran.stderr.splitlines()[-1] == loaded


def test_help_names_every_command() -> None:
    from toc.cli.app import COMMANDS

    ran = subprocess.run(
        [sys.executable, "-m", "toc", "--help"], capture_output=True, encoding="utf-8", check=True
    )
    assert not [name for name in COMMANDS if f" {name} " not in ran.stdout]
