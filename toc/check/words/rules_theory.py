"""What the rules of the family `theory` say; see `toc.check.words.rules`."""

from __future__ import annotations

from toc.core.words import Sentences

THEORY = Sentences(
    {
        "critical-assumption.alone.what": (
            "De enige weg van ‘{id}’ naar de visie loopt via ‘{goal}’ en hangt af van een zwakke "
            "aanname.",
            "The only way from ‘{id}’ to the vision runs through ‘{goal}’ and depends on a weak "
            "assumption.",
        ),
        "critical-assumption.more.what": (
            "De enige weg van ‘{id}’ naar de visie loopt via ‘{goal}’ en hangt af van een zwakke "
            "aanname. Dat geldt ook voor alles wat alleen via ‘{id}’ bijdraagt (aantal: {below}).",
            "The only way from ‘{id}’ to the vision runs through ‘{goal}’ and depends on a weak "
            "assumption. So does everything that contributes through ‘{id}’ alone (number: "
            "{below}).",
        ),
        "critical-assumption.group": (
            "{count} zwakke aannames op de enige weg naar de visie",
            "{count} weak assumptions on the only way to the vision",
        ),
        "critical-assumption.why": (
            "Klopt de aanname niet, dan draagt dit werk nergens meer aan bij.",
            "If the assumption fails, this work no longer contributes to anything.",
        ),
        "critical-assumption.fix": (
            "Zoek een tweede weg omhoog, of bedenk een inspanning die de aanname sterker maakt. "
            "Pas daarna ‘strength’ aan.",
            "Find a second way up, or an inspanning that makes the assumption stronger. Then "
            "adapt ‘strength’.",
        ),
        "contradicted-contribution.only.what": (
            "Het bewijs bij ‘{id}’ spreekt tegen dat het bijdraagt aan ‘{goal}’.",
            "The evidence at ‘{id}’ contradicts that it contributes to ‘{goal}’.",
        ),
        "contradicted-contribution.mixed.what": (
            "Het bewijs is verdeeld: een deel spreekt tegen dat ‘{id}’ bijdraagt aan ‘{goal}’.",
            "The evidence is divided: some of it contradicts that ‘{id}’ contributes to ‘{goal}’.",
        ),
        "contradicted-contribution.group": (
            "{count} bijdragen worden door het bewijs tegengesproken",
            "{count} contributions are contradicted by their evidence",
        ),
        "contradicted-contribution.why": (
            "Het plan tekent en telt deze bijdrage nog alsof er niets gevonden is.",
            "The plan still draws and counts this contribution as if nothing had been found.",
        ),
        "contradicted-contribution.fix": (
            "Verwerk het: geef minder punten, kies een ander doel, of schrijf onder welke "
            "voorwaarde de bijdrage wel geldt: assumption: …",
            "Take it into account: give fewer points, choose another goal, or write under which "
            "condition the contribution does hold: assumption: …",
        ),
        "unmeasured-ambition.vision.what": (
            "Geen enkele indicator meet een effect: niet van de visie en niet van een doel "
            "daaronder.",
            "No indicator measures an effect: not of the vision and not of any goal below it.",
        ),
        "unmeasured-ambition.goal.what": (
            "Van dit strategische doel meet geen indicator het effect, ook niet via de doelen "
            "eronder.",
            "No indicator measures the effect of this strategic goal, nor that of the goals below "
            "it.",
        ),
        "unmeasured-ambition.group": (
            "{count} strategische doelen waarvan niets het effect meet",
            "{count} strategic goals of which nothing measures the effect",
        ),
        "unmeasured-ambition.why": (
            "Zo kan het programma jaren op schema liggen zonder dat iemand weet of het helpt.",
            "The programme can be on schedule for years without anybody knowing whether it helps.",
        ),
        "unmeasured-ambition.fix": (
            "Kies ten minste één indicator met kind: effect, bij het strategische doel of bij een "
            "doel eronder.",
            "Choose at least one indicator with kind: effect, at the strategic goal or at a goal "
            "below it.",
        ),
        "link-known-from-drawing.one.what": (
            "Dat hier wordt bijgedragen aan ‘{goal}’, is alleen uit de tekening bekend "
            "(inspanningen: {inspanningen}).",
            "That anything here contributes to ‘{goal}’ is known from the drawing alone "
            "(inspanningen: {inspanningen}).",
        ),
        "link-known-from-drawing.several.what": (
            "Welke inspanning draagt in dit netwerk bij aan welk doel? Dat is alleen uit de "
            "tekening bekend (doelen: {goals}, inspanningen: {inspanningen}).",
            "Which inspanning contributes to which goal in this network? It is known from the "
            "drawing alone (goals: {goals}, inspanningen: {inspanningen}).",
        ),
        "link-known-from-drawing.group": (
            "{count} netwerken waarin niet bekend is welke inspanning aan welk doel bijdraagt",
            "{count} networks in which it is not known which inspanning contributes to which goal",
        ),
        "link-known-from-drawing.why": (
            "Zolang elke inspanning bij elk doel hoort, is er niet tussen te kiezen.",
            "As long as every inspanning belongs to every goal, nobody can choose between them.",
        ),
        "link-known-from-drawing.fix": (
            "Vraag het aan wie het netwerk tekenden. Laat onder ‘contributes_to’ alleen de doelen "
            "staan waaraan de inspanning echt bijdraagt, en haal daar ‘basis’ weg.",
            "Ask those who drew the network. Keep under ‘contributes_to’ only the goals that the "
            "inspanning really serves, and take ‘basis’ out there.",
        ),
        "unwatched-assumption.owner.what": (
            "Er staat niet wie de aanname bij de bijdrage van ‘{id}’ aan ‘{goal}’ volgt.",
            "The assumption at the contribution of ‘{id}’ to ‘{goal}’ does not say who watches "
            "it.",
        ),
        "unwatched-assumption.sign.what": (
            "Er staat niet waaraan u merkt dat de aanname bij de bijdrage van ‘{id}’ aan ‘{goal}’ "
            "niet klopt.",
            "The assumption at the contribution of ‘{id}’ to ‘{goal}’ does not say by what you "
            "would notice that it fails.",
        ),
        "unwatched-assumption.owner-and-sign.what": (
            "Er staat niet wie de aanname bij de bijdrage van ‘{id}’ aan ‘{goal}’ volgt, en ook "
            "niet waaraan u merkt dat zij niet klopt.",
            "The assumption at the contribution of ‘{id}’ to ‘{goal}’ does not say who watches "
            "it, nor by what you would notice that it fails.",
        ),
        "unwatched-assumption.group": (
            "{count} aannames die niemand volgt of die niet te toetsen zijn",
            "{count} assumptions that nobody watches or that cannot be tested",
        ),
        "unwatched-assumption.why": (
            "Een aanname schrijft u op om er later op terug te komen.",
            "An assumption is written down to be looked at again.",
        ),
        "unwatched-assumption.fix": (
            "Schrijf welke rol de aanname volgt (owner: …) en hoe u haar toetst (test: …) of "
            "waaraan u merkt dat zij niet klopt (signal: …).",
            "Write which role watches the assumption (owner: …) and how you test it (test: …) or "
            "by what you would notice that it fails (signal: …).",
        ),
        "old-evidence.what": (
            "Het nieuwste bewijs dat ‘{id}’ bijdraagt aan ‘{goal}’ is van {year}: meer dan "
            "{limit} jaar oud.",
            "The newest evidence that ‘{id}’ contributes to ‘{goal}’ is of {year}: more than "
            "{limit} years old.",
        ),
        "old-evidence.group": (
            "{count} bijdragen met alleen oud bewijs",
            "{count} contributions with old evidence only",
        ),
        "old-evidence.why": (
            "Wat toen werkte, werkte onder andere regels en misschien voor andere mensen.",
            "What worked then worked under other rules and perhaps for other people.",
        ),
        "old-evidence.fix": (
            "Voeg nieuwer bewijs toe, of wat de praktijk sindsdien laat zien: evidence: …",
            "Add newer evidence, or what practice has shown since: evidence: …",
        ),
        "outcome-link-without-assumption.what": (
            "Waar de stap van ‘{id}’ naar {goals} van afhangt, staat er niet bij.",
            "What the step from ‘{id}’ to {goals} depends on is not said.",
        ),
        "outcome-link-without-assumption.group": (
            "{count} doelen dragen bij aan een hoger doel zonder dat er een aanname bij staat",
            "{count} goals contribute to a higher goal with no assumption stated",
        ),
        "outcome-link-without-assumption.why": (
            "Van doel naar doel rekent een plan op dingen die het niet zelf in de hand heeft.",
            "From goal to goal a plan counts on things that are not in its own hands.",
        ),
        "outcome-link-without-assumption.fix": (
            "Schrijf bij ‘contributes_to’ wat er daarnaast waar moet zijn: assumption: …",
            "Write at ‘contributes_to’ what must be true besides: assumption: …",
        ),
        "link-without-rationale.what": (
            "Waardoor ‘{id}’ bijdraagt aan {goals}, staat er niet bij.",
            "How ‘{id}’ contributes to {goals} is not said.",
        ),
        "link-without-rationale.group": (
            "{count} doelen en inspanningen zeggen niet waardoor zij bijdragen",
            "{count} goals and inspanningen do not say how they contribute",
        ),
        "link-without-rationale.why": (
            "Alleen een redenering die er staat, is te toetsen en te verbeteren.",
            "Only reasoning that is written down can be tested and improved.",
        ),
        "link-without-rationale.fix": (
            "Schrijf bij ‘contributes_to’ in één zin waardoor het doel dichterbij komt: "
            "rationale: …",
            "Write at ‘contributes_to’ in one sentence how the goal comes nearer: rationale: …",
        ),
        "link-without-evidence.what": (
            "Waarop de bijdrage van ‘{id}’ aan {goals} rust, staat er niet bij.",
            "What the contribution of ‘{id}’ to {goals} rests on is not said.",
        ),
        "link-without-evidence.group": (
            "{count} doelen en inspanningen met een bijdrage zonder bewijs",
            "{count} goals and inspanningen with a contribution without evidence",
        ),
        "link-without-evidence.why": (
            "Wie kiest, wil zien of dit uit onderzoek komt, uit de praktijk of uit een gevoel.",
            "Whoever chooses wants to see whether this comes from research, practice or a "
            "feeling.",
        ),
        "link-without-evidence.fix": (
            "Schrijf waarop het rust, hoe bescheiden ook: evidence: …",
            "Write what it rests on, however modest: evidence: …",
        ),
    }
)
