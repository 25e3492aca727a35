"""Ctrl-C at any moment: nothing half done is left, and what is said of it is so."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.worked_year.filling_in import Answer, decide
from toc.cli import app
from toc.core.files import locking, written

ROOT = Path(__file__).parents[2]
PLAN = """\
titel: Leesmaatjes
visie: Iedereen kan lezen
looptijd: {start: 2024, einde: 2026}
netwerken: {lezen: Lezen}
strategische_doelen: {lezen: Meer mensen lezen}
operationele_doelen:
  meedoen: {tekst: Meer mensen doen mee, draagt_bij_aan: lezen, netwerk: lezen}
inspanningen:
  cafe: {tekst: Een taalcafé openen, draagt_bij_aan: meedoen, eigenaar: Bieb, duur: 12}
  maatjes: {tekst: Maatjes werven, draagt_bij_aan: meedoen, eigenaar: Bieb, duur: 12}
indicatoren:
  deelnemers:
    {tekst: Deelnemers, meet: cafe, soort: proces, maat: getal, eenheid: mensen, richting: omhoog,
     nulmeting: {waarde: 5, datum: 2023}, gemeten: {2024: 9}}
planning: {focus: {2024: 1}}
iati:
  kenmerk: NL-KVK-12345678-LEES
  rapporterende_organisatie: {naam: Bieb, ref: NL-KVK-12345678, type: 11}
  deelnemende_organisaties: {naam: Bieb, rol: voert_uit}
  status: uitvoering
  dagen: {werkelijk_begin: 2024-01-01}
  landen: Nederland
"""
FIGURES = "Jaar;Deelnemers\n2024;12\n"
COMMANDS = {
    "a set of drawings": ("export", "plan.yaml", "--to", "bladen/", "--format", "svg,html"),
    "figures and what is remembered of them": ("measure", "import", "bieb.csv", "plan.yaml"),
    "an adopted plan over another": (
        "plan", "2024", "plan.yaml", "--adopt", "--replace", "--role", "stuurgroep",
        "--date", "2024-01-02", "--focus", "2",
    ),
    "all for the day of reflection": ("review", "2024", "plan.yaml", "--to", "dag/"),
    "a programme of an IATI file": ("import", "in.xml", "--to", "nieuw.yaml"),
    "an IATI file": ("export", "iati", "plan.yaml", "--to", "uit.xml"),
    "a form to judge on": ("plan", "score-sheet", "2024", "plan.yaml", "--to", "oordelen.xlsx"),
    "decisions and the record of them": (
        "review", "read-decisions", "besluiten.xlsx", "plan.yaml",
    ),
}  # fmt: skip
TOGETHER = {
    "a set of drawings": False,
    "figures and what is remembered of them": True,
    "an adopted plan over another": True,
    "all for the day of reflection": False,
    "a programme of an IATI file": False,
    "an IATI file": True,
    "a form to judge on": True,
    "decisions and the record of them": False,
}
"""Whether it is all there or nothing of it."""

_BEGUN = 5
"""So many calls in, the command has begun; before that there is nothing to say."""


@dataclass(frozen=True)
class _Ended:
    code: int
    err: str
    calls: int
    before_writing: int


def _run(arguments: tuple[str, ...], moment: int | None = None) -> _Ended:
    """Run a command, with Ctrl-C at so manyth call of a function. Of these, count those before it
    begins to write, and all."""
    calls = before_writing = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls, before_writing
        # Python itself looks for Ctrl-C between its own steps, and never as this one returns.
        if event == "c_return" and argument is signal.signal:
            return
        calls += 1
        if not before_writing and frame.f_code.co_filename == locking.__file__:
            before_writing = calls
        if calls == moment:
            sys.setprofile(None)
            signal.raise_signal(signal.SIGINT)

    err = io.StringIO()
    before = sys.argv, sys.getprofile(), signal.getsignal(signal.SIGINT)
    sys.argv = ["toc", *arguments]
    written.clear()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(err):
            sys.setprofile(count)
            try:
                app.main()
            except SystemExit as ended:
                return _Ended(int(str(ended.code)), err.getvalue(), calls, before_writing)
            finally:
                sys.setprofile(before[1])
    finally:
        sys.argv = before[0]
        signal.signal(signal.SIGINT, before[2])
    raise AssertionError("a command ends by itself")


def _files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        # What is kept to go back to says when that was.
        if file.is_file() and "history" not in file.relative_to(folder).parts
    }


class _Place:
    """A folder with a plan, as often as it is needed; and what a whole run makes of it."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self.arguments, self._number = folder, COMMANDS[name], 0
        self.start = folder / "start"
        self.start.mkdir()
        (self.start / "plan.yaml").write_text(PLAN, encoding="utf-8")
        (self.start / "bieb.csv").write_text(FIGURES, encoding="utf-8")
        if "--replace" in self.arguments:
            os.chdir(self.start)
            adopt = tuple(one for one in self.arguments[:-2] if one != "--replace")
            assert _run(adopt).code == 0
        if "in.xml" in self.arguments:
            os.chdir(self.start)
            assert _run(("export", "iati", "plan.yaml", "--to", "in.xml")).code == 0
        if "besluiten.xlsx" in self.arguments:
            os.chdir(self.start)
            assert _run(("review", "2024", "plan.yaml", "--to", "besluiten.xlsx")).code == 0
            decide(Path("besluiten.xlsx"), Answer("Een taalcafé openen", "doorgaan", "Het loopt"))
        self.before = _files(self.start)
        with self.fresh() as place:
            ended = _run(self.arguments)
            assert (ended.code, ended.err) == (0, "")
            self.writing, self.calls = ended.before_writing, ended.calls
            self.after = _files(place)

    @contextlib.contextmanager
    def fresh(self) -> Iterator[Path]:
        self._number += 1
        place = self._folder / str(self._number)
        shutil.copytree(self.start, place)
        os.chdir(place)
        yield place
        os.chdir(self._folder)


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(code: int) -> None:
        raise SystemExit(code)

    monkeypatch.setattr(os, "_exit", leave)
    monkeypatch.setenv("TOC_LANGUAGE", "nl")


# What is raised while Python closes a generator does not come out of it: that run goes on.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", COMMANDS)
def test_nothing_is_left_half_done(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    made = _Place(tmp_path, name)

    @settings(max_examples=12, database=None)
    @given(st.integers(_BEGUN, made.writing) | st.integers(made.writing, made.calls))
    def at_any_moment(moment: int) -> None:
        with made.fresh() as place:
            ended = _run(made.arguments, moment)
            found = _files(place)
        changed = {one for one in made.after if made.after[one] != made.before.get(one)}
        new = {one for one in changed if found.get(one) == made.after[one]}
        # Every file is as it was or as it was to be, and there is no other.
        assert found == {**made.before, **{one: made.after[one] for one in new}}
        if TOGETHER[name]:
            assert new in (set(), changed)
        if ended.code == 0:
            assert (new, ended.err) == (changed, "")
            return
        assert ended.code == 130
        if new:
            count = "" if len(new) == 1 else f"{len(new)} bestanden, als laatste "
            assert ended.err.startswith(f"Gestopt. Al geschreven, en heel: {count}")
            assert ended.err.endswith(". De rest is er niet of is nog zoals het was.\n")
        else:
            assert ended.err == "Gestopt. Er is niets geschreven.\n"

    at_any_moment()


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal as Linux and macOS have it")
def test_on_a_terminal_the_bar_goes_and_one_sentence_stays(tmp_path: Path) -> None:
    import pty

    goals = "".join(f"  doel-{n}: {{tekst: Buurten doen {n} keer mee}}\n" for n in range(900))
    (tmp_path / "plan.yaml").write_text(
        f"titel: Groot\nvisie: Iedereen doet mee\noperationele_doelen:\n{goals}", encoding="utf-8"
    )
    at_once = "import toc.cli.progress_bar as bar, toc.cli; bar.PATIENCE = 0; toc.cli.main()"
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", at_once, "validate", "plan.yaml"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TOC_LANGUAGE": "nl", "TERM": "xterm"},
        # Whoever runs the tests out of sight may have told them not to heed Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as started:
        os.close(theirs)
        said = b""
        with contextlib.suppress(OSError):  # so a terminal ends on Linux
            while part := os.read(ours, 10_000):
                if b"nakijken" in said + part and b"nakijken" not in said:
                    started.send_signal(signal.SIGINT)
                said += part
        os.close(ours)
    assert started.returncode == 130
    # The line of the bar is emptied before anything else is said.
    assert said.decode().rpartition("\x1b[2K")[2] == "Gestopt. Er is niets geschreven.\r\n"
