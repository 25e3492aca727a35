"""`toc export --progress`: how the goals stood, on every drawing and document. Every figure is
made up; one of them may never be shown."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.leaks import KINDS, leaks, said
from tests.measure import progress_example


@pytest.fixture
def plan(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = progress_example.write(home)
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))
    return file


@pytest.fixture
def small(plan: Path) -> Path:
    """The same, with a value about too few people of a goal and one of an inspanning."""
    text = plan.read_text(encoding="utf-8")
    text = text.replace("    tolerance: 1\n", "    smallest_group: 10\n")
    text = text.replace("    cumulative: yes\n", "    smallest_group: 10\n")
    text += "planning: {focus: {2025: 2}}\n"
    plan.write_text(text, encoding="utf-8")
    rows = (
        "indicator;periode;waarde;n\n"
        "samenwerking;2023;44;210\nsamenwerking;2024;31,73;3\n"
        "gesprekken;2023;1100;50\ngesprekken;2024;3173;3\n"
    )
    (plan.parent / "voorbeeld" / "measurements.csv").write_text(rows, encoding="utf-8")
    return plan


def test_the_drawings_stand_in_a_folder_of_their_own(run: Run, plan: Path) -> None:
    ran = run("export", str(plan), "--progress", "2024", "--format", "svg")
    assert (ran.code, ran.err) == (0, "")
    folder = Path("exports") / "voorbeeld" / "stand-2024"
    assert str(folder) in ran.out
    (din,) = folder.glob("*samenwerking*.svg")
    text = din.read_text(encoding="utf-8")
    assert "stand op 31 december 2024" in text
    assert "▼ achter" in text
    assert run("export", str(plan), "--format", "svg").code == 0
    plain = (folder.parent / din.name).read_text(encoding="utf-8")
    assert "achter" not in plain


def test_one_network_and_one_view_show_it_too(run: Run, plan: Path) -> None:
    for asked in (("--network", "samenwerking"), ("--line", "werkveld"), ("--why", "speeddates")):
        there = ("--to", "los/", "--format", "svg")
        ran = run("export", str(plan), *asked, "--progress", "2024", *there)
        assert (ran.code, ran.err) == (0, "")
    found = [file.read_text(encoding="utf-8") for file in Path("los").glob("*.svg")]
    assert len(found) == 3
    assert all("op koers" in text for text in found)


@pytest.mark.parametrize("kind", ["docx", "pdf", "pptx", "md"])
def test_the_annex_has_the_charts(run: Run, plan: Path, kind: str) -> None:
    ran = run("export", str(plan), "--progress", "2024", "--to", f"bijlage.{kind}")
    assert (ran.code, ran.err) == (0, "")
    text = said(Path(f"bijlage.{kind}"))
    assert "Stand van de doelen op" in text
    assert "Indicatoren: Samenwerking" in text
    assert "Gemeten over 2024: 45\u00a0%." in text


def test_the_page_has_the_charts(run: Run, plan: Path) -> None:
    ran = run("export", str(plan), "--progress", "2024", "--to", "pagina.html")
    assert (ran.code, ran.err) == (0, "")
    assert '<svg class="chart"' in Path("pagina.html").read_text(encoding="utf-8")


def test_a_drawing_that_cannot_show_it_is_refused(run: Run, plan: Path) -> None:
    ran = run("export", str(plan), "--progress", "2024", "--matrix")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "De tekening ‘Welke inspanning draagt bij aan welk doel?’ laat niet zien hoe doelen "
        "ervoor staan. Laat --progress weg.\n"
    )
    assert run("export", str(plan), "--progress", "2024", "--status").code == 0
    everything = {file.stem for file in Path("exports").rglob("*.svg")}
    assert not any("matrix" in name for name in everything)


def test_what_is_no_year(run: Run, plan: Path) -> None:
    ran = run("export", str(plan), "--progress", "straks")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "‘straks’ is geen jaar. Schrijf een jaar in vier cijfers, bijvoorbeeld 2025.\n"
    )
    assert run("export", str(plan), "--progress", "2031").code == 2
    assert not Path("exports").exists()


def test_measurements_with_errors_are_told_and_nothing_is_drawn(run: Run, plan: Path) -> None:
    file = plan.parent / "voorbeeld" / "measurements.csv"
    file.write_text("indicator;periode;waarde\nniets;2024;4\n", encoding="utf-8")
    ran = run("export", str(plan), "--progress", "2024")
    assert ran.code == 1
    assert "measurements.csv:2" in ran.err
    assert not Path("exports").exists()


HIDDEN = re.compile(r"(?<!\d)(?<!\d[.,])(?:31[.,]73|3[.,  ]?173)(?!\d)")


def test_a_hidden_value_comes_out_nowhere(run: Run, small: Path) -> None:
    out = Path("uit")
    out.mkdir()
    year = ("--progress", "2024")
    assert run("export", str(small), *year, "--to", "uit/alles/", "--format", KINDS).code == 0
    for kind in ("docx", "pdf", "pptx", "md"):
        assert run("export", str(small), *year, "--to", f"uit/bijlage.{kind}").code == 0
    for kind in ("docx", "pdf", "pptx", "md", "html", "json", "xlsx"):
        assert run("plan", "2025", str(small), "--to", f"uit/plan.{kind}").code == 0
    assert run("progress", str(small), "--year", "2024", "--charts", "uit/grafieken").code == 0
    for kind in ("", "--json"):
        ran = run("progress", str(small), "--year", "2024", *([kind] if kind else []))
        (out / f"stand{kind}.txt").write_text(ran.whole, encoding="utf-8")
    assert len([file for file in out.rglob("*") if file.is_file()]) > 20
    assert leaks(out, HIDDEN) == []
    # And it is said that there is something that is not shown.
    shown = said(out / "bijlage.docx")
    assert "niet getoond (kleine groep)" in shown
    assert "De waarde gaat over te weinig mensen, of zou een kleine groep verraden." in shown


def test_the_search_for_leaks_finds_one(run: Run, small: Path) -> None:
    text = small.read_text(encoding="utf-8").replace("    smallest_group: 10\n", "")
    small.write_text(text, encoding="utf-8")
    for kind in ("docx", "pdf", "pptx", "md"):
        ran = run("export", str(small), "--progress", "2024", "--to", f"uit.{kind}")
        assert (ran.code, ran.err) == (0, "")
        assert f"uit.{kind}" in leaks(Path(), HIDDEN)
