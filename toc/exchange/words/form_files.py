"""What is said about making the form of a programme and reading it back."""

from __future__ import annotations

from toc.core.words import Sentences

FORM_FILES = Sentences(
    {
        # --- the commands ---
        "not-xlsx": (
            "Een formulier eindigt op .xlsx, bijvoorbeeld: --form plan.xlsx",
            "A form ends in .xlsx, for example: --form plan.xlsx",
        ),
        "name-and-form": (
            "Een formulier heeft zijn naam achter --form; laat ‘{name}’ weg.",
            "The name of a form stands behind --form; leave out ‘{name}’.",
        ),
        "example-and-form": (
            "--form en --example gaan niet samen: een voorbeeld in Excel maakt "
            "{toc} export PLAN --to plan.xlsx.",
            "--form and --example do not go together: {toc} export PLAN --to plan.xlsx makes an "
            "example in Excel.",
        ),
        "new-next": (
            "Open het in Excel of LibreOffice, vul in wat u weet en sla het op.\nLees het in "
            "met: {toc} import {form}",
            "Open it in Excel or LibreOffice, fill in what you know and save it.\nRead it with: "
            "{toc} import {form}",
        ),
        "exported": (
            "{file} is geschreven: het hele programma als formulier.",
            "{file} was written: the whole programme as a form.",
        ),
        "unchanged": (
            "{file} was al precies zo: het hele programma als formulier.",
            "{file} was just so already: the whole programme as a form.",
        ),
        "exported-next": (
            "Lees het bijgewerkt weer in met: {toc} import {form} --into {plan}",
            "Once it is changed, read it with: {toc} import {form} --into {plan}",
        ),
        "exported-tables": (
            "De tabellen van de tekeningen maakt: {toc} export {plan} --format xlsx",
            "The tables of the drawings are made by: {toc} export {plan} --format xlsx",
        ),
        "exported-private": (
            "Er staan ook waarden op van indicatoren die niet voor iedereen zijn. Kijk na aan "
            "wie u het formulier geeft.",
            "It also holds values of indicators that are not for everybody. Mind whom you give "
            "the form to.",
        ),
        "no-questions": (
            "{option} hoort bij een geschreven plan. Van een formulier is niets onzeker.",
            "{option} belongs to a written plan. Of a form nothing is uncertain.",
        ),
        "made": (
            "{file} is gemaakt. Doelen: {goals}, inspanningen: {inspanningen}, indicatoren: "
            "{indicators}.",
            "{file} was made. Goals: {goals}, inspanningen: {inspanningen}, indicators: "
            "{indicators}.",
        ),
        "not-made": (
            "Er is niets geschreven. {file} zou krijgen: doelen: {goals}, inspanningen: "
            "{inspanningen}, indicatoren: {indicators}.",
            "Nothing was written. {file} would have: goals: {goals}, inspanningen: "
            "{inspanningen}, indicators: {indicators}.",
        ),
        "next": (
            "Zie wat er nog open is met: {toc} validate {plan}",
            "See what is still open with: {toc} validate {plan}",
        ),
        "notes.one": ("Let op: {count} opmerking", "Note: {count} remark"),
        "notes.many": ("Let op: {count} opmerkingen", "Note: {count} remarks"),
        "more.one": ("… en {count} meer", "… and {count} more"),
        "more.many": ("… en {count} meer", "… and {count} more"),
        # --- the file ---
        "file-head": (
            "Gelezen van het formulier {file}",
            "Read from the form {file}",
        ),
        "text-too-long": (
            "Een tekst is te lang voor een cel van Excel (hoogstens {most} tekens): ‘{text}’. "
            "Kort hem in, of bewerk het programmabestand zelf.",
            "A text is too long for a cell of Excel (at most {most} characters): ‘{text}’. "
            "Shorten it, or edit the programme file itself.",
        ),
    }
)
