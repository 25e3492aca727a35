"""`toc validate --fix`: what is shown, what is written, and how it ends."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from toc.cli.fixing import fix
from toc.cli.language import spoken_language
from toc.core.files import SavingError

PLAN = Path("plan.yaml")
RIGHT = """\
title: Plan
vision: Niemand is arm
operational_goals:
  samenwerking: Organisaties werken samen
inspanningen:
  speeddates:
    text: Speeddates houden
    contributes_to: samenwerking
"""
WRONG = (
    RIGHT.replace("to: samenwerking", "to: samenwerkng").replace("arm\n", "arm \t\n").rstrip("\n")
)

REASONS = """\
plan.yaml: 3 verbeteringen waarvoor maar één goed antwoord is:
  - regel 8: de verwijzing ‘samenwerkng’ wordt ‘samenwerking’, de enige id die bedoeld kan zijn.
  - regel 2: de spaties aan het eind gaan weg.
  - regel 8: de laatste regel krijgt een regeleinde.

De regels met - gaan weg, die met + komen ervoor in de plaats:
"""
DIFF = """\
--- plan.yaml zoals het is
+++ plan.yaml na de verbeteringen
@@ -1,8 +1,8 @@
 title: Plan
-vision: Niemand is arm \t
+vision: Niemand is arm
 operational_goals:
   samenwerking: Organisaties werken samen
 inspanningen:
   speeddates:
     text: Speeddates houden
-    contributes_to: samenwerkng
\\ geen regeleinde aan het eind van het bestand
+    contributes_to: samenwerking

"""

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def in_a_folder_with_a_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    _write(WRONG)


def _write(text: str) -> None:
    PLAN.write_text(text, encoding="utf-8", newline="\n")


def _read() -> str:
    return PLAN.read_bytes().decode("utf-8")


def test_it_is_shown_and_then_written(capsys: Capture) -> None:
    assert fix(PLAN, False, "nl") == 0
    assert _read() == RIGHT
    said = capsys.readouterr()
    assert (said.out, said.err) == (REASONS + DIFF + "plan.yaml is bijgewerkt.\n", "")


def test_a_dry_run_writes_nothing(capsys: Capture) -> None:
    assert fix(PLAN, True, "nl") == 1
    assert _read() == WRONG
    assert capsys.readouterr().out == (
        REASONS + DIFF + "Er is niets geschreven. Voer de verbeteringen door met: "
        "toc validate --fix plan.yaml\n"
    )


def test_it_speaks_english(capsys: Capture) -> None:
    _write(RIGHT.replace("arm\n", "arm  \n"))
    assert fix(PLAN, False, "en") == 0
    assert capsys.readouterr().out == (
        "plan.yaml: 1 improvement that has only one right answer:\n"
        "  - line 2: the spaces at the end go.\n"
        "\n"
        "The lines with - go, those with + come in their place:\n"
        "--- plan.yaml as it is\n"
        "+++ plan.yaml after the improvements\n"
        "@@ -1,5 +1,5 @@\n"
        " title: Plan\n"
        "-vision: Niemand is arm  \n"
        "+vision: Niemand is arm\n"
        " operational_goals:\n"
        "   samenwerking: Organisaties werken samen\n"
        " inspanningen:\n"
        "\n"
        "plan.yaml has been updated.\n"
    )


def test_nothing_to_mend(capsys: Capture) -> None:
    _write(RIGHT)
    assert fix(PLAN, False, "nl") == 0
    assert capsys.readouterr().out == ("plan.yaml: er is niets dat vanzelf te verbeteren is.\n")


def test_what_only_people_can_mend_is_left(capsys: Capture) -> None:
    _write(RIGHT.replace("to: samenwerking", "to: iets"))
    assert fix(PLAN, False, "nl") == 1
    assert capsys.readouterr().out == (
        "plan.yaml: er is niets dat vanzelf te verbeteren is.\n"
        "Er blijft 1 fout over die alleen u kunt herstellen; bekijk haar met: toc validate "
        "plan.yaml\n"
    )


def test_what_does_not_help_is_not_done(capsys: Capture) -> None:
    # Two keys that may both be meant as the one that is not there.
    before = RIGHT.replace("    text: Speed", "    txt: Speed") + "    texxt: Speeddates\n"
    _write(before)
    assert fix(PLAN, False, "nl") == 1
    assert _read() == before
    assert capsys.readouterr().out == (
        "plan.yaml: er is niets dat vanzelf te verbeteren is.\n"
        "2 mogelijke verbeteringen zijn niet doorgevoerd, omdat het bestand er niet zeker beter "
        "van wordt.\n"
        "Er blijven 2 fouten over die alleen u kunt herstellen; bekijk ze met: toc validate "
        "plan.yaml\n"
    )


def test_no_file(capsys: Capture) -> None:
    assert fix(Path("plann.yaml"), False, "nl") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("plann.yaml: ")


def test_no_text(capsys: Capture) -> None:
    PLAN.write_bytes(b"title: \xff\n")
    assert fix(PLAN, False, "nl") == 1
    assert PLAN.read_bytes() == b"title: \xff\n"
    assert capsys.readouterr().err.startswith("plan.yaml:1:8: ")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            SavingError("changed", PLAN),
            "plan.yaml is ondertussen door iemand anders veranderd. Er is niets overschreven; "
            "probeer het opnieuw.",
        ),
        (
            OSError(errno.ENOSPC, "No space left on device"),
            "plan.yaml kan niet worden geschreven: de schijf is vol, of uw ruimte daarop is op. "
            "Maak ruimte vrij en probeer het opnieuw; aan dit bestand is niets veranderd.",
        ),
        (
            OSError(errno.EBUSY, "Device or resource busy"),
            "plan.yaml is in gebruik door een ander programma, bijvoorbeeld Excel. Sluit het daar "
            "en probeer het opnieuw; aan dit bestand is niets veranderd.",
        ),
        (
            PermissionError(errno.EACCES, "Permission denied"),
            "plan.yaml kan niet worden geschreven: in de map . mag u niets veranderen. Vraag wie "
            "de map beheert om toestemming, of werk in een andere map.",
        ),
    ],
)
def test_what_goes_wrong_in_writing_is_said(
    monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    real = Path.replace

    def broken(made: Path, target: Path) -> Path:
        if target == PLAN:
            raise error
        return real(made, target)

    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(SavingError) as refused:
        fix(PLAN, False, "nl")
    assert (refused.value.code, refused.value.say(spoken_language())) == (2, sentence)
    assert _read() == WRONG
    assert list(Path().iterdir()) == [PLAN]


def test_a_terminal_has_colours_and_shows_white_space(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    fix(PLAN, True, "nl")
    out = capsys.readouterr().out
    assert "\x1b[32m+vision: Niemand is arm\x1b[0m\n" in out
    assert "\x1b[31m-vision: Niemand is arm\x1b[0m\x1b[7;31m ⇥\x1b[0m\n" in out


def test_no_color_in_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    fix(PLAN, True, "nl")
    assert "\x1b[3" not in capsys.readouterr().out


def test_each_change_is_shown_with_the_lines_around_it(capsys: Capture) -> None:
    text = RIGHT + "".join(f"  inspanning-{n}: Inspanning {n}\n" for n in range(12))
    _write(text.replace("Plan\n", "Plan \n").replace(" 5\n", " 5 \n").replace(" 11\n", " 11 \n"))
    fix(PLAN, True, "nl")
    diff = capsys.readouterr().out.split("verbeteringen\n")[1].split("\n\n")[0]
    marks = [line for line in diff.split("\n") if line[0] != " "]
    assert marks == [
        "@@ -1,4 +1,4 @@",
        "-title: Plan ",
        "+title: Plan",
        "@@ -11,10 +11,10 @@",
        "-  inspanning-5: Inspanning 5 ",
        "+  inspanning-5: Inspanning 5",
        "-  inspanning-11: Inspanning 11 ",
        "+  inspanning-11: Inspanning 11",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows paths have no such names")
def test_a_long_path_is_not_cut(capsys: Capture) -> None:
    folder = Path("een map met een lange naam " * 4)
    folder.mkdir()
    PLAN.rename(folder / PLAN)
    assert fix(folder / PLAN, True, "nl") == 1
    assert f"--- {folder / PLAN} zoals het is\n" in capsys.readouterr().out


def test_a_last_line_of_only_spaces_goes(capsys: Capture) -> None:
    PLAN.write_bytes((RIGHT + "\n  ").encode())
    fix(PLAN, False, "nl")
    assert PLAN.read_bytes() == (RIGHT + "\n").encode()
    assert "\n-  \n" in capsys.readouterr().out
