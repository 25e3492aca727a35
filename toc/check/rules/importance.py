"""What is told first of a plan: the order of the rules on the first screen of `toc validate`.

What somebody asked to look for (`ASKED`) comes first, then the heaviest finding. Among findings
that weigh the same the order is that of `ORDER`: what would change the plan most. What the law
forbids and what cannot be true comes before goals that do not say what changes; those before gaps
in the tree, since a gap under a goal that is written anew moves along with it; then how the work
is worded, whether anybody will see that it works, and the planning; and last what keeps the file
and its documents tidy.

Advice of the rules in `BLANK` is about what is merely not filled in yet, and is one line with
counts. Advice of those in `SPECIALIST` is for who keeps the tree, its drawings and its sources;
it is only counted. Where such a rule weighs more, in the profile or because the programme says
so, somebody has chosen to be told, and it is told as any other.
"""

from __future__ import annotations

_NOT_FILLED_IN = (
    "indicator-without-target",
    "indicator-without-baseline",
    "goal-without-indicator",
    "inspanning-without-owner",
    "goal-without-year",
    "later-without-date",
    "year-without-amount",
    "link-without-rationale",
    "outcome-link-without-assumption",
    "link-without-evidence",
    "inspanning-without-process-indicator",
    "indicator-without-kind",
    "indicator-without-unit",
    "indicator-incomplete",
    "element-without-source",
)

_OF_A_SPECIALIST = (
    "unwatched-assumption",
    "old-evidence",
    "redundant-link",
    "tangled-network",
    "drawn-on-no-page",
    "crowded-picture",
    "derived-or-proposed",
    "spelling-differs",
)

ORDER: tuple[str, ...] = (
    # What was asked for.
    "quote-not-in-document",
    "in-another-programme",
    # People who can be recognised.
    "citizen-service-number",
    "identifiable-group",
    "person-name",
    "home-address",
    "phone-number",
    "email-address",
    # What cannot be true, or is said in two ways.
    "text-cut-off",
    "merge-undecided",
    "conflict-copy",
    "contradicted-contribution",
    "same-text-in-two-sections",
    "same-goal-twice",
    "same-inspanning-twice",
    "same-indicator-twice",
    "same-indicator-other-unit",
    "order-with-structural",
    "prerequisite-later",
    "after-the-deadline",
    "duration-does-not-fit",
    "outside-horizon",
    "phases-overlap",
    "phase-length-contradicts",
    "over-budget",
    "over-capacity",
    "partners-exceed-whole",
    "amount-outside-its-time",
    "value-outside-scale",
    "direction-against-target",
    "cumulative-series-falls",
    "unit-against-text",
    # Goals that do not say what changes.
    "placeholder",
    "goal-phrased-as-activity",
    "output-as-goal",
    "goal-without-change",
    "goals-without-measure",
    "comparative-without-baseline",
    "goal-without-group",
    "two-results",
    "means-and-end",
    "similar-goals",
    "structural-activity-is-goal",
    "vague-words",
    "long-text",
    # Gaps in the tree.
    "operational-goal-without-inspanning",
    "inspanning-without-goal",
    "strategic-goal-without-operational-goal",
    "no-path-to-vision",
    "skipped-level",
    "theme-without-goal",
    "theme-without-network",
    "goal-in-no-network",
    "line-without-strategic-goal",
    "network-without-goals",
    "indicator-measures-nothing",
    "goal-on-one-inspanning",
    "similar-inspanningen",
    "thin-network",
    "goal-with-many-inspanningen",
    "inspanning-serves-many-goals",
    "lines-without-link",
    # Inspanningen that do not say what is done.
    "inspanning-as-effect",
    "inspanning-without-verb",
    # Whether anybody will see that it works.
    "unmeasured-ambition",
    "goal-without-effect-indicator",
    "critical-assumption",
    "link-known-from-drawing",
    "past-target-without-value",
    "output-proves-outcome",
    "effect-indicator-measures-inspanning",
    "similar-indicators",
    # When and with what.
    "no-phase-after",
    "gap-between-phases",
    "year-without-work",
    "structural-cost-unclear",
    "partner-unknown",
    "partner-without-use",
    # The file, its words and its documents.
    "wording-differs",
    "in-one-chapter-only",
    "same-group-several-names",
    "inconsistent-terms",
    "two-spellings",
    "accepted-expired",
    "accepted-incomplete",
    "accepted-unused",
    "setting-without-effect",
    "unknown-sdg-code",
    "unknown-wellbeing-theme",
    "sdg-indicator-not-listed",
    "logo-unusable",
    # What is not filled in.
    *_NOT_FILLED_IN,
    # What a specialist looks at.
    *_OF_A_SPECIALIST,
)
"""Every rule that is no error of its own accord, what would change the plan most first."""

ASKED = frozenset(("quote-not-in-document", "in-another-programme"))
"""The rules that only find something where a document or another programme was given to look in;
that is told first, whatever it weighs."""

BLANK = frozenset(("placeholder", *_NOT_FILLED_IN))
"""The rules about what somebody still has to fill in."""

SPECIALIST = frozenset(_OF_A_SPECIALIST)
"""The rules of which only a specialist would use the advice."""
