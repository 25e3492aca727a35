"""What the launcher says: installing what toc needs, and why that did not go."""

from __future__ import annotations

from toc.core.words import Sentences

LAUNCHING = Sentences(
    {
        "first": (
            "toc wordt eenmalig klaargezet in de map {folder}. Dat vraagt internet, en een minuut "
            "of twee.",
            "toc is being set up, once, in the folder {folder}. That takes the internet, and a "
            "minute or two.",
        ),
        "again": (
            "toc was hier niet helemaal klaargezet, of voor een andere Python. Dat gebeurt nu "
            "opnieuw, in een minuut of twee.",
            "toc was not fully set up here, or for another Python. It is now set up again, in a "
            "minute or two.",
        ),
        "update": (
            "toc heeft andere onderdelen nodig dan hier staan. Zij worden nu opgehaald.",
            "toc needs other parts than there are here. They are now being fetched.",
        ),
        "waiting": (
            "toc wordt hier al klaargezet, door een andere opdracht. Even wachten…",
            "toc is already being set up here, by another command. Waiting…",
        ),
        "environment": ("de map maken", "making the folder"),
        "fetching": ("ophalen: {name}", "fetching: {name}"),
        "installing": ("installeren", "installing"),
        "done": ("toc staat klaar.", "toc is ready."),
        "interrupted": (
            "Onderbroken. De volgende keer wordt toc alsnog klaargezet.",
            "Interrupted. The next time, toc will still be set up.",
        ),
        # Why it did not go, and what to do
        "no-venv-debian": (
            "Python kan hier nog geen eigen map voor toc maken. Typ: sudo apt install {package}",
            "Python cannot yet make a folder for toc here. Type: sudo apt install {package}",
        ),
        "no-venv": (
            "Deze Python ({python}) kan geen eigen map voor toc maken: het onderdeel ensurepip "
            "ontbreekt. Installeer Python van python.org.",
            "This Python ({python}) cannot make a folder for toc: its part ensurepip is missing. "
            "Install Python from python.org.",
        ),
        "not-writable": (
            "In de map {folder} mag niet worden geschreven, en daar moet toc worden klaargezet. "
            "Zet de map van toc op een plaats van uzelf, zoals Documenten.",
            "The folder {folder} cannot be written in, and toc has to be set up there. Put the "
            "folder of toc in a place of your own, such as Documents.",
        ),
        "in-use": (
            "De map {folder} kan niet opnieuw worden gemaakt: een ander venster gebruikt haar. "
            "Sluit dat venster en probeer het opnieuw.",
            "The folder {folder} cannot be made again: another window is using it. Close that "
            "window and try again.",
        ),
        "no-network": (
            "De onderdelen van toc konden niet worden opgehaald: er is geen internet, of uw "
            "netwerk laat pip niet toe. Probeer het opnieuw, op een ander netwerk, of vraag uw "
            "ICT-afdeling om pip toe te laten.",
            "The parts of toc could not be fetched: there is no internet, or your network does "
            "not let pip through. Try again, on another network, or ask your IT department to "
            "let pip through.",
        ),
        "no-space": (
            "De schijf is vol. Maak een halve gigabyte vrij en probeer het opnieuw.",
            "The disk is full. Free half a gigabyte and try again.",
        ),
        "not-the-same": (
            "Een onderdeel dat werd opgehaald, is niet het bestand dat toc verwacht. Er is niets "
            "van geïnstalleerd. Probeer het opnieuw, op een ander netwerk.",
            "A part that was fetched is not the file that toc expects. Nothing of it was "
            "installed. Try again, on another network.",
        ),
        "no-wheel": (
            "Het onderdeel {name} is er niet voor Python {python} op deze computer. Kies een "
            "andere Python, van 3.11 tot en met {newest}, van python.org.",
            "The part {name} does not exist for Python {python} on this computer. Choose another "
            "Python, from 3.11 up to {newest}, from python.org.",
        ),
        "no-wheel-arm": (
            "Deze Python is die voor Windows op Arm, en het onderdeel {name} is daar niet voor "
            "gemaakt. Installeer de Python voor Windows 64-bit (x64) van python.org; die werkt "
            "onder Windows 11 ook hier.",
            "This Python is the one for Windows on Arm, and the part {name} is not made for it. "
            "Install the Python for Windows 64-bit (x64) from python.org; with Windows 11 it runs "
            "here too.",
        ),
        "failed": (
            "toc kon niet worden klaargezet. Verwijder de map {folder} en probeer het opnieuw. "
            "Python zei:",
            "toc could not be set up. Remove the folder {folder} and try again. Python said:",
        ),
    }
)
