"""`toc review`: the summary on the screen, and the files of a day of reflection."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tests.cli.conftest import Run
from tests.review import example

GOLDEN = Path(__file__).parent / "golden_review"
REAL = "alliantie-van-kracht"
FOLDER = ["besluiten-2025.xlsx", "kaarten-2024.pdf", "reflectie-2024.docx", "reflectie-2024.pptx"]
Golden = Callable[[Path, str], None]


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))


@pytest.fixture
def rich(home: Path) -> Path:
    """A programme with an adopted plan and measurements."""
    return example.write(home / "plan").relative_to(home)


def inside(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


# --- on the screen ---


@pytest.mark.usefixtures("real")
def test_the_real_plan_on_one_screen(run: Run, golden: Golden) -> None:
    ran = run("review", "2024", REAL)
    assert ran.out.count("\n") <= 50
    golden(GOLDEN / "review-real.txt", ran.whole.replace("\\", "/"))


def test_what_was_measured(run: Run, rich: Path, golden: Golden) -> None:
    golden(GOLDEN / "review-rich.txt", run("review", "2024", str(rich)).whole.replace("\\", "/"))


def test_in_english(run: Run, rich: Path, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    ran = run("review", "2024", str(rich))
    golden(GOLDEN / "review-rich-english.txt", ran.whole.replace("\\", "/"))


def test_the_help(run: Run, golden: Golden) -> None:
    golden(GOLDEN / "help-review.txt", run("review", "--help").whole)


def test_as_json(run: Run, rich: Path) -> None:
    found = json.loads(run("review", "2024", str(rich), "--json").out)
    assert (found["version"], found["period"], found["next_period"]) == (1, "2024", "2025")
    assert [part["key"] for part in found["parts"]] == [
        "said",
        "did",
        "moved",
        "unknown",
        "changed",
        "asked",
    ]
    assert found["changes"]["changed"][0]["suspect"] == ["coach", "maatje", "stress"]
    assert found["changes"]["told"] == "het plan voor 2024, vastgesteld op 4 december 2023"
    (debts,) = (one for one in found["indicators"] if one["id"] == "schuldvrij")
    assert debts["value"] is None


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize(
    ("period", "title", "ahead"),
    [("2023", "2023", "2024"), ("fase-1", "Fase 1", "Fase 2"), ("fase-3", "Fase 3", "2025")],
)
def test_the_decisions_are_for_the_period_after(
    run: Run, period: str, title: str, ahead: str
) -> None:
    out = run("review", period, REAL).out
    assert f"Terugblik op {title}\n" in out
    assert f"Besluiten gelden voor {ahead}.\n" in out


def test_they_can_be_for_another_period(run: Run, rich: Path) -> None:
    assert "Besluiten gelden voor 2027." in run("review", "2024", str(rich), "--next", "2027").out


def test_a_period_that_is_not_over(run: Run, rich: Path) -> None:
    out = run("review", "2025", str(rich)).out
    assert (
        "Tussenstand op 1 februari 2025: 2025 is nog niet voorbij. Besluiten gelden voor 2026.\n"
    ) in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["2026"],
            "2026 moet nog beginnen: daarop valt nog niet terug te kijken.\n",
        ),
        (
            ["2023-2024"],
            "Een reflectie gaat over één jaar of één fase; 2023-2024 is er meer dan een.\n",
        ),
        (
            ["2024", "--next", "2024"],
            "Besluiten over 2024 liggen niet na 2024. Kies met --next een latere periode.\n",
        ),
        (
            ["2024", "--cards"],
            "Zeg met --to waar de kaarten heen moeten, bijvoorbeeld: --cards --to kaarten.pdf\n",
        ),
        (
            ["2024", "--network", "geld"],
            "Zeg met --to waar de kaarten heen moeten, bijvoorbeeld: --cards --to kaarten.pdf\n",
        ),
        (
            ["2024", "--network", "geld", "--to", "reflectie.docx"],
            "Een netwerk kiest u voor de werkkaarten. Geef ook --cards, of met --to een map.\n",
        ),
        (
            ["2024", "--network", "gled", "--cards", "--to", "kaarten.pdf"],
            "Er is geen netwerk ‘gled’. Bedoelt u een van deze: geld?\n",
        ),
        (
            ["2024", "--cards", "--to", "kaarten.docx"],
            "De kaarten zijn een PDF: laat de naam eindigen op .pdf. Dit kan niet: "
            "kaarten.docx.\n",
        ),
        (
            ["2024", "--to", "reflectie.doc"],
            "reflectie.doc is geen soort bestand dat hier gemaakt kan worden. Geef een map (met "
            "een / erachter) of laat de naam eindigen op: .docx, .pptx, .pdf, .md, .html, .json, "
            ".xlsx.\n",
        ),
        (
            ["2024", "--template", "sjabloon.docx"],
            "Een sjabloon hoort bij één .docx of .pptx. Geef --to zo’n bestand.\n",
        ),
        (
            ["2024", "--to", "map/", "--template", "sjabloon.docx"],
            "Een sjabloon hoort bij één .docx of .pptx. Geef --to zo’n bestand.\n",
        ),
    ],
)
def test_what_cannot_be_is_refused(run: Run, rich: Path, arguments: list[str], said: str) -> None:
    before = inside(Path())
    ran = run("review", *arguments[:1], str(rich), *arguments[1:])
    assert (ran.code, ran.out, ran.err) == (2, "", said)
    assert inside(Path()) == before


def test_a_period_that_is_none(run: Run, rich: Path) -> None:
    ran = run("review", "volgend jaar", str(rich))
    assert (ran.code, ran.out) == (2, "")
    assert "volgend jaar" in ran.err


# --- what cannot be trusted ---


def test_an_adopted_plan_that_was_changed_by_hand(run: Run, rich: Path) -> None:
    file = rich.parent / "voorbeeld" / "plans" / "2024.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Stuurgroep", "Iemand"), encoding="utf-8")
    ran = run("review", "2024", str(rich))
    assert (ran.code, ran.out) == (1, "")
    assert "2024.yaml" in ran.err


def test_a_record_of_a_reflection_that_was_changed_by_hand(run: Run, rich: Path) -> None:
    folder = rich.parent / "voorbeeld" / "reviews"
    folder.mkdir()
    (folder / "2023.yaml").write_text("version: 1\n", encoding="utf-8")
    ran = run("review", "2024", str(rich))
    assert (ran.code, ran.out) == (1, "")
    assert "2023.yaml" in ran.err


def test_measurements_with_errors(run: Run, rich: Path) -> None:
    file = rich.parent / "voorbeeld" / "measurements.csv"
    file.write_text("indicator;periode;waarde\nweg;2024;1\n", encoding="utf-8")
    ran = run("review", "2024", str(rich))
    assert (ran.code, ran.out) == (1, "")


# --- the texts of the last time ---


def test_texts_are_compared_with_the_last_reflection(run: Run, rich: Path) -> None:
    from toc.core.model import Decision
    from toc.core.records.reviews import file_of, review, to_bytes

    programme, _ = example.opened(rich)
    decision = Decision.model_validate(
        {
            "inspanning": "feest",
            "decision": "go_on",
            "period": "2024",
            "reason": "Omdat",
            "role": "Stuurgroep",
            "date": "2024-02-01",
        }
    )
    seen = {"rust": "Gezinnen ervaren minder stress rond geld", "feest": "Een feest"}
    file = file_of(rich, "2023")
    file.parent.mkdir()
    file.write_bytes(to_bytes(review(programme, "2023", "2024", seen, [decision])))
    found = json.loads(run("review", "2024", str(rich), "--json").out)["changes"]
    assert found["told"] == "de reflectie op 2023 van 1 februari 2024"
    assert [one["id"] for one in found["changed"]] == ["feest"]
    assert found["new"] == []


# --- files ---


def test_everything_for_the_day_and_again(run: Run, rich: Path) -> None:
    ran = run("review", "2024", str(rich), "--to", "dag/")
    assert (ran.code, ran.err) == (0, "")
    assert inside(Path("dag")) == FOLDER
    assert ran.out == (
        "Alles voor de reflectiedag staat in de map dag\n"
        "  - reflectie-2024.docx: het pakket om vooraf te lezen\n"
        "  - reflectie-2024.pptx: hetzelfde als dia’s\n"
        "  - kaarten-2024.pdf: 3 werkkaarten; druk ze af op A3\n"
        "  - besluiten-2025.xlsx: het besluitenformulier\n"
        "\n"
        "Na de dag: vul de besluiten in besluiten-2025.xlsx in en lees ze terug met: toc review\n"
        f"read-decisions {Path('dag', 'besluiten-2025.xlsx')} {rich}\n"
    )
    # Nothing that people wrote is lost.
    form, pack = Path("dag", "besluiten-2025.xlsx"), Path("dag", "reflectie-2024.docx")
    form.write_bytes(b"ingevuld")
    opened = docx.Document(str(pack))
    opened.add_paragraph("Van de programmaleider")
    opened.save(str(pack))
    again = json.loads(run("review", "2024", str(rich), "--to", "dag", "--json").out)
    assert sorted(again["files"]) == FOLDER
    assert form.read_bytes() == b"ingevuld"
    assert "Van de programmaleider" in paragraphs(pack)
    assert run("review", "2024", str(rich), "--to", str(pack), "--replace").code == 0
    assert "Van de programmaleider" not in paragraphs(pack)


def paragraphs(file: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(file)).paragraphs]


@pytest.mark.parametrize("kind", ["docx", "pptx", "pdf", "md", "html", "json"])
def test_the_pack_alone(run: Run, rich: Path, kind: str) -> None:
    ran = run("review", "2024", str(rich), "--to", f"pakket.{kind}")
    assert (ran.code, ran.out, ran.err) == (0, f"Geschreven: pakket.{kind}\n", "")
    assert Path(f"pakket.{kind}").stat().st_size > 1000


def test_the_pack_is_in_the_language_of_its_programme(
    run: Run, rich: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    assert run("review", "2024", str(rich), "--to", "pakket.md").out == "Written: pakket.md\n"
    assert Path("pakket.md").read_text(encoding="utf-8").startswith("# Reflectie op 2024\n")


def test_the_cards_alone(run: Run, rich: Path) -> None:
    ran = run("review", "2024", str(rich), "--cards", "--to", "kaarten.pdf")
    assert (ran.code, ran.out, ran.err) == (0, "Geschreven: kaarten.pdf\n", "")
    assert Path("kaarten.pdf").read_bytes().startswith(b"%PDF")


def test_the_card_of_one_network(run: Run, rich: Path) -> None:
    chosen = ("--network", "geld")
    assert run("review", "2024", str(rich), "--cards", "--to", "een.pdf", *chosen).code == 0
    assert run("review", "2024", str(rich), "--cards", "--to", "alle.pdf").code == 0
    assert Path("een.pdf").stat().st_size < Path("alle.pdf").stat().st_size
    ran = run("review", "2024", str(rich), "--to", "dag/", *chosen)
    assert "kaarten-2024.pdf: 1 werkkaart; druk haar af op A3" in ran.out


def test_no_cards_without_networks(run: Run, home: Path) -> None:
    Path("plan.yaml").write_text("title: P\nvision: V\n", encoding="utf-8")
    ran = run("review", "2024", "plan.yaml", "--cards", "--to", "kaarten.pdf")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "Dit programma heeft geen netwerken; er is geen kaart te maken.\n"
    ran = run("review", "2024", "plan.yaml", "--to", "besluiten.xlsx")
    assert ran.err == "Er is geen doel en geen inspanning waarover te besluiten is.\n"
    assert run("review", "2024", "plan.yaml", "--to", "dag/").code == 0
    assert inside(Path("dag")) == ["reflectie-2024.docx", "reflectie-2024.pptx"]


def test_the_form_alone_is_never_written_over(run: Run, rich: Path) -> None:
    ran = run("review", "2024", str(rich), "--to", "besluiten.xlsx")
    assert (ran.code, ran.err) == (0, "")
    assert "toc review read-decisions besluiten.xlsx" in " ".join(ran.out.split())
    Path("besluiten.xlsx").write_bytes(b"ingevuld")
    ran = run("review", "2024", str(rich), "--to", "besluiten.xlsx")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("besluiten.xlsx bestaat al; misschien is het ingevuld.")
    assert Path("besluiten.xlsx").read_bytes() == b"ingevuld"
    assert run("review", "2024", str(rich), "--to", "besluiten.xlsx", "--replace").code == 0
    assert Path("besluiten.xlsx").read_bytes() != b"ingevuld"


def test_as_json_what_was_written(run: Run, rich: Path) -> None:
    found = json.loads(run("review", "2024", str(rich), "--to", "p.md", "--json").out)
    assert found["files"] == ["p.md"]


def test_a_form_that_was_kept_is_told(run: Run, home: Path) -> None:
    Path("plan.yaml").write_text(
        "title: P\nvision: V\nstrategic_goals: {d: Doel}\n", encoding="utf-8"
    )
    Path("dag").mkdir()
    Path("dag", "besluiten-2025.xlsx").write_bytes(b"ingevuld")
    ran = run("review", "2024", "plan.yaml", "--to", "dag/")
    assert ran.code == 0
    kept = "- besluiten-2025.xlsx: het besluitenformulier stond er al en is niet aangeraakt\n"
    assert kept in ran.out


def test_where_nothing_can_be_written(run: Run, rich: Path) -> None:
    Path("dag").write_text("een bestand", encoding="utf-8")
    ran = run("review", "2024", str(rich), "--to", "dag/")
    assert (ran.code, ran.out) == (2, "")
    assert "dag" in ran.err
    assert Path("dag").read_text(encoding="utf-8") == "een bestand"
