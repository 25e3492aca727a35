"""The parts of the launcher that need no install to be seen."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast

import pytest

from toc.launching import environment, installing, launcher, requirements, typed
from toc.launching.errors import LaunchError
from toc.launching.progress import InstallProgress

TOP = Path(__file__).parents[2]
CHECKOUT = requirements.TOP


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A `.venv` that looks whole, made by the Python at hand."""
    made = tmp_path / ".venv"
    python = made / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    (made / "pyvenv.cfg").touch()
    needed = tmp_path / "requirements.txt"
    needed.write_text("needed==1.0 \\\n    --hash=sha256:00\n", encoding="utf-8")
    said = made / "toc-installed.txt"
    version = "{}.{}".format(*sys.version_info[:2])
    said.write_text(f"python {version}\nrequirements.txt {requirements.digest(needed)}\n")
    for name, value in {"FOLDER": made, "PYTHON": python, "_SAID": said, "TOP": tmp_path}.items():
        monkeypatch.setattr(environment, name, value)
    monkeypatch.chdir(tmp_path)
    return made


def _ready(folder: Path) -> bool:
    return environment.ready(folder.parent / "requirements.txt")


def test_a_folder_is_ready_while_it_is_whole_and_nothing_else_is_needed(folder: Path) -> None:
    assert _ready(folder)
    (folder.parent / "requirements.txt").write_text("needed==2.0 \\\n", encoding="utf-8")
    assert not _ready(folder)


@pytest.mark.parametrize("gone", ["bin/python", "pyvenv.cfg", "toc-installed.txt"])
def test_a_folder_without_a_part_is_not_ready(folder: Path, gone: str) -> None:
    (folder / gone).unlink()
    assert not _ready(folder)


def test_a_python_that_was_replaced_by_a_newer_one_is_not_ready(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = folder / "toc-installed.txt"
    said.write_text("python 3.9\n" + said.read_text().partition("\n")[2])
    assert _ready(folder)  # another Python looks, and cannot know
    monkeypatch.setattr(sys, "prefix", str(folder))
    assert not _ready(folder)


def _refused(call: Any, *arguments: Any) -> str:
    with pytest.raises(LaunchError) as caught:
        call(*arguments)
    return caught.value.say("nl")


def test_debian_without_the_package_of_venv(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    exists = Path.exists
    monkeypatch.setattr(Path, "exists", lambda self: "debian" in str(self) or exists(self))
    own = "Python kan hier nog geen eigen map voor toc maken. Typ: sudo apt install "
    monkeypatch.setattr(Path, "samefile", lambda self, other: True)
    assert _refused(environment._begin) in {
        f"{own}python3-venv",
        # where there is no Python of Debian's
        f"{own}python{sys.version_info[0]}.{sys.version_info[1]}-venv",
    }
    monkeypatch.setattr(Path, "samefile", lambda self, other: False)
    version = "{}.{}".format(*sys.version_info[:2])
    assert _refused(environment._begin) == f"{own}python{version}-venv"
    monkeypatch.setattr(Path, "exists", lambda self: False)
    assert _refused(environment._begin) == (
        f"Deze Python ({sys.executable}) kan geen eigen map voor toc maken: het onderdeel "
        "ensurepip ontbreekt. Installeer Python van python.org."
    )


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS])
def test_a_folder_that_may_not_be_written_in(folder: Path, number: int) -> None:
    assert environment._reason(OSError(number, "no")).say("nl") == (
        f"In de map {folder.parent} mag niet worden geschreven, en daar moet toc worden "
        "klaargezet. Zet de map van toc op een plaats van uzelf, zoals Documenten."
    )


def test_what_cannot_be_is_said_first_and_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "toc-installed.txt").write_text("unfinished\n", encoding="utf-8")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    monkeypatch.setattr(environment, "one_at_a_time", nullcontext)
    said = _refused(environment.make_ready, folder.parent / "requirements.txt")
    assert "ensurepip" in said or "sudo apt install" in said
    assert capsys.readouterr().err == ""
    assert not folder.exists()


FULL = "De schijf is vol. Maak een halve gigabyte vrij en probeer het opnieuw."
NETWORK = (
    "De onderdelen van toc konden niet worden opgehaald: er is geen internet, of uw netwerk laat "
    "pip niet toe. Probeer het opnieuw, op een ander netwerk, of vraag uw ICT-afdeling om pip toe "
    "te laten."
)
FAILED = (
    "toc kon niet worden klaargezet. Verwijder de map .venv en probeer het opnieuw. Python zei:"
)


def test_other_faults_of_the_disk(folder: Path) -> None:
    assert environment._reason(OSError(errno.ENOSPC, "no")).say("nl") == FULL
    odd = environment._reason(OSError(errno.EIO, "Input/output error"))
    assert odd.say("nl") == f"{FAILED}\n  [Errno 5] Input/output error"


WITHOUT = "ERROR: No matching distribution found for lxml==6.1.3"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", FULL),
        ("WARNING: Retrying after connection broken by 'NewConnectionError(…)'", NETWORK),
        ("WARNING: Retrying after connection broken by 'NameResolutionError(…)'", NETWORK),
        ("WARNING: broken by 'ProxyError('Cannot connect to proxy.'", NETWORK),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", NETWORK),
        ("ERROR: HTTP error 407 while getting the file", NETWORK),
        ("Iets anders\n\n", f"{FAILED}\n  Iets anders"),
        ("1\n2\n3\n4\n5\n6", f"{FAILED}\n  2\n  3\n  4\n  5\n  6"),
    ],
)
def test_what_pip_says_in_one_sentence(line: str, said: str) -> None:
    output = line.splitlines()
    assert installing.reason(output, ".venv").say("nl") == said
    # Without a network pip also finds no package; the network is the reason then.
    if said in (NETWORK, FULL):
        assert installing.reason([*output, WITHOUT], ".venv").say("nl") == said


def test_a_python_for_which_a_part_does_not_exist() -> None:
    version = "{}.{}".format(*sys.version_info[:2])
    assert installing.reason([WITHOUT], ".venv").say("en") == (
        f"The part lxml does not exist for Python {version} on this computer. Choose another "
        f"Python, from 3.11 up to {installing.NEWEST}, from python.org."
    )


def test_the_python_for_windows_on_arm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sysconfig.get_platform", lambda: "win-arm64")
    assert installing.reason([WITHOUT], ".venv").say("nl") == (
        "Deze Python is die voor Windows op Arm, en het onderdeel lxml is daar niet voor gemaakt. "
        "Installeer de Python voor Windows 64-bit (x64) van python.org; die werkt onder "
        "Windows 11 ook hier."
    )


def test_the_python_at_hand_will_do_where_it_has_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib.metadata import version

    needed = tmp_path / "requirements.txt"
    lines = [f"pytest=={version('pytest')}", "odd==1 ; python_full_version < '3'"]
    needed.write_text(f"{lines[0]} \\\n", encoding="utf-8")
    assert requirements.all_there(needed)
    made: list[Path] = []
    monkeypatch.setattr(environment, "ready", lambda file: False)
    monkeypatch.setattr(environment, "is_running", lambda: False)
    monkeypatch.setattr(environment, "make_ready", made.append)
    assert launcher._other_python(needed) is None
    needed.write_text("".join(f"{line} \\\n" for line in lines), encoding="utf-8")
    assert not requirements.all_there(needed)
    needed.write_text("pytest==0.1 \\\n", encoding="utf-8")
    assert not requirements.all_there(needed)
    assert made == []
    assert launcher._other_python(needed) == str(environment.PYTHON)
    assert made == [needed]


def test_every_condition_of_what_is_needed_is_known() -> None:
    text = requirements.TO_RUN.read_text(encoding="utf-8")
    assert {when for _, _, when in requirements._PIN.findall(text)} <= set(requirements._HOLDS)
    assert {"numpy", "typer", "typst"} < set(requirements.pins(requirements.TO_RUN))


def test_what_the_tests_need_is_all_that_toc_needs_and_more() -> None:
    """So that one environment does for both."""
    run, test = (
        set(requirements._PIN.findall(file.read_text(encoding="utf-8")))
        for file in (requirements.TO_RUN, requirements.TO_TEST)
    )
    assert run < test


class _Terminal(io.StringIO):
    encoding = "cp1252"

    def isatty(self) -> bool:
        return True


def test_on_a_terminal_there_is_a_bar_and_it_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", _Terminal())
    with InstallProgress() as progress:
        progress.step("environment")
        progress.step("fetching", 0.5, name="lxml")
        progress.say("waiting")
    assert cast("io.StringIO", sys.stderr).getvalue().split("\r\x1b[K") == [
        "",
        "  [........................] de map maken",
        "  [############............] ophalen: lxml",
        "toc wordt hier al klaargezet, door een andere opdracht. Even wachten…\n",
        "",
    ]


def test_what_was_typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    python = tmp_path / "python3"
    python.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["een map/cli.py", "validate"])
    monkeypatch.setattr(sys, "orig_argv", ["/elders/bin/python3", "een map/cli.py", "validate"])
    assert typed.as_typed() == "python3 'een map/cli.py'"
    python.unlink()
    monkeypatch.setattr(sys, "argv", ["cli.py"])
    assert typed.as_typed() == "/elders/bin/python3 cli.py"
    monkeypatch.setattr(typed, "WINDOWS", True)
    assert typed.as_typed() == "python cli.py"
    (tmp_path / "py.exe").touch(mode=0o755)
    monkeypatch.setattr(sys, "argv", ["C:\\een map\\cli.py"])
    assert typed.as_typed() == 'py "C:\\een map\\cli.py"'


class _Stubborn(subprocess.Popen[bytes]):
    """A command that hears a Ctrl-C, and first ends what it was at."""

    interrupted = False

    def wait(self, timeout: float | None = None) -> int:
        if not self.interrupted:
            self.interrupted = True
            raise KeyboardInterrupt
        return super().wait(timeout)


def test_on_windows_it_waits_and_ends_as_the_command_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "WINDOWS", True)
    monkeypatch.setattr(subprocess, "Popen", _Stubborn)
    with pytest.raises(SystemExit) as ended:
        launcher._go_on([sys.executable, "-c", "raise SystemExit(7)"])
    assert ended.value.code == 7


def test_a_demo_is_three_commands_and_stops_at_one_that_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []

    def wait(command: list[str], folder: Path) -> int:
        ran.append(command[2:])
        assert folder == CHECKOUT
        return 2 if "plan" in command else 0

    monkeypatch.setattr(launcher, "_wait_for", wait)
    monkeypatch.setattr(launcher, "_other_python", lambda needed: None)
    monkeypatch.setattr(sys, "argv", ["cli.py", "--demo"])
    monkeypatch.setenv("TOC_PROGRAM", "python3 cli.py")
    with pytest.raises(SystemExit) as ended:
        launcher.main()
    assert ended.value.code == 2
    plan = "alliantie-van-kracht"
    assert ran == [["validate", plan], ["plan", "2024", plan]]
    assert capsys.readouterr().err == (
        f"\n$ python3 cli.py validate {plan}\n\n$ python3 cli.py plan 2024 {plan}\n"
    )


def test_the_tests_are_run_with_what_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    def needed(file: Path) -> str:
        assert file == requirements.TO_TEST
        return "/a/python"

    def go_on(command: list[str]) -> None:
        assert command == ["/a/python", "-m", "pytest", "-n", "auto", "-k", "launching"]
        assert Path.cwd() == CHECKOUT
        raise SystemExit(0)

    monkeypatch.chdir(Path(__file__).parent)
    monkeypatch.setattr(launcher, "_other_python", needed)
    monkeypatch.setattr(launcher, "_go_on", go_on)
    monkeypatch.setattr(sys, "argv", ["cli.py", "--tests", "-k", "launching"])
    with pytest.raises(SystemExit):
        launcher.main()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Onderbroken. De volgende keer wordt toc alsnog klaargezet.\n"),
        ("en", "Interrupted. The next time, toc will still be set up.\n"),
    ],
)
def test_it_can_be_stopped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, said: str
) -> None:
    def stopped(needed: Path) -> str:
        raise KeyboardInterrupt

    monkeypatch.setenv("TOC_LANGUAGE", language)
    monkeypatch.setattr(launcher, "_other_python", stopped)
    monkeypatch.setattr(sys, "argv", ["cli.py"])
    with pytest.raises(SystemExit) as ended:
        launcher.main()
    assert (ended.value.code, capsys.readouterr().err) == (2, said)


OLD = f"""
import runpy, sys
sys.version_info = (3, 6, 15)
runpy.run_path({str(TOP / "cli.py")!r}, run_name="__main__")
"""


def test_a_python_that_is_too_old_gets_one_sentence() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", OLD], capture_output=True, text=True, check=False, cwd=TOP
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "toc heeft Python 3.11 tot en met 3.14 nodig, van python.org; dit is Python 3.6. / "
        "toc needs Python 3.11 to 3.14, from python.org; this is Python 3.6.\n"
    )


def test_every_python_can_read_what_says_that_it_is_too_old() -> None:
    """Python 2.7 reads no letter that is not ASCII, and stops at a word that it does not know."""
    text = (TOP / "cli.py").read_text(encoding="ascii")
    import ast

    body = ast.parse(text, feature_version=(3, 6)).body
    known = (ast.Expr, ast.Import, ast.ImportFrom, ast.If)
    assert all(isinstance(statement, known) for statement in body)
    assert not [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.JoinedStr)]


STARTED = """
import sys
sys.argv = ["cli.py", "--version"]
import toc.launching
print(*sorted({name.split(".")[0] for name in sys.modules} - sys.stdlib_module_names - {"toc"}))
"""


def test_it_needs_nothing_that_is_not_in_python() -> None:
    ran = subprocess.run(
        [sys.executable, "-S", "-c", STARTED],
        capture_output=True,
        text=True,
        check=True,
        cwd=TOP,
        env={**os.environ, "PYTHONPATH": str(TOP)},
    )
    assert ran.stdout.split() == ["__main__"]
