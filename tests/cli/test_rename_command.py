"""`toc rename`: an id everywhere, in the plan and in what stands beside it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Start
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.model import Decision, PartialDate, Verdict
from toc.core.records import reviews
from toc.core.records.source_mappings import SourceMapping, mapping_bytes

PLAN = """\
# Van ons allen: feest is een woord, geen verwijzing.
titel: Buurt
visie: Iedereen doet mee
partners:
  school: De Brede School
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Meer buren kennen elkaar op een feest, draagt_bij_aan: meedoen}

inspanningen:
  # Het feest van de straat.
  feest:
    tekst: feest   # feest in mei
    draagt_bij_aan: {doel: "kennen", deelnemers: {school: 9}}
    eigenaar: School
    partners: [school, wijkteam]
    kosten: {2026: 100, partners: {'school': 100}}
  tuin: {tekst: Een tuin aanleggen, draagt_bij_aan: kennen, vereist: feest}

indicatoren:
  deelnemers: {tekst: Aantal deelnemers, meet: kennen}
planning:
  focus: {2026: 2}
  partners: {school: {budget: {2026: 1000}}}
besluiten:
  - {inspanning: feest, besluit: wel, periode: 2026, reden: feest, rol: bestuur, datum: 2025-11}
geaccepteerd:
  - {regel: no-owner, elementen: [feest, tuin], reden: Zo, eigenaar: bestuur, tot_en_met: 2030}
"""
BESIDE = Path("programmes/buurt")


@pytest.fixture
def plan(start: Start, run: Run) -> Path:
    file = start(PLAN.replace("\n", "\r\n"))
    adopted = run("plan", "2026", "--adopt", "--role", "bestuur", "--date", "2025-12-01")
    assert adopted.code == 0, adopted
    for year in ("2024", "2025"):
        ran = run("measure", "add", "deelnemers", "--value", "3", "--period", year)
        assert ran.code == 0, ran
    decision = Decision(
        inspanning="feest",
        decision=Verdict.IN,
        period="2026",
        reason="feest",
        role="bestuur",
        date=PartialDate(2025, 11),
    )
    texts = {"feest": "feest", "kennen": "Meer buren"}
    made = reviews.review(opened(file).sound, "2025", "2026", texts, [decision])
    (BESIDE / "reviews").mkdir()
    (BESIDE / "reviews/2025.yaml").write_bytes(reviews.to_bytes(made, ("Van feest",)))
    (BESIDE / "sources").mkdir()
    mapping = SourceMapping(names={"Aantal mensen": "deelnemers", "deelnemers": "skip"})
    (BESIDE / "sources/school.yaml").write_bytes(mapping_bytes(mapping, ("Van school",)))
    return file


def opened(file: Path):  # type: ignore[no-untyped-def]
    return open_dossier(file, Asked(datetime.date(2026, 1, 1)))


def lines(file: Path, before: bytes) -> list[str]:
    """The lines that went and came."""
    old, new = before.decode().splitlines(), file.read_bytes().decode().splitlines()
    assert len(old) == len(new)
    return [f"{a.strip()} | {b.strip()}" for a, b in zip(old, new, strict=True) if a != b]


def test_an_inspanning(plan: Path, run: Run) -> None:
    before = {file: file.read_bytes() for file in BESIDE.rglob("*.*")}
    ran = run("rename", "feest", "straatfeest")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.replace("\\", "/") == (
        "Hernoemd in programmes/buurt/plans/2026.yaml, programmes/buurt/reviews/2025.yaml,\n"
        "programmes/buurt.yaml: feest heet nu straatfeest\n"
        "Ook aangepast waar het genoemd wordt: tuin, besluiten, geaccepteerd\n"
        "Formulieren en documenten die u al verspreidde, noemen nog ‘feest’.\n"
    )
    assert lines(plan, PLAN.encode()) == [
        "feest: | straatfeest:",
        "tuin: {tekst: Een tuin aanleggen, draagt_bij_aan: kennen, vereist: feest} | tuin: "
        "{tekst: "
        "Een tuin aanleggen, draagt_bij_aan: kennen, vereist: straatfeest}",
        "- {inspanning: feest, besluit: wel, periode: 2026, reden: feest, rol: bestuur, datum: "
        "2025-11} | - {inspanning: straatfeest, besluit: wel, periode: 2026, reden: feest, rol: "
        "bestuur, datum: 2025-11}",
        "- {regel: no-owner, elementen: [feest, tuin], reden: Zo, eigenaar: bestuur, tot_en_met: "
        "2030} | - {regel: no-owner, elementen: [straatfeest, tuin], reden: Zo, eigenaar: bestuur,"
        " tot_en_met: 2030}",
    ]
    assert plan.read_bytes().count(b"\r\n") == PLAN.count("\n")
    review = BESIDE / "reviews/2025.yaml"
    assert lines(review, before[review])[:2] == [
        "feest: feest | straatfeest: feest",
        "- inspanning: feest | - inspanning: straatfeest",
    ]
    dossier = opened(plan)
    assert not dossier.errors
    assert "straatfeest" in dossier.plan("2026").inspanningen
    assert dossier.reviews.held[0].decisions[0].inspanning == "straatfeest"
    adopted = (BESIDE / "plans/2026.yaml").read_text(encoding="utf-8")
    assert "  feest:" not in adopted
    # Nothing that was adopted counts as changed since.
    assert "veranderd" not in run("plan", "2026", "--since", "2026").out.casefold()


def test_an_indicator_with_its_measurements_and_sources(plan: Path, run: Run) -> None:
    measured, source = BESIDE / "measurements.csv", BESIDE / "sources/school.yaml"
    before = {file: file.read_bytes() for file in (measured, source)}
    assert run("rename", "deelnemers", "aantal").code == 0
    assert lines(measured, before[measured]) == [
        f"deelnemers;{year};3;;;;;;;{day};; | aantal;{year};3;;;;;;;{day};;"
        for year in ("2024", "2025")
        for day in [measured.read_text().splitlines()[1].split(";")[9]]
    ]
    assert lines(source, before[source]) == ["Aantal mensen: deelnemers | Aantal mensen: aantal"]
    assert b"deelnemers: {school: 9}" in plan.read_bytes()


def test_a_partner_also_where_it_is_written_otherwise(plan: Path, run: Run) -> None:
    assert run("rename", "school", "brede-school").code == 0
    assert lines(plan, PLAN.encode()) == [
        "school: De Brede School | brede-school: De Brede School",
        'draagt_bij_aan: {doel: "kennen", deelnemers: {school: 9}} | draagt_bij_aan: {doel: '
        '"kennen", deelnemers: {brede-school: 9}}',
        "eigenaar: School | eigenaar: brede-school",
        "partners: [school, wijkteam] | partners: [brede-school, wijkteam]",
        "kosten: {2026: 100, partners: {'school': 100}} | kosten: {2026: 100, partners: "
        "{'brede-school': 100}}",
        "partners: {school: {budget: {2026: 1000}}} | partners: {brede-school: {budget: {2026: "
        "1000}}}",
    ]
    assert not opened(plan).errors


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["feest", "tuin"], 2, "De id ‘tuin’ is al van iets anders. Kies een andere.\n"),
        (["school", "de-brede-school"], 0, ""),
        (["feest", "Het Feest"], 2, "‘Het Feest’ kan geen id zijn: kleine letters, cijfers en "
         "streepjes, zonder spaties. Bijvoorbeeld: het-feest.\n"),
        (["feest", "visie"], 2, "‘visie’ kan geen id zijn: kleine letters, cijfers en streepjes, "
         "zonder spaties. Bijvoorbeeld: feest.\n"),
        (["feest", ""], 2, "‘’ kan geen id zijn: kleine letters, cijfers en streepjes, "
         "zonder spaties. Bijvoorbeeld: feest.\n"),
        (["visie", "x"], 2, "De visie, de missie en het probleem hebben geen id: verander hun "
         "tekst met toc set.\n"),
        (["programma", "x"], 2,
         "Dit kan met een onderdeel van het programma, niet met het programma zelf.\n"),
    ],
)  # fmt: skip
def test_what_cannot_be(plan: Path, run: Run, words: list[str], code: int, said: str) -> None:
    ran = run("rename", *words)
    assert (ran.code, ran.err) == (code, said)
    assert (plan.read_bytes() == PLAN.replace("\n", "\r\n").encode()) is bool(code)


def test_a_record_that_cannot_be_read_is_not_left_behind(plan: Path, run: Run) -> None:
    review = BESIDE / "reviews/2025.yaml"
    review.write_text(review.read_text().replace("texts:", "teksten_:"))
    ran = run("rename", "feest", "straatfeest")
    assert (ran.code, ran.err.replace("\\", "/")) == (
        1,
        "programmes/buurt/reviews/2025.yaml is niet te lezen, en er staat misschien ‘feest’ in. "
        "Herstel dat bestand eerst; er is niets geschreven.\n",
    )
    assert run("rename", "deelnemers", "aantal").code == 0
