"""The rules, and asking them of what was read."""

from toc.rules.catalogue import CATALOGUE
from toc.rules.checking import Asked, Checked, Waived, check
from toc.rules.rule import Case, Finding, Rule

__all__ = ["CATALOGUE", "Asked", "Case", "Checked", "Finding", "Rule", "Waived", "check"]
