"""A worked year: plan 2023 is adopted, three partners send what they measured, people look back
and decide, and plan 2024 is another one because of it. All figures are made up."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pypdfium2
import pytest

from tests.worked_year import partner_files
from tests.worked_year.year import DAY, NEW_WORDS, PLAN, SHEET, Year, walked


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return walked(tmp_path_factory.mktemp("Esdorp één & twee"))


def test_the_example_says_that_it_is_made_up(year: Year) -> None:
    first, *_ = year.plan.splitlines()
    assert first.startswith("# VOORBEELD. Alle namen, teksten en cijfers in dit bestand zijn verz")
    assert "titel: Oud worden in Esdorp (voorbeeld, alle cijfers verzonnen)\n" in year.plan


def test_every_step_ends_as_it_should(year: Year) -> None:
    asked = {"thuiszorg asks", "welzijn asks", "huisartsen asks"}
    refused = {*asked, "thuiszorg mistake", "decisions mistake"}
    wrong = {step: said for step, said in year.said.items() if said.code != (step in refused)}
    assert wrong == {}
    assert [step for step, said in year.said.items() if bool(said.err) != (step in refused)] == []


# --- the plan of 2023 ------------------------------------------------------------------------

CHOSEN = {
    "contact": "eettafel",
    "bewegen": "wandelgroep",
    "digitaal": "tabletles",
    "veilig-huis": "huischeck",
    "samen-zorg": "wijkoverleg",
    "ademruimte": "respijtdag",
}


def test_plan_2023_is_one_for_each_goal_within_the_money(year: Year) -> None:
    said = year.said["plan 2023"].line
    for goal, chosen in CHOSEN.items():
        assert f"({chosen}) Draagt bij aan: {goal}." in said
    assert "Kosten, voor zover bekend: € 99.000 van de begroting van € 100.000." in said
    assert year.said["adopt 2023"].out.startswith(
        "Vastgesteld: plan 2023, door Stuurgroep op 8 december 2022.\n"
    )


# --- measuring -------------------------------------------------------------------------------


def test_everything_is_due_before_it_is_sent(year: Year) -> None:
    said = year.said["due before"].line
    assert "Te laat" in said
    assert (
        "- 31 december 2023: Deel van de ouderen dat elke week iemand spreekt, over 2023 (van "
        "Welzijn Esdorp; nog nooit gemeten)" in said
    )
    assert (
        "Aantal huizen dat is nagelopen, over 2023-12 (van Thuiszorg De Linde; nog nooit gemeten; "
        "ook 11 eerdere perioden zijn niet gemeten)" in said
    )
    form = year.said["template"].out
    # The twelve months of the running total, and the mark of everybody and of two places.
    assert form.startswith("Formulier met 15 regels geschreven naar formulier-de-linde.xlsx.\n")
    assert (year.folder / "formulier-de-linde.xlsx").is_file()


def test_a_file_that_leaves_a_doubt_is_not_read(year: Year) -> None:
    asked = year.said["welzijn asks"].err
    assert (
        "blad ‘Wandelgroepen’, cel A3: wat staat er onder ‘Activiteit’? De naam van een "
        "indicator, of een van: " in asked
    )
    assert (
        "blad ‘Dorpspanel’, cel A7: van welke indicator is ‘Spreekt elke week iemand’?\n"
        '  Antwoord met: --map "Spreekt elke week iemand=contact-wekelijks" of '
        '--map "Spreekt elke week iemand=overslaan"\n' in asked
    )
    assert asked.endswith(
        "4 vragen over Jaarcijfers 2023 Welzijn Esdorp.xlsx staan nog open. Er is niets "
        "ingelezen.\n"
    )


def test_three_untidy_files_are_read(year: Year) -> None:
    assert year.said["welzijn"].out == (
        "10 metingen toegevoegd.\n"
        "Niet gelezen, want een totaal, een streefwaarde of een regel zonder cijfers: F3 Totaal.\n"
        "Vastgelegd in programmes/esdorp/measurements.csv.\n"
        "Hoe deze bron gelezen wordt, is onthouden in "
        "programmes/esdorp/sources/jaarcijfers-welzijn-esdorp.yaml.\n"
    )
    assert year.said["thuiszorg"].out.startswith(
        "14 metingen toegevoegd.\n"
        "1 cel zegt dat er niet gemeten is; dat is geen nul.\n"
        "Niet gelezen, want een totaal, een streefwaarde of een regel zonder cijfers: N4 totaal; "
        "A6 Totaal.\n"
    )
    assert year.said["huisartsen"].out.startswith(
        "5 metingen toegevoegd.\n1 cel zegt dat er niet gemeten is; dat is geen nul.\n"
    )
    file = year.folder / PLAN.parent / "esdorp" / "measurements.csv"
    rows = file.read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + 10 + 14 + 5
    for row in (
        "contact-wekelijks;2023;63,2;231;;;;jaarcijfers-welzijn-esdorp;;2024-01-25;;",
        "contact-wekelijks;2023;50;8;leeftijd=85+;;;jaarcijfers-welzijn-esdorp;;2024-01-25;;",
        "deelnames-wandelen;2023-Q3;301;;;;;jaarcijfers-welzijn-esdorp;;2024-01-25;;",
        "huizen-nagelopen;2023-02;6;;;;;rapportage-de-linde-definitief;;2024-01-25;;",
        "volhouden-cijfer;2023-12-31;5,9;61;;;;rapportage-de-linde-definitief;;2024-01-25;;",
        "terugkoppeling;2023-Q4;43,8;80;;;;huisartsen-esdorp;;2024-01-25;;",
        "afspraak-overdracht;2023;ja;;;;;huisartsen-esdorp;sinds september;2024-01-25;;",
    ):
        assert row in rows


def test_a_mistake_is_refused_at_its_cell_and_nothing_is_read(year: Year) -> None:
    assert year.said["thuiszorg mistake"].err == (
        "blad ‘Mantelzorgers’, cel D4: 59 ligt buiten de schaal van 1 tot 10.\n"
        "  Verbeter de waarde, of de schaal van de indicator in het programma.\n"
        f"1 cel in {partner_files.THUISZORG} kan niet gelezen worden. Er is niets ingelezen.\n"
    )


def test_the_same_file_again_needs_no_answers_and_adds_nothing(year: Year) -> None:
    for who, count in (("welzijn", 10), ("thuiszorg", 14), ("huisartsen", 5)):
        said = year.said[f"{who} again"].out
        assert said.startswith(f"0 metingen toegevoegd.\n{count} stonden er al.\n")
        assert "Vastgelegd" not in said


def test_progress_says_what_is_known_and_what_is_not(year: Year) -> None:
    said = year.said["progress"].line
    assert "Totaal op 31 december 2023: 1.001 keren. Op het pad hoort dan 900 keren" in said
    assert (
        "▼ achter Hoe goed mantelzorgers het volhouden, in een cijfer (volhouden-cijfer) " in said
    )
    assert "niet te onderscheiden van op koers Deel van de verwijzingen" in said
    # Fewer than ten people answered: it is measured, and not shown.
    assert (
        "(zelf-na-de-les) Gemeten over 2023: niet getoond. De waarde gaat over te weinig mensen, "
        "of zou een kleine groep verraden." in said
    )
    # Each goal has something that the plan left out; that was not meant to be done.
    assert "Wat in het vastgestelde plan niet gekozen is, telt hier niet mee." in said
    assert (
        "Uitgevoerd, maar het doel beweegt niet Faalt de theorie? Dragen deze inspanningen wel "
        "aan dit doel bij, of is het nog te vroeg? - Mantelzorgers hebben elke week tijd voor "
        "zichzelf (ademruimte)" in said
    )
    assert "- Huizen van ouderen zijn veilig (veilig-huis)" in said


def test_what_was_measured_is_no_longer_missing(year: Year) -> None:
    assert "Voor 2023" in year.said["validate"].line
    assert "Voor 2023" not in year.said["validate measured"].line


# --- looking back ----------------------------------------------------------------------------


def test_the_review_says_what_was_said_done_moved_and_asked(year: Year) -> None:
    said = year.said["review"].line
    for sentence in (
        "Het plan voor 2023 is vastgesteld op 8 december 2022 (Stuurgroep).",
        "Van 6 inspanningen: 1 is klaar en 5 lopen.",
        "2 indicatoren tellen het werk zelf: 2 op koers.",
        "7 indicatoren meten of een doel dichterbij komt: 1 achter, 1 niet te onderscheiden van "
        "op koers, 3 onbekend, 2 op koers.",
        "Of 4 van de 9 doelen dichterbij komen: ze hebben geen indicator.",
        "1 tekst is veranderd sinds het plan voor 2023, vastgesteld op 8 december 2022.",
        "1. Tegengesproken: de aanname ‘Mantelzorgers durven de zorg een dag over te dragen’. 2. "
        "Gedaan, maar ‘Mantelzorgers hebben elke week tijd voor zichzelf’ beweegt niet.",
        "Besluiten per inspanning en doel voor 2024: stoppen, doorgaan, wijzigen of starten.",
    ):
        assert sentence in said


def test_everything_for_the_day_is_there(year: Year) -> None:
    made = {file.name for file in (year.folder / DAY).iterdir()}
    assert made == {
        "besluiten-2024.xlsx",
        "kaarten-2023.pdf",
        "reflectie-2023.docx",
        "reflectie-2023.html",
        "reflectie-2023.md",
        "reflectie-2023.pdf",
        "reflectie-2023.pptx",
    }


def test_the_pack_asks_about_what_is_contradicted_first(year: Year) -> None:
    pack = (year.folder / DAY / "reflectie-2023.md").read_text(encoding="utf-8")
    first = pack.index(
        "Houden wij vast aan de aanname ‘Mantelzorgers durven de zorg een dag over te dragen’?"
    )
    done = pack.index(
        "Wij deden wat wij wilden doen, maar ‘Mantelzorgers hebben elke week tijd voor zichzelf’ "
        "komt niet dichterbij."
    )
    assert first < done
    assert "Van de acht plaatsen waren er gemiddeld drie bezet" in pack
    assert NEW_WORDS[0] in pack
    assert NEW_WORDS[1] in pack


HIDDEN = ("67 %", "67%", "50 %", "50%", "66,1", "61,0", "66.1")
"""What a small group would tell, or give away: the values of the course and of the age groups."""


def test_small_groups_stay_hidden_in_all_that_is_shown(year: Year) -> None:
    shown = {step: said.out for step, said in year.said.items()}
    made = [*(year.folder / DAY).iterdir(), *year.folder.glob("jaarplan-2024.*")]
    shown |= {file.name: text_of(file) for file in made}
    assert len(made) == 9
    assert "63,2" in shown["reflectie-2023.docx"]
    found = {
        name: [one for one in HIDDEN if one in text.replace("\u00a0", " ")]
        for name, text in shown.items()
    }
    assert {name: ones for name, ones in found.items() if ones} == {}


def text_of(file: Path) -> str:
    """Everything that can be read in a document; of a picture in it the words for who cannot see
    it."""
    if file.suffix in (".md", ".html"):
        return file.read_text(encoding="utf-8")
    if file.suffix == ".pdf":
        with pypdfium2.PdfDocument(file) as document:
            return " ".join(page.get_textpage().get_text_range() for page in document)
    with zipfile.ZipFile(file) as parts:
        names = [name for name in parts.namelist() if name.endswith((".xml", ".svg"))]
        texts = [parts.read(name).decode("utf-8") for name in names]
    told = " ".join(word for text in texts for word in re.findall(r'descr="([^"]*)"', text))
    return told + " ".join(re.sub(r"<[^>]+>", " ", text) for text in texts)


# --- deciding --------------------------------------------------------------------------------


def test_a_wrong_cell_is_refused_and_nothing_is_read(year: Year) -> None:
    assert year.said["decisions mistake"].err == (
        f"{SHEET}, blad ‘Besluiten’, cel E28: ‘eraf’ is geen besluit dat hier kan.\n"
        "  Kies uit: stoppen, doorgaan, wijzigen. Of maak de rij leeg.\n"
        "1 fout. Er is niets ingelezen: verbeter het formulier en lees het opnieuw in.\n"
    )


DECIDED = """\
besluiten:
  - inspanning: eettafel
    besluit: wijzigen
    wijziging: De eettafel is op zondagmiddag in plaats van op dinsdag
    periode: 2024
    reden: Op zondag is het voor wie alleen is het stilst
    rol: Stuurgroep
    datum: 2024-01-18
  - inspanning: wandelgroep
    besluit: doorgaan
    periode: 2024
    reden: Er lopen meer mensen mee dan gedacht
    rol: Stuurgroep
    datum: 2024-01-18
  - inspanning: respijtdag
    besluit: stoppen
    periode: 2024
    reden: Van de acht plaatsen waren er drie bezet, en het cijfer van mantelzorgers daalde
    rol: Stuurgroep
    datum: 2024-01-18
  - inspanning: mantelzorgcafe
    besluit: starten
    periode: 2024
    reden: Mantelzorgers zeggen dat zij eerst elkaar willen leren kennen
    rol: Stuurgroep
    datum: 2024-01-18
"""


def test_the_decisions_are_added_and_nothing_else_is_touched(year: Year) -> None:
    assert DECIDED in year.decided
    rest = year.decided.replace(DECIDED, "")
    assert rest.split() == year.before.split()
    assert "kleinste_groep: 10 # een waarde over minder mensen wordt nergens getoond" in rest
    assert "  # --- thuis wonen en zorgen voor elkaar ---\n" in rest
    assert "Geen fouten." in year.said["validate decided"].out


def test_reading_back_says_what_was_decided_and_what_that_means(year: Year) -> None:
    said = year.said["decisions"].line
    assert "4 nieuwe besluiten." in said
    for sentence in (
        "Stoppen (1) - Een dag per week dagopvang zodat mantelzorgers vrij zijn (respijtdag)",
        "Wijzigen (1) - Elke week een open eettafel in het dorpshuis (eettafel) Wijzigt: De "
        "eettafel is op zondagmiddag in plaats van op dinsdag",
        "Starten (1) - Elke maand een mantelzorgcafé (mantelzorgcafe)",
        "1 inspanning staat vanaf 2024 niet meer in het jaarplan.",
        "2 inspanningen liggen vast in het jaarplan voor 2024.",
    ):
        assert sentence in said
    # What is not in the plan is not written for anybody.
    assert "Vervoer van en naar de eettafel" in said
    assert "Vervoer" not in year.decided
    assert "stonden al in het plan. Er komt niets bij." in year.said["decisions again"].line


# --- the plan of 2024 ------------------------------------------------------------------------


def test_plan_2024_differs_by_the_decisions_and_by_what_they_make_room_for(year: Year) -> None:
    without, by = chosen(year, "plan 2024 undecided json"), chosen(year, "plan 2024 json")
    assert without - by == {"respijtdag"}
    assert by - without == {"mantelzorgcafe", "overdracht"}
    assert "€ 92.000 van de begroting van € 100.000" in year.said["plan 2024 undecided"].line
    assert "€ 78.000 van de begroting van € 100.000" in year.said["plan 2024"].line


def chosen(year: Year, step: str) -> set[str]:
    """What runs in a plan: what is chosen and what is fixed already."""
    (period,) = json.loads(year.said[step].out)["periods"]
    new = [one for group in period["groups"] for one in group["activities"]]
    return {one["id"] for one in (*new, *period["committed"])}


def test_plan_2024_says_why(year: Year) -> None:
    said = year.said["plan 2024"].line
    for sentence in (
        "Anders besloten dan in het plan: - Een dag per week dagopvang zodat mantelzorgers vrij "
        "zijn (respijtdag): Stond in plan 2023. Besluit van Stuurgroep (18 januari 2024), voor "
        "2024: stoppen. Reden: Van de acht plaatsen waren er drie bezet",
        "eettafel: wijzigt in 2024: De eettafel is op zondagmiddag in plaats van op dinsdag.",
        "In het plan staat de oude tekst nog",
        "(mantelzorgcafe) Draagt bij aan: ademruimte. Dit is besloten.",
        "Wie verwijst belt de ander en draagt persoonlijk over (overdracht) Draagt bij aan: "
        "samen-zorg. Laat u deze weg, dan tellen de gescoorde bijdragen op tot 9 in plaats van 15 "
        "punten.",
        "Besloten te stoppen: - Een dag per week dagopvang",
    ):
        assert sentence in said
    assert "- Staat niet in het voorstel. Besloten te stoppen." in year.said["why"].line
    since = year.said["since"].line
    assert "Niet meer in het plan - Een dag per week dagopvang" in since
    assert "Nieuw in het plan - Elke week een spreekuur voor vragen over tablet" in since


def test_the_log_tells_the_whole_story_by_date(year: Year) -> None:
    said = year.said["log"].line
    story = (
        "8 december 2022 - Plan 2023 vastgesteld, met 6 gekozen inspanningen Stuurgroep",
        "18 januari 2024 - Reflectie over 2023, met besluiten voor 2024",
        "Stoppen vanaf 2024: Een dag per week dagopvang zodat mantelzorgers vrij zijn",
        "25 januari 2024 - Plan 2024 vastgesteld",
    )
    at = [said.index(sentence) for sentence in story]
    assert at == sorted(at)
