"""What a year plan asks the board to decide."""

from __future__ import annotations

from toc.core.words import Sentences

ASKED = Sentences(
    {
        "title": ("Besluitpunten", "Decisions asked"),
        "code": ("B{number}", "D{number}"),
        "lead.one": ("Gevraagd wordt 1 besluit.", "1 decision is asked."),
        "lead.many": ("Gevraagd worden {count} besluiten.", "{count} decisions are asked."),
        "lead.none": ("Er wordt nu geen besluit gevraagd.", "No decision is asked now."),
        "short.whole.one": (
            "Vaststellen van het plan voor {period}",
            "Adopting the plan for {period}",
        ),
        "short.whole.many": (
            "Vaststellen van het plan voor {period}",
            "Adopting the plan for {period}",
        ),
        "ask.whole.one": (
            "Stelt u het plan voor {period} vast: 1 inspanning begint, {fixed} lopen al of "
            "altijd, en {left} doen we nu niet?",
            "Do you adopt the plan for {period}: 1 inspanning starts, {fixed} run already or "
            "always, and {left} we do not do now?",
        ),
        "ask.whole.many": (
            "Stelt u het plan voor {period} vast: {count} inspanningen beginnen, {fixed} lopen al "
            "of altijd, en {left} doen we nu niet?",
            "Do you adopt the plan for {period}: {count} inspanningen start, {fixed} run already "
            "or always, and {left} we do not do now?",
        ),
        "short.whole-changed.one": (
            "Vaststellen van de wijziging van het plan voor {period}",
            "Adopting the change of the plan for {period}",
        ),
        "short.whole-changed.many": (
            "Vaststellen van de wijziging van het plan voor {period}",
            "Adopting the change of the plan for {period}",
        ),
        "ask.whole-changed.one": (
            "Stelt u het gewijzigde plan voor {period} vast: 1 inspanning begint, {fixed} lopen "
            "al of altijd, en {left} doen we nu niet?",
            "Do you adopt the changed plan for {period}: 1 inspanning starts, {fixed} run already "
            "or always, and {left} we do not do now?",
        ),
        "ask.whole-changed.many": (
            "Stelt u het gewijzigde plan voor {period} vast: {count} inspanningen beginnen, "
            "{fixed} lopen al of altijd, en {left} doen we nu niet?",
            "Do you adopt the changed plan for {period}: {count} inspanningen start, {fixed} run "
            "already or always, and {left} we do not do now?",
        ),
        "whole.chosen": ("Begint: {codes}", "Starts: {codes}"),
        "whole.fixed": ("Ligt al vast: {codes}", "Fixed already: {codes}"),
        "whole.structural": ("Structureel: {codes}", "Structural: {codes}"),
        "whole.not-now": ("Nu niet: {codes}", "Not now: {codes}"),
        "short.unproven": (
            "Verder laten rekenen of hiermee verdergaan",
            "Having it worked out further, or going on with this",
        ),
        "ask.unproven": (
            "Gaat u verder met dit plan, of laat u eerst verder zoeken naar een beter plan?",
            "Do you go on with this plan, or first have a better plan looked for?",
        ),
        "short.focus-proposal": (
            "De focusgrens van {limit} (een voorstel)",
            "The focus limit of {limit} (a proposal)",
        ),
        "ask.focus-proposal": (
            "Stelt u vast dat er in {period} ten hoogste {limit} inspanningen tegelijk lopen? Dit "
            "aantal is een voorstel; het programmaplan noemt er geen.",
            "Do you decide that at most {limit} inspanningen run at once in {period}? This number "
            "is a proposal; no adopted plan has one.",
        ),
        "short.focus-option": (
            "De focusgrens van {limit} (voor deze keer opgegeven)",
            "The focus limit of {limit} (given for this once)",
        ),
        "ask.focus-option": (
            "Stelt u vast dat er in {period} ten hoogste {limit} inspanningen tegelijk lopen? Dit "
            "aantal is voor deze keer opgegeven.",
            "Do you decide that at most {limit} inspanningen run at once in {period}? This number "
            "was given for this once.",
        ),
        "scarce.focus": ("ruimte", "room"),
        "scarce.budget": ("geld", "money"),
        "scarce.fte": ("menskracht", "staff"),
        "short.over": ("Het tekort aan {what} in {period}", "The shortage of {what} in {period}"),
        "ask.over": (
            "{sentence} Vergroot u de ruimte, of komt u terug op een van deze afspraken of "
            "besluiten?",
            "{sentence} Do you make more room, or do you go back on one of these agreements or "
            "decisions?",
        ),
        "short.over-partner": (
            "Het tekort aan {what} bij {partner} in {period}",
            "The shortage of {what} at {partner} in {period}",
        ),
        "ask.over-partner": (
            "{sentence} Maakt {partner} meer vrij, of komt u terug op een van deze afspraken of "
            "besluiten?",
            "{sentence} Does {partner} make more available, or do you go back on one of these "
            "agreements or decisions?",
        ),
        "short.ties.one": (
            "1 keuze waarbij alleen de volgorde in het bestand de doorslag gaf",
            "1 choice that only the order in the file decided",
        ),
        "short.ties.many": (
            "{count} keuzes waarbij alleen de volgorde in het bestand de doorslag gaf",
            "{count} choices that only the order in the file decided",
        ),
        "ask.ties.one": (
            "Van de {all} gekozen inspanningen is er 1 niet op inhoud gekozen: een andere is even "
            "goed. Welke kiest u?",
            "Of the {all} chosen inspanningen 1 is not chosen on content: another is as good. "
            "Which do you choose?",
        ),
        "ask.ties.many": (
            "Van de {all} gekozen inspanningen zijn er {count} niet op inhoud gekozen: andere "
            "zijn even goed. Welke kiest u?",
            "Of the {all} chosen inspanningen {count} are not chosen on content: others are as "
            "good. Which do you choose?",
        ),
        "tie": ("{name}, of {others}?", "{name}, or {others}?"),
        "tie-wider": (
            "{name}, of een andere keuze zonder deze?",
            "{name}, or another choice without it?",
        ),
        "short.differ.one": (
            "1 oordeel dat zo ver uiteenloopt als kan",
            "1 judgement that is as far apart as can be",
        ),
        "short.differ.many": (
            "{count} oordelen die zo ver uiteenlopen als kan",
            "{count} judgements that are as far apart as can be",
        ),
        "ask.differ.one": (
            "Over 1 oordeel lopen de deelnemers zo ver uiteen als kan: 1 naast 9 punten. Welk "
            "oordeel geldt?",
            "On 1 judgement the participants are as far apart as can be: 1 beside 9 points. Which "
            "judgement holds?",
        ),
        "ask.differ.many": (
            "Over {count} oordelen lopen de deelnemers zo ver uiteen als kan: 1 naast 9 punten. "
            "Welk oordeel geldt?",
            "On {count} judgements the participants are as far apart as can be: 1 beside 9 "
            "points. Which judgement holds?",
        ),
        "short.unsure.one": (
            "1 keuze die bij een net ander oordeel anders uitvalt",
            "1 choice that comes out differently with slightly other judgements",
        ),
        "short.unsure.many": (
            "{count} keuzes die bij net andere oordelen anders uitvallen",
            "{count} choices that come out differently with slightly other judgements",
        ),
        "ask.unsure.one": (
            "1 keuze is betwist: bij een net ander oordeel valt zij anders uit. Blijft u bij het "
            "voorstel?",
            "1 choice is contested: with slightly other judgements it comes out differently. Do "
            "you keep to the proposal?",
        ),
        "ask.unsure.many": (
            "{count} keuzes zijn betwist: bij net andere oordelen vallen zij anders uit. Blijft u "
            "bij het voorstel?",
            "{count} choices are contested: with slightly other judgements they come out "
            "differently. Do you keep to the proposal?",
        ),
        "unsure": ("{name}: {said}", "{name}: {said}"),
        "judged": ("{who} {points}", "{who} {points}"),
        "differ-goal": (
            "{name}, bijdrage aan {about}: {judged}",
            "{name}, contribution to {about}: {judged}",
        ),
        "differ": ("{name}, op ‘{about}’: {judged}", "{name}, on ‘{about}’: {judged}"),
        "short.back.slipped.one": (
            "1 inspanning die klaar had moeten zijn",
            "1 inspanning that should have been finished",
        ),
        "short.back.slipped.many": (
            "{count} inspanningen die klaar hadden moeten zijn",
            "{count} inspanningen that should have been finished",
        ),
        "ask.back.slipped.one": (
            "Deze inspanning had volgens het vastgestelde plan klaar moeten zijn. Is zij klaar, "
            "loopt zij door of stopt zij?",
            "By the adopted plan this inspanning should have been finished. Is it finished, "
            "does it continue or does it stop?",
        ),
        "ask.back.slipped.many": (
            "Deze {count} inspanningen hadden volgens het vastgestelde plan klaar moeten zijn. "
            "Zijn zij klaar, lopen zij door of stoppen zij?",
            "By the adopted plan these {count} inspanningen should have been finished. Are they "
            "finished, do they continue or do they stop?",
        ),
        "short.back.unknown.one": (
            "1 inspanning waarvan niet bekend is of zij doorloopt",
            "1 inspanning of which it is not known whether it continues",
        ),
        "short.back.unknown.many": (
            "{count} inspanningen waarvan niet bekend is of zij doorlopen",
            "{count} inspanningen of which it is not known whether they continue",
        ),
        "ask.back.unknown.one": (
            "Van deze inspanning is niet bekend of zij doorloopt. Loopt zij door?",
            "It is not known whether this inspanning continues. Does it?",
        ),
        "ask.back.unknown.many": (
            "Van deze {count} inspanningen is niet bekend of zij doorlopen. Welke lopen door?",
            "It is not known whether these {count} inspanningen continue. Which do?",
        ),
        "short.back.not-told.one": (
            "1 inspanning waarvan niet bekend is of zij is begonnen",
            "1 inspanning of which it is not known whether it has begun",
        ),
        "short.back.not-told.many": (
            "{count} inspanningen waarvan niet bekend is of zij zijn begonnen",
            "{count} inspanningen of which it is not known whether they have begun",
        ),
        "ask.back.not-told.one": (
            "Van deze inspanning is niet bekend of zij is begonnen. Wie zoekt dat uit?",
            "It is not known whether this inspanning has begun. Who finds out?",
        ),
        "ask.back.not-told.many": (
            "Van deze {count} inspanningen is niet bekend of zij zijn begonnen. Wie zoekt dat "
            "uit?",
            "It is not known whether these {count} inspanningen have begun. Who finds out?",
        ),
        "short.later.one": (
            "1 uitgestelde inspanning zonder datum",
            "1 postponed inspanning without a date",
        ),
        "short.later.many": (
            "{count} uitgestelde inspanningen zonder datum",
            "{count} postponed inspanningen without a date",
        ),
        "ask.later.one": (
            "Besloten is tot later, zonder datum. Wanneer komt deze inspanning terug?",
            "It was decided: later, without a date. When does this inspanning come back?",
        ),
        "ask.later.many": (
            "Besloten is tot later, zonder datum. Wanneer komen deze {count} inspanningen terug?",
            "It was decided: later, without a date. When do these {count} inspanningen come back?",
        ),
        "later": ("{name} (besluit van {role}: {reason})", "{name} (decided by {role}: {reason})"),
        "short.proposed.one": (
            "1 voorgestelde volgorde of samenhang",
            "1 proposed order or connection",
        ),
        "short.proposed.many": (
            "{count} voorgestelde volgordes en combinaties",
            "{count} proposed orders and pairs",
        ),
        "ask.proposed.one": (
            "In de keuze telde 1 volgorde of combinatie mee die een voorstel is. Neemt u die "
            "over?",
            "1 order or pair that is a proposal counted in the choice. Do you adopt it?",
        ),
        "ask.proposed.many": (
            "In de keuze telden {count} volgordes en combinaties mee die een voorstel zijn. "
            "Neemt u die over?",
            "{count} orders and pairs that are proposals counted in the choice. Do you adopt "
            "them?",
        ),
        "proposed-order": ("Eerst {other}, dan {name}", "First {other}, then {name}"),
        "proposed-pair": ("{name} samen met {other}", "{name} together with {other}"),
        "short.bare.one": (
            "1 doel waarvoor het programma geen inspanning heeft",
            "1 goal for which the programme has no inspanning",
        ),
        "short.bare.many": (
            "{count} doelen waarvoor het programma geen inspanning heeft",
            "{count} goals for which the programme has no inspanning",
        ),
        "ask.bare.one": (
            "Voor dit doel heeft het programma geen enkele inspanning. Komt er een, of vervalt "
            "het doel?",
            "The programme has no inspanning at all for this goal. Will there be one, or is the "
            "goal dropped?",
        ),
        "ask.bare.many": (
            "Voor deze {count} doelen heeft het programma geen enkele inspanning. Komen die er, "
            "of vervallen de doelen?",
            "The programme has no inspanning at all for these {count} goals. Will there be any, "
            "or are the goals dropped?",
        ),
        "short.owner.one": (
            "Een eigenaar voor 1 gekozen inspanning",
            "An owner for 1 chosen inspanning",
        ),
        "short.owner.many": (
            "Eigenaren voor {count} gekozen inspanningen",
            "Owners for {count} chosen inspanningen",
        ),
        "ask.owner.one": (
            "1 gekozen inspanning heeft geen eigenaar. Wie wordt dat?",
            "1 chosen inspanning has no owner. Who will it be?",
        ),
        "ask.owner.many": (
            "{count} gekozen inspanningen hebben geen eigenaar. Wie worden dat?",
            "{count} chosen inspanningen have no owner. Who will they be?",
        ),
        "short.open.one": ("Het invullen van 1 open punt", "Filling in 1 open point"),
        "short.open.many": (
            "Het invullen van {count} open punten",
            "Filling in {count} open points",
        ),
        "ask.open.one": (
            "Wie vult het open punt van het hoofdstuk ‘Open punten’ in, en wanneer?",
            "Who fills in the open point of the chapter ‘Open points’, and when?",
        ),
        "ask.open.many": (
            "Wie vult de {count} open punten van het hoofdstuk ‘Open punten’ in, en wanneer?",
            "Who fills in the {count} points of the chapter ‘Open points’, and when?",
        ),
    }
)
