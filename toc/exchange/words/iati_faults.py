"""What can be wrong with an IATI file."""

from __future__ import annotations

from toc.core.words import Sentences

IATI_FAULTS = Sentences(
    {
        "too-large.what": (
            "het bestand is groter dan {most} MB.",
            "the file is larger than {most} MB.",
        ),
        "empty.what": ("het bestand is leeg.", "the file is empty."),
        "document-type.what": (
            "het bestand heeft een documenttype (<!DOCTYPE …>). Een IATI-bestand heeft dat niet, "
            "en het kan kwaad; haal die regel weg.",
            "the file has a document type (<!DOCTYPE …>). An IATI file has none, and it can do "
            "harm; remove that line.",
        ),
        "not-xml.what": (
            "dit is geen goede XML: een teken, label of afsluiting klopt hier niet ({found}).",
            "this is not proper XML: a character, tag or closing tag is wrong here ({found}).",
        ),
        "not-closed.what": (
            "een element wordt hier niet afgesloten, of in de verkeerde volgorde.",
            "an element is not closed here, or in the wrong order.",
        ),
        "cut-off.what": (
            "het bestand houdt hier midden in op; het is niet heel overgekomen.",
            "the file ends in the middle here; it did not come over whole.",
        ),
        "bad-character.what": (
            "hier staat een teken dat in XML zo niet kan, zoals een losse & of <, of een teken in "
            "een andere codering dan het bestand zelf zegt.",
            "there is a character here that XML cannot have like this, such as a loose & or <, "
            "or one in another encoding than the file itself says.",
        ),
        "not-iati.what": (
            "dit is geen IATI-bestand met activiteiten: het begint met <{element}>, en niet met "
            "<iati-activities>.",
            "this is not an IATI file with activities: it begins with <{element}>, and not with "
            "<iati-activities>.",
        ),
        "old-version.what": (
            "dit bestand is van IATI {version}. Versies die met 1 beginnen zitten anders in "
            "elkaar en worden nergens meer ondersteund; vraag de afzender om een bestand van "
            "versie 2.",
            "this file is of IATI {version}. Versions that begin with 1 are made differently and "
            "are no longer supported anywhere; ask the sender for a file of version 2.",
        ),
        "attribute-missing.what": (
            "bij <{element}> ontbreekt ‘{attribute}’.",
            "<{element}> lacks ‘{attribute}’.",
        ),
        "attribute-unknown.what": (
            "‘{attribute}’ hoort niet bij <{element}>.",
            "‘{attribute}’ does not belong to <{element}>.",
        ),
        "wrong-date.what": (
            "‘{found}’ is geen datum; schrijf jaar, maand en dag, zoals 2024-05-31.",
            "‘{found}’ is not a date; write year, month and day, such as 2024-05-31.",
        ),
        "wrong-boolean.what": (
            "‘{found}’ kan niet bij ‘{attribute}’; schrijf true of false.",
            "‘{found}’ cannot be ‘{attribute}’; write true or false.",
        ),
        "wrong-number.what": ("‘{found}’ is geen getal.", "‘{found}’ is not a number."),
        "wrong-value.what": (
            "‘{found}’ kan hier niet staan.",
            "‘{found}’ is not possible here.",
        ),
        "wrong-year.what": (
            "het jaar van deze nulmeting klopt niet, of niet met de datum: {found}.",
            "the year of this baseline is not right, or not that of its date: {found}.",
        ),
        "text-not-allowed.what": (
            "in <{element}> hoort geen losse tekst.",
            "no loose text belongs in <{element}>.",
        ),
        "elements-not-allowed.what": (
            "in <{element}> hoort alleen tekst.",
            "only text belongs in <{element}>.",
        ),
        "not-expected.what": (
            "<{element}> staat hier niet goed; hier hoort: {expected}.",
            "<{element}> is out of place; here belongs: {expected}.",
        ),
        "not-expected-here.what": (
            "<{element}> staat hier niet goed; er hoort hier niets meer.",
            "<{element}> is out of place; nothing more belongs here.",
        ),
        "child-missing.what": (
            "in <{element}> ontbreekt: {expected}.",
            "<{element}> lacks: {expected}.",
        ),
        "no-title.what": (
            "<{element}> heeft geen titel, of een lege.",
            "<{element}> has no title, or an empty one.",
        ),
        "period-reversed.what": (
            "deze periode eindigt ({end}) voordat zij begint ({start}).",
            "this period ends ({end}) before it begins ({start}).",
        ),
        "other.what": (
            "dit voldoet niet aan het schema van IATI 2.03.",
            "this does not obey the schema of IATI 2.03.",
        ),
    }
)
