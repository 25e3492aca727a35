"""What adopting a plan says, what carries over from it, and what has changed since."""

from __future__ import annotations

import datetime

from toc.core.words import Language, Sentences
from toc.core.words.numbers import money, number
from toc.core.words.terms import month_name

ADOPTION = Sentences(
    {
        # --- options ---
        "adopt-option": (
            "Leg dit voorstel vast als het vastgestelde plan; met --role en --date.",
            "Record this proposal as the adopted plan; with --role and --date.",
        ),
        "role-option": (
            "Wie het plan vaststelt: een rol (Stuurgroep), geen persoonsnaam.",
            "Who adopts the plan: a role (Steering group), not a person’s name.",
        ),
        "date-option": (
            "De dag waarop het plan is vastgesteld, zoals 2023-12-14.",
            "The day on which the plan was adopted, such as 2023-12-14.",
        ),
        "replace-option": (
            "Vervang het plan dat er al is; dat blijft ernaast bewaard.",
            "Replace the plan that is there; it is kept beside the new one.",
        ),
        "since-option": (
            "Zeg wat er veranderd is sinds een vastgesteld plan (2024).",
            "Say what has changed since an adopted plan (2024).",
        ),
        # --- adopting ---
        "adopted": (
            "Vastgesteld: plan {period}, door {role} op {date}.",
            "Adopted: plan {period}, by {role} on {date}.",
        ),
        "kept-in": ("Vastgelegd in {file}.", "Recorded in {file}."),
        "kept-aside": (
            "Het vorige plan staat nu in {file}.",
            "The plan before it is now in {file}.",
        ),
        "next": (
            "Een plan voor een latere periode houdt hier voortaan rekening mee. Wat er sindsdien "
            "verandert, ziet u met: {command}",
            "A plan for a later period now takes this into account. What changes from here on you "
            "can see with: {command}",
        ),
        "nothing-to-do": (
            "Plan {period} is al zo vastgesteld, door {role} op {date} ({file}). Er is niets "
            "veranderd.",
            "Plan {period} is adopted like this already, by {role} on {date} ({file}). Nothing "
            "was changed.",
        ),
        "exists": (
            "Er is al een vastgesteld plan {period}, door {role} op {date} ({file}). Het is niet "
            "overschreven.",
            "There is an adopted plan {period} already, by {role} on {date} ({file}). It was not "
            "overwritten.",
        ),
        "exists-damaged": (
            "Er is al een vastgesteld plan {period} ({file}), maar dat is niet te lezen. Het is "
            "niet overschreven.",
            "There is an adopted plan {period} already ({file}), but it cannot be read. It was "
            "not overwritten.",
        ),
        "exists-how": (
            "Wat er verschilt, ziet u met: {since}\n"
            "Vervangen kan met: {replace}\n"
            "Het oude plan blijft dan bewaard als {kept}.",
            "What differs you can see with: {since}\n"
            "To replace it: {replace}\n"
            "The old plan is then kept as {kept}.",
        ),
        "who-and-when": (
            "Wie stelt dit plan vast, en op welke dag? Dat vult toc niet zelf in. Geef het mee, "
            "bijvoorbeeld:\n{example}",
            "Who adopts this plan, and on which day? That is not for toc to fill in. Say so, for "
            "example:\n{example}",
        ),
        "example-role": ("Stuurgroep", "Steering group"),
        "bad-role": (
            "Bij --role hoort de naam van een rol of orgaan, zoals Stuurgroep: gewone tekst van "
            "ten hoogste {most} tekens.",
            "--role takes the name of a role or a body, such as Steering group: plain text of at "
            "most {most} characters.",
        ),
        "bad-date": (
            "‘{given}’ is geen dag. Schrijf jaar, maand en dag, zoals 2023-12-14.",
            "‘{given}’ is not a day. Write the year, month and day, such as 2023-12-14.",
        ),
        "date-to-come": (
            "{date} moet nog komen. Leg een plan vast als het vastgesteld is.",
            "{date} is still to come. Record a plan once it is adopted.",
        ),
        "without-adopt": (
            "{option} hoort bij --adopt.",
            "{option} goes with --adopt.",
        ),
        # --- the file itself ---
        "heading.what": (
            "Het vastgestelde plan {period} van: {title}",
            "The adopted plan {period} of: {title}",
        ),
        "heading.who": ("Vastgesteld door {role} op {date}", "Adopted by {role} on {date}"),
        "heading.hands-off": (
            "Dit legt vast wat er besloten is. Verander er niets aan; een toelichting achter een "
            "hekje mag.",
            "This records what was decided. Change nothing in it; a comment after a hash is fine.",
        ),
        # --- which plan is meant ---
        "unknown-plan": (
            "Er is geen vastgesteld plan ‘{name}’.",
            "There is no adopted plan ‘{name}’.",
        ),
        "known-plans": ("Wel vastgesteld: {plans}.", "Adopted are: {plans}."),
        "no-plans": (
            "Voor dit programma is nog niets vastgesteld. Dat doet u met: {command}",
            "Nothing is adopted for this programme yet. To do so: {command}",
        ),
        # --- what has changed ---
        "changes.title": (
            "{now} naast het vastgestelde plan {then}",
            "{now} beside the adopted plan {then}",
        ),
        "changes.adopted": (
            "Plan {period} is vastgesteld door {role} op {date}.",
            "Plan {period} was adopted by {role} on {date}.",
        ),
        "changes.renamed": (
            "Het programma heette toen ‘{then}’ en nu ‘{now}’.",
            "The programme was called ‘{then}’ then and is ‘{now}’ now.",
        ),
        "changes.same-programme": (
            "Het programmabestand zegt nog precies wat het bij de vaststelling zei.",
            "The programme file still says exactly what it said when the plan was adopted.",
        ),
        "named.inspanningen": ("inspanningen", "inspanningen"),
        "named.themes": ("thema’s", "themes"),
        "named.risks": ("risico’s", "risks"),
        "named.related_programmes": ("verwante programma’s", "related programmes"),
        "changes.other-programme": (
            "Het programmabestand is sinds de vaststelling veranderd, in: {parts}.",
            "The programme file has changed since the plan was adopted, in: {parts}.",
        ),
        "changes.none": (
            "Het voorstel is gelijk aan het vastgestelde plan.",
            "The proposal is the same as the adopted plan.",
        ),
        "changes.kept.one": (
            "Gelijk gebleven: {count} inspanning.",
            "Unchanged: {count} inspanning.",
        ),
        "changes.kept.many": (
            "Gelijk gebleven: {count} inspanningen.",
            "Unchanged: {count} inspanningen.",
        ),
        "part.new": ("Nieuw in het plan", "New in the plan"),
        "part.again": (
            "Opnieuw gekozen: het programmabestand zegt niet dat dit klaar is of doorloopt",
            "Chosen again: the programme file does not say whether this is finished or continues",
        ),
        "part.runs_on": ("Loopt door", "Continues"),
        "part.dropped": ("Niet meer in het plan", "No longer in the plan"),
        "part.finished": ("Klaar", "Finished"),
        "part.stopped": ("Gestopt", "Stopped"),
        "part.reopened": (
            "Was klaar of gestopt en staat nu weer open",
            "Was finished or stopped, and is open again",
        ),
        "part.gone": (
            "Staat niet meer in het programmabestand",
            "No longer in the programme file",
        ),
        "part.moved": ("Begint op een ander moment", "Starts at another time"),
        "part.goals_better": (
            "Doelen die nu beter bediend worden",
            "Goals that are better served now",
        ),
        "part.goals_worse": (
            "Doelen die nu minder bediend worden",
            "Goals that are less served now",
        ),
        "part.limits": ("Ruimte en gebruik", "Room and use"),
        "part.reasons": (
            "Ook nu niet gekozen, om een andere reden. {change}",
            "Not chosen now either, for another reason. {change}",
        ),
        "part.decided": ("Nieuwe besluiten", "New decisions"),
        "part.withdrawn": ("Vervallen besluiten", "Decisions withdrawn"),
        "part.added": (
            "Nieuw in het programmabestand, nu niet gekozen",
            "New in the programme file, not chosen now",
        ),
        "part.removed": (
            "Uit het programmabestand verdwenen, ook toen niet gekozen",
            "Gone from the programme file, not chosen then either",
        ),
        "part.renamed": ("Heeft een andere id", "Has another id"),
        "renamed.from": ("toen {id}", "then {id}"),
        "part.goals_added": ("Nieuwe doelen", "New goals"),
        "part.goals_removed": ("Verdwenen doelen", "Goals that are gone"),
        "part.texts": ("Gewijzigde teksten", "Changed texts"),
        "part.facts": ("Andere gewijzigde gegevens", "Other changed facts"),
        "new.was-not": ("toen niet gekozen: {reason}", "not chosen then: {reason}"),
        "new.unknown": (
            "stond toen nog niet in het programmabestand",
            "was not in the programme file then",
        ),
        "dropped.why": ("nu niet gekozen: {reason}", "not chosen now: {reason}"),
        "reasons.change": ("Nu: {now}. Toen: {then}", "Now: {now}. Then: {then}"),
        "moved.period": ("{now} in plaats van {then}", "{now} instead of {then}"),
        "runs_on.until": ("tot en met {until}", "until {until}"),
        "runs_on.open": ("het einde is niet bekend", "its end is not known"),
        "goal.change": ("was {then}, nu {now}", "was {then}, is now {now}"),
        "goal.served": ("bediend", "served"),
        "goal.possibly": ("mogelijk bediend", "possibly served"),
        "goal.not_now": ("zonder inspanning in het plan", "without an inspanning in the plan"),
        "goal.stopped": ("gestopt", "stopped"),
        "goal.never": ("zonder inspanning", "without an inspanning"),
        "text.change": ("was: ‘{then}’; nu: ‘{now}’", "was: ‘{then}’; now: ‘{now}’"),
        "fact.change": ("{field} {now} (was {then})", "{field} {now} (was {then})"),
        "fact.other": ("{field} gewijzigd", "{field} changed"),
        "fact.list": ("{field}: {changes}", "{field}: {changes}"),
        "fact.more": ("erbij {names}", "added {names}"),
        "fact.less": ("eraf {names}", "removed {names}"),
        "fact.altered": ("gewijzigd {names}", "changed {names}"),
        "fact.none": ("niet bekend", "not known"),
        "fact.yes": ("ja", "yes"),
        "fact.no": ("nee", "no"),
        "fact.running": ("loopt", "running"),
        "fact.finished": ("klaar", "finished"),
        "fact.stopped": ("gestopt", "stopped"),
        "fact.since": ("{state} sinds {date}", "{state} since {date}"),
        "fact.text": ("‘{text}’", "‘{text}’"),
        "limit.focus": ("Inspanningen tegelijk", "Inspanningen at once"),
        "limit.budget": ("Begroting", "Budget"),
        "limit.fte": ("Menskracht", "Staff"),
        "limit.of": ("{limit} van {partner}", "{limit} of {partner}"),
        "limit.change": (
            "{period}: {now}; in {period_then}: {then}",
            "{period}: {now}; in {period_then}: {then}",
        ),
        "limit.change-same": (
            "{period}: {now}; toen: {then}",
            "{period}: {now}; then: {then}",
        ),
        "limit.room": ("ruimte {room}, gebruikt {used}", "room {room}, used {used}"),
        "limit.no-room": ("geen grens, gebruikt {used}", "no limit, used {used}"),
        "limit.absent": ("niet genoemd", "not mentioned"),
        "figure.fte": ("{amount} fte", "{amount} fte"),
        "figure.focus": ("{amount}", "{amount}"),
        "decision": (
            "{period}: {verdict}, besloten door {role} ({date}). Reden: {reason}",
            "{period}: {verdict}, decided by {role} ({date}). Reason: {reason}",
        ),
        "decision.in": ("wel", "in"),
        "decision.out": ("niet", "out"),
        "decision.later": ("later", "later"),
        "decision.stop": ("stoppen", "stop"),
        "decision.go_on": ("doorgaan", "go on"),
        "decision.change": ("wijzigen", "change"),
        "decision.start": ("starten", "start"),
        "decision.changes": (". Wat wijzigt: {change}", ". What changes: {change}"),
        "field.text": ("tekst", "text"),
        "field.result": ("resultaat", "result"),
        "field.contributes_to": ("draagt bij aan", "contributes to"),
        "field.requires": ("vereist", "requires"),
        "field.together_with": ("samen met", "together with"),
        "field.not_with": ("niet samen met", "not with"),
        "field.owner": ("eigenaar", "owner"),
        "field.partners": ("partners", "partners"),
        "field.place": ("plaats", "place"),
        "field.duration": ("duur", "duration"),
        "field.start": ("begin", "start"),
        "field.end": ("einde", "end"),
        "field.earliest": ("niet eerder dan", "not before"),
        "field.latest": ("niet later dan", "not after"),
        "field.progress": ("voortgang", "progress"),
        "field.milestones": ("mijlpalen", "milestones"),
        "field.cost": ("kosten", "cost"),
        "field.fte": ("menskracht", "staff"),
        "field.structural": ("structureel", "structural"),
        "field.scores": ("beoordelingen", "scores"),
        "field.line": ("programmalijn", "programme line"),
        "field.network": ("netwerk", "network"),
        "field.theme": ("thema", "theme"),
        "field.deadline": ("uiterlijk", "deadline"),
        # --- looking back ---
        "back.plan": (
            "Plan {period}, vastgesteld door {role} op {date}.",
            "Plan {period}, adopted by {role} on {date}.",
        ),
        "back.none": (
            "Er is geen eerder vastgesteld plan. Wat er eerder is afgesproken, is dus alleen "
            "bekend voor zover het in het programmabestand staat.",
            "There is no earlier adopted plan. So what was agreed before is only known as far as "
            "the programme file says it.",
        ),
        "back.nothing": (
            "Uit eerdere plannen loopt niets door en bleef niets liggen.",
            "Nothing continues from earlier plans and nothing was left over.",
        ),
        "back.part.finished": ("Klaar", "Finished"),
        "back.part.stopped": ("Gestopt", "Stopped"),
        "back.part.runs_on": ("Loopt door", "Continues"),
        "back.part.planned": ("Begint volgens plan", "Starts as planned"),
        "back.part.slipped": (
            "Had klaar moeten zijn",
            "Should have been finished",
        ),
        "back.part.unknown": (
            "Niet bekend of dit doorloopt",
            "Not known whether this continues",
        ),
        "back.part.overruled": (
            "Anders besloten dan in het plan",
            "Decided differently from the plan",
        ),
        "back.part.gone": (
            "Staat niet meer in het programmabestand",
            "No longer in the programme file",
        ),
        "back.part.parked": (
            "Niet gekozen in plan {plan}, met als reden: {reason}",
            "Not chosen in plan {plan}, for this reason: {reason}",
        ),
        "back.finished": ("Klaar{since}.", "Finished{since}."),
        "back.stopped": ("Gestopt{since}{note}.", "Stopped{since}{note}."),
        "back.since": (" sinds {date}", " since {date}"),
        "back.note": (": {note}", ": {note}"),
        "back.runs_on": (
            "Uit plan {plan}; loopt tot en met {until}.",
            "From plan {plan}; runs until {until}.",
        ),
        "back.runs_on-open": (
            "Uit plan {plan}; loopt door, het einde is niet bekend.",
            "From plan {plan}; continues, its end is not known.",
        ),
        "back.not-told": (
            "Niet bekend is of dit begonnen is.",
            "Whether this has begun is not known.",
        ),
        "back.planned": (
            "Begint volgens plan {plan} in {start}.",
            "Starts in {start}, according to plan {plan}.",
        ),
        "back.slipped": (
            "Zou volgens plan {plan} klaar zijn in {planned}, maar staat niet als klaar in het "
            "programmabestand.",
            "Should have been finished in {planned} according to plan {plan}, but the programme "
            "file does not have it as finished.",
        ),
        "back.slipped-by-file": (
            "Uit plan {plan}. Zou volgens het programmabestand klaar zijn in {until}, maar staat "
            "daar niet als klaar.",
            "From plan {plan}. Should have been finished in {until} according to the programme "
            "file, but is not there as finished.",
        ),
        "back.slipped-until": (
            "Het einde is nu {until}.",
            "Its end is {until} now.",
        ),
        "back.slipped-open": (
            "Zolang daar niets over gemeld is, telt het in dit plan als nog niet begonnen.",
            "As long as nothing is reported of it, this plan counts it as not started yet.",
        ),
        "back.unknown": (
            "Uit plan {plan}; de duur is niet bekend.",
            "From plan {plan}; its duration is not known.",
        ),
        "back.overruled": (
            "Stond in plan {plan}. Besluit van {role} ({date}), voor {period}: {verdict}. "
            "Reden: {reason}",
            "Was in plan {plan}. Decision of {role} ({date}), for {period}: {verdict}. "
            "Reason: {reason}",
        ),
        "back.gone": ("Stond in plan {plan}.", "Was in plan {plan}."),
        "ask.slipped": (
            "Klaar, of loopt het nog: {names}? Zet de voortgang in het programmabestand.",
            "Finished, or still running: {names}? Put the progress in the programme file.",
        ),
        "ask.unknown": (
            "Loopt door, of niet: {names}? Zet de duur of de voortgang in het programmabestand.",
            "Does it continue or not: {names}? Put the duration or the progress in the "
            "programme file.",
        ),
        "ask.not-told": (
            "Begonnen, of niet: {names}? Zet de voortgang in het programmabestand.",
            "Begun, or not: {names}? Put the progress in the programme file.",
        ),
    }
)


def day_name(day: datetime.date, language: Language) -> str:
    """`14 december 2023`.

    >>> day_name(datetime.date(2023, 12, 14), "en")
    '14 December 2023'
    """
    return f"{day.day} {month_name(day, language)}"


def figure(scarce: str, amount: float, language: Language) -> str:
    """An amount of something scarce (focus, budget, fte) as people write it.

    >>> figure("budget", 350000.0, "nl"), figure("fte", 6.5, "nl")
    ('€\\xa0350.000', '6,5 fte')
    """
    if scarce == "budget":
        return money(amount, language)
    return ADOPTION.say(f"figure.{scarce}", language, amount=number(amount, language))
