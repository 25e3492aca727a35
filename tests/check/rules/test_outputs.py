"""Indicators that count work by their form, and those that count people and their change."""

from __future__ import annotations

from tests.each import each
from toc.check.rules.indicators._outputs import counts_outputs

WORK = [
    "Percentage van het uitvoeringsprogramma dat is gerealiseerd",
    "Aandeel projecten dat is afgerond",
    "Aantal leraren dat de cursus heeft gevolgd",
    "Aantal buurtschouwen met bewoners",
    "Number of patrols at night",
    "Aantal gehouden lessen",
    "Aantal workshops",
    "Het aantal uitgereikte folders",
    "Aantal te planten bomen",
    "Aantal nieuwe fietspaden",
    "Aantal kilometers aangelegd fietspad",
    "Kilometers aangelegd fietspad",
    "Gegeven trainingen",
    "Opgeleverde bruggen",
    "Uitvoering van het plan",
    "Oplevering speelplekken",
    "Huisbezoeken bij ouderen",
    "% uitgevoerde maatregelen",
    "Aantal getrainde professionals",
    "Aantal uren hulp dat is verleend",
    "Aantal bijeenkomsten",
    "Aantal digitale nieuwsbrieven per jaar",
    "Aantal gespreksavonden",
    "Number of workshops held",
    "Number of bridges maintained",
    "Number of lakes dredged",
    "Number of teachers trained",
    "Number of new homes",
    "Workshops delivered",
    "Construction of wells",
    "Trees planted",
    "Number of leaflets",
    "Number of guidelines published",
    "Percentage of completed actions",
    "Latrines built",
    "Aantal gerestaureerde molens",
    "Aantal door de stad ondersteunde koren",
    "Aantal aanbestedingen met werk voor langdurig werklozen",
    "Aantal extra wijkagenten",
    "Aantal gesnoeide bomen",
    "Aantal gearchiveerde dossiers",
    "Aantal onderhouden kilometers dijk",
    "Geschilderde gevels",
    "Aantal ingescande kaarten",
    "Number of leaflets handed out",
    "Number of graves maintained",
    "Number of maps scanned",
]
CHANGE = [
    "Percentage leerlingen dat de school heeft afgerond",
    "Percentage van de kinderen dat is gevaccineerd",
    "Aantal jongeren dat een opleiding heeft gevolgd",
    "Aantal jongeren dat na de training een baan heeft gevonden",
    "Number of births attended by a nurse",
    "Number of crimes logged",
    "Distribution system water loss",
    "Production process accidents",
    "Number of friendships maintained",
    "Number of tenancies sustained",
    "Aantal onderhouden vriendschappen",
    "Aantal jongeren met werk",
    "Aantal nieuwe banen",
    "Aantal extra uren slaap",
    "Aantal nieuwe leraren",
    "Aantal meldingen van overlast",
    "Aantal inwoners dat lid is van een club",
    "Percentage ouders dat voorleest",
    "Aantal bezoekers van het museum",
    "Aantal verkeersdoden",
    "Vestigingen van winkels",
    "Tevredenheid over trainingen",
    "Aantal bijeenkomsten waarna buren elkaar helpen",
    "Gemiddelde wachttijd",
    "Aantal klachten over de bus",
    "Aantal transacties",
    "Aantal leerlingen dat is geslaagd",
    "Verbruik van gas",
    "Number of children who read",
    "Number of jobs",
    "Number of road deaths",
    "Share of tenants who feel safe",
    "Employment rate",
    "Number of pupils enrolled",
    "Kwaliteit van de geleverde zorg",
    "Aantal reacties",
    "Aantal goed onderhouden woningen",
    "Aantal inwoners met onderhouden tuinen",
    "Aantal mensen dat contact onderhoudt",
]


@each("text", WORK)
def test_it_counts_work(text: str) -> None:
    assert counts_outputs(text)


@each("text", CHANGE)
def test_it_counts_no_work(text: str) -> None:
    assert not counts_outputs(text)
