"""Which texts of indicators contradict their unit, and which only look as if they did."""

from __future__ import annotations

from tests.each import each
from toc.check.rules.indicators.unit_against_text import contradicted

NAMED = [
    ("Percentage gevels met scheuren", "promille", "Percentage"),
    ("Vangst in kg per tocht", "aantal boten", "kg"),
    ("Lengte van de haag (km)", "aantal percelen", "km"),
    ("Klachten per 1.000 woningen", "%", "per 1.000"),
    ("Water quality complaints per 1,000 homes", "%", "per 1,000"),
    ("Reistijd naar het werk", "%", "Reistijd"),
    ("Gemiddelde wachttijd op een huurwoning", "aantal", "wachttijd"),
    ("Gemiddelde ambtelijke doorlooptijd van een bezwaar", "aantal", "ambtelijke doorlooptijd"),
    ("Behandelduur in de ggz", "%", "Behandelduur"),
    ("Duur van de opvang", "personen", "Duur"),
    ("Hoe lang bewoners wachten", "%", "Hoe lang"),
    ("Gemiddelde leeftijd van de brandweer", "%", "leeftijd"),
    ("Afstand tot de bushalte", "%", "Afstand"),
    ("Gemiddelde snelheid op de ring", "voertuigen", "snelheid"),
    ("Kosten per leerling", "leerlingen", "Kosten"),
    ("Gemiddelde besteding per gast", "%", "besteding"),
    ("Liters bespaard drinkwater", "%", "Liters"),
    ("Uren vrijwilligerswerk", "%", "Uren"),
    ("Klachten over stank", "%", "Klachten"),
    ("Overnachtingen per inwoner", "%", "per inwoner"),
    ("Leerlingen uit groep 8", "m2", "Leerlingen"),
    ("Waardering van gasten (schaal 1-10)", "%", "schaal"),
    ("Waarderingscijfer van huurders", "%", "Waarderingscijfer"),
    ("Watertemperatuur in de plas", "%", "Watertemperatuur"),
    ("Vaardiepte in de haven", "%", "Vaardiepte"),
    ("Hoeveelheid zwerfafval", "inwoners", "Hoeveelheid"),
    ("Oppervlakte bos", "stuks", "Oppervlakte"),
    ("Bezettingsgraad van de zalen", "aantal", "Bezettingsgraad"),
    ("Response time of the ambulance", "%", "Response time"),
    ("Average waiting time for a home", "number", "waiting time"),
    ("Complaints about noise", "%", "Complaints"),
    ("Visitors to the library", "km", "Visitors"),
    ("Unemployment rate", "number", "Unemployment rate"),
]
SHARES = [
    ("Lekverlies als percentage van de levering", "m3 per jaar"),
    ("Aandeel mannen in de kinderopvang", "fte"),
    ("Afvalpercentage", "kg per inwoner"),
    ("Percentage van de omzet", "euro"),
    ("Deel van de schapen met een oormerk", "ha"),
    ("Gedeelte van de jongeren dat sport", "aantal"),
]
NUMBERS = [
    ("Leerlingenaantal van de school", "euro"),
    ("Bezoekersaantal van de kermis", "%"),
    ("Geschat aantal zwanen", "%"),
    ("Hoeveel kinderen meedoen", "%"),
    ("Aantal bezoekers", "km"),
    ("Aantal leerlingen met een diploma", "rapportcijfer"),
    ("Number of residents who cycle", "km"),
]
RIGHT = [
    ("Promille alcohol in het bloed", "promille"),
    ("Lengte van de haag (km)", "aantal km"),
    ("Lengte van de haag (km)", "aantal"),
    ("Bezoekersaantal", "personen"),
    ("Daling van klachten per 1000 inwoners", "%"),
    ("Wachttijd binnen de norm", "%"),
    ("Wachttijd langer dan vier weken", "aantal"),
    ("Doorlooptijd conform servicenorm", "%"),
    ("Reistijd naar het werk", "minuten"),
    ("Duur van de opvang", "aantal weken"),
    ("Deeltijd werkenden", "%"),
    ("Gemiddelde deeltijd van vrouwen", "%"),
    ("Tijd aan taal", "%"),
    ("Afstand tot de bushalte", "minuten"),
    ("Kosten van de zorg", "%"),
    ("Kosten van de zorg", "mln euro"),
    ("Bezoekers van buiten", "%"),
    ("Vrijwilligers", "uren"),
    ("Klachten die terecht zijn", "%"),
    ("Klachten over stank", "aantal"),
    ("Bezoekers per 100 inwoners", "%"),
    ("Uitval per opleiding", "%"),
    ("Deel van de akkers met een bloemrand", "ha"),
    ("Deel van de wegen met een fietspad", "km"),
    ("Uren vrijwilligerswerk", "aantal"),
    ("Tevredenheid van gasten", "%"),
    ("Aandeel van de gemeente in de kosten", "euro"),
    ("Aandeel in de tijd", "jaar"),
    ("Aantal vrijwilligersuren", "uren"),
    ("Aantal verzuimdagen van medewerkers", "dagen"),
    ("Aantal jaren dat leden blijven", "jaar"),
    ("Aantal leden gedeeld door het aantal inwoners", "%"),
    ("Oppervlakte bos", "%"),
    ("Bezettingsgraad", "%"),
    ("Snelheid van internet", "Mbit/s"),
    ("Part-time workers", "%"),
    ("Time spent on teaching", "%"),
    ("First-time visitors", "%"),
]


@each(("text", "unit", "words"), NAMED)
def test_a_text_names_what_no_figure_in_the_unit_is(text: str, unit: str, words: str) -> None:
    assert contradicted(text, unit) == ("named", words)


@each(("text", "unit"), SHARES)
def test_a_share_in_another_unit(text: str, unit: str) -> None:
    assert contradicted(text, unit) == ("share", "")


@each(("text", "unit"), NUMBERS)
def test_a_number_in_another_unit(text: str, unit: str) -> None:
    assert contradicted(text, unit) == ("number", "")


@each(("text", "unit"), RIGHT)
def test_a_unit_that_fits(text: str, unit: str) -> None:
    assert contradicted(text, unit) == ("", "")
