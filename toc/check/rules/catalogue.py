"""Every rule, registered by hand: a new rule is a new file and a line in the tuple of its family.
The order of families, and of rules in a family, is that of weight, in which findings are shown."""

from __future__ import annotations

from toc.check.rules.acceptance import (
    accepted_expired,
    accepted_incomplete,
    accepted_unused,
    setting_without_effect,
)
from toc.check.rules.duplicates import DUPLICATES
from toc.check.rules.indicators import INDICATORS
from toc.check.rules.privacy import PRIVACY
from toc.check.rules.rule import Rule, rule
from toc.check.rules.schedule import SCHEDULE
from toc.check.rules.sources import SOURCES
from toc.check.rules.structure import STRUCTURE
from toc.check.rules.theory import THEORY
from toc.check.rules.wording import WORDING

CATALOGUE: tuple[Rule, ...] = tuple(
    rule(module)
    for module in (
        *STRUCTURE,
        *SOURCES,
        *PRIVACY,
        *THEORY,
        *INDICATORS,
        *SCHEDULE,
        *DUPLICATES,
        *WORDING,
        accepted_expired,
        accepted_incomplete,
        accepted_unused,
        setting_without_effect,
    )
)
