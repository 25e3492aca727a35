"""How much and when: figures that are a measure, and those that are a name or an age."""

from __future__ import annotations

from tests.each import each
from toc.check.rules.wording.words.measures import counts_something, says_how_much
from toc.core.words import Language

HOW_MUCH: list[tuple[Language, str]] = [
    ("nl", "De kalender is in december vastgesteld"),
    ("en", "The calendar is agreed by march"),
    ("nl", "Het aantal ongelukken is en blijft nul"),
    ("nl", "Wie iets opvraagt, krijgt het dezelfde werkdag"),
    ("nl", "Voor het zomerreces is de monitor klaar"),
    ("en", "Zero road deaths"),
    ("nl", "In 2030 sporten de jongeren"),
    ("nl", "De helft van de ouders leest voor"),
    ("nl", "Ouders krijgen hulp binnen een week"),
    ("nl", "Alle kinderen sporten"),
    ("nl", "Volgend jaar heeft elke ouder een plan"),
    ("nl", "Jongeren tot 23 jaar werken 1x per week mee"),
    ("nl", "Tot 10 bomen per straat"),
    ("nl", "De uitstoot is 2.500m2 kleiner"),
    ("nl", "Geen enkel kind wacht"),
    ("en", "By 2030 children read"),
    ("en", "Half of the tenants save energy"),
    ("en", "Every child reads"),
    ("en", "Families get help within a week"),
]
NOT_HOW_MUCH: list[tuple[Language, str]] = [
    ("nl", "Jongeren tot 18 jaar sporten"),
    ("nl", "Inwoners van 65 jaar en ouder sporten"),
    ("nl", "Mannen van boven de veertig zoeken hulp"),
    ("nl", "Kinderen van 4-12 jaar lezen"),
    ("nl", "75-plussers en 12-jarigen ontmoeten elkaar"),
    ("nl", "Kinderen in groep 8 lezen"),
    ("nl", "De CO2-uitstoot is lager"),
    ("nl", "Natura 2000 en de A12 zijn rustig"),
    ("nl", "Een huis voor iedereen"),
    ("nl", "Ontmoeting in alle kernen"),
    ("nl", "Ouders helpen, zodat ieder kind leest"),
    ("en", "Young people aged 18-25 find work"),
    ("en", "Children in grade 4 read"),
    ("en", "A home for everyone"),
    ("en", "Parents know each other"),
    ("en", "Five-a-side football is popular"),
]


@each(("language", "text"), HOW_MUCH)
def test_it_says_how_much_or_when(language: Language, text: str) -> None:
    assert says_how_much(text, language)


@each(("language", "text"), NOT_HOW_MUCH)
def test_it_says_neither(language: Language, text: str) -> None:
    assert not says_how_much(text, language)


def test_a_year_is_no_amount() -> None:
    assert not counts_something("In 2030 wonen ouderen prettig", "nl")
    assert not counts_something("In 2025-2030 wonen ouderen prettig", "nl")
    assert counts_something("In 2030 woont 80% van de ouderen prettig", "nl")
