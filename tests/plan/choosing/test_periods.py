from __future__ import annotations

import datetime

import pytest

from tests.each import each
from toc.core.model import Programme
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.periods import resolve
from toc.plan.report.phase_plan_periods import period_sentences
from toc.plan.words.planning import refusal

PHASES = {
    "fase-1": {"title": "Fase 1", "start": "2023-02", "end": "2023-03"},
    "fase-2": {"title": "Fase 2", "start": "2023-04", "end": "2023-06"},
    "fase-3": {"title": "Fase 3", "start": "2023-07", "end": "2024-07"},
}


def programme(**given: object) -> Programme:
    values: dict[str, object] = {
        "title": "Proef",
        "vision": "v",
        "horizon": {"start": "2023-02", "end": "2043-12"},
        "phases": PHASES,
    }
    return Programme.model_validate(values | given)


def sentences(wanted: str, **given: object) -> list[str]:
    plan = programme(**given)
    return [s for period in resolve(wanted, plan) for s in period_sentences(period, plan, "nl")]


@each(
    ("wanted", "said"),
    [
        (
            "2024",
            [
                "2024: januari t/m juli 2024 (7 van de 12 maanden) valt in Fase 3; "
                "augustus t/m december 2024 (5 maanden) valt na de laatste fase van het plan."
            ],
        ),
        (
            "2023",
            [
                "2023: januari 2023 (1 van de 12 maanden) valt voor de eerste fase van het plan; "
                "februari t/m maart 2023 (2 maanden) valt in Fase 1; "
                "april t/m juni 2023 (3 maanden) valt in Fase 2; "
                "juli t/m december 2023 (6 maanden) valt in Fase 3.",
                "Januari 2023 ligt voor het begin van het programma (februari 2023).",
            ],
        ),
        ("2025", ["2025 valt na de laatste fase van het plan."]),
        ("fase-3", ["Fase 3 loopt van juli 2023 t/m juli 2024 (13 maanden)."]),
        (
            "2042-2044",
            [
                "2042 valt na de laatste fase van het plan.",
                "2043 valt na de laatste fase van het plan.",
                "2044 valt na de laatste fase van het plan.",
                "Januari t/m december 2044 ligt na het einde van het programma (december 2043).",
            ],
        ),
        (
            "9999",
            [
                "9999 valt na de laatste fase van het plan.",
                "Januari t/m december 9999 ligt na het einde van het programma (december 2043).",
            ],
        ),
    ],
)
def test_what_is_said_of_a_period(wanted: str, said: list[str]) -> None:
    assert sentences(wanted) == said


def test_a_gap_between_phases_and_phases_cut_off_in_a_month() -> None:
    phases = {
        "a": {"title": "A", "start": "2024-01-01", "end": "2024-03-15"},
        "b": {"title": "B", "start": "2024-05", "end": "2030-12"},
    }
    assert sentences("2024", phases=phases) == [
        "2024: 1 januari 2024 t/m 15 maart 2024 (75 van de 366 dagen) valt in A; "
        "16 maart 2024 t/m 30 april 2024 (46 dagen) valt tussen twee fasen van het plan; "
        "mei t/m december 2024 (8 maanden) valt in B."
    ]
    assert sentences("2025", phases=phases) == ["2025 valt helemaal in B."]


def test_phases_that_overlap_are_both_named() -> None:
    phases = {
        "a": {"title": "A", "start": "2024-01", "end": "2024-12"},
        "b": {"title": "B", "start": "2024-06", "end": "2024-07"},
    }
    assert sentences("2024", phases=phases) == [
        "2024: januari t/m december 2024 (12 van de 12 maanden) valt in A; "
        "juni t/m juli 2024 (2 maanden) valt in B."
    ]


def test_a_plan_without_phases_or_horizon() -> None:
    assert sentences("2024", phases={}, horizon=None) == [
        "2024 valt in geen fase: het plan noemt geen fasen."
    ]


@each("wanted", ["fase-3", "Fase 3", "FASE_3", " fase 3 "])
def test_a_phase_by_its_id_or_its_title_has_its_own_interval(wanted: str) -> None:
    (period,) = resolve(wanted, programme())
    assert period.id == "fase-3"
    assert period.interval.start == datetime.date(2023, 7, 1)
    assert period.interval.end == datetime.date(2024, 7, 31)


@pytest.mark.parametrize("wanted", ["2024-2026", "2024 - 2026", "2024\u20132026"])
def test_a_range_is_each_of_its_years(wanted: str) -> None:
    assert [period.id for period in resolve(wanted, programme())] == ["2024", "2025", "2026"]


@each(
    ("wanted", "said"),
    [
        (
            "fase-4",
            "‘fase-4’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
            "jaren (2024-2026) of een fase, zoals fase-3, fase-2 of fase-1.",
        ),
        (
            "volgend jaar",
            "‘volgend jaar’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
            "jaren (2024-2026) of een fase, zoals fase-1, fase-2 of fase-3.",
        ),
        (
            "2024-02",
            "‘2024-02’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
            "jaren (2024-2026) of een fase, zoals fase-1, fase-2 of fase-3.",
        ),
        (
            "0000",
            "‘0000’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
            "jaren (2024-2026) of een fase, zoals fase-1, fase-2 of fase-3.",
        ),
        ("2026-2024", "2026-2024 loopt achteruit. Bedoelde u 2024-2026?"),
        ("2024-2054", "2024-2054 is 31 jaar. Een plan gaat over ten hoogste 30 jaar."),
    ],
)
def test_what_is_said_where_there_is_no_such_period(wanted: str, said: str) -> None:
    with pytest.raises(PlanError) as raised:
        resolve(wanted, programme())
    assert refusal(raised.value.key, raised.value.values, "nl") == said


def test_no_phases_to_name() -> None:
    with pytest.raises(PlanError) as raised:
        resolve("fase-1", programme(phases={}))
    assert refusal(raised.value.key, raised.value.values, "nl") == (
        "‘fase-1’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
        "jaren (2024-2026) of een fase."
    )


def test_two_phases_of_one_title() -> None:
    phases = {
        "a": {"title": "Start", "start": "2024", "end": "2024"},
        "b": {"title": "start", "start": "2025", "end": "2025"},
    }
    with pytest.raises(PlanError) as raised:
        resolve("Start", programme(phases=phases))
    assert refusal(raised.value.key, raised.value.values, "nl") == (
        "‘Start’ past bij meer dan één fase. Schrijf de naam uit het bestand: a of b."
    )
