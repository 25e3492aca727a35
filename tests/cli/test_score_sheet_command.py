"""`toc plan score-sheet` and `toc plan read-scores`, as a programme leader uses them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

Run = Callable[..., Any]
Golden = Callable[[Path, str], None]
GOLDEN = Path(__file__).parent / "golden_scores"
PLAN = Path(__file__).parents[1] / "plan" / "scores" / "score_plan.yaml"


@pytest.fixture
def plan(home: Path) -> Path:
    (home / "programmes").mkdir()
    file = home / "programmes" / "wijk.yaml"
    shutil.copy(PLAN, file)
    return file


def _fill(file: str, *sheets: dict[str, Any]) -> None:
    book = openpyxl.load_workbook(file)
    for page, cells in zip(book.worksheets[1:], sheets, strict=False):
        for name, value in cells.items():
            page[name] = value
    book.save(file)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_from_a_form_to_the_talk(
    plan: Path, run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", language)
    said = [run("plan", "score-sheet", "2024", "--to", "scores.xlsx").whole]
    _fill(
        "scores.xlsx",
        {"C7": 3, "D7": 1, "J10": 9, "K7": "Kan dit niet eerder?", "J9": None},
        {"D7": 9, "E10": 3, "K7": "Nee"},
    )
    before = plan.read_bytes()
    said.append(run("plan", "read-scores", "scores.xlsx", "--dry-run").whole)
    assert plan.read_bytes() == before
    said.append(run("plan", "read-scores", "scores.xlsx").whole)
    after = plan.read_bytes()
    assert after != before
    said.append(run("plan", "read-scores", "scores.xlsx").whole)
    assert plan.read_bytes() == after
    golden(GOLDEN / f"score-sheet-{language}.txt", "\n".join(said))


def test_mistakes_are_said_where_they_are_and_nothing_is_written(
    plan: Path, run: Run, golden: Golden
) -> None:
    before = plan.read_bytes()
    run("plan", "score-sheet", "2024", "--to", "a.xlsx")
    _fill("a.xlsx", {"D7": 2, "E7": "=1+1", "J10": 9}, {"B2": "Een ander", "D10": "drie"})
    Path("b.xlsx").write_bytes(b"geen formulier")
    ran = run("plan", "read-scores", "a.xlsx", "b.xlsx", "wijk")
    assert (ran.code, ran.out) == (1, "")
    assert plan.read_bytes() == before
    golden(GOLDEN / "score-sheet-mistakes.txt", ran.whole)
    as_json = run("plan", "read-scores", "a.xlsx", "b.xlsx", "--json")
    assert as_json.code == 1
    assert [one["cell"] for one in json.loads(as_json.out)["mistakes"]] == [
        "D7",
        "E7",
        "B2",
        "D10",
        "",
    ]


def test_json(plan: Path, run: Run) -> None:
    made = json.loads(run("plan", "score-sheet", "2024", "--to", "f.xlsx", "--json").out)
    assert made["file"] == "f.xlsx"
    assert [one["id"] for one in made["form"]["participants"]] == ["gemeente", "welzijn"]
    _fill("f.xlsx", {"C7": 3})
    read = json.loads(run("plan", "read-scores", "f.xlsx", "--json").out)
    assert read["written"] is True
    assert read["answers"] == [
        {
            "participant": "gemeente",
            "inspanning": "cafe",
            "criterion": "tempo",
            "goal": "",
            "points": 3,
        }
    ]
    assert read["disagreements"][0]["by_participant"] == [["welzijn", 1], ["gemeente", 3]]


def test_a_form_with_answers_is_not_overwritten(plan: Path, run: Run) -> None:
    Path("scores.xlsx").write_bytes(b"antwoorden")
    ran = run("plan", "score-sheet", "2024", "--to", "scores.xlsx")
    assert (ran.code, ran.err) == (
        2,
        "scores.xlsx bestaat al; misschien staan er antwoorden in. Kies een andere naam, of "
        "schrijf eroverheen met --replace.\n",
    )
    assert Path("scores.xlsx").read_bytes() == b"antwoorden"
    assert run("plan", "score-sheet", "2024", "--to", "scores.xlsx", "--replace").code == 0


def test_the_file_has_a_name_of_its_own_where_none_is_given(plan: Path, run: Run) -> None:
    assert run("plan", "score-sheet", "2024").out.startswith("scoreformulier-2024.xlsx is gemaakt")
    assert Path("scoreformulier-2024.xlsx").is_file()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("score-sheet", "2024", "--to", "x.docx"), 2, "laat de naam ‘x.docx’ eindigen op .xlsx"),
        (("score-sheet", "2024", "--to", "geen/map.xlsx"), 2, "de map geen bestaat niet"),
        (("score-sheet", "2024", "--to", "x" * 300 + ".xlsx"), 2, "die naam is te lang"),
        (("score-sheet", "2024", "--participant", "?"), 2, "‘?’ kan geen deelnemer zijn"),
        (("score-sheet", "ooit"), 2, "‘ooit’ is geen periode"),
        (("read-scores", "weg.xlsx"), 2, "weg.xlsx is er niet, of kan niet gelezen worden."),
        (("read-scores", "wijk"), 2, "Noem het ingevulde formulier"),
        (("read-scores", "a.xlsx", "wijk", "b.yaml"), 2, "Noem naast de formulieren één plan"),
        (("read-scores", "a.xlsx", "wijkk"), 2, "Bedoelde u: wijk?"),
        (("read-scores", "."), 2, ". is er niet, of kan niet gelezen worden."),
    ],
)
def test_what_cannot_be_done(
    plan: Path, run: Run, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ran = run("plan", *arguments)
    assert ran.code == code
    assert said in ran.err


def test_a_plan_without_inspanningen(home: Path, run: Run) -> None:
    Path("kaal.yaml").write_text("titel: Kaal\nvisie: Iedereen doet mee\n", encoding="utf-8")
    said = run(
        "plan", "score-sheet", "2024", "kaal.yaml", "--participant", "wij", "--to", "s.xlsx"
    )
    assert said.code == 2
    assert said.err == (
        "Het plan heeft nog geen inspanningen: er valt niets te beoordelen. Er is geen formulier "
        "gemaakt.\n"
    )
    assert not Path("s.xlsx").exists()


def test_a_plan_with_nothing_to_choose(plan: Path, run: Run) -> None:
    text = plan.read_text(encoding="utf-8")
    body = text.split("inspanningen:\n")[0] + "inspanningen:\n  a: {tekst: A, structureel: ja}\n"
    plan.write_text(body, encoding="utf-8")
    ran = run("plan", "score-sheet", "2024")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Voor 2024 valt er niets te beoordelen")
    assert not Path("scoreformulier-2024.xlsx").exists()


def test_a_plan_that_cannot_be_added_to(plan: Path, run: Run) -> None:
    text = plan.read_text(encoding="utf-8")
    plan.write_text(
        text.replace(
            "draagt_bij_aan: dichtbij}\n  banen", "draagt_bij_aan: &d [dichtbij]}\n  banen"
        ).replace(
            "banenmarkt: {tekst: Een banenmarkt houden, draagt_bij_aan: baan}",
            "banenmarkt: {tekst: Een banenmarkt houden, draagt_bij_aan: *d }",
        ),
        encoding="utf-8",
    )
    before = plan.read_bytes()
    run("plan", "score-sheet", "2024", "--to", "f.xlsx")
    _fill("f.xlsx", {"J11": 9})
    ran = run("plan", "read-scores", "f.xlsx")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "Bij ‘banenmarkt’ (regel 27) staat het programmabestand zo geschreven dat de oordelen er "
        "niet veilig bij gezet kunnen worden. Er is niets veranderd.\n"
        "Schrijf die inspanningen voluit, zonder verwijzingen als &naam en *naam, en lees de "
        "formulieren opnieuw in.\n"
    )
    assert plan.read_bytes() == before


def test_bytes_before_and_line_ends_stay(plan: Path, run: Run) -> None:
    text = plan.read_text(encoding="utf-8").replace("\n", "\r\n")
    plan.write_bytes(b"\xef\xbb\xbf" + text.encode())
    run("plan", "score-sheet", "2024", "--to", "f.xlsx")
    _fill("f.xlsx", {"C10": 9})
    assert run("plan", "read-scores", "f.xlsx").code == 0
    data = plan.read_bytes()
    assert data.startswith(b"\xef\xbb\xbftitel")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert b"tempo: {deelnemers: {gemeente: 9}}" in data


def test_where_points_were_agreed_on_what_is_read_does_not_count(plan: Path, run: Run) -> None:
    text = plan.read_text(encoding="utf-8")
    old, new = "{tempo: {deelnemers:", "{tempo: {punten: 3, deelnemers:"
    assert old in text
    plan.write_text(text.replace(old, new), encoding="utf-8", newline="\n")
    run("plan", "score-sheet", "2024", "--to", "f.xlsx")
    _fill("f.xlsx", {"C7": 3, "D7": 1})
    said = " ".join(run("plan", "read-scores", "f.xlsx").whole.split())
    assert (
        "Bij 1 van deze oordelen staan er punten in het plan die samen zijn vastgesteld. Die "
        "tellen; wat de deelnemers oordeelden, telt daar niet mee. Haal de punten weg als de "
        "oordelen moeten tellen: - cafe, op ‘Tempo’: 3 (regel 19)"
    ) in said


def test_more_forms_than_go_at_once_are_refused_and_none_is_read(
    plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("toc.cli.score_sheet.MOST_FORMS", 2)
    before = plan.read_bytes()
    ran = run("plan", "read-scores", "a.xlsx", "b.xlsx", "c.xlsx", "--dry-run")
    assert (ran.code, ran.err) == (
        2,
        "Dit zijn 3 formulieren; er gaan er hoogstens 2 tegelijk. Er is niets ingelezen: doe het "
        "in groepen.\n",
    )
    assert plan.read_bytes() == before
