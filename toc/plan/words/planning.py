"""What `toc plan` says."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Mapping

from toc.core.words import Language, Sentences, listing
from toc.core.words.terms import month_name
from toc.plan.words.scenarios import SCENARIOS

PLANNING = Sentences(
    {
        # --- the command ---
        "period-argument": (
            "Een jaar (2024), een reeks jaren (2024-2026) of een fase (fase-3).",
            "A year (2024), a range of years (2024-2026) or a phase (phase-3).",
        ),
        "focus-option": (
            "Hoeveel inspanningen er tegelijk kunnen lopen, in plaats van wat het bestand zegt.",
            "How many inspanningen can run at once, instead of what the file says.",
        ),
        "why-option": (
            "Alles over één inspanning: waarom wel of niet, en wat ervoor nodig is. Mag vaker.",
            "Everything about one inspanning: why it is in or out, and what it would take. Can be "
            "given more than once.",
        ),
        "how-sure-option": (
            "Zeg erbij hoe zeker elke keuze is, als de oordelen iets anders uitvallen.",
            "Say how sure each choice is, where the judgements turn out a little differently.",
        ),
        "what-if-option": (
            'Wat er verandert als …, bijvoorbeeld "begroting -20%", "begroting 2025 350000", '
            '"fte +1" of "focus 10". Mag vaker; ze komen naast elkaar.',
            'What changes if …, for example "budget -20%", "budget 2025 350000", "fte +1" '
            'or "focus 10". Can be given more than once; they are shown side by side.',
        ),
        "with-option": (
            "Wat er verandert met deze inspanning erin. Mag vaker.",
            "What changes with this inspanning in. Can be given more than once.",
        ),
        "without-option": (
            "Wat er verandert zonder deze inspanning. Mag vaker.",
            "What changes without this inspanning. Can be given more than once.",
        ),
        "to-option": (
            "Maak er een document van: {kinds}.",
            "Make a document of it: {kinds}.",
        ),
        "adopt-option": (
            "Leg dit vast als het vastgestelde plan; met --role en --date.",
            "Record this as the adopted plan; with --role and --date.",
        ),
        "role-option": (
            "Wie het plan vaststelt, als rol: stuurgroep.",
            "Who adopts the plan, as a role: steering group.",
        ),
        "date-option": (
            "Wanneer het plan is vastgesteld: 2023-12-14.",
            "When the plan was adopted: 2023-12-14.",
        ),
        "replace-option": (
            "Met --adopt: vervang het plan dat er al ligt; het oude blijft bewaard. Met --to: "
            "maak een Word- of PowerPoint-bestand geheel opnieuw, ook als erin is gewerkt.",
            "With --adopt: replace the plan that is there; the old one is kept. With --to: make "
            "a Word or PowerPoint file again from scratch, even if people have worked in it.",
        ),
        "since-option": (
            "Zeg alleen wat er veranderd is sinds dit vastgestelde plan.",
            "Say only what has changed since this adopted plan.",
        ),
        "time-option": (
            "Reken ten hoogste zo veel seconden; het beste tot dan telt.",
            "Choose for so many seconds at most; the best so far counts.",
        ),
        "all-option": (
            "Laat alles zien, ook hoe er gekozen is en wat niet bekend is.",
            "Show everything, also how the choice was made and what is not known.",
        ),
        "time-limit-too-small": (
            "Geef bij --time-limit een aantal seconden boven nul.",
            "Give a number of seconds above zero with --time-limit.",
        ),
        "progress-begin": (
            "De vraag opstellen: wat kan er, en wat moet er",
            "Setting out the question: what can be done, and what must be",
        ),
        "progress-said": (
            "Opschrijven wat erin zit en waarom",
            "Writing down what is in it and why",
        ),
        "progress": (
            "Rekenen aan {aim} ({seconds} s). Ctrl-C houdt het beste tot nu toe.",
            "Working on {aim} ({seconds} s). Ctrl-C keeps the best so far.",
        ),
        "progress-bound": (
            "Rekenen aan {aim}: nu {best}, meer dan {bound} kan niet ({seconds} s). Ctrl-C houdt "
            "het beste tot nu toe.",
            "Working on {aim}: {best} now, {bound} at most ({seconds} s). Ctrl-C keeps the best "
            "so far.",
        ),
        "progress-order": (
            "Het beste staat vast; nu nog de volgorde van het bestand ({seconds} s).",
            "The best is certain; what is left is the order of the file ({seconds} s).",
        ),
        # --- there is no plan to make ---
        "period-unknown": (
            "‘{period}’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
            "jaren (2024-2026) of een fase{phases}.",
            "‘{period}’ is not a period of this programme. Write a year (2024), a range of years "
            "(2024-2026) or a phase{phases}.",
        ),
        "period-ambiguous": (
            "‘{period}’ past bij meer dan één fase. Schrijf de naam uit het bestand: {phases}.",
            "‘{period}’ fits more than one phase. Write its name in the file: {phases}.",
        ),
        "period-backwards": (
            "{period} loopt achteruit. Bedoelde u {instead}?",
            "{period} runs backwards. Did you mean {instead}?",
        ),
        "period-too-long": (
            "{period} is {years} jaar. Een plan gaat over ten hoogste {most} jaar.",
            "{period} is {years} years. A plan covers at most {most} years.",
        ),
        "too-much": (
            "Kiezen uit {count} inspanningen over {years} jaar tegelijk duurt te lang. Neem "
            "minder jaren tegelijk, zoals {instead}.",
            "Choosing from {count} inspanningen over {years} years at once takes too long. Take "
            "fewer years at once, such as {instead}.",
        ),
        "focus-too-small": (
            "De focusgrens is ten minste 1, en u gaf {focus}.",
            "The focus limit is at least 1, and you gave {focus}.",
        ),
        "focus-missing": (
            "Het bestand zegt niet hoeveel inspanningen er in {periods} tegelijk kunnen lopen. "
            "Dat getal is aan u.{declared}\n"
            "Zet het in het bestand (12 is hier een voorbeeld):\n\n"
            "planning:\n  focus:\n{example}\n\n"
            "of geef het eenmalig mee: --focus 12",
            "The file does not say how many inspanningen can run at once in {periods}. "
            "That number is for you to say.{declared}\n"
            "Put it in the file (12 is an example here):\n\n"
            "planning:\n  focus:\n{example}\n\n"
            "or give it for this one time: --focus 12",
        ),
        "focus-declared": (" Wel vastgelegd: {periods}.", " The file has it for: {periods}."),
        "such-as": (", zoals {phases}", ", such as {phases}"),
        # --- the period ---
        "title": ("Voorstel voor {period}", "Proposal for {period}"),
        "range": ("{first} t/m {last}", "{first} to {last}"),
        "months.one": ("{count} maand", "{count} month"),
        "months.many": ("{count} maanden", "{count} months"),
        "days.one": ("{count} dag", "{count} day"),
        "days.many": ("{count} dagen", "{count} days"),
        "of-months": ("{count} van de {all} maanden", "{count} of {all} months"),
        "of-days": ("{count} van de {all} dagen", "{count} of {all} days"),
        "phase-itself": (
            "{phase} loopt van {span} ({length}).",
            "{phase} runs from {span} ({length}).",
        ),
        "whole": ("{period} {lies}.", "{period} {lies}."),
        "stretch": ("{span} ({length}) {lies}", "{span} ({length}) {lies}"),
        "in_phase": ("valt in {phase}", "lies in {phase}"),
        "whole.in_phase": ("valt helemaal in {phase}", "is wholly in {phase}"),
        "before_phases": (
            "valt voor de eerste fase van het plan",
            "is before the first phase of the plan",
        ),
        "between_phases": (
            "valt tussen twee fasen van het plan",
            "is between two phases of the plan",
        ),
        "after_phases": (
            "valt na de laatste fase van het plan",
            "is after the last phase of the plan",
        ),
        "no_phases": (
            "valt in geen fase: het plan noemt geen fasen",
            "is in no phase: the plan has none",
        ),
        "before_programme": (
            "{span} ligt voor het begin van het programma ({limit}).",
            "{span} is before the programme starts ({limit}).",
        ),
        "after_programme": (
            "{span} ligt na het einde van het programma ({limit}).",
            "{span} is after the programme ends ({limit}).",
        ),
        "focus.one": (
            "Focusgrens: {count} inspanning tegelijk{aside}.",
            "Focus limit: {count} inspanning at once{aside}.",
        ),
        "focus.many": (
            "Focusgrens: {count} inspanningen tegelijk{aside}.",
            "Focus limit: {count} inspanningen at once{aside}.",
        ),
        "focus.plan": ("", ""),
        "focus.proposal": (
            " (voorstel, niet door het plan vastgesteld)",
            " (a proposal, not adopted by the plan)",
        ),
        "focus.option": (" (eenmalig meegegeven)", " (given for this one time)"),
    }
)


def refusal(key: str, values: Mapping[str, str | tuple[str, ...]], language: Language) -> str:
    """Why there is no plan to make, as one sentence or with an example of what to write."""
    words = {name: value for name, value in values.items() if isinstance(value, str)}
    lists = {name: list(value) for name, value in values.items() if not isinstance(value, str)}
    if key in SCENARIOS:
        for name, items in lists.items():
            words[name] = listing(items, language, "or" if name == "near" else "and")
        if key == "scenario-unknown":
            near = words["near"]
            words["near"] = SCENARIOS.say("scenario-near", language, names=near) if near else ""
        return SCENARIOS.say(key, language, **words)
    for name, items in lists.items():
        words[name] = listing(items, language, "or" if key == "period-ambiguous" else "and")
    if key == "period-unknown":
        named = listing(lists["phases"], language, "or")
        words["phases"] = PLANNING.say("such-as", language, phases=named) if named else ""
    if key == "focus-missing":
        words["example"] = "\n".join(f"    {period}: 12" for period in lists["periods"])
        if words["declared"]:
            words["declared"] = PLANNING.say("focus-declared", language, periods=words["declared"])
    return PLANNING.say(key, language, **words)


def span(start: datetime.date, end: datetime.date, language: Language) -> str:
    """A stretch of time, in months where it is made of whole months, else in days.

    >>> span(datetime.date(2024, 1, 1), datetime.date(2024, 7, 31), "nl")
    'januari t/m juli 2024'
    >>> span(datetime.date(2023, 12, 15), datetime.date(2024, 1, 3), "nl")
    '15 december 2023 t/m 3 januari 2024'
    """
    if not whole_months(start, end):
        if start == end:
            return _day(start, language)
        return PLANNING.say(
            "range", language, first=_day(start, language), last=_day(end, language)
        )
    last = month_name(end, language)
    if (start.year, start.month) == (end.year, end.month):
        return last
    first = month_name(start, language)
    if start.year == end.year:
        first = first.rpartition(" ")[0]
    return PLANNING.say("range", language, first=first, last=last)


def length(start: datetime.date, end: datetime.date, language: Language) -> str:
    """How long a stretch is: `7 maanden`, `45 dagen`."""
    unit, count = _measure(start, end)
    return PLANNING.say(unit, language, count=count)


def length_of(
    start: datetime.date,
    end: datetime.date,
    whole: tuple[datetime.date, datetime.date],
    language: Language,
) -> str:
    """How long a stretch is, out of a whole: `7 van de 12 maanden`."""
    if whole_months(start, end) and whole_months(*whole):
        unit, count = _measure(start, end)
        _, everything = _measure(*whole)
    else:
        unit, count = "days", (end - start).days + 1
        everything = (whole[1] - whole[0]).days + 1
    return PLANNING.say(f"of-{unit}", language, count=count, all=everything)


def whole_months(start: datetime.date, end: datetime.date) -> bool:
    """Whether a stretch runs from the first of a month to the last of one."""
    return start.day == 1 and end.day == calendar.monthrange(end.year, end.month)[1]


def _measure(start: datetime.date, end: datetime.date) -> tuple[str, int]:
    if whole_months(start, end):
        return "months", (end.year - start.year) * 12 + end.month - start.month + 1
    return "days", (end - start).days + 1


def _day(day: datetime.date, language: Language) -> str:
    return f"{day.day} {month_name(day, language)}"
