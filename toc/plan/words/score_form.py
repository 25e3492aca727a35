"""What stands on the score form."""

from __future__ import annotations

from toc.core.words import Sentences

SCORE_FORM = Sentences(
    {
        "cover": ("Uitleg", "Explanation"),
        "title": ("Scoreformulier {period}", "Score form {period}"),
        "ask": (
            "Wat vindt u belangrijk in {period}? Op dit formulier geeft u per inspanning uw "
            "oordeel. Alle oordelen samen helpen bij de keuze van wat wij in {period} doen en wat "
            "nog niet. Waar de oordelen ver uiteenlopen, gaan wij met elkaar in gesprek. Mensen "
            "beslissen, niet dit formulier.",
            "What matters to you in {period}? On this form you give your judgement of each "
            "inspanning. All judgements together help to choose what we do in {period} and what "
            "not yet. Where the judgements are far apart, we talk about it. People decide, not "
            "this form.",
        ),
        "size.one": (
            "Er staat 1 inspanning op.",
            "There is 1 inspanning on it.",
        ),
        "size.many": (
            "Er staan {count} inspanningen op. U hoeft ze niet allemaal te beoordelen.",
            "There are {count} inspanningen on it. You do not have to judge them all.",
        ),
        "part.do": ("Wat doet u?", "What do you do?"),
        "do.tab": (
            "Ga naar het tabblad van uw rol of organisatie: {tabs}.",
            "Go to the sheet of your role or organisation: {tabs}.",
        ),
        "do.name": (
            "Neem een tabblad dat nog niemand gebruikt: {tabs}. Typ daar in cel B2 uw rol of "
            "organisatie, bijvoorbeeld ‘gemeente’. Geen naam van een persoon.",
            "Take a sheet that nobody uses yet: {tabs}. In cell B2 there, type your role or "
            "organisation, for example ‘municipality’. No name of a person.",
        ),
        "do.criteria": (
            "Geef elke inspanning in de gele cellen een 1, 3 of 9 op {names}.",
            "In the yellow cells give each inspanning a 1, 3 or 9 on {names}.",
        ),
        "do.points": (
            "Kies achter elk doel in de gele cel 1, 3 of 9: hoeveel draagt de inspanning bij aan "
            "dat doel?",
            "Behind each goal choose 1, 3 or 9 in the yellow cell: how much does the inspanning "
            "contribute to that goal?",
        ),
        "do.remark": (
            "Wilt u iets toelichten? Dat kan in de laatste kolom.",
            "Do you want to add something? You can in the last column.",
        ),
        "do.send": (
            "Bewaar het bestand als Excel-bestand (.xlsx) en stuur het terug.",
            "Save the file as an Excel file (.xlsx) and send it back.",
        ),
        "part.scale": ("Wat betekenen 1, 3 en 9?", "What do 1, 3 and 9 mean?"),
        "scale.1": ("1: een beetje", "1: a little"),
        "scale.3": ("3: duidelijk", "3: clearly"),
        "scale.9": ("9: doorslaggevend", "9: decisively"),
        "scale.why": (
            "De stappen zijn groot, zodat zichtbaar wordt wat er voor u echt toe doet. Geef een 9 "
            "daarom niet aan alles.",
            "The steps are large, so that what really matters to you stands out. So do not give "
            "a 9 to everything.",
        ),
        "part.criteria": ("Waarop beoordeelt u?", "What do you judge on?"),
        "criterion": ("{name}: {text}", "{name}: {text}"),
        "points.means": (
            "{name}: hoeveel deze inspanning bijdraagt aan het doel dat ervoor staat.",
            "{name}: how much this inspanning contributes to the goal before it.",
        ),
        "part.blank": ("Wanneer laat u een cel leeg?", "When do you leave a cell empty?"),
        "blank.unknown": (
            "Als u het niet weet of er niet over gaat. Leeg is geen nul: het telt niet mee.",
            "When you do not know, or when it is not yours to judge. Empty is not zero: it does "
            "not count.",
        ),
        "blank.none": (
            "Als een inspanning volgens u niet aan een doel bijdraagt. Schrijf dat dan in de "
            "toelichting.",
            "When you think that an inspanning does not contribute to a goal. Then say so in the "
            "remark.",
        ),
        "part.after": ("Wat gebeurt ermee?", "What happens with it?"),
        "after.stored": (
            "Uw oordelen komen onder uw rol of organisatie in het programmabestand. Uw "
            "toelichting niet: die wordt voorgelegd bij het gesprek.",
            "Your judgements go into the programme file under your role or organisation. Your "
            "remarks do not: they are raised in the conversation.",
        ),
        "after.before": (
            "Eerder gegeven oordelen staan al ingevuld. Pas aan wat veranderd is.",
            "Judgements given before are filled in already. Change what has changed.",
        ),
        "part.left-out": ("Wat staat er niet op?", "What is not on it?"),
        "left-out.structural": (
            "Structurele activiteiten, die het hele programma lopen:",
            "Structural activities, which run during the whole programme:",
        ),
        "left-out.finished": ("Wat klaar is:", "What is finished:"),
        "left-out.stopped": ("Wat gestopt is:", "What was stopped:"),
        "left-out.agreed": (
            "Wat al loopt, of waarvan het begin is afgesproken:",
            "What runs already, or whose start is agreed:",
        ),
        "left-out.not_now": (
            "Wat in deze periode niet kan beginnen, of waarvan dat besloten is:",
            "What cannot start in this period, or was decided against for it:",
        ),
        "left-out.goal_stopped": (
            "Wat alleen bijdraagt aan een doel dat gestopt is:",
            "What contributes only to a goal that was stopped:",
        ),
        "left-out.nothing": (
            "Wat aan geen enkel doel bijdraagt:",
            "What contributes to no goal at all:",
        ),
        "who": ("Wie", "Who"),
        "who-prompt": (
            "Uw rol of organisatie, bijvoorbeeld: gemeente. Geen naam van een persoon.",
            "Your role or organisation, for example: municipality. No name of a person.",
        ),
        "reminder": (
            "Kies in de gele cellen: 1 (een beetje), 3 (duidelijk) of 9 (doorslaggevend). Leeg is "
            "geen oordeel.",
            "Choose in the yellow cells: 1 (a little), 3 (clearly) or 9 (decisively). Empty "
            "means no judgement.",
        ),
        "head.number": ("Nr.", "No."),
        "head.inspanning": ("Inspanning", "Inspanning"),
        "head.goal": ("Draagt bij aan het doel", "Contributes to the goal"),
        "head.points": ("Bijdrage aan dit doel", "Contribution to this goal"),
        "head.remark": ("Toelichting (mag leeg)", "Remark (may be empty)"),
        "group": ("{title} · {line}", "{title} · {line}"),
        "group.goal": (
            "{group} · voor: {goals}",
            "{group} · for: {goals}",
        ),
        "no-network": ("In geen enkel netwerk", "In no network"),
        "aim.elsewhere": (
            "{text} (netwerk {networks})",
            "{text} (network {networks})",
        ),
        "aim.unsure": (
            "{text} *",
            "{text} *",
        ),
        "unsure": (
            "* Het plan zegt niet aan welk doel van dit netwerk de inspanning bijdraagt. Vul "
            "alleen in waar u een bijdrage ziet.",
            "* The plan does not say to which goal of this network the inspanning contributes. "
            "Fill in only where you see a contribution.",
        ),
        "wrong-title": ("Kies 1, 3 of 9", "Choose 1, 3 or 9"),
        "wrong": (
            "In deze cel kan alleen 1, 3 of 9 staan, of niets.",
            "This cell can hold only 1, 3 or 9, or nothing.",
        ),
        "prompt": (
            "{name}: 1 een beetje, 3 duidelijk, 9 doorslaggevend, leeg geen oordeel.",
            "{name}: 1 a little, 3 clearly, 9 decisively, empty no judgement.",
        ),
        "footer": ("Blad &P van &N", "Page &P of &N"),
    }
)
