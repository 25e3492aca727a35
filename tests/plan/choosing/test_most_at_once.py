from __future__ import annotations

import pytest

from toc.core.model import Programme
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.most_at_once import FocusLimit, FocusOrigin, focus_limits
from toc.plan.choosing.periods import resolve
from toc.plan.words.planning import refusal

FOCUS = {
    "2024": 10,
    "fase-1": {"limit": 4, "source": {"status": "proposal"}},
}


def limits(wanted: str, given: int | None = None, **planning: object) -> tuple[FocusLimit, ...]:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "phases": {"fase-1": {"title": "Fase 1", "start": "2024", "end": "2024"}},
            "planning": planning,
        }
    )
    return focus_limits(programme, resolve(wanted, programme), given)


def test_the_file_has_it_by_year_and_by_phase() -> None:
    assert limits("2024", focus=FOCUS) == (FocusLimit(10, FocusOrigin.PLAN),)
    assert limits("fase-1", focus=FOCUS) == (FocusLimit(4, FocusOrigin.PROPOSAL),)


def test_what_is_given_goes_first_in_every_period() -> None:
    assert limits("2024-2025", 7, focus=FOCUS) == (FocusLimit(7, FocusOrigin.OPTION),) * 2


def test_no_number_is_made_up() -> None:
    with pytest.raises(PlanError) as raised:
        limits("2024-2026", focus=FOCUS)
    assert refusal(raised.value.key, raised.value.values, "nl") == (
        "Het bestand zegt niet hoeveel inspanningen er in 2025 en 2026 tegelijk kunnen lopen. "
        "Dat getal is aan u. Wel vastgelegd: 2024 en fase-1.\n"
        "Zet het in het bestand (12 is hier een voorbeeld):\n\n"
        "planning:\n  focus:\n    2025: 12\n    2026: 12\n\n"
        "of geef het eenmalig mee: --focus 12"
    )


def test_a_limit_below_one() -> None:
    with pytest.raises(PlanError) as raised:
        limits("2024", 0)
    assert refusal(raised.value.key, raised.value.values, "nl") == (
        "De focusgrens is ten minste 1, en u gaf 0."
    )
