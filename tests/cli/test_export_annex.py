"""`toc export --to bijlage.…` and `--template`, as a user types them."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import docx
import pptx
import pytest
from typer.testing import CliRunner, Result

from toc.cli.app import application

PLAN = """\
titel: Leesmaatjes
visie: Elk kind leest
netwerken: {thuis: Thuis lezen}
strategische_doelen: {taal: Kinderen zijn taalvaardig}
operationele_doelen: {voor: {tekst: Ouders lezen voor, draagt_bij_aan: taal, netwerk: thuis}}
inspanningen: {maatjes: {tekst: Maatjes opleiden, draagt_bij_aan: voor}}
"""


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def run(*words: str) -> Result:
    return CliRunner().invoke(application(), ["export", "plan.yaml", *words])


@pytest.mark.parametrize("name", ["bijlage.pdf", "bijlage.docx", "bijlage.pptx", "bijlage.md"])
def test_a_file_of_a_document_is_the_annex(name: str, plan: Path) -> None:
    done = run("--to", f"uit/{name}")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [f"Geschreven: uit/{name}"]
    assert [file.name for file in (plan.parent / "uit").iterdir()] == [name]


def test_as_json(plan: Path) -> None:
    assert json.loads(run("--to", "bijlage.md", "--json").stdout) == {
        "version": 1,
        "folder": ".",
        "files": ["bijlage.md"],
    }


@pytest.mark.usefixtures("plan")
def test_a_date_stands_on_the_title_page_with_a_mark_of_the_plan() -> None:
    run("--to", "bijlage.md", "--date", "2026-05-01")
    said = Path("bijlage.md").read_text(encoding="utf-8").splitlines()
    assert "- Datum: 1 mei 2026" in said
    assert any(line.startswith("- Stand van het plan: ") for line in said)
    run("--to", "bijlage.md")
    assert "Datum" not in Path("bijlage.md").read_text(encoding="utf-8")


def test_a_word_document_filled_and_filled_again_in_its_place(plan: Path) -> None:
    made = docx.Document()
    made.add_heading("Ons plan", 1)
    made.add_paragraph("{{toc:din-thuis}}")
    made.save("ons-plan.docx")
    first = run("--template", "ons-plan.docx", "--to", "ons-plan.docx")
    assert first.stdout == "Geschreven: ons-plan.docx\n"
    plan.write_text(PLAN.replace("Maatjes opleiden", "Maatjes zoeken"), encoding="utf-8")
    again = run("--template", "ons-plan.docx", "--to", "ons-plan.docx")
    assert again.stdout.splitlines() == [
        "Geschreven: ons-plan.docx",
        "1 tekening of tabel is vernieuwd; al het andere is zoals het was.",
        "1 tekening uit de bijlage staat niet in dit document.",
    ]
    (told,) = docx.Document("ons-plan.docx").element.iter("{*}docPr")
    assert "Maatjes zoeken" in told.get("descr")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("--to", "uit.docx", "--template", "weg.docx"),
            "Het sjabloon weg.docx kan niet worden gelezen: No such file or directory",
        ),
        (
            ("--to", "uit.docx", "--template", "plan.yaml"),
            "Het sjabloon plan.yaml kan niet worden geopend als .docx. Open het in Word of "
            "PowerPoint en bewaar het zonder wachtwoord als .docx.",
        ),
        (
            ("--to", "uit.pdf", "--template", "plan.yaml"),
            "Een sjabloon kan alleen worden gevuld voor Word en PowerPoint: laat --to eindigen op "
            ".docx of .pptx.",
        ),
        (
            ("--template", "plan.yaml"),
            "Een sjabloon kan alleen worden gevuld voor Word en PowerPoint: laat --to eindigen op "
            ".docx of .pptx.",
        ),
    ],
)
@pytest.mark.usefixtures("plan")
def test_a_template_that_cannot_be_filled(words: tuple[str, ...], said: str) -> None:
    done = run(*words)
    assert (done.exit_code, done.stdout, done.stderr) == (2, "", f"{said}\n")
    assert not list(Path.cwd().glob("uit*"))


@pytest.mark.usefixtures("plan")
def test_a_document_that_cannot_be_written_leaves_the_old_one() -> None:
    template = docx.Document()
    template.add_paragraph("Geen merkteken")
    template.save("mijn.docx")
    before = Path("mijn.docx").read_bytes()
    done = run("--to", "mijn.docx", "--template", "mijn.docx")
    assert done.exit_code == 2
    assert Path("mijn.docx").read_bytes() == before


def test_a_logo_that_is_not_there(plan: Path) -> None:
    plan.write_text(PLAN + "huisstijl: {logo: weg.png}\n", encoding="utf-8")
    done = run("--to", "bijlage.md")
    assert done.exit_code == 2
    assert done.stderr == (
        "Het logo weg.png kan niet worden gelezen. Zet het bestand daar neer, of verander bij de "
        "huisstijl de plaats van het logo; die geldt vanaf de map van het plan.\n"
        "  plan.yaml:7:19\n"
    )


KEPT = (
    "In dit bestand is gewerkt. Wat buiten de tekeningen en tabellen staat, is blijven staan, ook "
    "waar het plan sindsdien is veranderd. Met --replace maakt u alles opnieuw; wat erin is "
    "getypt, gaat dan verloren."
)


def test_a_document_in_which_nobody_worked_is_made_wholly_anew(plan: Path) -> None:
    run("--to", "bijlage.docx")
    plan.write_text(PLAN.replace("titel: Leesmaatjes", "titel: Samen lezen"), encoding="utf-8")
    assert run("--to", "bijlage.docx").stdout == "Geschreven: bijlage.docx\n"
    told = [p.text for p in docx.Document("bijlage.docx").paragraphs]
    assert "Bijlage bij Samen lezen" in told


def test_what_people_typed_in_a_word_document_stays(plan: Path) -> None:
    run("--to", "bijlage.docx")
    edited = docx.Document("bijlage.docx")
    edited.paragraphs[3].insert_paragraph_before("Door ons toegevoegd.")
    edited.save("bijlage.docx")
    plan.write_text(PLAN.replace("Maatjes opleiden", "Maatjes zoeken"), encoding="utf-8")
    done = run("--to", "bijlage.docx")
    assert done.exit_code == 0
    assert " ".join(done.stdout.split()).endswith(
        f"tekeningen en tabellen zijn vernieuwd; al het andere is zoals het was. {KEPT}"
    )
    again = docx.Document("bijlage.docx")
    assert "Door ons toegevoegd." in [p.text for p in again.paragraphs]
    assert any("Maatjes zoeken" in e.get("descr", "") for e in again.element.iter("{*}docPr"))
    assert run("--to", "bijlage.docx", "--replace").stdout == "Geschreven: bijlage.docx\n"
    assert "Door ons toegevoegd." not in [p.text for p in docx.Document("bijlage.docx").paragraphs]


def test_what_people_typed_in_a_presentation_stays(plan: Path) -> None:
    run("--to", "bijlage.pptx")
    edited = pptx.Presentation("bijlage.pptx")
    edited.slides[1].shapes.add_textbox(0, 0, 9, 9).text_frame.text = "Van ons"
    edited.save("bijlage.pptx")
    plan.write_text(PLAN.replace("Maatjes opleiden", "Maatjes zoeken"), encoding="utf-8")
    assert " ".join(run("--to", "bijlage.pptx").stdout.split()).endswith(KEPT)
    slides = pptx.Presentation("bijlage.pptx").slides
    assert "Van ons" in [one.text_frame.text for one in slides[1].shapes if one.has_text_frame]
    told = [e.get("descr", "") for one in slides for e in one._element.iter("{*}cNvPr")]
    assert any("Maatjes zoeken" in text for text in told)


@pytest.mark.parametrize("name", ["ons-plan.docx", "ons-plan.pptx"])
def test_a_document_that_is_not_ours_is_left_alone(name: str, plan: Path) -> None:
    if name.endswith("docx"):
        docx.Document().save(name)
    else:
        pptx.Presentation().save(name)
    before = Path(name).read_bytes()
    done = run("--to", name)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == (
        f"{name} bestaat al, en er staat niets in dat kan worden vernieuwd. Om uw tekst niet te "
        "verliezen is er niets geschreven. Kies een andere naam, vul het bestand als sjabloon met "
        "--template, of schrijf eroverheen met --replace.\n"
    )
    assert Path(name).read_bytes() == before
    assert run("--to", name, "--replace").exit_code == 0
    assert Path(name).read_bytes() != before
    assert not plan.with_name(f".{name}.part").exists()


def test_a_file_that_is_no_office_file_is_left_alone(plan: Path) -> None:
    notes = plan.with_name("notities.docx")
    notes.write_text("Mijn aantekeningen", encoding="utf-8")
    done = run("--to", "notities.docx")
    assert done.exit_code == 2
    assert done.stderr.startswith("notities.docx bestaat al, en er staat niets in dat kan")
    assert notes.read_text(encoding="utf-8") == "Mijn aantekeningen"


ANEW = (
    "Wilt u zo’n onderdeel nieuw, bewaar dan wat u typte, haal het onderdeel met zijn bijschrift "
    "weg, typ op die plaats op een eigen regel wat erachter staat, en geef de opdracht opnieuw."
)


def sentences(done: Result) -> str:
    """What was said, as one line."""
    return " ".join(done.stdout.split())


def test_a_table_in_which_people_typed_is_left_and_can_be_had_anew(plan: Path) -> None:
    run("--to", "bijlage.docx")
    edited = docx.Document("bijlage.docx")
    edited.tables[1].cell(1, 1).text += " (navragen)"
    edited.save("bijlage.docx")
    plan.write_text(PLAN.replace("Maatjes opleiden", "Maatjes zoeken"), encoding="utf-8")
    done = run("--to", "bijlage.docx")
    assert sentences(done) == (
        "Geschreven: bijlage.docx 5 tekeningen en tabellen zijn vernieuwd; al het andere is "
        "zoals het was. In dit onderdeel is iets getypt of veranderd. Daarom is het niet "
        "vernieuwd: - Inspanningen van Thuis lezen: {{toc:inspanningen-thuis}} "
        f"{ANEW} {KEPT}"
    )
    edited = docx.Document("bijlage.docx")
    assert edited.tables[1].cell(1, 1).text == "Maatjes opleiden (navragen)"
    assert edited.tables[2].cell(1, 0).text == "Maatjes zoeken"
    # As it says: take the table out with its caption, and ask for it.
    table = edited.tables[1]._tbl
    caption = table.getprevious()
    for asked in (one for one in edited.paragraphs if one._p is caption):
        asked.clear()  # type: ignore[no-untyped-call]  # python-docx says no types here
        asked.add_run("{{toc:inspanningen-thuis}}")
    table.getparent().remove(table)
    edited.save("bijlage.docx")
    again = run("--to", "bijlage.docx")
    assert "getypt of veranderd" not in sentences(again)
    assert docx.Document("bijlage.docx").tables[1].cell(1, 1).text == "Maatjes zoeken"


def test_tables_that_are_not_found_and_alternative_texts_of_people_are_told(plan: Path) -> None:
    run("--to", "bijlage.docx")
    edited = docx.Document("bijlage.docx")
    for table in edited.tables[:2]:
        table._tbl.getparent().remove(table._tbl)
    next(edited.element.iter("{*}docPr")).set("descr", "Zoals wij het zien")
    edited.save("bijlage.docx")
    done = run("--to", "bijlage.docx")
    assert sentences(done) == (
        "Geschreven: bijlage.docx 4 tekeningen en tabellen zijn vernieuwd; al het andere is "
        "zoals het was. Deze tabellen zijn in dit document niet teruggevonden, en dus niet "
        "vernieuwd: - Doelen van Thuis lezen: {{toc:doelen-thuis}} "
        "- Inspanningen van Thuis lezen: {{toc:inspanningen-thuis}} "
        f"{ANEW} De alternatieve tekst van dit onderdeel is door iemand geschreven en gebleven; "
        "kijk of zij nog klopt: - Visie, programmalijnen, doelen en netwerken "
        f"{KEPT}"
    )
    assert plan.is_file()


def test_a_drawing_in_which_people_typed_is_left_in_a_presentation(plan: Path) -> None:
    run("--to", "bijlage.pptx")
    edited = pptx.Presentation("bijlage.pptx")
    group = next(one for slide in edited.slides for one in slide.shapes if one.shape_type == 6)
    named = [one for one in group.shapes if one.has_text_frame and one.text_frame.text]
    named[0].text_frame.paragraphs[0].add_run().text = " (ons)"
    edited.save("bijlage.pptx")
    done = run("--to", "bijlage.pptx")
    assert sentences(done) == (
        "Geschreven: bijlage.pptx 5 tekeningen en tabellen zijn vernieuwd; al het andere is "
        "zoals het was. In dit onderdeel is iets getypt of veranderd. Daarom is het niet "
        "vernieuwd: - Visie, programmalijnen, doelen en netwerken: {{toc:overzicht}} Wilt u "
        "zo’n onderdeel nieuw, bewaar dan wat u typte, haal het onderdeel weg, typ op die plaats "
        "in een eigen tekstvak wat erachter staat, en geef de opdracht opnieuw. "
        f"{KEPT}"
    )
    assert plan.is_file()


@pytest.mark.usefixtures("plan")
def test_a_document_from_a_template_keeps_what_people_typed_in_it() -> None:
    made = docx.Document()
    made.add_paragraph("{{toc}}")
    made.save("huisstijl.docx")
    words = ("--template", "huisstijl.docx", "--to", "programmaplan.docx")
    assert run(*words).stdout == run(*words).stdout == "Geschreven: programmaplan.docx\n"
    edited = docx.Document("programmaplan.docx")
    edited.paragraphs[0].insert_paragraph_before("Door ons toegevoegd.")
    edited.save("programmaplan.docx")
    assert sentences(run(*words)).endswith(KEPT)
    assert docx.Document("programmaplan.docx").paragraphs[0].text == "Door ons toegevoegd."
    assert run(*words, "--replace").stdout == "Geschreven: programmaplan.docx\n"
    assert docx.Document("programmaplan.docx").paragraphs[0].text != "Door ons toegevoegd."


@pytest.mark.usefixtures("plan")
def test_a_presentation_of_drawings_in_which_people_worked_is_not_written_over() -> None:
    words = ("--network", "thuis", "--to", "thuis.pptx")
    assert run(*words).exit_code == run(*words).exit_code == 0
    edited = pptx.Presentation("thuis.pptx")
    edited.slides[0].shapes.title.text = "Van ons"
    edited.save("thuis.pptx")
    before = Path("thuis.pptx").read_bytes()
    done = run(*words)
    assert done.exit_code == 2
    assert done.stderr == (
        "thuis.pptx is niet overschreven: het is niet meer precies zoals deze versie van toc het "
        "maakte, dus er kan werk van u in staan. Kies een andere naam, of schrijf eroverheen met "
        "--replace.\n"
    )
    assert Path("thuis.pptx").read_bytes() == before
    assert run(*words, "--replace").exit_code == 0
    assert Path("thuis.pptx").read_bytes() != before


@pytest.mark.usefixtures("plan")
def test_the_drawings_of_the_annex_go_in_the_direction_that_is_asked() -> None:
    for name, words in (("lr", ()), ("rl", ("--direction", "rl"))):
        assert run(*words, "--to", f"{name}.docx").exit_code == 0

    def left_of_goal(file: str) -> bool:
        """Whether the vision stands left of the operational goal in the network's drawing."""
        with zipfile.ZipFile(file) as parts:
            drawn = [parts.read(name).decode() for name in parts.namelist() if name[-4:] == ".svg"]
        network = next(one for one in drawn if "Maatjes opleiden" in one)
        found = re.findall(r'<text x="([\d.]+)"[^>]*>([^<]+)', network)
        places = {text: float(x) for x, text in found}
        return places["Elk kind leest"] < places["Ouders lezen voor"]

    assert (left_of_goal("lr.docx"), left_of_goal("rl.docx")) == (True, False)


REVERSED = """\
titel: Proef
visie: Visie
netwerken: {n: Netwerk}
strategische_doelen: {s: Doel}
operationele_doelen:
  a: {tekst: Eerste, draagt_bij_aan: s, netwerk: n}
  b: {tekst: Tweede, draagt_bij_aan: s, netwerk: n}
  c: {tekst: Derde, draagt_bij_aan: s, netwerk: n}
  d: {tekst: Vierde, draagt_bij_aan: s, netwerk: n}
inspanningen:
  z: {tekst: Doet vierde, draagt_bij_aan: d}
  y: {tekst: Doet derde, draagt_bij_aan: c}
  x: {tekst: Doet tweede, draagt_bij_aan: b}
  w: {tekst: Doet eerste, draagt_bij_aan: a}
"""


def test_crossings_in_the_annex_are_said_and_avoided(plan: Path) -> None:
    plan.write_text(REVERSED, encoding="utf-8")
    assert sentences(run("--to", "bijlage.docx")) == (
        "Geschreven: bijlage.docx In de tekening ‘Netwerk’ zijn 6 kruisingen van pijlen te "
        "vermijden met een andere volgorde van de vakken: toc export plan.yaml --to bijlage.docx "
        "--order fewest-crossings"
    )
    done = run("--to", "bijlage.docx", "--order", "fewest-crossings")
    assert done.stdout == "Geschreven: bijlage.docx\n"


@pytest.mark.usefixtures("plan")
def test_a_direction_or_order_that_there_is_not_makes_no_annex() -> None:
    done = run("--direction", "schuin", "--to", "bijlage.docx")
    assert (done.exit_code, done.stderr) == (2, "‘schuin’ is geen richting; kies lr, rl of td.\n")
    done = run("--order", "mooi", "--to", "bijlage.docx")
    assert done.exit_code == 2
    assert done.stderr == "‘mooi’ is geen volgorde; kies file of fewest-crossings.\n"
    assert not Path("bijlage.docx").exists()
