"""What is said of forms that came back, and how to accept what stands on them."""

from __future__ import annotations

from toc.core.words import Sentences

TAKE_IN = Sentences(
    {
        # The command
        "forms-argument": (
            "De bestanden die terugkwamen, of de map waarin ze staan; daarachter zo nodig het "
            "plan.",
            "The files that came back, or the folder that they are in; behind them, where needed, "
            "the plan.",
        ),
        "accept-option": (
            "Neem dit over: een of meer kenmerken, of wijzigingen, oordelen, opmerkingen, ideeen, "
            "bewoners of alles.",
            "Accept this: one or more keys, or changes, judgements, remarks, ideas, residents or "
            "all.",
        ),
        "role-option": (
            "Wie dat besluit: een rol (Stuurgroep), geen naam van een persoon.",
            "Who decides that: a role (Steering group), not a person’s name.",
        ),
        "dry-run-option": (
            "Toon wat er zou veranderen, en schrijf niets.",
            "Show what would change, and write nothing.",
        ),
        "two-plans": (
            "Noem één plan; dit zijn er meer: {plans}.",
            "Name one plan; these are more: {plans}.",
        ),
        "no-forms": (
            "Noem de bestanden die terugkwamen, zoals antwoorden-gemeente.json.",
            "Name the files that came back, such as answers-city.json.",
        ),
        "too-many-forms": (
            "Dit zijn {count} bestanden; meer dan {most} tegelijk is vast een verkeerde map.",
            "These are {count} files; more than {most} at once must be a wrong folder.",
        ),
        "empty-folder": (
            "In de map {folder} staat geen bestand met antwoorden (.json of .txt).",
            "The folder {folder} has no file with answers (.json or .txt).",
        ),
        "refused.too-large": (
            "{file} is te groot voor antwoorden op een formulier.",
            "{file} is too large for answers on a form.",
        ),
        "refused.is-the-form": (
            "{file} is het formulier zelf, zonder antwoorden. Vraag wie het stuurde om "
            "onderaan op ‘Antwoorden opslaan’ te drukken en dat bestand te sturen.",
            "{file} is the form itself, without answers. Ask who sent it to press ‘Save "
            "answers’ at its end and to send that file.",
        ),
        "refused.no-answers": (
            "{file} is geen bestand met antwoorden van een formulier van hand-out.",
            "{file} is no file with answers of a form of hand-out.",
        ),
        "refused.newer": (
            "{file} is van een nieuwere versie van dit programma; werk eerst bij.",
            "{file} is of a newer version of this program; update first.",
        ),
        "refused.damaged": (
            "{file} is beschadigd of met de hand veranderd: niet alle antwoorden zijn te lezen. "
            "Vraag het opnieuw.",
            "{file} is damaged or changed by hand: not all answers can be read. Ask for it again.",
        ),
        "refused.another-programme": (
            "{file} hoort bij een ander programma: {programme}.",
            "{file} belongs to another programme: {programme}.",
        ),
        "nothing-read": ("Er is niets ingelezen.", "Nothing was read."),
        "not-read.one": (
            "Dit bestand is overgeslagen; de andere zijn gelezen.",
            "This file was passed over; the others were read.",
        ),
        "not-read.many": (
            "Deze {count} bestanden zijn overgeslagen; de andere zijn gelezen.",
            "These {count} files were passed over; the others were read.",
        ),
        "refused.missing": (
            "{file} is er niet, of kan niet gelezen worden.",
            "{file} is not there, or cannot be read.",
        ),
        # The screen
        "read.one": ("Gelezen: 1 ingevuld formulier.", "Read: 1 filled-in form."),
        "read.many": (
            "Gelezen: {count} ingevulde formulieren.",
            "Read: {count} filled-in forms.",
        ),
        "edited": (
            "{file} is na het opslaan veranderd. Vraag na of dit klopt.",
            "{file} was changed after it was saved. Ask whether it is right.",
        ),
        "named": (
            "{file}: als rol is een persoon ingevuld; die is weggelaten.",
            "{file}: a person was filled in as a role; that was left out.",
        ),
        "nowhere": (
            "{file}: het plan heeft {about} niet (meer). Daarbij stond: ‘{now}’.",
            "{file}: the plan does not have {about} (any more). With it stood: ‘{now}’.",
        ),
        "withdrawn": (
            "{who} haalde weer weg: {what} bij {about}.",
            "{who} took back: {what} on {about}.",
        ),
        "withdrawn-text": (
            "{who} haalde weer weg: {what} bij {about} (‘{text}’).",
            "{who} took back: {what} on {about} (‘{text}’).",
        ),
        "withdrawn.text": ("de tekst", "the text"),
        "withdrawn.owner": ("de eigenaar", "the owner"),
        "withdrawn.start": ("het begin", "the start"),
        "withdrawn.end": ("het einde", "the end"),
        "withdrawn.deadline": ("de uiterste datum", "the due date"),
        "withdrawn.cost": ("de kosten", "the cost"),
        "withdrawn.ours": ("‘dit doen wij’", "‘we do this’"),
        "withdrawn.contributes": ("een oordeel over de bijdrage", "a judgement of what it brings"),
        "withdrawn.remark": ("de opmerking", "the remark"),
        "withdrawn.objection": ("het bezwaar", "the objection"),
        "withdrawn.idea": ("een idee", "an idea"),
        "nothing": (
            "Er staat niets op dat het plan niet al zegt.",
            "Nothing stands on it that the plan does not say already.",
        ),
        "part.changes.one": ("1 wijziging gevraagd", "1 change asked for"),
        "part.changes.many": ("{count} wijzigingen gevraagd", "{count} changes asked for"),
        "part.judgements": ("Oordelen over bijdragen", "Judgements of contributions"),
        "part.remarks": ("Opmerkingen en bezwaren", "Remarks and objections"),
        "part.ideas": ("Ideeën", "Ideas"),
        "part.residents.one": ("1 bewoner", "1 resident"),
        "part.residents.many": ("{count} bewoners", "{count} residents"),
        "ours": ("+ Partner: ‘{title}’", "+ Partner: ‘{title}’"),
        "empty": ("niets", "nothing"),
        "by": ("Gevraagd door {who}.", "Asked by {who}."),
        "rivals": (
            "Een ander wil hier iets anders: kies er één, met het kenmerk.",
            "Somebody else wants something else here: choose one, by its key.",
        ),
        "stale": (
            "Het plan is intussen veranderd: op het formulier stond {stood}.",
            "The plan has changed meanwhile: the form said {stood}.",
        ),
        "unreadable.text": ("Een tekst kan niet leeg zijn.", "A text cannot be empty."),
        "unreadable.cost": (
            "Dit is geen bedrag zoals 12500; vraag het na.",
            "This is no amount such as 12500; ask about it.",
        ),
        "unreadable.date": (
            "Dit is geen datum zoals 2027 of 2027-03; vraag het na.",
            "This is no date such as 2027 or 2027-03; ask about it.",
        ),
        "contributes": ("Draagt bij aan ‘{goal}’?", "Contributes to ‘{goal}’?"),
        "alone": ("Eén oordeel.", "One judgement."),
        "agreed": ("Alle {count} vinden hetzelfde.", "All {count} say the same."),
        "differ": (
            "Men verschilt: van {low} tot {high}; het midden is {middle}.",
            "People differ: from {low} to {high}; the middle is {middle}.",
        ),
        "differ-none": (
            "Men verschilt: {none} van de {all} zegt nee, het hoogste is {high}; het midden van "
            "wie ja zegt is {middle}.",
            "People differ: {none} of {all} says no, the highest is {high}; the middle of who "
            "says yes is {middle}.",
        ),
        "personal": (
            "Hier staat een gegeven van een persoon in (‘{words}’): neem dit zo niet over.",
            "Something about a person stands in this (‘{words}’): do not accept it like this.",
        ),
        "whole": ("het hele plan", "the whole plan"),
        "remark": ("{who}: ‘{text}’", "{who}: ‘{text}’"),
        "objection": ("Bezwaar van {who}: ‘{text}’", "Objection of {who}: ‘{text}’"),
        "objection-bare": (
            "Bezwaar van {who}, zonder toelichting.",
            "Objection of {who}, without explanation.",
        ),
        "idea-for": ("Van {who}, voor ‘{goal}’.", "Of {who}, for ‘{goal}’."),
        "idea-free": (
            "Van {who}, zonder doel; het komt bij de aantekeningen.",
            "Of {who}, without a goal; it comes among the notes.",
        ),
        "matters": ("{count}× ‘{goal}’", "{count}× ‘{goal}’"),
        "missing": ("Ontbreekt: ‘{text}’", "Missing: ‘{text}’"),
        "few": (
            "Zo weinig formulieren: deel dit niet breder, men kan raden wie wat zei.",
            "So few forms: do not share this widely, people may guess who said what.",
        ),
        "residents-noted": (
            "Dit staat al bij de aantekeningen.",
            "This stands among the notes already.",
        ),
        "residents-key": (
            "Neemt u dit over ({word}), dan komt het bij de aantekeningen.",
            "If you accept this ({word}), it comes among the notes.",
        ),
        # The keys
        "key.text": ("tekst", "text"),
        "key.owner": ("eigenaar", "owner"),
        "key.start": ("begin", "start"),
        "key.end": ("einde", "end"),
        "key.deadline": ("uiterlijk", "due"),
        "key.cost": ("kosten", "cost"),
        "key.partners": ("partner", "partner"),
        "key.participants": ("oordeel", "judgement"),
        "key.explanations": ("opmerking", "remark"),
        "key.idea": ("idee", "idea"),
        "word.all": ("alles", "all"),
        "word.changes": ("wijzigingen", "changes"),
        "word.judgements": ("oordelen", "judgements"),
        "word.remarks": ("opmerkingen", "remarks"),
        "word.ideas": ("ideeen", "ideas"),
        "word.residents": ("bewoners", "residents"),
        # Accepting
        "how": ("Overnemen:", "To accept:"),
        "how-typed": (
            "{toc} take-in {files}{plan} --accept {word} --role Stuurgroep",
            '{toc} take-in {files}{plan} --accept {word} --role "Steering group"',
        ),
        "how-more": (
            "In plaats van ‘{word}’ mag u een of meer kenmerken noemen, met komma’s ertussen.",
            "Instead of ‘{word}’ you may name one or more keys, with commas between.",
        ),
        "unknown-accept": (
            "Bij --accept is ‘{word}’ geen kenmerk en geen groep. Er is niets geschreven.",
            "‘{word}’ is no key and no group for --accept. Nothing was written.",
        ),
        "two-of-one": (
            "{first} en {second} kunnen niet allebei: kies er één. Er is niets geschreven.",
            "{first} and {second} cannot both be: choose one. Nothing was written.",
        ),
        "no-role": (
            "Wie besluit dit? Noem een rol met --role, zoals --role Stuurgroep.",
            'Who decides this? Name a role with --role, such as --role "Steering group".',
        ),
        "bad-role": (
            "Bij --role hoort de naam van een rol of orgaan: gewone tekst van hoogstens {most} "
            "tekens.",
            "--role takes the name of a role or a body: plain text of at most {most} signs.",
        ),
        "would.one": (
            "Zo zou 1 antwoord in {plan} komen. Er is niets geschreven.",
            "So 1 answer would come into {plan}. Nothing was written.",
        ),
        "would.many": (
            "Zo zouden {count} antwoorden in {plan} komen. Er is niets geschreven.",
            "So {count} answers would come into {plan}. Nothing was written.",
        ),
        "written.one": (
            "1 antwoord staat nu in {plan}, besloten door {role}.",
            "1 answer now stands in {plan}, decided by {role}.",
        ),
        "written.many": (
            "{count} antwoorden staan nu in {plan}, besloten door {role}.",
            "{count} answers now stand in {plan}, decided by {role}.",
        ),
        "left.one": ("1 wijziging is niet overgenomen.", "1 change was not accepted."),
        "left.many": (
            "{count} wijzigingen zijn niet overgenomen.",
            "{count} changes were not accepted.",
        ),
        "none": ("Er is niets overgenomen.", "Nothing was accepted."),
        # Asking
        "ask": ("{key} overnemen?", "Accept {key}?"),
        "ask-group": ("Ook {group} overnemen ({count})?", "Accept {group} too ({count})?"),
        "ask-answers": ("j = ja, Enter = nee", "y = yes, Enter = no"),
        "yes": ("j", "y"),
        "ask-role": (
            "Wie besluit dit? Een rol, zoals Stuurgroep",
            "Who decides this? A role, such as Steering group",
        ),
    }
)
