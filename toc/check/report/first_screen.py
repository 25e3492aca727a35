"""What the first screen of `toc validate` tells of a report, and what it only counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toc.check.report.validation import Group, Validation
from toc.check.rules.importance import ASKED, BLANK, ORDER, SPECIALIST
from toc.core.problems import Severity

MOST_TOLD = 3
"""So many kinds of points are told; what a leader can think over before a meeting."""

_PLACE = {rule: number for number, rule in enumerate(ORDER)}


@dataclass(frozen=True)
class FirstScreen:
    """The groups of a report, each in one place: `errors`; `told` with their first finding;
    `later`, the others of that sort; `blank`, what is not filled in yet, the most first; and
    `specialist`."""

    errors: tuple[Group, ...]
    told: tuple[Group, ...]
    later: tuple[Group, ...]
    blank: tuple[Group, ...]
    specialist: tuple[Group, ...]


def first_screen(report: Validation, most_told: int = MOST_TOLD) -> FirstScreen:
    """The report divided over the first screen, on which `most_told` kinds are told."""
    lighter = [group for group in report.groups if group.severity is not Severity.ERROR]
    advice = [group for group in lighter if group.severity is Severity.ADVICE]
    blank = [group for group in advice if group.id in BLANK]
    specialist = [group for group in advice if group.id in SPECIALIST]
    counted = {group.id for group in (*blank, *specialist)}
    points = sorted(
        (group for group in lighter if group.id not in counted),
        key=lambda group: (group.id not in ASKED, -group.severity, _PLACE[group.id]),
    )
    return FirstScreen(
        errors=tuple(group for group in report.groups if group.severity is Severity.ERROR),
        told=tuple(points[:most_told]),
        later=tuple(points[most_told:]),
        blank=tuple(sorted(blank, key=lambda group: (-len(group.said), _PLACE[group.id]))),
        specialist=tuple(specialist),
    )


def findings_in(groups: Iterable[Group]) -> int:
    """How many findings there are in groups."""
    return sum(len(group.said) for group in groups)
