"""The themes of the Dutch Monitor Brede Welvaart, by which a plan can say what a goal or an
indicator is about.

Source: CBS, Monitor Brede Welvaart & de Sustainable Development Goals (edition of 2023): eight
themes of ‘hier en nu’, the four capitals of ‘later’ and the two themes of ‘elders’.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from toc.core.words import Language
from toc.core.words.tags import TAGS

HERE_AND_NOW = (
    "subjective-wellbeing",
    "material-prosperity",
    "health",
    "labour-and-leisure",
    "housing",
    "society",
    "safety",
    "environment",
)
LATER = ("economic-capital", "natural-capital", "human-capital", "social-capital")
ELSEWHERE = ("trade-and-aid", "environment-and-resources")

THEMES = (*HERE_AND_NOW, *LATER, *ELSEWHERE)
"""The id of each theme, in the order of the monitor; what it is called stands in
`toc.core.words.tags`."""

_ALSO = {"welzijn": "subjective-wellbeing"}
"""What the monitor itself also calls a theme."""


def theme_of(written: str) -> str | None:
    """The id of the theme that a text names, in Dutch or English, whatever its capitals, accents
    and dashes. None for what the monitor does not have.

    >>> theme_of("Materiele welvaart")
    'material-prosperity'
    """
    return _names().get(_plain(written))


def theme_names(language: Language) -> tuple[str, ...]:
    """What the themes are called, in the order of the monitor."""
    return tuple(TAGS.say(f"wellbeing.{theme}", language) for theme in THEMES)


@cache
def _names() -> dict[str, str]:
    found = {_plain(theme): theme for theme in THEMES} | _ALSO
    for theme in THEMES:
        found |= {_plain(name): theme for name in TAGS[f"wellbeing.{theme}"]}
    return found


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub("[^a-z]+", " ", letters.replace("well-being", "wellbeing")).strip()
