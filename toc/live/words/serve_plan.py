"""What the pages of a served programme say of a year, and in a meeting."""

from toc.core.words import Sentences

SERVE_PLAN = Sentences(
    {
        "title": ("Jaarplan", "Year plan"),
        "period": ("Jaar of fase", "Year or phase"),
        "choose": (
            "Kies een jaar of een fase om te zien wat er wel en niet gebeurt, en waarom.",
            "Choose a year or a phase to see what is done and what is not, and why.",
        ),
        "focus-missing": (
            "Het plan zegt niet hoeveel inspanningen er tegelijk kunnen lopen; dat getal is aan "
            "u. Vul hierboven een aantal in en reken uit wat dat betekent.",
            "The plan does not say how many inspanningen can run at once; that number is yours. "
            "Fill in a number above and work out what it means.",
        ),
        "draw-it": ("Teken dit jaar of deze fase", "Draw this year or phase"),
        "what-we-do": ("Wat we doen", "What we do"),
        "always": ("Dit loopt altijd", "This always runs"),
        "runs-on": ("Dit loopt door", "This runs on"),
        "not-now": ("Wat nu niet", "What not now"),
        "method": ("Hoe is gekozen", "How it was chosen"),
        "not-known": ("Wat niet bekend is", "What is not known"),
        "why": ("Waarom", "Why"),
        "try": ("Stel dat", "What if"),
        "focus": ("Zoveel inspanningen tegelijk", "So many inspanningen at once"),
        "budget": ("Het geld in dat jaar (€)", "The money in that year (€)"),
        "no-limit": ("zoals het plan", "as the plan"),
        "try-it": ("Reken uit", "Work it out"),
        "tried": ("Naast het voorstel gerekend", "Worked out beside the proposal"),
        "comes-in": ("Komt erbij", "Comes in"),
        "goes-out": ("Valt af", "Goes out"),
        "same": ("Er verandert niets aan de keuze.", "Nothing changes in the choice."),
        "bad-number": ("‘{typed}’ is geen heel getal.", "‘{typed}’ is no whole number."),
        # Meeting
        "meeting": ("Vergadering", "Meeting"),
        "previous": ("Vorige", "Previous"),
        "next": ("Volgende", "Next"),
        "place": ("{number} van {count}", "{number} of {count}"),
        "full": ("Volledig scherm", "Full screen"),
        "stop": ("Stoppen", "Stop"),
        "votes": ("Stemmen", "Votes"),
        "vote-for": ("Stem op ‘{text}’", "Vote for ‘{text}’"),
        "unvote": ("Stem intrekken op ‘{text}’", "Withdraw the vote for ‘{text}’"),
        "vote-help": (
            "Ieder scherm heeft één stem per inspanning. Stemmen staan niet in het plan: leg een "
            "besluit vast als u het eens bent.",
            "Each screen has one vote for each inspanning. Votes are not in the plan: record a "
            "decision once you agree.",
        ),
        "count.one": ("1 stem", "1 vote"),
        "count.many": ("{count} stemmen", "{count} votes"),
        "clear-votes": ("Alle stemmen wissen", "Clear all votes"),
        "keys": (
            "Pijl naar rechts of Page Down: verder. Pijl naar links of Page Up: terug. F: "
            "volledig scherm.",
            "Arrow right or Page Down: on. Arrow left or Page Up: back. F: full screen.",
        ),
        "no-networks": (
            "Er is nog niets om te bespreken: het programma heeft geen doelen.",
            "There is nothing to discuss yet: the programme has no goals.",
        ),
    }
)
"""Every sentence of the year plan and of a meeting."""
