"""What the ruleset of the IATI standard calls an error, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences

_REJECTED = "controles van IATI keuren dat af."
_FAILS = "checks of IATI reject that."

IATI_RULESET = Sentences(
    {
        "identifier-of-organisation.what": (
            f"Het kenmerk van het programma is dat van de organisatie zelf ({{ref}}); {_REJECTED}",
            f"The identifier of the programme is that of the organisation itself ({{ref}}); "
            f"{_FAILS}",
        ),
        "identifier-of-organisation.fix": (
            "Zet er een streepje en een eigen code achter, zoals {ref}-TAALHUIS.",
            "Add a dash and a code of your own, such as {ref}-LITERACY.",
        ),
        "org-nameless.what": (
            f"Een deelnemende organisatie heeft geen naam en geen kenmerk; {_REJECTED}",
            f"An organisation that takes part has no name and no identifier; {_FAILS}",
        ),
        "org-nameless.fix": (
            "Schrijf ‘naam’ erbij, of ‘ref’ met haar kenmerk bij IATI.",
            "Add its ‘name’, or ‘ref’ with its identifier at IATI.",
        ),
        "not-a-code.what": (
            f"‘{{found}}’ staat niet op de codelijst {{list}}; {_REJECTED}",
            f"‘{{found}}’ is not on the code list {{list}}; {_FAILS}",
        ),
        "not-a-code.fix": ("Wel: {allowed}.", "These are: {allowed}."),
        "dates-planned.what": (
            f"Het geplande einde ({{end}}) ligt voor het geplande begin ({{start}}); {_REJECTED}",
            f"The planned end ({{end}}) is before the planned start ({{start}}); {_FAILS}",
        ),
        "dates-planned.fix": (
            "Verbeter ‘gepland_begin’ of ‘gepland_einde’.",
            "Correct ‘planned_start’ or ‘planned_end’.",
        ),
        "dates-actual.what": (
            f"Het werkelijke einde ({{end}}) ligt voor het werkelijke begin ({{start}}); "
            f"{_REJECTED}",
            f"The actual end ({{end}}) is before the actual start ({{start}}); {_FAILS}",
        ),
        "dates-actual.fix": (
            "Verbeter ‘werkelijk_begin’ of ‘werkelijk_einde’.",
            "Correct ‘actual_start’ or ‘actual_end’.",
        ),
        "date-future-start.what": (
            f"Het werkelijke begin ({{found}}) ligt in de toekomst; {_REJECTED}",
            f"The actual start ({{found}}) is in the future; {_FAILS}",
        ),
        "date-future-start.fix": (
            "Wat nog moet beginnen, heeft een ‘gepland_begin’.",
            "What is still to begin has a ‘planned_start’.",
        ),
        "date-future-end.what": (
            f"Het werkelijke einde ({{found}}) ligt in de toekomst; {_REJECTED}",
            f"The actual end ({{found}}) is in the future; {_FAILS}",
        ),
        "date-future-end.fix": (
            "Wat nog niet klaar is, heeft een ‘gepland_einde’.",
            "What is not finished yet has a ‘planned_end’.",
        ),
        "places-one-share.what": (
            f"Er is één land of regio ({{found}}), met {{total}} %; {_REJECTED}",
            f"There is one country or region ({{found}}), with {{total}}%; {_FAILS}",
        ),
        "places-one-share.fix": (
            "Haal het percentage weg, of schrijf 100.",
            "Remove the percentage, or write 100.",
        ),
        "places-without-share.what": (
            f"Van deze landen of regio’s heeft niet elk een percentage: {{found}}; {_REJECTED}",
            f"Not all of these countries or regions have a percentage: {{found}}; {_FAILS}",
        ),
        "places-without-share.fix": (
            "Schrijf bij elk een percentage, samen 100, zoals {{code: {first}, percentage: …}}.",
            "Write a percentage with each, 100 together, such as {{code: {first}, percentage: "
            "…}}.",
        ),
        "places-not-whole.what": (
            f"De percentages van deze landen en regio’s zijn samen {{total}}, geen 100: "
            f"{{found}}; {_REJECTED}",
            f"The percentages of these countries and regions are {{total}} together, not 100: "
            f"{{found}}; {_FAILS}",
        ),
        "places-not-whole.fix": (
            "Verdeel 100 % over de landen en regio’s.",
            "Divide 100% over the countries and regions.",
        ),
        "sectors-one-share.what": (
            f"Er is één sector ({{found}}), met {{total}} %; {_REJECTED}",
            f"There is one sector ({{found}}), with {{total}}%; {_FAILS}",
        ),
        "sectors-one-share.fix": (
            "Haal het percentage weg, of schrijf 100.",
            "Remove the percentage, or write 100.",
        ),
        "sectors-without-share.what": (
            f"Van deze sectoren heeft niet elk een percentage: {{found}}; {_REJECTED}",
            f"Not all of these sectors have a percentage: {{found}}; {_FAILS}",
        ),
        "sectors-without-share.fix": (
            "Schrijf bij elk een percentage, samen 100, zoals {{code: {first}, percentage: …}}.",
            "Write a percentage with each, 100 together, such as {{code: {first}, percentage: "
            "…}}.",
        ),
        "sectors-not-whole.what": (
            f"De percentages van deze sectoren zijn samen {{total}}, geen 100: {{found}}; "
            f"{_REJECTED}",
            f"The percentages of these sectors are {{total}} together, not 100: {{found}}; "
            f"{_FAILS}",
        ),
        "sectors-not-whole.fix": (
            "Verdeel 100 % over de sectoren van één vocabulaire.",
            "Divide 100% over the sectors of one vocabulary.",
        ),
        "sector-unnamed.what": (
            f"‘{{found}}’ is een sector van de organisatie zelf (vocabulaire {{vocabulary}}), "
            f"zonder woorden; {_REJECTED}",
            f"‘{{found}}’ is a sector of the organisation itself (vocabulary {{vocabulary}}), "
            f"without words; {_FAILS}",
        ),
        "sector-unnamed.fix": (
            "Zeg wat het is: {{code: {found}, vocabulaire: {vocabulary}, teksten: …}}",
            "Say what it is: {{code: {found}, vocabulary: {vocabulary}, narratives: …}}",
        ),
        "references-twice.what": (
            f"‘{{text}}’ heeft een verwijzing, en een indicator ervan ook; {_REJECTED}",
            f"‘{{text}}’ has a reference, and so has an indicator of it; {_FAILS}",
        ),
        "references-twice.fix": (
            "Laat de verwijzingen staan bij het resultaat of bij de indicatoren, niet bij beide.",
            "Keep the references of the result or those of the indicators, not both.",
        ),
        "figure-without-value.what": (
            f"Een nulmeting, streefwaarde of uitkomst van ‘{{text}}’ heeft geen waarde; "
            f"{_REJECTED}",
            f"A baseline, target or actual value of ‘{{text}}’ has no value; {_FAILS}",
        ),
        "figure-without-value.fix": (
            "Schrijf onder ‘iati’ bij die indicator de ‘waarde’, of haal het getal weg.",
            "Write the ‘value’ under ‘iati’ with that indicator, or remove the figure.",
        ),
        "not-on-Country.what": (
            f"‘{{found}}’ is geen land; {_REJECTED}",
            f"‘{{found}}’ is not a country; {_FAILS}",
        ),
        "not-on-Country.fix": (
            "Schrijf een land met zijn naam, zoals Nederland, of met zijn code van twee letters, "
            "zoals NL.",
            "Write a country by its name, such as Netherlands, or by its code of two letters, "
            "such as NL.",
        ),
        "no-country-near.what": (
            f"‘{{found}}’ is geen land; {_REJECTED}",
            f"‘{{found}}’ is not a country; {_FAILS}",
        ),
        "no-country-near.fix": ("Bedoelde u {near}?", "Did you mean {near}?"),
        "not-on-Region.what": (
            f"‘{{found}}’ is geen code van een regio van de OESO-DAC; {_REJECTED}",
            f"‘{{found}}’ is not a code of a region of OECD-DAC; {_FAILS}",
        ),
        "not-on-Region.fix": (
            "Zo’n regio is een getal, zoals 89 (Europa). Een eigen regio heeft ‘vocabulaire: 99’.",
            "Such a region is a number, such as 89 (Europe). One of your own has ‘vocabulary: "
            "99’.",
        ),
        "not-on-RegionVocabulary.what": (
            f"‘{{found}}’ is geen vocabulaire van regio’s; {_REJECTED}",
            f"‘{{found}}’ is not a vocabulary of regions; {_FAILS}",
        ),
        "not-on-RegionVocabulary.fix": (
            "Wel: 1 (OESO-DAC), 2 (Verenigde Naties) of 99 (eigen).",
            "These are: 1 (OECD-DAC), 2 (United Nations) or 99 (your own).",
        ),
        "not-on-Sector.what": (
            f"‘{{found}}’ is geen code van een sector van de OESO-DAC; {_REJECTED}",
            f"‘{{found}}’ is not a code of a sector of OECD-DAC; {_FAILS}",
        ),
        "not-on-Sector.fix": (
            "Zo’n sector is een getal van vijf cijfers, zoals 16010 (sociale bescherming). Een "
            "eigen sector heeft ‘vocabulaire: 99’ en ‘teksten’.",
            "Such a sector is a number of five digits, such as 16010 (social protection). One of "
            "your own has ‘vocabulary: 99’ and ‘narratives’.",
        ),
        "not-on-SectorCategory.what": (
            f"‘{{found}}’ is geen code van een groep sectoren van de OESO-DAC; {_REJECTED}",
            f"‘{{found}}’ is not a code of a group of sectors of OECD-DAC; {_FAILS}",
        ),
        "not-on-SectorCategory.fix": (
            "Zo’n groep is een getal van drie cijfers, zoals 160.",
            "Such a group is a number of three digits, such as 160.",
        ),
        "not-on-SectorVocabulary.what": (
            f"‘{{found}}’ is geen vocabulaire van sectoren; {_REJECTED}",
            f"‘{{found}}’ is not a vocabulary of sectors; {_FAILS}",
        ),
        "not-on-SectorVocabulary.fix": (
            "Meestal hoort hier 1 (OESO-DAC, vijf cijfers), 2 (drie cijfers) of 99 (eigen).",
            "Usually this is 1 (OECD-DAC, five digits), 2 (three digits) or 99 (your own).",
        ),
        "not-on-TagVocabulary.what": (
            f"‘{{found}}’ is geen vocabulaire van labels; {_REJECTED}",
            f"‘{{found}}’ is not a vocabulary of tags; {_FAILS}",
        ),
        "not-on-TagVocabulary.fix": (
            "Wel: 1 (Agrovoc), 2 (doelen van de SDG’s), 3 (subdoelen), 4, 5 of 99 (eigen).",
            "These are: 1 (Agrovoc), 2 (goals of the SDGs), 3 (their targets), 4, 5 or 99 (your "
            "own).",
        ),
        "not-on-ResultVocabulary.what": (
            f"‘{{found}}’ is geen vocabulaire van resultaten; {_REJECTED}",
            f"‘{{found}}’ is not a vocabulary of results; {_FAILS}",
        ),
        "not-on-ResultVocabulary.fix": (
            "Hier hoort 99: een verwijzing van de organisatie zelf.",
            "This is 99: a reference of the organisation itself.",
        ),
        "not-on-IndicatorVocabulary.what": (
            f"‘{{found}}’ is geen vocabulaire van indicatoren; {_REJECTED}",
            f"‘{{found}}’ is not a vocabulary of indicators; {_FAILS}",
        ),
        "not-on-IndicatorVocabulary.fix": (
            "Wel: 1 tot en met 9, zoals 9 (indicatoren van de SDG’s), of 99 (eigen).",
            "These are: 1 to 9, such as 9 (indicators of the SDGs), or 99 (your own).",
        ),
        "not-on-DescriptionType.what": (
            f"‘{{found}}’ is geen soort beschrijving; {_REJECTED}",
            f"‘{{found}}’ is not a type of description; {_FAILS}",
        ),
        "not-on-DescriptionType.fix": (
            "Wel: 1 (algemeen), 2 (doelen), 3 (doelgroepen) of 4 (anders).",
            "These are: 1 (general), 2 (objectives), 3 (target groups) or 4 (other).",
        ),
        "not-on-DocumentCategory.what": (
            f"‘{{found}}’ is geen soort document; {_REJECTED}",
            f"‘{{found}}’ is not a category of documents; {_FAILS}",
        ),
        "not-on-DocumentCategory.fix": (
            "Een soort is een letter en twee cijfers, zoals A08 (resultaten).",
            "A category is a letter and two digits, such as A08 (results).",
        ),
        "not-on-Language.what": (
            f"‘{{found}}’ is geen code van een taal; {_REJECTED}",
            f"‘{{found}}’ is not a code of a language; {_FAILS}",
        ),
        "not-on-Language.fix": (
            "Een taal is een code van twee letters, zoals nl of en.",
            "A language is a code of two letters, such as nl or en.",
        ),
    }
)
