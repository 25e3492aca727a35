"""What the drawings say beside the programme's own texts, and what can go wrong with them."""

from __future__ import annotations

from toc.messages import Sentences

DRAWING = Sentences(
    {
        # Headings
        "kind": ("Doelen-inspanningen-netwerk (DIN)", "Network of goals and inspanningen"),
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
        "continued-line": ("{title} (vervolg)", "{title} (continued)"),
        "no-goals": ("nog geen operationele doelen", "no operational goals yet"),
        "inspanningen.one": ("1 inspanning", "1 inspanning"),
        "inspanningen.many": ("{count} inspanningen", "{count} inspanningen"),
        "inspanningen-none": ("nog geen inspanningen", "no inspanningen yet"),
        "page": ("blz. {page}", "p. {page}"),
        "loose.one": (
            "Eén inspanning staat in geen DIN en is hier niet getekend.",
            "One inspanning stands in no network and is not drawn here.",
        ),
        "loose.many": (
            "{count} inspanningen staan in geen DIN en zijn hier niet getekend.",
            "{count} inspanningen stand in no network and are not drawn here.",
        ),
        # Legend
        "legend.stated": ("draagt bij aan", "contributes to"),
        "legend.network": (
            "staat in hetzelfde netwerk; welk doel een inspanning dient, is niet bekend",
            "stands in the same network; which goal an inspanning serves is not known",
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
        "words.network": (
            "Doelen-inspanningen-netwerk {title} van het programma {programme}.",
            "Network of goals and inspanningen {title} of the programme {programme}.",
        ),
        "words.overview": (
            "Overzicht van het programma {programme}.",
            "Overview of the programme {programme}.",
        ),
        "words.link": ("{source} draagt bij aan {target}", "{source} contributes to {target}"),
        "words.bundled": (
            "van inspanning {numbers} is niet bekend welk van de operationele doelen zij dient",
            "of inspanning {numbers} it is not known which of the operational goals it serves",
        ),
        # The command
        "format-option": (
            "Wat u wilt hebben: svg, png of pdf; meer met een komma ertussen. Zonder deze optie "
            "alle drie.",
            "What you want to have: svg, png or pdf; several with commas. Without this option "
            "all three.",
        ),
        "network-option": (
            "Teken alleen het netwerk met deze id.",
            "Draw only the network with this id.",
        ),
        "to-option": (
            "De map voor de tekeningen. Zonder deze optie: exports en de naam van het plan.",
            "The folder for the drawings. Without this option: exports and the plan’s name.",
        ),
        "paper-option": ("Het papier: a4 of a3, liggend.", "The paper: a4 or a3, landscape."),
        "made.one": ("Eén bestand geschreven in {folder}:", "One file written in {folder}:"),
        "made.many": (
            "{count} bestanden geschreven in {folder}:",
            "{count} files written in {folder}:",
        ),
        "made-pages.one": ("1 bladzijde als {kind}", "1 page as {kind}"),
        "made-pages.many": ("{count} bladzijden als {kind}", "{count} pages as {kind}"),
        "made-booklet": ("alle bladzijden samen in {file}", "all pages together in {file}"),
        # Errors
        "unknown-format": (
            "‘{given}’ kan niet worden gemaakt; kies svg, png of pdf.",
            "‘{given}’ cannot be made; choose svg, png or pdf.",
        ),
        "unknown-paper": (
            "‘{given}’ is geen papier dat kan; kies a4 of a3.",
            "‘{given}’ is no paper to choose; choose a4 or a3.",
        ),
        "engine-missing": (
            "De tekeningen kunnen niet worden gemaakt: het programma {program} ontbreekt. "
            "Installeer het opnieuw met: python -m pip install --force-reinstall {program}",
            "The drawings cannot be made: the program {program} is missing. "
            "Install it again with: python -m pip install --force-reinstall {program}",
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
            "Het netwerk ‘{network}’ is te groot om te tekenen: het zou meer dan {pages} bladen "
            "vullen. Verdeel de doelen over meer netwerken.",
            "The network ‘{network}’ is too large to draw: it would fill more than {pages} "
            "sheets. Spread its goals over more networks.",
        ),
        "unknown-network": (
            "Het netwerk ‘{network}’ bestaat niet. De netwerken zijn: {networks}.",
            "The network ‘{network}’ does not exist. The networks are: {networks}.",
        ),
        "not-a-folder": (
            "{path} is een bestand, geen map. Kies met --to een map voor de tekeningen.",
            "{path} is a file, not a folder. Choose a folder for the drawings with --to.",
        ),
        "is-a-folder": (
            "{path} is een map; daar kan geen bestand met die naam worden geschreven. "
            "Hernoem de map of kies met --to een andere plek.",
            "{path} is a folder, so no file of that name can be written. "
            "Rename the folder or choose another place with --to.",
        ),
        "cannot-write": (
            "{path} kan niet worden geschreven: {reason}. Is het bestand in een ander programma "
            "open, of is de map alleen-lezen?",
            "{path} cannot be written: {reason}. Is the file open in another program, or is the "
            "folder read-only?",
        ),
    }
)
