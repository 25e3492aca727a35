"""What `toc export iati` notes: what is left out of the file, and what others will object to."""

from __future__ import annotations

from toc.core.words import Sentences

IATI_NOTES = Sentences(
    {
        "identifier-prefix.what": (
            "Het kenmerk begint niet met dat van de rapporterende organisatie ({ref}-); controles "
            "van IATI waarschuwen daarvoor.",
            "The identifier does not begin with that of the reporting organisation ({ref}-); "
            "checks of IATI warn of that.",
        ),
        "identifier-signs.what": (
            "In het kenmerk ‘{found}’ staat een /, &, | of ?; controles van IATI waarschuwen "
            "daarvoor.",
            "The identifier ‘{found}’ has a /, &, | or ? in it; checks of IATI warn of that.",
        ),
        "no-language.what": (
            "De taal van de teksten is niet bekend; de standaard vraagt die (‘taal: nl’ onder "
            "‘iati’).",
            "The language of the texts is not known; the standard asks for it (‘language: en’ "
            "under ‘iati’).",
        ),
        "no-country.what": (
            "Er staat geen land of regio bij; de standaard vraagt er een (‘landen: Nederland’).",
            "No country or region is given; the standard asks for one (‘countries: Netherlands’).",
        ),
        "no-sector.what": (
            "Er staat geen sector bij; de standaard vraagt er een: een code van de OESO-DAC, "
            "zoals ‘sectoren: 16010’ (sociale bescherming).",
            "No sector is given; the standard asks for one: a code of OECD-DAC, such as ‘sectors: "
            "16010’ (social protection).",
        ),
        "not-public.what": (
            "‘{id}’ is niet openbaar en staat niet in het bestand.",
            "‘{id}’ is not public and is not in the file.",
        ),
        "sdg-not-listed.what": (
            "‘{found}’ bij ‘{id}’ staat niet op de lijst van SDG-indicatoren; in het bestand "
            "staat alleen het subdoel {target}.",
            "‘{found}’ of ‘{id}’ is not on the list of SDG indicators; the file has only the "
            "target {target}.",
        ),
        "sdg-unknown.what": (
            "‘{found}’ bij ‘{id}’ is geen code van de SDG’s en is weggelaten.",
            "‘{found}’ of ‘{id}’ is not a code of the SDGs and was left out.",
        ),
        "theme-unknown.what": (
            "‘{found}’ bij ‘{id}’ is geen thema van brede welvaart en is weggelaten.",
            "‘{found}’ of ‘{id}’ is not a theme of broad welfare and was left out.",
        ),
        "without-indicators.what.one": (
            "1 doel of inspanning zonder openbare indicator staat niet in het bestand: een "
            "resultaat zonder indicator kent IATI niet.",
            "1 goal or inspanning without a public indicator is not in the file: IATI has no "
            "result without an indicator.",
        ),
        "without-indicators.what.many": (
            "{count} doelen en inspanningen zonder openbare indicator staan niet in het bestand: "
            "een resultaat zonder indicator kent IATI niet.",
            "{count} goals and inspanningen without a public indicator are not in the file: "
            "IATI has no result without an indicator.",
        ),
        "hidden.what.one": (
            "Van ‘{id}’ is 1 waarde weggelaten, omdat die te weinig mensen betreft of zo’n waarde "
            "zou verraden.",
            "Of ‘{id}’, 1 value was left out, because it is about too few people or would give "
            "such a value away.",
        ),
        "hidden.what.many": (
            "Van ‘{id}’ zijn {count} waarden weggelaten, omdat ze te weinig mensen betreffen of "
            "zulke waarden zouden verraden.",
            "Of ‘{id}’, {count} values were left out, because they are about too few people or "
            "would give such values away.",
        ),
        "unknown-n.what.one": (
            "Van ‘{id}’ is 1 waarde weggelaten, omdat niet bekend is over hoeveel mensen die gaat "
            "(n).",
            "Of ‘{id}’, 1 value was left out, because it is not known how many people it is "
            "about (n).",
        ),
        "unknown-n.what.many": (
            "Van ‘{id}’ zijn {count} waarden weggelaten, omdat niet bekend is over hoeveel mensen "
            "die gaan (n).",
            "Of ‘{id}’, {count} values were left out, because it is not known how many people "
            "they are about (n).",
        ),
        "remarks.what": (
            "Toelichtingen en bronnen van metingen gaan mee als opmerking; lees ze na voordat u "
            "het bestand openbaar maakt.",
            "Notes and sources of measurements go along as comments; read them before you make "
            "the file public.",
        ),
        "extra-hidden.what": (
            "De nulmetingen en uitkomsten die onder ‘iati’ bij ‘{id}’ staan zijn weggelaten: "
            "over hoeveel mensen die gaan is niet bekend.",
            "The baselines and actual values under ‘iati’ of ‘{id}’ were left out: it is not "
            "known how many people they are about.",
        ),
        "below.what.one": (
            "Van ‘{id}’ is 1 waarde als ‘minder dan’ gegeven; IATI kent alleen getallen, dus die "
            "is weggelaten.",
            "Of ‘{id}’, 1 value was given as ‘less than’; IATI has numbers only, so it was left "
            "out.",
        ),
        "below.what.many": (
            "Van ‘{id}’ zijn {count} waarden als ‘minder dan’ gegeven; IATI kent alleen getallen, "
            "dus die zijn weggelaten.",
            "Of ‘{id}’, {count} values were given as ‘less than’; IATI has numbers only, so they "
            "were left out.",
        ),
        "baseline-without-date.what": (
            "De nulmeting van ‘{id}’ heeft geen datum en is weggelaten: IATI vraagt een jaar.",
            "The baseline of ‘{id}’ has no date and was left out: IATI asks for a year.",
        ),
        "baseline-hidden.what": (
            "De nulmeting van ‘{id}’ is weggelaten, omdat die te weinig mensen betreft of n niet "
            "bekend is.",
            "The baseline of ‘{id}’ was left out, because it is about too few people or n is not "
            "known.",
        ),
        "undated-target.what": (
            "De streefwaarde zonder jaar van ‘{id}’ is weggelaten: IATI vraagt een periode.",
            "The target without a year of ‘{id}’ was left out: IATI asks for a period.",
        ),
        "cumulative-groups.what": (
            "‘{id}’ telt op over de jaren; het bestand geeft het totaal tot dan toe, en geen "
            "groepen of plaatsen.",
            "‘{id}’ adds up over the years; the file gives the total so far, and no groups or "
            "places.",
        ),
        "total-unsure.what.one": (
            "Van ‘{id}’ is 1 totaal weggelaten, omdat er een periode ontbreekt of dubbel telt.",
            "Of ‘{id}’, 1 total was left out, because a period is missing or counts twice.",
        ),
        "total-unsure.what.many": (
            "Van ‘{id}’ zijn {count} totalen weggelaten, omdat er een periode ontbreekt of dubbel "
            "telt.",
            "Of ‘{id}’, {count} totals were left out, because a period is missing or counts "
            "twice.",
        ),
    }
)
