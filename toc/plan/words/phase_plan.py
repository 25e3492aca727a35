"""What a phase plan says: what we do, what we do not do now, why, and what is not known."""

from __future__ import annotations

from toc.core.words import Sentences
from toc.plan.words.phase_plan_means import PLAN_MEANS
from toc.plan.words.phase_plan_method import PLAN_METHOD
from toc.plan.words.phase_plan_reasons import PLAN_REASONS

PHASE_PLAN = Sentences(
    {
        **PLAN_MEANS,
        **PLAN_REASONS,
        **PLAN_METHOD,
        "notice": (
            "Dit is een voorstel. Mensen besluiten; het voorstel zegt wat er meetelt en waarom.",
            "This is a proposal. People decide; the proposal says what counts and why.",
        ),
        "ties": (
            "Bij {count} van de {all} gekozen inspanningen gaf alleen de volgorde in het bestand "
            "de doorslag: met {others} andere is het plan even goed. Dat is geen inhoudelijke "
            "keuze. Maak die met elkaar.",
            "For {count} of the {all} chosen inspanningen only the order in the file decided: "
            "alternatives that are as good: {others}. That is not a choice on content. Make it "
            "together.",
        ),
        # --- the parts of the plan ---
        "part.do": ("Wat we doen", "What we do"),
        "part.do-in": ("Wat we doen in {period}", "What we do in {period}"),
        "part.runs-on": ("Loopt door", "Continues"),
        "part.committed": ("Ligt al vast", "Fixed already"),
        "part.decisions": ("Wat al besloten is", "What has been decided already"),
        "part.over": ("Meer dan er is", "More than there is"),
        "part.look-back": ("Terugblik", "Looking back"),
        "part.means": ("Middelen", "Means"),
        "part.always": ("Altijd", "Always"),
        "part.not-now": (
            "Wat we nu niet doen, en waarom",
            "What we do not do now, and why",
        ),
        "part.bare": ("Doelen zonder inspanning", "Goals without an inspanning"),
        "part.bare-in": (
            "Doelen zonder inspanning in {period}",
            "Goals without an inspanning in {period}",
        ),
        "part.method": ("Hoe is er gekozen", "How the choice was made"),
        "part.unknown": ("Wat niet bekend is", "What is not known"),
        "nothing-chosen": ("Er is niets gekozen.", "Nothing is chosen."),
        "no-network": ("In geen netwerk", "In no network"),
        "begins": ("Begint in {month}.", "Starts in {month}."),
        "also-in": ("Staat ook in: {networks}.", "Also in: {networks}."),
        # --- who serves what ---
        "serves": ("Draagt bij aan: {goals}.", "Contributes to: {goals}."),
        "serves-stopped": (
            "Draagt ook bij aan wat gestopt is: {goals}.",
            "Also contributes to what has been stopped: {goals}.",
        ),
        "serves-stopped-only": (
            "Draagt alleen bij aan wat gestopt is: {goals}.",
            "Contributes only to what has been stopped: {goals}.",
        ),
        "serves-possibly": (
            "Draagt mogelijk bij aan (staat in hetzelfde netwerk): {goals}.",
            "Possibly contributes to (in the same network): {goals}.",
        ),
        "goals.strategic": (
            "Strategische doelen: {served} van de {all} bediend, {possibly} mogelijk bediend.",
            "Strategic goals: {served} of {all} served, {possibly} possibly served.",
        ),
        "goals.stopped.one": (
            "Gestopt, en niet meegeteld: {names}.",
            "Stopped, and not counted: {names}.",
        ),
        "goals.stopped.many": (
            "{count} doelen zijn gestopt en tellen niet mee: {names}.",
            "{count} goals are stopped and do not count: {names}.",
        ),
        "goals.operational": (
            "Operationele doelen: {served} van de {all} bediend, {possibly} mogelijk bediend "
            "(staan in hetzelfde netwerk als een inspanning), {bare} zonder inspanning.",
            "Operational goals: {served} of {all} served, {possibly} possibly served (in the "
            "same network as an inspanning), {bare} without an inspanning.",
        ),
        "bare.not_now": (
            "er zijn inspanningen voor, maar niet in deze periode",
            "there are inspanningen for it, but not in this period",
        ),
        "bare.never": (
            "het plan heeft er geen inspanning voor",
            "the plan has no inspanning for it",
        ),
        # --- what is fixed already, and what it takes ---
        "committed.agreed": ("afgesproken begin, {until}", "agreed start, {until}"),
        "committed.running": ("loopt al, {until}", "runs already, {until}"),
        "committed.adopted": (
            "loopt door uit een vastgesteld plan, {until}",
            "continues from an adopted plan, {until}",
        ),
        "committed.until": ("tot en met {month}", "until {month}"),
        "committed.open": (
            "tot wanneer is niet bekend",
            "until when is not known",
        ),
        "committed.overdue": (
            "had in {month} klaar moeten zijn, en staat niet als klaar in het bestand",
            "should have been finished in {month}, and is not finished in the file",
        ),
        "decision.in": (
            "{name}: wel in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.out": (
            "{name}: niet in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: not in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.later": (
            "{name}: later dan {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: later than {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.stop": (
            "{name}: stopt met ingang van {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: stops as from {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.go_on": (
            "{name}: gaat door in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: goes on in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.change": (
            "{name}: wijzigt in {period}: {change}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: changes in {period}: {change}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.start": (
            "{name}: start in {period}. Reden: {reason} (besluit van {role}, {date})",
            "{name}: starts in {period}. Reason: {reason} (decided by {role}, {date})",
        ),
        "decision.old-text": (
            ". In het plan staat de oude tekst nog",
            ". The plan still has the old text",
        ),
        "decision.still-there": (
            ". Dit doel staat nog in het plan",
            ". This goal is still in the plan",
        ),
        "decision.overtaken": (
            "; dit is intussen klaar of gestopt",
            "; this has been finished or stopped since",
        ),
    }
)
