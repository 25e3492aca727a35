"""Vague words: what praises without a measure, and the border with what can be seen or asked."""

from __future__ import annotations

import pytest

from tests.each import each
from toc.check.rules.wording.words import entries
from toc.check.rules.wording.words.inflection import forms
from toc.check.rules.wording.words.vagueness import vague
from toc.core.words import Language

GOALS: list[tuple[Language, str, tuple[str, ...]]] = [
    ("nl", "De kwaliteit van het zwemwater is verbeterd", ()),
    ("nl", "Vraag en aanbod van stageplekken zijn in evenwicht", ()),
    ("nl", "De helft van de ouders vindt dat er voldoende opvang is", ()),
    ("nl", "Er is voldoende opvang", ("voldoende",)),
    ("nl", "Vrijwilligers voelen zich bekwaam", ()),
    ("nl", "Werk en rust zijn in evenwicht", ("in evenwicht",)),
    ("nl", "Vroegtijdig schoolverlaten komt niet meer voor", ()),
    ("en", "Ministers are held accountable", ()),
    ("nl", "Het watersysteem is robuuster dan nu", ("robuuster",)),
    ("nl", "Een diervriendelijke samenleving", ("diervriendelijke",)),
    ("nl", "Kwaliteit boven kwantiteit", ("kwaliteit boven kwantiteit",)),
    ("nl", "Een bruisende binnenstad met sterke winkels", ("bruisende", "sterke")),
    ("nl", "De haven is wendbaarder en robuuster", ("wendbaarder", "robuuster")),
    ("nl", "De mooiste dorpen van het land", ("mooiste",)),
    ("nl", "Ouders krijgen tijdig adequate hulp", ("tijdig", "adequate")),
    ("nl", "Leerlingen krijgen goed onderwijs", ("goed onderwijs",)),
    ("nl", "De bus is goed bereikbaar", ("goed bereikbaar",)),
    ("nl", "Zo veilig en snel mogelijk reizen", ("zo veilig en snel mogelijk",)),
    ("nl", "Het archief is op orde", ("op orde",)),
    ("nl", "Bij ons werk staat de wijk centraal", ("staat … centraal",)),
    ("nl", "De kwaliteit van de zorg is verbeterd", ("kwaliteit … verbeterd",)),
    ("nl", "Er is draagvlak onder de vissers", ("draagvlak",)),
    ("nl", "Wij zetten in op rust", ("zetten … in op",)),
    ("nl", "In 2030 wonen ouderen prettig", ("prettig",)),
    ("nl", "Begrijpelijke brieven voor inwoners", ("begrijpelijke",)),
    ("nl", "Het mkb en/of de haven groeit", ("en/of",)),
    ("en", "A vibrant town with resilient shops", ("vibrant", "resilient")),
    ("en", "Tenants live in high-quality homes", ("high-quality",)),
    ("en", "Fairer prices for farmers", ("fairer",)),
    ("en", "A Thriving and Welcoming City", ("thriving", "welcoming")),
    ("en", "Care that works well", ("works well",)),
    ("nl", "Iedereen kan naar vermogen meedoen", ("naar vermogen",)),
    ("nl", "Leerlingen halen het beste uit zichzelf", ("het beste uit zichzelf",)),
    ("nl", "Werkgevers en scholen weten elkaar te vinden", ("weten elkaar te vinden",)),
    ("nl", "Bewoners voelen zich eigenaar van hun buurt", ("eigenaar van hun",)),
    ("nl", "Twee derde van de huizen heeft een regenton", ()),
    ("nl", "Ouderen zijn eigenaar van een huis", ()),
    ("en", "Partners are aligned", ("are aligned",)),
]
WORK: list[tuple[Language, str, tuple[str, ...]]] = [
    ("nl", "Partijen bij elkaar brengen", ("partijen bij elkaar brengen",)),
    ("nl", "Afstemmen met betrokkenen", ("afstemmen met",)),
    ("nl", "Aansluiten bij landelijke ontwikkelingen", ("aansluiten bij landelijke",)),
    ("nl", "Woningen aansluiten op de riolering", ()),
    ("en", "Facilitate knowledge sharing", ("facilitate",)),
    ("en", "Streamline processes", ("streamline",)),
    ("en", "Drive transformation", ("drive transformation",)),
    ("en", "Drive buses to the depot", ()),
    ("en", "Provide meals as needed", ("as needed",)),
    ("nl", "Stimuleren van lezen", ("stimuleren",)),
    ("nl", "Het lezen stimuleren", ("stimuleren",)),
    ("nl", "De bibliotheek stimuleert het lezen", ("stimuleert",)),
    ("nl", "Inzetten op rust in de klas", ("inzetten op",)),
    ("nl", "De school zet in op rust", ("zet … in op",)),
    ("nl", "De regie voeren over het water", ("regie voeren",)),
    ("nl", "Investeren in boeken", ("investeren in",)),
    ("nl", "Onze haven op de kaart zetten", ("op de kaart zetten",)),
    ("nl", "De samenwerking met de havens versterken", ("samenwerking … versterken",)),
    ("nl", "Het lerarennetwerk verbreden", ("lerarennetwerk … verbreden",)),
    ("nl", "Verdiepen van de relatie met de telers", ("verdiepen van de relatie",)),
    (
        "nl",
        "Versterking van de betrokkenheid van supporters",
        ("versterking van de betrokkenheid",),
    ),
    ("nl", "De band met de buurt verstevigen", ("band … verstevigen",)),
    ("nl", "Intensiveren samenwerking politie en scholen", ("intensiveren samenwerking",)),
    (
        "nl",
        "Het verbeteren van de onderlinge samenwerking",
        ("verbeteren van de onderlinge samenwerking",),
    ),
    ("nl", "Waarborgen kwaliteit drinkwater", ("waarborgen kwaliteit",)),
    ("en", "Encourage reading", ("encourage",)),
    ("en", "Invest in books", ("invest in",)),
    ("en", "Focus on reading", ("focus on",)),
]
CLEAR_GOALS: list[tuple[Language, str]] = [
    ("nl", "De brug is sterk genoeg voor vrachtwagens"),
    ("nl", "Het water is helder tot op de bodem"),
    ("nl", "Vragen komen bij de juiste medewerker terecht"),
    ("nl", "Huishoudens zijn weerbaar tegen stroomuitval"),
    ("nl", "Het plein is steviger verlicht dan in 2022"),
    ("nl", "Inwoners vinden de brieven begrijpelijk"),
    ("nl", "Ouderen voelen zich prettig in hun straat"),
    ("nl", "In 2030 is 90% van de haltes toegankelijk"),
    ("nl", "De haltes zijn toegankelijk gemaakt voor rolstoelen"),
    ("nl", "Alle leerlingen krijgen passend onderwijs"),
    ("nl", "Boeren wekken duurzame energie op"),
    ("nl", "Leerlingen kunnen goed lezen"),
    ("nl", "De gemeente heeft een plein dat beweging stimuleert"),
    ("nl", "Ouders kennen het programma Sterke Start"),
    ("nl", "Ouders kennen de randvoorwaarde ‘optimale inzet’"),
    ("en", "Parents find the letters clear"),
    ("en", "90% of stations are accessible"),
    ("en", "Ships use sustainable energy"),
    ("en", "Reduce low-quality housing"),
]
CLEAR_WORK: list[tuple[Language, str]] = [
    ("en", "Hold an apprenticeship fair"),
    ("nl", "Ouders vroegtijdig bellen"),
    ("nl", "Een plein aanleggen dat bewegen stimuleert"),
    ("nl", "Bomen planten en waar nodig snoeien"),
    ("nl", "Een kas bouwen om natuur te stimuleren"),
    ("nl", "Een buurthuis openen (bv. met een uitnodigende tuin)"),
    ("nl", "Het fietsnetwerk verbeteren"),
    ("nl", "Het wifinetwerk versterken"),
    ("nl", "Rubberen band verbreden"),
    ("nl", "De verbinding over de Maas verbreden"),
    ("nl", "De busverbinding naar het eiland verbeteren"),
    ("nl", "Een netwerk van vrijwilligers oprichten"),
    ("nl", "Een samenwerkingsovereenkomst tekenen"),
    ("en", "Host a careers fair"),
    ("en", "Build a hall to encourage sport"),
]


@each(("language", "text", "expected"), GOALS)
def test_a_goal_is_vague(language: Language, text: str, expected: tuple[str, ...]) -> None:
    assert vague(text, language, work=False) == expected


@each(("language", "text", "expected"), WORK)
def test_work_is_vague(language: Language, text: str, expected: tuple[str, ...]) -> None:
    assert vague(text, language, work=True) == expected


@each(("language", "text"), CLEAR_GOALS)
def test_a_goal_is_clear(language: Language, text: str) -> None:
    assert vague(text, language, work=False) == ()


@each(("language", "text"), CLEAR_WORK)
def test_work_is_clear(language: Language, text: str) -> None:
    assert vague(text, language, work=True) == ()


@each(
    ("adjective", "inflected", "comparative"),
    [
        ("vitaal", "vitale", "vitaler"),
        ("adequaat", "adequate", "adequater"),
        ("leefbaar", "leefbare", "leefbaarder"),
        ("innovatief", "innovatieve", "innovatiever"),
        ("ambitieus", "ambitieuze", "ambitieuzer"),
        ("substantieel", "substantiële", "substantiëler"),
        ("waardevol", "waardevolle", "waardevoller"),
        ("slim", "slimme", "slimmer"),
        ("modern", "moderne", "moderner"),
        ("solide", "solide", "solider"),
        ("mooi", "mooie", "mooier"),
    ],
)
def test_the_forms_of_a_dutch_adjective(adjective: str, inflected: str, comparative: str) -> None:
    assert forms(adjective, "nl")[1:3] == (inflected, comparative)


def test_the_forms_of_an_english_adjective() -> None:
    assert forms("viable", "en") == ("viable", "viably", "viabler", "viablest")
    assert forms("friendly", "en")[1] == "friendlily"
    assert forms("dynamic", "en")[1] == "dynamically"


@pytest.mark.parametrize("name", ["vague_adjectives", "vague_praise"])
def test_every_adjective_of_the_lists_is_found_in_each_of_its_forms(name: str) -> None:
    for adjective in entries(name, "nl"):
        for form in forms(adjective, "nl"):
            assert form in vague(f"Het dorp blijft {form} worden", "nl", work=False)


TURNS: list[tuple[str, bool, tuple[str, ...]]] = [
    ("Een lerende regio", False, ("lerende regio",)),
    ("Een fietsvriendelijke stad", False, ("fietsvriendelijke",)),
    ("Een gezinsvriendelijke gemeente", False, ("gezinsvriendelijke",)),
    ("Een gezinsvriendelijk rooster", False, ()),
    ("Een warmere samenleving", False, ("warmere samenleving",)),
    ("Een digitale samenleving", False, ()),
    ("Jongeren lezen veel", False, ("veel",)),
    ("Jongeren lezen veel in de vakantie", False, ("veel",)),
    ("Kinderen sporten vaak na school", False, ("vaak",)),
    ("Veel kinderen sporten", False, ()),
    ("Leerlingen verzuimen minder vaak", False, ()),
    ("Kinderen drinken te veel", False, ()),
    ("Meisjes kiezen even vaak voor techniek", False, ()),
    ("Een maximale bezetting van de zalen", False, ("maximale bezetting",)),
    ("De maximale snelheid is 30", False, ()),
    ("Maximaal 30 leerlingen per klas", False, ()),
    ("Maximaal een half uur wachten", False, ()),
    ("De hoogst haalbare kwaliteit van leven", False, ("hoogst haalbare", "kwaliteit van leven")),
    ("De school is er voor elk kind", False, ("is er voor",)),
    ("Er is voor elk kind een plek", False, ()),
    ("In 2030 is er voor elk gezin een huisarts", False, ()),
    ("Versterken van het verenigingsleven", False, ("versterken",)),
    ("Versterken van de waterkering", False, ()),
    ("De dijk is versterkt", False, ()),
    ("Het verenigingsleven versterken", False, ("versterken",)),
    ("Hulp op maat voor ouderen", False, ()),
    ("Een op maat gemaakte prothese", False, ()),
    ("Ouders zijn partner van de kinderopvang", False, ("zijn partner van",)),
    ("De zorgketen is op elkaar afgestemd", False, ("op elkaar afgestemd",)),
    ("Er is een goede balans tussen werk en privé", False, ("goede balans",)),
    ("Een onderzoeksagenda met impact", False, ("met impact",)),
    ("Werknemers zijn voorbereid op de toekomst", False, ("voorbereid op de toekomst",)),
    ("De grondwaterstand is op peil", False, ()),
    ("De dienstverlening is op peil", False, ("op peil",)),
    ("Alle dossiers zijn compleet", False, ()),
    ("Alles op alles zetten voor de wijk", True, ("alles op alles",)),
    ("Maximaal inzetten op sport", True, ("maximaal inzetten", "inzetten op")),
    ("Integrale controles in de horeca uitvoeren", True, ()),
    ("Jongeren laten meedenken over het speelveld", True, ()),
    ("Meedenken met inwoners", True, ("meedenken",)),
    ("Een tandarts inzetten op de opvanglocatie", True, ()),
    ("Een actief hondenbeleid voeren", True, ("actief hondenbeleid",)),
    ("Bevorderen van het lezen", True, ("bevorderen",)),
    ("De waterdiepte op peil houden", True, ()),
    ("Aanvragers bellen zodat aanvragen compleet zijn", True, ()),
    ("Versterken van het sociaal domein", True, ("versterken",)),
    ("Versterken van de duinen", True, ()),
    ("Een dementievriendelijke tuin aanleggen", True, ()),
    ("Een diervriendelijk beleid voeren", True, ("diervriendelijk",)),
    ("Kunstenaars vaak laten optreden", True, ()),
]
"""A Dutch text, whether it is an inspanning, and what is vague in it."""


@each(("text", "work", "expected"), TURNS)
def test_turns_are_vague_by_how_they_are_built(
    text: str, work: bool, expected: tuple[str, ...]
) -> None:
    assert vague(text, "nl", work=work) == expected
