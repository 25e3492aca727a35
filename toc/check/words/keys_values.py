"""What each fixed value of a key means, in Dutch and English; see
`toc.check.words.keys_programme`.

By class of the model and key, then by the value as the model has it.
"""

from __future__ import annotations

VALUES_SAID: dict[str, dict[str, tuple[str, str]]] = {
    "Programme.language": {
        "nl": ("Nederlands", "Dutch"),
        "en": ("Engels", "English"),
    },
    "Programme.profile": {
        "draft": (
            "aan het plan wordt nog gewerkt: gaten wegen licht",
            "the plan is still being made: gaps weigh little",
        ),
        "adopted": (
            "het plan gaat vastgesteld worden",
            "the plan is to be adopted",
        ),
        "funder": (
            "wie betaalt, wil zien wat er gemeten wordt en wie ervoor staat",
            "who pays wants to see what is measured and who answers for it",
        ),
    },
    "Source.status": {
        "literal": ("staat daar in deze woorden", "stands there in these words"),
        "derived": ("volgt uit wat daar staat", "follows from what stands there"),
        "proposal": (
            "staat nergens: het wordt hier voorgesteld",
            "stands nowhere: it is proposed here",
        ),
    },
    "Contribution.basis": {
        "stated": ("het plan zegt het", "the plan says so"),
        "network": (
            "beide staan in één netwerk; welke welk doel dient is niet bekend",
            "both stand in one network; which serves which goal is not known",
        ),
        "proposal": ("het wordt hier voorgesteld", "it is proposed here"),
    },
    "Assumption.strength": {
        "weak": ("daar twijfelt men aan", "people doubt it"),
        "moderate": ("waarschijnlijk, niet zeker", "likely, not sure"),
        "strong": ("daar is men het over eens", "people agree on it"),
    },
    "Evidence.finding": {
        "supports": ("steunt de bijdrage", "supports the contribution"),
        "contradicts": ("spreekt haar tegen", "contradicts it"),
    },
    "Progress.state": {
        "running": ("het werk is begonnen en loopt", "the work has started and runs"),
        "finished": ("het werk is af", "the work is done"),
        "stopped": (
            "het werk is gestopt voordat het af was",
            "the work stopped before it was done",
        ),
    },
    "Indicator.kind": {
        "process": ("telt of het werk gedaan is", "counts whether the work is done"),
        "effect": ("meet of een doel dichterbij komt", "measures whether a goal comes nearer"),
    },
    "Indicator.value_kind": {
        "number": ("een getal", "a number"),
        "percentage": ("een deel van de honderd", "a share of a hundred"),
        "scale": (
            "een getal op een schaal, die onder ‘schaal’ staat",
            "a number on a scale, that stands under ‘scale’",
        ),
        "nominal": (
            "een van de woorden die onder ‘categorieen’ staan",
            "one of the words that stand under ‘categories’",
        ),
        "yes_no": ("ja of nee", "yes or no"),
        "qualitative": ("een verhaal, in woorden", "a story, in words"),
    },
    "Indicator.direction": {
        "up": ("hoger is beter", "higher is better"),
        "down": ("lager is beter", "lower is better"),
    },
    "Indicator.privacy": {
        "open": (
            "overal; hetzelfde als zonder deze sleutel",
            "everywhere; the same as without this key",
        ),
        "internal": (
            "overal waar het programma zelf werkt, niet op de interactieve pagina, in een logisch "
            "kader, een IATI-bestand of een tabel zonder --internal",
            "everywhere where the programme itself works, not on the interactive page, in a "
            "logframe, an IATI file or a table without --internal",
        ),
        "sensitive": (
            "alleen op het scherm van ‘toc progress’",
            "on the screen of ‘toc progress’ alone",
        ),
    },
    "Planning.ready_criteria": {
        "thefd": (
            "tempo, haalbaarheid, efficiëntie, flexibiliteit en doelgerichtheid",
            "pace, feasibility, efficiency, flexibility and goal-directedness",
        ),
    },
    "Planning.aims": {
        "strategic": (
            "strategische doelen met een inspanning",
            "strategic goals with an inspanning",
        ),
        "certain": (
            "operationele doelen waarvoor zeker iets gebeurt",
            "operational goals that are certainly served",
        ),
        "possible": (
            "operationele doelen waarvoor zeker of mogelijk iets gebeurt",
            "operational goals that are certainly or possibly served",
        ),
        "points": ("bijdragepunten", "contribution points"),
        "together": (
            "wat bij elkaar hoort samen kiezen of samen weglaten",
            "choosing or leaving out together what belongs together",
        ),
        "order": (
            "wat de weg vrijmaakt voor andere inspanningen",
            "what makes way for other inspanningen",
        ),
        "scores": (
            "de oordelen op de uitgangspunten, elk zo vaak als zijn gewicht",
            "the judgements on the criteria, each as often as its weight",
        ),
        "filled": ("de ruimte die over is gebruiken", "using the room that is left"),
        "sooner": (
            "in een plan voor meer jaren liever eerder dan later",
            "in a plan for several years rather sooner than later",
        ),
    },
    "Criterion.applied_by": {
        "requires": ("in ‘vereist’: wat eerst klaar moet zijn", "in ‘requires’: what goes first"),
        "together_with": (
            "in ‘samen_met’: wat bij elkaar hoort",
            "in ‘together_with’: what belongs together",
        ),
        "scores": ("in ‘beoordelingen’: wat mensen vinden", "in ‘scores’: what people think"),
    },
    "Decision.decision": {
        "in": ("doen in deze periode", "do it in this period"),
        "out": ("niet doen in deze periode", "do not do it in this period"),
        "later": ("nu niet, later wel", "not now, but later"),
        "stop": (
            "stoppen vanaf deze periode, tot u anders besluit",
            "stop from this period on, until you decide otherwise",
        ),
        "go_on": ("doorgaan zoals het is", "go on as it is"),
        "change": ("doorgaan, maar anders", "go on, but otherwise"),
        "start": ("beginnen in deze periode", "start in this period"),
    },
    "HouseStyle.paper": {
        "a4": ("A4, 210 bij 297 mm", "A4, 210 by 297 mm"),
        "a3": ("A3, 297 bij 420 mm", "A3, 297 by 420 mm"),
        "letter": ("Amerikaans papier, 216 bij 279 mm", "US Letter, 216 by 279 mm"),
    },
    "RuleSetting.weight": {
        "off": ("de regel meldt niets", "the rule reports nothing"),
        "advice": ("een advies: het maakt het plan beter", "advice: it makes the plan better"),
        "warning": ("een aandachtspunt: het vraagt een besluit", "a warning: it asks a decision"),
        "error": (
            "een fout: zolang die er staat, wordt er niets getekend of gepland",
            "an error: as long as it stands there, nothing is drawn or planned",
        ),
    },
    "Iati.status": {
        "pipeline": ("het wordt voorbereid", "it is being prepared"),
        "implementation": ("het loopt", "it runs"),
        "finalisation": (
            "het werk is gedaan, het wordt afgerond",
            "the work is done, it is closing",
        ),
        "closed": ("het is klaar", "it is done"),
        "cancelled": ("het gaat niet door", "it does not go ahead"),
        "suspended": ("het ligt stil", "it is at a standstill"),
    },
    "IatiOrganisation.role": {
        "funding": ("betaalt", "pays"),
        "accountable": ("is ervoor verantwoordelijk", "answers for it"),
        "extending": ("beheert het geld of de uitvoering", "manages the money or the work"),
        "implementing": ("doet het werk", "does the work"),
    },
    "quality": {
        "exact": ("precies; leeg is hetzelfde", "exact; empty is the same"),
        "circa": ("ongeveer", "about"),
        "derived": ("uit andere waarden berekend", "reckoned from other values"),
        "estimated": ("geschat", "estimated"),
        "provisional": (
            "voorlopig: het definitieve cijfer komt nog",
            "the final figure is still to come",
        ),
        "revised provisional": (
            "nader voorlopig: bijgesteld, en nog niet definitief",
            "adjusted, and not yet final",
        ),
    },
    "SourceMapping.totals": {
        "total": ("een totaal tot dan toe", "a total so far"),
        "increment": ("wat er in die periode bij kwam", "what came in that period"),
    },
    "SourceMapping.sheets": {"skip": ("overslaan", "not read")},
    "SourceMapping.decimal": {
        "comma": ("1,5 is anderhalf", "1,5 is one and a half"),
        "point": ("1.5 is anderhalf", "1.5 is one and a half"),
    },
    "SourceMapping.dates": {
        "day_first": ("de dag vooraan", "the day first"),
        "month_first": ("de maand vooraan", "the month first"),
    },
    "SourceMapping.years": {
        "school_year": ("een schooljaar", "a school year"),
        "whole_years": ("twee hele jaren", "two whole years"),
    },
    "SourceMapping.short": {
        "year": ("een jaar", "a year"),
        "day": ("een dag", "a day"),
    },
    "SourceMapping.dash": {
        "zero": ("nul", "zero"),
        "nothing": ("geen cijfer", "no figure"),
    },
    "SourceMapping.struck": {
        "skip": ("telt niet", "does not count"),
        "read": ("telt", "counts"),
    },
    "SourceMapping.rounded": {
        "shown": ("zoals het getoond wordt", "as it is shown"),
        "exact": ("zoals het in de cel staat", "as it stands in the cell"),
    },
    "SourceMapping.others": {
        "skip": ("overslaan", "not read"),
        "read": ("lezen", "read"),
    },
}
