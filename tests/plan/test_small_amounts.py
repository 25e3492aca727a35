"""Amounts, partners and judgements in small programmes."""

from __future__ import annotations

from tests.each import each
from tests.plan.small_cases import OVERDUE, proposal, proposal_of, report, sure


def test_that_cents_are_rounded_is_told_where_they_may_decide() -> None:
    text = OVERDUE.replace("voortgang: {stand: loopt, datum: 2023-05}, TIL", "duur: 12, kosten: N")
    exact = text.replace("2024: 900", "2024: 900.5").replace("kosten: N", "kosten: 900.5")
    said = (
        "Het bestand heeft bedragen met centen, en er is gerekend zonder centen: wat nodig is "
        "naar boven afgerond, wat er is naar beneden. Wat op de cent precies past, kan daardoor "
        "net te veel lijken."
    )
    assert said in report(proposal_of(exact, "2024")).essence
    assert said not in report(proposal_of(text.replace("N}", "900}"), "2024")).essence


MEANT = """
titel: Wie is bedoeld
visie: Iedereen doet mee
PARTNERS
strategische_doelen: {s: Kinderen lezen}
operationele_doelen: {g: {tekst: Ouders lezen voor, draagt_bij_aan: s}}
inspanningen:
  a: {tekst: Cursus geven, draagt_bij_aan: g, duur: 12, eigenaar: OWNER, fte: 2}
  b: {tekst: Vervolg geven, draagt_bij_aan: g, duur: 12, eigenaar: school, fte: 1}
planning:
  focus: {2026: 5}
  fte: {2026: 10}
  partners: {bieb: {fte: {2026: 9}}}
"""


LISTED = "partners: {bieb: {naam: Bibliotheek Noord}, school: {naam: De Basisschool}}"


@each(
    ("partners", "owner", "partner", "why"),
    [
        (
            "",
            "Bieb",
            "bieb",
            "Bij 1 inspanning van deze partner is niet bekend hoeveel menskracht hij geeft.",
        ),
        (
            LISTED,
            "bibliotheek  noord",
            "Bibliotheek Noord",
            "Bij 1 inspanning van deze partner is niet bekend hoeveel menskracht hij geeft.",
        ),
        ("", "De Bieb", "bieb", "‘De Bieb’ lijkt op deze partner, maar telt niet als dezelfde."),
        (
            LISTED,
            "Bibliotheek Nord",
            "Bibliotheek Noord",
            "‘Bibliotheek Nord’ lijkt op deze partner, maar telt niet als dezelfde.",
        ),
        ("", "Bibliotheek Noord", "bieb", "Geen enkele inspanning noemt deze partner."),
    ],
)
def test_a_partner_who_may_be_meant_brings_not_nothing_but_what_is_not_known(
    partners: str, owner: str, partner: str, why: str
) -> None:
    found = report(
        proposal_of(MEANT.replace("PARTNERS", partners).replace("OWNER", owner), "2026")
    )
    (taken,) = [one for one in found.periods[0].means if one.partner]
    assert taken.sentence == f"{partner}: niet bekend hoeveel van de 9 fte die er is. {why}"
    assert (
        "Voor zover bekend past alles binnen de grenzen die in het bestand staan. Niet alles wat "
        f"{partner} geeft, is bekend." in found.essence
    )


def test_a_partner_of_whom_nothing_is_asked_brings_nothing_where_all_are_known() -> None:
    text = MEANT.replace("PARTNERS", LISTED).replace("OWNER", "school")
    found = report(proposal_of(text, "2026"))
    assert [one.sentence for one in found.periods[0].means if one.partner] == [
        "Bibliotheek Noord: 0 fte van de 9 fte die er is."
    ]


def test_usually_is_more_than_half() -> None:
    """i4 stays in 61 of 100 cases in which its judgement is 3; where it goes, i2 comes."""
    told = {one.id: one.tip for one in sure(proposal("who-comes-in-its-place", "2025")).contested}
    assert told["i4"] == (
        "Dat hangt het meest af van de bijdrage van ‘i4’ aan ‘g’: telt die 3 in plaats van 6, dan "
        "valt zij vaker af. Valt zij af, dan komt meestal ‘i2’ in de plaats."
    )


AS_GOOD = """
titel: Even goed
visie: Iedereen doet mee
strategische_doelen: {s: In 2030 lezen alle kinderen}
operationele_doelen: {g: {tekst: Ouders lezen elke dag voor, draagt_bij_aan: s}}
inspanningen:
  a: {tekst: Een cursus geven, draagt_bij_aan: {doel: g, deelnemers: {p: 1, q: 9}}, kosten: 2}
  b: {tekst: Boeken geven, draagt_bij_aan: {doel: g, punten: 3}, kosten: 2}
  c: {tekst: Kaarten geven, draagt_bij_aan: {doel: g, punten: 3}, kosten: 2}
  d: {tekst: Tassen geven, draagt_bij_aan: {doel: g, punten: 9}, kosten: 1}
planning: {focus: {2025: 3}, begroting: {2025: 3}}
"""


def test_of_what_is_as_good_in_a_drawing_too_the_first_in_the_file_counts() -> None:
    """Where ‘a’ counts 1, ‘b’ comes in where it is not less than ‘c’: in 82 of 100."""
    told = {one.id: one for one in sure(proposal_of(AS_GOOD, "2025")).contested}
    assert told["a"].tip == (
        "Dat hangt het meest af van de bijdrage van ‘a’ aan ‘g’: telt die 1 in plaats van 5, dan "
        "komt meestal ‘b’ in de plaats."
    )


def test_points_that_were_agreed_on_count_and_judgements_beside_them_do_not() -> None:
    before = sure(proposal("judged-but-points-given", "2024")).method
    assert before[1] == (
        "Over 1 van de 2 oordelen zijn deelnemers het niet eens: dan telde elke keer het oordeel "
        "van één van hen."
    )
    given = proposal("judged-but-points-given", "2024", "b: 9}}", "b: 9}, punten: 3}")
    assert sure(given).method[1] == (
        "Bij 1 oordeel staan er punten in het bestand die samen zijn vastgesteld: die tellen, en "
        "wat de deelnemers daar oordeelden, telt niet mee."
    )


def test_what_counts_of_an_even_number_of_participants_is_said() -> None:
    found = report(proposal("judged-but-points-given", "2024"))
    assert (
        "Bij 1 oordeel is het aantal deelnemers even en lopen de middelste twee uiteen. Dan telt "
        "wat daar midden tussenin ligt: van 3 en 9 is dat 6."
    ) in found.method
    assert found.disagreements == (
        "de bijdrage van ‘x’ aan ‘schulden’: a 1 en b 9; nu telt 5, midden tussen de middelste "
        "twee",
    )
