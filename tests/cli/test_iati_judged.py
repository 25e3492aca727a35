"""`toc import` of files with several activities, and of what in them breaks the standard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run
from tests.exchange.iati.round_trips import results_of

SAMPLE = ROOT / "tests" / "exchange" / "iati" / "data" / "24-results.xml"


def test_which_of_several_activities_is_meant(home: Path, run: Run) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    start, end = text.index("<iati-activity>"), text.index("</iati-activities>")
    one = text[start:end]
    named = [one.replace("fier></iati", f"fier>{name}</iati") for name in ("A-1", "A-2", "A-2")]
    Path("in.xml").write_text(text[:start] + "".join(named) + text[end:], encoding="utf-8")
    assert run("import", "in.xml").err == (
        "In in.xml staan 3 activiteiten. Kies er een met --activity: A-1, A-2.\n"
    )
    assert run("import", "in.xml", "--activity", "A-3").err == (
        "In in.xml staat geen activiteit ‘A-3’. Wel: A-1, A-2.\n"
    )
    assert run("import", "in.xml", "--activity", "A-2").err == (
        "In in.xml staat de activiteit ‘A-2’ 2 keer; welke u bedoelt is niet te zeggen.\n"
    )
    ran = run("import", "in.xml", "--activity", "A-1", "--json")
    assert ran.code == 0
    told = json.loads(ran.out)
    assert (told["file"], told["indicators"]) == ("programmes/in.yaml", 14)
    assert "kenmerk: A-1" in Path("programmes/in.yaml").read_text(encoding="utf-8")


REJECTED = """\
titel: Taalhuis
visie: Iedereen doet mee
operationele_doelen:
  taalhulp: {tekst: Wie taalhulp wil vindt die}
indicatoren:
  cijfer: {tekst: Rapportcijfer, meet: taalhulp, maat: getal, nulmeting: {waarde: 6, datum: 2022}}
iati:
  kenmerk: NL-KVK-12345678-VOORBEELD
  rapporterende_organisatie: {naam: Gemeente Voorbeeld, ref: NL-KVK-12345678, type: 11}
  deelnemende_organisaties: {naam: Bibliotheek Voorbeeld, rol: voert_uit}
  status: uitvoering
  dagen: {werkelijk_begin: 2022-01-01}
  landen: [NL, DE]
  sectoren: [16010, {code: armoede, vocabulaire: 99}]
"""


def test_nothing_is_written_and_what_to_write_is_said(run: Run, home: Path) -> None:
    Path("plan.yaml").write_text(REJECTED, encoding="utf-8")
    ran = run("export", "iati", "plan.yaml", "--to", "uit.xml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "plan.yaml:13:3: Van deze landen of regio’s heeft niet elk een percentage: NL, DE; "
        "controles van IATI keuren dat af.\n"
        "  Schrijf bij elk een percentage, samen 100, zoals {code: NL, percentage: …}.\n"
        "plan.yaml:14:22: ‘armoede’ is een sector van de organisatie zelf (vocabulaire 99), "
        "zonder woorden; controles van IATI keuren dat af.\n"
        "  Zeg wat het is: {code: armoede, vocabulaire: 99, teksten: …}\n"
        "Er is geen bestand gemaakt: 2 dingen zouden worden afgekeurd.\n"
    )
    assert not Path("uit.xml").exists()


ACTIVITY = """  <iati-activity xml:lang="nl" default-currency="EUR">
    <iati-identifier>{name}</iati-identifier>
    <reporting-org ref="NL-KVK-1" type="11"><narrative>Gemeente</narrative></reporting-org>
    <title><narrative>Programma {name}</narrative></title>
    <description><narrative>Wat het doet</narrative></description>
    <participating-org role="4" activity-id="A" kleur="rood"><narrative>B</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2022-01-01"/>
    {more}
    <result type="2">
      <title><narrative>Wie hulp wil vindt die</narrative></title>
      <indicator measure="1">
        <title><narrative>Aantal</narrative></title>
        <baseline year="2021" value="1"/>
        {figures}
      </indicator>
    </result>
  </iati-activity>
"""  # noqa: E501

WRONG = '<transaction><transaction-type code="3"/></transaction>'
"""Without a date and a value."""


def _two(*activities: str, version: str = "2.03") -> None:
    text = f'<iati-activities version="{version}">\n{"".join(activities)}</iati-activities>\n'
    Path("in.xml").write_text(text, encoding="utf-8")


def _activity(name: str, more: str = "", figures: str = "") -> str:
    return ACTIVITY.format(name=name, more=more, figures=figures)


def test_only_the_chosen_activity_is_judged_and_of_it_what_is_read(home: Path, run: Run) -> None:
    broken = _activity("A-2").replace('measure="1"', "")
    budget = "<budget><period-start iso-date='x'/></budget>"
    _two(_activity("A-1", budget), broken, version="2.02")
    ran = run("import", "in.xml", "--activity", "A-1")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.split("\n\n")[1] == (
        "Het bestand zegt van IATI 2.02 te zijn; het is gelezen als 2.03.\n"
        "Op 5 plaatsen klopt het bestand niet volgens het schema van IATI; wat is ingelezen heeft "
        "daar geen\n"
        "  last van:\n"
        "- in.xml, regel 7, in iati-activity[1]/participating-org: ‘kleur’ hoort niet bij\n"
        "  <participating-org>.\n"
        "- in.xml, regel 10, in iati-activity[1]/budget/period-start: ‘x’ is geen datum; schrijf "
        "jaar,\n"
        "  maand en dag, zoals 2024-05-31.\n"
        "- in.xml, regel 10, in iati-activity[1]/budget: in <budget> ontbreekt: period-end.\n"
        "- in.xml, regel 25, in iati-activity[2]/participating-org: ‘kleur’ hoort niet bij\n"
        "  <participating-org>.\n"
        "- in.xml, regel 31, in iati-activity[2]/result/indicator: bij <indicator> ontbreekt "
        "‘measure’."
    )
    told = json.loads(run("import", "in.xml", "--activity", "A-1", "--to", "b.yaml", "--json").out)
    assert told["notes"][0] == "Het bestand zegt van IATI 2.02 te zijn; het is gelezen als 2.03."
    assert len(told["notes"]) == 7
    ran = run("import", "in.xml", "--activity", "A-2", "--to", "c.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "in.xml, regel 31, in iati-activity[2]/result/indicator: bij <indicator> ontbreekt "
        "‘measure’.\n"
        "Het bestand zegt van IATI 2.02 te zijn; het is gelezen als 2.03.\n"
        "in.xml is niet ingelezen: er is 1 ding mis.\n"
    )


def test_a_fault_in_the_money_of_another_activity_is_a_note(home: Path, run: Run) -> None:
    """Out of its order too."""
    _two(_activity("A-1"), _activity("A-2").replace("  </iati-act", f"  {WRONG}</iati-act"))
    assert run("import", "in.xml", "--activity", "A-1").code == 0
    assert run("import", "in.xml", "--activity", "A-2", "--to", "b.yaml").code == 0


def test_every_activity_is_listed(home: Path, run: Run) -> None:
    names = [f"NL-KVK-1-{number}" for number in range(60)]
    _two(*map(_activity, names))
    listed = ", ".join(names)
    assert run("import", "in.xml").err == (
        f"In in.xml staan 60 activiteiten. Kies er een met --activity: {listed}.\n"
    )
    assert run("import", "in.xml", "--activity", "x").err.endswith(f"Wel: {listed}.\n")


@pytest.mark.parametrize("version", ["1.01", "1.05"])
def test_a_file_of_an_old_version_is_named_as_such(home: Path, run: Run, version: str) -> None:
    old = "<title>Een programma</title>"
    _two(
        _activity("A-1").replace("<title><narrative>Programma A-1</narrative></title>", old),
        version=version,
    )
    ran = run("import", "in.xml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines()[0] == (
        f"in.xml, regel 1: dit bestand is van IATI {version}. Versies die met 1 beginnen zitten "
        "anders in elkaar en worden nergens meer ondersteund; vraag de afzender om een bestand "
        "van versie 2."
    )


def _target(inside: str = "", start: str = "2024-01-01", end: str = "2024-12-31") -> str:
    return (
        f'<period><period-start iso-date="{start}"/><period-end iso-date="{end}"/>'
        f'<target value="5">{inside}</target></period>'
    )


NL, BE = '<location ref="NL"/>', '<location ref="BE"/>'


@pytest.mark.parametrize(
    ("figures", "why"),
    [
        (
            _target(NL) + _target(BE, "2025-01-01", "2025-12-31"),
            "deze waarde gaat alleen over NL; een programma heeft een nulmeting en "
            "streefwaarden voor alle plaatsen samen",
        ),
        (
            _target('<dimension name="sexe" value="vrouw"/>'),
            "deze waarde gaat alleen over een groep (sexe: vrouw); een programma heeft een "
            "nulmeting en streefwaarden voor iedereen samen",
        ),
        (
            _target(start="2024-07-01"),
            "deze streefwaarde gaat over een deel van een jaar (2024-07-01 tot en met "
            "2024-12-31); een programma heeft streefwaarden van hele jaren",
        ),
        (
            _target(start="2022-01-01"),
            "deze streefwaarde loopt van 2022-01-01 tot en met 2024-12-31; een programma heeft "
            "streefwaarden van hele jaren. Bedoelt zij ‘bereikt in 2024’, schrijf dan bij "
            "‘aantal’: streefwaarden: {2024: 5}",
        ),
        (
            _target(start="2022-01-01") + _target(),
            "deze streefwaarde loopt van 2022-01-01 tot en met 2024-12-31; een programma heeft "
            "streefwaarden van hele jaren",
        ),
        (_target() + _target(), "over dit jaar is er al een streefwaarde"),
    ],
)
def test_why_a_target_is_set_aside(home: Path, run: Run, figures: str, why: str) -> None:
    _two(_activity("A-1", figures=figures))
    told = json.loads(run("import", "in.xml", "--json").out)
    assert told["kept"][0].partition(": ")[2] == why


def test_a_target_of_the_only_place_is_the_plans_and_comes_out_again(home: Path, run: Run) -> None:
    source = ROOT / "tests" / "exchange" / "iati" / "data" / "target-with-one-place.xml"
    told = json.loads(run("import", str(source), "--to", "in.yaml", "--json").out)
    assert told["kept"] == [
        "regel 172, zes, 2024: deze indicator wordt in woorden gemeten, en een getal is daar geen "
        "nulmeting of streefwaarde van"
    ]
    text = Path("in.yaml").read_text(encoding="utf-8")
    assert "    streefwaarden:\n      2024: 50\n      2026: 60\n" in text
    assert run("export", "iati", "in.yaml", "--to", "uit.xml").code == 0
    assert results_of(Path("uit.xml").read_bytes()) == results_of(source.read_bytes())
    # A changed target is still of that place.
    Path("in.yaml").write_text(text.replace("2024: 50", "2024: 55"), encoding="utf-8")
    assert run("export", "iati", "in.yaml", "--to", "anders.xml").code == 0
    was, now = Path("uit.xml").read_text("utf-8"), Path("anders.xml").read_text("utf-8")
    assert now == was.replace('<target value="50">', '<target value="55">') != was


def test_where_there_are_more_places_none_is_everywhere(home: Path, run: Run) -> None:
    one = '<recipient-country code="{}" percentage="50"/>'
    two = one.format("NL") + one.format("DE")
    _two(_activity("A-1", two, figures=_target(NL)))
    told = json.loads(run("import", "in.xml", "--json").out)
    assert [one.partition(": ")[2].partition(";")[0] for one in told["kept"]] == [
        "deze waarde gaat alleen over NL"
    ]
