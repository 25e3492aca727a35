"""What can be wrong with a decision sheet that comes back, and what to do then. What can be wrong
with any form stands in `toc.plan.words.score_mistakes`."""

from __future__ import annotations

from toc.core.words import Sentences

DECISION_MISTAKES = Sentences(
    {
        "too-large.what": (
            "Dit bestand is veel groter dan een formulier kan zijn.",
            "This file is much larger than a form can be.",
        ),
        "too-large.fix": (
            "Neem de besluiten over in een nieuw formulier.",
            "Copy the decisions into a new form.",
        ),
        "no-form.what": (
            "Dit is geen besluitenformulier: het verborgen blad ‘toc’ ontbreekt of is leeg.",
            "This is not a decision sheet: the hidden sheet ‘toc’ is missing or empty.",
        ),
        "no-form.fix": (
            "Neem de besluiten over in het formulier dat ‘{toc} review’ maakte.",
            "Copy the decisions into the form that ‘{toc} review’ made.",
        ),
        "other-programme.what": (
            "Dit formulier hoort bij het programma ‘{form}’, niet bij ‘{plan}’.",
            "This form belongs to the programme ‘{form}’, not to ‘{plan}’.",
        ),
        "other-programme.fix": (
            "Noem achter het formulier het plan waar het bij hoort.",
            "Name the plan that it belongs to after the form.",
        ),
        "period-gone.what": (
            "De besluiten op dit formulier zijn voor de fase ‘{period}’, die niet meer in het "
            "plan staat.",
            "The decisions on this form are for the phase ‘{period}’, which is no longer in the "
            "plan.",
        ),
        "period-gone.fix": (
            "Zet de fase onder die naam terug in het plan.",
            "Put the phase back in the plan under that name.",
        ),
        "cell-error.what": (
            "Hier staat een foutmelding van Excel ({found}).",
            "There is an Excel error here ({found}).",
        ),
        "cell-error.fix": (
            "Maak de cel leeg, of vul haar opnieuw in.",
            "Empty the cell, or fill it in again.",
        ),
        "no-date.what": (
            "‘{found}’ is geen dag.",
            "‘{found}’ is not a day.",
        ),
        "no-date.fix": (
            "Schrijf een dag, bijvoorbeeld 14-11-2024.",
            "Write a day, such as 14-11-2024.",
        ),
        "date-to-come.what": (
            "De dag {found} moet nog komen.",
            "The day {found} is still to come.",
        ),
        "date-to-come.fix": (
            "Schrijf de dag waarop het is besloten.",
            "Write the day on which it was decided.",
        ),
        "no-choice.what": (
            "Op deze rij is iets ingevuld, maar er staat geen besluit.",
            "Something was filled in on this row, but there is no decision.",
        ),
        "no-choice.fix": (
            "Kies hier een besluit uit het lijstje, of maak de rij leeg.",
            "Choose a decision from the list here, or empty the row.",
        ),
        "unknown-choice.what": (
            "‘{found}’ is geen besluit dat hier kan.",
            "‘{found}’ is not a decision that can be taken here.",
        ),
        "unknown-choice.fix": (
            "Kies uit: {choices}. Of maak de rij leeg.",
            "Choose from: {choices}. Or empty the row.",
        ),
        "other-choice.what": (
            "‘{found}’ kan hier niet besloten worden.",
            "‘{found}’ cannot be decided here.",
        ),
        "other-choice.fix": (
            "Kies uit: {choices}. Of maak de rij leeg.",
            "Choose from: {choices}. Or empty the row.",
        ),
        "gone.what": (
            "Dit besluit gaat over ‘{id}’, en dat staat niet meer in het plan.",
            "This decision is about ‘{id}’, which is no longer in the plan.",
        ),
        "gone.fix": (
            "Heet het nu anders, geef het dan in het plan de oude naam terug. Maak anders de rij "
            "leeg.",
            "If it has another name now, restore its old name in the plan. Otherwise empty the "
            "row.",
        ),
        "no-reason.what": (
            "Er staat niet waarom dit is besloten.",
            "It does not say why this was decided.",
        ),
        "no-reason.fix": (
            "Schrijf hier de reden, in één zin.",
            "Write the reason here, in one sentence.",
        ),
        "no-change.what": (
            "Er is besloten te wijzigen, maar er staat niet wat.",
            "It was decided to change this, but it does not say what.",
        ),
        "no-change.fix": (
            "Schrijf hier wat er wijzigt.",
            "Write here what changes.",
        ),
        "with-change.what": (
            "Hier staat een wijziging, maar het besluit is ‘{found}’.",
            "There is a change here, but the decision is ‘{found}’.",
        ),
        "with-change.fix": (
            "Kies ‘wijzigen’, of maak deze cel leeg.",
            "Choose ‘change’, or empty this cell.",
        ),
        "no-role.what": (
            "Er staat niet welke rol of groep dit heeft besloten.",
            "It does not say which role or group decided this.",
        ),
        "no-role.fix": (
            "Vul hier de rol in, bijvoorbeeld: stuurgroep. Of zet haar bij elk besluit.",
            "Fill in the role here, such as: steering group. Or put it beside each decision.",
        ),
        "no-wish.what": (
            "Op deze rij is iets ingevuld, maar niet wat u wilt gaan doen.",
            "Something was filled in on this row, but not what you want to do.",
        ),
        "no-wish.fix": (
            "Schrijf hier wat u wilt gaan doen, of maak de rij leeg.",
            "Write here what you want to do, or empty the row.",
        ),
        "lacks-date.what": (
            "Er staat niet wanneer dit is besloten.",
            "It does not say when this was decided.",
        ),
        "lacks-date.fix": (
            "Vul hier de dag van het besluit in, bijvoorbeeld 14-11-2024.",
            "Fill in the day of the decision here, such as 14-11-2024.",
        ),
        "decided-already.what": (
            "Hier staat ‘{choice}’, maar het plan heeft hierover voor {period} al een besluit: "
            "‘{before}’, van {role} ({date}). Er is niet te zien welk van beide later is.",
            "This says ‘{choice}’, but the plan already has a decision on this for {period}: "
            "‘{before}’, by {role} ({date}). It is not clear which of the two is later.",
        ),
        "decided-already.fix": (
            "Is het opnieuw besloten, vul dan op deze rij de dag van het nieuwe besluit in: het "
            "oude blijft bewaard. Is het verkeerd overgenomen, verbeter het dan in het plan.",
            "If it was decided again, fill in the day of the new decision on this row: the old "
            "one is kept. If it was copied wrongly, correct it in the plan.",
        ),
    }
)
