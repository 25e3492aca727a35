"""What `toc import` says of an IATI file: what is wrong with it, and what became of it."""

from __future__ import annotations

from toc.core.words import Sentences

IATI_IMPORT = Sentences(
    {
        "cannot-open": (
            "{file} kan niet geopend worden.",
            "{file} cannot be opened.",
        ),
        "no-activity": (
            "In {file} staat geen activiteit ‘{activity}’. Wel: {known}.",
            "{file} has no activity ‘{activity}’. It has: {known}.",
        ),
        "several-activities": (
            "In {file} staan {count} activiteiten. Kies er een met --activity: {known}.",
            "{file} has {count} activities. Choose one with --activity: {known}.",
        ),
        "same-activity-twice": (
            "In {file} staat de activiteit ‘{activity}’ {count} keer; welke u bedoelt is niet te "
            "zeggen.",
            "{file} has the activity ‘{activity}’ {count} times; which one you mean cannot be "
            "told.",
        ),
        "refused.one": (
            "{file} is niet ingelezen: er is 1 ding mis.",
            "{file} was not read: 1 thing is wrong.",
        ),
        "refused.many": (
            "{file} is niet ingelezen: er zijn {count} dingen mis.",
            "{file} was not read: {count} things are wrong.",
        ),
        "other-version": (
            "Het bestand zegt van IATI {version} te zijn; het is gelezen als {ours}.",
            "The file says that it is of IATI {version}; it was read as {ours}.",
        ),
        "elsewhere.one": (
            "Op 1 plaats klopt het bestand niet volgens het schema van IATI; wat is ingelezen "
            "heeft daar geen last van:",
            "In 1 place the file does not obey the schema of IATI; what was read is not affected:",
        ),
        "elsewhere.many": (
            "Op {count} plaatsen klopt het bestand niet volgens het schema van IATI; wat is "
            "ingelezen heeft daar geen last van:",
            "In {count} places the file does not obey the schema of IATI; what was read is not "
            "affected:",
        ),
        "elsewhere-many": (
            "Op {count} of meer plaatsen klopt het bestand niet volgens het schema van IATI; wat "
            "is ingelezen heeft daar geen last van. De eerste:",
            "In {count} or more places the file does not obey the schema of IATI; what was read "
            "is not affected. The first:",
        ),
        # --- a new programme ---
        "vision": (
            "Nog in te vullen: het IATI-bestand zegt niet wat de visie is.",
            "To be filled in: the IATI file does not say what the vision is.",
        ),
        "head": (
            "Overgenomen uit het IATI-bestand {file}. Wat daar niet in staat, is hier open "
            "gelaten.",
            "Taken from the IATI file {file}. What it does not say is left open here.",
        ),
        "others-measurements": (
            "{file} is er al, van een ander plan. Kies met --to een andere naam.",
            "{file} is there already, of another plan. Choose another name with --to.",
        ),
        "made": (
            "{file} is gemaakt. Doelen: {goals}, inspanningen: {inspanningen}, indicatoren: "
            "{indicators}.",
            "{file} was made. Goals: {goals}, inspanningen: {inspanningen}, indicators: "
            "{indicators}.",
        ),
        "measurements.one": (
            "1 meting staat in {file}.",
            "1 measurement is in {file}.",
        ),
        "measurements.many": (
            "{count} metingen staan in {file}.",
            "{count} measurements are in {file}.",
        ),
        "next": (
            "Zie wat er nog open is met: {toc} validate {plan}",
            "See what is still open with: {toc} validate {plan}",
        ),
        "kept.one": (
            "1 waarde telt niet mee voor de voortgang, maar is bewaard onder ‘iati’:",
            "1 value does not count for progress, but is kept under ‘iati’:",
        ),
        "kept.many": (
            "{count} waarden tellen niet mee voor de voortgang, maar zijn bewaard onder ‘iati’:",
            "{count} values do not count for progress, but are kept under ‘iati’:",
        ),
        "kept-value": (
            "regel {line}, {id}, {period}: {why}",
            "line {line}, {id}, {period}: {why}",
        ),
        "more": ("… en nog {count}.", "… and {count} more."),
        "left-out": (
            "Niet overgenomen, omdat een programma er geen plaats voor heeft: {elements}.",
            "Not taken, because a programme has no place for it: {elements}.",
        ),
        "element-count": ("{element} ({count})", "{element} ({count})"),
        "no-language": (
            "Het bestand zegt niet in welke taal het is.",
            "The file does not say in which language it is.",
        ),
        "unknown-date": (
            "Een dag met de soort ‘{type}’ is niet overgenomen: IATI kent die niet.",
            "A day of the type ‘{type}’ was not taken: IATI does not have that one.",
        ),
        # --- why a value does not count ---
        "why.not-a-number": ("‘{found}’ is geen getal", "‘{found}’ is not a number"),
        "why.no-value": ("zonder waarde", "without a value"),
        "why.twice": (
            "over dezelfde periode, groep en plaats staat er al een waarde",
            "there is a value of the same period, group and place already",
        ),
        "why.cannot-stand": (
            "zo kan het niet in een bestand met metingen staan",
            "it cannot stand like this in a file of measurements",
        ),
        "why.not-accepted": (
            "de waarde, groep of periode kan hier niet",
            "the value, group or period cannot be here",
        ),
        "why.of-a-place": (
            "deze waarde gaat alleen over {about}; een programma heeft een nulmeting en "
            "streefwaarden voor alle plaatsen samen",
            "this value is about {about} only; a programme has a baseline and targets for all "
            "places together",
        ),
        "why.of-a-group": (
            "deze waarde gaat alleen over een groep ({about}); een programma heeft een nulmeting "
            "en streefwaarden voor iedereen samen",
            "this value is about a group only ({about}); a programme has a baseline and targets "
            "for everybody together",
        ),
        "why.words": (
            "deze indicator wordt in woorden gemeten, en een getal is daar geen nulmeting of "
            "streefwaarde van",
            "this indicator is measured in words, and a number cannot be a baseline or target "
            "of that",
        ),
        "why.not-exact": (
            "dit getal heeft meer cijfers dan een programma kan bewaren",
            "this number has more digits than a programme can keep",
        ),
        "why.target-years": (
            "deze streefwaarde loopt van {start} tot en met {end}; een programma heeft "
            "streefwaarden van hele jaren",
            "this target runs from {start} up to and including {end}; a programme has targets of "
            "whole years",
        ),
        "why.target-years-offer": (
            "deze streefwaarde loopt van {start} tot en met {end}; een programma heeft "
            "streefwaarden van hele jaren. Bedoelt zij ‘bereikt in {year}’, schrijf dan bij "
            "‘{id}’: streefwaarden: {{{year}: {value}}}",
            "this target runs from {start} up to and including {end}; a programme has targets of "
            "whole years. If it means ‘reached in {year}’, write with ‘{id}’: targets: {{{year}: "
            "{value}}}",
        ),
        "why.target-part": (
            "deze streefwaarde gaat over een deel van een jaar ({start} tot en met {end}); een "
            "programma heeft streefwaarden van hele jaren",
            "this target is about a part of a year ({start} up to and including {end}); a "
            "programme has targets of whole years",
        ),
        "why.second-target": (
            "over dit jaar is er al een streefwaarde",
            "there is a target of this year already",
        ),
        "why.second-baseline": (
            "een programma heeft één nulmeting, en er is er al een",
            "a programme has one baseline, and there is one already",
        ),
        "why.unknown-indicator": (
            "het plan heeft geen indicator met deze verwijzing",
            "the plan has no indicator with this reference",
        ),
        "why.cumulative": (
            "deze indicator telt in het plan op, en het bestand geeft totalen",
            "this indicator adds up in the plan, and the file gives totals",
        ),
        # --- an existing programme ---
        "added.one": ("1 meting toegevoegd.", "1 measurement added."),
        "added.many": ("{count} metingen toegevoegd.", "{count} measurements added."),
        "same.one": ("1 meting stond er al.", "1 measurement was there already."),
        "same.many": (
            "{count} metingen stonden er al.",
            "{count} measurements were there already.",
        ),
        "not-taken.one": (
            "1 waarde is niet overgenomen:",
            "1 value was not taken:",
        ),
        "not-taken.many": (
            "{count} waarden zijn niet overgenomen:",
            "{count} values were not taken:",
        ),
        "conflict": (
            "regel {line}: van {about} staat er al {there}, en het bestand zegt {value}.",
            "line {line}: of {about} there is {there} already, and the file says {value}.",
        ),
        "conflict-fix": (
            "Er is niets toegevoegd. Verbeter een waarde met: {toc} measure add … --correct …",
            "Nothing was added. Correct a value with: {toc} measure add … --correct …",
        ),
        "nothing-known": (
            "Geen enkele indicator in het bestand verwijst naar een indicator van dit plan. Dat "
            "gaat met een verwijzing (reference) met vocabulaire 99 en de id als code, of met een "
            "verwijzing die in het plan onder ‘iati’ bij de indicator staat.",
            "None of the indicators in the file refers to an indicator of this plan. That is "
            "done with a reference with vocabulary 99 and the id as its code, or with a "
            "reference that is in the plan under ‘iati’ with the indicator.",
        ),
    }
)
