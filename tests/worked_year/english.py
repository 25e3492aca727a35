"""The worked year in English: each text, id, word and file name of the Dutch one, and what it is
in English. From this the English programme, the files of its partners and the commands are made,
so that both are one story with one set of figures."""

from __future__ import annotations

import re

from toc.core.loading.vocabulary import ENGLISH_KEYS, KEYS
from toc.core.words import Language

_SAID = {
    # The programme
    "# VOORBEELD. Alle namen, teksten en cijfers in dit bestand zijn verzonnen. Esdorp bestaat "
    "niet.": "# EXAMPLE. All names, texts and figures in this file are made up. The village is "
    "too.",
    "# Bij docs/reflectie.md: een jaar van meten, terugkijken, besluiten en een nieuw plan.": (
        "# With docs/en/reflection.md: a year of measuring, looking back, deciding and a new plan."
    ),
    "Oud worden in Esdorp (voorbeeld, alle cijfers verzonnen)": (
        "Growing old in Elmsby (example, all figures made up)"
    ),
    "In Esdorp worden meer mensen oud, en zijn er minder mensen om te helpen": (
        "In Elmsby more people grow old, and there are fewer people to help"
    ),
    "Bewoners, welzijn, thuiszorg en huisartsen werken samen aan een dorp om oud in te worden": (
        "Residents, welfare, home care and GPs work together on a village to grow old in"
    ),
    "In Esdorp word je oud op een manier die bij je past": (
        "In Elmsby you grow old in a way that suits you"
    ),
    "Ontmoeten en meedoen": "Meeting and taking part",
    "Thuis wonen en zorgen voor elkaar": "Living at home and caring for each other",
    "Ouderen in Esdorp doen mee in het dorp": "Older people in Elmsby take part in the village",
    "Ouderen in Esdorp redden zich langer thuis": ("Older people in Elmsby manage longer at home"),
    "Mantelzorgers in Esdorp houden de zorg vol": "Carers in Elmsby can keep up the care",
    "Ouderen hebben elke week contact met anderen": (
        "Older people have contact with others every week"
    ),
    "Ouderen bewegen elke week samen": "Older people exercise together every week",
    "Ouderen regelen hun zaken zelf met een tablet of telefoon": (
        "Older people arrange their affairs themselves with a tablet or phone"
    ),
    "Ouderen regelen hun zaken zelf of met hulp van iemand die zij vertrouwen": (
        "Older people arrange their affairs themselves or with help from somebody they trust"
    ),
    "Huizen van ouderen zijn veilig": "The homes of older people are safe",
    "Zorg en welzijn weten elkaar te vinden": "Care and welfare know how to find each other",
    "Mantelzorgers hebben elke week tijd voor zichzelf": (
        "Carers have time for themselves every week"
    ),
    "# --- ontmoeten en meedoen ---": "# --- meeting and taking part ---",
    "# --- thuis wonen en zorgen voor elkaar ---": (
        "# --- living at home and caring for each other ---"
    ),
    "Elke week een open eettafel in het dorpshuis": "A weekly open lunch in the village hall",
    "Wie samen eet zoekt elkaar daarna ook op": (
        "People who eat together look each other up afterwards too"
    ),
    "Vrijwilligers bezoeken ouderen thuis": "Volunteers visit older people at home",
    "Wandelgroepen met een begeleider": "Walking groups with a guide",
    "Wie begeleid begint loopt later zelf door": (
        "People who start with a guide later walk on by themselves"
    ),
    "Een beweegtuin naast het dorpshuis aanleggen": (
        "Lay out an exercise garden beside the village hall"
    ),
    "Tabletlessen in de bibliotheek": "Tablet lessons in the library",
    "Elke week een spreekuur voor vragen over tablet en telefoon": (
        "A weekly surgery for questions on tablets and phones"
    ),
    "Een ergotherapeut loopt het huis na op veiligheid": (
        "An occupational therapist checks the home for safety"
    ),
    "Bewoners voeren het advies uit": "Residents follow the advice",
    "Een klussendienst brengt beugels en goede verlichting aan": (
        "A handyman service fits grab rails and good lighting"
    ),
    "Zorg en welzijn overleggen elke maand": "Care and welfare meet every month",
    "Wie verwijst belt de ander en draagt persoonlijk over": (
        "Whoever refers somebody rings the other and hands over in person"
    ),
    "Een dag per week dagopvang zodat mantelzorgers vrij zijn": (
        "A day of day care a week so that carers are free"
    ),
    "Mantelzorgers durven de zorg een dag over te dragen": (
        "Carers dare to hand over the care for a day"
    ),
    "Elke maand een mantelzorgcafé": "A monthly carers’ café",
    # Its indicators
    "Deel van de ouderen dat elke week iemand spreekt": (
        "Share of older people who talk to somebody every week"
    ),
    "ouderen in Esdorp vanaf 65 jaar": "people in Elmsby aged 65 and over",
    "# een waarde over minder mensen wordt nergens getoond": (
        "# a value about fewer people is shown nowhere"
    ),
    "dorpspanel": "village panel",
    "Aantal keren dat iemand meeliep met een wandelgroep": (
        "Number of times that somebody joined a walking group"
    ),
    "keren": "times",
    "presentielijsten": "attendance lists",
    "elk kwartaal": "quarterly",
    "jaarlijks": "yearly",
    "maandelijks": "monthly",
    "Deel van de cursisten dat na de les zelf digitaal zaken regelt": (
        "Share of learners who arrange things online themselves after the lessons"
    ),
    "Voor de eerste les is er niet gemeten": "Nothing was measured before the first lesson",
    "formulier na de laatste les": "form after the last lesson",
    "Wat ouderen zelf vertellen over het regelen van hun zaken": (
        "What older people themselves say about arranging their affairs"
    ),
    "Er is nog niet naar gevraagd": "Nobody has asked yet",
    "gesprekken aan de eettafel": "conversations at the lunch",
    "Aantal huizen dat is nagelopen": "Number of homes that were checked",
    "huizen": "homes",
    "planning van de ergotherapeut": "schedule of the occupational therapist",
    "Hoe goed mantelzorgers het volhouden, in een cijfer": (
        "How well carers keep going, as a mark"
    ),
    "het gaat niet meer": "I cannot go on",
    "het gaat goed": "I am doing well",
    "punten": "points",
    "mantelzorgers die thuiszorg krijgen": "carers who receive home care",
    "vragenlijst van de thuiszorg": "questionnaire of the home care",
    "Valongevallen thuis per 1.000 ouderen": "Falls at home per 1,000 older people",
    "ongevallen per 1.000 ouderen": "falls per 1,000 older people",
    "huisartsenregistratie": "GP records",
    "Deel van de verwijzingen dat binnen twee weken antwoord krijgt": (
        "Share of referrals that are answered within two weeks"
    ),
    "alle verwijzingen van huisartsen naar welzijn": "all referrals from GPs to welfare",
    "Er is een vaste afspraak over wie wie belt": "There is a fixed agreement on who rings whom",
    "De afspraak bestond in 2022 nog niet": "The agreement did not exist yet in 2022",
    "wijkoverleg": "monthly-meeting",
    "gegevensbron: wijkoverleg": "data_source: monthly meeting",
    "Dorp": "Village",
    "Buitengebied": "Outskirts",
    # Its ids
    "ontmoeten": "meeting",
    "thuis": "at-home",
    "meedoen": "taking-part",
    "zelfstandig": "independent",
    "volhouden": "keeping-up",
    "contact": "contact",
    "bewegen": "exercise",
    "digitaal": "digital",
    "veilig-huis": "safe-home",
    "samen-zorg": "joint-care",
    "ademruimte": "breathing-space",
    "eettafel": "lunch",
    "bezoekmaatjes": "visitors",
    "wandelgroep": "walking-group",
    "beweegtuin": "garden",
    "tabletles": "tablet-lessons",
    "digihulp": "digital-help",
    "huischeck": "home-check",
    "klussendienst": "handyman",
    "overdracht": "handover",
    "respijtdag": "respite-day",
    "mantelzorgcafe": "carers-cafe",
    "contact-wekelijks": "contact-weekly",
    "deelnames-wandelen": "walks-joined",
    "zelf-na-de-les": "after-the-lessons",
    "verhaal-digitaal": "story-digital",
    "huizen-nagelopen": "homes-checked",
    "volhouden-cijfer": "carers-mark",
    "valongevallen": "falls",
    "terugkoppeling": "answered",
    "afspraak-overdracht": "agreement-handover",
    # Its fixed words
    "inspanningen:": "activities:",
    "omhoog": "up",
    "omlaag": "down",
    "getal": "number",
    "schaal": "scale",
    "verhaal": "qualitative",
    "ja_nee": "yes_no",
    "proces": "process",
    "zwak": "weak",
    "redelijk": "moderate",
    "leeftijd": "age",
    "kern": "area",
    "ja": "yes",
    "taal: nl": "language: en",
    "loopt": "running",
    "klaar": "finished",
    "praktijk": "practice",
    "spreekt_tegen": "contradicts",
    "Van de acht plaatsen waren er gemiddeld drie bezet": (
        "Of the eight places three were taken on average"
    ),
    # Who takes part
    "Welzijn Esdorp": "Elmsby Welfare",
    "Thuiszorg De Linde": "Linden Home Care",
    "Huisartsen Esdorp": "Elmsby GPs",
    "Stuurgroep": "Steering group",
    "welzijn": "welfare",
    "bewoners": "residents",
    # Files and folders
    "esdorp": "elmsby",
    "van-partners": "from-partners",
    "opnieuw-gestuurd": "sent-again",
    "ingevuld": "filled-in",
    "besluiten-2024.xlsx": "decisions-2024.xlsx",
    "oordelen-2024.xlsx": "scores-2024.xlsx",
    "oordelen.xlsx": "scores.xlsx",
    "metingen.ics": "measurements.ics",
    "formulier-de-linde.xlsx": "form-linden.xlsx",
    "reflectiedag": "review-day",
    "reflectie-2023": "review-2023",
    "jaarplan-2024": "year-plan-2024",
    "kaarten-2023": "cards-2023",
    "netwerken/": "networks/",
    "Jaarcijfers 2023 Welzijn Esdorp.xlsx": "Elmsby Welfare annual figures 2023.xlsx",
    "Rapportage De Linde 2023 (definitief).xlsx": "Linden report 2023 (final).xlsx",
    "Huisartsen Esdorp 2023.xlsx": "Elmsby GPs 2023.xlsx",
    # In the files of partners
    "Dorpspanel": "Village panel",
    "Welzijn Esdorp – jaarcijfers 2023 (VOORBEELD, verzonnen)": (
        "Elmsby Welfare – annual figures 2023 (EXAMPLE, made up)"
    ),
    "Peildatum: 31 december 2023, bron: dorpspanel": (
        "Reference date: 31 December 2023, source: village panel"
    ),
    "Vraag": "Question",
    "Totaal": "Total",
    "totaal": "total",
    "perc.": "per cent",
    "63,2%": "63.2%",
    "66,1%": "66.1%",
    "61,0%": "61.0%",
    "Spreekt elke week iemand": "Talks to somebody every week",
    "Wandelgroepen": "Walking groups",
    "Wandelgroepen: hoe vaak liep er iemand mee?": (
        "Walking groups: how often did somebody join?"
    ),
    "Activiteit": "Activity",
    **{f"{n}e kwartaal 2023": f"Q{n} 2023" for n in range(1, 5)},
    "kw 4 2023": "Qtr 4 2023",
    "Wandelgroepen samen": "All walking groups",
    "Verhalen": "Stories",
    "Wat horen we over digitaal regelen?": "What do we hear about arranging things online?",
    "Onderwerp": "Subject",
    "Jaar": "Year",
    "Resultaat": "Result",
    "Regelt na de les zelf zaken": "Arranges things after the lessons",
    "Digitaal": "Online",
    "De lessen zijn gezellig; thuis lukt het vaak niet en is er niemand om te vragen": (
        "The lessons are fun; at home it often does not work and there is nobody to ask"
    ),
    "n.v.t.": "n/a",
    "Huischecks": "Home checks",
    "Thuiszorg De Linde – rapportage 2023 (VOORBEELD, verzonnen)": (
        "Linden Home Care – report 2023 (EXAMPLE, made up)"
    ),
    "Gestart in februari; in januari was er nog geen ergotherapeut.": (
        "Started in February; in January there was no occupational therapist yet."
    ),
    "mrt-2023": "mar-2023",
    "mei-2023": "may-2023",
    "okt-2023": "oct-2023",
    "Nagelopen huizen": "Homes checked",
    "Mantelzorgers": "Carers",
    "Vragenlijst mantelzorgers": "Questionnaire for carers",
    "Datum": "Date",
    "Kern": "Area",
    "Cijfer": "Mark",
    "Aantal ingevuld": "Number of answers",
    "Opmerking": "Remark",
    "Houdt u het vol?": "Can you keep it up?",
    "31-12-2023": "31/12/2023",
    "Alle": "All",
    "5,9": "5.9",
    "6,1": "6.1",
    "5,4": "5.4",
    "39,5": "39.5",
    "weinig vervoer": "little transport",
    "Huisartsen Esdorp, uitdraai uit het systeem (VOORBEELD, verzonnen)": (
        "Elmsby GPs, printed from the system (EXAMPLE, made up)"
    ),
    "Periode": "Period",
    "Waarde": "Value",
    "Aantal": "Number",
    "Toelichting": "Explanation",
    "Antwoord binnen 2 weken": "Answer within 2 weeks",
    "nieuw systeem": "new system",
    "Afspraak wie wie belt?": "Agreed who rings whom?",
    "Ja": "Yes",
    "sinds september": "since September",
    # On the forms
    "Besluiten": "Decisions",
    "Besluit": "Decision",
    "Waarom": "Why",
    "Wat wijzigt er (alleen bij wijzigen)": "What changes (only with change)",
    "Besloten door (rol)": "Decided by (role)",
    "Datum van het besluit": "Date of the decision",
    "Wat wilt u gaan doen?": "What do you want to do?",
    "Aan welk doel draagt het bij?": "To which goal does it contribute?",
    "18-1-2024": "18/1/2024",
    "stoppen": "stop",
    "starten": "start",
    "doorgaan": "go on",
    "wijzigen": "change",
    "eraf": "drop it",
    "overslaan": "skip",
    "Van de acht plaatsen waren er drie bezet, en het cijfer van mantelzorgers daalde": (
        "Of the eight places three were taken, and the mark of carers went down"
    ),
    "Mantelzorgers zeggen dat zij eerst elkaar willen leren kennen": (
        "Carers say that they want to get to know each other first"
    ),
    "Er lopen meer mensen mee dan gedacht": "More people join than expected",
    "Op zondag is het voor wie alleen is het stilst": (
        "For people on their own Sunday is the quietest day"
    ),
    "De eettafel is op zondagmiddag in plaats van op dinsdag": (
        "The lunch is on Sunday instead of on Tuesday"
    ),
    "Vervoer van en naar de eettafel": "Transport to and from the lunch",
    "Wie slecht loopt, komt nu niet": "People who walk badly do not come now",
    "Wie niet meer buiten komt, spreekt anders niemand": (
        "People who no longer go out talk to nobody otherwise"
    ),
    "Van het najaar tot het voorjaar gebruikt niemand die": (
        "From autumn to spring nobody uses it"
    ),
    "Een beugel is er nu pas na maanden": "A grab rail now takes months to come",
}
_KEYS = {f"{dutch}:": f"{ENGLISH_KEYS.get(key, key)}:" for dutch, key in KEYS.items()}
_WHOLE = {**_KEYS, **_SAID}
_PIECE = re.compile(
    "|".join(
        rf"(?<![\w-]){re.escape(one)}(?![\w-])" if one[-1].isalnum() else re.escape(one)
        for one in sorted(_WHOLE, key=len, reverse=True)
    )
)


def in_english(text: str) -> str:
    """A text of the Dutch year with every known piece of it in English: the programme file, a
    cell, a command.

    >>> in_english("doel: ademruimte")
    'goal: breathing-space'
    """
    return _PIECE.sub(lambda piece: _WHOLE[piece[0]], text)


def in_language(text: str, language: Language) -> str:
    """A text of the Dutch year in either language."""
    return in_english(text) if language == "en" else text
