"""What a phase plan says: what we do, what we do not do now, why, and what is not known."""

from __future__ import annotations

from toc.core.words import Sentences

PHASE_PLAN = Sentences(
    {
        "notice": (
            "Dit is een voorstel. Mensen besluiten; het voorstel zegt wat er meetelt en waarom.",
            "This is a proposal. People decide; the proposal says what counts and why.",
        ),
        "ties": (
            "Bij {count} van de {all} gekozen inspanningen gaf alleen de volgorde in het bestand "
            "de doorslag: met {others} andere is het plan even goed. Dat is geen inhoudelijke "
            "keuze. Maak die met elkaar.",
            "For {count} of the {all} chosen inspanningen only the order in the file decided: "
            "alternatives that are as good: {others}. That is not a choice on content. Make it "
            "together.",
        ),
        # --- the parts of the plan ---
        "part.do": ("Wat we doen", "What we do"),
        "part.do-in": ("Wat we doen in {period}", "What we do in {period}"),
        "part.runs-on": ("Loopt door", "Continues"),
        "part.committed": ("Ligt al vast", "Fixed already"),
        "part.decisions": ("Wat al besloten is", "What has been decided already"),
        "part.over": ("Meer dan er is", "More than there is"),
        "part.look-back": ("Terugblik", "Looking back"),
        "part.means": ("Middelen", "Means"),
        "part.always": ("Altijd", "Always"),
        "part.not-now": (
            "Wat we nu niet doen, en waarom",
            "What we do not do now, and why",
        ),
        "part.bare": ("Doelen zonder inspanning", "Goals without an inspanning"),
        "part.bare-in": (
            "Doelen zonder inspanning in {period}",
            "Goals without an inspanning in {period}",
        ),
        "part.method": ("Hoe is er gekozen", "How the choice was made"),
        "part.unknown": ("Wat niet bekend is", "What is not known"),
        "nothing-chosen": ("Er is niets gekozen.", "Nothing is chosen."),
        "no-network": ("In geen netwerk", "In no network"),
        "begins": ("Begint in {month}.", "Starts in {month}."),
        "also-in": ("Staat ook in: {networks}.", "Also in: {networks}."),
        # --- who serves what ---
        "serves": ("Draagt bij aan: {goals}.", "Contributes to: {goals}."),
        "serves-stopped": (
            "Draagt ook bij aan wat gestopt is: {goals}.",
            "Also contributes to what has been stopped: {goals}.",
        ),
        "serves-stopped-only": (
            "Draagt alleen bij aan wat gestopt is: {goals}.",
            "Contributes only to what has been stopped: {goals}.",
        ),
        "serves-possibly": (
            "Draagt mogelijk bij aan (staat in hetzelfde netwerk): {goals}.",
            "Possibly contributes to (in the same network): {goals}.",
        ),
        "goals.strategic": (
            "Strategische doelen: {served} van de {all} bediend, {possibly} mogelijk bediend.",
            "Strategic goals: {served} of {all} served, {possibly} possibly served.",
        ),
        "goals.stopped.one": (
            "Gestopt, en niet meegeteld: {names}.",
            "Stopped, and not counted: {names}.",
        ),
        "goals.stopped.many": (
            "{count} doelen zijn gestopt en tellen niet mee: {names}.",
            "{count} goals are stopped and do not count: {names}.",
        ),
        "goals.operational": (
            "Operationele doelen: {served} van de {all} bediend, {possibly} mogelijk bediend "
            "(staan in hetzelfde netwerk als een inspanning), {bare} zonder inspanning.",
            "Operational goals: {served} of {all} served, {possibly} possibly served (in the "
            "same network as an inspanning), {bare} without an inspanning.",
        ),
        "bare.not_now": (
            "er zijn inspanningen voor, maar niet in deze periode",
            "there are inspanningen for it, but not in this period",
        ),
        "bare.never": (
            "het plan heeft er geen inspanning voor",
            "the plan has no inspanning for it",
        ),
        # --- what is fixed already, and what it takes ---
        "committed.agreed": ("afgesproken begin, {until}", "agreed start, {until}"),
        "committed.running": ("loopt al, {until}", "runs already, {until}"),
        "committed.adopted": (
            "loopt door uit een vastgesteld plan, {until}",
            "continues from an adopted plan, {until}",
        ),
        "committed.until": ("tot en met {month}", "until {month}"),
        "committed.open": (
            "tot wanneer is niet bekend",
            "until when is not known",
        ),
        "committed.overdue": (
            "had in {month} klaar moeten zijn, en staat niet als klaar in het bestand",
            "should have been finished in {month}, and is not finished in the file",
        ),
        "takes.budget.within": (
            "Kosten, voor zover bekend: {used} van de begroting van {amount}.",
            "Cost, as far as known: {used} of the budget of {amount}.",
        ),
        "takes.budget.over": (
            "Kosten, voor zover bekend: {used}. De begroting is {amount}: {over} te weinig.",
            "Cost, as far as known: {used}. The budget is {amount}: {over} short.",
        ),
        "takes.budget.unlimited": (
            "Kosten, voor zover bekend: {used}. Voor {period} staat er geen begroting in het "
            "bestand, dus geld gaf geen grens.",
            "Cost, as far as known: {used}. The file has no budget for {period}, so money set no "
            "limit.",
        ),
        "takes.budget-partner.within": (
            "{partner}: {used} van de {amount} die er is.",
            "{partner}: {used} of the {amount} available.",
        ),
        "takes.budget-partner.over": (
            "{partner}: {used}, terwijl er {amount} is: {over} te weinig.",
            "{partner}: {used}, with {amount} available: {over} short.",
        ),
        "takes.budget-partner.unlimited": (
            "{partner}: {used}. Hoeveel er in {period} is, staat niet in het bestand.",
            "{partner}: {used}. The file does not say how much there is in {period}.",
        ),
        "takes.fte.within": (
            "Menskracht, voor zover bekend: {used} van de {amount}.",
            "Staff, as far as known: {used} of {amount}.",
        ),
        "takes.fte.over": (
            "Menskracht, voor zover bekend: {used}. Er is {amount}: {over} te weinig.",
            "Staff, as far as known: {used}. There is {amount}: {over} short.",
        ),
        "takes.fte.unlimited": (
            "Menskracht, voor zover bekend: {used}. Hoeveel er in {period} is, staat niet in het "
            "bestand, dus menskracht gaf geen grens.",
            "Staff, as far as known: {used}. The file does not say how much there is in {period}, "
            "so staff set no limit.",
        ),
        "takes.fte-partner.within": (
            "{partner}: {used} van de {amount} die er is.",
            "{partner}: {used} of the {amount} available.",
        ),
        "takes.fte-partner.over": (
            "{partner}: {used}, terwijl er {amount} is: {over} te weinig.",
            "{partner}: {used}, with {amount} available: {over} short.",
        ),
        "takes.fte-partner.unlimited": (
            "{partner}: {used}. Hoeveel er in {period} is, staat niet in het bestand.",
            "{partner}: {used}. The file does not say how much there is in {period}.",
        ),
        "takes.budget-partner.unknown.one": (
            "{partner}: niet bekend hoeveel van de {amount} die er is. Bij 1 inspanning van "
            "deze partner is niet bekend wat hij betaalt.",
            "{partner}: it is not known how much of the {amount} is used. For 1 inspanning of "
            "this partner it is not known what it pays.",
        ),
        "takes.budget-partner.unknown.many": (
            "{partner}: niet bekend hoeveel van de {amount} die er is. Bij {count} "
            "inspanningen van deze partner is niet bekend wat hij betaalt.",
            "{partner}: it is not known how much of the {amount} is used. For {count} "
            "inspanningen of this partner it is not known what it pays.",
        ),
        "takes.fte-partner.unknown.one": (
            "{partner}: niet bekend hoeveel van de {amount} die er is. Bij 1 inspanning van "
            "deze partner is niet bekend hoeveel menskracht hij geeft.",
            "{partner}: it is not known how much of the {amount} is used. For 1 inspanning of "
            "this partner it is not known how much staff it gives.",
        ),
        "takes.fte-partner.unknown.many": (
            "{partner}: niet bekend hoeveel van de {amount} die er is. Bij {count} "
            "inspanningen van deze partner is niet bekend hoeveel menskracht hij geeft.",
            "{partner}: it is not known how much of the {amount} is used. For {count} "
            "inspanningen of this partner it is not known how much staff it gives.",
        ),
        "takes.partner-perhaps": (
            "{partner}: niet bekend hoeveel van de {amount} die er is. {why}",
            "{partner}: it is not known how much of the {amount} is used. {why}",
        ),
        "least.perhaps": ("Het kan meer zijn: {why}", "It may be more: {why}"),
        "perhaps.alike.one": (
            "{names} lijkt op deze partner, maar telt niet als dezelfde.",
            "{names} looks like this partner, but does not count as the same one.",
        ),
        "perhaps.alike.many": (
            "{names} lijken op deze partner, maar tellen niet als dezelfde.",
            "{names} look like this partner, but do not count as the same one.",
        ),
        "perhaps.nowhere": (
            "Geen enkele inspanning noemt deze partner.",
            "No inspanning names this partner.",
        ),
        "least.budget.one": (
            "Het kan meer zijn: bij 1 inspanning van {partner} is niet bekend wat hij betaalt.",
            "It may be more: for 1 inspanning of {partner} it is not known what it pays.",
        ),
        "least.budget.many": (
            "Het kan meer zijn: bij {count} inspanningen van {partner} is niet bekend wat hij "
            "betaalt.",
            "It may be more: for {count} inspanningen of {partner} it is not known what it pays.",
        ),
        "least.fte.one": (
            "Het kan meer zijn: bij 1 inspanning van {partner} is niet bekend hoeveel menskracht "
            "hij geeft.",
            "It may be more: for 1 inspanning of {partner} it is not known how much staff it "
            "gives.",
        ),
        "least.fte.many": (
            "Het kan meer zijn: bij {count} inspanningen van {partner} is niet bekend hoeveel "
            "menskracht hij geeft.",
            "It may be more: for {count} inspanningen of {partner} it is not known how much "
            "staff it gives.",
        ),
        "decision.in": (
            "{name}: wel in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.out": (
            "{name}: niet in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: not in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.later": (
            "{name}: later dan {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: later than {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.stop": (
            "{name}: stopt met ingang van {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: stops as from {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.go_on": (
            "{name}: gaat door in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: goes on in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.change": (
            "{name}: wijzigt in {period}: {change}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: changes in {period}: {change}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.start": (
            "{name}: start in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: starts in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.old-text": (
            ". In het plan staat de oude tekst nog",
            ". The plan still has the old text",
        ),
        "decision.still-there": (
            ". Dit doel staat nog in het plan",
            ". This goal is still in the plan",
        ),
        "decision.overtaken": (
            "; dit is intussen klaar of gestopt",
            "; this has been finished or stopped since",
        ),
        # --- how sure it is ---
        "unproven": (
            "Het rekenen is gestopt voordat vaststond dat dit het beste plan is. Op {aim} haalt "
            "het {best}; meer dan {bound} kan het in geen geval worden.",
            "Choosing was stopped before it was certain that this is the best plan. On {aim} it "
            "reaches {best}; it can be {bound} at most.",
        ),
        "unproven-but": (
            "Zeker is wel dat er niet meer kan op {aims}.",
            "It is certain that no more is possible on {aims}.",
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
            "Alleen de volgorde in het bestand gaf de doorslag. Even goed in deze plaats: "
            "{others}.",
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
            "dan zijn er minder strategische doelen met een inspanning: {value} in plaats van "
            "{best}",
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
            "dan blijft er minder bij elkaar wat bij elkaar hoort: {value} in plaats van {best} "
            "paren",
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
        # --- how the choice was made ---
        "method.intro": (
            "De punten tellen in deze volgorde: een volgend punt telt alleen tussen keuzes die "
            "op alle vorige gelijk zijn.",
            "The points count in this order: each counts only between choices that are equal on "
            "all before it.",
        ),
        "method.strategic": (
            "Zo veel mogelijk strategische doelen met een inspanning: {worth} van de {all}.",
            "As many strategic goals with an inspanning as possible: {worth} of {all}.",
        ),
        "method.certain": (
            "Zo veel mogelijk operationele doelen waarvoor zeker iets gebeurt: ten minste "
            "{worth} van de {all}. Is van een netwerk niet bekend welke inspanning welk doel "
            "dient, dan telt het voor één doel.",
            "As many operational goals as possible that are certain to be served: at least "
            "{worth} of {all}. Where it is not known which inspanning of a network serves which "
            "goal, the network counts as one goal.",
        ),
        "method.possible": (
            "Zo veel mogelijk operationele doelen waarvoor zeker of mogelijk iets gebeurt: "
            "{worth} van de {all}.",
            "As many operational goals as possible that are certainly or possibly served: "
            "{worth} of {all}.",
        ),
        "method.points": (
            "De meeste bijdragepunten: {worth}. Van de {all} bijdragen zijn er {scored} "
            "gescoord; de andere tellen niet mee.",
            "Most contribution points: {worth}. Of {all} contributions {scored} are scored; the "
            "others do not count.",
        ),
        "method.points-idle": (
            "De meeste bijdragepunten: overgeslagen, want van wat te kiezen is, is geen enkele "
            "bijdrage gescoord.",
            "Most contribution points: skipped, as no contribution of what can be chosen is "
            "scored.",
        ),
        "method.together": (
            "{principle}: {worth} van de {all} paren blijven bij elkaar, samen gekozen of samen "
            "weggelaten{proposed}.",
            "{principle}: {worth} of {all} pairs stay together, chosen or left out{proposed}.",
        ),
        "method.together-idle": (
            "{principle}: overgeslagen, want van wat te kiezen is, hoort niets bij elkaar.",
            "{principle}: skipped, as nothing that can be chosen belongs together.",
        ),
        "method.order": (
            "{principle}: wat eerst klaar moet zijn gaat voor ({all} keer in het "
            "bestand{proposed}), en wat de weg vrijmaakt voor andere inspanningen telt mee "
            "({worth} keer).",
            "{principle}: what must be finished first goes first (in the file: "
            "{all}{proposed}), and what opens the way for others counts (here: {worth}).",
        ),
        "method.order-kept": (
            "{principle}: wat eerst klaar moet zijn, gaat voor ({all} keer in het "
            "bestand{proposed}).",
            "{principle}: what must be finished first goes first (in the file: {all}{proposed}).",
        ),
        "method.order-idle": (
            "{principle}: overgeslagen, want het bestand noemt geen volgorde.",
            "{principle}: skipped, as the file names no order.",
        ),
        "method.scores": (
            "{principle}: de meeste punten in de scores: {worth}. Van de {all} inspanningen "
            "zijn er {scored} gescoord; de andere tellen niet mee.",
            "{principle}: most points in the scores: {worth}. Of {all} inspanningen {scored} are "
            "scored; the others do not count.",
        ),
        "method.scores-idle": (
            "{principle}: van wat te kiezen is, heeft niemand dit nog beoordeeld. Het telt dus "
            "niet mee.",
            "{principle}: nobody has judged this yet of what can be chosen. So it does not count.",
        ),
        "method.scores-none": (
            "{principle}: overgeslagen, want het bestand heeft geen uitgangspunt waarop gescoord "
            "wordt.",
            "{principle}: skipped, as the file has no principle that is scored.",
        ),
        "method.even.one": (
            "Bij {count} oordeel is het aantal deelnemers even en lopen de middelste twee uiteen. "
            "Dan telt wat daar midden tussenin ligt: van 3 en 9 is dat 6.",
            "For {count} judgement the number of participants is even and the two in the middle "
            "differ. What lies halfway between these counts then: of 3 and 9 that is 6.",
        ),
        "method.even.many": (
            "Bij {count} oordelen is het aantal deelnemers even en lopen de middelste twee "
            "uiteen. Dan telt wat daar midden tussenin ligt: van 3 en 9 is dat 6.",
            "For {count} judgements the number of participants is even and the two in the middle "
            "differ. What lies halfway between these counts then: of 3 and 9 that is 6.",
        ),
        "method.unused": (
            "{principle}: niet toegepast, want het bestand zegt niet waaraan dit te zien is "
            "(applied_by).",
            "{principle}: not applied, as the file does not say where it shows (applied_by).",
        ),
        "method.filled.one": (
            "De ruimte binnen de focusgrens wordt gebruikt: {count} inspanning.",
            "The room within the focus limit is used: {count} inspanning.",
        ),
        "method.filled.many": (
            "De ruimte binnen de focusgrens wordt gebruikt: {count} inspanningen.",
            "The room within the focus limit is used: {count} inspanningen.",
        ),
        "method.sooner": (
            "Liever eerder dan later.",
            "Sooner rather than later.",
        ),
        "method.summed": (
            " Elke periode telt apart mee.",
            " Each period counts separately.",
        ),
        "method.by-year": (
            "Wat voor een jaar of per jaar is opgegeven, telt in dat jaar.",
            "What is given for a year or per year counts in that year.",
        ),
        "method.limits": (
            "Alles blijft binnen de focusgrens en, waar het bestand die heeft, binnen de "
            "begroting en de menskracht, in totaal en per partner. Er is gerekend in hele "
            "bedragen en honderdsten van een fte: wat nodig is naar boven afgerond, wat er is "
            "naar beneden. Kosten zijn gelijk verdeeld over de maanden dat een inspanning loopt.",
            "Everything stays within the focus limit and, where the file has them, within budget "
            "and staff, in all and by partner. It is counted in whole amounts and hundredths of "
            "an fte: what is needed rounded up, what there is rounded down. Cost is spread evenly "
            "over the months that an inspanning runs.",
        ),
        "method.file": (
            "Wat dan nog gelijk is: de volgorde in het bestand.",
            "What is still equal then: the order in the file.",
        ),
        "principle.together": ("Wat bij elkaar hoort", "What belongs together"),
        "principle.order": ("Wat op elkaar volgt", "What follows from what"),
        "principle.scores": ("De scores", "The scores"),
        "principle": ("‘{text}’", "‘{text}’"),
        "of-which-proposed.one": (
            "; {count} daarvan is een voorstel, niet door het plan vastgesteld",
            "; {count} of them is a proposal, not adopted by the plan",
        ),
        "of-which-proposed.many": (
            "; {count} daarvan zijn een voorstel, niet door het plan vastgesteld",
            "; {count} of them are a proposal, not adopted by the plan",
        ),
        # --- what is not known ---
        "unknown.means": (
            "Kosten en menskracht: die staan niet in het bestand en tellen dus niet mee.",
            "Cost and staff: they are not in the file, so they do not count.",
        ),
        "unknown.cost": (
            "Kosten: niet bekend bij {count} van de {all} inspanningen. Die tellen als nul mee.",
            "Cost: not known for {count} of {all} inspanningen. They count as nothing.",
        ),
        "unknown.structural-cost.one": (
            "Kosten van 1 structurele inspanning: het bestand zegt niet of zij per jaar zijn of "
            "in totaal. Zij tellen niet mee.",
            "Cost of 1 structural inspanning: the file does not say whether it is per year or in "
            "all. It does not count.",
        ),
        "unknown.structural-cost.many": (
            "Kosten van {count} structurele inspanningen: het bestand zegt niet of zij per jaar "
            "zijn of in totaal. Zij tellen niet mee.",
            "Cost of {count} structural inspanningen: the file does not say whether it is per "
            "year or in all. It does not count.",
        ),
        "unknown.fte": (
            "Menskracht: niet bekend bij {count} van de {all} inspanningen. Die tellen als nul "
            "mee.",
            "Staff: not known for {count} of {all} inspanningen. They count as nothing.",
        ),
        "unknown.by-year": (
            "Begroting en menskracht staan voor {period} niet in het bestand. Die van een jaar "
            "gelden niet voor een fase, en andersom.",
            "The file has no budget or staff for {period}. Those of a year do not hold for a "
            "phase, nor the other way round.",
        ),
        "unknown.until": (
            "Tot wanneer het loopt: niet bekend bij {names}. Het telt alleen mee in de periode "
            "waarin bekend is dat het loopt.",
            "Until when it runs: not known for {names}. It counts only in the period in which it "
            "is known to run.",
        ),
        "unknown.overdue": (
            "Wat het nog kost of vraagt: niet bekend bij {names}. Dit had al klaar moeten zijn; "
            "wat het in totaal vraagt, is verdeeld over de tijd tot dan.",
            "What it still costs or takes: not known for {names}. This should have been finished "
            "already; what it takes in all is spread over the time until then.",
        ),
        "unknown.progress": (
            "Wat al loopt of klaar is: dat staat niet in het bestand. Elke inspanning geldt als "
            "nog niet begonnen.",
            "What runs or is finished already: that is not in the file. Every inspanning counts "
            "as not started yet.",
        ),
        "unknown.progress-agreed": (
            "Wat al loopt of klaar is: dat staat niet in het bestand. Wat geen afgesproken begin "
            "heeft, geldt als nog niet begonnen.",
            "What runs or is finished already: that is not in the file. What has no agreed start "
            "counts as not started yet.",
        ),
        "unknown.owner": (
            "Eigenaar: niet bekend bij {count} van de {all} inspanningen.",
            "Owner: not known for {count} of {all} inspanningen.",
        ),
        "unknown.duration": (
            "Duur: niet bekend bij {count} van de {all} inspanningen. Zo’n inspanning telt "
            "alleen mee in de periode waarin zij begint.",
            "Duration: not known for {count} of {all} inspanningen. Such an inspanning counts "
            "only in the period in which it starts.",
        ),
        "unknown.points": (
            "Hoeveel een inspanning bijdraagt: niet gescoord bij {count} van de {all} bijdragen.",
            "How much an inspanning contributes: not scored for {count} of {all} contributions.",
        ),
        "unknown.basis": (
            "Welk doel een inspanning dient: niet bekend bij {count} van de {all} bijdragen. "
            "Bekend is alleen dat zij in hetzelfde netwerk staan.",
            "Which goal an inspanning serves: not known for {count} of {all} contributions. It "
            "is only known that they are in the same network.",
        ),
    }
)
