"""Whether the same thing stands here twice, in this programme or in another."""

from toc.check.rules.duplicates import (
    in_another_programme,
    same_goal_twice,
    same_indicator_twice,
    same_text_in_two_sections,
    similar_goals,
    similar_indicators,
    similar_inspanningen,
)

DUPLICATES = (
    same_goal_twice,
    same_text_in_two_sections,
    same_indicator_twice,
    similar_inspanningen,
    similar_goals,
    similar_indicators,
    in_another_programme,
)
