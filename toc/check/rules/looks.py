"""What a rule looks at, to find what it finds of one element: so that after a change only what the
change can touch is asked again. `tests/check/again` holds every rule to what it says here."""

from __future__ import annotations

from enum import Enum


class Looks(Enum):
    """What a rule looks at beside an element itself. Every rule may look at the parts that are no
    elements (partners, phases, decisions), the day and what the user gave: where one of these
    differs, everything is asked again."""

    ELEMENT = "element"
    """Nothing else. What it finds in other parts, it finds there alone."""

    LINKED = "linked"
    """The elements that it names, and those that name it."""

    ABOVE = "above"
    """All that it leads up to, directly or through others, or has to wait for."""

    BELOW = "below"
    """All that leads up to it, directly or through others."""

    SAME_TEXT = "same text"
    """Those with the same text, capitals and punctuation aside."""

    SAME_NUMBERS = "same numbers"
    """Those with the same numbers in their texts."""

    SAME_MEASURED = "same measured"
    """The indicators of the same goal or inspanning."""

    SAME_NAMES = "same names"
    """Those that name the same organisations."""

    SPELLINGS = "spellings"
    """Those that write as one word what it writes as two."""

    WHOLE = "whole"
    """The whole programme, or what reading it told. A rule that sees little of each element says
    what in `seen`: it is asked again only where that differs."""
