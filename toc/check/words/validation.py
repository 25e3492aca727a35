"""What `toc validate` says around the problems."""

from __future__ import annotations

from toc.core.words import Sentences

VALIDATION = Sentences(
    {
        "nothing": (
            "Niets gevonden dat aandacht vraagt.",
            "Nothing found that needs attention.",
        ),
        "nothing-but-accepted": (
            "Niets gevonden, behalve wat geaccepteerd is.",
            "Nothing found, but for what is accepted.",
        ),
        "nothing-selected": (
            "Niets gevonden in deze selectie.",
            "Nothing found in this selection.",
        ),
        "selection": (
            "Dit is een selectie; fouten staan er altijd bij, de rest van de controle niet.",
            "This is a selection; errors are always in it, the rest of the check is not.",
        ),
        "no-errors": ("Geen fouten.", "No errors."),
        "summary-error.one": ("1 fout.", "1 error."),
        "summary-error.many": ("{count} fouten.", "{count} errors."),
        "summary-warning.one": ("1 aandachtspunt.", "1 warning."),
        "summary-warning.many": ("{count} aandachtspunten.", "{count} warnings."),
        "summary-advice.one": ("1 advies.", "1 piece of advice."),
        "summary-advice.many": ("{count} adviezen.", "{count} pieces of advice."),
        "folder-checking": ("De plannen nakijken in {folder}", "Checking the plans in {folder}"),
        "folder-error.one": ("1 fout", "1 error"),
        "folder-error.many": ("{count} fouten", "{count} errors"),
        "folder-warning.one": ("1 aandachtspunt", "1 warning"),
        "folder-warning.many": ("{count} aandachtspunten", "{count} warnings"),
        "folder-advice.one": ("1 advies", "1 piece of advice"),
        "folder-advice.many": ("{count} adviezen", "{count} pieces of advice"),
        "folder-fine": ("in orde", "in order"),
        "folder-empty": ("In {folder} staat geen plan.", "There is no plan in {folder}."),
        "folder-closed": (
            "De map {folder} kan niet worden gelezen ({reason}).",
            "The folder {folder} cannot be read ({reason}).",
        ),
        "folder-others": (
            "Geen programma, en dus overgeslagen: {files}",
            "No programme, and so passed over: {files}",
        ),
        "folder-copies": (
            "Een kopie van een plan ernaast, en dus overgeslagen: {files}",
            "A copy of a plan beside it, and so passed over: {files}",
        ),
        "folder-sum": (
            "{count} plannen in {folder}, waarvan {sound} zonder fouten. Meer over een plan: "
            "{toc} validate met de naam van zijn bestand.",
            "{count} plans in {folder}, {sound} of them without errors. More about a plan: "
            "{toc} validate with the name of its file.",
        ),
        "heading-error": ("Fouten: eerst herstellen", "Errors: mend these first"),
        "heading-warning": ("Aandachtspunten", "Warnings"),
        "heading-advice": ("Adviezen", "Advice"),
        "error": ("fout", "error"),
        "warning": ("aandachtspunt", "warning"),
        "advice": ("advies", "advice"),
        "in-short": ("In het kort", "In short"),
        "waived.one": (
            "1 bevinding is geaccepteerd; met --all ziet u haar.",
            "1 finding is accepted; --all shows it.",
        ),
        "waived.many": (
            "{count} bevindingen zijn geaccepteerd; met --all ziet u ze.",
            "{count} findings are accepted; --all shows them.",
        ),
        "waived-why": (
            "Geaccepteerd tot en met {until} door {owner}: {reason}",
            "Accepted until {until} by {owner}: {reason}",
        ),
        "corrected.one": ("De regel wordt dan:", "The line then becomes:"),
        "corrected.many": ("De regels worden dan:", "The lines then become:"),
        "corrected-perhaps.one": ("Misschien bedoelt u:", "Perhaps you mean:"),
        "corrected-perhaps.many": ("Misschien bedoelt u:", "Perhaps you mean:"),
        "mendable.one": (
            "1 fout herstelt u met: {toc} validate {plan} --fix",
            "1 error is mended by: {toc} validate {plan} --fix",
        ),
        "mendable.many": (
            "{count} fouten herstelt u met: {toc} validate {plan} --fix",
            "{count} errors are mended by: {toc} validate {plan} --fix",
        ),
        "why": ("Waarom", "Why"),
        "fix": ("Wat nu", "What now"),
        "line": ("regel {line}", "line {line}"),
        "more-errors.one": (
            "En nog 1 fout; die ziet u met: {toc} validate {plan} --all",
            "And 1 more error; see it with: {toc} validate {plan} --all",
        ),
        "more-errors.many": (
            "En nog {count} fouten; die ziet u met: {toc} validate {plan} --all",
            "And {count} more errors; see them with: {toc} validate {plan} --all",
        ),
        "counts": (
            "Strategische doelen: {strategic}, operationele doelen: {operational}, inspanningen: "
            "{inspanningen}, netwerken: {networks}, indicatoren: {indicators}",
            "Strategic goals: {strategic}, operational goals: {operational}, inspanningen: "
            "{inspanningen}, networks: {networks}, indicators: {indicators}",
        ),
        "draft.one": (
            "De rest van het plan is pas te controleren als deze fout hersteld is.",
            "The rest of the plan can only be checked once this error is mended.",
        ),
        "draft.many": (
            "De rest van het plan is pas te controleren als deze fouten hersteld zijn.",
            "The rest of the plan can only be checked once these errors are mended.",
        ),
    }
)
