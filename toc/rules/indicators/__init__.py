"""Whether it can be known if a goal comes nearer."""

from toc.rules.indicators import (
    cumulative_series_falls,
    direction_against_target,
    effect_indicator_measures_inspanning,
    goal_without_effect_indicator,
    identifiable_group,
    indicator_incomplete,
    indicator_without_baseline,
    indicator_without_kind,
    indicator_without_target,
    indicator_without_unit,
    inspanning_without_process_indicator,
    output_proves_outcome,
    past_target_without_value,
    same_indicator_other_unit,
    unit_against_text,
    value_outside_scale,
)

INDICATORS = (
    identifiable_group,
    goal_without_effect_indicator,
    past_target_without_value,
    direction_against_target,
    cumulative_series_falls,
    value_outside_scale,
    unit_against_text,
    same_indicator_other_unit,
    indicator_without_target,
    indicator_without_baseline,
    output_proves_outcome,
    effect_indicator_measures_inspanning,
    indicator_without_kind,
    indicator_without_unit,
    indicator_incomplete,
    inspanning_without_process_indicator,
)
