"""Statements that stand side by side, also without ‘and’, and what is one statement."""

from __future__ import annotations

from tests.each import each
from toc.check.reading.coordination import statements
from toc.core.words import Language


@each(
    ("text", "expected"),
    [
        (
            "Zowel het waterverbruik als de stroomrekening gaan omlaag",
            ("het waterverbruik", "de stroomrekening gaan omlaag"),
        ),
        (
            "Niet alleen de molens draaien weer, maar ook de sluizen werken",
            ("de molens draaien weer", "de sluizen werken"),
        ),
        (
            "Wandelaars vinden de weg en laten hun hond aan de lijn",
            ("Wandelaars vinden de weg", "laten hun hond aan de lijn"),
        ),
        (
            "Telers laten hun land rusten en verdienen een goed inkomen",
            ("Telers laten hun land rusten", "verdienen een goed inkomen"),
        ),
        (
            "Jonge ouders weten wie hen helpt en hebben een plek voor hun kind",
            ("Jonge ouders weten wie hen helpt", "hebben een plek voor hun kind"),
        ),
        (
            "Huurders betalen op tijd; verhuurders herstellen lekken snel",
            ("Huurders betalen op tijd", "verhuurders herstellen lekken snel"),
        ),
        (
            "Vissers vangen genoeg; tevens sparen zij jonge vis",
            ("Vissers vangen genoeg", "tevens sparen zij jonge vis"),
        ),
        (
            "Ouderen eten gezond. Zij bewegen elke dag",
            ("Ouderen eten gezond", "Zij bewegen elke dag"),
        ),
        (
            "Leerlingen spreken twee talen, terwijl leraren zich blijven scholen",
            ("Leerlingen spreken twee talen", "leraren zich blijven scholen"),
        ),
        ("Schonere sloten alsmede hogere opbrengsten", ("Schonere sloten", "hogere opbrengsten")),
        (
            "Opgeleide gidsen, herstelde paden en tevreden wandelaars",
            ("Opgeleide gidsen", "herstelde paden", "tevreden wandelaars"),
        ),
        (
            "Verhoging van de oogst en verlaging van de kosten",
            ("Verhoging van de oogst", "verlaging van de kosten"),
        ),
        (
            "Vermindering van schooluitval en toename van het aantal diploma's",
            ("Vermindering van schooluitval", "toename van het aantal diploma's"),
        ),
        (
            "Een dorpshuis openen en vrijwilligers opleiden",
            ("Een dorpshuis openen", "vrijwilligers opleiden"),
        ),
        (
            "Steigers langs de kade plaatsen en een app ontwikkelen voor schippers",
            ("Steigers langs de kade plaatsen", "een app ontwikkelen voor schippers"),
        ),
        (
            "Molenaars scholen in restauratie en open dagen houden voor buurtkinderen",
            ("Molenaars scholen in restauratie", "open dagen houden voor buurtkinderen"),
        ),
        (
            "De haven uitdiepen, waarbij tevens een nieuwe sluis wordt gebouwd",
            ("De haven uitdiepen", "tevens een nieuwe sluis wordt gebouwd"),
        ),
        (
            "De sluis is hersteld en ook de jeugd kent de geschiedenis van het kanaal",
            ("De sluis is hersteld", "ook de jeugd kent de geschiedenis van het kanaal"),
        ),
        (
            "Bewoners geven hun kennis door en bezoeken elkaar vaker",
            ("Bewoners geven hun kennis door", "bezoeken elkaar vaker"),
        ),
        (
            "Verpleegkundigen blijven langer in dienst en zijn minder vaak ziek",
            ("Verpleegkundigen blijven langer in dienst", "zijn minder vaak ziek"),
        ),
        (
            "Korfballers trainen vaker; tevens scholen zij nieuwe scheidsrechters om",
            ("Korfballers trainen vaker", "tevens scholen zij nieuwe scheidsrechters om"),
        ),
        (
            "Bewoners kennen hun rechten en geven hun kennis door aan nieuwe buren",
            ("Bewoners kennen hun rechten", "geven hun kennis door aan nieuwe buren"),
        ),
    ],
)
def test_dutch(text: str, expected: tuple[str, ...]) -> None:
    assert statements(text, "nl") == expected


@each(
    ("text", "expected"),
    [
        (
            "Not only do farmers earn more, they also waste less",
            ("farmers earn more", "they also waste less"),
        ),
        (
            "Tenants find help nearby and pay their rent on time",
            ("Tenants find help nearby", "pay their rent on time"),
        ),
        (
            "Both the waiting list and the number of complaints go down",
            ("the waiting list", "the number of complaints go down"),
        ),
        ("Nurses stay longer; patients feel heard", ("Nurses stay longer", "patients feel heard")),
        (
            "Children eat well. They also sleep enough",
            ("Children eat well", "They also sleep enough"),
        ),
        (
            "Farmers store their grain, and traders pay a fair price",
            ("Farmers store their grain", "traders pay a fair price"),
        ),
        (
            "Cleaner rivers as well as safer bathing spots",
            ("Cleaner rivers", "safer bathing spots"),
        ),
        ("Repair the lock and train volunteers", ("Repair the lock", "train volunteers")),
        ("Reduction of waste and increase in reuse", ("Reduction of waste", "increase in reuse")),
        (
            "Residents know their neighbours and look after the street",
            ("Residents know their neighbours", "look after the street"),
        ),
        (
            "Shops stay open and streets are lit at night",
            ("Shops stay open", "streets are lit at night"),
        ),
        (
            "Not only do more growers join, they also stay longer",
            ("more growers join", "they also stay longer"),
        ),
    ],
)
def test_english(text: str, expected: tuple[str, ...]) -> None:
    assert statements(text, "en") == expected


@each(
    ("text", "language"),
    [
        ("Vaders en moeders lezen voor", "nl"),
        ("Muziekles geven aan kinderen, jongeren en ouderen", "nl"),
        ("Onze school is voor iedereen bereikbaar, zowel te voet als per fiets", "nl"),
        ("Zowel jongeren als ouderen doen mee", "nl"),
        ("Niet alleen jongeren maar ook ouderen doen mee", "nl"),
        ("Kinderen groeien veilig en gezond op", "nl"),
        ("Tevreden bewoners in schone en veilige straten", "nl"),
        ("Bewoners, ondernemers en verenigingen kennen elkaar", "nl"),
        ("Betaalbare, ruime en warme woningen", "nl"),
        ("Leerlingen weten wat zij kunnen en willen", "nl"),
        ("Zieke, oude en jonge bomen vervangen", "nl"),
        ("Verlaging van de kosten voor huurders en kopers", "nl"),
        ("Verbetering van de lucht, evenals vorig jaar", "nl"),
        ("Inwoners, alsmede bezoekers, weten waar zij terechtkunnen", "nl"),
        ("Het dorp heeft een school; dat blijft zo", "nl"),
        ("Jong en oud eten samen", "nl"),
        ("Een cursus geven aan nieuwe ouders en verzorgers", "nl"),
        ("Docenten geven les terwijl het verbouwd wordt", "nl"),
        ("Bomen snoeien en kappen", "nl"),
        ("Sport, muziek en theater voor kinderen", "nl"),
        ("Jongeren laten zien wat zij kunnen", "nl"),
        ("Inwoners van Maassluis, Vlaardingen en Schiedam", "nl"),
        ("Oude kranten en tijdschriften digitaliseren", "nl"),
        ("Iedereen kan meedoen. Dat is in 2030 zo", "nl"),
        ("Telers sparen water; dit scheelt geld", "nl"),
        ("De haven is schoon; geen schipper loost nog afval", "nl"),
        ("Het buurthuis is open, terwijl het regent", "nl"),
        ("Parents as well as children read", "en"),
        ("Boys and girls finish school", "en"),
        ("Clean and safe streets", "en"),
        ("Both old and young people take part", "en"),
        ("Not only children but also adults learn to swim", "en"),
        ("Trained and motivated guides", "en"),
        ("People can walk and cycle to school", "en"),
        ("Buy, mend and resell clothes", "en"),
        ("Farmers in hills and valleys earn a fair income", "en"),
        ("The lock is repaired and maintained", "en"),
        ("Teachers, parents and pupils agree", "en"),
        ("Children learn while they play", "en"),
    ],
)
def test_one_statement(text: str, language: Language) -> None:
    assert statements(text, language) == ()
