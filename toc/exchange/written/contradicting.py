"""Where a plan contradicts itself: kept as it is, and told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from toc.exchange.written.draft import Found


class Contradicts(Enum):
    """What two places of a plan say differently."""

    CODE = "code"  # one number or code, two texts
    LEVEL = "level"  # one text, once this and once that kind of element
    DETAIL = "detail"  # one element, two owners, two dates
    VALUE = "value"  # one indicator, two values of a year


@dataclass(frozen=True)
class Contradiction:
    """One of them: the `elements` that it is about (of CODE and LEVEL where both are kept: both),
    what each place says (texts; of LEVEL the values of Kind; of VALUE the numbers), the numbers of
    the `passages`, and `of`: the code, the name of the detail, the year."""

    what: Contradicts
    elements: tuple[Found, ...]
    said: tuple[str, ...]
    passages: tuple[int, ...]
    of: str = ""
