"""`toc export iati` and `toc import`, as they are typed. The figures are made up: they are
examples."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run
from tests.exchange.iati.round_trips import results_of
from toc.exchange.words.iati import IATI

SAMPLE = ROOT / "tests" / "exchange" / "iati" / "data" / "24-results.xml"

SECTION = """
iati:
  kenmerk: NL-KVK-12345678-VOORBEELD
  rapporterende_organisatie: {naam: Gemeente Voorbeeld, ref: NL-KVK-12345678, type: 11}
  deelnemende_organisaties:
    - {naam: Bibliotheek Voorbeeld, rol: voert_uit}
  status: uitvoering
  dagen: {werkelijk_begin: 2022-01-01}
  landen: Nederland
"""

PLAN = """titel: Voorbeeld
taal: nl
profiel: concept
visie: Iedereen in de wijk doet mee
strategische_doelen:
  meedoen: {tekst: Volwassenen doen mee in hun wijk, sdg: 4, brede_welvaart: samenleving}
operationele_doelen:
  taalhulp: {tekst: Wie hulp wil vindt die op loopafstand, draagt_bij_aan: meedoen}
inspanningen:
  taalhuis: {tekst: Een taalhuis openen in elke wijk, draagt_bij_aan: taalhulp}
  cursus: {tekst: Een cursus geven in elke wijk, draagt_bij_aan: taalhulp}
indicatoren:
  deelname:
    tekst: Deel van de volwassenen dat meedoet
    meet: meedoen
    maat: percentage
    eenheid: "%"
    richting: omhoog
    nulmeting: {waarde: 40, datum: 2022-05-01, n: 120}
    streefwaarden: {2024: 45}
    uitsplitsing: {geslacht: [man, vrouw]}
    kleinste_groep: 10
    sdg: [4.6.1, 4.3]
  huizen:
    tekst: Aantal geopende taalhuizen
    meet: taalhuis
    maat: getal
    cumulatief: ja
    nulmeting: {waarde: 0, datum: 2022}
  intern: {tekst: Ziekteverzuim, meet: taalhuis, maat: getal, privacy: intern}
"""

ROWS = """indicator;periode;waarde;n;groep;plaats;toelichting
deelname;2023;42,5;200;;;
deelname;2023;41;6;geslacht=man;;
deelname;2023;44;120;geslacht=vrouw;;
deelname;2024;47;50;;Assen;na de vernieuwing
huizen;2023;2;;;;
huizen;2024;1;;;;
"""


@pytest.fixture
def plan(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))
    file = home / "programmes" / "voorbeeld.yaml"
    (home / "programmes" / "voorbeeld").mkdir(parents=True)
    file.write_text(PLAN + SECTION, encoding="utf-8")
    rows = home / "programmes" / "voorbeeld" / "measurements.csv"
    rows.write_text(ROWS, encoding="utf-8")
    return file


def test_results_are_written_and_what_is_not_is_said(
    plan: Path, run: Run, golden: Callable[[Path, str], None]
) -> None:
    ran = run("export", "iati", "--to", "uit.xml")
    assert ran.code == 0
    assert ran.out == (
        "uit.xml is gemaakt, en voldoet aan het officiële schema van IATI 2.03. Resultaten: 2, "
        "indicatoren: 2, gemeten waarden: 4.\n"
        "\n"
        "Let op:\n"
        "  - Er staat geen sector bij; de standaard vraagt er een: een code van de OESO-DAC, "
        "zoals\n"
        "    ‘sectoren: 16010’ (sociale bescherming).\n"
        "  - ‘intern’ is niet openbaar en staat niet in het bestand.\n"
        "  - Van ‘deelname’ zijn 2 waarden weggelaten, omdat ze te weinig mensen betreffen of "
        "zulke waarden\n"
        "    zouden verraden.\n"
        "  - 2 doelen en inspanningen zonder openbare indicator staan niet in het bestand: een "
        "resultaat\n"
        "    zonder indicator kent IATI niet.\n"
    )
    file = Path("uit.xml")
    text = file.read_text(encoding="utf-8")
    golden(ROOT / "tests" / "exchange" / "iati" / "golden" / "voorbeeld.xml", text)
    # Nothing that may not be shown is in it, nor what could tell it.
    for secret in ('"41"', '"44"', "geslacht", "vernieuwing", "Ziekteverzuim"):
        assert secret not in text
    before = file.read_bytes()
    assert run("export", "iati", "--to", "uit.xml").code == 0
    assert file.read_bytes() == before


def test_a_plan_without_what_iati_asks_is_refused_with_what_to_write(plan: Path, run: Run) -> None:
    plan.write_text(PLAN.replace("    maat: getal\n", "") + SECTION, encoding="utf-8")
    text = plan.read_text(encoding="utf-8")
    text = text.replace("  status: uitvoering\n", "").replace("2022-01-01}", "2022-01}")
    text = text.replace(", type: 11", "").replace(", rol: voert_uit", "")
    plan.write_text(text, encoding="utf-8")
    ran = run("export", "iati", "--to", "uit.xml")
    assert (ran.code, ran.out) == (1, "")
    file = Path("programmes") / "voorbeeld.yaml"
    whats = [line for line in ran.err.splitlines() if not line.startswith(" ")]
    assert whats == [
        f"{file}:33:3: IATI vraagt wat voor organisatie de rapporterende is.",
        f"{file}:35:8: De rol van ‘Bibliotheek Voorbeeld’ ontbreekt.",
        f"{file}:31:1: IATI vraagt in welke fase het programma is.",
        f"{file}:36:11: IATI vraagt een dag; ‘2022-01’ is er geen.",
        f"{file}:24:3: Van de indicator ‘huizen’ (Aantal geopende taalhuizen) is niet bekend wat "
        "voor waarde die heeft.",
        "Er is geen bestand gemaakt: er ontbreken nog 5 dingen.",
    ]
    assert not Path("uit.xml").exists()


def test_a_plan_that_knows_nothing_of_iati_is_told_how_to_begin(real: Path, run: Run) -> None:
    ran = run("export", "iati", "alliantie-van-kracht")
    assert (ran.code, ran.out) == (1, "")
    file = Path("programmes") / "alliantie-van-kracht.yaml"
    assert ran.err.splitlines() == [
        f"{file}: In het plan ontbreekt het onderdeel ‘iati’. Een IATI-bestand vermeldt ook wie "
        "rapporteert, wie meedoen, in welke fase het programma is en wanneer het begon.",
        "  Zet dit in het programmabestand, met uw eigen gegevens waar … staat:",
        "  iati:",
        "    kenmerk: … # NL-KVK-, uw KvK-nummer, een streepje en een eigen code",
        "    rapporterende_organisatie:",
        "      naam: …",
        "      ref: … # NL-KVK- en uw KvK-nummer",
        "      type: … # 11 gemeente, 22 uitvoerende stichting, 60 vermogensfonds",
        "    deelnemende_organisaties:",
        "      - naam: …",
        "        rol: … # financiert, verantwoordelijk, beheert of voert_uit",
        "    status: … # voorbereiding, uitvoering, afronding of afgesloten",
        "    dagen:",
        "      werkelijk_begin: … # zoals 2024-05-31; nog niet begonnen: gepland_begin",
        "    landen: Nederland",
        f"{file}: Het plan heeft nog geen indicatoren. Een IATI-bestand laat per doel of "
        "inspanning zien wat er gemeten is; zonder indicator is er niets te laten zien.",
        "  Geef ten minste één doel of inspanning een indicator:",
        "  indicatoren:",
        "    eigen-naam:",
        "      tekst: … # wat u telt of meet",
        "      meet: … # de id van het doel of de inspanning",
        "      maat: … # getal, percentage, schaal, naam, ja_nee of verhaal",
        "Er is geen bestand gemaakt: er ontbreken nog 2 dingen.",
    ]
    assert not list(real.glob("*.xml"))


def test_what_was_pasted_and_not_filled_in_is_not_there(plan: Path, run: Run) -> None:
    proposed = IATI.say("no-section.fix", "nl").partition("iati:\n")[2]
    section = "iati:\n" + proposed.replace("werkelijk_begin: …", "werkelijk_begin: 2024-05-31")
    plan.write_text(PLAN + section + "\n", encoding="utf-8")
    ran = run("export", "iati", "--to", "uit.xml")
    assert (ran.code, ran.out) == (1, "")
    whats = [line.partition(": ")[2] for line in ran.err.splitlines() if line[0] == "p"]
    assert whats == [
        "IATI vraagt een kenmerk van het programma.",
        "De rapporterende organisatie heeft geen naam.",
        "De rapporterende organisatie heeft geen kenmerk.",
        "IATI vraagt wat voor organisatie de rapporterende is.",
        "Bij een deelnemende organisatie staat nog ‘…’.",
        "De rol van ‘…’ ontbreekt.",
        "IATI vraagt in welke fase het programma is.",
    ]


def test_the_official_sample_becomes_a_programme_and_comes_out_again(home: Path, run: Run) -> None:
    data = SAMPLE.read_text(encoding="utf-8")
    data = data.replace("<iati-identifier></iati", "<iati-identifier>XX-1</iati")
    data = data.replace('activity-date type="xx"', 'activity-date type="2"')
    Path("in.xml").write_text(data, encoding="utf-8")
    ran = run("import", "in.xml", "--to", "plan.yaml")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[:5] == [
        "plan.yaml is gemaakt. Doelen: 0, inspanningen: 13, indicatoren: 14.",
        f"1 meting staat in {Path('plan') / 'measurements.csv'}.",
        "Het bestand zegt niet in welke taal het is.",
        "",
        "19 waarden tellen niet mee voor de voortgang, maar zijn bewaard onder ‘iati’:",
    ]
    assert lines[-1] == "Zie wat er nog open is met: toc validate plan.yaml"
    # What IATI does not say is an open point, and not made up.
    checked = run("validate", "plan.yaml")
    assert checked.code == 0
    assert ", 3 teksten.\n" in checked.out
    everything = run("validate", "plan.yaml", "--all").out
    assert "○ 3 teksten zijn nog niet ingevuld" in everything
    assert "○ 13 inspanningen zonder doel" in everything
    # The sample has codes that are on no list, and then there is no file.
    refused = run("export", "iati", "plan.yaml", "--to", "uit.xml")
    assert (refused.code, Path("uit.xml").exists()) == (1, False)
    assert refused.err.count("controles van IATI keuren dat af") == 31
    for wrong, right in (
        ('reporting-org type="xx"', 'reporting-org type="11"'),
        ('participating-org role="xx"', 'participating-org role="4" ref="NL-KVK-1"'),
        ('status code="xx"', 'status code="2"'),
        ('result type="output"', 'result type="1"'),
        ('measure="Unit"', 'measure="1"'),
        ('measure="NDP"', 'measure="5"'),
    ):
        assert wrong in data
        data = data.replace(wrong, right)
    Path("in.xml").write_text(data, encoding="utf-8")
    assert run("import", "in.xml", "--to", "goed.yaml").code == 0
    assert run("export", "iati", "goed.yaml", "--to", "uit.xml").code == 0
    assert results_of(Path("uit.xml").read_bytes()) == results_of(data.encode())


def test_our_own_file_becomes_a_programme_that_writes_the_same(plan: Path, run: Run) -> None:
    assert run("export", "iati", "--to", "uit.xml").code == 0
    assert run("import", "uit.xml", "--to", "ander.yaml").code == 0
    read = Path("ander.yaml").read_text(encoding="utf-8")
    assert "status: uitvoering" in read
    assert "rol: voert_uit" in read
    assert run("export", "iati", "ander.yaml", "--to", "weer.xml").code == 0
    assert Path("weer.xml").read_bytes() == Path("uit.xml").read_bytes()


def test_measurements_of_known_indicators_are_added_once(plan: Path, run: Run) -> None:
    rows = plan.parent / "voorbeeld" / "measurements.csv"
    assert run("export", "iati", "--to", "uit.xml").code == 0
    rows.write_text("".join(ROWS.splitlines(keepends=True)[:1]), encoding="utf-8")
    ran = run("import", "uit.xml", "--to", str(plan), "--dry-run")
    assert ran.out.startswith("2 metingen toegevoegd.\n")
    assert len(rows.read_text(encoding="utf-8").splitlines()) == 1
    ran = run("import", "uit.xml", "--to", "programmes/voorbeeld.yaml")
    assert ran.out == (
        "2 metingen toegevoegd.\n"
        "\n"
        "2 waarden zijn niet overgenomen:\n"
        "  - regel 84, huizen, 2023: deze indicator telt in het plan op, en het bestand geeft "
        "totalen\n"
        "  - regel 93, huizen, 2024: deze indicator telt in het plan op, en het bestand geeft "
        "totalen\n"
        f"Vastgelegd in {rows.relative_to(plan.parents[1])}.\n"
    )
    after = rows.read_text(encoding="utf-8-sig").splitlines()[1:]
    assert after == [
        "deelname;2023;42,5;;;;;uit.xml;n = 200;2025-02-01;;",
        "deelname;2024;47;;;Assen;;uit.xml;n = 50;2025-02-01;;",
    ]
    again = run("import", "uit.xml", "--to", str(plan))
    assert again.out.startswith("0 metingen toegevoegd.\n2 metingen stonden er al.\n")
    assert rows.read_text(encoding="utf-8-sig").splitlines()[1:] == after


def test_an_indicator_is_known_by_its_sdg_code_where_only_one_has_it(plan: Path, run: Run) -> None:
    rows = plan.parent / "voorbeeld" / "measurements.csv"
    assert run("export", "iati", "--to", "uit.xml").code == 0
    text = Path("uit.xml").read_text(encoding="utf-8")
    text = text.replace('<reference vocabulary="99" code="deelname"/>', "")
    Path("uit.xml").write_text(text, encoding="utf-8")
    rows.write_text("".join(ROWS.splitlines(keepends=True)[:1]), encoding="utf-8")
    ran = run("import", "uit.xml", "--to", str(plan), "--dry-run")
    assert ran.out.startswith("2 metingen toegevoegd.\n")
    both = plan.read_text(encoding="utf-8").replace(
        "    meet: taalhuis\n", "    meet: taalhuis\n    sdg: 4.6.1\n", 1
    )
    plan.write_text(both, encoding="utf-8")
    ran = run("import", "uit.xml", "--to", str(plan), "--dry-run")
    assert ran.out.startswith("0 metingen toegevoegd.\n")


def test_another_value_than_there_is_adds_nothing(plan: Path, run: Run) -> None:
    rows = plan.parent / "voorbeeld" / "measurements.csv"
    assert run("export", "iati", "--to", "uit.xml").code == 0
    text = Path("uit.xml").read_text(encoding="utf-8").replace('"42.5"', '"43"')
    Path("uit.xml").write_text(text, encoding="utf-8")
    ran = run("import", "uit.xml", "--to", str(plan))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "regel 52: van deelname, 2023 staat er al 42,5 %, en het bestand zegt 43 %.\n"
        "Er is niets toegevoegd. Verbeter een waarde met: toc measure add … --correct …\n"
    )
    assert rows.read_text(encoding="utf-8") == ROWS


def test_a_file_about_something_else_adds_nothing(plan: Path, run: Run) -> None:
    shutil.copy(SAMPLE, "in.xml")
    ran = run("import", "in.xml", "--to", str(plan))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("Geen enkele indicator in het bestand verwijst naar een indicator")


def test_a_file_that_breaks_the_schema_is_refused_and_nothing_is_made(
    home: Path, run: Run
) -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace(
        'iso-date="2009-01-01"', 'iso-date="2009"', 1
    )
    Path("in.xml").write_text(text, encoding="utf-8")
    ran = run("import", "in.xml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "in.xml, regel 69, in iati-activity/result[3]/indicator[1]/period[1]/period-start: "
        "‘2009’ is geen datum; schrijf jaar, maand en dag, zoals 2024-05-31.\n"
        "in.xml is niet ingelezen: er is 1 ding mis.\n"
    )
    assert [path.name for path in home.iterdir()] == ["in.xml"]


def _english(text: str) -> str:
    """A file whose texts are in English."""
    assert text.count('xml:lang="nl"') == 1
    return text.replace('xml:lang="nl"', 'xml:lang="en"')


def test_an_english_file_is_answered_in_english(plan: Path, run: Run) -> None:
    """As a programme file in English is, where no language is asked."""
    assert run("export", "iati", "--to", "uit.xml").code == 0
    english = _english(Path("uit.xml").read_text(encoding="utf-8"))
    Path("en.xml").write_text(english, encoding="utf-8")
    made = run("import", "en.xml", "--to", "new.yaml")
    assert made.out.startswith("new.yaml was made. Goals: 1, activities: 1, indicators: 2.\n")
    assert made.out.endswith("See what is still open with: toc validate new.yaml\n")
    broken = english.replace('iso-date="2', 'iso-date="x', 1)
    Path("broken.xml").write_text(broken, encoding="utf-8")
    refused = run("import", "broken.xml", "--to", "other.yaml").err
    assert refused.endswith("broken.xml was not read: 1 thing is wrong.\n")
    # A programme that is there speaks its own language.
    assert "stonden er al" in run("import", "en.xml", "--to", str(plan)).out


def test_a_file_in_another_language_is_answered_in_that_which_is_asked(
    plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("export", "iati", "--to", "uit.xml").code == 0
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    assert run("import", "uit.xml", "--to", "nieuw.yaml").out.startswith("nieuw.yaml was made.")


def test_an_import_that_was_broken_off_is_finished_by_the_next(plan: Path, run: Run) -> None:
    assert run("export", "iati", "--to", "uit.xml").code == 0
    assert run("import", "uit.xml", "--to", "nieuw.yaml").code == 0
    whole = Path("nieuw.yaml").read_bytes()
    Path("nieuw.yaml").unlink()
    assert run("import", "uit.xml", "--to", "nieuw.yaml").code == 0
    assert Path("nieuw.yaml").read_bytes() == whole
    Path("nieuw.yaml").unlink()
    Path("nieuw/measurements.csv").write_text(ROWS, encoding="utf-8")
    ran = run("import", "uit.xml", "--to", "nieuw.yaml")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"{Path('nieuw') / 'measurements.csv'} is er al, van een ander plan. Kies met --to een "
        "andere naam.\n"
    )
    assert Path("nieuw/measurements.csv").read_text(encoding="utf-8") == ROWS


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("export", "iati", "--to", "uit.csv"), "Een IATI-bestand eindigt op .xml"),
        (("export", "iati", "--to", "geen/map/uit.xml"), "de map geen/map bestaat niet"),
        (("import", "geen.xml"), "geen.xml kan niet geopend worden.\n"),
        (("import", str(SAMPLE), "--to", "plan.txt"), "Een programmabestand eindigt op .yaml"),
    ],
)
def test_what_cannot_run_ends_with_2(
    plan: Path, run: Run, command: tuple[str, ...], said: str
) -> None:
    ran = run(*command)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
