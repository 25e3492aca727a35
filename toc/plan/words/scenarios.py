"""What if: what is asked wrongly, and how another choice differs from the proposal."""

from __future__ import annotations

from toc.core.words import Sentences

SCENARIOS = Sentences(
    {
        # --- what cannot be asked ---
        "what-if-unknown": (
            "‘{given}’ begrijp ik niet. Schrijf wat er verandert en hoeveel, bijvoorbeeld: "
            '"begroting -20%", "begroting 2025 350000", "fte +1", "fte gemeente +0,5" of '
            '"focus 10". Meer dan één tegelijk: "begroting -20%; focus 10".',
            "‘{given}’ is not understood. Write what changes and by how much, for example: "
            '"budget -20%", "budget 2025 350000", "fte +1", "fte council +0.5" or '
            '"focus 10". More than one at a time: "budget -20%; focus 10".',
        ),
        "what-if-period": (
            "In ‘{given}’ staat {period}, en dat is geen periode van dit plan. Dit plan gaat "
            "over: {periods}.",
            "‘{given}’ has {period}, which is not a period of this plan. This plan is about: "
            "{periods}.",
        ),
        "what-if-partner": (
            "In ‘{given}’ staat ‘{partner}’, en dat is geen partner onder ‘planning’ in het "
            "bestand. Wel: {partners}.",
            "‘{given}’ has ‘{partner}’, which is not a partner under ‘planning’ in the file. "
            "There is: {partners}.",
        ),
        "what-if-percent": (
            "‘{given}’: schrijf bij een percentage of het erbij komt of eraf gaat: +{percent}% of "
            "-{percent}%.",
            "‘{given}’: write with a percentage whether it is added or taken off: +{percent}% or "
            "-{percent}%.",
        ),
        "what-if-whole": (
            "‘{given}’: schrijf hele bedragen, hele plaatsen, of fte met ten hoogste twee cijfers "
            "achter de komma.",
            "‘{given}’: write whole amounts, whole places, or fte with two decimals at most.",
        ),
        "what-if-no-limit": (
            "‘{given}’ kan niet: voor {period} staat daar in het bestand geen getal voor. Geef "
            "een getal zonder plus of min, dan geldt dat.",
            "‘{given}’ cannot be done: the file has no number for it in {period}. Give a number "
            "without a plus or a minus, and that counts.",
        ),
        "what-if-nothing-left": (
            "‘{given}’ kan niet: dan blijft er voor {period} niets over.",
            "‘{given}’ cannot be done: nothing is left for {period} then.",
        ),
        "scenario-unknown": (
            "‘{name}’ is geen inspanning van dit programma.{near}",
            "‘{name}’ is not an inspanning of this programme.{near}",
        ),
        "scenario-near": (" Bedoelde u {names}?", " Did you mean {names}?"),
        "scenario-structural": (
            "‘{name}’ loopt altijd. Wat altijd loopt, wordt niet gekozen of weggelaten.",
            "‘{name}’ always runs. What always runs is not chosen or left out.",
        ),
        "scenario-committed": (
            "‘{name}’ ligt al vast en zit dus al in het plan.",
            "‘{name}’ is fixed already, so it is in the plan as it is.",
        ),
        "scenario-finished": ("‘{name}’ is al klaar.", "‘{name}’ is finished already."),
        "scenario-stopped": (
            "‘{name}’ is volgens het bestand gestopt.",
            "‘{name}’ has been stopped, according to the file.",
        ),
        "scenario-circle": (
            "‘{name}’ kan nooit beginnen: zij wacht op iets dat op haar wacht.",
            "‘{name}’ can never start: it waits for something that waits for it.",
        ),
        "scenario-both": (
            "‘{name}’ staat bij --with en bij --without. Kies er één.",
            "‘{name}’ is given with --with and with --without. Choose one.",
        ),
        # --- the comparison ---
        "title": ("Wat als", "What if"),
        "proposal": ("Voorstel", "Proposal"),
        "with": ("met {names}", "with {names}"),
        "without": ("zonder {names}", "without {names}"),
        "row.chosen": ("Gekozen inspanningen", "Chosen inspanningen"),
        "row.strategic": ("Strategische doelen", "Strategic goals"),
        "row.certain": ("Operationele doelen", "Operational goals"),
        "row.possible": ("… mogelijk bediend", "… possibly served"),
        "row.points": ("Bijdragepunten", "Contribution points"),
        "row.scores": ("Scores", "Scores"),
        "row.used.budget": ("Kosten{where}", "Cost{where}"),
        "row.used.fte": ("Menskracht{where}", "Staff{where}"),
        "row.room.budget": ("Begroting{where}", "Budget{where}"),
        "row.room.fte": ("Menskracht die er is{where}", "Staff there is{where}"),
        "row.short.budget": ("Tekort{where}", "Short{where}"),
        "row.short.fte": ("Tekort{where}", "Short{where}"),
        "row.short.focus": ("Te veel tegelijk{where}", "Too many at once{where}"),
        "where-partner": (" {partner}", " {partner}"),
        "where-period": (" in {period}", " in {period}"),
        "cannot": ("kan niet", "cannot be"),
        "none": ("–", "–"),
        # --- in words ---
        "same": (
            "{name}: het plan blijft hetzelfde.",
            "{name}: the plan stays the same.",
        ),
        "differs": ("{name}: {parts}.", "{name}: {parts}."),
        "comes-in.one": ("erbij komt {names}", "in comes {names}"),
        "comes-in.many": ("erbij komen {names}", "in come {names}"),
        "goes-out.one": ("af valt {names}", "out goes {names}"),
        "goes-out.many": ("af vallen {names}", "out go {names}"),
        "moves.one": ("op een ander moment begint {names}", "starting at another time: {names}"),
        "moves.many": (
            "op een ander moment beginnen {names}",
            "starting at another time: {names}",
        ),
        "loses.one": (
            "zonder inspanning raakt het doel {names}",
            "the goal left without an inspanning is {names}",
        ),
        "loses.many": (
            "zonder inspanning raken de doelen {names}",
            "the goals left without an inspanning are {names}",
        ),
        "gains.one": (
            "ook bediend wordt dan het doel {names}",
            "the goal that is then served too is {names}",
        ),
        "gains.many": (
            "ook bediend worden dan de doelen {names}",
            "the goals that are then served too are {names}",
        ),
        "no-way": (
            "{name}: dit kan niet, want dit kan niet allemaal gelden:",
            "{name}: this cannot be, as this cannot all hold:",
        ),
        "asked-in": (
            "‘{about}’ moet erin: dat vraagt u hier.",
            "‘{about}’ must be in: that is what you ask.",
        ),
        "asked-out": (
            "‘{about}’ moet eruit: dat vraagt u hier.",
            "‘{about}’ must be out: that is what you ask.",
        ),
        "unproven": (
            "Het rekenen is gestopt voordat vaststond dat dit de beste keuze is.",
            "Choosing was stopped before it was certain that this is the best choice.",
        ),
    }
)
