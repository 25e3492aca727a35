"""Whether the reasoning is there: why, on what assumption, by what evidence."""

from toc.check.rules.theory import (
    contradicted_contribution,
    critical_assumption,
    link_known_from_drawing,
    link_without_evidence,
    link_without_rationale,
    old_evidence,
    outcome_link_without_assumption,
    unmeasured_ambition,
    unwatched_assumption,
)

THEORY = (
    critical_assumption,
    contradicted_contribution,
    unmeasured_ambition,
    link_known_from_drawing,
    unwatched_assumption,
    old_evidence,
    outcome_link_without_assumption,
    link_without_rationale,
    link_without_evidence,
)
