"""How much a rule weighs: for whom the plan is checked, and what the programme itself says.

A rule's own `SEVERITY` is its weight for a plan that is to be adopted. A draft may still have
holes; who pays wants to see what is measured and who answers for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from toc.check.rules.rule import Rule
from toc.core.model import Profile, Programme, Weight
from toc.core.problems import Severity

_DRAFT: Mapping[str, Severity] = dict.fromkeys(
    (
        "gap-between-phases",
        "goal-in-no-network",
        "goal-phrased-as-activity",
        "goal-without-change",
        "goal-without-effect-indicator",
        "in-one-chapter-only",
        "indicator-without-baseline",
        "indicator-without-target",
        "inspanning-as-effect",
        "inspanning-without-goal",
        "line-without-strategic-goal",
        "link-known-from-drawing",
        "network-without-goals",
        "no-phase-after",
        "output-as-goal",
        "placeholder",
        "theme-without-goal",
        "theme-without-network",
        "unmeasured-ambition",
        "wording-differs",
        "year-without-work",
    ),
    Severity.ADVICE,
)

_FUNDER: Mapping[str, Severity] = dict.fromkeys(
    (
        "comparative-without-baseline",
        "effect-indicator-measures-inspanning",
        "goal-on-one-inspanning",
        "goal-without-indicator",
        "goal-without-year",
        "goals-without-measure",
        "indicator-incomplete",
        "indicator-without-kind",
        "indicator-without-unit",
        "inspanning-without-owner",
        "link-without-evidence",
        "output-proves-outcome",
        "two-results",
        "unwatched-assumption",
    ),
    Severity.WARNING,
)

_OWN: Mapping[Profile, Mapping[str, Severity]] = {
    Profile.DRAFT: _DRAFT,
    Profile.ADOPTED: {},
    Profile.FUNDER: _FUNDER,
}

_WEIGHTS = {
    Weight.ADVICE: Severity.ADVICE,
    Weight.WARNING: Severity.WARNING,
    Weight.ERROR: Severity.ERROR,
}


def severity_of(asked: Rule, programme: Programme, profile: Profile) -> Severity | None:
    """What a finding of this rule weighs in this programme; None where the rule is off. What
    cannot be built on stays an error, whatever a programme says."""
    if asked.severity is Severity.ERROR:
        return Severity.ERROR
    setting = programme.rules.get(asked.id)
    if setting is not None and setting.weight is not None:
        return _WEIGHTS.get(setting.weight)
    return _OWN[profile].get(asked.id, asked.severity)
