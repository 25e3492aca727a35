"""Which texts hold more than one statement, and where each begins."""

from __future__ import annotations

from pathlib import Path

from tests.each import each
from toc.check.reading.coordination import statements
from toc.check.reading.two_measures import measures
from toc.core.words import Language


@each(
    ("text", "expected"),
    [
        (
            "Telers sparen water en verdienen een goed inkomen",
            ("Telers sparen water", "verdienen een goed inkomen"),
        ),
        (
            "De uitstoot daalt en kwekers verdienen meer",
            ("De uitstoot daalt", "kwekers verdienen meer"),
        ),
        (
            "Kinderen eten gezond, bewegen genoeg en slapen goed",
            ("Kinderen eten gezond", "bewegen genoeg", "slapen goed"),
        ),
        (
            "In 2028 is de haven verdiept en zijn drie steigers gebouwd",
            ("In 2028 is de haven verdiept", "zijn drie steigers gebouwd"),
        ),
        (
            "In 2028 zijn 900 bomen geplant en 14 pleinen vergroend",
            ("In 2028 zijn 900 bomen geplant", "14 pleinen vergroend"),
        ),
        (
            "Dorpshuizen verbouwen en speelplekken aanleggen",
            ("Dorpshuizen verbouwen", "speelplekken aanleggen"),
        ),
        (
            "Het snoeien van de bomen en maaien van de berm",
            ("Het snoeien van de bomen", "maaien van de berm"),
        ),
        (
            "Restauratie van de molen en herplant van de boomgaard",
            ("Restauratie van de molen", "herplant van de boomgaard"),
        ),
        (
            "Minder schulden en meer vaste banen",
            ("Minder schulden", "meer vaste banen"),
        ),
        ("Elk erf heeft één dam en één sluis", ("Elk erf heeft één dam", "één sluis")),
        (
            "Zorgen dat telers advies krijgen en dat zij het gebruiken",
            ("Zorgen dat telers advies krijgen", "dat zij het gebruiken"),
        ),
    ],
)
def test_statements(text: str, expected: tuple[str, ...]) -> None:
    assert statements(text, "nl") == expected


@each(
    "text",
    [
        "Kinderen zingen en dansen in het muziekgebouw",
        "Ouders en verzorgers kennen de weg naar de schuldhulp",
        "Trainers opleiden en inzetten bij kleine clubs",
        "Wij controleren de vergunningen en handhaven deze",
        "Huurders wonen in een warm en droog huis",
        "Iedereen doet mee en telt mee",
        "Telers kunnen zaaien en oogsten",
        "Draagvlak zoeken voor het snoeien en maaien van de berm",
        "Een schonere en stillere haven",
        "We hebben proeven met telers en kwekers uitgevoerd",
        "",
    ],
)
def test_one_statement(text: str) -> None:
    assert statements(text, "nl") == ()


@each(
    ("text", "expected"),
    [
        (
            "Farmers use less water and sell more milk",
            ("Farmers use less water", "sell more milk"),
        ),
        ("Train coaches and open three courts", ("Train coaches", "open three courts")),
        ("Mothers and fathers know the way", ()),
        ("Buy, restore and rent out old barns", ()),
        ("Tenants repair the shed and use it", ()),
    ],
)
def test_english(text: str, expected: tuple[str, ...]) -> None:
    assert statements(text, "en") == expected


@each(
    ("text", "language", "expected"),
    [
        ("Aantal lessen en aantal zwemmers", "nl", ("Aantal lessen", "aantal zwemmers")),
        ("Kosten en kwaliteit van de opvang", "nl", ("Kosten", "kwaliteit van de opvang")),
        ("Number of wells and number of pumps", "en", ("Number of wells", "number of pumps")),
        ("Aantal vaders en moeders", "nl", ()),
        ("Waterstand in de polder", "nl", ()),
    ],
)
def test_measures(text: str, language: Language, expected: tuple[str, ...]) -> None:
    assert measures(text, language) == expected


@each(
    ("first", "second"),
    [
        ("Oude kozijnen vervangen", "huurders informeren over de kosten"),
        ("Nieuwe perken aanleggen", "buren betrekken bij het onderhoud"),
        ("De brug is hersteld", "open voor fietsers"),
        ("Het loket is geopend", "bekend bij ouderen"),
        ("De haven is verdiept", "veilig voor binnenvaart"),
    ],
)
def test_what_is_done_and_what_it_then_is_or_what_else_is_done(first: str, second: str) -> None:
    assert statements(f"{first} en {second}", "nl") == (first, second)


@each(
    "text",
    [
        "Nieuwe coaches opleiden en inzetten bij gezinnen",
        "De straat is verlicht en schoon",
        "Medewerkers zijn opgeleid en klaar voor de toekomst",
        "Oude bomen snoeien en kappen waar nodig",
    ],
)
def test_one_thing_with_two_verbs_or_two_qualities(text: str) -> None:
    assert statements(text, "nl") == ()


COORDINATED = [
    line.partition(": ")[::2]
    for line in (Path(__file__).parent / "coordinated.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@each(("number", "text"), COORDINATED)
def test_what_stands_side_by_side_has_something_of_its_own(number: str, text: str) -> None:
    found = statements(text, "nl")
    assert (len(found) > 1) == (number == "twee"), found
    assert all(part in text for part in found)
