"""What the rules of the family `schedule` say; see `toc.check.words.rules`. Dates are written as
in the file: `2024`, `2024-07`."""

from __future__ import annotations

from toc.core.words import Sentences

SCHEDULE = Sentences(
    {
        "inspanning-ends-before-start.what": (
            "Deze inspanning eindigt ({end}) voordat zij begint ({start}).",
            "This inspanning ends ({end}) before it begins ({start}).",
        ),
        "inspanning-ends-before-start.group": (
            "{count} inspanningen eindigen voordat zij beginnen",
            "{count} inspanningen end before they begin",
        ),
        "inspanning-ends-before-start.why": (
            "Een van de twee data klopt niet, en elke telling per jaar of fase rust erop.",
            "One of the two dates is wrong, and every count by year or phase rests on them.",
        ),
        "inspanning-ends-before-start.fix": (
            "Verbeter ‘start’ of ‘end’.",
            "Correct ‘start’ or ‘end’.",
        ),
        "latest-before-earliest.what": (
            "Deze inspanning mag niet voor {earliest} beginnen, maar moet uiterlijk in {latest} "
            "begonnen zijn.",
            "This inspanning may not begin before {earliest}, but must have begun by {latest}.",
        ),
        "latest-before-earliest.group": (
            "{count} inspanningen kunnen op geen enkel moment beginnen",
            "{count} inspanningen can begin at no time at all",
        ),
        "latest-before-earliest.why": (
            "Geen enkel jaarplan kan haar opnemen, en aan het plan is dat niet te zien.",
            "No year plan can take it in, and the plan does not show that.",
        ),
        "latest-before-earliest.fix": (
            "Verbeter ‘earliest’ of ‘latest’, of laat weg wat niet zeker is.",
            "Correct ‘earliest’ or ‘latest’, or leave out what is not certain.",
        ),
        "decisions-contradict.what": (
            "Over ‘{id}’ in {period} is hier ‘{other}’ besloten, maar {role} besloot ‘{one}’ "
            "({date}).",
            "On ‘{id}’ in {period} this decides ‘{other}’, but {role} decided ‘{one}’ ({date}).",
        ),
        "decisions-contradict.group": (
            "{count} besluiten spreken een ander besluit tegen",
            "{count} decisions contradict another one",
        ),
        "decisions-contradict.why": (
            "Een plan kan niet aan beide voldoen, en niemand ziet welk besluit het andere "
            "vervangt.",
            "No plan can keep to both, and nobody can see which decision replaces the other.",
        ),
        "decisions-contradict.fix": (
            "Is het ene later genomen dan het andere, schrijf dan de dag erbij: het laatste "
            "besluit geldt. Laat anders alleen het besluit staan dat geldt.",
            "If one was taken after the other, write the day: the last decision holds. Otherwise "
            "keep only the decision that holds.",
        ),
        "partners-exceed-whole.cost.what": (
            "De partners betalen samen meer dan deze inspanning in totaal kost.",
            "The partners together pay more than this inspanning costs in all.",
        ),
        "partners-exceed-whole.fte.what": (
            "De partners zetten samen meer menskracht in dan deze inspanning in totaal vraagt.",
            "The partners together put in more staff than this inspanning takes in all.",
        ),
        "partners-exceed-whole.group": (
            "Bij {count} bedragen brengen de partners samen meer in dan het totaal",
            "For {count} amounts the partners bring more together than the whole",
        ),
        "partners-exceed-whole.why": (
            "Een van beide klopt niet: het jaarplan toont dan een tekort dat er niet is, of "
            "verbergt er een.",
            "One of the two is wrong: the year plan then shows a shortage that is none, or hides "
            "one.",
        ),
        "partners-exceed-whole.fix": (
            "Verbeter de bedragen. Betalen de partners samen alles, laat ‘amount’ dan weg.",
            "Correct the amounts. If the partners pay for all of it, leave ‘amount’ out.",
        ),
        "years-do-not-add-up.what": (
            "De kosten per jaar zijn samen {money_years}, maar het totaal is {money_total}.",
            "The cost by year adds up to {money_years}, but the total is {money_total}.",
        ),
        "years-do-not-add-up.group": (
            "Bij {count} inspanningen tellen de kosten per jaar niet op tot het totaal",
            "For {count} inspanningen the cost by year does not add up to the total",
        ),
        "years-do-not-add-up.why": (
            "Een van beide klopt niet, en wie de tabel natelt, vindt een ander totaal dan het "
            "plan.",
            "One of the two is wrong, and whoever adds up the table gets another total than the "
            "plan.",
        ),
        "years-do-not-add-up.fix": (
            "Verbeter de bedragen. Zijn de jaren alles, laat ‘{key}’ dan weg.",
            "Correct the amounts. If the years are all of it, leave ‘{key}’ out.",
        ),
        "structural-cost-unclear.what": (
            "Bij de kosten van deze structurele inspanning ({money_cost}) staat niet of dat per "
            "jaar is of in totaal.",
            "The cost of this structural inspanning ({money_cost}) does not say whether that is "
            "per year or in all.",
        ),
        "structural-cost-unclear.group": (
            "Van {count} structurele inspanningen is niet bekend of de kosten per jaar zijn of in "
            "totaal",
            "For {count} structural inspanningen it is not known whether the cost is per year "
            "or in all",
        ),
        "structural-cost-unclear.why": (
            "Wat zij in een jaar kost, is dan niet bekend: het jaarplan telt dit niet mee.",
            "What it costs in a year is not known then: the year plan does not count its cost.",
        ),
        "structural-cost-unclear.fix": (
            "Schrijf ‘cost: {{per_year: {amount}{parts}}}’ of ‘cost: {{in_total: "
            "{amount}{parts}}}’.",
            "Write ‘cost: {{per_year: {amount}{parts}}}’ or ‘cost: {{in_total: "
            "{amount}{parts}}}’.",
        ),
        "amount-outside-its-time.cost-before.what": (
            "Hier staan kosten voor {period}, maar deze inspanning begint pas in {day}.",
            "There is a cost for {period} here, but this inspanning does not begin before {day}.",
        ),
        "amount-outside-its-time.cost-after.what": (
            "Hier staan kosten voor {period}, maar deze inspanning loopt niet langer dan tot en "
            "met {day}.",
            "There is a cost for {period} here, but this inspanning runs no longer than {day}.",
        ),
        "amount-outside-its-time.fte-before.what": (
            "Hier staat fte voor {period}, maar deze inspanning begint pas in {day}.",
            "There is fte for {period} here, but this inspanning does not begin before {day}.",
        ),
        "amount-outside-its-time.fte-after.what": (
            "Hier staat fte voor {period}, maar deze inspanning loopt niet langer dan tot en met "
            "{day}.",
            "There is fte for {period} here, but this inspanning runs no longer than {day}.",
        ),
        "amount-outside-its-time.group": (
            "{count} bedragen zijn voor een jaar waarin de inspanning niet loopt",
            "{count} amounts are for a year in which the inspanning does not run",
        ),
        "amount-outside-its-time.why": (
            "Een jaarplan telt alleen de tijd waarin de inspanning loopt: dit bedrag telt niet "
            "in de tijd die erbij staat.",
            "A year plan only counts the time in which the inspanning runs: this amount does not "
            "count in the time that it names.",
        ),
        "amount-outside-its-time.fix": (
            "Zet het bij een jaar waarin de inspanning loopt, of verbeter wanneer zij loopt.",
            "Put it with a year in which the inspanning runs, or correct when it runs.",
        ),
        "year-without-amount.what": (
            "Deze inspanning loopt ook in {years}, en daarvoor staan geen kosten.",
            "This inspanning also runs in {years}, and there is no cost for that.",
        ),
        "year-without-amount.group": (
            "Bij {count} inspanningen staan niet voor elk jaar kosten",
            "For {count} inspanningen there is not a cost for every year",
        ),
        "year-without-amount.why": (
            "Of zij dan niets kost, of niemand het heeft ingevuld, is niet te zien; het jaarplan "
            "telt niets mee.",
            "Whether it costs nothing then, or nobody filled it in, cannot be seen; the year "
            "plan counts nothing.",
        ),
        "year-without-amount.fix": (
            "Schrijf erbij wat zij dan kost; kost zij niets, schrijf dan ‘{year}: 0’.",
            "Add what it costs then; if that is nothing, write ‘{year}: 0’.",
        ),
        "later-without-date.what": (
            "Het besluit om ‘{id}’ later te doen dan {period} zegt niet vanaf wanneer.",
            "The decision to do ‘{id}’ later than {period} does not say from when.",
        ),
        "later-without-date.group": (
            "{count} besluiten om iets later te doen zeggen niet vanaf wanneer",
            "{count} decisions to do something later do not say from when",
        ),
        "later-without-date.why": (
            "Wat zonder datum is uitgesteld, komt vanzelf terug in het volgende plan, of nooit.",
            "What is put off without a date comes back of itself in the next plan, or never.",
        ),
        "later-without-date.fix": (
            "Schrijf erbij vanaf wanneer het kan, bijvoorbeeld ‘earliest: 2026’.",
            "Add from when it can start, such as ‘earliest: 2026’.",
        ),
        "partner-without-use.budget.what": (
            "Geen enkele inspanning zegt welk deel van haar kosten ‘{id}’ betaalt.",
            "No inspanning says which part of its cost ‘{id}’ pays.",
        ),
        "partner-without-use.fte.what": (
            "Geen enkele inspanning zegt hoeveel menskracht zij van ‘{id}’ vraagt.",
            "No inspanning says how much staff it asks of ‘{id}’.",
        ),
        "partner-without-use.group": (
            "Van {count} bijdragen van partners is niet bekend waarvoor zij zijn",
            "For {count} contributions by partners it is not known what they are for",
        ),
        "partner-without-use.why": (
            "Deze grens begrenst niets: het jaarplan kan ongezien te veel van deze partner "
            "vragen.",
            "This limit limits nothing: the year plan can ask too much of this partner unseen.",
        ),
        "partner-without-use.fix": (
            "Schrijf bij de inspanningen wat deze partner inbrengt: bij ‘cost’ of ‘fte’, onder "
            "‘partners’.",
            "Write with the inspanningen what this partner brings: at ‘cost’ or ‘fte’, under "
            "‘partners’.",
        ),
        "over-budget.year.what": (
            "De kosten die zeker in {year} vallen, zijn samen {money_cost}; de begroting is "
            "{money_budget}.",
            "The costs that certainly fall in {year} come to {money_cost} together; the budget is "
            "{money_budget}.",
        ),
        "over-budget.years.what": (
            "De kosten die zeker tussen begin {year} en eind {last} vallen, zijn samen "
            "{money_cost}; de begroting van die jaren is {money_budget}.",
            "The costs that certainly fall between the start of {year} and the end of {last} come "
            "to {money_cost} together; the budget of those years is {money_budget}.",
        ),
        "over-budget.group": (
            "In {count} perioden zijn de kosten hoger dan de begroting",
            "In {count} periods the costs are higher than the budget",
        ),
        "over-budget.why": (
            "Het plan belooft meer dan het kan betalen; wat er dan afvalt, bepaalt het toeval.",
            "The plan promises more than it can pay; what then drops out is decided by chance.",
        ),
        "over-budget.fix": (
            "Kies wat binnen de begroting past, verschuif de rest, of schrijf op waar het geld "
            "vandaan komt.",
            "Choose what fits the budget, move the rest, or write down where the money comes "
            "from.",
        ),
        "over-capacity.what": (
            "In deze periode ({period}) lopen minstens {number} inspanningen tegelijk, het eerst "
            "in {day}; de grens is {limit}.",
            "In this period ({period}) at least {number} inspanningen run at once, first in "
            "{day}; the limit is {limit}.",
        ),
        "over-capacity.group": (
            "In {count} perioden lopen meer inspanningen tegelijk dan de grens",
            "In {count} periods more inspanningen run at once than the limit",
        ),
        "over-capacity.why": (
            "Een grens die het plan zelf overschrijdt, geeft geen focus: alles begint en weinig "
            "komt af.",
            "A limit that the plan itself exceeds gives no focus: everything begins and little is "
            "finished.",
        ),
        "over-capacity.fix": (
            "Laat later beginnen wat kan wachten, of kies samen een grens die u kunt waarmaken.",
            "Let what can wait begin later, or choose a limit together that you can keep to.",
        ),
        "after-the-deadline.inspanning.what": (
            "Deze inspanning loopt tot en met {end}, maar ‘{goal}’ moet uiterlijk {deadline} zijn "
            "bereikt.",
            "This inspanning runs until {end}, but ‘{goal}’ must be reached by {deadline}.",
        ),
        "after-the-deadline.goal.what": (
            "Dit doel moet uiterlijk {end} zijn bereikt, maar ‘{goal}’, waaraan het bijdraagt, al "
            "uiterlijk {deadline}.",
            "This goal must be reached by {end}, but ‘{goal}’, which it serves, already by "
            "{deadline}.",
        ),
        "after-the-deadline.group": (
            "{count} keer is het werk pas klaar na de uiterlijke datum van het doel",
            "{count} times the work is only done after the deadline of the goal",
        ),
        "after-the-deadline.why": (
            "Het doel is beloofd voor een dag waarop het werk ervoor nog loopt.",
            "The goal is promised for a day on which the work for it still goes on.",
        ),
        "after-the-deadline.fix": (
            "Pas de planning van ‘{id}’ aan, of geef ‘{goal}’ een latere datum (deadline: …).",
            "Adapt the dates of ‘{id}’, or give ‘{goal}’ a later date (deadline: …).",
        ),
        "prerequisite-later.ends.what": (
            "Deze inspanning begint ({start}) voordat ‘{first}’ klaar is ({known}), terwijl zij "
            "daarop moet wachten.",
            "This inspanning begins ({start}) before ‘{first}’ is finished ({known}), for which "
            "it has to wait.",
        ),
        "prerequisite-later.starts.what": (
            "Deze inspanning begint ({start}) al eerder dan ‘{first}’ ({known}), terwijl die "
            "eerst klaar moet zijn.",
            "This inspanning begins ({start}) even before ‘{first}’ ({known}), which must be "
            "finished first.",
        ),
        "prerequisite-later.group": (
            "{count} inspanningen beginnen voordat klaar is wat eerst moet",
            "{count} inspanningen begin before what must come first is finished",
        ),
        "prerequisite-later.why": (
            "Wie zich aan dit plan houdt, begint zonder wat daarvoor nodig is.",
            "Whoever keeps to this plan begins without what is needed for it.",
        ),
        "prerequisite-later.fix": (
            "Laat ‘{id}’ later beginnen of ‘{first}’ eerder klaar zijn. Kan het zonder elkaar, "
            "haal dan ‘requires’ weg.",
            "Let ‘{id}’ begin later or ‘{first}’ be finished earlier. If the one can do without "
            "the other, take ‘requires’ out.",
        ),
        "outside-horizon.what": (
            "{date} valt buiten de looptijd van het programma ({start} tot en met {end}).",
            "{date} lies outside the programme's horizon ({start} to {end}).",
        ),
        "outside-horizon.group": (
            "{count} data vallen buiten de looptijd van het programma",
            "{count} dates lie outside the programme's horizon",
        ),
        "outside-horizon.why": (
            "Wat buiten de looptijd valt, komt in geen enkel jaarplan terecht.",
            "What is outside the horizon does not get into any year plan.",
        ),
        "outside-horizon.fix": (
            "Verbeter de datum, of pas ‘horizon’ aan als de looptijd anders is besloten.",
            "Correct the date, or adapt ‘horizon’ if another was decided on.",
        ),
        "duration-does-not-fit.what": (
            "De duur is {duration} maanden, maar van {start} tot en met {end} zijn er {months}.",
            "The duration is {duration} months, but from {start} to {end} there are {months}.",
        ),
        "duration-does-not-fit.group": (
            "Bij {count} inspanningen past de duur niet tussen begin en einde",
            "For {count} inspanningen the duration does not fit between start and end",
        ),
        "duration-does-not-fit.why": (
            "Een van de drie klopt niet, en een jaarplan kan niet weten welke.",
            "One of the three is wrong, and a year plan cannot know which.",
        ),
        "duration-does-not-fit.fix": (
            "Verbeter ‘duration’ of laat die weg: begin en einde zeggen genoeg.",
            "Correct ‘duration’ or leave it out: start and end say enough.",
        ),
        "year-without-work.what": (
            "Voor dit strategische doel loopt er geen enkele inspanning in {years}.",
            "For this strategic goal no inspanning runs in {years}.",
        ),
        "year-without-work.group": (
            "{count} strategische doelen waarvoor een jaar lang niets gebeurt",
            "{count} strategic goals for which nothing is done for a year",
        ),
        "year-without-work.why": (
            "Een doel een jaar laten rusten kan een keuze zijn, maar dan wel een die is gemaakt.",
            "Letting a goal rest for a year can be a choice, but then somebody has to make it.",
        ),
        "year-without-work.fix": (
            "Plan een inspanning in dat jaar, of schrijf in het plan dat dit doel dan wacht.",
            "Plan an inspanning in that year, or write in the plan that this goal waits then.",
        ),
        "no-phase-after.ahead.what": (
            "Na {end} is er geen fase meer, terwijl het programma tot en met {until} loopt.",
            "After {end} there is no phase any more, while the programme runs until {until}.",
        ),
        "no-phase-after.past.what": (
            "De laatste fase liep tot en met {end}; sindsdien is er geen fase, terwijl het "
            "programma tot en met {until} loopt.",
            "The last phase ran until {end}; since then there is no phase, while the programme "
            "runs until {until}.",
        ),
        "no-phase-after.group": (
            "{count} keer loopt het programma door na de laatste fase",
            "{count} times the programme continues after its last phase",
        ),
        "no-phase-after.why": (
            "Wie het volgende jaar voorbereidt, vindt geen fase om een plan voor te maken.",
            "Whoever prepares the next year finds no phase to make a plan for.",
        ),
        "no-phase-after.fix": (
            "Voeg onder ‘phases’ de volgende fase toe, met een begin en een einde; de inhoud kan "
            "later.",
            "Add the next phase under ‘phases’, with a start and an end; its contents can follow.",
        ),
        "gap-between-phases.between.what": (
            "Tussen ‘{earlier}’ (tot en met {end}) en ‘{id}’ (vanaf {start}) is er geen fase.",
            "Between ‘{earlier}’ (until {end}) and ‘{id}’ (from {start}) there is no phase.",
        ),
        "gap-between-phases.before.what": (
            "Het programma begint eerder ({begins}) dan de eerste fase, ‘{id}’ ({start}).",
            "The programme begins earlier ({begins}) than its first phase, ‘{id}’ ({start}).",
        ),
        "gap-between-phases.group": (
            "{count} keer is er een tijd zonder fase",
            "{count} times there is a time without a phase",
        ),
        "gap-between-phases.why": (
            "In die tijd geldt geen enkel faseplan.",
            "In that time no phase plan holds.",
        ),
        "gap-between-phases.fix": (
            "Laat de fasen op elkaar aansluiten, of voeg een fase toe.",
            "Let the phases follow on each other, or add a phase.",
        ),
        "phases-overlap.what": (
            "‘{id}’ begint ({start}) terwijl ‘{earlier}’ nog loopt (tot en met {end}).",
            "‘{id}’ begins ({start}) while ‘{earlier}’ still runs (until {end}).",
        ),
        "phases-overlap.group": (
            "{count} fasen overlappen een eerdere fase",
            "{count} phases overlap an earlier one",
        ),
        "phases-overlap.why": (
            "In die tijd weet niemand welk faseplan geldt, en wat per fase telt, telt dubbel.",
            "In that time nobody knows which phase plan holds, and what counts by phase counts "
            "twice.",
        ),
        "phases-overlap.fix": (
            "Laat ‘{earlier}’ eerder eindigen of ‘{id}’ later beginnen; de laatste maand hoort "
            "bij de fase.",
            "Let ‘{earlier}’ end earlier or ‘{id}’ begin later; the last month is part of a "
            "phase.",
        ),
        "phase-length-contradicts.own.what": (
            "De titel zegt ‘{words}’, maar de fase duurt {months} maanden ({start} tot en met "
            "{end}).",
            "The title says ‘{words}’, but the phase lasts {months} months ({start} to {end}).",
        ),
        "phase-length-contradicts.own-month.what": (
            "De titel zegt ‘{words}’, maar de fase duurt één maand ({start} tot en met {end}).",
            "The title says ‘{words}’, but the phase lasts one month ({start} to {end}).",
        ),
        "phase-length-contradicts.next.what": (
            "Hier staat ‘{words}’, maar de volgende fase, ‘{phase}’, duurt {months} maanden "
            "({start} tot en met {end}).",
            "It says ‘{words}’ here, but the next phase, ‘{phase}’, lasts {months} months "
            "({start} to {end}).",
        ),
        "phase-length-contradicts.next-month.what": (
            "Hier staat ‘{words}’, maar de volgende fase, ‘{phase}’, duurt één maand ({start} tot "
            "en met {end}).",
            "It says ‘{words}’ here, but the next phase, ‘{phase}’, lasts one month ({start} to "
            "{end}).",
        ),
        "phase-length-contradicts.group": (
            "{count} fasen zijn langer of korter dan de tekst zegt",
            "{count} phases are longer or shorter than the text says",
        ),
        "phase-length-contradicts.why": (
            "Het plan wordt dan gemaakt voor een andere tijd dan de fase duurt.",
            "The plan is then made for another time than the phase lasts.",
        ),
        "phase-length-contradicts.fix": (
            "Pas het einde van ‘{phase}’ aan, of de tekst; de laatste maand telt mee.",
            "Adapt the end of ‘{phase}’, or the text; the last month counts.",
        ),
        "structural-activity-is-goal.what": (
            "Deze structurele activiteit zegt hetzelfde als het doel ‘{goal}’.",
            "This structural activity says the same as the goal ‘{goal}’.",
        ),
        "structural-activity-is-goal.group": (
            "{count} structurele activiteiten zeggen hetzelfde als een doel",
            "{count} structural activities say the same as a goal",
        ),
        "structural-activity-is-goal.why": (
            "Zo staat er alleen dat u het doel wilt bereiken, en niet wat u daarvoor blijft doen.",
            "This only says that you want to reach the goal, not what you keep doing for it.",
        ),
        "structural-activity-is-goal.fix": (
            "Schrijf op wat mensen het hele programma door doen, en aan welk doel dat bijdraagt: "
            "contributes_to: …",
            "Write what people do throughout the programme, and which goal it serves: "
            "contributes_to: …",
        ),
        "goal-without-year.what": (
            "Bij dit doel staat nergens een jaar, in een plan van {start} tot en met {end}.",
            "This goal has no year, in a plan from {start} to {end}.",
        ),
        "goal-without-year.group": (
            "{count} operationele doelen zonder enig jaar",
            "{count} operational goals without any year",
        ),
        "goal-without-year.why": (
            "Wat ergens in al die jaren bereikt mag worden, is nooit te laat; halverwege weet "
            "niemand of het op koers ligt.",
            "What may be reached at any time in all those years is never late; halfway nobody "
            "knows whether it is on course.",
        ),
        "goal-without-year.fix": (
            "Wanneer merkt iemand hier iets van? Schrijf dat jaar bij het doel, ook als het een "
            "tussenstand is: deadline: …",
            "When will anybody notice this? Write that year at the goal, also if it is a first "
            "step: deadline: …",
        ),
    }
)
