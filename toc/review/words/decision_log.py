"""The history of decisions: `toc log`."""

from __future__ import annotations

from toc.core.words import Sentences

DECISION_LOG = Sentences(
    {
        "since-option": (
            "Alleen wat sinds dit jaar is besloten.",
            "Only what was decided since this year.",
        ),
        "to-option": (
            "Schrijf het naar een document: {kinds}.",
            "Write it to a document: {kinds}.",
        ),
        "title": ("Wat er is besloten", "What was decided"),
        "title-since": ("Wat er is besloten sinds {year}", "What was decided since {year}"),
        "empty": (
            "Er is nog niets besloten: het plan noemt geen besluiten, en er is geen plan "
            "vastgesteld en geen reflectie gehouden.",
            "Nothing was decided yet: the plan names no decisions, and no plan was adopted and no "
            "reflection held.",
        ),
        "empty-since": (
            "Sinds {year} is er niets besloten.",
            "Nothing was decided since {year}.",
        ),
        "undated": ("Geaccepteerde bevindingen", "Accepted findings"),
        "head.when": ("Wanneer", "When"),
        "head.what": ("Wat", "What"),
        "head.why": ("Waarom", "Why"),
        "head.by": ("Door", "By"),
        "by": ("{role}", "{role}"),
        "decision.in": ("Wel doen in {period}: {text}", "Do in {period}: {text}"),
        "decision.out": ("Niet doen in {period}: {text}", "Do not do in {period}: {text}"),
        "decision.later": ("Later dan {period}: {text}", "Later than {period}: {text}"),
        "decision.stop": ("Stoppen vanaf {period}: {text}", "Stop from {period} on: {text}"),
        "decision.go_on": ("Doorgaan in {period}: {text}", "Go on in {period}: {text}"),
        "decision.change": (
            "Wijzigen voor {period}: {text}. Wat wijzigt: {change}",
            "Change for {period}: {text}. What changes: {change}",
        ),
        "decision.start": ("Starten in {period}: {text}", "Start in {period}: {text}"),
        "not-before": (" (niet voor {date})", " (not before {date})"),
        "replaced": (
            "vervangen door een later besluit",
            "replaced by a later decision",
        ),
        "plan.one": (
            "Plan {period} vastgesteld, met 1 gekozen inspanning",
            "Plan {period} adopted, with 1 chosen inspanning",
        ),
        "plan.many": (
            "Plan {period} vastgesteld, met {count} gekozen inspanningen",
            "Plan {period} adopted, with {count} chosen inspanningen",
        ),
        "plan-replaced": (
            "later vervangen, bewaard als {name}",
            "replaced later, kept as {name}",
        ),
        "review": (
            "Reflectie over {period}, met besluiten voor {next}",
            "Reflection on {period}, with decisions for {next}",
        ),
        "review-decided.one": ("1 besluit", "1 decision"),
        "review-decided.many": ("{count} besluiten", "{count} decisions"),
        "review-wishes.one": ("1 nieuw idee", "1 new idea"),
        "review-wishes.many": ("{count} nieuwe ideeën", "{count} new ideas"),
        "review-seen.one": (
            "1 doel of inspanning op het formulier",
            "1 goal or inspanning on the form",
        ),
        "review-seen.many": (
            "{count} doelen en inspanningen op het formulier",
            "{count} goals and inspanningen on the form",
        ),
        "accepted": ("{rule}: {names}", "{rule}: {names}"),
        "until": ("geldt tot en met {date}", "holds until {date}"),
        "bad-since": (
            "‘{found}’ is geen jaar. Schrijf vier cijfers, bijvoorbeeld --since 2023",
            "‘{found}’ is not a year. Write four digits, such as --since 2023",
        ),
        "unknown-kind": (
            "‘{file}’: hiernaar kan de geschiedenis niet worden geschreven. Kies {kinds}.",
            "‘{file}’: the history cannot be written to this. Choose {kinds}.",
        ),
    }
)
