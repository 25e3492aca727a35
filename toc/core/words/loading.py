"""What is said about the form of a programme file: what is wrong, and what to write instead."""

from __future__ import annotations

from toc.core.words import Sentences
from toc.core.words.fields import FIELDS
from toc.core.words.pasted import PASTED

LOADING = Sentences(
    {
        "file-missing.what": ("Dit bestand bestaat niet.", "This file does not exist."),
        "file-missing.fix": (
            "Controleer de naam, of begin een nieuw plan met: {toc} new NAAM",
            "Check the name, or start a new plan with: {toc} new NAME",
        ),
        "file-missing-near.what": ("Dit bestand bestaat niet.", "This file does not exist."),
        "file-missing-near.fix": (
            "In dezelfde map staan wel: {nearby}.",
            "The same folder does hold: {nearby}.",
        ),
        "is-a-folder.what": ("Dit is een map, geen bestand.", "This is a folder, not a file."),
        "is-a-folder.fix": (
            "Noem het programmabestand zelf, bijvoorbeeld: programmes/mijn-plan.yaml",
            "Name the programme file itself, for example: programmes/my-plan.yaml",
        ),
        "not-a-file.what": ("Dit is geen gewoon bestand.", "This is not an ordinary file."),
        "not-a-file.fix": (
            "Noem een programmabestand, een tekstbestand dat eindigt op .yaml.",
            "Name a programme file, a text file that ends in .yaml.",
        ),
        "file-unreadable.what": (
            "Dit bestand kan niet worden gelezen.",
            "This file cannot be read.",
        ),
        "file-unreadable.fix": (
            "Controleer of u het mag openen en of de schijf bereikbaar is.",
            "Check whether you may open it and whether the disk can be reached.",
        ),
        "file-too-large.what": (
            "Dit bestand is {size} MB groot; een programmabestand is hooguit {most} MB.",
            "This file is {size} MB; a programme file is {most} MB at most.",
        ),
        "file-too-large.fix": (
            "Waarschijnlijk is dit een ander bestand dan u bedoelt.",
            "This is probably not the file that you mean.",
        ),
        "git-not-joined.what": (
            "Git kon twee versies van dit plan niet samenvoegen. Vanaf hier staan ze allebei in "
            "het bestand, met de tekens van git ertussen.",
            "Git could not join two versions of this plan. From here on both stand in the file, "
            "with the marks of git between them.",
        ),
        "git-not-joined.fix": (
            "Draai het samenvoegen terug: git merge --abort\n"
            "Laat git plannen voortaan met {toc} samenvoegen: {toc} merge --install\n"
            "Voeg daarna opnieuw samen. U kunt ook twee kopieën samenvoegen met: {toc} merge "
            "MIJN.yaml ANDER.yaml",
            "Take the joining back: git merge --abort\n"
            "Let git join plans with {toc} from now on: {toc} merge --install\n"
            "Then join again. You can also join two copies with: {toc} merge MINE.yaml "
            "OTHER.yaml",
        ),
        "only-comments.what": (
            "In dit bestand staat alleen uitleg (achter een hekje) en geen plan.",
            "This file holds only explanations (after a hash) and no plan.",
        ),
        "only-comments.fix": (
            "Begin met een titel en een visie, of maak een voorbeeld met: {toc} new NAAM",
            "Start with a title and a vision, or make an example with: {toc} new NAME",
        ),
        "file-empty.what": ("Dit bestand is leeg.", "This file is empty."),
        "file-empty.fix": (
            "Begin met een titel en een visie, of maak een voorbeeld met: {toc} new NAAM",
            "Start with a title and a vision, or make an example with: {toc} new NAME",
        ),
        "utf-16.what": (
            "Dit bestand is als UTF-16 (‘Unicode’) opgeslagen.",
            "This file was saved as UTF-16 (‘Unicode’).",
        ),
        "utf-16.fix": (
            "Sla het opnieuw op en kies als codering UTF-8.",
            "Save it again and choose UTF-8 as the encoding.",
        ),
        "not-utf-8.what": (
            "Het teken ‘{character}’ is niet als UTF-8 opgeslagen.",
            "The character ‘{character}’ was not saved as UTF-8.",
        ),
        "not-utf-8.fix": (
            "Sla het bestand opnieuw op en kies als codering UTF-8.",
            "Save the file again and choose UTF-8 as the encoding.",
        ),
        "control-character.what": (
            "Hier staat een onzichtbaar stuurteken ({code}).",
            "There is an invisible control character here ({code}).",
        ),
        "control-character.fix": (
            "Verwijder het: typ de woorden eromheen opnieuw.",
            "Remove it: type the words around it again.",
        ),
        "direction-character.what": (
            "Hier staat een onzichtbaar teken dat de leesrichting omkeert ({code}).",
            "There is an invisible character here that turns the reading direction ({code}).",
        ),
        "direction-character.fix": (
            "Verwijder het: zo’n teken laat een tekst iets anders lijken dan er staat.",
            "Remove it: such a character makes a text look different from what it says.",
        ),
        "several-documents.what": (
            "Hier begint met ‘---’ een tweede document in hetzelfde bestand.",
            "Here ‘---’ starts a second document in the same file.",
        ),
        "several-documents.fix": (
            "Zet elk programma in een eigen bestand.",
            "Put each programme in a file of its own.",
        ),
        "too-deep.what": (
            "Hier staan meer dan {most} lagen in elkaar.",
            "There are more than {most} layers inside each other here.",
        ),
        "too-deep.fix": (
            "Een programmabestand heeft er hooguit zeven nodig; controleer haakjes en "
            "inspringing.",
            "A programme file needs seven at most; check brackets and indentation.",
        ),
        "alias-unknown.what": (
            "‘*{name}’ verwijst naar ‘&{name}’, maar dat staat hierboven niet.",
            "‘*{name}’ refers to ‘&{name}’, which is not above it.",
        ),
        "alias-unknown.fix": (
            "Schrijf de tekst zelf. Begint een tekst met een sterretje? Zet de tekst dan tussen "
            "aanhalingstekens.",
            "Write the text itself. Does a text start with an asterisk? Put it in quotes.",
        ),
        "alias-endless.what": (
            "‘*{name}’ herhaalt zo vaak iets anders dat er geen einde aan komt.",
            "‘*{name}’ repeats something else so often that there is no end to it.",
        ),
        "alias-endless.fix": (
            "Schrijf de tekst zelf, zonder ‘&’ en ‘*’.",
            "Write the text itself, without ‘&’ and ‘*’.",
        ),
        "yaml-tag.what": (
            "‘{tag}’ is een opdracht aan YAML; een programmabestand kent die niet.",
            "‘{tag}’ is an instruction to YAML; a programme file has none.",
        ),
        "yaml-tag.fix": (
            "Haal het weg. Begint een tekst met een uitroepteken? Zet de tekst dan tussen "
            "aanhalingstekens.",
            "Take it out. Does a text start with an exclamation mark? Put it in quotes.",
        ),
        "key-is-no-word.what": (
            "Voor de dubbele punt hoort een woord te staan.",
            "There should be a word before the colon.",
        ),
        "key-is-no-word.fix": (
            "Schrijf eerst een sleutel of een id, dan een dubbele punt, dan de waarde.",
            "Write a key or an id first, then a colon, then the value.",
        ),
        "merge-key.what": (
            "‘<<’ voegt in YAML sleutels samen; een programmabestand kent dat niet.",
            "‘<<’ joins keys in YAML; a programme file does not have it.",
        ),
        "merge-key.fix": (
            "Schrijf de sleutels zelf, ook als ze elders hetzelfde zijn.",
            "Write the keys themselves, also where they are the same elsewhere.",
        ),
        "duplicate-key.what": (
            "‘{key}’ staat hier voor de tweede keer; de eerste keer is op regel {line}.",
            "‘{key}’ is here for the second time; the first is on line {line}.",
        ),
        "duplicate-key.fix": (
            "Voeg de twee samen, of geef één ervan een andere naam.",
            "Join the two, or give one of them another name.",
        ),
        "colon-in-text.what": (
            "Hier staat een dubbele punt waar YAML er geen verwacht.",
            "There is a colon here where YAML expects none.",
        ),
        "colon-in-text.fix": (
            "Hoort de dubbele punt bij de tekst, zet de hele tekst dan tussen dubbele "
            "aanhalingstekens. Begint hier iets nieuws, laat het dan even ver inspringen als de "
            "regel erboven.",
            "If the colon belongs to the text, put the whole text in double quotes. If something "
            "new starts here, indent it as far as the line above.",
        ),
        "colon-missing.what": (
            "Na deze sleutel ontbreekt een dubbele punt.",
            "A colon is missing after this key.",
        ),
        "colon-missing.fix": (
            "Schrijf ‘sleutel: waarde’, met een spatie na de dubbele punt.",
            "Write ‘key: value’, with a space after the colon.",
        ),
        "character-cannot-start.what": (
            "Een tekst kan in YAML niet beginnen met ‘{character}’.",
            "In YAML a text cannot start with ‘{character}’.",
        ),
        "character-cannot-start.fix": (
            "Zet de hele tekst tussen dubbele aanhalingstekens.",
            "Put the whole text in double quotes.",
        ),
        "tab.what": (
            "Hier staat een tab; YAML springt alleen met spaties in.",
            "There is a tab here; YAML indents with spaces only.",
        ),
        "tab.fix": (
            "Vervang de tab door twee spaties per niveau.",
            "Replace the tab by two spaces per level.",
        ),
        "quote-unclosed.what": (
            "Dit aanhalingsteken wordt nergens gesloten.",
            "This quotation mark is never closed.",
        ),
        "quote-unclosed.fix": (
            "Zet aan het einde van de tekst hetzelfde aanhalingsteken. Is het een apostrof, zet "
            "de tekst dan tussen dubbele aanhalingstekens.",
            "Put the same mark at the end of the text. If it is an apostrophe, put the text in "
            "double quotes.",
        ),
        "text-after-quote.what": (
            "Na het sluitende aanhalingsteken staat nog tekst.",
            "There is more text after the closing quotation mark.",
        ),
        "text-after-quote.fix": (
            "Zet de hele tekst tussen dubbele aanhalingstekens, of geen enkel deel ervan.",
            "Put the whole text in double quotes, or no part of it.",
        ),
        "bracket-unclosed.what": (
            "Het haakje ‘{bracket}’ wordt niet goed gesloten.",
            "The bracket ‘{bracket}’ is not closed properly.",
        ),
        "bracket-unclosed.fix": (
            "Zet er ‘{close}’ achter, en tussen de delen een komma.",
            "Put ‘{close}’ after it, and a comma between its parts.",
        ),
        "bracket-without-partner.what": (
            "Hier staat ‘{character}’ zonder dat er iets geopend is.",
            "There is a ‘{character}’ here, but nothing was opened.",
        ),
        "bracket-without-partner.fix": (
            "Haal het weg, of zet de tekst tussen dubbele aanhalingstekens.",
            "Take it out, or put the text in double quotes.",
        ),
        "list-mixed-with-keys.what": (
            "Hier ontbreekt het streepje van de lijst die op regel {line} begint.",
            "The dash of the list that starts on line {line} is missing here.",
        ),
        "list-mixed-with-keys.fix": (
            "Zet er een streepje en een spatie voor. Hoort dit niet bij de lijst, laat het dan "
            "even ver inspringen als de sleutel boven de lijst.",
            "Put a dash and a space before it. If it does not belong to the list, indent it as "
            "far as the key above the list.",
        ),
        "list-in-wrong-place.what": (
            "Een lijst met streepjes kan hier niet beginnen.",
            "A list with dashes cannot start here.",
        ),
        "list-in-wrong-place.fix": (
            "Zet het eerste streepje op een nieuwe regel, onder de sleutel.",
            "Put the first dash on a new line, under the key.",
        ),
        "indentation.what": (
            "Deze regel springt anders in dan de regels waar die bij hoort.",
            "This line is indented differently from the lines it belongs to.",
        ),
        "indentation.fix": (
            "Laat alles wat bij elkaar hoort even ver inspringen, met spaties.",
            "Indent everything that belongs together equally far, with spaces.",
        ),
        "escape.what": (
            "Een schuine streep (\\) heeft tussen dubbele aanhalingstekens een eigen betekenis.",
            "A backslash (\\) has a meaning of its own inside double quotes.",
        ),
        "escape.fix": (
            "Schrijf \\\\, of zet de tekst tussen enkele aanhalingstekens.",
            "Write \\\\, or put the text in single quotes.",
        ),
        "yaml-syntax.what": (
            "Hier is de opbouw van het bestand niet te volgen.",
            "The structure of the file cannot be followed here.",
        ),
        "yaml-syntax.fix": (
            "Controleer inspringing, haakjes en aanhalingstekens op deze regel en de regel "
            "erboven.",
            "Check indentation, brackets and quotes on this line and the one above.",
        ),
        "not-a-programme.what": (
            "Dit is geen programmabestand: er staan geen sleutels zoals ‘titel:’ in.",
            "This is not a programme file: it has no keys such as ‘title:’.",
        ),
        "not-a-programme.fix": (
            "Begin met een titel en een visie, of maak een voorbeeld met: {toc} new NAAM",
            "Start with a title and a vision, or make an example with: {toc} new NAME",
        ),
        **FIELDS,
        **PASTED,
    }
)
