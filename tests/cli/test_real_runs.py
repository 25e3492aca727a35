"""The command as the operating system starts it: pipes, code pages, completion."""

from __future__ import annotations

import functools
import json
import os
import re
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


PLAN = "alliantie-van-kracht"
SMALL = """\
titel: Samen oud
visie: Ouderen doen mee
strategische_doelen: {meedoen: Ouderen doen mee in hun buurt}
operationele_doelen: {plekken: {tekst: Er zijn plekken, draagt_bij_aan: meedoen}}
inspanningen: {koken: {tekst: Samen koken, draagt_bij_aan: plekken}}
"""


@pytest.fixture
def small(home: Path) -> Path:
    """A folder with a plan that is read at once."""
    (home / "samen.yaml").write_text(SMALL, encoding="utf-8")
    return home


@pytest.mark.parametrize("way", WAYS)
def test_both_ways_to_start(small: Path, way: str) -> None:
    ran = run(["show", "samen.yaml"], small, way, PYTHONIOENCODING="utf-8")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "Ouderen doen mee in hun buurt" in ran.stdout.decode("utf-8")
    assert run(["shwo"], small, way).returncode == 2


SPOKEN = """
import json, sys
from toc.cli import main
for words in json.loads(sys.argv[1]):
    sys.argv = ["toc", *words]
    try:
        main()
    except SystemExit as ended:
        print("ENDED", ended.code)
"""
COMMANDS = (
    ["validate", PLAN],
    ["show", PLAN],
    ["why", "speeddates", PLAN],
    ["show", PLAN, "--json"],
)


@functools.cache
def spoken(encoding: str) -> list[str]:
    """What these commands say, one after another, on a console with this encoding."""
    ran = subprocess.run(
        [sys.executable, "-c", SPOKEN, json.dumps(COMMANDS)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONUTF8": "0",
            "PYTHONIOENCODING": encoding,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert ran.stderr == b""
    *said, rest = ran.stdout.decode(encoding).replace("\r\n", "\n").split("ENDED 0\n")
    assert (len(said), rest) == (len(COMMANDS), "")
    return said


@pytest.mark.parametrize("encoding", ["cp1252", "cp850", "ascii"])
def test_a_console_that_lacks_characters(encoding: str) -> None:
    validated, shown, why, _ = spoken(encoding)
    assert "speeddates" in shown
    assert "speeddates" in why
    assert ("één" if encoding != "ascii" else "??n") in why
    assert "→" not in validated + shown + why
    assert "→" in "".join(spoken("utf-8")[:3])


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_json_is_the_same_in_every_encoding(encoding: str) -> None:
    assert json.loads(spoken(encoding)[3]) == json.loads(spoken("utf-8")[3])


COLOUR = re.compile(rb"\x1b\[[\d;]*3[0-7]m")


def test_no_colour_in_a_pipe_and_none_where_it_is_not_wanted(small: Path) -> None:
    command = ["validate", "samen.yaml"]
    assert b"\x1b" not in run(command, small).stdout
    coloured = run(command, small, FORCE_COLOR="1", TERM="xterm").stdout
    assert b"\x1b[1" in coloured
    assert COLOUR.search(coloured)
    plain = run(command, small, FORCE_COLOR="1", TERM="xterm", NO_COLOR="1").stdout
    assert b"\x1b[1" in plain
    assert not COLOUR.search(plain)


def test_a_reader_that_stops_early(real: Path) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-m", "toc", "show", PLAN],
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


HEAVY = "networkx", "highspy", "pydantic", "ruamel.yaml", "toc.core.model"
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
                *("new", "validate", "show", "why", "set", "add", "rename", "move", "remove"),
                "apply",
                *("plan", "export", "import", "measure", "progress", "review", "log"),
                *("compare", "merge", "history", "undo", "hand-out", "take-in"),
                *("serve", "lsp", "mcp", "rules", "keys"),
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


NOT_FOR: dict[str, tuple[list[str], tuple[str, ...]]] = {
    "validate": (
        ["validate", PLAN],
        ("networkx", "numpy", "highspy", "toc.plan.choosing", "toc.draw"),
    ),
    "plan": (
        ["plan", "2024", PLAN],
        (
            *("toc.check.rules.catalogue", "rapidfuzz", "toc.draw", "toc.plan.choosing.scenarios"),
            *(
                "toc.core.records.adopted",
                "toc.plan.adopting.look_back",
                "toc.check.report.validation",
            ),
        ),
    ),
    "export": (
        ["export", PLAN, "--format", "svg", "--to", "drawings"],
        (
            *("toc.check.rules.catalogue", "rapidfuzz", "numpy", "typst", "rich.progress"),
            "networkx",
            *("toc.documents.document", "toc.draw.views.timeline", "toc.draw.scenes.board"),
            "urllib.request",
        ),
    ),
    "show": (
        ["show", PLAN],
        ("networkx", "toc.check.rules.catalogue", "rapidfuzz", "numpy", "toc.plan.choosing"),
    ),
}
"""What a usual run has no use for, and must not wait for."""


USUAL = """
import atexit, gc, json, sys
# Registered first, so asked last.
atexit.register(lambda: print("FROZEN", gc.get_freeze_count() > 10_000))
from toc.cli import main
useless = json.loads(sys.argv.pop())
before = gc.get_stats()
sys.argv = ["toc", *sys.argv[1:]]
try:
    main()
except SystemExit:
    loaded = [name for name in useless if name in sys.modules]
    found = zip(gc.get_stats(), before)
    print("COLLECTED", sum(now["collections"] - then["collections"] for now, then in found))
    import pydantic.plugin._loader as loader
    print("LOADED", *loaded)
    print("PLUGINS", loader._plugins)
    raise
"""


@pytest.mark.parametrize("command", NOT_FOR)
def test_a_usual_run_does_nothing_that_it_has_no_use_for(real: Path, command: str) -> None:
    """It loads nothing that it does not use, nobody waits for garbage to be collected, and no
    plugins of pydantic are looked for."""
    arguments, useless = NOT_FOR[command]
    ran = subprocess.run(
        [sys.executable, "-c", USUAL, *arguments, json.dumps(useless)],
        cwd=real,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert ran.stdout.decode("utf-8").splitlines()[-4:] == [
        "COLLECTED 0",
        "LOADED",
        "PLUGINS None",
        "FROZEN True",
    ]


def test_a_terminal_is_asked_once_how_wide_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    from toc.cli.terminal import show
    from toc.documents.screen import line

    asked: list[int] = []

    def size(stream: int = 1, /) -> os.terminal_size:
        asked.append(stream)
        return os.terminal_size((70, 20))

    monkeypatch.setattr(os, "get_terminal_size", size)
    show([line("Een regel", indent=2)])
    once = len(asked)
    show([line("Een regel", indent=2)] * 10)
    assert len(asked) == 2 * once


def test_what_a_command_takes_is_read_from_its_text_once() -> None:
    from toc.cli.commands import COMMANDS, loaded

    assert len(COMMANDS) > 10
    for name in COMMANDS:
        command = loaded(name)
        assert command.callback is not None
        taken = command.callback.__annotations__.values()
        assert not any(isinstance(one, str) for one in taken), name


LOADED = """
import runpy, sys
sys.argv = ["toc", *sys.argv[1:]]
try:
    runpy.run_module("toc", run_name="__main__")
except SystemExit:
    pass
from toc.cli.commands import COMMANDS
loaded = [
    name for name, at in COMMANDS.items() if f"toc.cli.{at.partition('.')[0]}" in sys.modules
]
print(*loaded, sep=",", file=sys.stderr)
"""


def _loaded_by(*arguments: str, **completing: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | completing,
    )
    return ran.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "loaded"),
    [
        ("validate --help", "validate"),
        ("plan --help", "plan"),
        ("plan score-sheet --help", "plan score-sheet,plan read-scores"),
        ("measure due --help", "measure template,measure due"),
        ("measure due --nonsense", "measure template,measure due"),
        ("--help", ""),
        ("--version", ""),
        ("", ""),
        ("measure", ""),
        ("planning", ""),
    ],
)
def test_a_command_is_loaded_when_it_is_asked_for(arguments: str, loaded: str) -> None:
    assert _loaded_by(*arguments.split()) == loaded


@pytest.mark.parametrize(
    ("typed", "loaded"),
    [("toc ", ""), ("toc meas", ""), ("toc why --", "why"), ("toc log --for", "log")],
)
def test_what_is_completed_is_loaded_no_sooner(typed: str, loaded: str) -> None:
    asked = {"_TOC_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": typed}
    assert _loaded_by(**asked) == loaded


def test_the_help_of_export_loads_nothing_that_draws() -> None:
    asked = (
        "import sys; from toc.cli.commands import loaded; loaded('export'); print(*sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, encoding="utf-8", check=True
    )
    assert not {"networkx", "pydantic", "toc.draw.views", "rich"} & set(ran.stdout.split())


def test_help_names_every_command() -> None:
    from toc.cli.commands import COMMANDS

    ran = subprocess.run(
        [sys.executable, "-m", "toc", "--help"], capture_output=True, encoding="utf-8", check=True
    )
    assert not [name for name in COMMANDS if f" {name} " not in ran.stdout]
