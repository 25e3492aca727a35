"""How a programme wants to be checked: its profile, the weight of rules, and what it accepts."""

import datetime
from enum import Enum
from typing import ClassVar

from toc.core.model.base import Count, Many, Text, Value
from toc.core.model.dates import PartialDate


class Profile(str, Enum):
    """For whom a plan is checked: its makers, those who adopt it, or those who pay for it."""

    DRAFT = "draft"
    ADOPTED = "adopted"
    FUNDER = "funder"


class Weight(str, Enum):
    """How much a finding of a rule weighs in this programme."""

    OFF = "off"
    ADVICE = "advice"
    WARNING = "warning"
    ERROR = "error"


class RuleSetting(Value):
    """A programme's own weight or limit for a rule. A bare word is the weight."""

    shorthand: ClassVar[str | None] = "weight"
    weight: Weight | None = None
    limit: Count | None = None


class Acceptance(Value):
    """Findings that people accept: of one rule, for named elements, with a reason, the role that
    answers for it, and the last day on which it holds."""

    rule: Text
    elements: Many[Text]
    reason: Text | None = None
    owner: Text | None = None
    until: PartialDate | None = None

    def holds(self, today: datetime.date) -> bool:
        """Whether it is complete and not yet over."""
        named = self.reason is not None and self.owner is not None
        return named and self.until is not None and self.until.last_day >= today
