"""Why something is in a phase plan or not, and how sure that is."""

from __future__ import annotations

PLAN_REASONS = {
    # --- how sure it is ---
    "unproven": (
        "Het rekenen is gestopt voordat vaststond dat dit het beste plan is. Op {aim} haalt "
        "het {best}; meer dan {bound} kan het in geen geval worden.",
        "Choosing was stopped before it was certain that this is the best plan. On {aim} it "
        "reaches {best}; it can be {bound} at most.",
    ),
    "unproven-but": (
        "Op {aims} kan het zeker niet beter.",
        "On {aims} it certainly cannot be better.",
    ),
    "unproven-order": (
        "Beter dan dit plan kan niet. Het rekenen is wel gestopt voordat vaststond welk van "
        "de plannen die even goed zijn het eerst komt in de volgorde van het bestand: een "
        "volgende keer kan er een ander uitkomen dat even goed is.",
        "No plan is better than this one. But choosing was stopped before it was certain "
        "which of the plans that are as good comes first in the order of the file: the next "
        "time it can be another that is as good.",
    ),
    "aim.strategic": ("strategische doelen", "strategic goals"),
    "aim.certain": ("zeker bediende doelen", "goals certainly served"),
    "aim.possible": (
        "zeker of mogelijk bediende doelen",
        "goals certainly or possibly served",
    ),
    "aim.points": ("bijdragepunten", "contribution points"),
    "aim.together": ("wat bij elkaar hoort", "what belongs together"),
    "aim.order": ("wat de weg vrijmaakt", "what opens the way"),
    "aim.scores": ("de scores", "the scores"),
    "aim.filled": ("het aantal inspanningen", "the number of inspanningen"),
    "aim.sooner": ("eerder beginnen", "starting sooner"),
    # --- why it is in ---
    "why.decided_in": ("Dit is besloten.", "This has been decided."),
    "why.needed": (
        "Iets wat al vastligt, kan niet zonder deze.",
        "Something that is fixed already cannot do without it.",
    ),
    "why.open": (
        "Gekozen in de tijd die er was; of het anders beter kan, is niet uitgezocht.",
        "Chosen in the time there was; whether it can be done better was not worked out.",
    ),
    "why.not_asked": (
        "Hoort bij de beste keuze. Wat het kost om deze weg te laten, is niet nagegaan; vraag "
        "het met --why.",
        "Belongs to the best choice. What it costs to leave this one out was not worked out; "
        "ask for it with --why.",
    ),
    "why.alone": (
        "Als enige gekozen voor: {goals}.",
        "The only one chosen for: {goals}.",
    ),
    "why.alone-possibly": (
        "Als enige gekozen die mogelijk bijdraagt aan: {goals}.",
        "The only one chosen that possibly contributes to: {goals}.",
    ),
    "why.alone-in": (
        "Als enige in {period} gekozen voor: {goals}.",
        "The only one chosen in {period} for: {goals}.",
    ),
    "why.alone-in-possibly": (
        "Als enige in {period} gekozen die mogelijk bijdraagt aan: {goals}.",
        "The only one chosen in {period} that possibly contributes to: {goals}.",
    ),
    "why.worth": ("Laat u deze weg, {loss}.", "If you leave it out, {loss}."),
    "why.tie": (
        "Alleen de volgorde in het bestand gaf de doorslag. Even goed in deze plaats: {others}.",
        "Only the order in the file decided. As good in its place: {others}.",
    ),
    "why.tie-wider": (
        "Alleen de volgorde in het bestand gaf de doorslag: een andere keuze zonder deze "
        "is even goed.",
        "Only the order in the file decided: another choice without it is as good.",
    ),
    # --- why it is not in ---
    "out.tie": (
        "Even goed als wat gekozen is; de volgorde in het bestand gaf de doorslag",
        "As good as what was chosen; the order in the file decided",
    ),
    "out.worth.one": ("Kiest u deze wel, {loss}", "If you do choose this one, {loss}"),
    "out.worth.many": (
        "Kiest u een van deze wel, {loss}",
        "If you do choose one of these, {loss}",
    ),
    "out.waits": (
        "Kan nu niet beginnen: er moet eerst iets anders klaar zijn",
        "Cannot start now: something else must be finished first",
    ),
    "out.open": (
        "Niet gekozen in de tijd die er was; wat het anders zou kosten, is niet uitgezocht",
        "Not chosen in the time there was; what it would cost instead was not worked out",
    ),
    "out.not_asked": (
        "Hoort niet bij de beste keuze. Wat het kost om er een toch te kiezen, is niet voor "
        "elk apart nagegaan; vraag het met --why",
        "Does not belong to the best choice. What it costs to choose one all the same was not "
        "worked out for each; ask for it with --why",
    ),
    "out.no_room": (
        "Past niet binnen de grenzen",
        "Does not fit within the limits",
    ),
    "out.no_room-beside": (
        "Past niet binnen de grenzen, naast wat al vastligt",
        "Does not fit within the limits, beside what is fixed already",
    ),
    "out.excluded": (
        "Kan niet tegelijk met iets dat al vastligt",
        "Cannot run at the same time as something that is fixed already",
    ),
    "out.window": (
        "Kan in deze tijd niet beginnen, door de data in het bestand",
        "Cannot start in this time, by the dates in the file",
    ),
    "out.decided_out": ("Besloten: niet in deze tijd", "Decided: not in this time"),
    "out.decided_later": ("Besloten: later", "Decided: later"),
    "out.decided_stop": ("Besloten te stoppen", "Decided to stop"),
    "out.finished": ("Is al klaar", "Is finished already"),
    "out.stopped": ("Is gestopt", "Has been stopped"),
    "out.circle": (
        "Kan nooit beginnen: deze inspanningen wachten op elkaar",
        "Can never start: these inspanningen wait for each other",
    ),
    "out.goal_stopped": (
        "Draagt alleen bij aan wat gestopt is",
        "Contributes only to what has been stopped",
    ),
    "out.no_goal": (
        "Draagt aan geen enkel doel bij",
        "Contributes to no goal",
    ),
    "detail.instead-of": ("in plaats van {others}", "instead of {others}"),
    "detail.decided": (
        "besluit van {role}, {date}: {reason}",
        "decided by {role}, {date}: {reason}",
    ),
    "detail.goal-stopped": (
        "het doel {goal} is gestopt: besluit van {role}, {date}",
        "the goal {goal} has been stopped: decided by {role}, {date}",
    ),
    "detail.earliest": ("niet eerder dan {date}", "not before {date}"),
    "detail.latest": ("uiterlijk {date} begonnen", "started by {date} at the latest"),
    "detail.end": ("uiterlijk {date} klaar", "finished by {date} at the latest"),
    "detail.waits": ("wacht op {others}", "waits for {others}"),
    "proposed": ("{name} (voorstel)", "{name} (proposal)"),
    # --- what another choice would lose ---
    "loss.strategic": (
        "dan zijn er minder strategische doelen met een inspanning: {value} in plaats van {best}",
        "fewer strategic goals have an inspanning: {value} instead of {best}",
    ),
    "loss.certain": (
        "dan zijn er minder operationele doelen waarvoor zeker iets gebeurt: ten minste "
        "{value} in plaats van {best}",
        "fewer operational goals are certain to be served: at least {value} instead of {best}",
    ),
    "loss.possible": (
        "dan zijn er minder operationele doelen waarvoor zeker of mogelijk iets gebeurt: "
        "{value} in plaats van {best}",
        "fewer operational goals are certainly or possibly served: {value} instead of {best}",
    ),
    "loss.points": (
        "dan tellen de gescoorde bijdragen op tot {value} in plaats van {best} punten",
        "the scored contributions add up to less: {value} instead of {best} points",
    ),
    "loss.together": (
        "dan blijft er minder bij elkaar wat bij elkaar hoort: {value} in plaats van {best} paren",
        "less of what belongs together stays together: {value} instead of {best} pairs",
    ),
    "loss.order": (
        "dan maakt de keuze minder vaak de weg vrij voor een andere inspanning: {value} in "
        "plaats van {best} keer",
        "the choice opens the way for another inspanning less often: {value} instead of "
        "{best} times",
    ),
    "loss.scores": (
        "dan sluit de keuze minder aan bij de scores: {value} in plaats van {best} punten",
        "the choice fits the scores less well: {value} instead of {best} points",
    ),
    "loss.filled": (
        "dan is er ruimte voor minder inspanningen: {value} in plaats van {best}",
        "there is room for fewer inspanningen: {value} instead of {best}",
    ),
    "loss.sooner": (
        "dan begint er minder werk vroeg",
        "less work starts early",
    ),
    "summed": (" (over de perioden opgeteld)", " (summed over the periods)"),
}
