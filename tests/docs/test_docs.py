"""The README and the handleiding do what they say."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import pytest

from toc.cli import main

TOP = Path(__file__).resolve().parents[2]
HANDLEIDING = (TOP / "docs" / "handleiding.md").read_text(encoding="utf-8")
TEKENEN = (TOP / "docs" / "tekenen.md").read_text(encoding="utf-8")
UITWISSELEN = (TOP / "docs" / "uitwisselen.md").read_text(encoding="utf-8")
README = (TOP / "README.md").read_text(encoding="utf-8")

_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


def _toc(*arguments: str, folder: Path) -> Done:
    """Run `toc` in a folder, within this process: starting one takes longer than most commands."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(folder),
        patch.object(sys, "argv", ["toc", *arguments]),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        pytest.raises(SystemExit) as ended,
    ):
        main()
    assert isinstance(ended.value.code, int)
    return Done(ended.value.code, out.getvalue(), err.getvalue())


def test_every_command_of_the_handleiding_works_in_its_order(tmp_path: Path) -> None:
    ran = []
    for kind, name, body in _BLOCK.findall(HANDLEIDING):
        if kind == "yaml":
            (tmp_path / name).write_text(body, encoding="utf-8", newline="\n")
        elif kind == "console":
            for line in body.splitlines():
                assert line.startswith("$ toc "), line
                done = _toc(*shlex.split(line)[2:], folder=tmp_path)
                assert done.returncode == 0, (line, done.stderr)
                assert done.stderr == ""
                ran.append(line)
    assert len(ran) >= 12
    drawn = {file.name for file in (tmp_path / "exports" / "leesmaatjes").iterdir()}
    assert {"00-overzicht.svg", "01-thuis-lezen.png", "leesmaatjes.pdf"} <= drawn


def test_every_command_about_drawing_works_in_its_order(tmp_path: Path) -> None:
    _written(tmp_path)
    ran = [line for kind, _, body in _BLOCK.findall(TEKENEN) for line in body.splitlines()]
    assert len(ran) >= 12
    for line in ran:
        assert line.startswith("$ toc export leesmaatjes"), line
        done = _toc(*shlex.split(line)[2:], folder=tmp_path)
        assert (done.returncode, done.stderr) == (0, ""), line
    assert {"bijlage.docx", "bijlage.pptx", "matrix.xlsx"} <= {f.name for f in tmp_path.iterdir()}


def test_every_command_about_exchanging_works_in_its_order(tmp_path: Path) -> None:
    ran = []
    for kind, name, body in _BLOCK.findall(UITWISSELEN):
        if kind == "yaml":
            (tmp_path / name).parent.mkdir()
            (tmp_path / name).write_text(body, encoding="utf-8", newline="\n")
        else:
            for line in body.splitlines():
                done = _toc(*shlex.split(line)[2:], folder=tmp_path)
                assert (done.returncode, done.stderr) == (0, ""), line
                ran.append(line)
    assert len(ran) == 6
    assert {"logframe.docx", "logframe.xlsx", "taalhuis.csv", "codeboek.md", "resultaten.xml"} <= {
        file.name for file in tmp_path.iterdir()
    }
    assert "Deel van de volwassenen dat meedoet" in (
        tmp_path / "programmes" / "ingelezen.yaml"
    ).read_text(encoding="utf-8")


def test_every_option_and_format_of_drawing_is_explained() -> None:
    from toc.draw.formats import DrawingFormat

    said = _toc("export", "--help", folder=TOP).stdout
    options = set(re.findall(r"--[a-z]+", said)) - {"--json", "--help"}
    assert len(options) >= 15
    assert [option for option in sorted(options) if option not in TEKENEN] == []
    assert [one for one in DrawingFormat if f"`{one}`" not in TEKENEN] == []


def test_the_limits_that_the_page_names_are_those_of_the_tool() -> None:
    from toc.core.loading.logo import LARGEST_LOGO
    from toc.draw.layout.ordering import FEW
    from toc.draw.views.size import MOST

    assert (MOST, FEW, LARGEST_LOGO) == (1_000, 5, 2_000_000)
    page = " ".join(TEKENEN.split())
    assert "meer dan 1.000 inspanningen of doelen" in page
    assert "vijf of meer kruisingen te vermijden" in page
    assert "een SVG of PNG van hoogstens 2 MB" in page


def test_the_markers_that_the_page_names_are_parts_of_its_plan(tmp_path: Path) -> None:
    import toc
    from toc.documents.writers.template_parts import INLINE, parts
    from toc.draw.annex.annex import annex

    loaded = toc.open(_written(tmp_path))
    assert loaded.programme is not None
    assert loaded.tree is not None
    known = {*parts(annex(loaded.programme, loaded.tree)), *INLINE}
    named = set(re.findall(r"\{\{toc:([^}]+)\}\}", TEKENEN))
    # This plan says no problem and no mission, so it has no theory of change.
    assert named - known == {"theorie"}


def _written(folder: Path) -> Path:
    ((_, name, body),) = [block for block in _BLOCK.findall(HANDLEIDING) if block[0] == "yaml"]
    file: Path = folder / name
    file.parent.mkdir()
    file.write_text(body, encoding="utf-8", newline="\n")
    return file


def test_what_the_handleiding_says_of_its_own_plan_is_true(tmp_path: Path) -> None:
    _written(tmp_path)
    checked = _toc("validate", folder=tmp_path).stdout
    assert "Geen fouten. Gelezen: 1 strategisch doel, 2 operationele doelen, 4 insp" in checked
    assert "Alles lezen (1 aandachtspunt en 15 adviezen):" in checked
    assert "▲ Geen enkele indicator meet een effect" in checked
    assert "indicator bij 3 doelen" in checked
    year, later = _toc("plan", "2026", folder=tmp_path), _toc("plan", "2026-2027", folder=tmp_path)
    waits = year.stdout.partition("Kan nu niet beginnen")[2]
    assert "huisbezoek; wacht op leesmaatjes-opleiden" in " ".join(waits.split())
    assert "huisbezoek" in later.stdout.partition("Wat we doen in 2027")[2].partition("Altijd")[0]


def test_the_typing_mistake_of_the_handleiding_is_answered_as_it_shows(tmp_path: Path) -> None:
    file = _written(tmp_path)
    text = file.read_text(encoding="utf-8")
    mistyped = text.replace("aan: ouders-lezen-voor", "aan: ouders-lezen-vor", 1)
    file.write_text(mistyped, encoding="utf-8", newline="\n")
    done = _toc("validate", folder=tmp_path)
    (shown,) = [body for kind, _, body in _BLOCK.findall(HANDLEIDING) if kind == "text"]
    assert done.returncode == 1
    assert shown in done.stdout.replace("\\", "/")


def test_the_readme_opens_with_two_commands() -> None:
    first = next(_BLOCK.finditer(README))
    assert README[: first.start()].split() == ["#", "toc"]
    assert first[3].splitlines() == ["python3 cli.py --demo", "python3 cli.py --tests"]


def test_the_command_that_the_readme_names_for_here_works() -> None:
    (command,) = re.findall(r"After that `python3 cli\.py ([^`]+)`", README)
    assert _toc(*command.split(), folder=TOP).returncode == 0


def test_the_readme_counts_the_rules() -> None:
    from toc.check.rules.catalogue import CATALOGUE

    assert f"[{len(CATALOGUE)} rules](docs/regels.md)" in README


def test_the_python_of_the_readme_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = [body for kind, _, body in _BLOCK.findall(README) if kind == "python"]
    monkeypatch.chdir(TOP)
    exec(compile(code, "README.md", "exec"), {})
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Alliantie van Kracht 50 inspanningen"
    assert len(said) == 6
    assert said[-2].startswith("DiGraph")
    assert said[-1] == "Chosen: 12 activities; besides, 4 always run. Not now: 34."


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "CONTRIBUTING.md",
        "docs/handleiding.md",
        "docs/sleutels.md",
        "docs/problemen.md",
        "docs/en/problems.md",
        "docs/opdrachten.md",
        "docs/begrippen.md",
        "docs/en/glossary.md",
        "docs/en/keys.md",
        "docs/plannen.md",
        "docs/reflectie.md",
        "docs/tekenen.md",
        "docs/uitwisselen.md",
        "docs/importeren.md",
        "docs/en/importing.md",
        "docs/samenwerken.md",
        "docs/editor.md",
        "docs/en/in-an-editor.md",
        "docs/levend.md",
        "docs/en/live.md",
    ],
)
def test_every_link_to_a_file_leads_somewhere(page: str) -> None:
    text = (TOP / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    for link in links:
        assert ((TOP / page).parent / link.partition("#")[0]).exists(), link
    assert links or page != "README.md"
