"""What is said about keys and their values in a programme file."""

from __future__ import annotations

from toc.core.words import Sentences

FIELDS = Sentences(
    {
        "unknown-key.what": (
            "De sleutel ‘{key}’ bestaat hier niet; bedoelde u ‘{near}’?",
            "There is no key ‘{key}’ here; did you mean ‘{near}’?",
        ),
        "unknown-key.fix": ("Schrijf: {near}", "Write: {near}"),
        "unknown-key-far.what": (
            "De sleutel ‘{key}’ bestaat hier niet.",
            "There is no key ‘{key}’ here.",
        ),
        "unknown-key-far.fix": (
            "Hier kan staan: {allowed}.",
            "You can write here: {allowed}.",
        ),
        "missing-key.what": (
            "Bij ‘{about}’ ontbreekt de sleutel ‘{key}’.",
            "‘{about}’ lacks the key ‘{key}’.",
        ),
        "missing-key.fix": ("Voeg toe: {key}: …", "Add: {key}: …"),
        "missing-section.what": (
            "In dit bestand ontbreekt ‘{key}’.",
            "This file lacks ‘{key}’.",
        ),
        "missing-section.fix": ("Voeg toe: {key}: …", "Add: {key}: …"),
        "value-empty.what": (
            "Achter ‘{key}’ staat niets.",
            "There is nothing after ‘{key}’.",
        ),
        "value-empty.fix": (
            "Vul het in, of haal de sleutel weg als die niet nodig is. Begint de tekst met # of "
            "&? Zet de tekst dan tussen aanhalingstekens.",
            "Fill it in, or take the key out if it is not needed. Does the text start with # or "
            "&? Put it in quotes.",
        ),
        "value-wrong.what": (
            "De waarde van ‘{key}’ past hier niet.",
            "The value of ‘{key}’ does not fit here.",
        ),
        "value-wrong.fix": (
            "Zie wat er bij ‘{key}’ kan staan met: {toc} keys {key}",
            "See what ‘{key}’ may say with: {toc} keys {key}",
        ),
        "list-not-allowed.what": (
            "Hier staat een lijst, maar er hoort één waarde te staan.",
            "There is a list here, where one value belongs.",
        ),
        "list-not-allowed.fix": (
            "Schrijf één waarde, zonder streepjes of rechte haken.",
            "Write one value, without dashes or square brackets.",
        ),
        "keys-not-allowed.what": (
            "Hier staan sleutels, maar er hoort één tekst of getal te staan.",
            "There are keys here, where one text or number belongs.",
        ),
        "keys-not-allowed.fix": (
            "Schrijf één waarde. Staat er een dubbele punt in de tekst, zet de tekst dan tussen "
            "dubbele aanhalingstekens.",
            "Write one value. If there is a colon in the text, put the text in double quotes.",
        ),
        "id-as-key.what": (
            "‘{id}’ is een id, en staat hier waar een sleutel hoort.",
            "‘{id}’ is an id, in a place where a key belongs.",
        ),
        "id-as-key.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "partner-as-key.what": (
            "‘{id}’ is een partner; wat een partner bijdraagt, staat onder ‘{key}’.",
            "‘{id}’ is a partner; what a partner brings goes under ‘{key}’.",
        ),
        "partner-as-key.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "keys-expected.what": (
            "Hier horen sleutels te staan, geen losse waarde.",
            "Keys belong here, not a bare value.",
        ),
        "keys-expected.fix": ("Hier kan staan: {keys}.", "You can write here: {keys}."),
        "ids-expected.what": (
            "Hier hoort een id te staan met een dubbele punt, en daarachter wat het is.",
            "There should be an id with a colon here, and after it what it is.",
        ),
        "ids-expected.fix": (
            "Schrijf bijvoorbeeld ‘speeddates: Speeddates organiseren’, of bij een jaar "
            "‘2030: 12’.",
            "Write for example ‘speed-dates: Organise speed dates’, or for a year ‘2030: 12’.",
        ),
        "bad-id.what": (
            "‘{id}’ is geen goede id: gebruik kleine letters, cijfers en streepjes.",
            "‘{id}’ is not a good id: use lower-case letters, digits and dashes.",
        ),
        "bad-id.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "bad-id-far.what": (
            "‘{id}’ is geen goede id: gebruik kleine letters, cijfers en streepjes.",
            "‘{id}’ is not a good id: use lower-case letters, digits and dashes.",
        ),
        "bad-id-far.fix": (
            "Kies een woord dat u kunt uitspreken, bijvoorbeeld: speeddates",
            "Choose a word that you can say, for example: speeddates",
        ),
        "not-a-choice.what": (
            "‘{value}’ kan hier niet; bedoelde u ‘{near}’?",
            "‘{value}’ is not possible here; did you mean ‘{near}’?",
        ),
        "not-a-choice.fix": ("Kies uit: {words}.", "Choose from: {words}."),
        "not-a-choice-far.what": (
            "‘{value}’ kan hier niet.",
            "‘{value}’ is not possible here.",
        ),
        "not-a-choice-far.fix": ("Kies uit: {words}.", "Choose from: {words}."),
        "not-yes-or-no.what": (
            "‘{key}’ is ja of nee, niet ‘{value}’.",
            "‘{key}’ is yes or no, not ‘{value}’.",
        ),
        "not-yes-or-no.fix": ("Schrijf: ja of nee", "Write: yes or no"),
        "not-a-number.what": (
            "‘{value}’ is geen getal.",
            "‘{value}’ is not a number.",
        ),
        "not-a-number.fix": (
            "Schrijf alleen cijfers, bijvoorbeeld 12 of 12.5; de eenheid hoort bij ‘unit’.",
            "Write digits only, for example 12 or 12.5; the unit belongs in ‘unit’.",
        ),
        "number-thousands.what": (
            "‘{value}’ kan op twee manieren gelezen worden.",
            "‘{value}’ can be read in two ways.",
        ),
        "number-thousands.fix": (
            "Schrijf {instead} als u duizendtallen bedoelt, en anders minder cijfers achter de "
            "punt of komma, bijvoorbeeld 1.5.",
            "Write {instead} if you mean thousands, and otherwise fewer digits after the point or "
            "comma, for example 1.5.",
        ),
        "number-written.what": (
            "Hier hoort alleen een getal, zonder eenheid en zonder tekens tussen de cijfers: niet "
            "‘{value}’.",
            "Only a number belongs here, without a unit and without signs between its digits: not "
            "‘{value}’.",
        ),
        "number-written.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "yes-no-number.what": (
            "Bij een indicator met ja of nee staat in het plan 1 voor ja en 0 voor nee: niet "
            "‘{value}’.",
            "With an indicator of yes or no the plan has 1 for yes and 0 for no: not ‘{value}’.",
        ),
        "yes-no-number.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "number-unknown.what": (
            "‘{value}’ is geen getal.",
            "‘{value}’ is not a number.",
        ),
        "number-unknown.fix": (
            "Is het getal nog niet bekend, haal de sleutel dan weg: zonder sleutel is het niet "
            "bekend.",
            "If the number is not known yet, take the key out: without the key it is not known.",
        ),
        "baseline-unknown.what": (
            "‘{value}’ is geen getal; waarom een nulmeting er niet is, staat onder ‘reason’.",
            "‘{value}’ is not a number; why there is no baseline goes under ‘reason’.",
        ),
        "baseline-unknown.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "duration-written.what": (
            "De duur is een aantal maanden, als getal: geen ‘{value}’.",
            "The duration is a number of months: not ‘{value}’.",
        ),
        "duration-written.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "date-written.what": (
            "Een datum schrijft u hier als jaar-maand-dag: geen ‘{value}’.",
            "A date is written here as year-month-day: not ‘{value}’.",
        ),
        "date-written.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "date-two-ways.what": (
            "‘{value}’ kan op twee manieren gelezen worden.",
            "‘{value}’ can be read in two ways.",
        ),
        "date-two-ways.fix": (
            "Schrijf {instead} als de dag vooraan staat, zoals in Nederland, en {other} als de "
            "maand vooraan staat.",
            "Write {instead} if the day comes first, as in the Netherlands, and {other} if the "
            "month comes first.",
        ),
        "date-quarter.what": (
            "‘{value}’ is een kwartaal; hier hoort een jaar, een maand of een dag.",
            "‘{value}’ is a quarter; a year, a month or a day belongs here.",
        ),
        "date-quarter.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "flag-written.what": (
            "‘{key}’ is ja of nee, niet ‘{value}’.",
            "‘{key}’ is yes or no, not ‘{value}’.",
        ),
        "flag-written.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "range-written.what": (
            "Een periode heeft hier een begin en een einde, elk met een eigen sleutel.",
            "A period has a start and an end here, each with a key of its own.",
        ),
        "range-written.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "number-zero.what": (
            "‘{value}’ begint met een nul.",
            "‘{value}’ starts with a zero.",
        ),
        "number-zero.fix": ("Schrijf: {instead}", "Write: {instead}"),
        "number-too-large.what": (
            "‘{value}’ is te groot om mee te rekenen.",
            "‘{value}’ is too large to work with.",
        ),
        "number-too-large.fix": (
            "Controleer het aantal cijfers.",
            "Check the number of digits.",
        ),
        "comma-in-number.what": (
            "Tussen accolades scheidt een komma twee delen: ‘{rest}’ wordt hier een eigen "
            "sleutel.",
            "Inside braces a comma separates two parts: ‘{rest}’ becomes a key of its own here.",
        ),
        "comma-in-number.fix": (
            "Schrijf een kommagetal hier met een punt, bijvoorbeeld 2.5, of tussen "
            "aanhalingstekens.",
            "Write a decimal with a point here, for example 2.5, or in quotes.",
        ),
        "not-whole.what": (
            "‘{value}’ is geen heel getal.",
            "‘{value}’ is not a whole number.",
        ),
        "not-whole.fix": ("Rond het getal af.", "Round it."),
        "not-one-or-more.what": (
            "‘{key}’ is minstens 1, niet ‘{value}’.",
            "‘{key}’ is at least 1, not ‘{value}’.",
        ),
        "not-one-or-more.fix": (
            "Schrijf een heel getal vanaf 1, of haal de sleutel weg.",
            "Write a whole number from 1 up, or take the key out.",
        ),
        "below-zero.what": (
            "‘{value}’ is minder dan nul, en dat kan hier niet.",
            "‘{value}’ is below zero, which cannot be here.",
        ),
        "below-zero.fix": (
            "Schrijf 0 of meer, of haal de sleutel weg als het niet bekend is.",
            "Write 0 or more, or take the key out if it is not known.",
        ),
        "not-points.what": (
            "‘{value}’ kan hier niet: punten zijn 1 (een beetje), 3 (duidelijk) of 9 "
            "(doorslaggevend).",
            "‘{value}’ is not possible here: points are 1 (a little), 3 (clearly) or 9 "
            "(decisively).",
        ),
        "not-points.fix": (
            "Schrijf 1, 3 of 9, of haal de sleutel weg als er nog niet gescoord is.",
            "Write 1, 3 or 9, or take the key out if nobody has scored yet.",
        ),
        "not-a-colour.what": ("‘{value}’ is geen kleur.", "‘{value}’ is not a colour."),
        "not-a-colour.fix": (
            'Schrijf de kleurcode tussen aanhalingstekens, bijvoorbeeld "#16324f".',
            'Write the colour’s code in quotes, such as "#16324f".',
        ),
        "colour-faint.what": (
            "De kleur ‘{value}’ is op wit te licht om te lezen: het contrast is minder "
            "dan 4,5 (WCAG AA).",
            "The colour ‘{value}’ is too light to be read on white: its contrast is less "
            "than 4.5 (WCAG AA).",
        ),
        "colour-faint.fix": (
            'Kies een donkerder tint, bijvoorbeeld "{instead}".',
            'Choose a darker shade, such as "{instead}".',
        ),
        "colour-middling.what": (
            "Op de kleur ‘{value}’ is witte noch donkere tekst goed te lezen: het contrast is "
            "minder dan 4,5 (WCAG AA).",
            "Neither white nor dark text can be read well on the colour ‘{value}’: the contrast "
            "is less than 4.5 (WCAG AA).",
        ),
        "colour-middling.fix": (
            'Kies een donkerder tint, bijvoorbeeld "{instead}", of een veel lichtere.',
            'Choose a darker shade, such as "{instead}", or a much lighter one.',
        ),
        "not-a-currency.what": (
            "‘{value}’ is geen valuta.",
            "‘{value}’ is not a currency.",
        ),
        "not-a-currency.fix": (
            "Schrijf de code van drie letters (ISO 4217), bijvoorbeeld EUR.",
            "Write its three-letter code (ISO 4217), such as GBP.",
        ),
        "not-two-forms.what": (
            "Bij ‘{key}’ hoort een woord met zijn meervoud.",
            "‘{key}’ takes a word and its plural.",
        ),
        "not-two-forms.fix": (
            "Schrijf ze tussen rechte haken, bijvoorbeeld: [activiteit, activiteiten] of [het "
            "project, projecten]",
            "Write them between square brackets, for example: [project, projects]",
        ),
        "not-a-font.what": (
            "‘{value}’ is geen naam van een lettertype.",
            "‘{value}’ is not the name of a font.",
        ),
        "not-a-font.fix": (
            "Schrijf de naam zoals die in Word staat, bijvoorbeeld: Calibri",
            "Write the name as Word shows it, such as: Calibri",
        ),
        "not-a-date.what": (
            "‘{value}’ is geen jaar, maand of dag.",
            "‘{value}’ is not a year, a month or a day.",
        ),
        "not-a-date.fix": (
            "Schrijf een jaar (2024), een maand (2024-02) of een dag (2024-02-29).",
            "Write a year (2024), a month (2024-02) or a day (2024-02-29).",
        ),
        "not-a-year.what": ("‘{value}’ is geen jaar.", "‘{value}’ is not a year."),
        "not-a-year.fix": (
            "Schrijf vier cijfers, bijvoorbeeld 2030.",
            "Write four digits, for example 2030.",
        ),
        "amount-twice.what": (
            "Hier staan twee bedragen voor hetzelfde.",
            "There are two amounts for the same thing here.",
        ),
        "amount-twice.fix": (
            "Laat één van ‘bedrag’, ‘per_jaar’ en ‘in_totaal’ staan.",
            "Keep one of ‘amount’, ‘per_year’ and ‘in_total’.",
        ),
        "end-before-start.what": (
            "Bij ‘{key}’ ligt het einde voor het begin.",
            "‘{key}’ ends before it starts.",
        ),
        "end-before-start.fix": (
            "Controleer de twee datums.",
            "Check the two dates.",
        ),
        "decision-about-nothing.what": (
            "Dit besluit zegt niet waarover het gaat.",
            "This decision does not say what it is about.",
        ),
        "decision-about-nothing.fix": (
            "Voeg ‘inspanning’ of ‘goal’ toe, met de naam die de inspanning of het doel in dit "
            "bestand heeft.",
            "Add ‘inspanning’ or ‘goal’, with the name that the inspanning or goal has in this "
            "file.",
        ),
        "decision-about-two.what": (
            "Dit besluit gaat over een inspanning en over een doel.",
            "This decision is about an inspanning and about a goal.",
        ),
        "decision-about-two.fix": (
            "Maak er twee besluiten van: een over de inspanning en een over het doel.",
            "Make two decisions of it: one about the inspanning and one about the goal.",
        ),
        "decision-not-of-goal.what": (
            "Dit kan over een inspanning besloten worden, niet over een doel.",
            "This can be decided on an inspanning, not on a goal.",
        ),
        "decision-not-of-goal.fix": (
            "Over een doel kan besloten worden: stop (stoppen), go_on (doorgaan) of change "
            "(wijzigen).",
            "On a goal can be decided: stop, go_on or change.",
        ),
        "decision-without-change.what": (
            "Hier is besloten iets te wijzigen, maar wat er wijzigt staat er niet.",
            "This decision changes something, but does not say what.",
        ),
        "decision-without-change.fix": (
            "Zet erbij wat er wijzigt: ‘change: …’.",
            "Add what changes: ‘change: …’.",
        ),
        "decision-with-change.what": (
            "Hier staat wat er wijzigt, maar het besluit is niet ‘wijzigen’.",
            "This says what changes, but the decision is not ‘change’.",
        ),
        "decision-with-change.fix": (
            "Maak het besluit ‘change’, of zet wat u bedoelt in de reden.",
            "Make the decision ‘change’, or put what you mean in the reason.",
        ),
    }
)
