"""What a year plan does not know."""

from __future__ import annotations

from toc.core.words import Sentences

POINTS = Sentences(
    {
        # --- open points ---
        "title": ("Open punten", "Open points"),
        "code": ("O{number}", "O{number}"),
        "none": ("Er zijn geen open punten.", "There are no open points."),
        "lead.many": (
            "Er zijn {count} open punten, samen {all} gegevens die niemand heeft vastgelegd.",
            "There are {count} open points, together {all} facts that nobody has recorded.",
        ),
        "lead.one": (
            "Er is 1 open punt, samen goed voor {all} ontbrekende gegevens.",
            "There is 1 open point, good for {all} missing facts.",
        ),
        "caption": ("Wat niet bekend is", "What is not known"),
        "head.number": ("Nr.", "No."),
        "head.what": ("Wat niet bekend is", "What is not known"),
        "head.count": ("Aantal", "Number"),
        "head.who": ("Wie het kan zeggen", "Who could say it"),
        "head.where": ("Hoofdstuk", "Chapter"),
        "counted": ("{count} van {all}", "{count} of {all}"),
        "who.nobody": ("Nog niemand aangewezen", "Nobody named yet"),
        "who.owner": ("{owner} ({count})", "{owner} ({count})"),
        "who.first-owner": (
            "bij {count}: eerst een eigenaar aanwijzen",
            "for {count}: first name an owner",
        ),
        "who.first-owner-all": (
            "Eerst een eigenaar aanwijzen ({count})",
            "First name an owner ({count})",
        ),
        "open.back.slipped": (
            "Of dit intussen klaar is: {names}. Het had volgens het vastgestelde plan klaar "
            "moeten zijn.",
            "Whether this is finished by now: {names}. By the adopted plan it should have been.",
        ),
        "open.back.unknown": (
            "Of dit doorloopt: {names}. De duur was bij het vaststellen niet bekend.",
            "Whether this continues: {names}. Its duration was not known when it was adopted.",
        ),
        "open.back.not-told": (
            "Of dit is begonnen: {names}. Alleen het vastgestelde plan zegt het.",
            "Whether this has begun: {names}. Only the adopted plan says so.",
        ),
        "open.decided.old-text": (
            "Besloten te wijzigen, maar in het plan staat de oude tekst nog: {names}.",
            "Decided to be changed, but the plan still has the old text: {names}.",
        ),
        "open.decided.still-there": (
            "Besloten ermee te stoppen, maar het doel staat nog in het plan: {names}.",
            "Decided to be given up, but the goal is still in the plan: {names}.",
        ),
        "open.progress": (
            "Welke inspanningen al lopen of klaar zijn. Elke inspanning geldt in dit plan als nog "
            "niet begonnen.",
            "Which inspanningen run or are finished already. Every inspanning counts as not "
            "started in this plan.",
        ),
        "open.indicator": (
            "Waaraan te zien is of een doel dichterbij komt: deze doelen hebben geen indicator.",
            "How to see whether a goal comes nearer: these goals have no indicator.",
        ),
        "open.baseline": (
            "De nulmeting van een indicator.",
            "The baseline of an indicator.",
        ),
        "open.target": ("De streefwaarde van een indicator.", "The target of an indicator."),
        "open.measured": (
            "De stand van een indicator: er is nog niet gemeten.",
            "The state of an indicator: nothing was measured yet.",
        ),
        "open.result": ("Het beoogde resultaat.", "The result that is aimed at."),
        "open.owner": ("De eigenaar.", "The owner."),
        "open.partners": ("Welke partners meedoen.", "Which partners take part."),
        "open.place": ("De plaats.", "The place."),
        "open.start": (
            "In welke maand de inspanning begint.",
            "In which month the inspanning starts.",
        ),
        "open.duration": ("Hoe lang de inspanning duurt.", "How long the inspanning takes."),
        "open.milestones": ("De mijlpalen.", "The milestones."),
        "open.points": (
            "Hoe sterk de inspanning aan elk doel bijdraagt.",
            "How much the inspanning contributes to each goal.",
        ),
        "open.basis": (
            "Aan welk doel van het netwerk de inspanning bijdraagt.",
            "To which goal of the network the inspanning contributes.",
        ),
        "open.cost": (
            "De kosten. Ze tellen in dit plan niet mee.",
            "The cost. It does not count in this plan.",
        ),
        "open.structural-cost": (
            "Of de kosten van structureel werk per jaar zijn of in totaal. Ze tellen in dit plan "
            "niet mee.",
            "Whether the cost of structural work is per year or in all. It does not count in this "
            "plan.",
        ),
        "open.given": (
            "Wat deze partners geven aan het werk waarvan zij eigenaar of partner zijn: {names}.",
            "What these partners give to the work that they own or are a partner in: {names}.",
        ),
        "open.fte": (
            "De menskracht. Die telt in dit plan niet mee.",
            "The staff. It does not count in this plan.",
        ),
        "open.budget": ("De begroting voor {names}.", "The budget for {names}."),
        "open.staff": (
            "De beschikbare menskracht voor {names}.",
            "The staff that is available for {names}.",
        ),
        "open.room": (
            "Hoeveel geld of menskracht hiervan beschikbaar is: {names}.",
            "How much money or staff is available from: {names}.",
        ),
        "open.watch": (
            "Wie een aanname bewaakt, of waaraan te zien is dat zij niet klopt.",
            "Who watches an assumption, or how to see that it fails.",
        ),
        "open.measuring": (
            "Waar de cijfers van een indicator vandaan komen, hoe vaak of wie meet.",
            "Where the figures of an indicator come from, how often or who measures.",
        ),
        "open.until": ("Tot wanneer dit loopt: {names}.", "Until when this runs: {names}."),
        "open.risks": (
            "De risico’s: er zijn er geen vastgelegd.",
            "The risks: none are recorded.",
        ),
        "open.risk-owner": ("Wie een risico bewaakt.", "Who watches a risk."),
        "open.risk-measure": (
            "Wat er tegen een risico wordt gedaan.",
            "What is done about a risk.",
        ),
        "open.assumption": (
            "Onder welke aannames de inspanning aan een doel bijdraagt.",
            "Under which assumptions the inspanning contributes to a goal.",
        ),
        "open.test": (
            "Hoe een aanname wordt getoetst.",
            "How an assumption is tested.",
        ),
        "open.governance": (
            "Hoe het programma wordt gestuurd.",
            "How the programme is governed.",
        ),
        "open.role": (
            "Wat een rol in de sturing inhoudt: het plan noemt alleen de naam.",
            "What a role in the governance means: the plan only gives its name.",
        ),
        "open.monitoring": (
            "Wat er wordt gemonitord: er zijn geen indicatoren en geen monitoringsvragen.",
            "What is monitored: there are no indicators and no monitoring questions.",
        ),
        "open.scores": (
            "De beoordeling op de uitgangspunten: niet of niet geheel beoordeeld.",
            "The judgement on the principles: not judged, or not wholly.",
        ),
        "open.communication": (
            "Hoe over het plan wordt gecommuniceerd.",
            "How the plan is communicated.",
        ),
        "open.related": (
            "Aan welke doelen een ander programma raakt.",
            "Which goals another programme touches.",
        ),
        "field": ("{what} ({code})", "{what} ({code})"),
        "field.result": ("resultaat", "result"),
        "field.owner": ("eigenaar", "owner"),
        "field.partners": ("partners", "partners"),
        "field.place": ("plaats", "place"),
        "field.start": ("beginmaand", "month of start"),
        "field.duration": ("duur", "duration"),
        "field.milestones": ("mijlpalen", "milestones"),
        "field.points": ("sterkte van de bijdrage", "strength of the contribution"),
        "field.basis": ("welk doel precies", "which goal exactly"),
        "field.cost": ("kosten", "cost"),
        "field.structural-cost": (
            "of de kosten per jaar zijn of in totaal",
            "whether the cost is per year or in all",
        ),
        "field.fte": ("menskracht", "staff"),
    }
)
