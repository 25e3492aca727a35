"""Whether a text says what its place in the tree asks: an outcome, for somebody, that can be
seen."""

from types import ModuleType

from toc.check.rules.wording import (
    comparative_without_baseline,
    goal_phrased_as_activity,
    goal_without_change,
    goal_without_group,
    goals_without_measure,
    inconsistent_terms,
    inspanning_as_effect,
    inspanning_without_verb,
    long_text,
    means_and_end,
    output_as_goal,
    placeholder,
    same_group_several_names,
    two_results,
    two_spellings,
    vague_words,
)

WORDING: tuple[ModuleType, ...] = (
    placeholder,
    goal_phrased_as_activity,
    output_as_goal,
    goal_without_change,
    inspanning_as_effect,
    goals_without_measure,
    comparative_without_baseline,
    same_group_several_names,
    goal_without_group,
    two_results,
    means_and_end,
    inspanning_without_verb,
    vague_words,
    inconsistent_terms,
    two_spellings,
    long_text,
)
