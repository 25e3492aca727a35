"""What is wrong with what the cells and rows of a form say together, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_ROW_FAULTS = Sentences(
    {
        "two-rows.what": (
            "‘{found}’ kan ‘{one}’ en ‘{other}’ zijn.",
            "‘{found}’ may be ‘{one}’ and ‘{other}’.",
        ),
        "two-rows.fix": (
            "Kies opnieuw uit de lijst, of typ alleen het nummer.",
            "Choose from the list again, or type the number only.",
        ),
        "other-text.what": (
            "Hier staat ‘{found}’; dat nummer is nu ‘{now}’, en zo is het gelezen.",
            "Here stands ‘{found}’; that number is now ‘{now}’, and so it was read.",
        ),
        "bad-id.what": (
            "‘{id}’ kan geen kenmerk zijn.",
            "‘{id}’ cannot be a name in the file.",
        ),
        "bad-id.fix": (
            "Maak de cel leeg, of schrijf {instead}.",
            "Empty the cell, or write {instead}.",
        ),
        "bad-id-far.what": (
            "‘{id}’ kan geen kenmerk zijn.",
            "‘{id}’ cannot be a name in the file.",
        ),
        "bad-id-far.fix": ("Maak de cel leeg.", "Empty the cell."),
        "id-twice.what": (
            "Het kenmerk ‘{id}’ staat er al bij {first}.",
            "The name ‘{id}’ is there already at {first}.",
        ),
        "id-twice.fix": (
            "Maak de cel leeg, dan maakt toc een ander; of schrijf zelf een ander.",
            "Empty the cell, then toc makes another; or write another yourself.",
        ),
        "twice.what": (
            "‘{found}’ staat hier twee keer bij hetzelfde.",
            "‘{found}’ is here twice for the same thing.",
        ),
        "twice.fix": ("Haal een van de twee regels weg.", "Take one of the two rows out."),
        "value-twice.what": (
            "‘{column}’ is in een eerdere regel al ingevuld voor hetzelfde.",
            "‘{column}’ was filled in already for the same thing in an earlier row.",
        ),
        "value-twice.fix": (
            "Haal de waarde in een van de twee regels weg.",
            "Take the value in one of the two rows out.",
        ),
        "not-here.what": (
            "‘{column}’ kan niet bij ‘{sort}’.",
            "‘{column}’ cannot stand with ‘{sort}’.",
        ),
        "not-here.fix": (
            "Maak de cel leeg, of kies iets anders dan ‘{sort}’.",
            "Empty the cell, or choose something else than ‘{sort}’.",
        ),
        "no-baseline.what": (
            "Alleen een indicator heeft een nulmeting.",
            "Only an indicator has a baseline.",
        ),
        "no-baseline.fix": (
            "Kies links een indicator, of maak deze cel leeg.",
            "Choose an indicator on the left, or empty this cell.",
        ),
        "end-before-start.what": (
            "Het einde ligt voor het begin.",
            "The end comes before the start.",
        ),
        "end-before-start.fix": (
            "Verbeter een van de twee datums.",
            "Correct one of the two dates.",
        ),
        "amount-twice.what": (
            "Hier staan twee bedragen voor hetzelfde.",
            "Here are two amounts for the same thing.",
        ),
        "amount-twice.fix": (
            "Houd er een: wat het kost, wat het per jaar kost, of wat het in totaal kost.",
            "Keep one: what it costs, what it costs per year, or what it costs in total.",
        ),
        "no-currency.what": ("‘{found}’ is geen valuta.", "‘{found}’ is no currency."),
        "no-currency.fix": (
            "Schrijf de code van drie letters, zoals EUR.",
            "Write the code of three letters, such as EUR.",
        ),
        "two-forms.what": (
            "Hier horen twee woorden: enkelvoud en meervoud.",
            "Here belong two words: singular and plural.",
        ),
        "two-forms.fix": (
            "Schrijf bijvoorbeeld: activiteit; activiteiten",
            "Write for example: project; projects",
        ),
        "no-colour.what": ("‘{found}’ is geen kleur.", "‘{found}’ is no colour."),
        "no-colour.fix": (
            "Schrijf een kleurcode van zes tekens, zoals 1f3864.",
            "Write a colour code of six signs, such as 1f3864.",
        ),
        "colour-faint.what": (
            "De kleur {found} is op wit papier niet te lezen.",
            "The colour {found} cannot be read on white paper.",
        ),
        "colour-faint.fix": (
            "Neem een donkerder kleur, zoals {instead}.",
            "Take a darker colour, such as {instead}.",
        ),
        "colour-middling.what": (
            "Op de kleur {found} is geen tekst te lezen.",
            "No text can be read on the colour {found}.",
        ),
        "colour-middling.fix": (
            "Neem een donkerder kleur, zoals {instead}, of een veel lichtere.",
            "Take a darker colour, such as {instead}, or a much lighter one.",
        ),
        "no-font.what": (
            "‘{found}’ is geen naam van een lettertype.",
            "‘{found}’ is no name of a font.",
        ),
        "no-font.fix": ("Schrijf de naam, zoals Calibri.", "Write the name, such as Calibri."),
        "decision-about-nothing.what": (
            "Dit besluit gaat nergens over.",
            "This decision is about nothing.",
        ),
        "decision-about-nothing.fix": (
            "Kies een inspanning of een doel.",
            "Choose an inspanning or a goal.",
        ),
        "decision-about-two.what": (
            "Dit besluit gaat over een inspanning en over een doel.",
            "This decision is about an inspanning and about a goal.",
        ),
        "decision-about-two.fix": (
            "Houd een van de twee; maak er voor het andere een regel bij.",
            "Keep one of the two; add a row for the other.",
        ),
        "decision-not-of-goal.what": (
            "Dit kan niet over een doel besloten worden.",
            "This cannot be decided on a goal.",
        ),
        "decision-not-of-goal.fix": (
            "Kies bij een doel stoppen, doorgaan of wijzigen.",
            "With a goal choose stop, go on or change.",
        ),
        "decision-without-change.what": (
            "Er staat niet wat er anders wordt.",
            "It does not say what becomes otherwise.",
        ),
        "decision-without-change.fix": (
            "Vul in deze regel de wijziging in.",
            "Fill in the change in this row.",
        ),
        "decision-with-change.what": (
            "Er staat een wijziging, maar er is iets anders besloten.",
            "There is a change, but something else was decided.",
        ),
        "decision-with-change.fix": (
            "Kies wijzigen, of maak de wijziging leeg.",
            "Choose change, or empty the change.",
        ),
        "missing.what": (
            "Hier hoort nog iets bij dat niet is ingevuld.",
            "Something that belongs to this is not filled in.",
        ),
        "missing.fix": (
            "Vul de lege cellen in deze regel aan (bij een looptijd of fase: begin en einde; bij "
            "een schaal: van en tot; bij een stand: de stand zelf), of maak ook deze cel leeg.",
            "Fill in the empty cells in this row (of a horizon or phase: start and end; of a "
            "scale: from and to; of a state: the state itself), or empty this cell too.",
        ),
        "no-way.what": (
            "Deze weg is er in een programmabestand niet.",
            "There is no such way in a programme file.",
        ),
        "no-way.fix": (
            "Zet de cel terug zoals zij was, of maak de regel leeg.",
            "Put the cell back as it was, or empty the row.",
        ),
        "baseline-words.what": (
            "‘{found}’ is geen getal, en een nulmeting is dat wel.",
            "‘{found}’ is no number, and a baseline is one.",
        ),
        "baseline-words.fix": (
            "Zet het in de kolom ‘Waarom geen nulmeting’, en laat deze cel leeg.",
            "Put it in the column ‘Why no baseline’, and leave this cell empty.",
        ),
        "cannot-be.what": (
            "‘{found}’ kan hier niet staan.",
            "‘{found}’ cannot stand here.",
        ),
        "cannot-be.fix": (
            "Kijk wat er bij deze kolom hoort, en verbeter het of maak de cel leeg.",
            "See what belongs in this column, and correct it or empty the cell.",
        ),
    }
)
