"""What is said about changing a programme from the terminal, or through another door."""

from __future__ import annotations

from toc.change.words.refused_edits import REFUSED
from toc.core.words import Sentences

EDITS = Sentences(
    {
        **REFUSED,
        # --- rename ---
        "old-argument": (
            "De id die het onderdeel nu heeft.",
            "The id that the element has now.",
        ),
        "new-argument": (
            "De nieuwe id: kleine letters, cijfers en streepjes.",
            "The new id: small letters, digits and dashes.",
        ),
        "named-in": (
            "Ook aangepast waar het genoemd wordt: {ids}",
            "Adapted as well where it is named: {ids}",
        ),
        "forms": (
            "Formulieren en documenten die u al verspreidde, noemen nog ‘{id}’.",
            "Forms and documents that you handed out already still say ‘{id}’.",
        ),
        "comments-lost": (
            "Deze opmerkingen in het bestand gaan niet mee: {comments}",
            "These comments in the file do not come along: {comments}",
        ),
        # --- add ---
        "kind-argument": (
            "Wat voor onderdeel: strategisch-doel, operationeel-doel, inspanning, indicator, "
            "programmalijn, thema, netwerk, partner, risico, … Zonder dit vraagt de opdracht het.",
            "What kind of element: strategic-goal, operational-goal, inspanning, indicator, line, "
            "theme, network, partner, risk, … Without it the command asks.",
        ),
        "text-argument": (
            "De tekst van het onderdeel, in één zin.",
            "The text of the element, in one sentence.",
        ),
        "under-option": (
            "De id van waar het onder komt: een doel waaraan het bijdraagt, een netwerk, een "
            "programmalijn, wat een indicator meet. Mag vaker.",
            "The id of what it comes under: a goal that it contributes to, a network, a line, "
            "what an indicator measures. May be repeated.",
        ),
        "id-option": (
            "De id. Zonder deze wordt die van de tekst gemaakt.",
            "The id. Without it one is made of the text.",
        ),
        "set-option": (
            "Nog een veld met zijn waarde, zoals eigenaar=school. Mag vaker.",
            "One more field with its value, such as owner=school. May be repeated.",
        ),
        "ask-nobody": (
            'Zeg wat erbij komt: {toc} add SOORT TEKST, bijvoorbeeld: {toc} add inspanning "Een '
            'feest geven" --under ID',
            'Say what is added: {toc} add KIND TEXT, for example: {toc} add inspanning "Give a '
            'party" --under ID',
        ),
        # --- move ---
        "to-argument": (
            "De id van waar het onder komt te staan: een doel, netwerk, programmalijn of thema. "
            "Of een ander niveau: strategisch-doel, operationeel-doel of inspanning.",
            "The id of what it is to stand under: a goal, network, line or theme. Or another "
            "level: strategic-goal, operational-goal or inspanning.",
        ),
        "from-option": (
            "Onder welke het nu staat, als dat er meer zijn.",
            "Under which it stands now, where these are several.",
        ),
        "also-option": (
            "Zet het er ook onder; het blijft staan waar het staat.",
            "Put it there as well; it stays where it is.",
        ),
        # --- remove ---
        "yes-option": (
            "Verwijder ook als er iets aan hangt, zonder te vragen.",
            "Remove also where something hangs on it, without asking.",
        ),
        "decisions.one": (
            "Een besluit erover vervalt: {decisions}",
            "A decision about it goes: {decisions}",
        ),
        "decisions.many": (
            "{count} besluiten erover vervallen: {decisions}",
            "{count} decisions about it go: {decisions}",
        ),
        "decided": ("{period}, {date} ({role})", "{period}, {date} ({role})"),
        "plans": (
            "Het staat in een vastgesteld plan ({plans}); dat blijft zoals het is vastgesteld.",
            "It is in an adopted plan ({plans}); that stays as it was adopted.",
        ),
        "named": (
            "De naam blijft staan als eigenaar of partner bij: {ids}.",
            "The name stays as owner or partner of: {ids}.",
        ),
        "ask-remove": ("Toch verwijderen? j of n", "Remove it all the same? y or n"),
        "yes-key": ("j", "y"),
        "kept": ("Er is niets verwijderd.", "Nothing was removed."),
        "needs-yes": (
            "Hier hangt iets aan. Er is niets verwijderd; wilt u het toch, voeg dan --yes toe.",
            "Something hangs on this. Nothing was removed; add --yes to do it all the same.",
        ),
        # --- set ---
        "element-argument": (
            "De id van een onderdeel, zoals ‘{toc} show’ die toont; of visie, missie, probleem of "
            "programma.",
            "The id of an element, as ‘{toc} show’ shows it; or vision, mission, problem or "
            "programme.",
        ),
        "set-argument": (
            "De id van een onderdeel, zoals ‘{toc} show’ die toont; of visie, missie of probleem. "
            "Wat van het programma zelf is, noemt u zonder meer: titel, looptijd.",
            "The id of an element, as ‘{toc} show’ shows it; or vision, mission or problem. What "
            "is of the programme itself you just name: title, horizon.",
        ),
        "field-argument": (
            "Het veld: tekst, eigenaar, kosten. Een jaar of een onderdeel ervan komt erachter: "
            "kosten 2027, nulmeting waarde.",
            "The field: text, owner, cost. A year or a part of it goes behind it: cost 2027, "
            "baseline value.",
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
            "Geef een waarde: {toc} set {typed} WAARDE. Of maak het veld leeg met --empty.",
            "Give a value: {toc} set {typed} VALUE. Or empty the field with --empty.",
        ),
        "one-way": (
            "Kies één van --empty, --add en --remove.",
            "Choose one of --empty, --add and --remove.",
        ),
        # --- what was done ---
        "kind.changed": ("Gewijzigd: {element}", "Changed: {element}"),
        "kind.new": ("Toegevoegd: {element}", "Added: {element}"),
        "kind.gone": ("Weg: {element}", "Gone: {element}"),
        "kind.renamed": ("Hernoemd: {element}", "Renamed: {element}"),
        "kind.level": ("Voortaan {kind}: {element}", "From now on {kind}: {element}"),
        "did.programme": (
            "Gewijzigd in {files}: het programma ({fields})",
            "Changed in {files}: the programme ({fields})",
        ),
        "did.changed": (
            "Gewijzigd in {files}: {id} ({fields})",
            "Changed in {files}: {id} ({fields})",
        ),
        "did.new": (
            "Toegevoegd aan {files}: {id} ({fields})",
            "Added to {files}: {id} ({fields})",
        ),
        "did.gone": ("Weg uit {files}: {id} ({text})", "Gone from {files}: {id} ({text})"),
        "did.renamed": (
            "Hernoemd in {files}: {old} heet nu {id}",
            "Renamed in {files}: {old} is now called {id}",
        ),
        "did.level": (
            "Voortaan {kind} in {files}: {id} ({fields})",
            "From now on {kind} in {files}: {id} ({fields})",
        ),
        "did-others.one": (
            ", en wat ernaar verwees op één plaats",
            ", and what pointed to it in one place",
        ),
        "did-others.many": (
            ", en wat ernaar verwees op {count} plaatsen",
            ", and what pointed to it in {count} places",
        ),
        "text": ("‘{text}’", "‘{text}’"),
        "count.arises": ("{count} nieuw", "{count} new"),
        "count.solved": ("{count} opgelost", "{count} solved"),
        "findings": ("Meldingen: {counts}.", "Findings: {counts}."),
        "findings-read": (
            "Meldingen: {counts}. Lees ze met: {toc} validate {plan}",
            "Findings: {counts}. Read them with: {toc} validate {plan}",
        ),
        "element": ("‘{text}’ ({id})", "‘{text}’ ({id})"),
        "the-programme": ("het programma", "the programme"),
        "field-changed": ("{field}: {old} → {new}", "{field}: {old} → {new}"),
        "field-added": ("{field}: {new}", "{field}: {new}"),
        "item-added": ("erbij: {field} {new}", "added: {field} {new}"),
        "field-gone": ("vervalt: {field} {old}", "gone: {field} {old}"),
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
        "would-write": (
            "Er is niets geschreven (--dry-run). Anders was dit veranderd: {files}",
            "Nothing was written (--dry-run). Otherwise this would have changed: {files}",
        ),
    }
)
