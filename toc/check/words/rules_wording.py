"""What the rules of the family `wording` say; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

_GOAL = "Stel de vraag: wie merkt wat, in welke mate, wanneer?"
_GOAL_EN = "Ask: who notices what, to what extent, and when?"

WORDING = Sentences(
    {
        "placeholder.what": (
            "Deze tekst is nog niet ingevuld: ‘{mark}’.",
            "This text is still to be filled in: ‘{mark}’.",
        ),
        "placeholder.field.what": (
            "Dit is nog niet ingevuld: ‘{mark}’.",
            "This is still to be filled in: ‘{mark}’.",
        ),
        "placeholder.group": (
            "{count} teksten zijn nog niet ingevuld",
            "{count} texts are still to be filled in",
        ),
        "placeholder.why": (
            "Een lege plek die gevuld lijkt, wordt afgedrukt en vastgesteld en valt dan pas op.",
            "An empty place that looks filled is printed and adopted, and only then seen.",
        ),
        "placeholder.fix": (
            "Schrijf de tekst, of haal het element weg zolang u hem niet weet.",
            "Write the text, or take the element out as long as it is not known.",
        ),
        "placeholder.field.fix": (
            "Vul het in, of laat deze regel weg zolang u het niet weet.",
            "Fill it in, or leave this line out as long as it is not known.",
        ),
        "goal-phrased-as-activity.of.what": (
            "Dit doel zegt wat u gaat doen (‘{verb}’), niet wat er daarna anders is.",
            "This goal says what you will do (‘{verb}’), not what will be different afterwards.",
        ),
        "goal-phrased-as-activity.other.what": (
            "Dit doel zegt wat u gaat doen (‘{verb}’), niet wat er daarna anders is.",
            "This goal says what you will do (‘{verb}’), not what will be different afterwards.",
        ),
        "goal-phrased-as-activity.change.what": (
            "Dit doel zegt wat u wilt veranderen (‘{verb}’), niet hoe het er daarna voor staat.",
            "This goal says what you want to change (‘{verb}’), not how things stand afterwards.",
        ),
        "goal-phrased-as-activity.changing.what": (
            "Dit doel zegt wat u wilt veranderen (‘{verb}’), niet hoe het er daarna voor staat.",
            "This goal says what you want to change (‘{verb}’), not how things stand afterwards.",
        ),
        "goal-phrased-as-activity.group": (
            "{count} doelen zijn als activiteit geschreven",
            "{count} goals are written as an activity",
        ),
        "goal-phrased-as-activity.why": (
            "Een activiteit kan af zijn zonder dat iemand er iets van merkt.",
            "An activity can be finished without anybody noticing anything.",
        ),
        "goal-phrased-as-activity.of.fix": (
            "Stel de vraag: wie merkt wat van {rest}, in welke mate, wanneer? Schrijf het "
            "antwoord als doel, bijvoorbeeld ‘In [jaar] ervaart [hoeveel] van [wie] dat …’, en "
            "maak van de activiteit een inspanning.",
            "Ask: who notices what of {rest}, to what extent, and when? Write the answer as the "
            "goal, such as ‘By [year], [how many] of [whom] experience that …’, and list "
            "the work under the inspanningen.",
        ),
        "goal-phrased-as-activity.other.fix": (
            f"{_GOAL} Schrijf het antwoord als doel, bijvoorbeeld ‘In [jaar] ervaart [hoeveel] "
            "van [wie] dat …’, en maak van de activiteit een inspanning.",
            f"{_GOAL_EN} Write the answer as the goal, such as ‘By [year], [how many] of [whom] "
            "experience that …’, and list the work under the inspanningen.",
        ),
        "goal-phrased-as-activity.change.fix": (
            "Stel de vraag: bij wie ziet u een verandering in {rest}, hoe groot en wanneer? "
            "Schrijf het antwoord als doel, bijvoorbeeld ‘In [jaar] heeft [hoeveel] van [wie] …’.",
            "Ask: with whom would you see a change in {rest}, how large, and when? Write the "
            "answer as the goal, such as ‘By [year], [how many] of [whom] have …’.",
        ),
        "goal-phrased-as-activity.changing.fix": (
            "Stel de vraag: bij wie ziet u dan een verandering, hoe groot en wanneer? Schrijf het "
            "antwoord als doel, bijvoorbeeld ‘In [jaar] heeft [hoeveel] van [wie] …’.",
            "Ask: with whom would you see a change then, how large, and when? Write the answer as "
            "the goal, such as ‘By [year], [how many] of [whom] have …’.",
        ),
        "goal-phrased-as-activity.fix": (
            f"{_GOAL} Schrijf het antwoord als doel en maak van de activiteit een inspanning.",
            f"{_GOAL_EN} Write the answer as the goal, and list the work under the inspanningen.",
        ),
        "output-as-goal.done.what": (
            "Dit doel zegt wat er gemaakt of gedaan wordt (‘{word}’), niet wat er daarna voor "
            "mensen anders is.",
            "This goal says what is made or done (‘{word}’), not what will be different for "
            "people afterwards.",
        ),
        "output-as-goal.thing.what": (
            "Dit doel zegt dat iets er is (‘{word}’), niet wat er daardoor voor mensen anders is.",
            "This goal says that something is there (‘{word}’), not what that makes different for "
            "people.",
        ),
        "output-as-goal.mirrored.what": (
            "Dit doel zegt bijna hetzelfde als zijn eigen inspanning ‘{inspanning}’.",
            "This goal says almost the same as its own inspanning ‘{inspanning}’.",
        ),
        "output-as-goal.group": (
            "{count} doelen zijn een product of zeggen hetzelfde als hun inspanning",
            "{count} goals are a product, or say the same as their inspanning",
        ),
        "output-as-goal.why": (
            "Dat iets af is, zegt dat er gewerkt is; niet dat het voor iemand verschil maakt.",
            "That something is finished says that people worked; not that it made a difference.",
        ),
        "output-as-goal.done.fix": (
            "Stel de vraag: als dit klaar is, wie merkt dan wat, in welke mate, wanneer? Dat is "
            "het doel; wat u maakt of doet, hoort bij de inspanning.",
            "Ask: once this is finished, who notices what, to what extent, and when? That is the "
            "goal; what you make or do belongs with the inspanning.",
        ),
        "output-as-goal.thing.fix": (
            "Stel de vraag: als dit er is, wie merkt dan wat, in welke mate, wanneer? Dat is het "
            "doel; wat u oplevert, hoort bij de inspanning.",
            "Ask: once this is there, who notices what, to what extent, and when? That is the "
            "goal; what is delivered belongs with the inspanning.",
        ),
        "output-as-goal.mirrored.fix": (
            "Stel de vraag: wat merkt iemand ervan als ‘{inspanning}’ gelukt is, in welke mate, "
            "wanneer? Dat is het doel.",
            "Ask: what does anybody notice once ‘{inspanning}’ has succeeded, to what extent, and "
            "when? That is the goal.",
        ),
        "output-as-goal.fix": (
            f"{_GOAL} Dat is het doel; wat u oplevert, hoort bij de inspanning.",
            f"{_GOAL_EN} That is the goal; what is delivered belongs with the inspanning.",
        ),
        "goal-without-change.what": (
            "Dit doel noemt een onderwerp, maar zegt niet wie er wat van merkt.",
            "This goal names a subject and does not say who notices what of it.",
        ),
        "goal-without-change.group": (
            "{count} doelen noemen alleen een onderwerp",
            "{count} goals only name a subject",
        ),
        "goal-without-change.why": (
            "Van een onderwerp kan niemand zien of het bereikt is.",
            "Of a subject nobody can see whether it has been reached.",
        ),
        "goal-without-change.fix": (
            f"{_GOAL} Maak er een zin van met die mensen erin, bijvoorbeeld ‘In [jaar] ervaart "
            "[hoeveel] van [wie] …’.",
            f"{_GOAL_EN} Make it a sentence with those people in it, such as ‘By [year], [how "
            "many] of [whom] experience …’.",
        ),
        "inspanning-as-effect.of.what": (
            "Deze inspanning noemt een effect (‘{verb}’), niet wat iemand gaat doen.",
            "This inspanning names an effect (‘{verb}’), not what anybody will do.",
        ),
        "inspanning-as-effect.other.what": (
            "Deze inspanning noemt een effect (‘{verb}’), niet wat iemand gaat doen.",
            "This inspanning names an effect (‘{verb}’), not what anybody will do.",
        ),
        "inspanning-as-effect.group": (
            "{count} inspanningen noemen een effect in plaats van werk",
            "{count} inspanningen name an effect instead of work",
        ),
        "inspanning-as-effect.why": (
            "Niemand kan een effect in zijn agenda zetten, en op deze plaats meet niemand het.",
            "Nobody can put an effect in a work plan, and in this place nobody measures it.",
        ),
        "inspanning-as-effect.of.fix": (
            "Stel de vraag: wat gaat wie doen om iets te veranderen aan {rest}? Schrijf dát als "
            "inspanning, en maak van het effect een doel waaraan zij bijdraagt.",
            "Ask: what will who do to change {rest}? Write that as the inspanning, and make the "
            "effect a goal that it contributes to.",
        ),
        "inspanning-as-effect.fix": (
            "Stel de vraag: wat gaat wie hiervoor doen? Schrijf dát als inspanning, en maak van "
            "het effect een doel waaraan zij bijdraagt.",
            "Ask: what will who do for this? Write that as the inspanning, and make the effect a "
            "goal that it contributes to.",
        ),
        "goals-without-measure.what": (
            "Operationele doelen die niet zeggen hoeveel en niet wanneer: {number} van de {all} "
            "({goals}).",
            "Operational goals that say neither how much nor when: {number} of {all} ({goals}).",
        ),
        "goals-without-measure.group": (
            "{count} keer ontbreken maat en moment",
            "{count} times measure and moment are missing",
        ),
        "goals-without-measure.why": (
            "Zonder maat en moment kan niemand zeggen dat een doel gehaald is, of juist niet.",
            "Without a measure and a moment nobody can say that a goal was reached, or was not.",
        ),
        "goals-without-measure.fix": (
            "Bespreek per doel: in welke mate, en wanneer? Zet het in de tekst, of geef een "
            "indicator van het doel een streefwaarde met een jaar.",
            "Discuss for each goal: to what extent, and when? Put it in the text, or give an "
            "indicator of the goal a target with a year.",
        ),
        "comparative-without-baseline.what": (
            "Dit doel vergelijkt ({words}), maar nergens staat hoe het bij het begin is.",
            "This goal compares ({words}), but nowhere does it say how things are at the start.",
        ),
        "comparative-without-baseline.group": (
            "{count} doelen vergelijken zonder nulmeting",
            "{count} goals compare without a baseline",
        ),
        "comparative-without-baseline.why": (
            "Zonder de stand van vóór het programma is later niet te laten zien dat het meer of "
            "beter werd.",
            "Without the value from before nobody can show later that it became more or better.",
        ),
        "comparative-without-baseline.fix": (
            "Stel de vraag: hoe is het nu, hoe moet het worden, en wanneer? Voeg een indicator "
            "met een nulmeting toe, of schrijf ‘van … in [jaar] naar … in [jaar]’.",
            "Ask: how is it now, how should it become, and when? Add an indicator with a "
            "baseline, or write ‘from … in [year] to … in [year]’.",
        ),
        "same-group-several-names.what": (
            "Dezelfde mensen hebben hier misschien meer dan één naam: {uses}.",
            "The same people may have more than one name here: {uses}.",
        ),
        "same-group-several-names.group": (
            "{count} groepen mensen hebben misschien meer dan één naam",
            "{count} groups of people may have more than one name",
        ),
        "same-group-several-names.why": (
            "Een indicator telt de ene groep of de andere; en twee namen lezen als twee groepen.",
            "An indicator counts one group or the other; and two names read as two groups.",
        ),
        "same-group-several-names.fix": (
            "Zijn het dezelfde mensen? Kies dan één naam en zeg één keer wie u bedoelt. Zijn het "
            "er twee, zeg dan in het plan wat het verschil is.",
            "Are they the same people? Then choose one name and say once whom you mean. If they "
            "are two groups, say in the plan what the difference is.",
        ),
        "goal-without-group.nobody.what": (
            "In dit doel komt niemand voor die er iets van merkt.",
            "Nobody who would notice it appears in this goal.",
        ),
        "goal-without-group.ourselves.what": (
            "Dit doel noemt alleen ‘{word}’, niet wie er iets van merkt.",
            "This goal names only ‘{word}’, not who would notice it.",
        ),
        "goal-without-group.group": (
            "{count} doelen noemen niet voor wie ze zijn",
            "{count} goals do not name whom they are for",
        ),
        "goal-without-group.why": (
            "Als er niemand genoemd is, kan ook niemand gevraagd worden of het gelukt is.",
            "If nobody is named, nobody can be asked whether it has worked.",
        ),
        "goal-without-group.fix": (
            "Stel de vraag: wie merkt dit, en waaraan? Begin het doel met die mensen: ‘[Wie] "
            "krijgen, weten of kunnen …’.",
            "Ask: who notices this, and by what? Begin the goal with those people: ‘[Who] get, "
            "know or can …’.",
        ),
        "two-results.what": (
            "Hier staan twee dingen in één tekst: ‘{first}’ en ‘{second}’.",
            "There are two things in one text here: ‘{first}’ and ‘{second}’.",
        ),
        "two-results.more.what": (
            "Hier staan {number} dingen in één tekst: {parts}.",
            "There are {number} things in one text here: {parts}.",
        ),
        "two-results.group": (
            "{count} teksten bevatten twee of meer dingen",
            "{count} texts hold two or more things",
        ),
        "two-results.why": (
            "Is het ene gehaald en het andere niet, dan weet niemand wat er gemeld moet worden.",
            "If one is reached and the other is not, nobody knows what to report.",
        ),
        "two-results.fix": (
            "Maak er twee elementen van, of kies het belangrijkste. Bij elk: wie merkt wat, in "
            "welke mate, wanneer?",
            "Make two elements of it, or choose the one that matters. For each: who notices what, "
            "to what extent, and when?",
        ),
        "two-results.more.fix": (
            "Maak er losse elementen van, of kies het belangrijkste. Bij elk: wie merkt wat, in "
            "welke mate, wanneer?",
            "Make separate elements of it, or choose the one that matters. For each: who notices "
            "what, to what extent, and when?",
        ),
        "means-and-end.joined.what": (
            "Middel en doel staan in één tekst: ‘{word}’.",
            "Means and end are in one text: ‘{word}’.",
        ),
        "means-and-end.joined.fix": (
            "Maak er twee teksten van: één voor wat u doet en één voor wat daardoor verandert. "
            "Verbind ze met contributes_to: …",
            "Make two texts of it: one for what you do and one for what that changes. Connect "
            "them with contributes_to: …",
        ),
        "means-and-end.what": (
            "Middel en doel staan in één zin: ‘{word}’.",
            "Means and end are in one sentence: ‘{word}’.",
        ),
        "means-and-end.group": (
            "{count} teksten bevatten zowel een middel als een doel",
            "{count} texts hold both a means and an end",
        ),
        "means-and-end.why": (
            "De stap van middel naar doel is de redenering van het programma; in één zin staat "
            "zij in geen tekening en toetst niemand haar.",
            "The step from means to end is the reasoning of the programme; inside one sentence "
            "it appears in no drawing and nobody tests it.",
        ),
        "means-and-end.fix": (
            "Splits de zin. Het middel: ‘{means}’. Waaraan het bijdraagt: ‘{end}’. Verbind ze met "
            "contributes_to: …",
            "Split the sentence. The means: ‘{means}’. What it contributes to: ‘{end}’. Connect "
            "them with contributes_to: …",
        ),
        "inspanning-without-verb.what": (
            "Deze inspanning noemt iets, maar zegt niet wat ermee gebeurt.",
            "This inspanning names something and does not say what is done with it.",
        ),
        "inspanning-without-verb.group": (
            "{count} inspanningen zeggen niet wat er gebeurt",
            "{count} inspanningen do not say what is done",
        ),
        "inspanning-without-verb.why": (
            "Bij alleen een naam denkt de een aan opzetten, de ander aan uitvoeren of betalen.",
            "With only a name one thinks of setting it up, another of carrying it out or paying.",
        ),
        "inspanning-without-verb.fix": (
            "Wat gaat wie doen met ‘{text}’: opzetten, uitvoeren, uitbreiden of evalueren? Voeg "
            "dat werkwoord toe.",
            "What will who do with ‘{text}’: set it up, carry it out, extend or evaluate it? Add "
            "that verb.",
        ),
        "vague-words.what": (
            "Hieronder kan iedereen iets anders verstaan: {words}.",
            "Everybody can take this to mean something else: {words}.",
        ),
        "vague-words.group": (
            "{count} teksten bevatten vage woorden",
            "{count} texts hold vague words",
        ),
        "vague-words.why": (
            "Met een vaag woord is iedereen het eens, tot het jaarverslag moet zeggen of het "
            "gelukt is.",
            "Everybody agrees with a vague word, until the year report has to say whether it was "
            "done.",
        ),
        "vague-words.fix": (
            "Stel de vraag: wat ziet u dan, bij wie, hoe vaak? Schrijf dat in plaats van {words}.",
            "Ask: what would you see, with whom, how often? Write that instead of {words}.",
        ),
        "inconsistent-terms.vision.what": (
            "De visie noemt zichzelf iets anders: ‘{name}’.",
            "The vision calls itself something else: ‘{name}’.",
        ),
        "inconsistent-terms.mixed.what": (
            "Deze woorden staan door elkaar: {uses}.",
            "These words are used side by side: {uses}.",
        ),
        "inconsistent-terms.group": (
            "{count} keer staan woorden voor hetzelfde door elkaar",
            "{count} times words for the same are used side by side",
        ),
        "inconsistent-terms.why": (
            "Wie twee woorden leest, zoekt het verschil; in een vergadering kost dat het gesprek.",
            "Whoever reads two words looks for the difference; in a meeting that takes over the "
            "conversation.",
        ),
        "inconsistent-terms.vision.fix": (
            "Schrijf alleen het beeld zelf, zonder ‘{name}’, of noem het overal zo.",
            "Write only the picture itself, without ‘{name}’, or call it that everywhere.",
        ),
        "inconsistent-terms.fix": (
            "Kies voor elk begrip één woord en gebruik dat overal. Is er een verschil, leg het "
            "dan één keer uit.",
            "Choose one word for each thing and use it everywhere. If there is a difference, "
            "explain it once.",
        ),
        "two-spellings.what": (
            "‘{two}’ staat elders als ‘{elsewhere}’.",
            "‘{two}’ is written ‘{elsewhere}’ elsewhere.",
        ),
        "two-spellings.group": (
            "{count} woorden zijn op twee manieren geschreven",
            "{count} words are written in two ways",
        ),
        "two-spellings.why": (
            "Wie op het ene zoekt, vindt het andere niet; en in druk valt het op.",
            "Whoever searches for one does not find the other; and in print it is noticed.",
        ),
        "two-spellings.fix": (
            "Schrijf het overal op één manier; in het Nederlands meestal aaneen: ‘{one}’, niet "
            "‘{two}’.",
            "Write it in one way everywhere: ‘{one}’ or ‘{two}’.",
        ),
        "long-text.what": (
            "Deze tekst telt {number} woorden; de grens is {limit}.",
            "This text has {number} words; the limit is {limit}.",
        ),
        "long-text.group": (
            "{count} teksten zijn te lang om te onthouden",
            "{count} texts are too long to remember",
        ),
        "long-text.why": (
            "Wat niet in één adem past, past ook niet in een vakje van de tekening.",
            "What does not fit in one breath does not fit in a box of the drawing.",
        ),
        "long-text.fix": (
            "Houd de kern over en laat de uitleg aan het plan. Staan er twee dingen in, splits ze "
            "dan.",
            "Keep the heart of it and leave the explanation to the plan. If it holds two things, "
            "split them.",
        ),
    }
)
