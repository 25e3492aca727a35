"""What people demand of a plan, one sentence each; and that it cannot all hold together."""

from __future__ import annotations

from toc.core.words import Sentences

DEMANDS = Sentences(
    {
        "decided_in": (
            "‘{about}’ gebeurt in {period}: besluit van {role}, {date}.",
            "‘{about}’ is done in {period}: decided by {role}, {date}.",
        ),
        "decided_out": (
            "‘{about}’ gebeurt niet in {period}: besluit van {role}, {date}.",
            "‘{about}’ is not done in {period}: decided by {role}, {date}.",
        ),
        "decided_later": (
            "‘{about}’ begint niet voor {earliest}: besluit van {role}, {date}.",
            "‘{about}’ does not start before {earliest}: decided by {role}, {date}.",
        ),
        "decided_stop": (
            "‘{about}’ stopt met ingang van {period}: besluit van {role}, {date}.",
            "‘{about}’ stops as from {period}: decided by {role}, {date}.",
        ),
        "goal_stopped": (
            "Het doel ‘{other}’ is gestopt: besluit van {role}, {date}.",
            "The goal ‘{other}’ has been stopped: decided by {role}, {date}.",
        ),
        "agreed": (
            "‘{about}’ begint in {start}: dat is afgesproken.",
            "‘{about}’ starts in {start}: that is agreed.",
        ),
        "running": ("‘{about}’ loopt al.", "‘{about}’ runs already."),
        "adopted": (
            "‘{about}’ loopt door uit een vastgesteld plan.",
            "‘{about}’ continues from an adopted plan.",
        ),
        "structural": ("‘{about}’ loopt altijd.", "‘{about}’ always runs."),
        "stopped": ("‘{about}’ is gestopt.", "‘{about}’ has been stopped."),
        "requires": (
            "‘{about}’ kan pas beginnen als ‘{other}’ klaar is.",
            "‘{about}’ can only start once ‘{other}’ is finished.",
        ),
        "not_with": (
            "‘{about}’ en ‘{other}’ kunnen niet tegelijk lopen.",
            "‘{about}’ and ‘{other}’ cannot run at the same time.",
        ),
        "earliest": (
            "‘{about}’ begint op zijn vroegst in {date}.",
            "‘{about}’ starts in {date} at the earliest.",
        ),
        "latest": (
            "‘{about}’ begint uiterlijk in {date}.",
            "‘{about}’ starts in {date} at the latest.",
        ),
        "end": (
            "‘{about}’ is uiterlijk in {date} klaar.",
            "‘{about}’ is finished in {date} at the latest.",
        ),
        "focus": (
            "De focusgrens in {period} is {amount}.",
            "The focus limit in {period} is {amount}.",
        ),
        "budget": (
            "De begroting voor {period} is {amount}.",
            "The budget for {period} is {amount}.",
        ),
        "budget-partner": (
            "{partner} kan in {period} ten hoogste {amount} bijdragen.",
            "{partner} can bring {amount} at most in {period}.",
        ),
        "fte": (
            "In {period} is er {amount} menskracht.",
            "In {period} there is {amount} of staff.",
        ),
        "fte-partner": (
            "{partner} kan in {period} ten hoogste {amount} inzetten.",
            "{partner} can put in {amount} at most in {period}.",
        ),
        # --- more than there is ---
        "over.focus": (
            "In {period} lopen er {used} inspanningen die al vastliggen; er is ruimte voor "
            "{amount}. Dat is {over} te veel.",
            "In {period} {used} inspanningen run that are fixed already; there is room for "
            "{amount}. That is {over} too many.",
        ),
        "over.budget": (
            "In {period} kost het plan {used}; de begroting is {amount}. Er is {over} te weinig "
            "voor wat al vastligt.",
            "In {period} the plan costs {used}; the budget is {amount}. That is {over} short of "
            "what is fixed already.",
        ),
        "over.budget-partner": (
            "In {period} vraagt het plan {used} van {partner}, die {amount} kan bijdragen. Dat is "
            "{over} te weinig voor wat al vastligt.",
            "In {period} the plan asks {used} of {partner}, who can bring {amount}. That is "
            "{over} short of what is fixed already.",
        ),
        "over.fte": (
            "In {period} vraagt het plan {used} menskracht; er is {amount}. Dat is {over} te "
            "weinig voor wat al vastligt.",
            "In {period} the plan asks {used} of staff; there is {amount}. That is {over} short "
            "of what is fixed already.",
        ),
        "over.fte-partner": (
            "In {period} vraagt het plan {used} van {partner}, die {amount} kan inzetten. Dat is "
            "{over} te weinig voor wat al vastligt.",
            "In {period} the plan asks {used} of {partner}, who can put in {amount}. That is "
            "{over} short of what is fixed already.",
        ),
        "because": ("Alleen dit past al niet bij elkaar:", "These alone do not fit together:"),
        "no-plan.one": (
            "Er is geen plan mogelijk zolang dit geldt. Laat het los of pas het aan:",
            "No plan is possible as long as this holds. Give it up or change it:",
        ),
        "no-plan.many": (
            "Er is geen plan mogelijk: deze {count} gegevens spreken elkaar tegen. Laat er één "
            "los of pas het aan:",
            "No plan is possible: these {count} contradict each other. Give one up or change it:",
        ),
        "fte-amount": ("{number} fte", "{number} fte"),
    }
)
