"""What a drawing in columns says beside the programme's own texts: what goes on where, what is not
drawn, and the same in words."""

from __future__ import annotations

from toc.messages import Sentences

COLUMNS = Sentences(
    {
        "stands-in": ("DIN {networks}", "Network {networks}"),
        # On a box that stands on more than one sheet
        "also-on.one": ("Ook op blad {sheets}", "Also on sheet {sheets}"),
        "also-on.many": ("Ook op de bladen {sheets}", "Also on sheets {sheets}"),
        "more-on.one": ("Meer bijdragen op blad {sheets}", "More contributions on sheet {sheets}"),
        "more-on.many": (
            "Meer bijdragen op de bladen {sheets}",
            "More contributions on sheets {sheets}",
        ),
        # Contributions that are not drawn, because there would be too many lines
        "hidden": (
            "Niet getekend, om het leesbaar te houden: {counts}; zie de tabel.",
            "Not drawn, to keep this readable: {counts}; see the table.",
        ),
        "hidden.points-1.one": ("{count} kleine bijdrage", "{count} small contribution"),
        "hidden.points-1.many": ("{count} kleine bijdragen", "{count} small contributions"),
        "hidden.points-3.one": ("{count} duidelijke bijdrage", "{count} clear contribution"),
        "hidden.points-3.many": ("{count} duidelijke bijdragen", "{count} clear contributions"),
        "hidden.points-9.one": (
            "{count} doorslaggevende bijdrage",
            "{count} decisive contribution",
        ),
        "hidden.points-9.many": (
            "{count} doorslaggevende bijdragen",
            "{count} decisive contributions",
        ),
        "hidden.unknown.one": (
            "{count} bijdrage waarvan het gewicht niet bekend is",
            "{count} contribution of which the weight is not known",
        ),
        "hidden.unknown.many": (
            "{count} bijdragen waarvan het gewicht niet bekend is",
            "{count} contributions of which the weight is not known",
        ),
        # In words, for who cannot see the drawing
        "words.view": (
            "{kind}: {title}. Programma: {programme}.",
            "{kind}: {title}. Programme: {programme}.",
        ),
        "words.sheet": ("Blad {part} van {parts}.", "Sheet {part} of {parts}."),
        "words.unknown-goal.one": (
            "Van {names} is niet bekend aan welk van deze doelen zij bijdraagt: {goals}.",
            "Of {names} it is not known to which of these goals it contributes: {goals}.",
        ),
        "words.unknown-goal.many": (
            "Van {names} is niet bekend aan welke van deze doelen zij bijdragen: {goals}.",
            "Of {names} it is not known to which of these goals they contribute: {goals}.",
        ),
        "words.links": (
            "{source} draagt bij aan {targets}.",
            "{source} contributes to {targets}.",
        ),
        "words.inspanning": ("inspanning {number}", "inspanning {number}"),
        "words.points.one": ("{goal} (1 punt)", "{goal} (1 point)"),
        "words.points.many": ("{goal} ({count} punten)", "{goal} ({count} points)"),
        "words.proposal": ("{goal} (voorstel)", "{goal} (proposal)"),
        "words.network": (
            "{goal} (bekend uit hetzelfde netwerk)",
            "{goal} (known from the same network)",
        ),
    }
)
