"""The day itself: its agenda, what is decided, what stays open, and how the review was made."""

from __future__ import annotations

from toc.core.words import Sentences

DAY = Sentences(
    {
        "agenda": ("De dag", "The day"),
        "agenda.lead": (
            "Deze vragen komen uit wat hiervoor staat. De tijden vult u zelf in; schrap wat er "
            "vandaag niet toe doet.",
            "These questions come from the pages before. You fill the times in yourselves; "
            "strike what does not matter today.",
        ),
        "agenda.caption": ("Agenda", "Agenda"),
        "agenda.head.time": ("Tijd", "Time"),
        "agenda.head.what": ("Wat", "What"),
        "agenda.head.with": ("Erbij", "With it"),
        "agenda.code": ("V{number}", "Q{number}"),
        "agenda.open": (
            "Waar staan wij? De terugblik op {period} in één bladzijde",
            "Where do we stand? The look back on {period} on one page",
        ),
        "agenda.open-with": ("‘{chapter}’", "‘{chapter}’"),
        "agenda.question": ("{code}. {short}", "{code}. {short}"),
        "agenda.cards": (
            "Aan de kaarten: per netwerk stoppen, doorgaan, wijzigen, starten",
            "At the cards: stop, go on, change, start for each network",
        ),
        "agenda.cards-with.one": ("1 werkkaart op A3, stiften", "1 workshop card on A3, pens"),
        "agenda.cards-with.many": (
            "{count} werkkaarten op A3, stiften",
            "{count} workshop cards on A3, pens",
        ),
        "agenda.decide": ("Besluiten voor {next}", "Decisions for {next}"),
        "agenda.close": (
            "Wat open blijft: wie zoekt het uit, en wanneer?",
            "What stays open: who finds out, and when?",
        ),
        "agenda.questions": ("De vragen", "The questions"),
        "agenda.why": ("Waarom", "Why"),
        "agenda.rest.one": (
            "De gegevens roepen nog 1 vraag op, die niet in een dag past. Gaat zij over één "
            "netwerk, dan staat zij op zijn werkkaart.",
            "The data raise 1 more question, which does not fit in a day. If it is about one "
            "network, it is on its workshop card.",
        ),
        "agenda.rest.many": (
            "De gegevens roepen nog {count} vragen op, die niet in een dag passen. Wat over één "
            "netwerk gaat, staat op zijn werkkaart.",
            "The data raise {count} more questions, which do not fit in a day. What is about one "
            "network is on its workshop card.",
        ),
        # --- decisions ---
        "decide": ("Besluitenformulier voor {next}", "Decision form for {next}"),
        "decide.lead": (
            "Kruis per regel hoogstens één keuze aan; een lege regel is geen besluit. Elk besluit "
            "heeft een reden, de rol die besluit en een datum. Hetzelfde formulier is er in "
            "Excel; "
            "daarmee komen de besluiten in het programma.",
            "Tick at most one choice in a row; an empty row means that nothing was decided. "
            "Every decision has a reason, the role that decides and a date. The same form is "
            "there in Excel; by that the decisions get into the programme.",
        ),
        "decide.over.one": (
            "1 inspanning is klaar of gestopt; daarover wordt niets gevraagd.",
            "1 inspanning is finished or stopped; nothing is asked about it.",
        ),
        "decide.over.many": (
            "{count} inspanningen zijn klaar of gestopt; daarover wordt niets gevraagd.",
            "{count} inspanningen are finished or stopped; nothing is asked about them.",
        ),
        "decide.caption": ("Besluiten voor {next}", "Decisions for {next}"),
        "decide.head.what": ("Inspanning of doel", "Inspanning or goal"),
        "decide.head.situation": ("Hoe het staat", "How it stands"),
        "decide.head.choice": ("Keuze", "Choice"),
        "decide.head.reason": ("Reden, of wat er wijzigt", "Reason, or what changes"),
        "decide.box": ("□\u00a0{choice}", "□\u00a0{choice}"),
        "decide.goal": ("Doel: {text}", "Goal: {text}"),
        "decide.new": (
            "Nieuw, en nog niet in het plan: (schrijf hier)",
            "New, and not in the plan yet: (write here)",
        ),
        "decide.signed": (
            "Besloten door (rol): ………………………………\u00a0\u00a0 Datum: ……………………",
            "Decided by (role): ………………………………\u00a0\u00a0 Date: ……………………",
        ),
        "situation.unmeasured": ("geen indicator", "no indicator"),
        "situation.measured": ("{text}: {symbol} {word}", "{text}: {symbol} {word}"),
        # --- open ---
        "open": (
            "Wat open blijft, en hoe dit gemaakt is",
            "What stays open, and how this was made",
        ),
        "open.caption": ("Open punten na vandaag", "Open points after today"),
        "open.head.what": ("Wat wij niet weten", "What we do not know"),
        "open.head.who": ("Wie zoekt het uit?", "Who finds out?"),
        "open.head.when": ("Wanneer?", "When?"),
        "open.nothing": (
            "Er is niets dat het plan wil weten en dat niemand weet.",
            "There is nothing that the plan wants to know and nobody knows.",
        ),
        "made": ("Hoe dit gemaakt is", "How this was made"),
        "made.from": (
            "Alles hierin volgt uit het programma en uit wat er gemeten en doorgegeven is tot en "
            "met {day}. Wat er niet in stond, is niet ingevuld.",
            "Everything in here follows from the programme and from what was measured and told up "
            "to and including {day}. What was not in there was not filled in.",
        ),
        "made.running": (
            "{period} was toen nog niet voorbij.",
            "{period} was not over then.",
        ),
        "made.measurements.one": (
            "1 meting uit {file} (kenmerk {mark}).",
            "1 measurement from {file} (mark {mark}).",
        ),
        "made.measurements.many": (
            "{count} metingen uit {file} (kenmerk {mark}).",
            "{count} measurements from {file} (mark {mark}).",
        ),
        "made.no-measurements": (
            "Er zijn geen metingen vastgelegd.",
            "No measurements are recorded.",
        ),
        "made.hidden": (
            "Waarden over te kleine groepen zijn niet getoond, en wat ze zou verraden ook niet.",
            "Values about groups that are too small are not shown, nor is what would give them "
            "away.",
        ),
        "made.unknown-n": (
            "Waarden waarvan niet bekend is over hoeveel mensen ze gaan (n) zijn niet getoond.",
            "Values are not shown where it is not known how many people they are about (n).",
        ),
        "made.method": (
            "Het pad van een indicator is een rechte lijn van de nulmeting naar elke "
            "streefwaarde. "
            "Waarden in verschillende eenheden zijn niet opgeteld of gemiddeld.",
            "The path of an indicator is a straight line from the baseline to each target. Values "
            "in different units are not added or averaged.",
        ),
        "made.nothing-to-compare": (
            "Of teksten zijn veranderd, is niet te zien: er is geen eerdere reflectie en geen "
            "vastgesteld plan. Na vandaag wel: met de besluiten worden de teksten van nu bewaard.",
            "Whether texts changed cannot be seen: there is no earlier reflection and no adopted "
            "plan. After today it can: the texts of now are kept with the decisions.",
        ),
        "made.questions": (
            "De vragen staan op volgorde: eerst wat de gegevens tegenspreken, dan wat "
            "achterblijft, "
            "dan wat niemand weet. Van elke soort gaan er hoogstens twee voor.",
            "The questions are ranked: first what the data contradict, then what is behind, then "
            "what nobody knows. Of each kind at most two go first.",
        ),
        "made.no-cause": (
            "Nergens staat dat iets door een inspanning komt: inspanningen dragen bij, naast veel "
            "anders.",
            "Nowhere does it say that anything came from an inspanning: inspanningen "
            "contribute, alongside much else.",
        ),
    }
)
