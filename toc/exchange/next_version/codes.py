"""The codes that a document calls its elements by, as a draft keeps them: in where they stand."""

from __future__ import annotations

import re

from toc.core.comparing import Ref, elements_of
from toc.core.model import Programme
from toc.exchange.words.plan_places import PLAN_PLACES

_CODE = re.compile(
    "|".join(
        rf"(?:^|, ){re.escape(sentence.split('{code}')[0])}([^\s,;]+)(?=,|$)"
        for sentence in PLAN_PLACES["code"]
    )
)
"""`nummer 1.2` among the parts of a place."""


def codes_of(programme: Programme) -> dict[Ref, str]:
    """The code of each element of which its source says one."""
    found: dict[Ref, str] = {}
    for ref, value in elements_of(programme).items():
        for source in getattr(value, "source", ()):
            match = _CODE.search(source.section or "")
            if match is not None:
                found.setdefault(ref, next(code for code in match.groups() if code))
    return found
