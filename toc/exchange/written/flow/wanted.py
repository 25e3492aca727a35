"""What a paragraph below the name of a part of a plan says that is wanted there: `De bibliotheken
willen bijdragen aan …`. Where the part names no goals otherwise, that is its goal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.statements import sentences_of, short
from toc.exchange.written.flow.surroundings import kinds_said
from toc.exchange.written.outline import Role

_WHO = (
    r"(?!(?:Veel|Steeds|Sommige|De meeste|Many|Most|Some) )"
    r"(?:wij|we|[A-Z\u00c0-\u00de][^\s,.:;]*(?: [^\s,.:;]+){0,4}?)"
)
_WANTED = re.compile(
    rf"(?:Wij|We) (?:willen|streven (?:er ?naar|naar))\b.+"
    rf"|{_WHO} (?:wil|willen) (?:.+ )?"
    r"(?:bijdragen|bijdrage leveren|bereiken|zorgen|realiseren)\b.+"
    rf"|{_WHO} (?:streeft|streven) (?:er ?naar|naar)\b.+"
    r"|(?:Ons|Het) (?:doel|streven) is (?:om|dat)\b.+"
    rf"|(?:We|{_WHO}) (?:want|wants|aim|aims|strive|strives|seek|seeks) (?:to|for)\b.+"
    r"|Our (?:aim|goal|objective) is (?:that|to)\b.+",
    re.DOTALL,
)


def wanted(text: str) -> str:
    """The first sentence of a text where it says what is wanted, else empty.

    >>> wanted("We willen dat ieder kind kan zwemmen. Nu kan de helft dat niet.")
    'We willen dat ieder kind kan zwemmen.'
    >>> wanted("De gemeente wil bijdragen aan schone lucht."), wanted("Veel ouders willen hulp.")
    ('De gemeente wil bijdragen aan schone lucht.', '')
    """
    first = next(iter(sentences_of(text)), "")
    return first if _WANTED.fullmatch(first) and short(first) and first[-1:] != ":" else ""


def wanted_first(nodes: Sequence[Node]) -> Node | None:
    """The paragraph that stands first below the name of a part and says what is wanted there,
    where what follows says what is done or leads in a list, and nothing names goals."""
    if not nodes:
        return None
    first, *others = nodes
    if first.role is not Role.PARAGRAPH or first.heads or first.says.names:
        return None
    kinds = kinds_said(others)
    led = any(
        one.role is Role.PARAGRAPH and one.text.endswith(":") and one.below for one in others
    )
    follows = led or any(kind.is_work or kind.is_group for kind in kinds)
    goals = any(kind.is_goal for kind in kinds)
    return first if follows and not goals and wanted(first.text) else None


def reached_by(text: str) -> str:
    """What a sentence says that the list below it is done for: `De scholen werken aan een veilige
    buurt, door:`. Empty where it only points at what stands before it: `Dit doen wij door:`.

    >>> reached_by("Wij werken aan een veilige buurt, door:"), reached_by("Dat doen we door:")
    ('Wij werken aan een veilige buurt', '')
    """
    match = _BY.fullmatch(text.strip())
    if match is None or len(sentences_of(text)) > 1 or not short(text):
        return ""
    said = match["said"].rstrip(" ,")
    few = len(said.split()) < FEWEST_WORDS
    return "" if few or _POINTS.search(said) else said


_BY = re.compile(r"(?P<said>[A-Z\u00c0-\u00de].+?),? (?:door|by)(?: [^\W\d_]+)? ?:")
_POINTS = re.compile(
    r"\b(?:dit|dat|deze|die|hieraan|daaraan|this|that|these|it"
    r"|heeft|hebben|had|hadden|was|waren|has|have|were)\b",
    re.IGNORECASE,
)
"""What points back, in the text or in time."""
FEWEST_WORDS = 6
"""Fewer words only lead in: `Wij ondersteunen scholen door:`."""
