"""The form with the questions about a plan: its words, and what can be wrong with one that comes
back. What can be wrong with any form stands in `toc.plan.words.score_mistakes`."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_FORM = Sentences(
    {
        "option": (
            "Een Excel-formulier met wat het plan openlaat. Is het er nog niet, dan wordt het "
            "gemaakt; is het ingevuld, dan wordt het gelezen.",
            "An Excel form with what the plan leaves open. It is made where it is not there yet, "
            "and read where it was filled in.",
        ),
        # --- the sheet ---
        "title": ("Vragen over {document}", "Questions about {document}"),
        "cover": ("Uitleg", "Explanation"),
        "tab": ("Vragen", "Questions"),
        "head.number": ("Nr.", "No."),
        "head.question": ("Vraag", "Question"),
        "head.texts": (
            "Waar het om gaat, zoals het in het plan staat",
            "About what, as in the plan",
        ),
        "head.now": ("Zonder antwoord", "Without an answer"),
        "head.answer": ("Uw antwoord", "Your answer"),
        "text": ("‘{text}’", "‘{text}’"),
        "text-at": ("‘{text}’ ({place})", "‘{text}’ ({place})"),
        "choice": ("{number}: {text}", "{number}: {text}"),
        "choices": ("Kies uit:", "Choose from:"),
        "reminder": (
            "Vul alleen de gele vakken in. Wat leeg blijft, staat als vraag in het concept.",
            "Fill in the yellow fields only. What stays empty is a question in the draft.",
        ),
        "answer-prompt": (
            "Kies uit het lijstje, of laat leeg wat u nu niet weet.",
            "Choose from the list, or leave empty what you do not know now.",
        ),
        "number-prompt": (
            "Kies het nummer van wat hiernaast staat, of laat leeg wat u nu niet weet.",
            "Choose the number of what stands beside this, or leave empty what you do not know "
            "now.",
        ),
        "wrong-title": ("Kies uit het lijstje", "Choose from the list"),
        "wrong": (
            "Kies een van de antwoorden uit het lijstje, of laat de cel leeg.",
            "Choose one of the answers in the list, or leave the cell empty.",
        ),
        "footer": ("Blad &P van &N", "Page &P of &N"),
        # --- the explanation ---
        "ask.one": (
            "Het plan zegt 1 ding niet. U weet het misschien wel.",
            "There is 1 thing that the plan does not say. Maybe you know.",
        ),
        "ask.many": (
            "Het plan zegt {count} dingen niet. U weet ze misschien wel; de belangrijkste vragen "
            "staan bovenaan.",
            "There are {count} things that the plan does not say. Maybe you know; the most "
            "important questions come first.",
        ),
        "part.do": ("Zo vult u het in", "How to fill it in"),
        "do.answer": (
            "Kies op het blad ‘{tab}’ bij elke vraag een antwoord uit het lijstje. Het geldt voor "
            "alle teksten waar de vraag over gaat.",
            "On the sheet ‘{tab}’ choose an answer from the list with each question. It holds for "
            "all texts that the question is about.",
        ),
        "do.empty": (
            "Laat leeg wat u niet weet: dat blijft een vraag.",
            "Leave empty what you do not know: that stays a question.",
        ),
        "do.read": (
            "Bewaar het formulier als Excel-werkmap (.xlsx) onder dezelfde naam, en geef dezelfde "
            "opdracht nog eens: dan wordt het gelezen.",
            "Save the form as an Excel workbook (.xlsx) under the same name, and give the same "
            "command once more: then it is read.",
        ),
        "part.means": ("Wat een antwoord betekent", "What an answer means"),
        # --- what the command says ---
        "made.one": (
            "{file} is gemaakt, met 1 vraag. Er is nog geen concept.",
            "{file} was made, with 1 question. There is no draft yet.",
        ),
        "made.many": (
            "{file} is gemaakt, met {count} vragen. Er is nog geen concept.",
            "{file} was made, with {count} questions. There is no draft yet.",
        ),
        "not-made.one": (
            "Er is niets geschreven. Op {file} zou 1 vraag staan.",
            "Nothing was written. There would be 1 question on {file}.",
        ),
        "not-made.many": (
            "Er is niets geschreven. Op {file} zouden {count} vragen staan.",
            "Nothing was written. There would be {count} questions on {file}.",
        ),
        "made-next": (
            "Vul het formulier in, bewaar het en geef dezelfde opdracht nog eens.",
            "Fill in the form, save it and give the same command once more.",
        ),
        "no-questions": (
            "Het plan laat niets open, dus {file} is niet gemaakt.",
            "The plan leaves nothing open, so {file} was not made.",
        ),
        "read.one": ("1 antwoord gelezen uit {file}.", "1 answer read from {file}."),
        "read.many": (
            "{count} antwoorden gelezen uit {file}.",
            "{count} answers read from {file}.",
        ),
        "not-iati": (
            "{option} is alleen voor een plan, niet voor een IATI-bestand.",
            "{option} is for a plan only, not for an IATI file.",
        ),
        "not-xlsx": (
            "Een formulier met vragen is een Excel-bestand; {file} eindigt niet op .xlsx.",
            "A form with questions is an Excel file; {file} does not end in .xlsx.",
        ),
        "missing": (
            "Het formulier {file} kan niet worden geopend.",
            "The form {file} cannot be opened.",
        ),
        "unusable": (
            "Het formulier is niet gelezen; er is niets gemaakt.",
            "The form was not read; nothing was made.",
        ),
        # --- what is wrong with a form ---
        "too-large.what": (
            "Dit bestand is veel groter dan een formulier kan zijn.",
            "This file is much larger than a form can be.",
        ),
        "too-large.fix": (
            "Kies een andere naam bij --questions; dan wordt er een nieuw formulier gemaakt.",
            "Choose another name with --questions; then a new form is made.",
        ),
        "no-form.what": (
            "Dit bestand is er al, en het is geen formulier met vragen over een plan.",
            "This file is there already, and it is no form with questions about a plan.",
        ),
        "no-form.fix": (
            "Kies een andere naam bij --questions; dan wordt er een nieuw formulier gemaakt.",
            "Choose another name with --questions; then a new form is made.",
        ),
        "empty.what": (
            "Op dit formulier is nog niets ingevuld.",
            "Nothing was filled in on this form yet.",
        ),
        "empty.fix": (
            "Vul het in, of laat --questions weg: dan blijft alles open.",
            "Fill it in, or leave out --questions: then everything stays open.",
        ),
        "cell-error.what": (
            "Hier staat een foutmelding van Excel ({found}).",
            "There is an Excel error here ({found}).",
        ),
        "cell-error.fix": (
            "Maak de cel leeg, of vul haar opnieuw in.",
            "Empty the cell, or fill it in again.",
        ),
        "row-changed.what": (
            "Deze rij is veranderd of staat er twee keer, zodat niet zeker is bij welke vraag dit "
            "antwoord hoort.",
            "This row was changed or stands here twice, so it is not certain to which question "
            "this answer belongs.",
        ),
        "row-changed.fix": (
            "Maak dit antwoord leeg, of kies een andere naam bij --questions; dan wordt er een "
            "nieuw formulier gemaakt.",
            "Empty this answer, or choose another name with --questions; then a new form is made.",
        ),
        "other-plan.what": (
            "Dit formulier hoort bij een ander plan: geen van de teksten waar u iets bij invulde, "
            "staat in dit plan.",
            "This form belongs to another plan: none of the texts that you answered about stands "
            "in this plan.",
        ),
        "other-plan.fix": (
            "Kies een andere naam bij --questions; dan wordt er een nieuw formulier gemaakt.",
            "Choose another name with --questions; then a new form is made.",
        ),
        "unknown-choice.what": (
            "‘{found}’ is hier geen antwoord.",
            "‘{found}’ is no answer here.",
        ),
        "unknown-choice.fix": (
            "Kies uit: {choices}. Of maak de cel leeg.",
            "Choose from: {choices}. Or empty the cell.",
        ),
    }
)
