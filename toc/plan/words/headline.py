"""The first screen of a plan: what it comes down to."""

from __future__ import annotations

from toc.core.words import Sentences

ESSENCE = Sentences(
    {
        "title": ("In het kort", "In short"),
        "chosen.one": (
            "Gekozen: {count} inspanning{aside}.",
            "Chosen: {count} inspanning{aside}.",
        ),
        "chosen.many": (
            "Gekozen: {count} inspanningen{aside}.",
            "Chosen: {count} inspanningen{aside}.",
        ),
        "beside": ("; daarnaast {parts}", "; besides, {parts}"),
        "committed.one": ("ligt er {count} al vast", "{count} is fixed already"),
        "committed.many": ("liggen er {count} al vast", "{count} are fixed already"),
        "always.one": ("loopt er {count} altijd", "{count} always runs"),
        "always.many": ("lopen er {count} altijd", "{count} always run"),
        "not-now.one": ("Niet nu: {count}.", "Not now: {count}."),
        "not-now.many": ("Niet nu: {count}.", "Not now: {count}."),
        "short": ("Tekort: {parts}.", "Short: {parts}."),
        "short.focus.one": (
            "{count} inspanning meer dan er tegelijk kan lopen{where}",
            "{count} inspanning more than can run at once{where}",
        ),
        "short.focus.many": (
            "{count} inspanningen meer dan er tegelijk kunnen lopen{where}",
            "{count} inspanningen more than can run at once{where}",
        ),
        "short.budget": ("{amount}{where}", "{amount}{where}"),
        "short.fte": ("{amount}{where}", "{amount}{where}"),
        "where-partner": (" bij {partner}", " at {partner}"),
        "where-period": (" in {period}", " in {period}"),
        "fits": (
            "Alles past binnen de grenzen die in het bestand staan.",
            "Everything fits within the limits that are in the file.",
        ),
        "fits-known": (
            "Voor zover bekend past alles binnen de grenzen die in het bestand staan. {parts}",
            "As far as known everything fits within the limits that are in the file. {parts}",
        ),
        "fits-known.cost.one": (
            "Van 1 inspanning die dan loopt, zijn de kosten niet bekend.",
            "The cost of 1 inspanning that runs then is not known.",
        ),
        "fits-known.cost.many": (
            "Van {count} inspanningen die dan lopen, zijn de kosten niet bekend.",
            "The cost of {count} inspanningen that run then is not known.",
        ),
        "fits-known.fte.one": (
            "Van 1 inspanning die dan loopt, is de menskracht niet bekend.",
            "The staff of 1 inspanning that runs then is not known.",
        ),
        "fits-known.fte.many": (
            "Van {count} inspanningen die dan lopen, is de menskracht niet bekend.",
            "The staff of {count} inspanningen that run then is not known.",
        ),
        "fits-known.partner.one": (
            "Niet alles wat {names} geeft, is bekend.",
            "Not all that {names} gives is known.",
        ),
        "fits-known.partner.many": (
            "Niet alles wat {names} geven, is bekend.",
            "Not all that {names} give is known.",
        ),
        "fits-focus": (
            "Alles past binnen de focusgrens. Voor geld en menskracht heeft het bestand hier geen "
            "grens.",
            "Everything fits within the focus limit. The file has no limit here for money and "
            "staff.",
        ),
        "rounded.budget": (
            "Het bestand heeft bedragen met centen, en er is gerekend zonder centen: wat nodig "
            "is naar boven afgerond, wat er is naar beneden. Wat op de cent precies past, kan "
            "daardoor net te veel lijken.",
            "The file has amounts with cents, and the sums are done without them: what is "
            "needed is rounded up, what is available is rounded down. So what fits to the cent "
            "may seem just too much.",
        ),
        "rounded.fte": (
            "Het bestand heeft fte met meer dan twee decimalen, en er is gerekend in honderdsten: "
            "wat nodig is naar boven afgerond, wat er is naar beneden. Wat precies past, kan "
            "daardoor net te veel lijken.",
            "The file has fte with more than two decimals, and the sums are done in hundredths: "
            "what is needed is rounded up, what is available is rounded down. So what fits "
            "exactly may seem just too much.",
        ),
        "not-scored": (
            "Van wat te kiezen is, is nog niets gescoord: hoeveel iets bijdraagt, telde dus niet "
            "mee.",
            "Nothing that can be chosen has been scored yet, so how much something contributes "
            "did not count.",
        ),
        "disagree.one": (
            "Over {count} oordeel zijn de deelnemers het niet eens; het verst uiteen: {widest}.",
            "Participants disagree on {count} judgement; furthest apart: {widest}.",
        ),
        "disagree.many": (
            "Over {count} oordelen zijn de deelnemers het niet eens; het verst uiteen: {widest}.",
            "Participants disagree on {count} judgements; furthest apart: {widest}.",
        ),
        "part.disagree": (
            "Waarover de deelnemers het niet eens zijn",
            "What the participants disagree on",
        ),
        "disagreement": ("{what}: {spread}", "{what}: {spread}"),
        "disagreement-even": (
            "{what}: {spread}; nu telt {counts}, midden tussen de middelste twee",
            "{what}: {spread}; {counts} counts now, halfway between the two in the middle",
        ),
        "judged": ("{who} {points}", "{who} {points}"),
        "explained": ("{who} licht toe: ‘{said}’.", "{who} explains: ‘{said}’."),
        "part.inversions": (
            "Wat minder punten heeft en toch voorgaat",
            "What goes first although it has fewer points",
        ),
        "bare-since": ("al sinds {plan}", "since {plan}"),
        # --- what is left out of the short form ---
        "short-method": (
            "In deze volgorde: {aims}; en wat dan nog gelijk is, in de volgorde van het bestand.",
            "In this order: {aims}; and what is still equal then, in the order of the file.",
        ),
        "aim.strategic": ("strategische doelen", "strategic goals"),
        "aim.certain": ("operationele doelen", "operational goals"),
        "aim.possible": ("doelen die mogelijk bediend worden", "goals that are possibly served"),
        "aim.points": ("bijdragepunten", "contribution points"),
        "aim.together": ("wat bij elkaar hoort", "what belongs together"),
        "aim.order": ("wat de weg vrijmaakt", "what opens the way"),
        "aim.scores": ("scores", "scores"),
        "aim.filled": ("het aantal inspanningen", "the number of inspanningen"),
        "aim.sooner": ("eerder beginnen", "starting sooner"),
        "folded.one": (
            "… en nog 1 andere; --all laat alles zien",
            "… and 1 more; --all shows everything",
        ),
        "folded.many": (
            "… en nog {count} andere; --all laat alles zien",
            "… and {count} more; --all shows everything",
        ),
        "more": (
            "Dit is het voorstel in het kort. Alles, ook hoe er gekozen is en wat er niet bekend "
            "is ({unknown}): {command} --all",
            "This is the proposal in short. Everything, also how the choice was made and what is "
            "not known ({unknown}): {command} --all",
        ),
        "rest": (
            "Het voorstel zelf: {command}",
            "The proposal itself: {command}",
        ),
        "more-time": (
            "Langer laten rekenen, bijvoorbeeld tien minuten: {command} --time-limit 600",
            "Choosing for longer, for example ten minutes: {command} --time-limit 600",
        ),
        "more-sure": (
            "Hoe zeker elke keuze is: {command} --how-sure",
            "How sure each choice is: {command} --how-sure",
        ),
        "more-why": (
            "Alles over één inspanning: {command} --why {name}",
            "Everything about one inspanning: {command} --why {name}",
        ),
        "unknown.one": ("{count} punt", "{count} point"),
        "unknown.many": ("{count} punten", "{count} points"),
    }
)
