"""The workshop cards of a review: an A3 sheet for each network, to stand around and write on."""

from __future__ import annotations

from toc.core.words import Sentences

CARD = Sentences(
    {
        "kind": ("Werkkaart · reflectie op {period}", "Workshop card · reflection on {period}"),
        "title": ("Werkkaarten voor de reflectie op {period}", "Workshop cards, {period}"),
        "remark": ("Besluiten voor {next}", "Decisions for {next}"),
        "serves": ("Draagt bij aan: {goals}", "Contributes to: {goals}"),
        "number": ("kaart {number} van {count}", "card {number} of {count}"),
        "continued": ("{title} (vervolg)", "{title} (continued)"),
        "goals.one": ("Het doel", "The goal"),
        "goals.many": ("De doelen", "The goals"),
        "work.one": ("De inspanning", "The inspanning"),
        "work.many": ("De inspanningen", "The inspanningen"),
        "charts": ("Wat er gemeten is", "What was measured"),
        "more-charts.one": ("En nog 1 indicator: zie het pakket.", "And 1 more: see the pack."),
        "more-charts.many": (
            "En nog {count} indicatoren: zie het pakket.",
            "And {count} more: see the pack.",
        ),
        "questions": ("Vragen bij deze kaart", "Questions with this card"),
        "mark": ("{symbol} {word}", "{symbol} {word}"),
        "mark-several": ("{symbol} {word}: {text}", "{symbol} {word}: {text}"),
        "goal-ask": (
            "Niet gemeten. Wij merken het aan:",
            "Not measured. We notice it by:",
        ),
        # Each box stays with its word, and there is more than a space before the next.
        "work-ask": (
            "□\u00a0nog\u00a0niet\u00a0begonnen\u00a0\u00a0 □\u00a0loopt\u00a0\u00a0 "
            "□\u00a0klaar\u00a0\u00a0 □\u00a0gestopt",
            "□\u00a0not\u00a0begun\u00a0\u00a0 □\u00a0under\u00a0way\u00a0\u00a0 "
            "□\u00a0finished\u00a0\u00a0 □\u00a0stopped",
        ),
        "agreed": ("Afgesproken: {said}.", "Agreed: {said}."),
        "planned": ("{said}.", "{said}."),
        "why-plan": ("Deze vraag stelt het plan zelf.", "The plan itself asks this."),
        "field.stop": ("Stoppen", "Stop"),
        "field.go_on": ("Doorgaan", "Go on"),
        "field.change": ("Wijzigen", "Change"),
        "field.start": ("Starten", "Start"),
        "field.assume": ("Aannames", "Assumptions"),
        "hint.stop": ("wat, en waarom", "what, and why"),
        "hint.go_on": ("wat, en tot wanneer", "what, and until when"),
        "hint.change": ("wat, en wat het dan wordt", "what, and what it becomes"),
        "hint.start": ("wat, en voor welk doel", "what, and for which goal"),
        "hint.assume": (
            "wij denken dat dit bijdraagt, omdat … en wij zouden zien dat het niet klopt aan …",
            "we think that this contributes, because … and we would see that it does not by …",
        ),
        "words": (
            "{title}. Doelen: {goals}. Inspanningen: {work}. Lege vakken voor stoppen, doorgaan, "
            "wijzigen, starten en aannames.",
            "{title}. Goals: {goals}. Inspanningen: {work}. Empty fields for stop, go on, change, "
            "start and assumptions.",
        ),
        "nothing": ("geen", "none"),
    }
)
