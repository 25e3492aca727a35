"""What a plan leaves open: asked in the terminal, on a form, and remembered."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import Run
from toc.core.words import Language
from toc.exchange.written.collecting import Understood
from toc.exchange.written.outline import Outline
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.understanding import understood

Types = Callable[..., None]
DRAFT = Path("programmes") / "plan.yaml"
KEPT = Path("programmes") / "plan" / "import.yaml"
PLAN = """\
# Leesplan

## Doelen

- Kinderen lezen meer
- Kinderen lezen beter

## Wat we doen

- Ouders lezen voor
- Scholen delen boeken
- De bibliotheek komt langs
- Elke wijk heeft een boekenkast
"""
OPEN = (
    Question(
        "below|wat we doen",
        Asks.KIND,
        (5, 6, 7, 8),
        ("strategic_goal", "operational_goal", "inspanning", "aside"),
        "goal",
        4,
    ),
    Question("lane|", Asks.KIND, (1, 4), ("line", "aside"), "line", 2),
    Question(
        "above|ouders lezen voor",
        Asks.ABOVE,
        (5,),
        ("Kinderen lezen meer", "Kinderen lezen beter"),
        "",
        1,
    ),
)


def _leaves_open(
    outline: Outline, answers: Mapping[str, str] | None = None, given: Language | None = None
) -> Understood:
    """What the plan says, with these three questions as long as they are not answered."""
    said = understood(outline, None, given)
    left = tuple(one for one in OPEN if (answers or {}).get(one.key) is None)
    return replace(said, questions=left)


@pytest.fixture
def leesplan(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan that leaves three things open."""
    Path("plan.md").write_text(PLAN, encoding="utf-8")
    monkeypatch.setattr("toc.exchange.written.plan_draft.understood", _leaves_open)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Types:
    """At a terminal: what is typed, one after the other; nothing more ends it as Ctrl-D does."""

    def types(*answers: str) -> None:
        left = iter(answers)

        def answer(prompt: str) -> str:
            sys.stdout.write(prompt)
            try:
                return next(left)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
        monkeypatch.setattr("builtins.input", answer)

    return types


def _kept() -> list[str]:
    return [one for one in KEPT.read_text("utf-8").splitlines() if not one.startswith("#")]


def test_the_worst_question_is_asked_first_in_words(
    leesplan: None, run: Run, typed: Types
) -> None:
    typed("s")
    ran = run("import", "plan.md")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(
        "Het plan zegt 3 dingen niet. U kunt ze nu beantwoorden, de belangrijkste eerst; wat "
        "openblijft,\nstaat als vraag in het concept.\n\n"
        "Vraag 1. Wat zijn deze 4 teksten onder ‘Wat we doen’?\n"
        "  ‘Ouders lezen voor’ (regel 10)\n"
        "  ‘Scholen delen boeken’ (regel 11)\n"
        "  ‘De bibliotheek komt langs’ (regel 12)\n"
        "  en nog 1 tekst\n\n"
        "   1  doel: het niveau volgt uit zijn plaats in het plan\n"
        "   2  strategisch doel: wat er uiteindelijk anders is\n"
        "   3  operationeel doel: wat daarvoor eerst bereikt is\n"
        "   4  inspanning: wat er gedaan wordt\n"
        "   5  niets daarvan: het hoort niet in het programma\n"
        "   0  laat open\n"
        "  Enter: doel · s: stop met vragen\n"
        f"Uw antwoord: \n{DRAFT} is gemaakt van plan.md.\n"
    )
    assert DRAFT.is_file()
    assert not KEPT.exists()


def test_what_is_answered_counts_and_is_remembered(leesplan: None, run: Run, typed: Types) -> None:
    typed("4", "99", "", "2")
    ran = run("import", "plan.md")
    assert "Typ een nummer van 0 tot en met 2, of een van de letters hierboven.\n" in ran.out
    assert (
        "Vraag 3. Bij welk doel hoort dit?\n"
        "  ‘Ouders lezen voor’ (regel 10)\n\n"
        "   1  Kinderen lezen meer\n"
        "   2  Kinderen lezen beter\n"
        "   3  bij geen van deze\n"
        "   0  laat open\n"
        "  Enter: laat open · s: stop met vragen · t: terug naar de vorige vraag\n"
    ) in ran.out
    assert (
        f"Uw 3 antwoorden zijn bewaard in {KEPT} en gelden ook voor een volgende versie\nvan dit "
        "plan.\n" in ran.out
    )
    assert "open" not in ran.out.rpartition("Uw antwoord: ")[2]
    assert _kept() == [
        "antwoorden:",
        "  onder wat we doen: inspanning",
        "  vlak: programmalijn",
        "  boven ouders lezen voor: Kinderen lezen beter",
    ]
    DRAFT.unlink()
    again = run("import", "plan.md")
    assert again.out.startswith(f"3 antwoorden van een vorige keer zijn gebruikt ({KEPT}).\n")
    assert "Vraag" not in again.out
    assert _kept()[0] == "antwoorden:"


def test_there_is_a_way_back_and_a_way_to_leave_open(
    leesplan: None, run: Run, typed: Types
) -> None:
    typed("5", "T", "0", "2")
    ran = run("import", "plan.md")
    assert ran.out.count("Vraag 1. ") == 2
    assert (
        "  Enter: programmalijn · s: stop met vragen · t: terug naar de vorige vraag\n" in ran.out
    )
    assert "Er zijn 2 vragen open" in ran.out
    assert _kept() == ["antwoorden:", "  vlak: niets daarvan"]


def test_nothing_is_asked_in_a_pipe_for_a_program_or_in_a_dry_run(
    leesplan: None, run: Run, typed: Types
) -> None:
    assert "Vraag" not in run("import", "plan.md", "--to", "een.yaml").out
    typed()
    assert "Vraag" not in run("import", "plan.md", "--to", "twee.yaml", "--dry-run").out
    told = json.loads(run("import", "plan.md", "--to", "twee.yaml", "--json").out)
    assert (told["answers"], told["unused_answers"]) == (0, [])


def test_who_imports_once_more_under_another_name_is_not_asked_again(
    leesplan: None, run: Run, typed: Types
) -> None:
    typed("4", "s")
    assert run("import", "plan.md").code == 0
    typed("2", "s")
    ran = run("import", "plan.md", "--to", "ander.yaml")
    assert "Vraag 1. Wat zijn deze 2 vlakken van de tekening?\n" in ran.out
    assert f"1 antwoord van een vorige keer is gebruikt ({KEPT}).\n" in ran.out
    other = Path("ander") / "import.yaml"
    assert (
        f"Uw antwoord is bewaard in {other} en geldt ook voor een volgende versie van" in ran.out
    )
    assert other.read_text("utf-8").splitlines()[-3:] == [
        "antwoorden:",
        "  onder wat we doen: inspanning",
        "  vlak: niets daarvan",
    ]
    assert _kept() == ["antwoorden:", "  onder wat we doen: inspanning"]


def test_answers_of_the_draft_before_hold_for_the_name_that_is_advised_after_it(
    leesplan: None, run: Run, typed: Types
) -> None:
    typed("4", "s")
    assert "--to lezen-2.yaml" in run("import", "plan.md", "--to", "lezen.yaml").out
    kept = Path("lezen") / "import.yaml"
    typed("s")
    ran = run("import", "plan.md", "--to", "lezen-2.yaml")
    assert f"1 antwoord van een vorige keer is gebruikt ({kept}).\n" in ran.out


def _fill(**cells: str) -> None:
    book: Any = openpyxl.load_workbook("vragen.xlsx")
    for name, value in cells.items():
        book["Vragen"][name] = value
    book.save("vragen.xlsx")


def test_the_questions_on_a_form_and_the_answers_back(leesplan: None, run: Run) -> None:
    command = ("import", "plan.md", "--questions", "vragen.xlsx")
    ran = run(*command)
    assert (ran.code, ran.out, ran.err) == (
        0,
        "vragen.xlsx is gemaakt, met 3 vragen. Er is nog geen concept.\n"
        "Vul het formulier in, bewaar het en geef dezelfde opdracht nog eens.\n",
        "",
    )
    assert not DRAFT.exists()
    made = Path("vragen.xlsx").read_bytes()
    empty = run(*command)
    assert (empty.code, empty.out, empty.err) == (
        1,
        "",
        "vragen.xlsx, blad ‘Vragen’: Op dit formulier is nog niets ingevuld.\n"
        "  Vul het in, of laat --questions weg: dan blijft alles open.\n"
        "Het formulier is niet gelezen; er is niets gemaakt.\n",
    )
    assert Path("vragen.xlsx").read_bytes() == made
    _fill(E5="inspanning", E7="1")
    filled = Path("vragen.xlsx").read_bytes()
    ran = run(*command)
    assert ran.out.startswith(
        "2 antwoorden gelezen uit vragen.xlsx.\n"
        f"Uw 2 antwoorden zijn bewaard in {KEPT} en gelden ook voor een volgende versie\nvan dit "
        f"plan.\n{DRAFT} is gemaakt van "
    )
    assert _kept() == [
        "antwoorden:",
        "  onder wat we doen: inspanning",
        "  boven ouders lezen voor: Kinderen lezen meer",
    ]
    assert Path("vragen.xlsx").read_bytes() == filled


def test_a_wrong_answer_makes_nothing(leesplan: None, run: Run) -> None:
    command = ("import", "plan.md", "--questions", "vragen.xlsx")
    run(*command)
    _fill(E5="thema’s", E6="programmalijn")
    ran = run(*command)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(
        "vragen.xlsx, blad ‘Vragen’, cel E5: ‘thema’s’ is hier geen antwoord.\n"
    )
    assert not DRAFT.exists()
    assert not KEPT.exists()


def test_a_dry_run_makes_no_form(leesplan: None, run: Run) -> None:
    command = ("import", "plan.md", "--questions", "vragen.xlsx", "--dry-run")
    assert run(*command).out == "Er is niets geschreven. Op vragen.xlsx zouden 3 vragen staan.\n"
    told = json.loads(run(*command, "--json").out)
    assert told == {"version": 1, "form": "vragen.xlsx", "written": False, "questions": 3}
    assert [one.name for one in Path().iterdir()] == ["plan.md"]


def test_a_plan_that_leaves_nothing_open_needs_no_form(leesplan: None, run: Run) -> None:
    KEPT.parent.mkdir(parents=True)
    text = (
        "answers:\n  onder wat we doen: inspanning\n  vlak: fase\n  boven ouders lezen voor: X\n"
    )
    KEPT.write_text(text, encoding="utf-8")
    ran = run("import", "plan.md", "--questions", "vragen.xlsx")
    assert ran.out.startswith("Het plan laat niets open, dus vragen.xlsx is niet gemaakt.\n")
    assert DRAFT.is_file()
    assert not Path("vragen.xlsx").exists()


def test_a_form_is_an_excel_file_that_is_a_form(leesplan: None, run: Run) -> None:
    ran = run("import", "plan.md", "--questions", "vragen.ods")
    assert (ran.code, ran.err) == (
        2,
        "Een formulier met vragen is een Excel-bestand; vragen.ods eindigt niet op .xlsx.\n",
    )
    Path("vragen.xlsx").write_text("mijn lijstje", encoding="utf-8")
    ran = run("import", "plan.md", "--questions", "vragen.xlsx")
    assert (ran.code, ran.err.splitlines()[0]) == (1, "vragen.xlsx: Dit is geen Excel-bestand.")
    assert Path("vragen.xlsx").read_text("utf-8") == "mijn lijstje"
    Path("map.xlsx").mkdir()
    ran = run("import", "plan.md", "--questions", "map.xlsx")
    assert (ran.code, ran.err) == (2, "Het formulier map.xlsx kan niet worden geopend.\n")


def test_answers_that_are_about_nothing_are_told_and_kept(leesplan: None, run: Run) -> None:
    KEPT.parent.mkdir(parents=True)
    text = "answers:\n  Onder Wat we doen: inspanning  # van ons\n  kolom Stap: fase\n"
    KEPT.write_text(text, encoding="utf-8")
    ran = run("import", "plan.md")
    assert ran.out.startswith(
        f"1 antwoord van een vorige keer is gebruikt ({KEPT}).\n"
        f"1 antwoord in {KEPT} slaat op niets in dit plan: ‘kolom Stap’. Het blijft\nbewaard.\n"
    )
    assert KEPT.read_text("utf-8") == text


def test_what_people_add_by_hand_says_what_a_column_and_a_heading_hold(
    home: Path, run: Run
) -> None:
    KEPT.parent.mkdir(parents=True)
    KEPT.write_text(
        "answers:\n  kolom Xyzzy: inspanning\n  onder Plugh: operationeel doel\n", encoding="utf-8"
    )
    Path("plan.csv").write_text(
        "Doel;Xyzzy;Indicator\nKinderen lezen meer;Ouders lezen elke dag voor;Uitleningen\n",
        encoding="utf-8",
    )
    assert run("import", "plan.csv").code == 0
    assert "inspanningen:" in DRAFT.read_text("utf-8")
    DRAFT.unlink()
    Path("plan.md").write_text(
        "# Leesplan\n\n## Plugh\n\n- Kinderen lezen meer\n- Ouders lezen voor\n", encoding="utf-8"
    )
    assert run("import", "plan.md").code == 0
    assert "operationele_doelen:" in DRAFT.read_text("utf-8")


def test_answers_that_cannot_be_read_make_nothing(leesplan: None, run: Run) -> None:
    KEPT.parent.mkdir(parents=True)
    KEPT.write_text("answers:\n  vlak: droom\n", encoding="utf-8")
    ran = run("import", "plan.md")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(
        f"{KEPT}:2:9: ‘droom’ is niets wat een tekst van een plan kan zijn.\n  Kies uit: visie,"
    )
    assert not DRAFT.exists()


@pytest.mark.parametrize("ending", ["docx", "html", "pdf"])
def test_a_document_to_check_is_made_with_the_draft(leesplan: None, run: Run, ending: str) -> None:
    check = Path(f"controle.{ending}")
    ran = run("import", "plan.md", "--check", str(check))
    assert (ran.code, ran.err) == (0, "")
    assert (
        f"{check} is gemaakt: de tekst van het plan met wat ervan werd, om samen te controleren.\n"
    ) in ran.out
    assert check.read_bytes()
    if ending == "html":
        text = check.read_text("utf-8")
        assert "<h1>Controle van plan.md</h1>" in text
        assert "<dd>programmes/plan.yaml</dd>" in text
        assert "<td>Kinderen lezen beter</td>" in text


def test_a_document_to_check_is_never_written_over_another_file(leesplan: None, run: Run) -> None:
    Path("controle.docx").write_text("van ons", encoding="utf-8")
    ran = run("import", "plan.md", "--check", "controle.docx")
    assert (ran.code, ran.err) == (
        2,
        "controle.docx is er al en wordt niet overschreven. Kies een andere naam bij --check.\n",
    )
    ran = run("import", "plan.md", "--check", "controle.odt")
    assert (ran.code, ran.err) == (
        2,
        "controle.odt is geen soort bestand dat een controle kan zijn. Kies uit: .docx, .html of "
        ".pdf.\n",
    )
    assert not DRAFT.exists()
    told = json.loads(run("import", "plan.md", "--check", "c.docx", "--dry-run", "--json").out)
    assert told["check"] == "c.docx"
    assert sorted(one.name for one in Path().iterdir()) == ["controle.docx", "plan.md"]


def test_a_document_to_check_is_of_a_new_draft(leesplan: None, run: Run) -> None:
    ran = run("import", "plan.md", "--into", "plan.yaml", "--check", "controle.docx")
    assert (ran.code, ran.err) == (
        2,
        "--check is voor een nieuw concept en gaat niet samen met --into.\n",
    )


def test_what_is_about_a_plan_is_not_for_iati(home: Path, run: Run) -> None:
    Path("iati.xml").write_text("<iati-activities version='2.03'/>", encoding="utf-8")
    for option, file in (("--questions", "v.xlsx"), ("--check", "c.docx")):
        ran = run("import", "iati.xml", option, file)
        assert (ran.code, ran.err) == (
            2,
            f"{option} is alleen voor een plan, niet voor een IATI-bestand.\n",
        )
