"""What is said of a selection that cannot be made."""

from __future__ import annotations

from toc.core.words import Sentences

SELECTION = Sentences(
    {
        "no-such-rule": (
            "Er is geen regel ‘{name}’. Bedoelde u: {near}? Alle regels: {toc} rules",
            "There is no rule ‘{name}’. Did you mean: {near}? All rules: {toc} rules",
        ),
        "no-such-family": (
            "Er is geen groep regels ‘{name}’. Er is: {near}.",
            "There is no family of rules ‘{name}’. There is: {near}.",
        ),
        "no-such-element": (
            "‘{name}’ staat niet in dit plan. Bedoelde u: {near}?",
            "‘{name}’ is not in this plan. Did you mean: {near}?",
        ),
        "since-missing": (
            "{file} bestaat niet. Noem een eerder bewaard verslag (.json), een ander bestand, een "
            "vastgesteld plan (2024), een dag (2024-03-01) of een versie in git.",
            "{file} does not exist. Name a saved report (.json), another file, an adopted plan "
            "(2024), a day (2024-03-01) or a revision in git.",
        ),
        "since-unreadable": (
            "{file} is geen verslag van toc. Bewaar er een met: {toc} validate --json > {file}",
            "{file} is not a report of toc. Save one with: {toc} validate --json > {file}",
        ),
        "document-form": (
            "Schrijf een document als NAAM=BESTAND, niet als ‘{given}’.",
            "Write a document as NAME=FILE, not as ‘{given}’.",
        ),
        "no-such-document": (
            "Dit plan kent geen document ‘{name}’. Het kent: {near}.",
            "This plan has no document ‘{name}’. It has: {near}.",
        ),
        "no-documents": (
            "Dit plan noemt geen documenten. Zet ‘{name}’ met een titel onder ‘documenten’.",
            "This plan names no documents. Put ‘{name}’ under ‘documents’, with a title.",
        ),
        "document-unreadable": (
            "{file} kan niet als tekst gelezen worden. Bewaar het document als platte tekst "
            "(UTF-8).",
            "{file} cannot be read as text. Save the document as plain text (UTF-8).",
        ),
        "other-unreadable": (
            "Het andere plan {file} kan niet gelezen worden. Controleer het met: {toc} validate "
            "{file}",
            "The other plan {file} cannot be read. Check it with: {toc} validate {file}",
        ),
    }
)
