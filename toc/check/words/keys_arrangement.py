"""What each key means of how a programme is arranged, what stands beside it, how it looks and how
it is checked; see `toc.check.words.keys_programme`."""

from __future__ import annotations

from toc.check.words.keys_programme import KeysSaid

ARRANGEMENT: KeysSaid = {
    "Line.title": (
        "De naam van de programmalijn.",
        "The name of the programme line.",
        "Lezen in het gezin",
        "Reading in the family",
    ),
    "Line.challenge": (
        "De uitdaging waarvoor de programmalijn staat.",
        "The challenge that the line is about.",
        "Veel ouders lezen zelf niet graag",
        "Many parents do not like reading themselves",
    ),
    "Line.approach": (
        "Hoe de programmalijn die aanpakt.",
        "How the line goes about it.",
        "Wij beginnen met prentenboeken",
        "We start with picture books",
    ),
    "*.line": (
        "De id van de programmalijn waarin dit staat.",
        "The id of the programme line that this stands in.",
        "gezin",
        "family",
    ),
    "*.theme": (
        "De id van het thema waarin dit staat.",
        "The id of the theme that this stands in.",
        "thuis",
        "home",
    ),
    "Theme.title": ("De naam van het thema.", "The name of the theme.", "Thuis", "At home"),
    "Theme.group": (
        "Wat voor thema het is, in uw eigen woord, zoals kapitaalvorm of randvoorwaarde.",
        "What kind of theme it is, in your own word, such as form of capital or precondition.",
        "leefgebied",
        "area of life",
    ),
    "Theme.text": (
        "Wat het thema inhoudt.",
        "What the theme is about.",
        "Alles wat in het gezin gebeurt",
        "Everything that happens in the family",
    ),
    "Network.title": (
        "De naam van het netwerk.",
        "The name of the network.",
        "Thuis lezen",
        "Reading at home",
    ),
    "NamedItem.title": ("Hoe het heet.", "What it is called.", "Nieuwsbrief", "Newsletter"),
    "NamedItem.text": (
        "Wat het plan erover zegt.",
        "What the plan says of it.",
        "Vier keer per jaar",
        "Four times a year",
    ),
    "RelatedProgramme.title": (
        "Hoe het andere programma heet.",
        "What the other programme is called.",
        "Taalakkoord",
        "Language pact",
    ),
    "RelatedProgramme.text": (
        "Wat het plan erover zegt.",
        "What the plan says of it.",
        "Betaalt de boeken",
        "Pays for the books",
    ),
    "RelatedProgramme.about": (
        "De id’s van de doelen, programmalijnen of netwerken waarmee het samenhangt.",
        "The ids of the goals, lines or networks that it is related to.",
        "[thuis-lezen]",
        "[reading-at-home]",
    ),
    "Risk.text": (
        "Wat er mis kan gaan.",
        "What may go wrong.",
        "Er zijn te weinig vrijwilligers",
        "There are too few volunteers",
    ),
    "Risk.about": (
        "De id’s van wat het raakt: doelen, inspanningen, netwerken.",
        "The ids of what it touches: goals, inspanningen, networks.",
        "[leesmaatjes-opleiden]",
        "[train-buddies]",
    ),
    "Risk.owner": (
        "Wie erop let: een rol of organisatie.",
        "Who watches it: a role or an organisation.",
        "Programmabureau",
        "Programme office",
    ),
    "Risk.measure": (
        "Wat eraan gedaan wordt.",
        "What is done about it.",
        "Werven op de scholen",
        "Recruiting at the schools",
    ),
    "HouseStyle.colours": (
        "De kleuren van koppen en vakken.",
        "The colours of headings and boxes.",
        '{accent: "#16324f"}',
        '{accent: "#16324f"}',
    ),
    "HouseStyle.font": (
        "Het lettertype in Word, PowerPoint en Excel. Tekeningen en PDF hebben hun eigen.",
        "The font in Word, PowerPoint and Excel. Drawings and PDF have their own.",
        "Calibri",
        "Calibri",
    ),
    "HouseStyle.logo": (
        "Het logo: een SVG of PNG naast het programmabestand.",
        "The logo: an SVG or PNG beside the programme file.",
        "logo.svg",
        "logo.svg",
    ),
    "HouseStyle.paper": (
        "Het papier van tekeningen en documenten.",
        "The paper of drawings and documents.",
        "a3",
        "a3",
    ),
    "HouseStyle.footer": (
        "Een regel onder elke bladzijde van een document.",
        "A line at the foot of every page of a document.",
        "Leesmaatjes, programmabureau",
        "Reading buddies, programme office",
    ),
    "Colours.accent": (
        "De kleur van koppen en lijnen. Zij moet op wit te lezen zijn.",
        "The colour of headings and rules. It has to be readable on white.",
        '"#16324f"',
        '"#16324f"',
    ),
    "Colours.vision": (
        "De kleur van het vak van de visie.",
        "The colour of the box of the vision.",
        '"#16324f"',
        '"#16324f"',
    ),
    "Colours.strategic_goals": (
        "De kleur van de vakken van strategische doelen.",
        "The colour of the boxes of strategic goals.",
        '"#2f5d8a"',
        '"#2f5d8a"',
    ),
    "Colours.operational_goals": (
        "De kleur van de vakken van operationele doelen.",
        "The colour of the boxes of operational goals.",
        '"#dbe9f6"',
        '"#dbe9f6"',
    ),
    "Colours.inspanningen": (
        "De kleur van de vakken van inspanningen.",
        "The colour of the boxes of inspanningen.",
        '"#f2f2f2"',
        '"#f2f2f2"',
    ),
    "RuleSetting.weight": (
        "Hoe zwaar de regel in dit programma weegt.",
        "How much the rule weighs in this programme.",
        "advies",
        "advice",
    ),
    "RuleSetting.limit": (
        "Een andere grens, bij een regel die een grens heeft.",
        "Another limit, of a rule that has one.",
        "2",
        "2",
    ),
    "Acceptance.rule": (
        "De naam van de regel.",
        "The name of the rule.",
        "thin-network",
        "thin-network",
    ),
    "Acceptance.elements": (
        "De id’s waarvoor het geldt.",
        "The ids that it holds for.",
        "[thuis-lezen]",
        "[reading-at-home]",
    ),
    "Acceptance.reason": (
        "Waarom u het zo laat. Zonder reden telt het niet.",
        "Why you leave it so. Without a reason it does not count.",
        "Het is een begin",
        "It is a start",
    ),
    "Acceptance.owner": (
        "Wie ervoor staat: een rol of organisatie. Zonder eigenaar telt het niet.",
        "Who answers for it: a role or an organisation. Without an owner it does not count.",
        "Stuurgroep",
        "Steering group",
    ),
    "Acceptance.until": (
        "Tot en met wanneer het geldt; daarna vraagt ‘toc validate’ er opnieuw naar.",
        "Until when it holds; after that ‘toc validate’ asks again.",
        "2099",
        "2099",
    ),
}
