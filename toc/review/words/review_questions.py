"""The questions that a review puts to people, and why each is asked."""

from __future__ import annotations

from toc.core.words import Sentences

ASK = Sentences(
    {
        "claim.assumption": (
            "de aanname ‘{text}’",
            "the assumption ‘{text}’",
        ),
        "claim.link": (
            "de gedachte dat ‘{element}’ bijdraagt aan ‘{goal}’",
            "the idea that ‘{element}’ contributes to ‘{goal}’",
        ),
        # --- evidence against the theory ---
        "short.contradicted": (
            "Tegengesproken: {what}",
            "Contradicted: {what}",
        ),
        "ask.contradicted": (
            "Houden wij vast aan {what}? Zo niet, wat verandert er dan in onze aanpak?",
            "Do we hold on to {what}? If not, what changes in our approach?",
        ),
        "why.contradicted": (
            "Wat er gevonden is, spreekt dit tegen: {evidence}.",
            "What was found contradicts this: {evidence}.",
        ),
        "why.mixed": (
            "Wat er gevonden is, wijst twee kanten op: {evidence}.",
            "What was found points both ways: {evidence}.",
        ),
        # --- decisions ---
        "short.decided": (
            "Besloten en nog niet te zien: ‘{what}’",
            "Decided, but not visible yet: ‘{what}’",
        ),
        "ask.decided": (
            "Wij besloten voor {period} over ‘{what}’: {answer}. Houden wij daaraan vast?",
            "We decided for {period} on ‘{what}’: {answer}. Do we hold on to that?",
        ),
        "why.decided": (
            "De reden was toen: {reason}. Nu: {came}.",
            "The reason was: {reason}. Now: {came}.",
        ),
        # --- done and moving ---
        "short.only_delivered": (
            "Gedaan, maar ‘{goal}’ beweegt niet",
            "Done, but ‘{goal}’ does not move",
        ),
        "ask.only_delivered": (
            "Wij deden wat wij wilden doen, maar ‘{goal}’ komt niet dichterbij. Dragen deze "
            "inspanningen er wel aan bij, of is het nog te vroeg?",
            "We did what we meant to do, but ‘{goal}’ does not come nearer. Do these inspanningen "
            "contribute to it, or is it too early?",
        ),
        "why.only_delivered.one": (
            "Uitgevoerd of lopend: {work}. Niet beter dan de nulmeting: {indicators}.",
            "Carried out or under way: {work}. Not better than the baseline: {indicators}.",
        ),
        "why.only_delivered.many": (
            "Alle {count} inspanningen zijn uitgevoerd of lopen: {work}. Niet beter dan de "
            "nulmeting: {indicators}.",
            "All {count} inspanningen are carried out or under way: {work}. Not better than the "
            "baseline: {indicators}.",
        ),
        "short.neither": (
            "Niet gedaan, en ‘{goal}’ beweegt niet",
            "Not done, and ‘{goal}’ does not move",
        ),
        "ask.neither": (
            "Waardoor kwam het werk voor ‘{goal}’ niet van de grond? Pakken wij het opnieuw op, "
            "anders, of niet meer?",
            "Why did the work for ‘{goal}’ not get going? Do we take it up again, differently, or "
            "no more?",
        ),
        "why.neither.one": (
            "Niet uitgevoerd zoals bedoeld: {work}. Niet beter dan de nulmeting: {indicators}.",
            "Not carried out as meant: {work}. Not better than the baseline: {indicators}.",
        ),
        "why.neither.many": (
            "Geen van de {count} inspanningen is uitgevoerd zoals bedoeld: {work}. Niet beter dan "
            "de nulmeting: {indicators}.",
            "None of the {count} inspanningen is carried out as meant: {work}. Not better than "
            "the baseline: {indicators}.",
        ),
        "short.only_effect": (
            "Niet gedaan, en toch beweegt ‘{goal}’",
            "Not done, and yet ‘{goal}’ moves",
        ),
        "ask.only_effect": (
            "Wat droeg er wel aan bij dat ‘{goal}’ dichterbij kwam, en kunnen wij daarop "
            "aansluiten?",
            "What did contribute to ‘{goal}’ coming nearer, and can we join in with that?",
        ),
        "why.only_effect.one": (
            "Niet uitgevoerd zoals bedoeld: {work}. Toch beter dan de nulmeting: {indicators}.",
            "Not carried out as meant: {work}. Yet better than the baseline: {indicators}.",
        ),
        "why.only_effect.many": (
            "Geen van de {count} inspanningen is uitgevoerd zoals bedoeld: {work}. Toch beter dan "
            "de nulmeting: {indicators}.",
            "None of the {count} inspanningen is carried out as meant: {work}. Yet better than "
            "the baseline: {indicators}.",
        ),
        "short.behind": ("‘{goal}’ loopt achter", "‘{goal}’ is behind"),
        "ask.behind": (
            "‘{goal}’ loopt achter op wat wij afspraken. Wat is er nodig om bij te komen, of "
            "vroegen wij te veel?",
            "‘{goal}’ is behind what we agreed. What does it take to catch up, or did we ask too "
            "much?",
        ),
        "why.behind": ("{indicator}. {told}", "{indicator}. {told}"),
        # --- assumptions ---
        "short.assumption": (
            "Klopt de aanname ‘{text}’?",
            "Does the assumption ‘{text}’ hold?",
        ),
        "ask.assumption": (
            "Wij nemen aan: ‘{text}’. Wat zagen wij daarvan, en hoe komen wij het te weten?",
            "We assume: ‘{text}’. What did we see of that, and how do we find out?",
        ),
        "why.assumption.one": (
            "Stand: {word}. Klopt zij niet, dan heeft 1 doel geen weg meer naar de visie.",
            "Status: {word}. If it is wrong, 1 goal has no way left to the vision.",
        ),
        "why.assumption.many": (
            "Stand: {word}. Klopt zij niet, dan hebben {count} doelen geen weg meer naar de "
            "visie.",
            "Status: {word}. If it is wrong, {count} goals have no way left to the vision.",
        ),
        # --- judgements ---
        "short.judged": (
            "Waarover wij verschillend oordelen: ‘{what}’",
            "What we judge differently: ‘{what}’",
        ),
        "ask.judged": (
            "Wij gaven ‘{what}’ heel verschillende punten. Wat zag wie veel gaf, en wat zag wie "
            "weinig gaf?",
            "We gave ‘{what}’ very different points. What did those see who gave many, and those "
            "who gave few?",
        ),
        "explained": (
            "Een van de deelnemers schreef erbij: ‘{said}’",
            "One of the participants wrote beside it: ‘{said}’",
        ),
        "why.judged.goal": (
            "Voor de bijdrage aan ‘{about}’ gaven {count} deelnemers van {low} tot {high} punten; "
            "er is geen gezamenlijk oordeel vastgelegd.",
            "For what it contributes to ‘{about}’ {count} participants gave from {low} to {high} "
            "points; no joint judgement is on record.",
        ),
        "why.judged.criterion": (
            "Op ‘{about}’ gaven {count} deelnemers van {low} tot {high} punten; er is geen "
            "gezamenlijk oordeel vastgelegd.",
            "On ‘{about}’ {count} participants gave from {low} to {high} points; no joint "
            "judgement is on record.",
        ),
        # --- what was done ---
        "short.not_told.one": (
            "Hoe het staat met 1 inspanning",
            "How 1 inspanning stands",
        ),
        "short.not_told.many": (
            "Hoe het staat met {count} inspanningen",
            "How {count} inspanningen stand",
        ),
        "ask.not_told": (
            "Hoe staat het met de inspanningen waarover niemand iets heeft doorgegeven: begonnen, "
            "klaar, gestopt of nog niet begonnen?",
            "How do the inspanningen stand about which nobody has reported anything: begun, "
            "finished, stopped or not begun?",
        ),
        "why.not_told.all.one": (
            "Van de enige inspanning in het plan voor {period} is niet doorgegeven hoe ver zij "
            "is.",
            "Nobody has reported how far the only inspanning in the plan for {period} is.",
        ),
        "why.not_told.all.many": (
            "Van geen van de {all} inspanningen in het plan voor {period} is doorgegeven hoe ver "
            "zij is. Niet doorgegeven is niet hetzelfde als niet gedaan.",
            "Nobody has reported how far any of the {all} inspanningen in the plan for {period} "
            "is. Not reported is not the same as not done.",
        ),
        "why.not_told.some.one": (
            "Van 1 van de {all} inspanningen in het plan voor {period} is niet doorgegeven hoe "
            "ver zij is. Dat is niet hetzelfde als niet gedaan.",
            "Nobody has reported how far 1 of the {all} inspanningen in the plan for {period} "
            "is. That is not the same as not done.",
        ),
        "why.not_told.some.many": (
            "Van {count} van de {all} inspanningen in het plan voor {period} is niet doorgegeven "
            "hoe ver ze zijn. Dat is niet hetzelfde als niet gedaan.",
            "Nobody has reported how far {count} of the {all} inspanningen in the plan for "
            "{period} are. That is not the same as not done.",
        ),
        "why.not_told.all-file.one": (
            "Van de enige inspanning in het programma is niet doorgegeven hoe ver zij is.",
            "Nobody has reported how far the only inspanning in the programme is.",
        ),
        "why.not_told.all-file.many": (
            "Van geen van de {all} inspanningen in het programma is doorgegeven hoe ver zij is. "
            "Niet doorgegeven is niet hetzelfde als niet gedaan.",
            "Nobody has reported how far any of the {all} inspanningen in the programme is. Not "
            "reported is not the same as not done.",
        ),
        "why.not_told.some-file.one": (
            "Van 1 van de {all} inspanningen in het programma is niet doorgegeven hoe ver zij is.",
            "Nobody has reported how far 1 of the {all} inspanningen in the programme is.",
        ),
        "why.not_told.some-file.many": (
            "Van {count} van de {all} inspanningen in het programma is niet doorgegeven hoe ver "
            "ze zijn. Dat is niet hetzelfde als niet gedaan.",
            "Nobody has reported how far {count} of the {all} inspanningen in the programme "
            "are. That is not the same as not done.",
        ),
        # --- texts ---
        "short.suspect": ("‘{goal}’ luidt anders", "‘{goal}’ reads differently"),
        "ask.suspect": (
            "Het doel luidt nu ‘{goal}’. Past wat eraan bijdraagt daar nog bij?",
            "The goal now reads ‘{goal}’. Does what contributes to it still fit?",
        ),
        "why.suspect": (
            "De tekst is veranderd ({words}). Lees opnieuw: {names}.",
            "The text changed ({words}). Read again: {names}.",
        ),
        # --- what is not known ---
        "short.own": ("De vragen die het plan zelf stelt", "The questions of the plan itself"),
        "ask.own": (
            "Dit wil het plan weten. Wat zagen wij er zelf van?",
            "This is what the plan wants to know. What did we see of it ourselves?",
        ),
        "why.own.one": (
            "Het plan stelt deze vraag; er is geen indicator die haar beantwoordt.",
            "The plan asks this question; there is no indicator that answers it.",
        ),
        "why.own.many": (
            "Het plan stelt deze {count} vragen; er is geen indicator die ze beantwoordt.",
            "The plan asks these {count} questions; there is no indicator that answers them.",
        ),
        "short.overdue": ("Cijfers die uitbleven", "Figures that did not come"),
        "ask.overdue": (
            "Hoe komen de cijfers die uitbleven er alsnog, en van wie?",
            "How do we still get the figures that did not come, and from whom?",
        ),
        "why.overdue.one": (
            "Nog te leveren: {names}. Van: {owners}.",
            "Still to be delivered: {names}. By: {owners}.",
        ),
        "why.overdue.many": (
            "{count} metingen bleven uit: {names}. Te leveren door: {owners}.",
            "{count} measurements did not come: {names}. To be delivered by: {owners}.",
        ),
        "why.overdue-nobody.one": (
            "Nog te leveren: {names}. Het plan zegt niet door wie.",
            "Still to be delivered: {names}. The plan does not say by whom.",
        ),
        "why.overdue-nobody.many": (
            "{count} metingen bleven uit: {names}. Het plan zegt niet wie ze levert.",
            "{count} measurements did not come: {names}. The plan does not say who delivers them.",
        ),
        "short.unmeasured": (
            "Waaraan wij merken dat het beter gaat",
            "How we notice that things get better",
        ),
        "ask.unmeasured": (
            "Van welke doelen willen wij na {next} kunnen zeggen of ze dichterbij kwamen, en "
            "waaraan merken wij dat dan?",
            "Of which goals do we want to be able to say after {next} whether they came nearer, "
            "and how do we notice?",
        ),
        "why.unmeasured.all.one": (
            "Het enige doel heeft geen indicator.",
            "The only goal has no indicator.",
        ),
        "why.unmeasured.all.many": (
            "Geen van de {all} doelen heeft een indicator.",
            "None of the {all} goals has an indicator.",
        ),
        "why.unmeasured.one": (
            "1 van de {all} doelen heeft geen indicator.",
            "1 of the {all} goals has no indicator.",
        ),
        "why.unmeasured.many": (
            "{count} van de {all} doelen hebben geen indicator.",
            "{count} of the {all} goals have no indicator.",
        ),
        "short.no_reason": (
            "Waarom wij denken dat het bijdraagt",
            "Why we think that it contributes",
        ),
        "ask.no_reason": (
            "Waarom denken wij dat onze inspanningen aan deze doelen bijdragen? Wat moet daarvoor "
            "waar zijn?",
            "Why do we think that our inspanningen contribute to these goals? What must be true "
            "for that?",
        ),
        "why.no_reason.one": (
            "Bij de enige bijdrage in het plan staat geen aanname en geen bewijs.",
            "The only contribution in the plan has no assumption and no evidence.",
        ),
        "why.no_reason.many": (
            "Bij geen van de {count} bijdragen in het plan staat een aanname of bewijs.",
            "None of the {count} contributions in the plan has an assumption or evidence.",
        ),
        "short.no_plan": (
            "Wat wij vastleggen voor {next}",
            "What we put on record for {next}",
        ),
        "ask.no_plan": (
            "Leggen wij voor {next} vast wat wij gaan doen, zodat wij daarna kunnen zien wat "
            "ervan kwam?",
            "Do we put on record what we will do in {next}, so that we can see afterwards what "
            "came of it?",
        ),
        "why.no_plan": (
            "Voor {period} is geen plan vastgesteld. Wat toen is afgesproken, is dus niet na te "
            "gaan.",
            "No plan was adopted for {period}. So what was agreed then cannot be checked.",
        ),
    }
)
