"""A logo that no document can show.

Finds a `logo` of the house style that is not where the file says (counted from the folder of the
programme file), that is neither a PNG nor an SVG, or that is larger than 2 MB.

Why: the annex and the drawings in the house style cannot be made, and one finds out on the day
on which they must be sent.

    style: {logo: pictures/logo.jpg}

Write instead the place of a PNG or SVG: `style: {logo: logo.svg}`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding where the logo cannot be used."""
    if case.logo:
        path = case.programme.style.logo or ""
        yield Finding(("style", "logo"), "logo", {"path": path}, case.logo)
