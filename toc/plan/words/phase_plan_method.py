"""How a phase plan says that it was chosen, and what is not known."""

from __future__ import annotations

PLAN_METHOD = {
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
        "Most contribution points: skipped, as no contribution of what can be chosen is scored.",
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
        "{principle}: wat eerst klaar moet zijn, gaat voor ({all} keer in het bestand{proposed}).",
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
        "Menskracht: niet bekend bij {count} van de {all} inspanningen. Die tellen als nul mee.",
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
