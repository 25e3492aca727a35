"""What it would take for an inspanning to come in, and why a lesser one went before it."""

from __future__ import annotations

from toc.core.words import Sentences

TAKES = Sentences(
    {
        # --- beside what is chosen ---
        "beside": (
            "Past erbij, zonder dat er iets uitgaat, met {extras}.",
            "Fits beside the rest, without dropping anything, with {extras}.",
        ),
        "beside-start": (
            "Past erbij, zonder dat er iets uitgaat, als zij in {period} begint, met {extras}.",
            "Fits beside the rest, without dropping anything, when it starts in {period}, with "
            "{extras}.",
        ),
        "beside-free": (
            "Past er zo bij: er is niets extra’s voor nodig.",
            "Fits beside the rest as it is: nothing more is needed.",
        ),
        "extra.focus.one": (
            "één plaats meer binnen de focusgrens",
            "one more place within the focus limit",
        ),
        "extra.focus.many": (
            "{count} plaatsen meer binnen de focusgrens",
            "{count} more places within the focus limit",
        ),
        "extra.budget": ("{amount} meer begroting", "{amount} more budget"),
        "extra.budget-partner": ("{amount} meer van {partner}", "{amount} more from {partner}"),
        "extra.fte": ("{amount} meer", "{amount} more"),
        "extra.fte-partner": ("{amount} meer bij {partner}", "{amount} more at {partner}"),
        "extra.in": ("{extra} in {period}", "{extra} in {period}"),
        "first.one": (
            "Komt pas in beeld als eerst ‘{names}’ klaar is.",
            "Comes into view only once ‘{names}’ is finished.",
        ),
        "first.many": (
            "Komt pas in beeld als eerst deze klaar zijn: {names}.",
            "Comes into view only once these are finished: {names}.",
        ),
        "clash.one": (
            "Kan niet tegelijk met {names}, en die staat in het plan.",
            "Cannot run at the same time as {names}, which is in the plan.",
        ),
        "clash.many": (
            "Kan niet tegelijk met {names}, en die staan in het plan.",
            "Cannot run at the same time as {names}, which are in the plan.",
        ),
        # --- in the place of another ---
        "exchange": (
            "Kan in plaats van ‘{other}’, zonder verlies.",
            "Can take the place of ‘{other}’, at no loss.",
        ),
        "exchange-loss": (
            "Kan in plaats van ‘{other}’: {loss}.",
            "Can take the place of ‘{other}’: {loss}.",
        ),
        # --- one limit alone ---
        "alone": (
            "Alleen met {extra} neemt het voorstel haar vanzelf op; met minder niet.",
            "With just {extra} the proposal includes it of its own accord; with less it does not.",
        ),
        "alone-none": (
            "Meer ruimte op één punt alleen helpt niet. Geprobeerd: {limits}.",
            "More room on one point alone does not help. Tried: {limits}.",
        ),
        "limit.focus": ("de focusgrens", "the focus limit"),
        "limit.budget": ("de begroting", "the budget"),
        "limit.budget-partner": ("het geld van {partner}", "the money of {partner}"),
        "limit.fte": ("de menskracht", "staff"),
        "limit.fte-partner": ("de menskracht van {partner}", "the staff of {partner}"),
        # --- a lesser one went before it ---
        "inversion": (
            "‘{chosen}’ ({low}) gaat voor {left_out}: {why}.",
            "‘{chosen}’ ({low}) goes before {left_out}: {why}.",
        ),
        "inversion-one": ("‘{name}’ ({worth})", "‘{name}’ ({worth})"),
        "inversion-needed": (
            "laat u de eerste weg, {loss}",
            "if you leave out the first, {loss}",
        ),
        "inversion-loss": ("ruilt u ze, {loss}", "if they change places, {loss}"),
        "inversion-short": (
            "in die plaats past de andere niet, daarvoor is {extras} nodig",
            "the other does not fit in its place, where {extras} is needed",
        ),
        "inversion-waits-short": (
            "‘{name}’ wacht op {first}; voor allebei samen is {extras} nodig",
            "‘{name}’ waits for {first}; for both together {extras} is needed",
        ),
        "inversion-waits-short-several": (
            "‘{name}’ wacht op {first}; voor alles samen is {extras} nodig",
            "‘{name}’ waits for {first}; for all of it together {extras} is needed",
        ),
        "inversion-waits-loss": (
            "‘{name}’ wacht op {first}; komen die er samen voor in de plaats, {loss}",
            "‘{name}’ waits for {first}; if these take its place together, {loss}",
        ),
        "inversion-waits-long": (
            "‘{name}’ wacht op {first}, en na elkaar kan dat niet in deze tijd{both}",
            "‘{name}’ waits for {first}, and one after the other is not possible in this time"
            "{both}",
        ),
        "inversion-both": ("; samen vragen ze {parts}", "; together they take {parts}"),
        "inversion-waits-it": (
            "‘{name}’ wacht daarop",
            "‘{name}’ waits for it",
        ),
        "inversion-waits-barred": (
            "‘{name}’ wacht op {first}, en {bars}",
            "‘{name}’ waits for {first}, and {bars}",
        ),
        "inversion-barred": (
            "in die plaats kan de andere niet, want {bars}",
            "the other cannot take its place, because {bars}",
        ),
        "inversion-order": (
            "in die plaats kan de andere niet, want wat eerst klaar moet zijn, is dan nog niet "
            "klaar",
            "the other cannot take its place, because what must be finished first is not finished "
            "by then",
        ),
        "bar.follows.one": ("{names} wacht op ‘{chosen}’", "{names} waits for ‘{chosen}’"),
        "bar.follows.many": ("{names} wachten op ‘{chosen}’", "{names} wait for ‘{chosen}’"),
        "bar.clash": (
            "‘{one}’ kan niet tegelijk met ‘{other}’",
            "‘{one}’ cannot run at the same time as ‘{other}’",
        ),
        "bar.dates": (
            "de datums in het bestand laten dat niet toe",
            "the dates in the file do not allow it",
        ),
        "bar.decided": (
            "wat er besloten is, laat dat niet toe",
            "what has been decided does not allow it",
        ),
        # --- everything about one ---
        "why-title": ("{text} ({name})", "{text} ({name})"),
        "why-in": ("Staat in het voorstel.", "Is in the proposal."),
        "why-in-period": ("Begint in {period}.", "Starts in {period}."),
        "why-committed": (
            "Ligt al vast en telt mee, wat er ook gekozen wordt.",
            "Is fixed already and counts, whatever is chosen.",
        ),
        "why-outside": (
            "Ligt al vast, maar loopt niet in deze tijd.",
            "Is fixed already, but does not run in this time.",
        ),
        "why-always-in": (
            "Is structureel, en telt mee in {periods}, wat er ook gekozen wordt.",
            "Is structural, and counts in {periods}, whatever is chosen.",
        ),
        "why-always": (
            "Loopt altijd en telt mee, wat er ook gekozen wordt.",
            "Always runs and counts, whatever is chosen.",
        ),
        "why-out": ("Staat niet in het voorstel. {reason}.", "Is not in the proposal. {reason}."),
        "why-loss": ("Kiest u haar wel, {loss}", "If you do choose it, {loss}"),
    }
)
