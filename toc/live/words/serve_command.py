"""What `toc serve` says in the window where it is started."""

from toc.core.words import Sentences

SERVE_COMMAND = Sentences(
    {
        "open-option": (
            "Open de browser niet; het adres staat in dit venster.",
            "Do not open the browser; the address is in this window.",
        ),
        "read-only-option": (
            "Alleen bekijken: niets kan worden gewijzigd.",
            "Look only: nothing can be changed.",
        ),
        "port-option": (
            "De poort van het adres; anders een die vrij is.",
            "The port of the address; otherwise one that is free.",
        ),
        "at": ("{title} staat klaar op:", "{title} is ready at:"),
        "several": (
            "{count} programma’s staan klaar op:",
            "{count} programmes are ready at:",
        ),
        "secret": (
            "Dit adres werkt alleen op deze computer. Geef het niet door: wie het heeft, kan het "
            "programma wijzigen.",
            "This address works on this computer only. Do not pass it on: who has it can change "
            "the programme.",
        ),
        "secret-read-only": (
            "Dit adres werkt alleen op deze computer, en laat alleen kijken.",
            "This address works on this computer only, and shows without changing.",
        ),
        "stop": ("Stoppen: Ctrl+C in dit venster.", "To stop: Ctrl+C in this window."),
        "stopped": ("Gestopt.", "Stopped."),
        "nothing": (
            "In deze map staat geen programmabestand (.yaml). Noem er een, of begin met: {toc} "
            "new mijn-plan",
            "There is no programme file (.yaml) in this folder. Name one, or start with: {toc} "
            "new my-plan",
        ),
        "no-file": (
            "{file} is er niet. Noem een programmabestand (.yaml) of een map.",
            "{file} is not there. Name a programme file (.yaml) or a folder.",
        ),
        "too-many": (
            "In deze map staan {count} programma’s; hier passen er hoogstens {most}. Noem er een.",
            "There are {count} programmes in this folder; at most {most} fit here. Name one.",
        ),
        "port-taken": (
            "Poort {port} is niet vrij. Laat --port weg, dan wordt er een vrije gekozen.",
            "Port {port} is not free. Leave --port out, then a free one is chosen.",
        ),
    }
)
"""Every sentence of the command."""
