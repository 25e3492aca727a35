"""What the first screen of `toc validate` says around the points that it tells."""

from __future__ import annotations

from toc.core.words import Sentences

FIRST_SCREEN = Sentences(
    {
        "read": ("Gelezen: {counted}.", "Read: {counted}."),
        "strategic-goals.one": ("1 strategisch doel", "1 strategic goal"),
        "strategic-goals.many": ("{count} strategische doelen", "{count} strategic goals"),
        "operational-goals.one": ("1 operationeel doel", "1 operational goal"),
        "operational-goals.many": ("{count} operationele doelen", "{count} operational goals"),
        "inspanningen.one": ("1 inspanning", "1 inspanning"),
        "inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        "networks.one": ("1 netwerk", "1 network"),
        "networks.many": ("{count} netwerken", "{count} networks"),
        "indicators.one": ("1 indicator", "1 indicator"),
        "indicators.many": ("{count} indicatoren", "{count} indicators"),
        "worked-on-all.one": (
            "Het operationele doel heeft een inspanning.",
            "The operational goal has an inspanning.",
        ),
        "worked-on-all.many": (
            "Elk operationeel doel heeft een inspanning.",
            "Every operational goal has an inspanning.",
        ),
        "worked-on-some.one": (
            "1 van de {whole} operationele doelen heeft een inspanning.",
            "1 of the {whole} operational goals has an inspanning.",
        ),
        "worked-on-some.many": (
            "{count} van de {whole} operationele doelen hebben een inspanning.",
            "{count} of the {whole} operational goals have an inspanning.",
        ),
        "serving-all.one": (
            "De inspanning draagt bij aan een doel.",
            "The inspanning contributes to a goal.",
        ),
        "serving-all.many": (
            "Elke inspanning draagt bij aan een doel.",
            "Every inspanning contributes to a goal.",
        ),
        "serving-some.one": (
            "1 van de {whole} inspanningen draagt bij aan een doel.",
            "1 of the {whole} inspanningen contributes to a goal.",
        ),
        "serving-some.many": (
            "{count} van de {whole} inspanningen dragen bij aan een doel.",
            "{count} of the {whole} inspanningen contribute to a goal.",
        ),
        "supported-all.one": (
            "Het strategische doel heeft een operationeel doel.",
            "The strategic goal has an operational goal.",
        ),
        "supported-all.many": (
            "Elk strategisch doel heeft een operationeel doel.",
            "Every strategic goal has an operational goal.",
        ),
        "supported-some.one": (
            "1 van de {whole} strategische doelen heeft een operationeel doel.",
            "1 of the {whole} strategic goals has an operational goal.",
        ),
        "supported-some.many": (
            "{count} van de {whole} strategische doelen hebben een operationeel doel.",
            "{count} of the {whole} strategic goals have an operational goal.",
        ),
        "upwards-all.one": (
            "Vanuit het operationele doel loopt een weg naar de visie.",
            "From the operational goal a way runs up to the vision.",
        ),
        "upwards-all.many": (
            "Vanuit elk operationeel doel loopt een weg naar de visie.",
            "From every operational goal a way runs up to the vision.",
        ),
        "upwards-some": (
            "Vanuit {count} van de {whole} operationele doelen loopt een weg naar de visie.",
            "From {count} of the {whole} operational goals a way runs up to the vision.",
        ),
        "measured-all.one": ("Het doel heeft een indicator.", "The goal has an indicator."),
        "measured-all.many": ("Elk doel heeft een indicator.", "Every goal has an indicator."),
        "measured-some.one": (
            "1 van de {whole} doelen heeft een indicator.",
            "1 of the {whole} goals has an indicator.",
        ),
        "measured-some.many": (
            "{count} van de {whole} doelen hebben een indicator.",
            "{count} of the {whole} goals have an indicator.",
        ),
        "owned-all.one": ("De inspanning heeft een eigenaar.", "The inspanning has an owner."),
        "owned-all.many": (
            "Elke inspanning heeft een eigenaar.",
            "Every inspanning has an owner.",
        ),
        "owned-some.one": (
            "1 van de {whole} inspanningen heeft een eigenaar.",
            "1 of the {whole} inspanningen has an owner.",
        ),
        "owned-some.many": (
            "{count} van de {whole} inspanningen hebben een eigenaar.",
            "{count} of the {whole} inspanningen have an owner.",
        ),
        "first": ("Begin hiermee", "Start with this"),
        "first-after-errors": ("Begin daarna hiermee", "Then start with this"),
        "more-of-rule": (
            "En nog {count}; die ziet u met --rule {rule}",
            "And {count} more; see them with --rule {rule}",
        ),
        "blank": ("Nog niet ingevuld: {parts}.", "Not filled in yet: {parts}."),
        "blank-placeholder.one": ("1 tekst", "1 text"),
        "blank-placeholder.many": ("{count} teksten", "{count} texts"),
        "blank-indicator-without-target.one": (
            "streefwaarde of streefjaar bij 1 indicator",
            "target or target year of 1 indicator",
        ),
        "blank-indicator-without-target.many": (
            "streefwaarde of streefjaar bij {count} indicatoren",
            "target or target year of {count} indicators",
        ),
        "blank-indicator-without-baseline.one": (
            "nulmeting bij 1 indicator",
            "baseline of 1 indicator",
        ),
        "blank-indicator-without-baseline.many": (
            "nulmeting bij {count} indicatoren",
            "baseline of {count} indicators",
        ),
        "blank-goal-without-indicator.one": ("indicator bij 1 doel", "indicator of 1 goal"),
        "blank-goal-without-indicator.many": (
            "indicator bij {count} doelen",
            "indicator of {count} goals",
        ),
        "blank-inspanning-without-owner.one": (
            "eigenaar bij 1 inspanning",
            "owner of 1 inspanning",
        ),
        "blank-inspanning-without-owner.many": (
            "eigenaar bij {count} inspanningen",
            "owner of {count} inspanningen",
        ),
        "blank-goal-without-year.one": (
            "jaar bij 1 operationeel doel",
            "year of 1 operational goal",
        ),
        "blank-goal-without-year.many": (
            "jaar bij {count} operationele doelen",
            "year of {count} operational goals",
        ),
        "blank-later-without-date.one": (
            "begin bij 1 uitgestelde inspanning",
            "start of 1 inspanning that was put off",
        ),
        "blank-later-without-date.many": (
            "begin bij {count} uitgestelde inspanningen",
            "start of {count} inspanningen that were put off",
        ),
        "blank-year-without-amount.one": (
            "kosten van een of meer jaren bij 1 inspanning",
            "cost of one or more years of 1 inspanning",
        ),
        "blank-year-without-amount.many": (
            "kosten van een of meer jaren bij {count} inspanningen",
            "cost of one or more years of {count} inspanningen",
        ),
        "blank-link-without-rationale.one": (
            "waardoor 1 doel of inspanning bijdraagt",
            "how 1 goal or inspanning contributes",
        ),
        "blank-link-without-rationale.many": (
            "waardoor {count} doelen en inspanningen bijdragen",
            "how {count} goals and inspanningen contribute",
        ),
        "blank-outcome-link-without-assumption.one": (
            "aanname bij 1 doel",
            "assumption of 1 goal",
        ),
        "blank-outcome-link-without-assumption.many": (
            "aanname bij {count} doelen",
            "assumption of {count} goals",
        ),
        "blank-link-without-evidence.one": (
            "bewijs bij een bijdrage van 1 doel of inspanning",
            "evidence for a contribution of 1 goal or inspanning",
        ),
        "blank-link-without-evidence.many": (
            "bewijs bij een bijdrage van {count} doelen en inspanningen",
            "evidence for a contribution of {count} goals and inspanningen",
        ),
        "blank-inspanning-without-process-indicator.one": (
            "procesindicator bij 1 inspanning",
            "process indicator of 1 inspanning",
        ),
        "blank-inspanning-without-process-indicator.many": (
            "procesindicator bij {count} inspanningen",
            "process indicator of {count} inspanningen",
        ),
        "blank-indicator-without-kind.one": ("soort bij 1 indicator", "kind of 1 indicator"),
        "blank-indicator-without-kind.many": (
            "soort bij {count} indicatoren",
            "kind of {count} indicators",
        ),
        "blank-indicator-without-unit.one": ("eenheid bij 1 indicator", "unit of 1 indicator"),
        "blank-indicator-without-unit.many": (
            "eenheid bij {count} indicatoren",
            "unit of {count} indicators",
        ),
        "blank-indicator-incomplete.one": (
            "een deel van de meetafspraken bij 1 indicator",
            "part of what measuring 1 indicator takes",
        ),
        "blank-indicator-incomplete.many": (
            "een deel van de meetafspraken bij {count} indicatoren",
            "part of what measuring {count} indicators takes",
        ),
        "blank-element-without-source.one": ("bron bij 1 element", "source of 1 element"),
        "blank-element-without-source.many": (
            "bron bij {count} elementen",
            "source of {count} elements",
        ),
        "later": ("Daarna: {counted} ({families}).", "After that: {counted} ({families})."),
        "specialist": ("Voor een specialist: {counted}.", "For a specialist: {counted}."),
        "warnings.one": ("1 aandachtspunt", "1 warning"),
        "warnings.many": ("{count} aandachtspunten", "{count} warnings"),
        "advice.one": ("1 advies", "1 piece of advice"),
        "advice.many": ("{count} adviezen", "{count} pieces of advice"),
        "draw": (
            "Tekenen kan nu al, met de bijlage voor het plan:",
            "It can be drawn already, with the annex for the plan:",
        ),
        "everything": ("Alles lezen ({counted}):", "To read everything ({counted}):"),
    }
)
