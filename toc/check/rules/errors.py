"""The rules whose findings make a file unfit to build on, in the order of the catalogue.

Every command but `toc validate` asks no others, and does not wait for what the others load. Their
weight cannot be changed; any other rule is an error only where a programme says so itself.
"""

from __future__ import annotations

from toc.check.rules.rule import Rule, rule
from toc.check.rules.schedule import (
    decisions_contradict,
    inspanning_ends_before_start,
    latest_before_earliest,
    years_do_not_add_up,
)
from toc.check.rules.structure import (
    cycle,
    duplicate_id,
    illegal_level,
    partner_twice,
    self_reference,
    unknown_reference,
)

ERRORS: tuple[Rule, ...] = tuple(
    rule(module)
    for module in (
        unknown_reference,
        duplicate_id,
        self_reference,
        cycle,
        illegal_level,
        partner_twice,
        inspanning_ends_before_start,
        latest_before_earliest,
        decisions_contradict,
        years_do_not_add_up,
    )
)
