"""Why something is in a year plan or not, what it would take, and how its goals stand."""

from __future__ import annotations

from toc.core.words import Sentences

REASONS = Sentences(
    {
        "goal.served": ("Ja, door {by}", "Yes, by {by}"),
        "goal.possibly": ("Mogelijk, door {by}", "Possibly, by {by}"),
        "goal.not_now": ("Nu niet", "Not now"),
        "goal.since": (" (al sinds plan {plan})", " (since plan {plan})"),
        "goal.stopped": ("Gestopt, zo is besloten", "Stopped, so it was decided"),
        "goal.never": ("Geen enkele inspanning", "No inspanning at all"),
        "why.alone": ("Als enige voor {goals}.", "The only one for {goals}."),
        "why.alone-possibly": (
            "Als enige mogelijk voor {goals}.",
            "The only one possibly for {goals}.",
        ),
        "why.alone-in": (
            "Als enige in {period} voor {goals}.",
            "The only one in {period} for {goals}.",
        ),
        "why.alone-in-possibly": (
            "Als enige in {period} mogelijk voor {goals}.",
            "The only one in {period} possibly for {goals}.",
        ),
        "why.decided": (
            "Besluit van {role}, {date}. {reason}",
            "Decided by {role}, {date}. {reason}",
        ),
        "why.needed": (
            "Moet eerst klaar zijn voor {names}.",
            "Must be finished first for {names}.",
        ),
        "why.needed-other": (
            "Iets wat al vastligt, kan niet zonder deze.",
            "Something that is fixed already cannot do without it.",
        ),
        "why.tie": (
            "Alleen de volgorde in het bestand gaf de doorslag: even goed is {others}.",
            "Only the order in the file decided: just as good is {others}.",
        ),
        "why.tie-wider": (
            "Alleen de volgorde in het bestand gaf de doorslag: een andere keuze zonder deze is "
            "even goed.",
            "Only the order in the file decided: another choice without it is as good.",
        ),
        "reason.window": (
            "Kan volgens zijn eigen data niet in deze tijd",
            "Cannot be done in this time by its own dates",
        ),
        "takes.swap": (
            "Kan zonder verlies in de plaats komen van {others}.",
            "Can take the place of {others} at no loss.",
        ),
        "takes.beside": (
            "Past erbij met {extras}.",
            "Fits beside the rest with {extras}.",
        ),
        "takes.beside-in": (
            "Past erbij, te beginnen in {period}, met {extras}.",
            "Fits beside the rest, starting in {period}, with {extras}.",
        ),
        "takes.instead": ("Kan in plaats van {other}: {loss}.", "Can replace {other}: {loss}."),
        "takes.instead-same": (
            "Kan in plaats van {other}, met dat verlies.",
            "Can replace {other}, at that loss.",
        ),
        "takes.instead-free": (
            "Kan zonder verlies in plaats van {other}.",
            "Can replace {other} at no loss.",
        ),
        "takes.tie": (
            "Kan zonder verlies, met een andere keuze.",
            "Can be done at no loss, with another choice.",
        ),
        "takes.worth": (
            "Kan, als u het genoemde verlies aanvaardt.",
            "Can be done, if you accept the loss that is named.",
        ),
        "reason.not_asked": (
            "Hoort niet bij de beste keuze",
            "Does not belong to the best choice",
        ),
        "why.not_asked": ("Hoort bij de beste keuze.", "Belongs to the best choice."),
        "takes.not_asked": ("Niet apart nagegaan.", "Not worked out by itself."),
        "takes.open": (
            "Niet uitgezocht in de tijd die er was.",
            "Not worked out in the time there was.",
        ),
        "takes.no_room": (
            "Meer ruimte binnen de grenzen, of minder van wat al vastligt.",
            "More room within the limits, or less of what is fixed already.",
        ),
        "takes.no_goal": (
            "Een doel waaraan deze inspanning bijdraagt.",
            "A goal to which this inspanning contributes.",
        ),
        "takes.waits": ("Eerst klaar: {names}.", "First finished: {names}."),
        "takes.circle": (
            "Een andere volgorde: dit wacht op {names}.",
            "Another order: this waits for {names}.",
        ),
        "takes.order": ("Een andere volgorde.", "Another order."),
        "takes.excluded": ("Kan niet tegelijk met {names}.", "Cannot run beside {names}."),
        "takes.decision": (
            "Herziening van het besluit van {role}, {date}: {reason}.",
            "Going back on the decision of {role}, {date}: {reason}.",
        ),
        "takes.decision-goal": (
            "Herziening van het besluit om {goal} te stoppen ({role}, {date}: {reason}), of een "
            "ander doel waaraan deze inspanning bijdraagt.",
            "Going back on the decision to stop {goal} ({role}, {date}: {reason}), or another "
            "goal to which this inspanning contributes.",
        ),
        "takes.not-before": (" Niet voor {date}.", " Not before {date}."),
        "takes.window": ("Andere data: {dates}.", "Other dates: {dates}."),
        "takes.earliest": ("niet eerder dan {date}", "not before {date}"),
        "takes.latest": ("begint uiterlijk {date}", "starts by {date}"),
        "takes.end": ("klaar in {date}", "finished in {date}"),
        "when.since": ("sinds {date}", "since {date}"),
        "when.until": ("tot en met {month}", "until {month}"),
        "when.in": ("begint in {period}", "starts in {period}"),
        "when.lasts": ("duurt {months}", "takes {months}"),
        "left.over": ("tekort {amount}", "short {amount}"),
        "left.rest": ("over {amount}", "left {amount}"),
        "left.none": ("precies genoeg", "just enough"),
        "left.unknown": ("niet te zeggen", "cannot be said"),
    }
)
