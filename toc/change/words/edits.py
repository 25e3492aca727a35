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
        "in-quotes": (
            "Zet een tekst van meer woorden tussen aanhalingstekens: {toc} set {typed}",
            "Put a text of several words between quotes: {toc} set {typed}",
        ),
        "add-in-quotes": (
            "Zet een tekst van meer woorden tussen aanhalingstekens: {toc} add {typed}",
            "Put a text of several words between quotes: {toc} add {typed}",
        ),
        "too-many": (
            "Wat ‘{word}’ hier betekent, is niet duidelijk. Met --empty geeft u geen waarde.",
            "What ‘{word}’ means here is not clear. With --empty you give no value.",
        ),
        "no-field": (
            "Zeg ook welk veld, en wat er komt te staan: {toc} set {element} VELD WAARDE",
            "Also say which field, and what it is to say: {toc} set {element} FIELD VALUE",
        ),
        "which-goal": (
            "‘{word}’ kan twee dingen zijn. Typ {one} of {other}, of zeg met --under waar het "
            "onder komt.",
            "‘{word}’ can be two things. Type {one} or {other}, or say with --under what it comes "
            "under.",
        ),
        "also-needed": (
            "Bij een {kind} hoort ook: {fields}. Voeg toe: {more}",
            "This is a {kind}, which also needs: {fields}. Add: {more}",
        ),
        "not-in-list": (
            "‘{value}’ staat niet bij ‘{field}’; er valt niets uit te halen.",
            "‘{value}’ is not in ‘{field}’; there is nothing to take out.",
        ),
        "needs-parts": (
            "‘{field}’ heeft onderdelen: {keys}. Noem er een voor de waarde, of schrijf ze samen "
            "tussen accolades.",
            "‘{field}’ has parts: {keys}. Name one before the value, or write them together "
            "between braces.",
        ),
        "needs-keys": (
            "‘{field}’ heeft een waarde per jaar, fase of naam. Noem die voor de waarde, zoals: "
            "{field} 2027 …",
            "‘{field}’ has a value for each year, phase or name. Put that before the value, such "
            "as: {field} 2027 …",
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
        "no-text": (
            "Geef er een tekst bij: wat het is, in één zin.",
            "Give a text with it: what it is, in one sentence.",
        ),
        "bad-id": (
            "‘{id}’ kan geen id zijn: kleine letters, cijfers en streepjes, zonder spaties. "
            "Bijvoorbeeld: {near}.",
            "‘{id}’ cannot be an id: small letters, digits and dashes, without spaces. For "
            "example: {near}.",
        ),
        "bad-field": (
            "‘{typed}’ is niet te lezen. Schrijf het veld, een =, en de waarde: --set "
            "eigenaar=school",
            "‘{typed}’ cannot be read. Write the field, an =, and the value: --set owner=school",
        ),
        "stands-under": (
            "Een {kind} kan niet onder ‘{id}’ staan. Wel onder: {kinds}.",
            "This is a {kind}, which cannot stand under ‘{id}’. It can stand under: {kinds}.",
        ),
        "stands-alone": (
            "Een {kind} staat nergens onder, dus ook niet onder ‘{id}’.",
            "This is a {kind}, which stands under nothing, so not under ‘{id}’ either.",
        ),
        "by-goal": (
            "Wat onder ‘{id}’ staat, staat er door zijn doel. Kies een doel daar: {goals}. "
            "Bijvoorbeeld: {toc} move {element} {first}",
            "What stands under ‘{id}’ stands there by its goal. Choose a goal there: {goals}. For "
            "example: {toc} move {element} {first}",
        ),
        "by-goal-none": (
            "Wat onder ‘{id}’ staat, staat er door zijn doel, en daar is nog geen doel.",
            "What stands under ‘{id}’ stands there by its goal, and there is no goal yet.",
        ),
        "which-level": (
            "‘{id}’ kan van niveau veranderen. Kies: {kinds}.",
            "‘{id}’ can change its level. Choose: {kinds}.",
        ),
        "no-level": (
            "‘{id}’ is een {kind}. Alleen een doel of een inspanning kan van niveau veranderen.",
            "‘{id}’ is a {kind}. Only a goal or an inspanning can change its level.",
        ),
        "is-already": (
            "‘{id}’ is al een {kind}.",
            "‘{id}’ is a {kind} already.",
        ),
        "level-alone": (
            "Bij een ander niveau horen --from en --also niet.",
            "With another level --from and --also do not belong.",
        ),
        "level-decided": (
            "Over ‘{id}’ is besloten wanneer het gebeurt; dat kan niet over een doel. Haal dat "
            "besluit eerst weg.",
            "It was decided when ‘{id}’ happens; that cannot be decided on a goal. Take that "
            "decision out first.",
        ),
        "stands-there": (
            "‘{id}’ staat al onder ‘{to}’.",
            "‘{id}’ stands under ‘{to}’ already.",
        ),
        "only-one": (
            "‘{id}’ kan maar onder één tegelijk staan, en staat nu onder ‘{there}’. Zonder --also "
            "komt het nieuwe ervoor in de plaats.",
            "‘{id}’ can stand under one at a time, and stands under ‘{there}’ now. Without --also "
            "the new one takes its place.",
        ),
        "not-under": (
            "‘{id}’ staat niet onder ‘{word}’. Wel onder: {there}.",
            "‘{id}’ does not stand under ‘{word}’. It stands under: {there}.",
        ),
        "from-which": (
            "‘{id}’ staat onder meer dan één: {there}. Zeg met --from onder welke vandaan, of met "
            "--also dat ‘{to}’ erbij komt.",
            "‘{id}’ stands under more than one: {there}. Say with --from from under which, or "
            "with --also that ‘{to}’ is one more.",
        ),
        "measured.one": (
            "Van ‘{id}’ staat een meting in {file}; die zou nergens meer bij horen. Er is niets "
            "verwijderd.",
            "There is a measurement of ‘{id}’ in {file}; it would belong to nothing. Nothing was "
            "removed.",
        ),
        "measured.many": (
            "Van ‘{id}’ staan {count} metingen in {file}; die zouden nergens meer bij horen. Er "
            "is niets verwijderd.",
            "There are {count} measurements of ‘{id}’ in {file}; they would belong to nothing. "
            "Nothing was removed.",
        ),
        "not-the-programme": (
            "Dit kan met een onderdeel van het programma, niet met het programma zelf.",
            "This can be done with an element of the programme, not with the programme itself.",
        ),
        "phase-is-recorded": (
            "Voor ‘{id}’ is een plan vastgesteld of teruggekeken; die bestanden heten ernaar. De "
            "id blijft daarom zoals zij is. De titel verandert u met {toc} set {id} titel.",
            "A plan was adopted for ‘{id}’, or people looked back on it; those files are called "
            "after it. So its id stays as it is. Change its title with {toc} set {id} title.",
        ),
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
        "item-added": ("{field} erbij: {new}", "one more {field}: {new}"),
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
        "would-write": (
            "Er is niets geschreven (--dry-run). Anders was dit veranderd: {files}",
            "Nothing was written (--dry-run). Otherwise this would have changed: {files}",
        ),
    }
)
