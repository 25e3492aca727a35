"""The rules, and asking them of what was read. `toc.check.rules.catalogue` has them all,
`toc.check.rules.errors` the few that every command asks."""

from toc.check.rules.checking import check
from toc.check.rules.rule import Finding, Rule, RuleCase

__all__ = ["Finding", "Rule", "RuleCase", "check"]
