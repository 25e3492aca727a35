"""Why what somebody asks to change is not understood, or cannot be."""

from __future__ import annotations

from toc.core.words import Sentences

REFUSED = Sentences(
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
            "WAARDE. Een nieuw onderdeel komt erbij met {toc} add.",
            "‘{field}’ has elements with an id. Name such an element itself: {toc} set ID FIELD "
            "VALUE. A new element is added with {toc} add.",
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
    }
)
