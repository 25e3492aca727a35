"""A theme that the Monitor Brede Welvaart does not have.

Finds a `wellbeing` of a goal or an indicator that is none of the themes of the monitor: the eight
of ‘hier en nu’, the four capitals of ‘later’ and the two themes of ‘elders’. Capitals, accents and
dashes do not matter; Dutch and English names both count.

Why: by these themes a plan is laid beside what the Netherlands measures every year. A word of
one's own stands beside nothing.

    indicators:
      vertrouwen: {text: Deel van de gezinnen dat hulp durft te vragen, wellbeing: vertrouwen, …}

Write instead the theme under which the monitor has it: `wellbeing: samenleving`.

Source: Statistics Netherlands (CBS), Monitor of Well-being & the Sustainable Development Goals
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.indicators._tags import tags
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.loading import nearest
from toc.core.model.wellbeing import theme_names, theme_of
from toc.core.problems import Severity
from toc.core.words import Language

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT
LANGUAGES: tuple[Language, ...] = ("nl", "en")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such word."""
    names = [name.lower() for language in LANGUAGES for name in theme_names(language)]
    for path, element, written in tags(case.programme, "wellbeing"):
        if theme_of(written) is None:
            near = [name for name in names if written.lower() in name] or nearest(written, names)
            values = {"id": element, "theme": written, "near": "".join(near[:1])}
            yield Finding(path, element, values, "near" if near else "")
