"""What somebody types for a field becomes the value that the file would have."""

from __future__ import annotations

from pathlib import Path

from tests.each import each
from toc.change.edits import EditError, applied
from toc.change.edits.naming import element_of, section_of
from toc.change.edits.typed import field_edit, list_edit
from toc.core.editing import rewritten
from toc.core.loading import Reading, read_bytes

TEXT = """\
titel: Buurt
visie: Iedereen doet mee
partners:
  school: {naam: De Brede School}
  gemeente: Gemeente Dal
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Buren kennen elkaar, draagt_bij_aan: meedoen}
inspanningen:
  feest:
    tekst: Een feest geven
    draagt_bij_aan: kennen   # van de buurt
    kosten: {2026: 100, eerst: 30}
  tuin: Een tuin aanleggen
indicatoren:
  deelnemers:
    tekst: Aantal deelnemers
    meet: meedoen
    nulmeting: {waarde: 12, datum: 2025}
fasen:
  eerst: {titel: Eerst, begin: 2025, einde: 2026}
planning:
  focus: {2026: {grens: 3, bron: {status: voorstel}}}
"""


def read(text: str) -> Reading:
    reading = read_bytes(text.encode(), Path("buurt.yaml"))
    assert reading.sound, reading.problems
    return reading


def after(element: str, field: str, typed: str | None, how: str = "") -> str:
    """The lines of the file that differ after an edit; what refuses it where it cannot be."""
    reading = read(TEXT)
    programme = reading.programme
    assert programme is not None
    try:
        ref = element_of(element, programme)
        path = field.split(".")
        if how:
            assert typed is not None
            edit = list_edit(reading, ref, path, typed, taken_out=how == "remove")
        else:
            edit = field_edit(reading, ref, path, typed)
        text = rewritten(reading, applied(programme, [edit]))
    except EditError as error:
        return error.say("nl")
    old, new = TEXT.splitlines(), text.splitlines()
    gone = [f"-{line.strip()}" for line in old if line not in new]
    return " ".join([*gone, *(f"+{line.strip()}" for line in new if line not in old)])


@each(
    ("element", "field", "typed", "said"),
    [
        ("Een tuin aanleggen", "kosten", "1200", "-tuin: Een tuin aanleggen +tuin: +tekst: Een "
         "tuin aanleggen +kosten: 1200"),
        ("Feest", "trekker", "school", "+eigenaar: school"),
        ("tuin", "kosten", "1200", "-tuin: Een tuin aanleggen +tuin: +tekst: Een tuin aanleggen "
         "+kosten: 1200"),
        ("feest", "tekst", "Een: #feest", '-tekst: Een feest geven +tekst: "Een: #feest"'),
        ("feest", "Text", "Samen eten", "-tekst: Een feest geven +tekst: Samen eten"),
        ("tuin", "kosten", "€ 5.000", "-tuin: Een tuin aanleggen +tuin: +tekst: Een tuin "
         "aanleggen +kosten: 5000"),
        ("feest", "begin", "maart 2027", "+begin: 2027-03"),
        ("feest", "duur", "2 jaar", "+duur: 24"),
        ("feest", "eigenaar", "school", "+eigenaar: school"),
        ("feest", "owner", "school", "+eigenaar: school"),
        ("feest", "partners", "school, gemeente", "+partners: +- school +- gemeente"),
        ("feest", "niet eerder dan", "2026-03", "+niet_eerder_dan: 2026-03"),
        ("feest", "voortgang", "loopt", "+voortgang: loopt"),
        ("feest", "voortgang", "running", "+voortgang: loopt"),
        ("feest", "structureel", "ja", "+structureel: ja"),
        ("feest", "draagt_bij_aan.kennen.punten", "9",
         "-draagt_bij_aan: kennen   # van de buurt +draagt_bij_aan: +doel: kennen +punten: 9   # "
          "van de buurt"),
        ("feest", "kosten.2026", "250",
         "-kosten: {2026: 100, eerst: 30} +kosten: {2026: 250, eerst: 30}"),
        ("feest", "kosten.eerst", None,
         "-kosten: {2026: 100, eerst: 30} +kosten: {perioden: {2026: 100}}"),
        ("deelnemers", "nulmeting", "15", "-nulmeting: {waarde: 12, datum: 2025} "
         "+nulmeting: {waarde: 15, datum: 2025}"),
        ("programma", "titel", "Onze buurt", "-titel: Buurt +titel: Onze buurt"),
        ("programma", "planning.focus.2026", "5",
         "-focus: {2026: {grens: 3, bron: {status: voorstel}}} "
         "+focus: {2026: {grens: 5, bron: {status: voorstel}}}"),
        ("visie", "tekst", "Samen", "-visie: Iedereen doet mee +visie: Samen"),
        ("partner:school", "naam", "De School", "-school: {naam: De Brede School} +school: "
         "{naam: De School}"),
    ],
)  # fmt: skip
def test_a_field(element: str, field: str, typed: str | None, said: str) -> None:
    assert after(element, field, typed) == said


@each(
    ("field", "typed", "how", "said"),
    [
        ("draagt_bij_aan", "meedoen", "add",
         "-draagt_bij_aan: kennen   # van de buurt +draagt_bij_aan: +- kennen   # van de buurt "
          "+- meedoen"),
        ("draagt_bij_aan", "kennen", "add", ""),
        ("draagt_bij_aan", "kennen", "remove", "-draagt_bij_aan: kennen   # van de buurt"),
        ("draagt_bij_aan", "tuin", "remove", "‘tuin’ staat niet bij ‘draagt bij aan’; er valt "
         "niets uit te halen."),
        ("tekst", "x", "add", "‘tekst’ is geen lijst: --add en --remove horen bij een lijst. "
         "Zonder die optie komt de waarde in de plaats van wat er staat."),
    ],
)  # fmt: skip
def test_a_list(field: str, typed: str, how: str, said: str) -> None:
    assert after("feest", field, typed, how) == said


@each(
    ("element", "field", "typed", "said"),
    [
        ("fest", "tekst", "x", "‘fest’ staat niet in het plan. Bedoelde u: feest, eerst?"),
        ("Feest", "teks", "x", "‘teks’ is hier geen veld. Bedoelde u: tekst, niet later dan?"),
        ("qqq", "tekst", "x", "‘qqq’ staat niet in het plan. Noem een id, zoals ‘toc show’ die "
         "toont."),
        ("feest", "teks", "x", "‘teks’ is hier geen veld. Bedoelde u: tekst, niet later dan?"),
        ("feest", "tekst", None, "‘tekst’ kan niet leeg zijn. Er is niets geschreven."),
        ("feest", "tekst.kop", "x", "Achter de punt staat ‘kop’, maar dit veld heeft geen "
         "onderdelen."),
        ("feest", "kosten", "1.000", "kosten: ‘1.000’ kan op twee manieren gelezen worden. "
         "Schrijf 1000 als u duizendtallen bedoelt, en anders minder cijfers achter de punt of "
         "komma, bijvoorbeeld 1.5."),
        ("feest", "begin", "1-3-2027", "begin: ‘1-3-2027’ kan op twee manieren gelezen worden. "
         "Schrijf 2027-03-01 als de dag vooraan staat, zoals in Nederland, en 2027-01-03 als de "
         "maand vooraan staat."),
        ("feest", "voortgang", "bijna", "voortgang: ‘bijna’ kan hier niet. Kies uit: loopt, "
         "klaar, gestopt."),
        ("feest", "draagt_bij_aan.tuin.punten", "9", "‘tuin’ staat niet in deze lijst. Wel: "
         "kennen."),
        ("tuin", "draagt_bij_aan.tuin.punten", "9", "‘tuin’ staat niet in deze lijst: die is nog "
         "leeg."),
        ("feest", "beoordelingen", "9", "‘beoordelingen’ heeft een waarde per jaar, fase of naam. "
         "Noem die voor de waarde, zoals: beoordelingen 2027 …"),
        ("een tuin", "tekst", "x", "‘een tuin’ staat niet in het plan. Bedoelde u: tuin?"),
        ("programma", "partners", "x", "‘partners’ heeft onderdelen met een id. Noem zo’n "
         "onderdeel zelf: toc set ID VELD WAARDE. Een nieuw onderdeel komt erbij met toc add."),
        ("feest", "vereist", "{tuin", "vereist: Het haakje ‘{’ wordt niet goed gesloten. Zet er "
         "‘}’ achter, en tussen de delen een komma."),
    ],
)  # fmt: skip
def test_what_cannot_be_understood(element: str, field: str, typed: str | None, said: str) -> None:
    assert after(element, field, typed) == said


@each(
    ("typed", "section"),
    [
        ("inspanning", "inspanningen"),
        ("Inspanningen", "inspanningen"),
        ("activity", "inspanningen"),
        ("operationeel doel", "operational_goals"),
        ("strategic-goal", "strategic_goals"),
        ("indicator", "indicators"),
        ("netwerken", "networks"),
        ("kpi", "indicators"),
        ("deeldoel", "operational_goals"),
        ("doel", "‘doel’ kan twee dingen zijn. Typ strategisch-doel of operationeel-doel, of zeg "
         "met --under waar het onder komt."),
        ("wens", "‘wens’ is geen soort onderdeel. Kies uit: strategisch-doel, operationeel-doel, "
         "inspanning, indicator, programmalijn, thema, netwerk, partner, fase, risico, document, "
         "communicatiemiddel, sturing, verwant-programma."),
    ],
)  # fmt: skip
def test_a_kind(typed: str, section: str) -> None:
    programme = read(TEXT).programme
    assert programme is not None
    try:
        found = section_of(typed, programme)
    except EditError as error:
        found = error.say("nl")
    assert found == section


def test_what_the_programme_calls_an_inspanning_is_a_kind() -> None:
    programme = read(f"woorden: {{inspanning: [het project, projecten]}}\n{TEXT}").programme
    assert programme is not None
    assert section_of("project", programme) == "inspanningen"
    assert section_of("Projecten", programme) == "inspanningen"


def test_one_id_in_two_parts() -> None:
    programme = read(TEXT.replace("  gemeente: ", "  meedoen: ")).programme
    assert programme is not None
    try:
        said = str(element_of("meedoen", programme))
    except EditError as error:
        said = error.say("nl")
    assert said == (
        "‘meedoen’ staat op meer dan één plaats in het plan. "
        "Kies: strategisch-doel:meedoen, partner:meedoen."
    )
    found = element_of("partner:meedoen", programme)
    assert found is not None
    assert found.section == "partners"
