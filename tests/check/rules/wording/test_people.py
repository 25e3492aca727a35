"""Who would notice a goal: people by their form and by list, and what only looks like them."""

from __future__ import annotations

from tests.each import each
from toc.check.rules.wording.words.people import names_people
from toc.core.words import Language

NAMED: list[tuple[Language, str]] = [
    ("nl", "Iedere gedupeerde krijgt een antwoord"),
    ("nl", "Gehinderden krijgen binnen een week antwoord"),
    ("nl", "Promovendi ronden hun proefschrift op tijd af"),
    ("en", "Bus users find a seat"),
    ("nl", "Baasjes weten de weg naar de dierenarts"),
    ("nl", "Acht op de tien taakgestraften vinden werk"),
    ("nl", "De vergunning ligt klaar voor de aanvrager"),
    ("nl", "Nierpatiënten wonen langer thuis"),
    ("nl", "Dorpen onderhouden zelf hun plein"),
    ("nl", "Geen verkeersdoden meer op de provinciale weg"),
    ("nl", "Meer jong talent voor de techniek"),
    ("nl", "Verloskundigen en psychologen werken samen"),
    ("nl", "Technici vinden een baan"),
    ("en", "Older drivers slow down"),
    ("en", "Fewer casualties on the roads"),
    ("nl", "Een molenaar die hulp vraagt, krijgt die binnen een week"),
    ("nl", "Zwangeren stoppen met roken"),
    ("nl", "Hoger opgeleiden keren terug naar de streek"),
    ("nl", "Je kunt in het dorp blijven wonen als je oud wordt"),
    ("nl", "Horecazaken houden zich aan de sluitingstijd"),
    ("nl", "Elke dakloze heeft een postadres"),
    ("nl", "Zwemmers vinden in elke wijk een bad"),
    ("nl", "Ambtenaren schrijven brieven die men snapt"),
    ("nl", "Zutphenaren kennen hun wijkagent"),
    ("nl", "Elke Nederlander heeft een huisarts"),
    ("nl", "Muzikanten en kunstenaars hebben een werkplek"),
    ("nl", "Docenten en assistenten krijgen les"),
    ("nl", "Consumenten kopen minder plastic"),
    ("nl", "Alleenstaanden en 75-plussers wonen veilig"),
    ("nl", "De schuld van twintigjarigen halveert"),
    ("nl", "Pleegkinderen gaan naar school"),
    ("nl", "De armoede onder basisschoolleerlingen daalt"),
    ("nl", "Minder kinderarmoede"),
    ("nl", "De studenttevredenheid neemt toe"),
    ("nl", "Meer deelname door 12- tot 18-jarigen"),
    ("nl", "De instroom van beroepsmilitairen stijgt"),
    ("nl", "Pleegkinderen wonen bij hun broertjes en zusjes"),
    ("nl", "We maken de inkomens van gezinnen hoger"),
    ("nl", "Een huis voor iedereen"),
    ("nl", "Het mkb groeit"),
    ("nl", "Bedrijven vinden personeel"),
    ("nl", "De hulp past bij wie haar nodig heeft"),
    ("nl", "In samenwerking met partners vinden ouders hulp"),
    ("en", "Commuters reach work on time"),
    ("en", "Nurses stay in their jobs"),
    ("en", "Tenants and apprentices earn more"),
    ("en", "A healthy life for all"),
    ("en", "Young people use the youth centre"),
    ("en", "The public trusts the police"),
    ("en", "Firms hire faster"),
    ("en", "Increase staff skills"),
]
NOBODY: list[tuple[Language, str]] = [
    ("nl", "Iedere gemelde klacht is afgehandeld"),
    ("nl", "De stad is groener geworden"),
    ("nl", "De gedachten worden vastgelegd"),
    ("nl", "Een brandweer die binnen acht minuten komt"),
    ("nl", "Het cliëntenportaal werkt"),
    ("nl", "De Basisregistratie Personen klopt"),
    ("nl", "Waterschapsgebieden zijn droog"),
    ("nl", "Een pomp voor de polder"),
    ("nl", "Een dijk voor de rivier"),
    ("nl", "De drukte in wijken neemt af"),
    ("nl", "Drivers voor innovatie"),
    ("en", "Key drivers for growth"),
    ("nl", "Leerlingvolgsystemen zijn vernieuwd"),
    ("nl", "Een computer die altijd werkt"),
    ("nl", "Wonen boven winkels"),
    ("nl", "De wegen zijn veilig"),
    ("nl", "Computers, filters en rapportcijfers zijn op tijd klaar"),
    ("nl", "Evenementen en documenten zijn digitaal"),
    ("nl", "Planten en dieren hebben ruimte"),
    ("nl", "Een divers landschap"),
    ("nl", "Duizenden bomen zijn geplant"),
    ("nl", "De gemeente heeft een zwembad"),
    ("nl", "We zijn in 2040 een schone stad"),
    ("nl", "Afspraken met schoolbesturen zijn vastgelegd"),
    ("nl", "Wachtlijsten korter maken in overleg met aanbieders"),
    ("nl", "De cursussen zijn beter bereikbaar"),
    ("nl", "Zorg en onderwijs zijn met elkaar verbonden"),
    ("nl", "De jeugdhulp is dichtbij"),
    ("en", "Rivers are clean"),
    ("en", "Servers and documents are safe"),
    ("en", "The youth data system is in place"),
    ("en", "New community facilities"),
    ("en", "Agreements with partners are in force"),
    ("en", "Committees and grants are reviewed"),
    ("en", "Housing is affordable"),
]


@each(("language", "text"), NAMED)
def test_somebody_is_named(language: Language, text: str) -> None:
    assert names_people(text, language)


@each(("language", "text"), NOBODY)
def test_nobody_is_named(language: Language, text: str) -> None:
    assert not names_people(text, language)
