"""What is still to come, and texts with the same words that are not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.words import Language

COMING: list[tuple[Language, str, str]] = [
    ("nl", "Zie hoofdstuk 4", "Zie hoofdstuk 4"),
    ("nl", "Jeugdbeleid volgt.", "Jeugdbeleid volgt"),
    ("en", "See annex B", "See annex B"),
    ("nl", "n.t.b.", "n.t.b."),
    ("nl", "Nog onbekend; wordt na de zomer aangevuld", "Nog onbekend"),
    ("nl", "Dit doel werken we nog uit met de waterschappen", "Dit doel werken we"),
    ("nl", "Wij werken deze activiteit later verder uit", "Wij werken deze activiteit"),
    ("nl", "Nog geen doel geformuleerd", "Nog geen doel"),
    ("nl", "Te zijner tijd invullen", "Te zijner tijd"),
    ("nl", "In afwachting van besluitvorming", "In afwachting van besluitvorming"),
    ("nl", "Wordt aangeleverd door de afdeling sport", "Wordt aangeleverd"),
    ("nl", "NTB", "ntb"),
    ("nl", "PM", "PM"),
    ("nl", "p.m.", "p.m."),
    ("nl", "PM, na het overleg", "PM"),
    ("nl", "Budget: PM", "PM"),
    ("nl", "In 2030 doet PM % van de ouders mee", "PM"),
    ("nl", "XX inwoners", "XX"),
    ("nl", "X% van de ouders", "X"),
    ("nl", "???", "???"),
    ("nl", "Een cursus voor ______", "______"),
    ("nl", "[naam invullen]", "[naam invullen]"),
    ("nl", "Wordt nog uitgewerkt", "Wordt nog uitgewerkt"),
    ("nl", "De aanpak wordt nog nader uitgewerkt", "wordt nog nader uitgewerkt"),
    ("nl", "Dit moet nog worden aangevuld", "moet nog worden aangevuld"),
    ("nl", "Een nog vast te stellen aantal ouders", "nog vast te stellen"),
    ("nl", "Nader in te vullen", "Nader in te vullen"),
    ("nl", "Aanpak (in te vullen)", "in te vullen"),
    ("nl", "Invullen: de aanpak", "Invullen"),
    ("nl", "Tekst volgt", "Tekst volgt"),
    ("nl", "Indicator volgt", "Indicator volgt"),
    ("nl", "Nog te ontwikkelen met de scholen", "Nog te ontwikkelen"),
    ("nl", "Dit doel wordt later geformuleerd", "wordt later geformuleerd"),
    ("nl", "Hier komt het doel voor jongeren", "Hier komt het doel"),
    ("nl", "Wordt met de partners ingevuld.", "Wordt met de partners ingevuld"),
    ("nl", "Volgt na de zomer", "Volgt"),
    ("nl", "Hier komt nog de werkwijze", "Hier komt nog"),
    ("nl", "Vul hier uw doel in", "Vul hier"),
    ("nl", "De streefwaarde is nog niet bekend", "nog niet bekend"),
    ("nl", "Onbekend", "Onbekend"),
    ("nl", "Voorbeeld. Ouders lezen voor", "Voorbeeld."),
    ("nl", "…", "…"),
    ("nl", "-", "-"),
    ("nl", "Lorem ipsum dolor", "lorem ipsum"),
    ("en", "TBC", "TBC"),
    ("en", "Yet to be agreed", "Yet to be agreed"),
    ("en", "To be confirmed by the board", "To be confirmed"),
    ("en", "To be agreed with partners", "To be agreed"),
    ("en", "Details to follow", "Details to follow"),
    ("en", "Insert text here", "Insert text here"),
    ("en", "Fill in: goal", "Fill in"),
    ("en", "XX% of children", "XX"),
    ("en", "Unknown", "Unknown"),
]
COMING += [
    ("en", "Not yet known; to be added after the summer", "Not yet known"),
    ("en", "We will work out this goal with the water boards", "We will work out this goal"),
    ("en", "Awaiting decision by the board", "Awaiting decision"),
]
COMING += [
    ("nl", "nog niet bekend (volgt in mei)", "nog niet bekend"),
    ("nl", "Nog onbekend – komt van de GGD", "Nog onbekend"),
    ("nl", "Na overleg met de telers invullen", "Na overleg met de telers invullen"),
    (
        "nl",
        "Na afstemming met Rijkswaterstaat en het waterschap bepalen",
        "Na afstemming met Rijkswaterstaat en het waterschap bepalen",
    ),
    ("nl", "Na de zomer aanvullen", "Na de zomer aanvullen"),
    ("nl", "Na het onderzoek nader uitwerken", "Na het onderzoek nader uitwerken"),
    ("nl", "Hier komt de opbrengst van de bewonersavond", "Hier komt de opbrengst"),
    ("nl", "Hier volgen de maatregelen van de haven", "Hier volgen de maatregelen"),
    ("nl", "Nulmeting en norm volgen in het jaarplan", "Nulmeting en norm volgen in het jaarplan"),
    (
        "nl",
        "Streefwaarde, bron en eenheid volgen later",
        "Streefwaarde, bron en eenheid volgen later",
    ),
    ("nl", "Planning volgt met de begroting van 2027", "Planning volgt met de begroting van 2027"),
    ("nl", "In overleg met de boeren nader invullen", "In overleg met de boeren nader invullen"),
    ("en", "Baseline to follow", "Baseline to follow"),
    ("en", "Figures to follow in spring", "Figures to follow"),
    ("en", "Owner and date to follow", "Owner and date to follow"),
    ("en", "Not yet known (due in May)", "Not yet known"),
]
COMING += [
    ("nl", "Invullen zodra het kunstbeleid is vastgesteld", "Invullen zodra"),
    ("nl", "Aanvullen als de telling binnen is", "Aanvullen als"),
    (
        "nl",
        "Percentage volgt zodra de meting klaar is",
        "Percentage volgt zodra de meting klaar is",
    ),
    ("nl", "Getal en jaartal volgen na de nulmeting", "Getal en jaartal volgen na de nulmeting"),
    ("nl", "Actie volgt na overleg met de kok", "Actie volgt na overleg met de kok"),
    ("nl", "Nog geen maatregelen bekend", "Nog geen maatregelen bekend"),
    ("nl", "Er zijn nog geen projecten", "Er zijn nog geen projecten"),
    (
        "nl",
        "Hier nog de plannen van de harmonie toevoegen",
        "Hier nog de plannen van de harmonie toevoegen",
    ),
    ("nl", "Placeholder: aantal zwaluwen", "Placeholder"),
    ("nl", "Tijdelijke tekst", "Tijdelijke tekst"),
    ("en", "Fill in once the parish council has voted", "Fill in once the parish council has"),
    ("en", "Write as soon as the partners have agreed", "Write as soon as the partners have"),
    ("en", "Placeholder: number of swifts", "Placeholder"),
]
WRITTEN: list[tuple[Language, str]] = [
    ("nl", "Zie de tafel van de buurman, en schuif aan"),
    ("nl", "Het beleid volgt de landelijke lijn"),
    ("nl", "Elke trainer volgt een cursus"),
    ("en", "See more of the town"),
    ("nl", "Inwoners werken hun plannen zelf uit met de gemeente"),
    ("nl", "Wij werken de afspraken met de vakbond uit in een akkoord"),
    ("nl", "Het register aanvullen met ontbrekende monumenten"),
    ("nl", "Ouders helpen formulieren in te vullen"),
    ("nl", "Meten door elk jaar een lijst in te vullen"),
    ("nl", "Aangifte helpen invullen"),
    ("nl", "Het Rijk volgt het advies"),
    ("nl", "Een leerling volgt een opleiding"),
    ("nl", "Elk doel volgt uit de begroting"),
    ("nl", "Een nog te bouwen school inrichten"),
    ("nl", "Moet een kind naar de dokter, dan wordt de rekening later betaald"),
    ("nl", "Het plan wordt met de buurt besproken"),
    ("nl", "De PM legt het plan voor"),
    ("nl", "De PM-norm voor fijnstof"),
    ("nl", "Minder PM10 en PM 2,5 in de lucht"),
    ("nl", "Huurders betalen € 25 p.m. minder"),
    ("nl", "Overleg tussen stuurgroep en PM"),
    ("nl", "Het plan wordt nog dit jaar vastgesteld"),
    ("nl", "Jongeren bepalen zelf wat zij doen"),
    ("nl", "Ouders weten wat er nog te doen is"),
    ("nl", "Iedereen (…) doet mee"),
    ("nl", "XL-containers plaatsen"),
    ("nl", "Na overleg met de arts medicatie bepalen"),
    ("nl", "Na de oogst voorraden aanvullen"),
    ("nl", "Hier komt een speeltuin"),
    ("nl", "Hier komt de norm voor stikstof niet boven uit"),
    ("nl", "Hier komen maatregelen en planning samen"),
    ("nl", "Streefwaarden volgen de landelijke norm"),
    ("nl", "De doelgroep volgt lessen in het buurthuis"),
    ("nl", "Samen met ouders formulieren invullen"),
    ("en", "Rules to follow"),
    ("en", "Goals for every school to follow"),
    ("en", "A data standard to follow"),
    ("nl", "%"),
    ("nl", "Formulieren invullen zodra een gezin zich meldt"),
    ("nl", "Nog geen 10% van de leden is bekend met de app"),
    ("nl", "Nog geen enkele haven heeft walstroom"),
    ("nl", "Hier in de wijk nog een speeltuin toevoegen"),
    ("nl", "Cijfers volgen de landelijke lijn"),
    ("nl", "Een placeholder maken voor de website"),
    ("en", "Add benches when the park is open"),
    ("en", "Draft letters as soon as tenants are behind with rent"),
    ("en", "Parents learn to fill in forms"),
    ("en", "Open until 8 p.m. every day"),
    ("en", "A strategy to be agreed by all"),
    ("en", "Young people are to be heard"),
    ("en", "€"),
]


@each(("language", "text", "mark"), COMING)
def test_it_is_still_to_come(language: Language, text: str, mark: str) -> None:
    assert placeholder(text, language) == mark


@each(("language", "text"), WRITTEN)
def test_it_is_written(language: Language, text: str) -> None:
    assert placeholder(text, language) == ""


def test_a_story_may_say_what_is_still_to_be_settled() -> None:
    story = "Samen met de scholen kijken wij welke aanpak nog uit te werken is. " * 4
    assert placeholder(story, "nl") == ""
    assert placeholder(f"{story} PM", "nl") == "PM"


@given(st.text(max_size=60), st.sampled_from(["nl", "en"]))
def test_what_is_quoted_stands_in_the_text(text: str, language: Language) -> None:
    mark = placeholder(text, language)
    assert " ".join(mark.lower().split()) in " ".join(text.lower().replace("’", "'").split())
