"""What a drawing in columns says beside the programme's own texts: what goes on where, and the
same in words."""

from toc.core.words import Sentences

COLUMNS = Sentences(
    {
        "stands-in": ("DIN {networks}", "Network {networks}"),
        # Above a grid: what something serves that stands higher up than the goals beside it
        "straight": ("rechtstreeks", "directly"),
        # On a box that stands on more than one sheet
        "also-on.one": ("Ook op blad {sheets}", "Also on sheet {sheets}"),
        "also-on.many": ("Ook op de bladen {sheets}", "Also on sheets {sheets}"),
        "more-on.one": ("Meer bijdragen op blad {sheets}", "More contributions on sheet {sheets}"),
        "more-on.many": (
            "Meer bijdragen op de bladen {sheets}",
            "More contributions on sheets {sheets}",
        ),
        # The same where a box is narrow
        "also-on.short": ("ook op blad {sheets}", "also on sheet {sheets}"),
        "more-on.short": ("meer op blad {sheets}", "more on sheet {sheets}"),
        # In words, for who cannot see the drawing
        "words.view": (
            "{kind}: {title}. Programma: {programme}.",
            "{kind}: {title}. Programme: {programme}.",
        ),
        "words.sheet": ("Blad {part} van {parts}.", "Sheet {part} of {parts}."),
        "words.unknown-goal.one": (
            "Van {names} is niet bekend aan welk van deze doelen zij bijdraagt: {goals}.",
            "It is not known to which of these goals {names} contributes: {goals}.",
        ),
        "words.unknown-goal.many": (
            "Van {names} is niet bekend aan welke van deze doelen zij bijdragen: {goals}.",
            "It is not known to which of these goals {names} contribute: {goals}.",
        ),
        "words.links": (
            "{source} draagt bij aan {targets}.",
            "{source} contributes to {targets}.",
        ),
        "words.inspanning": ("inspanning {number}", "inspanning {number}"),
        "words.points.one": ("{goal} (1 punt)", "{goal} (1 point)"),
        "words.points.many": ("{goal} ({count} punten)", "{goal} ({count} points)"),
        "words.proposal": ("{goal} (voorstel)", "{goal} (proposal)"),
        "words.marked": ("{goal} ({mark})", "{goal} ({mark})"),
        "words.network": (
            "{goal} (bekend uit hetzelfde netwerk)",
            "{goal} (known from the same network)",
        ),
    }
)
