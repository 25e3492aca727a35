"""Days as people write them on a decision sheet."""

from __future__ import annotations

from tests.each import each
from toc.core.model import PartialDate
from toc.review.decisions.decision_answers import day_in

DAY = PartialDate(2024, 3, 5)


@each(
    "said",
    ["5-3-2024", "05/03/2024", "2024-03-05", "5 maart 2024", "5 mrt. 2024", "5 March 2024"],
)
def test_a_day_is_read_however_it_is_written(said: str) -> None:
    assert day_in(said) == DAY


@each("said", ["31-2-2024", "5 maa", "5 maand 2024", "maart 2024", "morgen"])
def test_what_is_no_day_is_none(said: str) -> None:
    assert day_in(said) is None
