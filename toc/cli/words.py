"""What the command line itself says: help, choosing a plan, and refusing to go on."""

from __future__ import annotations

from toc.core.words import Sentences

CLI = Sentences(
    {
        "app": (
            "Van doelenboom tot jaarplan: één programmabestand, gecontroleerd, gepland en "
            "getekend.",
            "From goal tree to year plan: one programme file, checked, planned and drawn.",
        ),
        "app-start": (
            "Begin met ‘{toc} new mijn-plan’ en daarna ‘{toc} validate’.",
            "Start with ‘{toc} new my-plan’ and then ‘{toc} validate’.",
        ),
        "validate": (
            "Controleer een programmabestand: wat klopt er niet, waar, en wat dan wel?",
            "Check a programme file: what is wrong, where, and what to write instead?",
        ),
        "plan": (
            "Stel het faseplan van een jaar of fase voor: wat wel, wat nu niet, en waarom.",
            "Propose the plan of a year or phase: what we do, what not now, and why.",
        ),
        "plan score-sheet": (
            "Maak een Excel-formulier waarop partners per inspanning hun oordeel geven.",
            "Make an Excel form on which partners judge each inspanning.",
        ),
        "plan read-scores": (
            "Lees ingevulde formulieren in, en toon waarover de oordelen verschillen.",
            "Read filled-in forms, and show where the judgements differ.",
        ),
        "export": (
            "Teken de doelen-inspanningen-netwerken voor het programmaplan.",
            "Draw the networks of goals and inspanningen for the programme plan.",
        ),
        "history": (
            "Toon wat er met het plan en wat erbij hoort is gedaan, en wanneer.",
            "Show what was done to the plan and what belongs to it, and when.",
        ),
        "undo": (
            "Zet terug wat er stond voor de laatste opdracht die iets schreef.",
            "Put back what was there before the last command that wrote something.",
        ),
        "hand-out": (
            "Maak voor elke partner een formulier om te sturen, of een voor bewoners.",
            "Make a form to send to each partner, or one for residents.",
        ),
        "take-in": (
            "Lees wat op formulieren terugkwam, en neem over wat u aanneemt.",
            "Read what came back on forms, and take over what you accept.",
        ),
        "export logframe": (
            "Maak het logisch kader (logframe) voor een financier, in Word of Excel.",
            "Make the logframe for a funder, in Word or Excel.",
        ),
        "export table": (
            "Zet alles in één tabel (CSV, Parquet) voor een statisticus, met codeboek.",
            "Put everything in one table (CSV, Parquet) for a statistician, with a code book.",
        ),
        "export iati": (
            "Schrijf de resultaten als IATI-bestand (XML), getoetst aan het schema.",
            "Write the results as an IATI file (XML), held to the schema.",
        ),
        "import": (
            "Maak van een geschreven plan (Word, Excel, PDF, …) of IATI-bestand een programma.",
            "Make a programme of a written plan (Word, Excel, PDF, …) or an IATI file.",
        ),
        "new": (
            "Maak een klein programmabestand met uitleg om mee te beginnen.",
            "Make a small programme file with explanations to start from.",
        ),
        "show": ("Toon de doelenboom.", "Show the goal tree."),
        "why": (
            "Toon elke weg van een element omhoog naar de visie.",
            "Show every way from an element up to the vision.",
        ),
        "measure add": (
            "Leg één meting van een indicator vast, of verbeter er een.",
            "Write down one measurement of an indicator, or correct one.",
        ),
        "measure import": (
            "Lees de cijfers van een partner in, uit Excel of CSV zoals die ze stuurt.",
            "Read the figures of a partner, from Excel or CSV as they were sent.",
        ),
        "measure template": (
            "Maak een Excel-formulier met wat een partner moet aanleveren.",
            "Make an Excel form with what a partner is to deliver.",
        ),
        "measure due": (
            "Welke metingen zijn er wanneer nodig, en van wie? Ook voor de agenda (.ics).",
            "Which measurements are due, when and from whom? Also for the calendar (.ics).",
        ),
        "progress": (
            "Hoe staan de indicatoren en doelen ervoor, en wat vraagt dat van het plan?",
            "How do the indicators and goals stand, and what does that ask of the plan?",
        ),
        "review": (
            "Kijk terug op een jaar of fase, en maak wat de reflectiedag nodig heeft.",
            "Look back on a year or phase, and make what the day of reflection needs.",
        ),
        "review read-decisions": (
            "Lees het ingevulde besluitenformulier van een reflectie in het plan.",
            "Read the filled-in decision sheet of a reflection into the plan.",
        ),
        "log": (
            "Toon wat er is besloten, wanneer, door welke rol en waarom.",
            "Show what was decided, when, by which role and why.",
        ),
        "compare": (
            "Toon wat er veranderde sinds een eerdere versie, en wat dat betekent.",
            "Show what changed since an earlier version, and what that means.",
        ),
        "merge": (
            "Voeg twee kopieën van een programma samen waaraan tegelijk is gewerkt.",
            "Join two copies of a programme that were worked on at the same time.",
        ),
        "lsp": (
            "Help een editor (VS Code, Zed, Neovim) met een programmabestand; hij start dit zelf.",
            "Help an editor (VS Code, Zed, Neovim) with a programme file; it starts this itself.",
        ),
        "serve": (
            "Open het programma in de browser: bekijken en wijzigen terwijl u erover praat.",
            "Open the programme in the browser: see and change it while you talk about it.",
        ),
        "mcp": (
            "Laat een assistent het plan lezen en wijzigingen voorstellen; die start dit zelf.",
            "Let an assistant read the plan and propose edits; it starts this itself.",
        ),
        "rules": (
            "Toon de regels van de controle, of de uitleg bij één regel.",
            "Show the rules of the check, or the page of one rule.",
        ),
        "add": (
            "Voeg een doel, inspanning, indicator of ander onderdeel toe.",
            "Add a goal, inspanning, indicator or another element.",
        ),
        "rename": (
            "Geef een onderdeel een andere id, overal waar het genoemd wordt.",
            "Give an element another id, everywhere that it is named.",
        ),
        "move": (
            "Zet een onderdeel onder een ander doel of netwerk, of op een ander niveau.",
            "Put an element under another goal or network, or on another level.",
        ),
        "remove": (
            "Verwijder een onderdeel; eerst ziet u wat eraan hangt.",
            "Remove an element; first you see what hangs on it.",
        ),
        "apply": (
            "Bekijk een voorstel van een assistent, en neem het over in het plan.",
            "Look at a proposal of an assistant, and put it into the plan.",
        ),
        "set": (
            "Verander één veld van een onderdeel: een tekst, een eigenaar, een bedrag.",
            "Change one field of an element: a text, an owner, an amount.",
        ),
        "keys": (
            "Toon wat er in een programmabestand kan staan, of de uitleg bij één sleutel.",
            "Show what a programme file can say, or what one key means.",
        ),
        "rule-argument": (
            "De naam van een regel, bijvoorbeeld: goal-without-indicator",
            "The name of a rule, for example: goal-without-indicator",
        ),
        "rules-no-file": (
            "De uitleg van de regels komt in een map, niet in één bestand ({file}). Kies een map, "
            "zoals {folder}",
            "The pages about the rules come in a folder, not in one file ({file}). Choose a "
            "folder, such as {folder}",
        ),
        "rules-to-option": (
            "Schrijf de uitleg als Markdown: een pagina per regel in deze map, en een overzicht "
            "ernaast.",
            "Write the pages as Markdown: one a rule in this folder, and an index beside it.",
        ),
        "rules-legend": (
            "✗ fout · ▲ aandachtspunt · ○ advies, in een vastgesteld plan",
            "✗ error · ▲ warning · ○ advice, in an adopted plan",
        ),
        "rules-more": (
            "Uitleg en een voorbeeld: {toc} rules NAAM",
            "Explanation and an example: {toc} rules NAME",
        ),
        "rules-made.one": (
            "De uitleg bij 1 regel is geschreven in de map {folder}.",
            "The page of 1 rule was written in the folder {folder}.",
        ),
        "rules-made.many": (
            "De uitleg bij {count} regels is geschreven in de map {folder}.",
            "The pages of {count} rules were written in the folder {folder}.",
        ),
        "unknown-rule": (
            "Er is geen regel met de naam ‘{rule}’. Zie ze allemaal met: {toc} rules",
            "There is no rule called ‘{rule}’. See them all with: {toc} rules",
        ),
        "unknown-rule-near": (
            "Er is geen regel met de naam ‘{rule}’. Bedoelde u: {near}?",
            "There is no rule called ‘{rule}’. Did you mean: {near}?",
        ),
        "help": ("Toon deze uitleg.", "Show this help."),
        "version": ("Toon de versie.", "Show the version."),
        "install-completion": (
            "Laat deze terminal opdrachten aanvullen met de tabtoets.",
            "Let this terminal complete commands with the tab key.",
        ),
        "show-completion": (
            "Toon wat daarvoor in de instellingen van de terminal komt.",
            "Show what that puts in the settings of the terminal.",
        ),
        "usage": ("Gebruik:", "Usage:"),
        "plan-argument": (
            "Het programmabestand, of de naam van een plan in de map programmes.",
            "The programme file, or the name of a plan in the folder programmes.",
        ),
        "json-option": (
            "Schrijf de uitkomst als JSON, voor andere programma’s.",
            "Write the result as JSON, for other programs.",
        ),
        "all-option": (
            "Toon elke bevinding met haar plaats, ook als zij voor veel elementen geldt.",
            "Show every finding with its place, also where it holds for many elements.",
        ),
        "rule-option": (
            "Toon alleen deze regel; mag vaker. Zie: {toc} rules",
            "Show only this rule; may be repeated. See: {toc} rules",
        ),
        "family-option": (
            "Toon alleen deze groep regels, bijvoorbeeld wording; mag vaker.",
            "Show only this family of rules, for example wording; may be repeated.",
        ),
        "only-option": (
            "Toon alleen wat over dit element gaat; mag vaker.",
            "Show only what is about this element; may be repeated.",
        ),
        "profile-option": (
            "Voor wie u controleert: draft (concept), adopted (vast te stellen) of funder "
            "(financier).",
            "For whom you check: draft, adopted or funder.",
        ),
        "since-option": (
            "Toon alleen wat nieuw is sinds een bewaard verslag (.json), een ander bestand, een "
            "vastgesteld plan (2024), een dag (2024-03-01) of een versie in git.",
            "Show only what is new since a saved report (.json), another file, an adopted plan "
            "(2024), a day (2024-03-01) or a revision in git.",
        ),
        "document-option": (
            "De tekst van een document van het plan, om citaten in na te zoeken; mag vaker.",
            "The text of a document of the plan, to look up quotes in; may be repeated.",
        ),
        "beside-option": (
            "Een ander plan om naast te leggen, op zoek naar wat er dubbel staat; mag vaker.",
            "Another plan to lay beside it, in search of duplicates; may be repeated.",
        ),
        "fail-on-option": (
            "Vanaf welk gewicht de opdracht met 1 eindigt: error, warning of advice.",
            "From which weight on the command ends with 1: error, warning or advice.",
        ),
        "format-option": (
            "De vorm: text, json, sarif, github, junit, markdown of html.",
            "The form: text, json, sarif, github, junit, markdown or html.",
        ),
        "fix-option": (
            "Herstel wat maar op één manier goed kan; u ziet eerst wat er verandert.",
            "Mend what can be right in only one way; you see first what changes.",
        ),
        "dry-run-option": (
            "Laat bij --fix alleen zien wat er zou veranderen.",
            "With --fix, only show what would change.",
        ),
        "watch-option": (
            "Controleer opnieuw na elke keer opslaan, tot u Ctrl+C typt.",
            "Check again after every save, until you press Ctrl+C.",
        ),
        "not-one-of": (
            "‘{given}’ kan niet bij --{option}; kies uit {words}.",
            "‘{given}’ cannot follow --{option}; choose from {words}.",
        ),
        "for-one-plan": (
            "{option} kan alleen bij één plan. Noem het bestand van dat plan, of laat {option} "
            "weg.",
            "{option} works on one plan only. Name the file of that plan, or leave {option} out.",
        ),
        "dry-run-alone": (
            "--dry-run hoort bij --fix.",
            "--dry-run belongs with --fix.",
        ),
        "fix-and-watch": (
            "--fix en --watch gaan niet samen.",
            "--fix and --watch do not go together.",
        ),
        "watch-for-programs": (
            "--fix en --watch tonen tekst; een andere vorm kan daar niet bij.",
            "--fix and --watch show text; no other form goes with them.",
        ),
        "new-name": (
            "De naam van het plan, bijvoorbeeld: mijn-plan",
            "The name of the plan, for example: my-plan",
        ),
        "new-language": (
            "De taal van het bestand: nl of en. Anders de taal waarin u dit leest.",
            "The language of the file: nl or en. Otherwise the language in which you read this.",
        ),
        "new-example": (
            "Maak een map met een verzonnen jaar om mee te lopen, met de bestanden van alle "
            "partners.",
            "Make a folder with a made-up year to walk through, with the files of all partners.",
        ),
        "new-form": (
            "Maak in plaats van een programmabestand een Excel-formulier waarop u het hele "
            "programma invult.",
            "Instead of a programme file, make an Excel form on which you fill in the whole "
            "programme.",
        ),
        "new-example-made": (
            "In de map {folder} staat een verzonnen jaar om mee te lopen: {count} bestanden.",
            "The folder {folder} holds a made-up year to walk through: {count} files.",
        ),
        "new-example-next": (
            "Ga erheen met: cd {folder}\nLees daar {readme}, en loop mee met {page}.",
            "Go there with: cd {folder}\nRead {readme} there, and follow {page}.",
        ),
        "new-bad-language": (
            "De taal ‘{language}’ kan niet; kies nl of en.",
            "The language ‘{language}’ cannot be chosen; choose nl or en.",
        ),
        "new-bad-name": (
            "Van ‘{name}’ is geen bestandsnaam te maken. Kies een andere naam, met letters of "
            "cijfers.",
            "No file name can be made of ‘{name}’. Choose another name, with letters or digits.",
        ),
        "new-exists": (
            "{file} bestaat al en blijft zoals het is. Kies een andere naam.",
            "{file} exists already and stays as it is. Choose another name.",
        ),
        "new-made": ("{file} is gemaakt.", "{file} was made."),
        "new-next": (
            "Open het in een teksteditor, en controleer het daarna met: {toc} validate {name}",
            "Open it in a text editor, then check it with: {toc} validate {name}",
        ),
        "why-id": (
            "De id van een inspanning, doel of indicator.",
            "The id of an inspanning, goal or indicator.",
        ),
        "no-plan": (
            "Er is hier geen programmabestand. Noem er een, of begin met: {toc} new mijn-plan",
            "There is no programme file here. Name one, or start with: {toc} new my-plan",
        ),
        "no-period": (
            "Noem ook het jaar of de fase, bijvoorbeeld: {toc} {command} {year} {plan}",
            "Name the year or the phase as well, for example: {toc} {command} {year} {plan}",
        ),
        "several-plans": (
            "Er zijn hier meerdere plannen. Noem het plan dat u bedoelt, bijvoorbeeld: "
            "{toc} {command} {first}",
            "There are several plans here. Name the one that you mean, for example: "
            "{toc} {command} {first}",
        ),
        "plans": (
            "Plannen in de map programmes: {plans}",
            "Plans in the folder programmes: {plans}",
        ),
        "choose": ("Welk plan bedoelt u?", "Which plan do you mean?"),
        "choose-number": ("Nummer", "Number"),
        "choose-again": (
            "Typ een nummer van 1 tot en met {most}.",
            "Type a number from 1 to {most}.",
        ),
        "written-plan": (
            "{file} is geen programmabestand (.yaml). Maak er een van met: {toc} import {file}",
            "{file} is no programme file (.yaml). Make one of it with: {toc} import {file}",
        ),
        "unknown-plan": (
            "Er is geen plan of bestand met de naam ‘{plan}’.",
            "There is no plan or file with the name ‘{plan}’.",
        ),
        "unknown-plan-near": (
            "Er is geen plan of bestand met de naam ‘{plan}’. Bedoelde u: {near}?",
            "There is no plan or file with the name ‘{plan}’. Did you mean: {near}?",
        ),
        "copies.one": (
            "Let op: {copies} lijkt een kopie van {of}, en telt niet mee. Wat u daarmee doet, "
            "zegt: {toc} validate {plan}",
            "Note: {copies} seems to be a copy of {of}, and is not counted. See what to do "
            "with: {toc} validate {plan}",
        ),
        "copies.many": (
            "Let op: {count} bestanden lijken kopieën van andere, en tellen niet mee: {copies}. "
            "Wat u daarmee doet, zegt: {toc} validate {plan}",
            "Note: {count} files seem to be copies of others, and are not counted: {copies}. "
            "See what to do with: {toc} validate {plan}",
        ),
        "has-errors.one": (
            "In dit plan staat een fout. Herstel die eerst; zo komt er geen verkeerd beeld op "
            "tafel.",
            "This plan has an error. Mend it first, so that nobody is shown a wrong picture.",
        ),
        "has-errors.many": (
            "In dit plan staan {count} fouten. Herstel die eerst; zo komt er geen verkeerd beeld "
            "op tafel.",
            "This plan has {count} errors. Mend them first, so that nobody is shown a wrong "
            "picture.",
        ),
        "has-errors-fix": (
            "Zie ze met: {toc} validate {plan}",
            "See where with: {toc} validate {plan}",
        ),
        "no-such-command": (
            "De opdracht ‘{command}’ bestaat niet. Kies uit: {commands}.",
            "There is no command ‘{command}’. Choose from: {commands}.",
        ),
        "no-such-command-near": (
            "De opdracht ‘{command}’ bestaat niet. Bedoelde u: {toc} {near}?",
            "There is no command ‘{command}’. Did you mean: {toc} {near}?",
        ),
        "no-such-option": (
            "De optie ‘{option}’ bestaat hier niet.",
            "There is no option ‘{option}’ here.",
        ),
        "no-such-option-near": (
            "De optie ‘{option}’ bestaat hier niet. Bedoelde u: {near}?",
            "There is no option ‘{option}’ here. Did you mean: {near}?",
        ),
        "missing-argument": (
            "Achter deze opdracht ontbreekt nog: {argument}.",
            "After this command there should be: {argument}.",
        ),
        "option-value": (
            "Bij de optie ‘{option}’ ontbreekt een waarde, of er staat er een te veel.",
            "The option ‘{option}’ lacks a value, or has one too many.",
        ),
        "bad-value": (
            "De waarde bij ‘{argument}’ klopt niet.",
            "The value of ‘{argument}’ is not right.",
        ),
        "bad-command": (
            "Deze opdracht is zo niet te begrijpen.",
            "This command cannot be understood like this.",
        ),
        "see-help": ("Uitleg: {command} --help", "Help: {command} --help"),
        "stopped": (
            "Gestopt. Er is niets geschreven.",
            "Stopped. Nothing was written.",
        ),
        "stopped-written.one": (
            "Gestopt. Al geschreven, en heel: {last}. De rest is er niet of is nog zoals het was.",
            "Stopped. Written already, and whole: {last}. The rest is not there, or is as it was.",
        ),
        "stopped-written.many": (
            "Gestopt. Al geschreven, en heel: {count} bestanden, als laatste {last}. De rest is "
            "er niet of is nog zoals het was.",
            "Stopped. Written already, and whole: {count} files, {last} as the last. The rest is "
            "not there, or is as it was.",
        ),
        "reading-plan": ("Het plan lezen en nakijken", "Reading and checking the plan"),
        "reading-file": ("Lezen van {file}", "Reading {file}"),
        "making-file": ("Maken van {file}", "Making {file}"),
        "working-out": ("Uitzoeken wat er te zeggen is", "Working out what there is to say"),
        "unforeseen": (
            "Er ging iets mis dat wij niet hebben voorzien ({error}). Er is niets aan uw plan "
            "veranderd.",
            "Something went wrong that we did not foresee ({error}). Nothing in your plan was "
            "changed.",
        ),
    }
)
