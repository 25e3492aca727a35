"""typer's headings in Dutch.

typer marks them for translation with `gettext.gettext` when it is imported. The other way in is a
compiled catalogue, a binary file that nobody can review; this is a table that everybody can.
"""

from __future__ import annotations

import gettext

_DUTCH = {
    "Arguments": "Argumenten",
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Error": "Fout",
    "[required]": "[verplicht]",
    "[default: {}]": "[standaard: {}]",
    "default: {default}": "standaard: {default}",
    "required": "verplicht",
}

PLACEHOLDERS = {
    "ADDRESS": "ADRES",
    "COPY": "KOPIE",
    "DATE": "DATUM",
    "DIRECTION": "RICHTING",
    "ELEMENT": "ONDERDEEL",
    "FIELD": "VELD",
    "FILE": "BESTAND",
    "FOLDER": "MAP",
    "KEY": "SLEUTEL",
    "KIND": "SOORT",
    "NAME": "NAAM",
    "NEW": "NIEUW",
    "NOTE": "TOELICHTING",
    "OLD": "OUD",
    "NUMBER": "NUMMER",
    "ORDER": "VOLGORDE",
    "PAPER": "PAPIER",
    "PERIOD": "PERIODE",
    "PLACE": "PLAATS",
    "PROPOSAL": "VOORSTEL",
    "QUALITY": "KWALITEIT",
    "REASON": "REDEN",
    "ROLE": "ROL",
    "RULE": "REGEL",
    "SECONDS": "SECONDEN",
    "SOURCE": "BRON",
    "VALUE": "WAARDE",
    "TEXT": "TEKST",
    "TO": "WAARHEEN",
    "WHAT": "WAT",
    "WHICH": "WELKE",
    "WEIGHT": "GEWICHT",
    "YEAR": "JAAR",
}
"""What stands for a value in a help text."""


def speak_dutch() -> None:
    """Make typer's headings Dutch. Only has effect before typer is imported."""
    gettext.gettext = _gettext


def _gettext(message: str) -> str:
    return _DUTCH.get(message, message)
