"""A file that a synchronised folder doubled.

Finds beside the programme, and among its adopted plans, reflections, measurements and sources,
files that OneDrive, Dropbox, Nextcloud or another such program made because two people changed one
file at the same time: `2026-LAPTOP.yaml`, `2026 (conflicted copy 2026-01-02).yaml`. Such a file is
never counted.

Why: what one of the two wrote stands in the copy only, so it is missing from every plan and every
figure.

    programmes/leesmaatjes/plans/2026-LAPTOP.yaml

Write instead what is missing into the programme or its measurements, never into an adopted plan,
and move the copy out of the folder.

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
    """One finding for each copy."""
    for copy in case.copies:
        values = {"copy": copy.file.as_posix(), "of": copy.of.as_posix()}
        yield Finding(("title",), "title", values)
