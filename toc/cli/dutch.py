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


def speak_dutch() -> None:
    """Make typer's headings Dutch. Only has effect before typer is imported."""
    gettext.gettext = _gettext


def _gettext(message: str) -> str:
    return _DUTCH.get(message, message)
