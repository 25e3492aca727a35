"""What is asked of a check of a programme, and what it answers."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from toc.core.files import Copy
from toc.core.graph import GoalGraph
from toc.core.loading import Reading
from toc.core.model import Acceptance, Profile
from toc.core.problems import Problem, Severity


@dataclass(frozen=True)
class Asked:
    """How the user wants a file checked: the profile (None is the programme's own), the texts of
    its documents by id, other programmes to compare it with, the years that are `measured` by
    indicator, and the day it is. `logo` says what
    is wrong with the picture of its house style, or nothing; `copies` are the files that a
    synchronised folder doubled. Only what weighs `least` or more is looked for."""

    today: datetime.date
    profile: Profile | None = None
    documents: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, GoalGraph] = field(default_factory=dict)
    measured: Mapping[str, frozenset[str]] = field(default_factory=dict)
    logo: str = ""
    copies: tuple[Copy, ...] = ()
    least: Severity = Severity.ADVICE


class Waived(NamedTuple):
    """A problem that is accepted, and by what."""

    problem: Problem
    accepted: Acceptance


class Checked(NamedTuple):
    """What is wrong and what is accepted, each sorted by place."""

    problems: tuple[Problem, ...]
    waived: tuple[Waived, ...]


Check = Callable[[Reading, GoalGraph | None, Asked], Checked]
"""Asks the rules of what was read of a file."""
