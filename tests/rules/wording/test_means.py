"""Which word joins a means and an end, and what of the text is the one and what the other."""

from __future__ import annotations

import pytest

from toc.messages import Language
from toc.rules.wording.words.means import means
from toc.rules.wording.words.purpose import Joined


@pytest.mark.parametrize(
    ("text", "word", "means_said", "end"),
    [
        ("Leerlingen ontbijten op school, hiermee stijgt hun concentratie", "hiermee", "", ""),
        ("Buurtmoestuinen aanleggen. Zo leren buren elkaar kennen", "zo", "", ""),
        ("De kade is opgehoogd; daardoor blijft de binnenstad droog", "daardoor", "", ""),
        ("Telers sparen regenwater – zodoende besparen zij drinkwater", "zodoende", "", ""),
        ("Om hittestress te voorkomen plant de gemeente bomen", "om … te", "", ""),
        ("Om brandstof te besparen varen de schippers langzamer", "om … te", "", ""),
        ("Met behulp van een tolk begrijpen patiënten hun behandeling", "met behulp van", "", ""),
        ("Dankzij nachtbussen komen festivalgangers veilig thuis", "dankzij", "", ""),
        ("Door middel van proeflessen maken kinderen kennis met judo", "door middel van", "", ""),
        (
            "Door gebruik van drijvende zonnepanelen daalt de stroomrekening",
            "door gebruik van",
            "",
            "",
        ),
        (
            "Zwemlessen geven, met als gevolg dat minder kinderen verdrinken",
            "met als gevolg",
            "Zwemlessen geven",
            "minder kinderen verdrinken",
        ),
        ("Kwekers ruilen stekken, hetgeen de soortenrijkdom vergroot", "hetgeen", "", ""),
        (
            "Het wijkblad verschijnt elke maand, wat bijdraagt aan de trots op de buurt",
            "wat",
            "",
            "",
        ),
        (
            "De fietswerkplaats draagt bij aan een betere conditie van scholieren",
            "draagt bij aan",
            "",
            "",
        ),
        ("Rustige wachtkamers zorgen voor minder agressie", "zorgen voor", "", ""),
        (
            "Het nachtnet zorgt ervoor dat verpleegkundigen veilig thuiskomen",
            "zorgt ervoor",
            "",
            "",
        ),
        ("Nieuwe kademuren voorkomen wateroverlast in de kelders", "voorkomen", "", ""),
        ("Brede stoepen maken de route veiliger", "maken", "", ""),
        (
            "Zaaigoed verstrekken ten behoeve van de groei van het wilde bijenvolk",
            "ten behoeve van",
            "Zaaigoed verstrekken",
            "de groei van het wilde bijenvolk",
        ),
        (
            "Sportclubs delen hun velden, gericht op lagere huur",
            "gericht op",
            "Sportclubs delen hun velden",
            "lagere huur",
        ),
        (
            "Huisartsen overleggen wekelijks, met het oog op kortere wachttijden",
            "met het oog op",
            "Huisartsen overleggen wekelijks",
            "kortere wachttijden",
        ),
        (
            "Jongeren sparen samen om schulden te voorkomen",
            "om … te",
            "Jongeren sparen samen",
            "schulden voorkomen",
        ),
        (
            "Bewoners draaien zelf bardiensten, om zo de zaal open te houden",
            "om … te",
            "Bewoners draaien zelf bardiensten",
            "de zaal openhouden",
        ),
        (
            "Telers bemesten minder, resulterend in schonere sloten",
            "resulterend in",
            "Telers bemesten minder",
            "schonere sloten",
        ),
        (
            "Winkeliers verduurzamen hun pand via subsidies van de provincie",
            "via",
            "subsidies van de provincie",
            "Winkeliers verduurzamen hun pand",
        ),
        (
            "Kinderen leren zwemmen, zodat zij niet verdrinken",
            "zodat",
            "Kinderen leren zwemmen",
            "zij niet verdrinken",
        ),
        (
            "Wandelpaden verharden teneinde rolstoelgebruikers toe te laten",
            "teneinde",
            "Wandelpaden verharden",
            "rolstoelgebruikers toelaten",
        ),
        ("Speeltuinen openstellen ter voorkoming van verveling", "ter voorkoming van", "", ""),
        ("Gidsen opleiden. Dit leidt tot meer bezoekers", "leidt tot", "", ""),
        (
            "Het tekort terugdringen door het inzetten van zij-instromers",
            "door het inzetten van",
            "zij-instromers",
            "Het tekort terugdringen",
        ),
    ],
)
def test_dutch(text: str, word: str, means_said: str, end: str) -> None:
    assert means(text, "nl") == Joined(word, means_said, end)


@pytest.mark.parametrize(
    ("text", "word", "means_said", "end"),
    [
        (
            "Growers rotate their crops, resulting in richer soil",
            "resulting in",
            "Growers rotate their crops",
            "richer soil",
        ),
        ("Nurses visit at night, which lets patients sleep at home", "which", "", ""),
        ("Youth clubs open late, enabling teenagers to meet safely", "enabling", "", ""),
        ("To cut waste, schools serve smaller portions", "to", "", ""),
        ("In order to prevent floods, the council plants hedges", "to", "", ""),
        (
            "With the help of interpreters, patients understand their treatment",
            "with the help of",
            "",
            "",
        ),
        ("Thanks to night buses, workers get home safely", "thanks to", "", ""),
        ("The repair shop contributes to lower household costs", "contributes to", "", ""),
        ("Shelter belts help protect orchards from wind", "help", "", ""),
        ("Cooking classes result in healthier meals", "result in", "", ""),
        ("Herders share wells. As a result, fewer animals die", "as a result", "", ""),
        (
            "Apprentices earn a wage by restoring old boats",
            "by",
            "restoring old boats",
            "Apprentices earn a wage",
        ),
        (
            "Fishers use wider nets so as to spare young cod",
            "so as to",
            "Fishers use wider nets",
            "spare young cod",
        ),
        (
            "Grants aimed at lower rents for artists",
            "aimed at",
            "Grants",
            "lower rents for artists",
        ),
        (
            "Tenants insulate their homes, thereby saving money",
            "thereby",
            "Tenants insulate their homes",
            "saving money",
        ),
        (
            "Mothers save together in order to pay school fees",
            "in order to",
            "Mothers save together",
            "pay school fees",
        ),
        ("Parents read aloud, helping children to learn new words", "helping", "", ""),
        (
            "Clinics open on Sundays with a view to shorter queues",
            "with a view to",
            "Clinics open on Sundays",
            "shorter queues",
        ),
        ("Low-interest loans enable farmers to buy seed", "enable", "", ""),
    ],
)
def test_english(text: str, word: str, means_said: str, end: str) -> None:
    assert means(text, "en") == Joined(word, means_said, end)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Inwoners dragen bij aan hun eigen buurt", "nl"),
        ("Het ziekenhuis maakt minder fouten", "nl"),
        ("De meeste winkels beperken hun afval", "nl"),
        ("Kinderen zorgen voor hun huisdier", "nl"),
        ("Een loket ten behoeve van nieuwkomers", "nl"),
        ("Cursussen gericht op ouderen", "nl"),
        ("Door de raad vastgestelde kaders publiceren", "nl"),
        ("Door buren aangelegde tuinen onderhouden", "nl"),
        ("Leden van de theatergroep Zodat stellen hun repetities open", "nl"),
        ("Inwoners krijgen hulp om schulden te voorkomen", "nl"),
        ("Om de vijf jaar wordt de dijk gekeurd", "nl"),
        ("De bus rijdt om het dorp heen", "nl"),
        ("Bewoners melden overlast via de app", "nl"),
        ("Telers overleggen zo vaak mogelijk", "nl"),
        ("Wandelaars lopen om zo veel mogelijk vogels te zien", "nl"),
        ("Inwoners weten wat de gemeente doet", "nl"),
        ("Jongeren gaan graag naar school, zo blijkt uit onderzoek", "nl"),
        ("Winkels en cafés zorgen voor elkaar", "nl"),
        ("Buurtbewoners zorgen voor de moestuin", "nl"),
        ("De wijk wordt door bewoners zelf onderhouden", "nl"),
        ("Ouders hebben tijd om hun kind voor te lezen", "nl"),
        ("Er zijn minder doden als gevolg van branden", "nl"),
        ("Het museum toont werk dat door vrouwen is gemaakt", "nl"),
        ("Nieuwkomers leven van hun eigen inkomen", "nl"),
        ("De rivier is schoon, wat inwoners waarderen", "nl"),
        ("Het aantal branden vermindert elk jaar", "nl"),
        ("De bibliotheek helpt kinderen met lezen", "nl"),
        ("Kleine kernen houden een eigen school", "nl"),
        ("De voorzieningen zijn op orde en de straten schoon", "nl"),
        ("Het bestuur maakt nieuwe plannen voor de haven", "nl"),
        ("Woningen beschermen tegen overstroming", "nl"),
        ("Residents help improve their park", "en"),
        ("Children help each other", "en"),
        ("Work through the backlog", "en"),
        ("A course aimed at older people", "en"),
        ("To provide safe water, soap and toilets to every school", "en"),
        ("Visitors arrive by train", "en"),
        ("People know which services help them", "en"),
        ("Parents have time to read", "en"),
        ("Neighbours contribute to the street fund", "en"),
        ("The school is run by parents", "en"),
        ("Farmers earn a fair income in hard years", "en"),
        ("Young people, which includes carers, feel heard", "en"),
        ("The river, which makes a loop here, is clean", "en"),
        ("Reduce waste by 2030", "en"),
        ("Meals prepared by volunteers reach every pensioner", "en"),
        ("Pupils walk to school this way every day", "en"),
    ],
)
def test_one_level(text: str, language: Language) -> None:
    assert means(text, language) is None
