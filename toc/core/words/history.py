"""The history of a plan, taking a step back, and why that cannot be."""

from __future__ import annotations

from toc.core.words import Sentences

HISTORY = Sentences(
    {
        "by-command": ("De opdracht ‘{command}’", "The command ‘{command}’"),
        "by-program": ("Een ander programma", "Another program"),
        "nothing-back": (
            "Van {file} is geen stap bewaard om terug te zetten.",
            "Of {file} no step was kept to take back.",
        ),
        "nothing-again": (
            "Er is geen teruggezette stap van {file} om opnieuw te doen.",
            "No step of {file} was taken back that could be done again.",
        ),
        "fewer-back.one": (
            "Van {file} kan maar 1 stap terug. Er is niets veranderd.",
            "Of {file} only 1 step can be taken back. Nothing was changed.",
        ),
        "fewer-back.many": (
            "Van {file} kunnen maar {count} stappen terug. Er is niets veranderd.",
            "Of {file} only {count} steps can be taken back. Nothing was changed.",
        ),
        "fewer-again.one": (
            "Van {file} is maar 1 stap opnieuw te doen. Er is niets veranderd.",
            "Of {file} only 1 step can be done again. Nothing was changed.",
        ),
        "fewer-again.many": (
            "Van {file} zijn maar {count} stappen opnieuw te doen. Er is niets veranderd.",
            "Of {file} only {count} steps can be done again. Nothing was changed.",
        ),
        "changed-since": (
            "{file} is na deze stap nog veranderd, met de hand of door een ander programma. Dat "
            "zou verloren gaan, dus er is niets teruggezet. De stap was: {step}",
            "{file} was changed after this step, by hand or by another program. That would be "
            "lost, so nothing was put back. The step was: {step}",
        ),
        "gone-since": (
            "{file} is na deze stap verplaatst of verwijderd. Er is niets teruggezet. De stap "
            "was: {step}",
            "{file} was moved or deleted after this step. Nothing was put back. The step was: "
            "{step}",
        ),
        "unreadable-step": (
            "De stap in {file} is niet te lezen. Er is niets teruggezet.",
            "The step in {file} cannot be read. Nothing was put back.",
        ),
        "content-gone": (
            "Wat er stond, is niet meer te lezen in {folder}. Er is niets teruggezet.",
            "What was there can no longer be read in {folder}. Nothing was put back.",
        ),
        "no-such-step.one": (
            "Van {file} is maar 1 stap bewaard: die heeft nummer 1.",
            "Of {file} only 1 step was kept: it has the number 1.",
        ),
        "no-such-step.many": (
            "Van {file} zijn {count} stappen bewaard: kies een nummer van 1 tot en met {count}.",
            "Of {file} {count} steps were kept: choose a number from 1 to {count}.",
        ),
        "not-yet": (
            "Voor die stap was {file} er nog niet.",
            "Before that step {file} was not there yet.",
        ),
        "before-option": (
            "Schrijf met --to het plan zoals het was voor de stap met dit nummer.",
            "Write with --to the plan as it was before the step with this number.",
        ),
        "to-option": (
            "Het bestand waarin dat eerdere plan komt; het plan zelf verandert niet.",
            "The file for that earlier plan; the plan itself does not change.",
        ),
        "before-and-to": (
            "--before en --to horen bij elkaar, bijvoorbeeld: --before 2 --to eerder.yaml",
            "--before and --to belong together, for example: --before 2 --to earlier.yaml",
        ),
        "bad-before": (
            "Bij --before hoort een getal vanaf 1: het nummer dat voor de stap staat.",
            "--before takes a number from 1 on: the one that stands before the step.",
        ),
        "to-kind": (
            "‘{file}’: laat de naam eindigen op .yaml, want het wordt een programmabestand.",
            "‘{file}’: let the name end in .yaml, for it will be a programme file.",
        ),
        "to-exists": (
            "{file} bestaat al. Noem met --to een andere naam.",
            "{file} exists already. Name another file with --to.",
        ),
        "wrote-before": (
            "Geschreven: {file}, het plan zoals het was voor: {said} ({when})",
            "Written: {file}, the plan as it was before: {said} ({when})",
        ),
        "compare-next": (
            "Wat er sindsdien veranderde: {toc} compare {file} {plan}",
            "What changed since then: {toc} compare {file} {plan}",
        ),
        "steps-option": (
            "Hoeveel stappen terug; anders één.",
            "How many steps back; otherwise one.",
        ),
        "redo-option": (
            "Doe juist opnieuw wat als laatste is teruggezet.",
            "Do again what was taken back last, instead.",
        ),
        "dry-run-option": (
            "Laat alleen zien wat er zou worden teruggezet.",
            "Only show what would be put back.",
        ),
        "all-option": (
            "Toon alle stappen, niet alleen de laatste {most}.",
            "Show all steps, not only the last {most}.",
        ),
        "bad-steps": (
            "Bij --steps hoort een getal vanaf 1.",
            "--steps takes a number from 1 on.",
        ),
        "done-back": ("Teruggezet: {said} ({when})", "Taken back: {said} ({when})"),
        "done-again": ("Opnieuw gedaan: {said} ({when})", "Done again: {said} ({when})"),
        "would-back": (
            "Dit zou worden teruggezet: {said} ({when})",
            "This would be taken back: {said} ({when})",
        ),
        "would-again": (
            "Dit zou opnieuw worden gedaan: {said} ({when})",
            "This would be done again: {said} ({when})",
        ),
        "became.back.back": (
            "{file} is weer zoals het daarvoor was.",
            "{file} is again as it was before.",
        ),
        "became.back.again": (
            "{file} is weer zoals het daarna was.",
            "{file} is again as it was after it.",
        ),
        "became.gone": (
            "{file} is verwijderd: dat bestand was er toen niet.",
            "{file} was removed: there was no such file then.",
        ),
        "became.already": (
            "{file} was al zo.",
            "{file} was so already.",
        ),
        "would.back.back": (
            "{file} wordt weer zoals het daarvoor was.",
            "{file} becomes again as it was before.",
        ),
        "would.back.again": (
            "{file} wordt weer zoals het daarna was.",
            "{file} becomes again as it was after it.",
        ),
        "would.gone": (
            "{file} wordt verwijderd: dat bestand was er toen niet.",
            "{file} is removed: there was no such file then.",
        ),
        "would.already": ("{file} is al zo.", "{file} is so already."),
        "not-written": ("Er is niets geschreven.", "Nothing was written."),
        "again-next": (
            "Toch weer doen: {toc} undo --redo {plan}",
            "Do it again: {toc} undo --redo {plan}",
        ),
        "title": ("Wat er is gedaan met {file}", "What was done to {file}"),
        "no-steps": (
            "Er is nog geen stap bewaard. Elke opdracht die iets schrijft, bewaart voortaan wat "
            "er stond.",
            "No step was kept yet. From now on every command that writes keeps what was there.",
        ),
        "by-hand-since": (
            "Daarna met de hand of door een ander programma veranderd: {files}",
            "Changed by hand or by another program after that: {files}",
        ),
        "by-hand-before": (
            "daarvoor met de hand of door een ander programma veranderd: {files}",
            "changed by hand or by another program before that: {files}",
        ),
        "undone": ("teruggezet op {when}", "taken back on {when}"),
        "broken": ("afgebroken; dit is wel geschreven", "broken off; this was written"),
        "unreadable": (
            "Een stap die niet te lezen is",
            "A step that cannot be read",
        ),
        "older.one": (
            "1 oudere stap; zie die met: {toc} history --all {plan}",
            "1 older step; see it with: {toc} history --all {plan}",
        ),
        "older.many": (
            "{count} oudere stappen; zie die met: {toc} history --all {plan}",
            "{count} older steps; see them with: {toc} history --all {plan}",
        ),
        "next": (
            "Terug tot en met een nummer: {toc} undo --steps NUMMER {plan}",
            "Back up to and including a number: {toc} undo --steps NUMBER {plan}",
        ),
        "next-one": ("Terug: {toc} undo {plan}", "Take it back: {toc} undo {plan}"),
        "moment": ("{day} {time}", "{day} {time}"),
        "did.fix.one": (
            "1 verbetering aangebracht in het plan",
            "1 mistake mended in the plan",
        ),
        "did.fix.many": (
            "{count} verbeteringen aangebracht in het plan",
            "{count} mistakes mended in the plan",
        ),
        "did.measured": (
            "Meting van {indicator} over {period} vastgelegd",
            "Measurement of {indicator} for {period} written down",
        ),
        "did.figures.one": ("1 meting ingelezen uit {file}", "1 measurement read from {file}"),
        "did.figures.many": (
            "{count} metingen ingelezen uit {file}",
            "{count} measurements read from {file}",
        ),
        "did.adopted": ("Plan {period} vastgesteld", "Plan {period} adopted"),
        "did.decisions.one": (
            "1 besluit van reflectie {period} ingelezen uit {file}",
            "1 decision of the {period} reflection read from {file}",
        ),
        "did.decisions.many": (
            "{count} besluiten van reflectie {period} ingelezen uit {file}",
            "{count} decisions of the {period} reflection read from {file}",
        ),
        "did.scores": ("Oordelen ingelezen uit {files}", "Judgements read from {files}"),
        "did.imported": ("Programma gemaakt van {file}", "Programme made of {file}"),
        "did.taken.one": (
            "1 verschil overgenomen uit {file}",
            "1 difference taken over from {file}",
        ),
        "did.taken.many": (
            "{count} verschillen overgenomen uit {file}",
            "{count} differences taken over from {file}",
        ),
        "did.taken-in.one": (
            "1 antwoord van formulieren overgenomen",
            "1 answer on forms taken over",
        ),
        "did.taken-in.many": (
            "{count} antwoorden van formulieren overgenomen",
            "{count} answers on forms taken over",
        ),
        "did.answers": (
            "Antwoorden over {file} bewaard",
            "Answers about {file} kept",
        ),
    }
)
