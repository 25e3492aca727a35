"""What joining two copies of a programme says."""

from __future__ import annotations

from toc.core.words import Sentences

MERGING = Sentences(
    {
        "mine-argument": (
            "Uw bestand, of de naam van een plan in de map programmes.",
            "Your file, or the name of a plan in the folder programmes.",
        ),
        "theirs-argument": (
            "De kopie die een ander veranderde.",
            "The copy that somebody else changed.",
        ),
        "base-option": (
            "De versie waarvan beide kopieën zijn gemaakt. Zonder deze optie wordt zij gezocht in "
            "de geschiedenis van het plan en in git.",
            "The version that both copies were made of. Without this option it is looked for in "
            "the history of the plan and in git.",
        ),
        "to-option": (
            "Schrijf het geheel in dit nieuwe bestand in plaats van in het uwe.",
            "Write the result to this new file instead of to yours.",
        ),
        "take-option": (
            "Wat er bij een botsing geldt: mijn (uw bestand), ander (de kopie) of opmerkingen (in "
            "het bestand, om later te kiezen).",
            "What holds where changes clash: mine (your file), theirs (the copy) or notes (in the "
            "file, to choose later).",
        ),
        "dry-run-option": (
            "Laat alleen zien wat er zou veranderen.",
            "Only show what would change.",
        ),
        "yes-option": (
            "Schrijf het, of stel git in, zonder te vragen of het zo goed is.",
            "Write it, or set git, without asking whether it is right like this.",
        ),
        "install-option": (
            "Laat git voortaan programma’s per element samenvoegen, met de metingen en reflecties "
            "ernaast; u ziet eerst de regels.",
            "Have git join programmes by element from now on, with the measurements and "
            "reflections beside them; you see the lines first.",
        ),
        "driver-option": (
            "Voor git zelf.",
            "For git itself.",
        ),
        "needs-two": (
            "Noem de twee bestanden, bijvoorbeeld: {toc} merge mijn-plan.yaml plan-van-piet.yaml",
            "Name the two files, for example: {toc} merge my-plan.yaml plan-of-pete.yaml",
        ),
        "same-file": (
            "{file} kan niet met zichzelf worden samengevoegd. Noem de andere kopie.",
            "{file} cannot be joined with itself. Name the other copy.",
        ),
        "no-file": ("{file} is er niet.", "There is no {file}."),
        "to-exists": (
            "{file} bestaat al en blijft zoals het is. Kies bij --to een andere naam.",
            "{file} exists already and stays as it is. Choose another name with --to.",
        ),
        "to-kind": (
            "Het geheel wordt een programmabestand: geef bij --to een naam die op .yaml eindigt.",
            "The result is a programme file: give a name with --to that ends in .yaml.",
        ),
        "bad-take": (
            "‘{given}’ kan niet bij --take; kies uit mijn, ander en opmerkingen.",
            "‘{given}’ cannot follow --take; choose from mine, theirs and notes.",
        ),
        "other-programme": (
            "{mine} en {theirs} hebben zo weinig gemeen dat het andere programma’s lijken. Er is "
            "niets geschreven.",
            "{mine} and {theirs} have so little in common that they seem other programmes. "
            "Nothing was written.",
        ),
        "base-git": (
            "Als laatste gezamenlijke versie geldt die van {day} in git ({commit}).",
            "The last common version is that of {day} in git ({commit}).",
        ),
        "base-history": (
            "Als laatste gezamenlijke versie geldt die van {day}, uit de geschiedenis van het "
            "plan.",
            "The last common version is that of {day}, from the history of the plan.",
        ),
        "base-file": (
            "Beide kopieën zijn gemaakt van {file}.",
            "Both copies were made of {file}.",
        ),
        "no-base": (
            "Een gezamenlijke oude versie is niet gevonden. Daarom is niet te zien wie iets "
            "veranderde: wat maar één kopie heeft, komt erbij, en elk verschil is een keuze. Hebt "
            "u die versie wel, noem haar dan met --base.",
            "No older version of both was found. So nobody can see who changed something: what "
            "only one copy has is added, and every difference is a choice. If you have that "
            "version, name it with --base.",
        ),
        "taken.one": (
            "Uit {theirs} komt 1 verandering mee:",
            "1 change comes along from {theirs}:",
        ),
        "taken.many": (
            "Uit {theirs} komen {count} veranderingen mee:",
            "{count} changes come along from {theirs}:",
        ),
        "taken-none": (
            "{theirs} heeft niets dat u nog niet had.",
            "{theirs} has nothing that you did not have yet.",
        ),
        "taken-none-beside": (
            "Behalve waar de kopieën botsen, komt er niets mee uit {theirs}.",
            "But for where the copies clash nothing comes along from {theirs}.",
        ),
        "settled.one": (
            "Op 1 plaats botsen de kopieën; daar geldt die van {name}:",
            "The copies clash at 1 place; there the version of {name} counts:",
        ),
        "settled.many": (
            "Op {count} plaatsen botsen de kopieën; daar geldt die van {name}:",
            "The copies clash at {count} places; there the version of {name} counts:",
        ),
        "recalled": (
            "Andere id in {mine}, en daarom ook voor wat uit {theirs} komt: {ids}.",
            "Another id in {mine}, and so for what comes from {theirs}: {ids}.",
        ),
        "recalled-id": ("{was} heet {id}", "{was} is called {id}"),
        "was-called": ("heette {was}", "was called {was}"),
        "more.one": ("… en nog 1.", "… and 1 more."),
        "more.many": ("… en nog {count}.", "… and {count} more."),
        "new": ("nieuw", "new"),
        "gone": ("weg", "gone"),
        "programme": ("het programma zelf", "the programme itself"),
        "records.one": (
            "Ook dit bestand ernaast verandert: {files}",
            "This file beside it changes as well: {files}",
        ),
        "records.many": (
            "Ook deze bestanden ernaast veranderen: {files}",
            "These files beside it change as well: {files}",
        ),
        "comments-left.one": (
            "Deze opmerking uit {theirs} kon niet mee: {comments}",
            "This comment of {theirs} could not come along: {comments}",
        ),
        "comments-left.many": (
            "Deze opmerkingen uit {theirs} konden niet mee: {comments}",
            "These comments of {theirs} could not come along: {comments}",
        ),
        "open.one": (
            "Op 1 plaats botsen de kopieën:",
            "The copies clash in 1 place:",
        ),
        "open.many": (
            "Op {count} plaatsen botsen de kopieën:",
            "The copies clash in {count} places:",
        ),
        "both": (
            "{what}: beide kopieën veranderden ‘{field}’.",
            "{what}: both copies changed ‘{field}’.",
        ),
        "both-unsure": (
            "{what}: ‘{field}’ verschilt.",
            "{what}: ‘{field}’ differs.",
        ),
        "both-whole": (
            "{what}: beide kopieën veranderden dit.",
            "{what}: both copies changed this.",
        ),
        "removed": (
            "{what}: {one} haalde dit weg, en {other} veranderde het. Het blijft staan, met wat "
            "ernaar verwijst, tot u kiest.",
            "{what}: {one} removed this, and {other} changed it. It stays, with what refers to "
            "it, until you choose.",
        ),
        "removed-part": (
            "{what}: {one} haalde iets weg bij ‘{field}’, en {other} veranderde het. Het blijft "
            "staan tot u kiest.",
            "{what}: {one} removed something from ‘{field}’, and {other} changed it. It stays "
            "until you choose.",
        ),
        "id": (
            "{what}: beide kopieën gebruiken deze nieuwe id voor iets anders; die uit {other} "
            "heet nu ‘{new}’.",
            "{what}: both copies use this new id for different things; the one of {other} is "
            "called ‘{new}’ now.",
        ),
        "needed": (
            "{what}: {one} haalde dit weg, en {other} verwijst ernaar bij {by}. Het blijft "
            "staan, met wat ernaar verwijst, tot u kiest.",
            "{what}: {one} removed this, and {other} refers to it at {by}. It stays, with what "
            "refers to it, until you choose.",
        ),
        "needed-measured": (
            "{what}: {one} haalde dit weg, en {other} heeft er een nieuwe meting van. Het blijft "
            "staan tot u kiest.",
            "{what}: {one} removed this, and {other} has a new measurement of it. It stays until "
            "you choose.",
        ),
        "renamed": (
            "{what}: beide kopieën gaven dit een andere id. Het heet ‘{new}’ tot u kiest.",
            "{what}: both copies gave this another id. It is called ‘{new}’ until you choose.",
        ),
        "measured": (
            "{what}: beide kopieën hebben hier een andere meting ({when}).",
            "{what}: the copies have different measurements here ({when}).",
        ),
        "file-differs": (
            "{what}: dit bestand is in beide kopieën veranderd.",
            "{what}: this file was changed in both copies.",
        ),
        "was": ("eerst", "before"),
        "nothing": ("niets", "nothing"),
        "removed-it": ("weggehaald", "removed"),
        "question": ("Wat wordt het?", "Which one?"),
        "answers": (
            "1 = {mine} · 2 = {theirs} · Enter = later kiezen",
            "1 = {mine} · 2 = {theirs} · Enter = choose later",
        ),
        "again": (
            "Typ 1, 2 of alleen Enter.",
            "Type 1, 2 or only Enter.",
        ),
        "ask-write": (
            "Zo schrijven in {file}? (ja of nee)",
            "Write it like this to {file}? (yes or no)",
        ),
        "yes": ("ja", "yes"),
        "prompt": ("Uw antwoord", "Your answer"),
        "not-written": ("Er is niets geschreven.", "Nothing was written."),
        "how": (
            "Er is niets geschreven. Kies met --take mijn of --take ander, of laat met --take "
            "opmerkingen bij elke botsing een opmerking in het bestand zetten.",
            "Nothing was written. Choose with --take mine or --take theirs, or have a comment put "
            "in the file at each clash with --take notes.",
        ),
        "written": (
            "Samengevoegd in {file}.",
            "Joined in {file}.",
        ),
        "did.one": (
            "Samengevoegd met {theirs}: 1 verandering",
            "Joined with {theirs}: 1 change",
        ),
        "did.many": (
            "Samengevoegd met {theirs}: {count} veranderingen",
            "Joined with {theirs}: {count} changes",
        ),
        "would": (
            "Er is niets geschreven: dit zou er in {file} veranderen.",
            "Nothing was written: this is what would change in {file}.",
        ),
        "noted.one": (
            "Bij 1 botsing staat een opmerking in het bestand. U vindt haar met: {toc} validate "
            "{plan}",
            "At 1 clash there is a comment in the file. Find it with: {toc} validate {plan}",
        ),
        "noted.many": (
            "Bij {count} botsingen staat een opmerking in het bestand. U vindt ze met: {toc} "
            "validate {plan}",
            "At {count} clashes there is a comment in the file. Find them with: {toc} validate "
            "{plan}",
        ),
        "note-head": ("# SAMENVOEGEN: {what}", "# MERGE: {what}"),
        "note-line": ("# - {name}: {value}", "# - {name}: {value}"),
        "file-open": (
            "Het uwe blijft staan; het andere staat nog in {file}.",
            "Yours stays; the other one is still in {file}.",
        ),
        "this-branch": ("deze tak", "this branch"),
        "other-branch": ("de andere tak", "the other branch"),
        "git-noted": (
            "Bij elke botsing staat een opmerking in het bestand. Kies daar, en typ dan: git add "
            "{file}",
            "At each clash there is a comment in the file. Choose there, and then type: git add "
            "{file}",
        ),
        "git-kept": (
            "In het bestand staat hier wat deze tak zegt. Pas het aan als dat niet klopt, en typ "
            "dan: git add {file}",
            "Here the file says what this branch says. Change it if that is not right, and then "
            "type: git add {file}",
        ),
        "git-none": (
            "Deze map wordt niet met git bewaard; er is niets in te stellen.",
            "This folder is not kept in git; there is nothing to set.",
        ),
        "git-lines": (
            "Git voegt programma’s voortaan per element samen met deze regels.",
            "With these lines git will join programmes by element.",
        ),
        "git-attributes": (
            "In {file} (voor iedereen die deze map deelt):",
            "In {file} (for everybody who shares this folder):",
        ),
        "git-config": (
            "In de instellingen van git op deze computer:",
            "In the settings of git on this computer:",
        ),
        "ask-install": ("Zo instellen? (ja of nee)", "Set it like this? (yes or no)"),
        "installed": (
            "Ingesteld. Wie de map deelt, typt op de eigen computer ook: {toc} merge --install",
            "Done. Who shares the folder types on their own computer as well: {toc} merge "
            "--install",
        ),
        "installed-already": (
            "Git voegt hier al programma’s per element samen.",
            "Git joins programmes by element here already.",
        ),
        "install-at-terminal": (
            "Er is niets ingesteld: daarvoor is een antwoord in de terminal nodig. Bent u zeker "
            "van deze regels, typ dan: {toc} merge --install --yes",
            "Nothing was set: that takes an answer in the terminal. If you are sure of these "
            "lines, type: {toc} merge --install --yes",
        ),
        "git-failed": (
            "Git kon dit niet instellen: {reason}",
            "Git could not set this: {reason}",
        ),
        "install-alone": (
            "--install staat alleen: laat de bestanden en andere opties weg.",
            "--install stands alone: leave out the files and other options.",
        ),
    }
)
