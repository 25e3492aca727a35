"""A name that ends as a file of a kind that is not made: what can be had, and no folder of that
name. For every command that writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

PLAN = """\
titel: Proef
visie: Iedereen doet mee
netwerken: {een: {titel: Een}, twee: {titel: Twee}}
strategische_doelen: {meedoen: {tekst: Volwassenen doen mee in hun wijk}}
operationele_doelen:
  hulp: {tekst: Wie taalhulp wil vindt die, draagt_bij_aan: meedoen, netwerk: een}
  loket: {tekst: Er is een loket in elke wijk, draagt_bij_aan: meedoen, netwerk: twee}
inspanningen:
  a: {tekst: Een cursus geven in elke wijk, draagt_bij_aan: hulp, duur: 1, kosten: 10}
  b: {tekst: Een loket openen, draagt_bij_aan: loket, duur: 1, kosten: 10}
indicatoren:
  bereik: {tekst: Aantal mensen, meet: hulp, maat: getal, eenheid: mensen, nulmeting: {waarde: 1, datum: 2022}}
horizon: {begin: 2024, einde: 2026}
"""  # noqa: E501


@pytest.fixture
def plan(home: Path) -> str:
    Path("plan.yaml").write_text(PLAN, encoding="utf-8")
    return "plan.yaml"


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("export", "plan.yaml", "--to"),
    ("export", "plan.yaml", "--theory", "--to"),
    ("export", "plan.yaml", "--network", "een", "--to"),
    ("export", "plan.yaml", "--format", "svg", "--to"),
    ("export", "plan.yaml", "--format", "svg,pdf", "--to"),
    ("export", "logframe", "plan.yaml", "--to"),
    ("export", "table", "plan.yaml", "--to"),
    ("export", "iati", "plan.yaml", "--to"),
    ("plan", "2025", "plan.yaml", "--to"),
    ("plan", "score-sheet", "plan.yaml", "--to"),
    ("review", "2024", "plan.yaml", "--to"),
    ("measure", "template", "plan.yaml", "--to"),
    ("log", "plan.yaml", "--to"),
    ("rules", "--to"),
    ("progress", "plan.yaml", "--charts"),
)


@pytest.mark.parametrize("name", ["uit.odt", "uit.ppt", "map/uit.DOC"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_folder_or_file_of_that_name_is_made(
    run: Run, home: Path, plan: str, command: tuple[str, ...], name: str
) -> None:
    ran = run(*command, name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.strip()
    assert [path.name for path in home.iterdir()] == ["plan.yaml"]


def test_what_can_be_had_is_said(run: Run, plan: str) -> None:
    assert run("export", plan, "--to", "uit/plan.odt").err == (
        "uit/plan.odt kan niet worden gemaakt. Wel kunt u een bestand kiezen dat eindigt op: "
        ".docx, .drawio, .html, .md, .pdf, .pptx, .xlsx; of een map, met een schuine streep aan "
        "het eind: plan/\n"
    )
    assert run("export", plan, "--theory", "--to", "theorie.docx").err == (
        "theorie.docx kan niet worden gemaakt. Wel kunt u een bestand kiezen dat eindigt op: "
        ".drawio, .html, .pdf, .pptx, .xlsx; of een map, met een schuine streep aan het eind: "
        "theorie/\n"
    )
    assert run("export", plan, "--format", "svg", "--to", "theorie.pdf").err == (
        "theorie.pdf en --format svg vragen iets anders. Laat een van beide weg, of kies een map, "
        "met een schuine streep aan het eind: theorie/\n"
    )
    assert run("export", plan, "--to", "alles.svg").err == (
        "alles.svg kan niet worden gemaakt: het worden 5 bestanden van de soort SVG. Kies een "
        "map, zoals alles/, of een soort die alles in één bestand zet, zoals alles.pdf\n"
    )
    assert run("rules", "--to", "regels.md").err == (
        "De uitleg van de regels komt in een map, niet in één bestand (regels.md). Kies een map, "
        "zoals regels/\n"
    )
    assert run("progress", plan, "--charts", "uit.svg").err == (
        "De grafieken komen in een map, niet in één bestand (uit.svg). Kies een map, zoals uit/\n"
    )


@pytest.mark.parametrize("name", ["theorie.svg", "theorie.PNG"])
def test_one_page_is_the_file_that_was_named(run: Run, home: Path, plan: str, name: str) -> None:
    ran = run("export", plan, "--theory", "--to", f"uit/{name}")
    assert (ran.code, ran.err) == (0, "")
    assert [path.name for path in Path("uit").iterdir()] == [name]
    assert Path("uit", name).is_file()


@pytest.mark.parametrize("name", ["map.v2", "2.1", "map.odt/"])
def test_a_folder_may_have_a_dot_in_its_name(run: Run, plan: str, name: str) -> None:
    assert run("export", plan, "--network", "een", "--format", "svg", "--to", name).code == 0
    assert [path.name for path in Path(name).iterdir()] == ["01-een.svg"]


TO_PROC: tuple[tuple[str, ...], ...] = (
    ("export", "plan.yaml", "--to", "/proc/uit.xlsx"),
    ("export", "plan.yaml", "--to", "/proc/bladen/"),
    ("export", "plan.yaml", "--theory", "--to", "/proc/uit.html"),
    ("export", "logframe", "plan.yaml", "--to", "/proc/uit.xlsx"),
    ("export", "table", "plan.yaml", "--to", "/proc/uit.csv"),
    ("plan", "2025", "plan.yaml", "--focus", "1", "--to", "/proc/uit.docx"),
    ("plan", "score-sheet", "2025", "plan.yaml", "--to", "/proc/uit.xlsx"),
    ("review", "2024", "plan.yaml", "--to", "/proc/map/"),
    ("log", "plan.yaml", "--to", "/proc/uit.md"),
    ("rules", "--to", "/proc/map/"),
    ("new", "--form", "/proc/uit.xlsx"),
    ("import", "taken.csv", "--to", "/proc/uit.yaml"),
)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="this system has no such folder")
@pytest.mark.parametrize("command", TO_PROC, ids=" ".join)
def test_a_folder_in_which_nothing_can_be_made_is_told_at_once(
    run: Run, home: Path, plan: str, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    from toc.core.files import locking

    Path("taken.csv").write_text("Doel;Inspanning\nMeedoen;Een cursus geven\n", encoding="utf-8")
    monkeypatch.setattr(locking, "LIMIT", 0)  # waiting has another sentence
    ran = run(*command)
    assert ran.code == 2
    assert "in de map /proc kan geen enkel bestand worden gemaakt. Kies een andere map." in ran.err
