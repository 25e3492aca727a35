"""The plan that is compared, the copy of how it was, and what is said of the two."""

from __future__ import annotations

import subprocess
from pathlib import Path

FILE = Path("programmes/buurt.yaml")
OLD = Path("oud.yaml")

SCREEN = """\
Buurt
Wat er veranderde
Vergeleken met oud.yaml.

Nieuw (1), Anders verwoord (1), Andere verbanden (1), Andere gegevens (1).
9 onderdelen zijn gebleven zoals ze waren.
Tussen rechte haken staat wat anders is.

Wat dat betekent
  - Aan ‘Buren helpen elkaar’ draagt geen inspanning meer bij. (helpen)
  - De aanname ‘Buren hebben tijd’ hoort bij ‘Een groot feest geven in de straat’ → ‘Buren kennen
    elkaar’, en daarvan is de tekst veranderd: geldt zij nog? (feest, kennen)
  - Over ‘Een groot feest geven in de straat’ is voor 2026 besloten (bestuur, 2025-12-01), met de
    oude tekst. (feest)

Nieuw (1)
  + inspanning: Een bank (bank)
    onder ‘Buren kennen elkaar’

Anders verwoord (1)
  - inspanning: Een groot feest geven in de straat (feest)
    was:   Een feest geven in de straat
    is nu: Een [groot] feest geven in de straat

Andere verbanden (1)
  - inspanning: Samen een tuin aanleggen (tuin)
    draagt bij aan: niet meer ‘Buren helpen elkaar’

Andere gegevens (1)
  - inspanning: Een groot feest geven in de straat (feest)
    kosten: 1.200 → 1.500
"""


def git(*words: str) -> None:
    """What git does here."""
    subprocess.run(["git", *words], check=True, capture_output=True)
