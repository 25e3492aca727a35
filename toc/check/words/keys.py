"""What `toc keys` and the reference of the keys say around the keys themselves."""

from __future__ import annotations

from toc.core.words import Sentences

KEYS_TEXT = Sentences(
    {
        "yes": ("ja", "yes"),
        "no": ("nee", "no"),
        "title": ("De sleutels van een programmabestand", "The keys of a programme file"),
        "intro": (
            "Alles wat in een programmabestand kan staan. Alleen ‘titel’ en ‘visie’ moeten erin; "
            "al het andere schrijft u als u het weet. De sleutels mogen in het Nederlands en in "
            "het Engels, ook door elkaar. Zoekt u er één, typ dan ‘toc keys NAAM’.",
            "Everything that a programme file can say. Only ‘title’ and ‘vision’ have to be "
            "there; you write the rest where you know it. Keys may be in Dutch and in English, "
            "also mixed. For one of them, type ‘toc keys NAME’.",
        ),
        "intro-kinds": (
            "Een *id* is een woord dat u zelf kiest, met kleine letters, cijfers en streepjes; "
            "daarmee verwijst u naar elkaar. Een datum is een jaar (2026), een maand (2026-03) of "
            "een dag (2026-03-31). Een getal schrijft u zonder punten voor duizendtallen. Waar "
            "‘een of meer’ staat, mag één waarde zo staan, en staan er meer tussen rechte haken: "
            "‘[eerste, tweede]’.",
            "An *id* is a word that you choose yourself, of lower-case letters, digits and "
            "dashes; with it you refer to each other. A date is a year (2026), a month "
            "(2026-03) or a day (2026-03-31). A number is written without marks for thousands. "
            "Where it says ‘one or more’, one value may be written by itself, and several "
            "between square brackets: ‘[first, second]’.",
        ),
        "made": (
            "Deze bladzijde is gemaakt met ‘toc keys --to’, uit het programma zelf.",
            "This page was made with ‘toc keys --to’, from the program itself.",
        ),
        "part.Programme": ("Het programma", "The programme"),
        "part.Horizon": ("De looptijd", "The horizon"),
        "part.Document": ("Een document", "A document"),
        "part.Source": ("Een bron", "A source"),
        "part.Wording": ("Een andere bewoording", "Another wording"),
        "part.Statement": ("Probleem, missie en visie", "Problem, mission and vision"),
        "part.Partner": ("Een partner", "A partner"),
        "part.Line": ("Een programmalijn", "A programme line"),
        "part.Theme": ("Een thema", "A theme"),
        "part.Network": ("Een netwerk", "A network"),
        "part.StrategicGoal": ("Een strategisch doel", "A strategic goal"),
        "part.OperationalGoal": ("Een operationeel doel", "An operational goal"),
        "part.Inspanning": ("Een inspanning", "An inspanning"),
        "part.Contribution": ("Een bijdrage", "A contribution"),
        "part.Assumption": ("Een aanname", "An assumption"),
        "part.Evidence": ("Bewijs bij een bijdrage", "Evidence of a contribution"),
        "part.Relation": (
            "Een verband tussen inspanningen",
            "A relation between inspanningen",
        ),
        "part.Progress": ("De voortgang van een inspanning", "The progress of an inspanning"),
        "part.Milestone": ("Een mijlpaal", "A milestone"),
        "part.Cost": ("De kosten van een inspanning", "The cost of an inspanning"),
        "part.Fte": ("De fte van een inspanning", "The fte of an inspanning"),
        "part.Judgement": ("Een beoordeling", "A score"),
        "part.Indicator": ("Een indicator", "An indicator"),
        "part.Scale": ("Een schaal", "A scale"),
        "part.Baseline": ("De nulmeting", "The baseline"),
        "part.Monitoring": ("Monitoring", "Monitoring"),
        "part.MonitoringItem": (
            "Een vraag, indicatorfamilie of methode",
            "A question, family of indicators or method",
        ),
        "part.Phase": ("Een fase", "A phase"),
        "part.Planning": ("De planning", "The planning"),
        "part.Focus": ("De focus van een jaar of fase", "The focus of a year or phase"),
        "part.PartnerRoom": ("Wat een partner kan geven", "What a partner can give"),
        "part.Criterion": ("Een uitgangspunt", "A criterion"),
        "part.Decision": ("Een besluit", "A decision"),
        "part.Risk": ("Een risico", "A risk"),
        "part.NamedItem": ("Communicatie en sturing", "Communication and governance"),
        "part.RelatedProgramme": ("Een verwant programma", "A related programme"),
        "part.Words": ("Eigen woorden", "Words of your own"),
        "part.OwnWords": ("Eigen woorden in één taal", "Words of your own in one language"),
        "part.HouseStyle": ("De huisstijl", "The house style"),
        "part.Colours": ("De kleuren", "The colours"),
        "part.RuleSetting": ("Een regel die anders weegt", "A rule that weighs differently"),
        "part.Acceptance": ("Wat u zo laat", "What you leave as it is"),
        "part.Iati": ("IATI", "IATI"),
        "part.IatiOrganisation": ("IATI: een organisatie", "IATI: an organisation"),
        "part.Narrative": ("IATI: een tekst", "IATI: a text"),
        "part.IatiDescription": ("IATI: een beschrijving", "IATI: a description"),
        "part.IatiDates": ("IATI: de dagen", "IATI: the dates"),
        "part.IatiCode": (
            "IATI: een land, regio, sector of label",
            "IATI: a country, region, sector or tag",
        ),
        "part.IatiResult": (
            "IATI: meer over een doel of inspanning",
            "IATI: more of a goal or inspanning",
        ),
        "part.IatiIndicator": ("IATI: meer over een indicator", "IATI: more of an indicator"),
        "part.IatiReference": ("IATI: een verwijzing", "IATI: a reference"),
        "part.IatiDocument": ("IATI: een stuk op het web", "IATI: a document on the web"),
        "part.IatiFigure": ("IATI: een cijfer", "IATI: a figure"),
        "part.IatiDimension": ("IATI: een uitsplitsing", "IATI: a dimension"),
        "part.measurements": ("Het bestand met metingen", "The file of measurements"),
        "part.SourceMapping": (
            "Hoe het bestand van een partner gelezen wordt",
            "How the file of a partner is read",
        ),
        "at-the-top": ("Bovenaan het bestand.", "At the top of the file."),
        "at": ("Staat onder: {places}.", "Stands under: {places}."),
        "at-key": ("Overal waar {keys} kan staan.", "Wherever {keys} can be used."),
        "at-within": (
            "Staat binnen ‘{top}’ onder: {keys}.",
            "Goes within ‘{top}’ under: {keys}.",
        ),
        "at.measurements": (
            "De kolommen van ‘programmes/NAAM/measurements.csv’. Met Nederlandse koppen heeft het "
            "bestand puntkomma’s en kommagetallen, met Engelse komma’s en decimale punten.",
            "The columns of ‘programmes/NAME/measurements.csv’. With Dutch headings the file has "
            "semicolons and decimal commas, with English ones commas and decimal points.",
        ),
        "at.SourceMapping": (
            "De sleutels van ‘programmes/NAAM/sources/BRON.yaml’. ‘toc measure import’ schrijft "
            "dit bestand met uw antwoorden; u mag het verbeteren.",
            "The keys of ‘programmes/NAME/sources/SOURCE.yaml’. ‘toc measure import’ writes this "
            "file with your answers; you may correct it.",
        ),
        "shorthand": (
            "Schrijft u één waarde in plaats van sleutels, dan is dat ‘{key}’.",
            "One value instead of keys is ‘{key}’.",
        ),
        "key": ("Sleutel", "Key"),
        "meaning": ("Betekenis", "Meaning"),
        "kind": ("Wat er staat", "What stands there"),
        "example": ("Voorbeeld", "Example"),
        "values": ("De waarden van {key}:", "The values of {key}:"),
        "not-required": ("niet verplicht", "not required"),
        "required": ("verplicht", "required"),
        "default": ("anders: {value}", "otherwise: {value}"),
        "in-other": ("in het Engels: {name}", "in Dutch: {name}"),
        "below": ("Sleutels eronder: {keys}", "Keys below it: {keys}"),
        "kind.text": ("tekst", "text"),
        "kind.flag": ("ja of nee", "yes or no"),
        "kind.number": ("getal", "number"),
        "kind.quantity": ("getal van 0 of meer", "number of 0 or more"),
        "kind.count": ("heel getal van 1 of meer", "whole number of 1 or more"),
        "kind.points": ("1, 3 of 9", "1, 3 or 9"),
        "kind.date": ("jaar, maand of dag", "year, month or day"),
        "kind.period": ("periode", "period"),
        "kind.colour": ('kleur, zoals "#16324f"', 'colour, such as "#16324f"'),
        "kind.currency": ("een code van drie letters", "a three-letter code"),
        "kind.forms": ("een woord en zijn meervoud", "a word and its plural"),
        "kind.font": ("naam van een lettertype", "name of a font"),
        "kind.day": ("dag", "day"),
        "kind.choice": ("een van de waarden", "one of the values"),
        "kind.record": ("sleutels", "keys"),
        "kind.record-or-value": ("{value}, of sleutels", "{value}, or keys"),
        "kind.several": ("een of meer: {item}", "one or more: {item}"),
        "kind.table": ("per {by}: {item}", "by {by}: {item}"),
        "by.id": ("id", "id"),
        "by.year": ("jaar", "year"),
        "by.period": ("jaar of fase", "year or phase"),
        "by.partner": ("partner", "partner"),
        "by.participant": ("deelnemer", "participant"),
        "by.criterion": ("uitgangspunt", "criterion"),
        "by.feature": ("kenmerk", "feature"),
        "by.rule": ("regel", "rule"),
        "by.place": ("code van een plaats", "code of a place"),
        "by.heading": ("kop", "heading"),
        "by.name": ("naam in het bestand", "name in the file"),
        "by.sheet": ("tabblad", "sheet"),
        "more": (
            "Uitleg en een voorbeeld: {toc} keys NAAM",
            "Explanation and an example: {toc} keys NAME",
        ),
        "legend": (
            "* moet er staan · tussen haakjes de Engelse naam",
            "* has to be there · the Dutch name in brackets",
        ),
        "unknown": (
            "Er is geen sleutel met de naam ‘{key}’. Zie ze allemaal met: {toc} keys",
            "There is no key called ‘{key}’. See them all with: {toc} keys",
        ),
        "unknown-near": (
            "Er is geen sleutel met de naam ‘{key}’. Bedoelde u: {near}?",
            "There is no key called ‘{key}’. Did you mean: {near}?",
        ),
        "argument": (
            "Een sleutel, in het Nederlands of het Engels, bijvoorbeeld: vereist",
            "A key, in English or Dutch, for example: requires",
        ),
        "to-option": (
            "Schrijf alle sleutels als bladzijde (.md), of als schema voor een editor (.json).",
            "Write all keys as a page (.md), or as a schema for an editor (.json).",
        ),
        "not-md": (
            "De sleutels komen in een bestand waarvan de naam op .md eindigt (een bladzijde) of "
            "op .json (een schema), zoals {file}",
            "The keys come in a file whose name ends in .md (a page) or .json (a schema), such as "
            "{file}",
        ),
        "schema": (
            "De sleutels van een programmabestand, Nederlands en Engels. Dit schema is gemaakt "
            "met ‘toc keys --to’, uit het programma zelf.",
            "The keys of a programme file, English and Dutch. This schema was made with "
            "‘toc keys --to’, from the program itself.",
        ),
        "written": (
            "{count} sleutels staan in {file}.",
            "{count} keys were written to {file}.",
        ),
    }
)
