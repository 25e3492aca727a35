"""Whether it can be done in the time, and with the means, that there are."""

from types import ModuleType

from toc.rules.schedule import (
    after_the_deadline,
    decisions_contradict,
    duration_does_not_fit,
    gap_between_phases,
    goal_without_year,
    inspanning_ends_before_start,
    later_without_date,
    latest_before_earliest,
    no_phase_after,
    outside_horizon,
    over_budget,
    over_capacity,
    partner_without_use,
    partners_exceed_whole,
    phase_length_contradicts,
    phases_overlap,
    prerequisite_later,
    structural_activity_is_goal,
    year_without_work,
)

SCHEDULE: tuple[ModuleType, ...] = (
    inspanning_ends_before_start,
    latest_before_earliest,
    decisions_contradict,
    over_budget,
    over_capacity,
    partners_exceed_whole,
    after_the_deadline,
    prerequisite_later,
    outside_horizon,
    duration_does_not_fit,
    year_without_work,
    no_phase_after,
    gap_between_phases,
    phases_overlap,
    phase_length_contradicts,
    structural_activity_is_goal,
    goal_without_year,
    later_without_date,
    partner_without_use,
)
