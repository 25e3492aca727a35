"""What people answered about a plan, as it is kept beside the programme."""

from __future__ import annotations

from toc.core.words import Sentences

PLAN_ANSWERS = Sentences(
    {
        # --- the file ---
        "heading.what": (
            "Wat de teksten zijn van het plan waar dit programma van gemaakt is.",
            "What the texts are of the plan that this programme was made of.",
        ),
        "heading.read": (
            "Dit bestand wordt gelezen bij elke volgende versie van dat plan. U kunt regels "
            "wijzigen en toevoegen.",
            "This file is read with every next version of that plan. You can change and add "
            "lines.",
        ),
        "heading.line": (
            "Vooraan staat waar het om gaat, zoals het in het plan staat: ‘onder Onze inzet’ of "
            "‘kolom Stap’.",
            "First comes what it is about, as the plan has it: ‘below Our work’ or ‘column Step’.",
        ),
        "heading.depth": (
            "Heeft het plan er geen woord voor, dan staat er hoe diep het staat: ‘diepte 1’ is "
            "het bovenste, ‘diepte 2’ wat daaronder staat.",
            "Where the plan has no word for it, it says how deep it stands: ‘depth 1’ is the "
            "highest, ‘depth 2’ what stands below that.",
        ),
        "heading.values": ("Daarachter wat het is: {words}.", "Then what it is: {words}."),
        # --- what a line is about: the first word of its key ---
        "how.below": ("onder", "below"),
        "how.column": ("kolom", "column"),
        "how.word": ("woord", "word"),
        "how.heading": ("kop", "heading"),
        "how.group": ("groepskop", "group-heading"),
        "how.network": ("netwerkkop", "network-heading"),
        "how.section": ("tussenkop", "section"),
        "how.above": ("boven", "above"),
        "how.beside": ("naast", "beside"),
        "how.lane": ("vlak", "area"),
        "how.place": ("vak", "box"),
        "how.style": ("opmaak", "style"),
        "how.years": ("jaar", "year"),
        "how.under": ("punten", "points"),
        "how.depth": ("diepte", "depth"),
        # --- what is wrong with a line ---
        "unknown.what": (
            "‘{found}’ is niets wat een tekst van een plan kan zijn.",
            "‘{found}’ is nothing that a text of a plan can be.",
        ),
        "unknown.fix": ("Kies uit: {words}.", "Choose from: {words}."),
        "unreadable": (
            "De antwoorden van een vorige keer zijn niet te lezen; er is niets gemaakt.",
            "The answers of an earlier time cannot be read; nothing was made.",
        ),
        # --- what is told ---
        "kept.one": (
            "Uw antwoord is bewaard in {file} en geldt ook voor een volgende versie van dit plan.",
            "Your answer is kept in {file}, and holds for a next version of this plan too.",
        ),
        "kept.many": (
            "Uw {count} antwoorden zijn bewaard in {file} en gelden ook voor een volgende versie "
            "van dit plan.",
            "Your {count} answers are kept in {file}, and hold for a next version of this plan "
            "too.",
        ),
        "used.one": (
            "1 antwoord van een vorige keer is gebruikt ({file}).",
            "1 answer of an earlier time was used ({file}).",
        ),
        "used.many": (
            "{count} antwoorden van een vorige keer zijn gebruikt ({file}).",
            "{count} answers of an earlier time were used ({file}).",
        ),
        "unused.one": (
            "1 antwoord in {file} slaat op niets in dit plan: {keys}. Het blijft bewaard.",
            "1 answer in {file} is about nothing in this plan: {keys}. It is kept.",
        ),
        "unused.many": (
            "{count} antwoorden in {file} slaan op niets in dit plan: {keys}. Ze blijven bewaard.",
            "{count} answers in {file} are about nothing in this plan: {keys}. They are kept.",
        ),
    }
)
