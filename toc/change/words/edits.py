"""What is said about changing a programme from the terminal, or through another door."""

from __future__ import annotations

from toc.core.words import Sentences

EDITS = Sentences(
    {
        # --- what cannot be understood ---
        "unknown": (
            "‘{id}’ staat niet in het plan. Noem een id, zoals ‘{toc} show’ die toont.",
            "‘{id}’ is not in the plan. Name an id, as ‘{toc} show’ shows them.",
        ),
        "unknown-near": (
            "‘{id}’ staat niet in het plan. Bedoelde u: {near}?",
            "‘{id}’ is not in the plan. Did you mean: {near}?",
        ),
        "several": (
            "‘{id}’ staat op meer dan één plaats in het plan. Kies: {choices}.",
            "‘{id}’ is in more than one place in the plan. Choose: {choices}.",
        ),
        "unknown-kind": (
            "‘{word}’ is geen soort onderdeel. Kies uit: {kinds}.",
            "‘{word}’ is not a kind of element. Choose from: {kinds}.",
        ),
        "unknown-field": (
            "‘{word}’ is hier geen veld. Dit kan: {keys}.",
            "‘{word}’ is no field here. These are: {keys}.",
        ),
        "unknown-field-near": (
            "‘{word}’ is hier geen veld. Bedoelde u: {keys}?",
            "‘{word}’ is no field here. Did you mean: {keys}?",
        ),
        "no-parts": (
            "Achter de punt staat ‘{part}’, maar dit veld heeft geen onderdelen.",
            "‘{part}’ stands behind the point, but this field has no parts.",
        ),
        "no-such-item": (
            "‘{part}’ staat niet in deze lijst. Wel: {there}.",
            "‘{part}’ is not in this list. These are: {there}.",
        ),
        "no-items": (
            "‘{part}’ staat niet in deze lijst: die is nog leeg.",
            "‘{part}’ is not in this list: it is still empty.",
        ),
        "no-list": (
            "‘{field}’ is geen lijst: --add en --remove horen bij een lijst. Zonder die optie "
            "komt de waarde in de plaats van wat er staat.",
            "‘{field}’ is not a list: --add and --remove belong to a list. Without that option "
            "the value takes the place of what is there.",
        ),
        "not-in-list": (
            "‘{value}’ staat niet bij ‘{field}’; er valt niets uit te halen.",
            "‘{value}’ is not in ‘{field}’; there is nothing to take out.",
        ),
        "needs-parts": (
            "‘{field}’ heeft onderdelen: {keys}. Noem er een achter een punt ({field}.…), of "
            "schrijf ze samen tussen accolades.",
            "‘{field}’ has parts: {keys}. Name one behind a point ({field}.…), or write them "
            "together between braces.",
        ),
        "needs-keys": (
            "‘{field}’ heeft namen met een waarde erachter. Noem de naam achter een punt "
            "({field}.…), of schrijf ze samen tussen accolades.",
            "‘{field}’ has names with a value behind them. Put the name behind a point "
            "({field}.…), or write them together between braces.",
        ),
        "name-the-element": (
            "‘{field}’ heeft onderdelen met een id. Noem zo’n onderdeel zelf: {toc} set ID VELD "
            "WAARDE",
            "‘{field}’ has elements with an id. Name such an element itself: {toc} set ID FIELD "
            "VALUE",
        ),
        "required": (
            "‘{field}’ kan niet leeg zijn. Er is niets geschreven.",
            "‘{field}’ cannot be empty. Nothing was written.",
        ),
        "empty": ("Er staat niets bij ‘{field}’.", "There is nothing for ‘{field}’."),
        "typed": ("{field}: {what} {fix}", "{field}: {what} {fix}"),
        # --- what cannot be done ---
        "id-taken": (
            "De id ‘{id}’ is al van iets anders. Kies een andere.",
            "The id ‘{id}’ already belongs to something else. Choose another.",
        ),
        "gone": (
            "‘{id}’ staat niet meer in het plan.",
            "‘{id}’ is no longer in the plan.",
        ),
        "statement-stays": (
            "De visie, de missie en het probleem hebben geen id: verander hun tekst met "
            "{toc} set.",
            "The vision, the mission and the problem have no id: change their text with "
            "{toc} set.",
        ),
        # --- set ---
        "element-argument": (
            "De id van een onderdeel, zoals ‘{toc} show’ die toont; of visie, missie, probleem of "
            "programma.",
            "The id of an element, as ‘{toc} show’ shows it; or vision, mission, problem or "
            "programme.",
        ),
        "field-argument": (
            "Het veld, zoals het in het bestand heet: tekst, eigenaar, kosten. Een onderdeel "
            "daarvan met een punt: nulmeting.waarde.",
            "The field, as it is called in the file: text, owner, cost. A part of it with a "
            "point: baseline.value.",
        ),
        "value-argument": (
            "Wat er komt te staan. Meer in een lijst: met komma’s ertussen.",
            "What it is to say. Several in a list: with commas between them.",
        ),
        "empty-option": (
            "Maak het veld leeg: het verdwijnt uit het bestand. Dan geeft u geen waarde.",
            "Empty the field: it goes from the file. Then you give no value.",
        ),
        "add-option": (
            "Zet de waarde bij wat er in de lijst al staat.",
            "Put the value with what is in the list already.",
        ),
        "remove-option": (
            "Haal de waarde uit de lijst.",
            "Take the value out of the list.",
        ),
        "dry-run-option": (
            "Toon wat er zou veranderen, maar schrijf niets.",
            "Show what would change, but write nothing.",
        ),
        "no-value": (
            "Geef een waarde: {toc} set {element} {field} WAARDE. Of maak het veld leeg met "
            "--empty.",
            "Give a value: {toc} set {element} {field} VALUE. Or empty the field with --empty.",
        ),
        "one-way": (
            "Kies één van --empty, --add en --remove.",
            "Choose one of --empty, --add and --remove.",
        ),
        # --- what was done ---
        "kind.changed": ("Gewijzigd: {element}", "Changed: {element}"),
        "kind.new": ("Toegevoegd: {element}", "Added: {element}"),
        "kind.gone": ("Verwijderd: {element}", "Removed: {element}"),
        "kind.renamed": ("Hernoemd: {element}", "Renamed: {element}"),
        "element": ("‘{text}’ ({id})", "‘{text}’ ({id})"),
        "the-programme": ("het programma", "the programme"),
        "field-changed": ("{field}: {old} → {new}", "{field}: {old} → {new}"),
        "field-added": ("{field}: {new}", "{field}: {new}"),
        "field-gone": ("{field} vervalt: {old}", "{field} goes: {old}"),
        "nothing": (
            "Er verandert niets: zo staat het er al.",
            "Nothing changes: it says so already.",
        ),
        "arises.one": ("Hierdoor komt er een melding bij:", "This brings one more finding:"),
        "arises.many": (
            "Hierdoor komen er {count} meldingen bij:",
            "This brings {count} more findings:",
        ),
        "solved.one": ("Hierdoor vervalt een melding:", "This solves one finding:"),
        "solved.many": (
            "Hierdoor vervallen {count} meldingen:",
            "This solves {count} findings:",
        ),
        "finding": ("{element}: {what}", "{element}: {what}"),
        "and-more": ("… en nog {count}.", "… and {count} more."),
        "written": ("Geschreven: {files}", "Written: {files}"),
        "would-write": (
            "Er is niets geschreven (--dry-run). Anders was dit veranderd: {files}",
            "Nothing was written (--dry-run). Otherwise this would have changed: {files}",
        ),
    }
)
