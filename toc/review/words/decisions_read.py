"""What is told after a decision sheet was read back."""

from __future__ import annotations

from toc.core.words import Sentences

DECISIONS_READ = Sentences(
    {
        "sheet-argument": (
            "Het ingevulde besluitenformulier (.xlsx).",
            "The decision sheet that was filled in (.xlsx).",
        ),
        "dry-run-option": (
            "Laat zien wat er zou veranderen, en schrijf niets.",
            "Show what would change, and write nothing.",
        ),
        "title": (
            "Besluiten van de reflectie over {period}, voor {next}",
            "Decisions of the reflection on {period}, for {next}",
        ),
        "nothing": (
            "Op dit formulier is niets besloten. Er is niets veranderd.",
            "Nothing was decided on this form. Nothing has changed.",
        ),
        "only-wishes.one": (
            "Op dit formulier staat geen besluit over het plan, wel 1 nieuw idee.",
            "This form has no decision on the plan, but 1 new idea.",
        ),
        "only-wishes.many": (
            "Op dit formulier staat geen besluit over het plan, wel {count} nieuwe ideeën.",
            "This form has no decision on the plan, but {count} new ideas.",
        ),
        "known.one": (
            "Het besluit op dit formulier stond al in het plan. Er komt niets bij.",
            "The decision on this form is in the plan already. Nothing is added.",
        ),
        "known.many": (
            "De {count} besluiten op dit formulier stonden al in het plan. Er komt niets bij.",
            "The {count} decisions on this form are in the plan already. Nothing is added.",
        ),
        "new.one": ("1 nieuw besluit.", "1 new decision."),
        "new.many": ("{count} nieuwe besluiten.", "{count} new decisions."),
        "beside-known.one": (
            " 1 ander stond al in het plan.",
            " 1 other is in the plan already.",
        ),
        "beside-known.many": (
            " {count} andere stonden al in het plan.",
            " {count} others are in the plan already.",
        ),
        "group.stop": ("Stoppen ({count})", "Stop ({count})"),
        "group.change": ("Wijzigen ({count})", "Change ({count})"),
        "group.go_on": ("Doorgaan ({count})", "Go on ({count})"),
        "group.start": ("Starten ({count})", "Start ({count})"),
        "group.new": (
            "Nieuw, nog niet in het plan ({count})",
            "New, not in the plan yet ({count})",
        ),
        "by": ("{role}, {date}", "{role}, {date}"),
        "changes": ("Wijzigt: {change}", "Changes: {change}"),
        "known-already": ("stond al in het plan", "in the plan already"),
        "replaced": (
            "later is hierover anders besloten; dat geldt",
            "it was decided differently later; that decision holds",
        ),
        "serves": ("voor: {goal}", "for: {goal}"),
        "write-it": (
            "Zet dit onder ‘{section}’ zodra u weet aan welk doel het bijdraagt:",
            "Put this under ‘{section}’ once you know to which goal it contributes:",
        ),
        "write-it-complete": ("Zet dit onder ‘{section}’:", "Put this under ‘{section}’:"),
        "part.means": ("Wat dit betekent voor het volgende plan", "What this means for the plan"),
        "means.stop.one": (
            "1 inspanning staat vanaf {period} niet meer in het jaarplan.",
            "1 inspanning is no longer in the year plan from {period} on.",
        ),
        "means.stop.many": (
            "{count} inspanningen staan vanaf {period} niet meer in het jaarplan.",
            "{count} inspanningen are no longer in the year plan from {period} on.",
        ),
        "means.fixed.one": (
            "1 inspanning ligt vast in het jaarplan voor {period}.",
            "1 inspanning is fixed in the year plan for {period}.",
        ),
        "means.fixed.many": (
            "{count} inspanningen liggen vast in het jaarplan voor {period}.",
            "{count} inspanningen are fixed in the year plan for {period}.",
        ),
        "means.change.one": (
            "Pas 1 tekst in het plan aan. Tot dan zegt het jaarplan dat de oude tekst er nog "
            "staat.",
            "Change 1 text in the plan. Until then the year plan says that the old text is "
            "still there.",
        ),
        "means.change.many": (
            "Pas {count} teksten in het plan aan. Tot dan zegt het jaarplan dat de oude tekst er "
            "nog staat.",
            "Change {count} texts in the plan. Until then the year plan says that the old text "
            "is still there.",
        ),
        "means.goal.one": (
            "1 doel is gestopt en telt in de keuze niet meer mee. Het staat nog in het plan: haal "
            "het eruit als het ook niet meer getoond hoeft te worden.",
            "1 goal is stopped and does not count in the choice any more. It is still in the "
            "plan: take it out if it need no longer be shown.",
        ),
        "means.goal.many": (
            "{count} doelen zijn gestopt en tellen in de keuze niet meer mee. Ze staan nog in het "
            "plan: haal ze eruit als ze ook niet meer getoond hoeven te worden.",
            "{count} goals are stopped and do not count in the choice any more. They are still "
            "in the plan: take them out if they need no longer be shown.",
        ),
        "means.alone.left.one": (
            "{texts} draagt alleen bij aan wat gestopt is, en komt vanaf {period} niet meer in "
            "het jaarplan.",
            "{texts} contributes only to what was stopped, and is no longer in the year plan "
            "from {period} on.",
        ),
        "means.alone.left.many": (
            "{count} inspanningen dragen alleen bij aan wat gestopt is, en komen vanaf {period} "
            "niet meer in het jaarplan: {texts}.",
            "{count} inspanningen contribute only to what was stopped, and are no longer in the "
            "year plan from {period} on: {texts}.",
        ),
        "means.alone.runs": (
            "‘{text}’ loopt door: daarover is niets besloten, maar het draagt alleen bij aan wat "
            "gestopt is.",
            "‘{text}’ continues: nothing was decided on it, but it contributes only to what was "
            "stopped.",
        ),
        "means.alone.in": (
            "‘{text}’ is eerder gekozen voor {period}, maar draagt alleen bij aan wat gestopt is.",
            "‘{text}’ was chosen for {period} before, but contributes only to what was stopped.",
        ),
        "means.alone.go_on": (
            "‘{text}’ gaat door, maar draagt alleen bij aan wat gestopt is.",
            "‘{text}’ goes on, but contributes only to what was stopped.",
        ),
        "means.alone.start": (
            "‘{text}’ start, maar draagt alleen bij aan wat gestopt is.",
            "‘{text}’ starts, but contributes only to what was stopped.",
        ),
        "means.alone.change": (
            "‘{text}’ wijzigt, maar draagt alleen bij aan wat gestopt is.",
            "‘{text}’ changes, but contributes only to what was stopped.",
        ),
        "note.reworded": (
            "‘{text}’ stond op het formulier nog als ‘{seen}’.",
            "‘{text}’ was still on the form as ‘{seen}’.",
        ),
        "would": (
            "Zou aan {file} worden toegevoegd:",
            "Would be added to {file}:",
        ),
        "not-written": (
            "Er is niets geschreven. Laat --dry-run weg om dit in te lezen.",
            "Nothing was written. Leave out --dry-run to read this in.",
        ),
        "written": (
            "De besluiten staan in {file}; de reflectie is bewaard in {review}.",
            "The decisions are in {file}; the reflection is kept in {review}.",
        ),
        "kept": ("De reflectie is bewaard in {review}.", "The reflection is kept in {review}."),
        "next": ("Volgende stap: {command}", "Next step: {command}"),
        "history": ("Alle besluiten op een rij: {command}", "All decisions together: {command}"),
        "mistakes.one": (
            "1 fout. Er is niets ingelezen: verbeter het formulier en lees het opnieuw in.",
            "1 mistake. Nothing was read: correct the form and read it again.",
        ),
        "mistakes.many": (
            "{count} fouten. Er is niets ingelezen: verbeter het formulier en lees het opnieuw "
            "in.",
            "{count} mistakes. Nothing was read: correct the form and read it again.",
        ),
        "sheet-missing": (
            "{file} is er niet, of is niet te openen.",
            "{file} is not there, or cannot be opened.",
        ),
        "failed": (
            "De besluiten zijn niet veilig aan {file} toe te voegen: ze staan er niet als een "
            "gewone lijst in. Schrijf ‘{section}’ als lijst, met elk besluit op een eigen regel, "
            "en probeer het opnieuw.",
            "The decisions cannot be added to {file} safely: it does not hold them as a plain "
            "list. Write ‘{section}’ as a list, with each decision on a line of its own, and try "
            "again.",
        ),
        "record-missing": (
            "{why}\n"
            "De besluiten staan al wel in {file}. Lees het formulier nog eens in, dan wordt ook "
            "het verslag van de reflectie gemaakt.",
            "{why}\n"
            "The decisions do stand in {file} already. Read the form once more, and the record "
            "of the reflection is made as well.",
        ),
        # --- a record of a reflection ---
        "heading.what": (
            "Reflectie over {period}: wat is bekeken en wat is besloten voor {next}.",
            "Reflection on {period}: what was looked at and what was decided for {next}.",
        ),
        "heading.hands-off": (
            "Gemaakt door toc; verander dit niet met de hand.",
            "Made by toc; do not change this by hand.",
        ),
    }
)
