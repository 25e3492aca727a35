"""What is said about what pasting, and a slip of the finger, leave in a programme file."""

from __future__ import annotations

from toc.core.words import Sentences

PASTED = Sentences(
    {
        "odd-space.what": (
            "Hier staat een bijzondere spatie, zoals Word en websites die maken; YAML leest "
            "alleen de gewone als spatie.",
            "There is a special space here, as Word and websites make; YAML reads only the plain "
            "one as a space.",
        ),
        "odd-space.fix": ("Typ hier een gewone spatie.", "Type a plain space here."),
        "hidden-character.what": (
            "Hier staat een onzichtbaar teken, zoals Word en websites dat meegeven.",
            "There is an invisible character here, as Word and websites send along.",
        ),
        "hidden-character.fix": (
            "Haal het weg: typ het woord opnieuw.",
            "Take it out: type the word again.",
        ),
        "colon-space.what": (
            "Direct achter ‘{key}’ hoort een dubbele punt, en dan een spatie.",
            "A colon belongs right after ‘{key}’, and then a space.",
        ),
        "colon-space.fix": (
            "Schrijf ‘{key}:’, dan een spatie, dan de waarde.",
            "Write ‘{key}:’, then a space, then the value.",
        ),
        "colon-sign.what": (
            "Achter ‘{key}’ staat een ander teken dan een dubbele punt.",
            "‘{key}’ is followed by a sign other than a colon.",
        ),
        "colon-sign.fix": (
            "Schrijf ‘{key}:’, dan een spatie, dan de waarde.",
            "Write ‘{key}:’, then a space, then the value.",
        ),
        "colon-tab.what": (
            "Achter ‘{key}’ staat een tab, zoals uit Excel, in plaats van een dubbele punt.",
            "‘{key}’ is followed by a tab, as from Excel, instead of a colon.",
        ),
        "colon-tab.fix": (
            "Schrijf ‘{key}:’, dan een spatie, dan de waarde.",
            "Write ‘{key}:’, then a space, then the value.",
        ),
        "list-mark.what": (
            "Een lijst heeft in YAML streepjes (-), geen ‘{mark}’.",
            "A list has dashes (-) in YAML, not ‘{mark}’.",
        ),
        "list-mark.fix": (
            "Begin elk deel van de lijst met een gewoon streepje en een spatie.",
            "Begin each part of the list with a plain dash and a space.",
        ),
        "list-dash-space.what": (
            "Achter het streepje van de lijst ontbreekt een spatie.",
            "A space is missing after the dash of the list.",
        ),
        "list-dash-space.fix": (
            "Zet een spatie tussen het streepje en de tekst.",
            "Put a space between the dash and the text.",
        ),
        "list-not-needed.what": (
            "Hier hoort geen ‘{mark}’: er staat een naam met een dubbele punt, geen deel van een "
            "lijst.",
            "No ‘{mark}’ belongs here: this is a name with a colon, not a part of a list.",
        ),
        "list-not-needed.fix": ("Haal het weg.", "Take it out."),
        "curly-quotes.what": (
            "Dit zijn gekrulde aanhalingstekens; YAML kent alleen rechte.",
            "These are curly quotes; YAML knows only straight ones.",
        ),
        "curly-quotes.fix": (
            "Haal ze weg, of typ rechte aanhalingstekens.",
            "Take them out, or type straight quotes.",
        ),
        "text-colon.what": (
            "In deze tekst staat een dubbele punt, en dan hoort de hele tekst tussen "
            "aanhalingstekens.",
            "There is a colon in this text, so the whole text belongs in quotes.",
        ),
        "text-colon.fix": (
            "Zet de hele tekst tussen rechte aanhalingstekens.",
            "Put the whole text in straight quotes.",
        ),
        "text-sign.what": (
            "Een tekst die met ‘{character}’ begint, hoort in YAML tussen aanhalingstekens.",
            "A text that starts with ‘{character}’ belongs in quotes in YAML.",
        ),
        "text-sign.fix": (
            "Zet de hele tekst tussen rechte aanhalingstekens.",
            "Put the whole text in straight quotes.",
        ),
        "text-in-braces.what": (
            "Deze tekst staat tussen accolades, en met een ‘{character}’ erin hoort zij dan "
            "tussen aanhalingstekens.",
            "This text is inside braces, and with a ‘{character}’ in it, it belongs in quotes.",
        ),
        "text-in-braces.fix": (
            "Zet de hele tekst tussen rechte aanhalingstekens.",
            "Put the whole text in straight quotes.",
        ),
        "indent-off.what": (
            "Deze regel springt anders in dan de regels waar die bij hoort: {own} in plaats van "
            "{other}.",
            "This line is indented differently from the lines it belongs to: {own} instead of "
            "{other}.",
        ),
        "indent-off.fix": (
            "Laat alles wat bij elkaar hoort even ver inspringen, met spaties.",
            "Indent everything that belongs together equally far, with spaces.",
        ),
        "not-below.what": (
            "Wat bij ‘{key}’ hoort, springt niet verder in dan ‘{key}’ zelf.",
            "What belongs to ‘{key}’ is not indented further than ‘{key}’ itself.",
        ),
        "not-below.fix": (
            "Laat die regels twee spaties verder inspringen.",
            "Indent those lines two more spaces.",
        ),
        "line-end-lost.what": (
            "‘{key}:’ hoort op een eigen regel te beginnen, of bij de tekst ervoor.",
            "‘{key}:’ belongs on a line of its own, or to the text before it.",
        ),
        "line-end-lost.fix": (
            "Begin er een nieuwe regel mee. Hoort het bij de tekst, zet dan de hele tekst tussen "
            "aanhalingstekens.",
            "Start a new line with it. If it belongs to the text, put the whole text in quotes.",
        ),
        "line-wrapped.what": (
            "Deze regel gaat verder met de tekst erboven, maar springt daarvoor niet ver genoeg "
            "in.",
            "This line goes on with the text above it, but is not indented far enough for that.",
        ),
        "line-wrapped.fix": (
            "Laat de regel verder inspringen dan de sleutel van die tekst.",
            "Indent the line further than the key of that text.",
        ),
    }
)
