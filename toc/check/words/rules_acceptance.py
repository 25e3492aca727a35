"""What is said about `accepted`."""

from __future__ import annotations

from toc.core.words import Sentences

ACCEPTANCE = Sentences(
    {
        "setting-without-effect.unknown.what": (
            "Er is geen regel ‘{rule}’, dus deze instelling doet niets.",
            "There is no rule ‘{rule}’, so this setting does nothing.",
        ),
        "setting-without-effect.no-limit.what": (
            "De regel ‘{rule}’ heeft geen grens, dus deze instelling doet niets.",
            "The rule ‘{rule}’ has no limit, so this setting does nothing.",
        ),
        "setting-without-effect.always-error.what": (
            "Wat ‘{rule}’ vindt, blijft altijd een fout; deze instelling doet niets.",
            "What ‘{rule}’ finds always stays an error; this setting does nothing.",
        ),
        "setting-without-effect.group": (
            "{count} instellingen van regels doen niets",
            "{count} settings of rules do nothing",
        ),
        "setting-without-effect.why": (
            "Wie haar schreef, denkt dat het plan anders gecontroleerd wordt dan het wordt.",
            "Whoever wrote it believes that the plan is checked in another way than it is.",
        ),
        "setting-without-effect.fix": (
            "Kies een naam uit ‘{toc} rules’, of haal de instelling weg.",
            "Choose a name from ‘{toc} rules’, or take the setting out.",
        ),
        "accepted-expired.what": (
            "De acceptatie van ‘{rule}’ liep tot en met {until}.",
            "The acceptance of ‘{rule}’ ran until {until}.",
        ),
        "accepted-expired.group": (
            "{count} acceptaties zijn verlopen",
            "{count} acceptances have ended",
        ),
        "accepted-expired.why": (
            "Wat voor een tijd geaccepteerd is, vraagt daarna een nieuw besluit.",
            "What was accepted for a time needs a new decision afterwards.",
        ),
        "accepted-expired.fix": (
            "Verleng haar met een nieuwe reden, of herstel de bevinding en haal haar weg.",
            "Extend it with a new reason, or mend the finding and take it out.",
        ),
        "accepted-unused.what": (
            "De acceptatie van ‘{rule}’ voor {elements} neemt niets weg.",
            "The acceptance of ‘{rule}’ for {elements} takes nothing away.",
        ),
        "accepted-unused.group": (
            "{count} acceptaties nemen niets weg",
            "{count} acceptances take nothing away",
        ),
        "accepted-unused.why": (
            "Wat blijft staan, zou ooit een nieuwe fout verbergen die niemand heeft bekeken.",
            "What is left would one day hide a new fault that nobody has looked at.",
        ),
        "accepted-unused.fix": (
            "Haal haar weg, of verbeter de naam van de regel of het element.",
            "Take it out, or correct the name of the rule or the element.",
        ),
        "accepted-incomplete.what": (
            "Bij de acceptatie van ‘{rule}’ ontbreekt: {keys}.",
            "The acceptance of ‘{rule}’ lacks: {keys}.",
        ),
        "accepted-incomplete.group": (
            "{count} acceptaties zijn niet compleet",
            "{count} acceptances are not complete",
        ),
        "accepted-incomplete.why": (
            "Wie het plan volgend jaar leest, wil weten waarom dit goed was en wie erover gaat.",
            "Whoever reads the plan next year wants to know why this was right and whom to ask.",
        ),
        "accepted-incomplete.fix": (
            "Vul het aan; tot die tijd blijft de bevinding zichtbaar.",
            "Complete it; until then the finding stays visible.",
        ),
    }
)
