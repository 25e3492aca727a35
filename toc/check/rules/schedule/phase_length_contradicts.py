"""A phase that is longer or shorter than the text says.

Finds a phase whose title names a length (‘Eerste halfjaar’) that its dates do not have, and a
phase that is to make a phase plan of a given length (‘faseplan van een jaar’) for a next phase
that is longer or shorter. Months are counted with both ends: July to July is thirteen. A title
that names more than one length (‘eerste en tweede jaar’) or a moment (‘opstarten in het eerste
jaar’) is left alone. The lengths stand in the list `words/lengths.txt`.

Why: the plan is made, and the money asked, for another time than the phase lasts; at its end there
is a month too many or too few.

    phases:
      fase-2: {title: Fase 2, start: 2023-04, end: 2023-06, contents: [Maken van een faseplan van
        een jaar]}
      fase-3: {title: Fase 3, start: 2023-07, end: 2024-07}

Write instead the last month that is meant, here `end: 2024-06`, or the length that it really has.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from toc.check.reading.patterns import Seldom
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.check.rules.schedule._phases import in_time
from toc.core.model import Phase
from toc.core.problems import Severity
from toc.core.words.lists import lines

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT

_OPENING = Seldom(r"(?:^|[:,(–]\s*)(?:het\s+|de\s+|the\s+)?$", re.IGNORECASE)
_SEVERAL = Seldom(r"\b(?:en|and|tot|t/m|to)\b|[-–&+]", re.IGNORECASE)
_PLAN_OF = r"\b(?:faseplan|fasenplan|phase plan)\s+(?:van|voor|of|for)\s+"


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text that the dates contradict."""
    ordered = in_time(case.programme)
    for name, phase in ordered:
        named = list(_lengths().finditer(phase.title))
        if len(named) == 1 and _says_length(phase.title, named[0]):
            yield from _compared(("phases", name, "title"), named[0], name, phase, "own")
    for (name, phase), (following, after) in pairwise(ordered):
        for number, text in enumerate(phase.contents):
            found = _plans().search(text)
            if found is not None:
                path = ("phases", name, "contents", number)
                yield from _compared(path, found, following, after, "next")


def _compared(
    path: Path, found: re.Match[str], name: str, phase: Phase, kind: str
) -> Iterator[Finding]:
    """A finding where what was found names another length than the phase has."""
    if not (phase.start.month and phase.end.month):
        return
    stated, months = _months()[found["length"].casefold()], phase.interval.months
    if stated != months:
        values = {
            "phase": name,
            "words": found[0],
            "months": str(months),
            "start": str(phase.start),
            "end": str(phase.end),
        }
        yield Finding(path, str(path[1]), values, f"{kind}-month" if months == 1 else kind)


def _says_length(title: str, found: re.Match[str]) -> bool:
    """Whether a title gives this as its length (‘Eerste halfjaar: opstarten’), and not as a moment
    (‘Opstarten in het eerste jaar’) or as one of several (‘Eerste halfjaar en zomer’)."""
    opens = _OPENING.compiled.search(title[: found.start()])
    return opens is not None and not _SEVERAL.compiled.search(title[found.end() :])


@cache
def _months() -> dict[str, int]:
    pairs = (line.rsplit(":", 1) for line in lines(__file__, "words/lengths"))
    return {words.strip().casefold(): int(months) for words, months in pairs}


def _alternatives() -> str:
    longest_first = sorted(_months(), key=lambda words: (-len(words), words))
    return rf"(?P<length>{'|'.join(map(re.escape, longest_first))})\b"


@cache
def _lengths() -> re.Pattern[str]:
    return re.compile(rf"\b{_alternatives()}", re.IGNORECASE)


@cache
def _plans() -> re.Pattern[str]:
    return re.compile(_PLAN_OF + _alternatives(), re.IGNORECASE)
