"""Lines that were broken to fit a page, joined again."""

from __future__ import annotations

import re

# «sport- en beweegaanbod»: a part of a word that is left out, and no word that was broken.
_SHARED = re.compile(r"(?:en|of|and|or|tot|naar|als|noch|to)\b")
_BROKEN = re.compile(r"\w[-‐]$")
_END = 60
"""So many letters at the end of a text show whether it goes on."""
_SOFT = re.compile("[\u00ad\ufffe\u0002]$")


def joined(text: str, line: str) -> str:
    """A text with the line that goes on with it. A word that was broken is whole again.

    >>> joined("de opgave van de ge-", "meente"), joined("sport-", "en beweegaanbod")
    ('de opgave van de gemeente', 'sport- en beweegaanbod')
    >>> joined("Zoetwatervoorziening Oost-", "Nederland")
    'Zoetwatervoorziening Oost-Nederland'
    >>> joined("doelen-inspanningen-", "netwerk")
    'doelen-inspanningen-netwerk'
    """
    text, line = text.rstrip(), line.strip()
    end = text[-_END:]
    if _SOFT.search(end):
        return text[:-1] + line
    if not _BROKEN.search(end) or not line:
        return f"{text} {line}".strip()
    if _SHARED.match(line):
        return f"{text} {line}"
    # A word that has a hyphen already was not broken elsewhere.
    compound = "-" in end[:-1].rpartition(" ")[2]
    whole = line[0].islower() and end[-2].isalpha() and not compound
    whole = whole and not end[-3:-1].isupper()
    return (text[:-1] if whole else text) + line


# A line does not end with such a word, nor with a comma.
_UNENDED = re.compile(r"(?:,|(?:^|\s)(?:[a-z]{1,3}|naar|voor|door|onze|with|from|that|their))$")


def cut_off(text: str, line: str) -> bool:
    """Whether a text surely goes on with the line below it.

    >>> cut_off("Doorbreken van armoede in de", "Veenkoloniën"), cut_off("Meer banen", "Minder")
    (True, False)
    >>> cut_off("Gardens are open to all", "Objective 2.1 Lay paths")
    False
    """
    if _NUMBERED.match(line):
        return False
    return line[:1].islower() or _UNENDED.search(text[-_END:].rstrip()) is not None


_NUMBERED = re.compile(r"[A-Z][^\W\d_]+ \d+(?:\.\d+)+[.:]?\s")
"""A word for a level with a number of some steps, which begins anew."""
