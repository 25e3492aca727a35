"""What the timeline of a period and the strip of the whole programme say."""

from toc.core.words import Sentences

TIME_VIEWS = Sentences(
    {
        # What is asked for on the command line
        "horizon.option": (
            "Teken de hele looptijd: fasen, besluiten en einddata.",
            "Draw the whole time: phases, decisions and deadlines.",
        ),
        # How a contribution is known
        "phase": ("fase", "phase"),
        "milestone": ("mijlpaal", "milestone"),
        "deadline": ("einddatum van een doel", "deadline of a goal"),
        "decision": ("besluit", "decision"),
        # How far an inspanning is
        "state.agreed": ("● afgesproken", "● agreed"),
        "state.running": ("► loopt", "► running"),
        "state.finished": ("√ afgerond", "√ finished"),
        "state.stopped": ("■ gestopt", "■ stopped"),
        # Decisions
        "decided.in": ("In {period} wel: {text}", "In {period}, yes: {text}"),
        "decided.out": ("In {period} niet: {text}", "Not in {period}: {text}"),
        "decided.later": ("In {period} nog niet: {text}", "Not yet in {period}: {text}"),
        "decided.stop": ("In {period} stoppen: {text}", "Stop in {period}: {text}"),
        "decided.go_on": ("In {period} doorgaan: {text}", "Go on in {period}: {text}"),
        "decided.change": ("In {period} wijzigen: {text}", "Change in {period}: {text}"),
        "decided.start": ("In {period} starten: {text}", "Start in {period}: {text}"),
        # Time
        "timeline.kind": ("Tijdlijn", "Timeline"),
        "timeline.empty": (
            "Er is niets om op een tijdlijn te zetten: nog geen enkele inspanning heeft een "
            "datum.",
            "There is nothing to put on a timeline: no inspanning has a date yet.",
        ),
        "timeline.today": ("vandaag", "today"),
        "timeline.no-start": ("begin niet bekend", "start not known"),
        "timeline.no-end": ("einde niet bekend", "end not known"),
        "timeline.goes-on": ("loopt door", "goes on"),
        "timeline.later": ("begint later", "starts later"),
        "timeline.earlier": ("is eerder geëindigd", "ended earlier"),
        "timeline.outside": ("{date}, buiten deze tijdlijn", "{date}, outside this timeline"),
        "timeline.legend.committed": ("afgesproken of loopt al", "agreed or running already"),
        "timeline.legend.proposed": ("voorgesteld", "proposed"),
        "timeline.legend.open": ("einde niet bekend", "end not known"),
        "timeline.legend.moment": (
            "mijlpaal, besluit of einddatum",
            "milestone, decision or deadline",
        ),
        "horizon.kind": ("Planning op hoofdlijnen", "Outline of the planning"),
        "horizon.empty": (
            "Het plan noemt geen fasen, besluiten of data: er valt niets op een tijdlijn te "
            "zetten.",
            "The plan names no phases, decisions or dates: there is nothing to put on a timeline.",
        ),
        "horizon.dates": ("{start} tot en met {end}", "{start} until {end}"),
        "horizon.after": (
            "Na {end} noemt het plan geen fasen meer; het programma loopt tot en met {last}.",
            "After {end} the plan names no more phases; the programme runs until {last}.",
        ),
        "horizon.phases": ("Fasen", "Phases"),
        "horizon.agreed": ("Afgesproken inspanningen", "Agreed inspanningen"),
        "horizon.moments": ("Besluiten en einddata", "Decisions and deadlines"),
        "horizon.title": ("De tijd van het programma", "The time of the programme"),
        "words.timeline": ("Tijdlijn: {title}.", "Timeline: {title}."),
        "words.horizon": (
            "De hele tijd van het programma {title} op één strook.",
            "The whole time of the programme {title} on one strip.",
        ),
        "words.band": (
            "{title}: van {start} tot en met {end}.",
            "{title}: from {start} until {end}.",
        ),
        "words.bar": (
            "{text}{mark}: begin {start}, einde {end}.",
            "{text}{mark}: start {start}, end {end}.",
        ),
    }
)
