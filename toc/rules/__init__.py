"""The rules, and asking them of what was read. `toc.rules.catalogue` has them all,
`toc.rules.errors` the few that every command asks."""

from toc.rules.checking import Asked, Checked, Waived, check
from toc.rules.rule import Case, Finding, Rule

__all__ = ["Asked", "Case", "Checked", "Finding", "Rule", "Waived", "check"]
