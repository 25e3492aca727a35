"""What is said about proposals: making one, looking at it and applying it."""

from __future__ import annotations

from toc.core.words import Sentences

PROPOSING = Sentences(
    {
        # --- making one ---
        "no-edits": (
            "Een voorstel heeft ten minste één wijziging.",
            "A proposal has at least one edit.",
        ),
        "no-reason": (
            "Zeg bij een voorstel waarom: in één of enkele zinnen.",
            "Say with a proposal why: in one sentence or a few.",
        ),
        "changes-nothing": (
            "Dit voorstel verandert niets: zo staat het er al.",
            "This proposal changes nothing: it says so already.",
        ),
        "unknown-act": (
            "Wijziging {number}: ‘{act}’ kan niet. Kies uit: {acts}.",
            "Edit {number}: ‘{act}’ cannot be done. Choose from: {acts}.",
        ),
        "step-wrong": ("Wijziging {number}: {reason}", "Edit {number}: {reason}"),
        "step-lacks": (
            "Wijziging {number} ({act}) heeft geen ‘{name}’.",
            "Edit {number} ({act}) has no ‘{name}’.",
        ),
        "rename-alone": (
            "Een andere id is een voorstel op zichzelf, zonder andere wijzigingen.",
            "Another id is a proposal of its own, without other edits.",
        ),
        "too-many-steps": (
            "Een voorstel heeft hooguit {most} wijzigingen. Verdeel het over meer voorstellen.",
            "A proposal has {most} edits at most. Divide it over more proposals.",
        ),
        "text-long": (
            "Een tekst in een voorstel heeft hooguit {most} tekens.",
            "A text in a proposal has {most} characters at most.",
        ),
        "bad-text": (
            "In een tekst van dit voorstel staan tekens die niemand kan zien of lezen.",
            "A text of this proposal has characters that nobody can see or read.",
        ),
        "too-many": (
            "Er wachten al {most} voorstellen in {folder}. Neem eerst over wat u wilt, en gooi de "
            "rest weg.",
            "There are {most} proposals waiting in {folder} already. First apply what you want, "
            "and throw away the rest.",
        ),
        "folder-elsewhere": (
            "De map {folder} is een verwijzing naar een andere plaats. Er is niets geschreven.",
            "The folder {folder} is a link to another place. Nothing was written.",
        ),
        "heading": (
            "Een voorstel: het plan zelf is niet veranderd. Bekijken en overnemen: {command}",
            "A proposal: the plan itself has not changed. To look at it and apply it: {command}",
        ),
        # --- its file ---
        "proposal-newer.what": (
            "Dit voorstel is gemaakt met een nieuwere versie van toc (vorm {version}; deze toc "
            "kent vorm {known}). Werk toc bij.",
            "This proposal was made with a newer version of toc (form {version}; this toc knows "
            "form {known}). Update toc.",
        ),
        "unusable": (
            "Dit voorstel kan niet worden gelezen, en is niet overgenomen. Vraag om een nieuw.",
            "This proposal cannot be read, and was not applied. Ask for a new one.",
        ),
        # --- apply ---
        "proposal-argument": (
            "De naam van het voorstel, zoals 2026-12-01-1, of zijn bestand. Zonder dit toont de "
            "opdracht welke er wachten.",
            "The name of the proposal, such as 2026-12-01-1, or its file. Without it the command "
            "shows which are waiting.",
        ),
        "yes-option": (
            "Neem over zonder te vragen.",
            "Apply without asking.",
        ),
        "unknown-proposal": (
            "Er is geen voorstel ‘{name}’. Wel: {there}.",
            "There is no proposal ‘{name}’. There are: {there}.",
        ),
        "no-proposals": (
            "Er is geen voorstel ‘{name}’: in {folder} wacht er geen.",
            "There is no proposal ‘{name}’: none is waiting in {folder}.",
        ),
        "applied": (
            "Voorstel {name} is al overgenomen, op {day}.",
            "Proposal {name} was applied already, on {day}.",
        ),
        "changed-since": (
            "Voorstel {name} is niet overgenomen: het plan is sindsdien veranderd, ook in wat het "
            "voorstel raakt: {what}. Vraag om een nieuw voorstel.",
            "Proposal {name} was not applied: the plan has changed since, also in what the "
            "proposal touches: {what}. Ask for a new proposal.",
        ),
        "changed-reason": (
            "Voorstel {name} is niet overgenomen: het plan is sindsdien veranderd. {reason}",
            "Proposal {name} was not applied: the plan has changed since. {reason}",
        ),
        "title-by": (
            "Voorstel {name}, van {by}",
            "Proposal {name}, from {by}",
        ),
        "title": ("Voorstel {name}", "Proposal {name}"),
        "why": ("Waarom: {reason}", "Why: {reason}"),
        "why-step": ("{element}: {reason}", "{element}: {reason}"),
        "still-so": (
            "Het plan is sinds dit voorstel veranderd, maar niet in wat het raakt.",
            "The plan has changed since this proposal, but not in what it touches.",
        ),
        "ask": ("Overnemen? j of n", "Apply? y or n"),
        "yes-key": ("j", "y"),
        "kept": ("Er is niets veranderd.", "Nothing was changed."),
        "done": (
            "Overgenomen. Geschreven: {files}",
            "Applied. Written: {files}",
        ),
        "needs-yes": (
            "Bekijk het voorstel eerst, met --dry-run. Wilt u het overnemen, voeg dan --yes toe.",
            "Look at the proposal first, with --dry-run. Add --yes to apply it.",
        ),
        "waiting.one": (
            "Er wacht één voorstel:",
            "One proposal is waiting:",
        ),
        "waiting.many": (
            "Er wachten {count} voorstellen:",
            "{count} proposals are waiting:",
        ),
        "none-waiting": (
            "Er wachten geen voorstellen.",
            "No proposals are waiting.",
        ),
        "one-waiting": ("{name}: {reason}", "{name}: {reason}"),
        "one-unread": (
            "{name}: kan niet worden gelezen.",
            "{name}: cannot be read.",
        ),
        "look-next": (
            "Bekijken en overnemen: {command}",
            "To look at one and apply it: {command}",
        ),
        "did": ("Voorstel {name}: {said}", "Proposal {name}: {said}"),
    }
)
