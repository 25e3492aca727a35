"""A decision sheet: its words, and what reading it back tells."""

from __future__ import annotations

from toc.core.words import Sentences

DECISION_SHEET = Sentences(
    {
        "answer.stop": ("stoppen", "stop"),
        "answer.go_on": ("doorgaan", "go on"),
        "answer.change": ("wijzigen", "change"),
        "answer.start": ("starten", "start"),
        "answer.in": ("wel", "in"),
        "answer.out": ("niet", "out"),
        "answer.later": ("later", "later"),
        "level.strategic": ("strategisch doel", "strategic goal"),
        "level.operational": ("doel", "goal"),
        "level.inspanning": ("inspanning", "inspanning"),
        "strategic": ("Strategische doelen", "Strategic goals"),
        "no-network": ("In geen enkel netwerk", "In no network"),
        "group": ("{title} ({line})", "{title} ({line})"),
        # --- the sheet ---
        "title": ("Besluiten voor {period}", "Decisions for {period}"),
        "cover": ("Uitleg", "Explanation"),
        "tab": ("Besluiten", "Decisions"),
        "head.number": ("Nr.", "No."),
        "head.kind": ("Soort", "Kind"),
        "head.text": ("Waarover", "About"),
        "head.situation": ("Hoe het ervoor staat", "How it stands"),
        "head.choice": ("Besluit", "Decision"),
        "head.reason": ("Waarom", "Why"),
        "head.change": ("Wat wijzigt er (alleen bij wijzigen)", "What changes (only with change)"),
        "head.role": (
            "Besloten door (rol), als dat een ander is",
            "Decided by (role), if another",
        ),
        "head.date": ("Datum, als die anders is", "Date, if another"),
        "new": (
            "Nieuw: wat u wilt starten en nog niet in het plan staat",
            "New: what you want to start that is not in the plan yet",
        ),
        "new.text": ("Wat wilt u gaan doen?", "What do you want to do?"),
        "new.serves": ("Aan welk doel draagt het bij?", "To which goal does it contribute?"),
        "new.reason": ("Waarom", "Why"),
        "whole-role": ("Besloten door (rol)", "Decided by (role)"),
        "whole-date": ("Datum van het besluit", "Date of the decision"),
        "role-prompt": (
            "De rol of groep die besluit, bijvoorbeeld: stuurgroep. Geen naam van een persoon.",
            "The role or group that decides, such as: steering group. No name of a person.",
        ),
        "date-prompt": ("Bijvoorbeeld: 14-11-2024", "For example: 14-11-2024"),
        "choice-prompt": (
            "Kies uit het lijstje, of laat leeg als hierover niets is besloten.",
            "Choose from the list, or leave empty if nothing was decided on this.",
        ),
        "wrong-title": ("Kies uit het lijstje", "Choose from the list"),
        "wrong": (
            "Kies een van de besluiten uit het lijstje, of laat de cel leeg.",
            "Choose one of the decisions in the list, or leave the cell empty.",
        ),
        "reminder": (
            "Vul alleen de gele vakken in. Een rij zonder besluit is geen besluit.",
            "Fill in the yellow fields only. A row without a decision means that nothing was "
            "decided.",
        ),
        "footer": ("Blad &P van &N", "Page &P of &N"),
        # --- the explanation ---
        "ask": (
            "Op dit formulier legt u vast wat er op de reflectie over {period} is besloten voor "
            "{next}: over elk doel en elke inspanning waarover u iets besluit.",
            "On this form you record what the reflection on {period} decided for {next}: on each "
            "goal and each inspanning that you decide on.",
        ),
        "part.do": ("Zo vult u het in", "How to fill it in"),
        "do.whole": (
            "Vul op het blad ‘{tab}’ bovenaan in welke rol of groep besluit, en wanneer. Geen "
            "namen van personen.",
            "On the sheet ‘{tab}’ fill in at the top which role or group decides, and when. No "
            "names of persons.",
        ),
        "do.choose": (
            "Kies in de kolom ‘{choice}’ een besluit uit het lijstje, en schrijf in ‘{reason}’ "
            "waarom. Zonder reden wordt een besluit niet ingelezen.",
            "Choose a decision from the list in the column ‘{choice}’, and write why in "
            "‘{reason}’. A decision without a reason is not read.",
        ),
        "do.change": (
            "Schrijf bij ‘{change}’ ook wat er wijzigt.",
            "With ‘{change}’ also write what changes.",
        ),
        "do.new": (
            "Wilt u iets starten dat nog niet in het plan staat? Schrijf dat onderaan.",
            "Do you want to start something that is not in the plan yet? Write it at the bottom.",
        ),
        "do.send": (
            "Bewaar het formulier als Excel-werkmap (.xlsx) en geef het aan wie het plan beheert.",
            "Save the form as an Excel workbook (.xlsx) and give it to whoever keeps the plan.",
        ),
        "part.means": ("Wat een besluit betekent", "What a decision means"),
        "means.stop": (
            "Stoppen: de inspanning staat vanaf {next} niet meer in het jaarplan. Een doel telt "
            "vanaf dan niet meer mee: wat alleen daaraan bijdraagt, begint niet meer.",
            "Stop: from {next} on the inspanning is no longer in the year plan. A goal does not "
            "count any more from then on: what contributes only to it does not start any more.",
        ),
        "means.go_on": (
            "Doorgaan: de inspanning staat vast in het jaarplan voor {next}.",
            "Go on: the inspanning is fixed in the year plan for {next}.",
        ),
        "means.change": (
            "Wijzigen: het jaarplan noemt wat er wijzigt, tot de tekst in het plan is aangepast.",
            "Change: the year plan tells what changes, until the text of the plan is adapted.",
        ),
        "means.start": (
            "Starten: de inspanning staat vast in het jaarplan voor {next}.",
            "Start: the inspanning is fixed in the year plan for {next}.",
        ),
        "over.one": (
            "1 inspanning is al klaar of gestopt en staat niet op dit formulier.",
            "1 inspanning is finished or stopped already and is not on this form.",
        ),
        "over.many": (
            "{count} inspanningen zijn al klaar of gestopt en staan niet op dit formulier.",
            "{count} inspanningen are finished or stopped already and are not on this form.",
        ),
    }
)
