"""What the drawings say beside the programme's own texts, and what can go wrong with them."""

from __future__ import annotations

from toc.core.words import Sentences

DRAWING = Sentences(
    {
        # Headings
        "kind": ("Doelen-inspanningen-netwerk (DIN)", "Network of goals and inspanningen"),
        "kind-whole": ("Doelen en inspanningen", "Goals and inspanningen"),
        "kind-loose": ("Buiten de netwerken (DIN’s)", "Outside the networks"),
        "loose-title": ("Zonder netwerk", "Not in a network"),
        "no-networks": (
            "Het plan heeft nog geen netwerken (DIN’s).",
            "The plan has no networks yet.",
        ),
        "overview": ("Overzicht van het programma", "Overview of the programme"),
        "line": ("Programmalijn {title}", "Programme line {title}"),
        "column.vision": ("Visie", "Vision"),
        "column.strategic": ("Strategische doelen", "Strategic goals"),
        "column.operational": ("Operationele doelen", "Operational goals"),
        "column.inspanning": ("Inspanningen", "Inspanningen"),
        "one-strategic": ("Strategisch doel", "Strategic goal"),
        "continued": ("blad {part} van {parts}", "sheet {part} of {parts}"),
        # Boxes
        "empty.strategic": ("nog geen strategisch doel", "no strategic goal yet"),
        "empty.operational": ("nog geen operationeel doel", "no operational goal yet"),
        "empty.inspanning": ("nog geen inspanningen", "no inspanningen yet"),
        "proposal": ("Voorstel", "Proposal"),
        "also-in": ("Ook in {networks}", "Also in {networks}"),
        "no-network": ("In geen DIN", "In no network"),
        "no-line": ("Zonder programmalijn", "Without a programme line"),
        "no-strategic-goal": ("Zonder strategisch doel", "Without a strategic goal"),
        "named-before": ("eerder genoemd", "named before"),
        "partly-before": ("deels eerder genoemd", "partly named before"),
        "continued-line": ("{title} (vervolg)", "{title} (continued)"),
        "no-goals": ("nog geen operationele doelen", "no operational goals yet"),
        "inspanningen.one": ("1 inspanning", "1 inspanning"),
        "inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        "inspanningen-none": ("nog geen inspanningen", "no inspanningen yet"),
        "page": ("blz. {page}", "p. {page}"),
        "loose.one": (
            "Eén inspanning staat in geen DIN en is hier niet getekend.",
            "One inspanning is in no network and is not drawn here.",
        ),
        "loose.many": (
            "{count} inspanningen staan in geen DIN en zijn hier niet getekend.",
            "{count} inspanningen are in no network and are not drawn here.",
        ),
        # Legend
        "legend.stated": ("draagt bij aan", "contributes to"),
        "legend.network": (
            "staat in hetzelfde netwerk; welk doel een inspanning dient, is niet bekend",
            "is in the same network; which goal an inspanning serves is not known",
        ),
        "legend.proposal": (
            "voorstel: staat niet in de bronnen",
            "proposal: not in the sources",
        ),
        "legend.1": ("kleine bijdrage (1)", "small contribution (1)"),
        "legend.3": ("duidelijke bijdrage (3)", "clear contribution (3)"),
        "legend.9": ("doorslaggevende bijdrage (9)", "decisive contribution (9)"),
        # Footer
        "source": ("Bron: {documents}", "Source: {documents}"),
        "version": ("versie {version}", "version {version}"),
        "texts.literal": (
            "alle teksten zijn letterlijk overgenomen",
            "all texts are quoted literally",
        ),
        "texts.mixed": ("teksten: {counts}", "texts: {counts}"),
        "count.literal": ("{n} letterlijk", "{n} literal"),
        "count.derived": ("{n} afgeleid", "{n} derived"),
        "count.proposed": ("{n} voorgesteld", "{n} proposed"),
        "count.unsourced": ("{n} zonder bronvermelding", "{n} without a source"),
        "page-of": ("{page} van {pages}", "{page} of {pages}"),
        # In words, for who cannot see the drawing
        "words.overview": (
            "Overzicht van het programma {programme}.",
            "Overview of the programme {programme}.",
        ),
        # The command
        "format-option": (
            "Wat u wilt hebben: {formats}; meer met een komma ertussen. Zonder deze optie: svg, "
            "png en pdf.",
            "What you want to have: {formats}; several with commas. Without this option: svg, "
            "png and pdf.",
        ),
        "network-option": (
            "Teken alleen dit netwerk (id of titel).",
            "Draw only this network (id or title).",
        ),
        "progress-option": (
            "Laat op de tekeningen zien hoe de doelen er aan het eind van dit jaar voor stonden "
            "(van het lopende jaar: vandaag), naar de metingen bij het plan.",
            "Show on the drawings how the goals stood at the end of this year (of the current "
            "year: today), by the measurements beside the plan.",
        ),
        "now": ("stand-{year}", "progress-{year}"),
        "to-option": (
            "De map voor de tekeningen, of een bestand zoals theorie.pdf; plan.xlsx wordt het "
            "hele programma als Excel-formulier. Zonder deze optie: exports en de naam van het "
            "plan.",
            "The folder for the drawings, or a file such as theory.pdf; plan.xlsx becomes the "
            "whole programme as an Excel form. Without this option: exports and the plan’s name.",
        ),
        "paper-option": (
            "Het papier, liggend: a4, a3 of letter. Zonder deze optie dat van het plan, en "
            "anders a4.",
            "The paper, landscape: a4, a3 or letter. Without this option the plan’s own, else a4.",
        ),
        "date-option": (
            "Zet deze datum (JJJJ-MM-DD) onder elke tekening, met een kenmerk dat verandert "
            "zodra het plan verandert.",
            "Print this date (YYYY-MM-DD) below every drawing, with a mark that changes as soon "
            "as the plan does.",
        ),
        "direction-option": (
            "Hoe u een netwerk leest: lr (de visie links), rl (de visie rechts) of td (de visie "
            "boven).",
            "How a network is read: lr (the vision at the left), rl (the vision at the right) or "
            "td (the vision above).",
        ),
        "order-option": (
            "In welke volgorde de vakken in een kolom staan: file (zoals in het bestand) of "
            "fewest-crossings (zo dat de minste pijlen elkaar kruisen).",
            "The order of the boxes in a column: file (as in the file) or fewest-crossings (so "
            "that the fewest arrows cross).",
        ),
        "made.one": ("Eén bestand geschreven in {folder}:", "One file written in {folder}:"),
        "made.many": (
            "{count} bestanden geschreven in {folder}:",
            "{count} files written in {folder}:",
        ),
        "made-pages.one": ("1 bladzijde als {kind}", "1 page as {kind}"),
        "made-pages.many": ("{count} bladzijden als {kind}", "{count} pages as {kind}"),
        "made-files.one": ("1 bestand als {kind}", "1 file as {kind}"),
        "made-files.many": ("{count} bestanden als {kind}", "{count} files as {kind}"),
        "worked-in": (
            "{path} is niet overschreven: het is niet meer precies zoals deze versie van toc het "
            "maakte, dus er kan werk van u in staan. Kies een andere naam, of schrijf eroverheen "
            "met --replace.",
            "{path} was not written over: it is no longer just as this version of toc made it, "
            "so your work may be in it. Choose another name, or write over it with --replace.",
        ),
        "made-unchanged-all.one": ("Het was al precies zo.", "It was just so already."),
        "made-unchanged-all.many": (
            "Ze waren alle al precies zo.",
            "All of them were just so already.",
        ),
        "made-unchanged.one": ("1 daarvan is ongewijzigd.", "1 of them is unchanged."),
        "made-unchanged.many": (
            "{count} daarvan zijn ongewijzigd.",
            "{count} of them are unchanged.",
        ),
        "made-whole.one": (
            "Het plan heeft nog geen netwerken: alle doelen en inspanningen staan in de tekening "
            "‘{title}’.",
            "The plan has no networks yet: all goals and inspanningen are in the drawing "
            "‘{title}’.",
        ),
        "made-whole.many": (
            "Het plan heeft nog geen netwerken: de doelen en inspanningen zijn naar strategisch "
            "doel over {count} tekeningen verdeeld.",
            "The plan has no networks yet: the goals and inspanningen are divided over {count} "
            "drawings by strategic goal.",
        ),
        "made-loose": (
            "Wat in geen netwerk te zien is, staat in de tekening ‘{title}’.",
            "What no network shows is in the drawing ‘{title}’.",
        ),
        "made-crossed.one": (
            "In de tekening ‘{title}’ zijn {crossings} kruisingen van pijlen te vermijden met "
            "een andere volgorde van de vakken:",
            "In the drawing ‘{title}’ {crossings} crossings of arrows can be avoided with "
            "another order of the boxes:",
        ),
        "made-crossed.many": (
            "In {count} tekeningen zijn samen {crossings} kruisingen van pijlen te vermijden met "
            "een andere volgorde van de vakken:",
            "In {count} drawings {crossings} crossings of arrows can be avoided in all with "
            "another order of the boxes:",
        ),
        "file.overview": ("overzicht", "overview"),
        "file.page": ("pagina", "page"),
        "file.loose": ("zonder netwerk", "not in a network"),
        "file.whole": ("doelen en inspanningen", "goals and inspanningen"),
        "making": ("Tekeningen maken", "Making the drawings"),
        "made-booklet": ("alle bladzijden samen in {file}", "all pages together in {file}"),
        # Errors
        "unknown-format": (
            "‘{given}’ kan niet worden gemaakt; kies uit {formats}.",
            "‘{given}’ cannot be made; choose from {formats}.",
        ),
        "format-gone": (
            "‘{given}’ maakt {toc} export niet meer. Tabellen geeft --format xlsx, alles in één "
            "tabel (ook als CSV) {toc} export table, en verder tekenen kan met pptx of drawio.",
            "‘{given}’ is not made by {toc} export any more. --format xlsx gives tables, {toc} "
            "export table everything in one (also as CSV), and pptx or drawio can be drawn on.",
        ),
        "unknown-ending": (
            "{file} kan niet worden gemaakt. Wel kunt u een bestand kiezen dat eindigt op: "
            "{endings}; of een map, met een schuine streep aan het eind: {folder}",
            "{file} cannot be made. You can choose a file that ends in: {endings}; or a folder, "
            "with a slash at its end: {folder}",
        ),
        "ending-and-format": (
            "{file} en --format {formats} vragen iets anders. Laat een van beide weg, of kies "
            "een map, met een schuine streep aan het eind: {folder}",
            "{file} and --format {formats} ask for different things. Leave one of them out, or "
            "choose a folder, with a slash at its end: {folder}",
        ),
        "several-in-one": (
            "{file} kan niet worden gemaakt: het worden {count} bestanden van de soort {kind}. "
            "Kies een map, zoals {folder}, of een soort die alles in één bestand zet, zoals "
            "{instead}",
            "{file} cannot be made: there will be {count} files of the kind {kind}. Choose a "
            "folder, such as {folder}, or a kind that puts everything in one file, such as "
            "{instead}",
        ),
        "unknown-paper": (
            "‘{given}’ is geen papier dat kan; kies a4, a3 of letter.",
            "‘{given}’ is not a paper size; choose a4, a3 or letter.",
        ),
        "unknown-date": (
            "‘{given}’ is geen datum; schrijf bijvoorbeeld 2026-11-22.",
            "‘{given}’ is not a date; write for example 2026-11-22.",
        ),
        "unknown-direction": (
            "‘{given}’ is geen richting; kies lr, rl of td.",
            "‘{given}’ is not a direction; choose lr, rl or td.",
        ),
        "unknown-order": (
            "‘{given}’ is geen volgorde; kies file of fewest-crossings.",
            "‘{given}’ is not an order; choose file or fewest-crossings.",
        ),
        "engine-missing": (
            "De tekeningen kunnen niet worden gemaakt: het programma {program} ontbreekt. "
            "Installeer Graphviz zelf, of dit programma opnieuw met: {install}",
            "The drawings cannot be made: the program {program} is missing. "
            "Install Graphviz itself, or this program again with: {install}",
        ),
        "engine-not-there": (
            "De tekeningen kunnen niet worden gemaakt: {variable} noemt ‘{program}’, en dat "
            "programma is er niet. Haal {variable} weg, of noem een programma dat er is, "
            "bijvoorbeeld dot.",
            "The drawings cannot be made: {variable} names ‘{program}’, and that program is not "
            "there. Remove {variable}, or name a program that is there, such as dot.",
        ),
        "engine-slow": (
            "Het tekenen duurde langer dan {seconds} seconden en is gestopt. "
            "Teken één netwerk tegelijk, met --network.",
            "Drawing took longer than {seconds} seconds and was stopped. "
            "Draw one network at a time, with --network.",
        ),
        "engine-failed": (
            "Het tekenprogramma kon de tekening niet maken: {reason}",
            "The drawing program could not make the drawing: {reason}",
        ),
        "too-large": (
            "De tekening ‘{title}’ ({kind}) is te groot: het zouden meer dan {pages} bladen "
            "worden. Verdeel de doelen over meer netwerken, of teken een deel, bijvoorbeeld met "
            "--network of --line.",
            "The drawing ‘{title}’ ({kind}) is too large: it would take more than {pages} "
            "sheets. Spread the goals over more networks, or draw a part of it, for example with "
            "--network or --line.",
        ),
        "page-failed": (
            "‘{title}’ is niet getekend. {reason}",
            "‘{title}’ was not drawn. {reason}",
        ),
        "typesetter-failed": (
            "De bladzijde kon niet worden opgemaakt: {reason}",
            "The page could not be typeset: {reason}",
        ),
        "unknown-network-none": (
            "Het netwerk ‘{network}’ bestaat niet: het plan heeft geen netwerken.",
            "The network ‘{network}’ does not exist: the plan has no networks.",
        ),
        "unknown-network-near": (
            "Het netwerk ‘{network}’ bestaat niet. Bedoelde u: {near}?",
            "The network ‘{network}’ does not exist. Did you mean: {near}?",
        ),
        "unknown-network": (
            "Het netwerk ‘{network}’ bestaat niet. De netwerken zijn: {networks}.",
            "The network ‘{network}’ does not exist. The networks are: {networks}.",
        ),
    }
)
