"""What of a plan goes into an IATI file. The plans and figures are made up: they are examples."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from tests.each import each
from tests.exchange.iati.preparing import actuals, notes, only, plan, reasons, row, tags
from toc.core.model.measurements import Measurement, Measurements
from toc.exchange.iati import prepare
from toc.exchange.words.iati_import import IATI_IMPORT


def test_nothing_is_left_out_of_a_plan_that_says_all() -> None:
    prepared = prepare(plan(), Measurements())
    assert notes(prepared) == []
    activity = prepared.activity
    assert activity is not None
    assert [one.type for one in activity.results] == ["2"]
    assert activity.dates == (
        ("2", datetime.date(2020, 1, 1)),
        ("3", datetime.date(2030, 12, 31)),
    )
    (description,) = activity.descriptions
    assert (description.type, description.narratives[0].text) == ("2", "Iedereen doet mee")


@each(
    ("indicator", "code"),
    [
        ({"value_kind": "number"}, "1"),
        ({"value_kind": "percentage"}, "2"),
        ({"value_kind": None, "unit": "%"}, "2"),
        ({"value_kind": None, "unit": "deelnemers"}, "1"),
        ({"value_kind": "scale", "scale": {"low": 1, "high": 5}}, "4"),
        ({"value_kind": "qualitative"}, "5"),
        ({"value_kind": "yes_no"}, "5"),
        ({"value_kind": "nominal"}, "5"),
    ],
)
def test_the_measure_is_what_the_plan_says(indicator: dict[str, Any], code: str) -> None:
    assert only(prepare(plan(**indicator), Measurements())).measure == code


@pytest.mark.parametrize("direction", [None, "up", "down"])
def test_what_is_better_is_not_guessed(direction: str | None) -> None:
    made = plan(direction=direction, baseline={"value": 1, "date": "2020"}, targets={"2025": 9})
    known = {None: None, "up": True, "down": False}
    assert only(prepare(made, Measurements())).ascending is known[direction]


@each(
    ("lacks", "said"),
    [
        ({"identifier": None}, "IATI vraagt een kenmerk van het programma."),
        ({"reporting_org": None}, "IATI vraagt welke organisatie rapporteert."),
        (
            {"reporting_org": {"name": "x", "type": "60"}},
            "De rapporterende organisatie heeft geen kenmerk.",
        ),
        (
            {"reporting_org": {"ref": "NL-KVK-1", "type": "60"}},
            "De rapporterende organisatie heeft geen naam.",
        ),
        ({"participating_orgs": []}, "IATI vraagt ten minste één organisatie die meedoet."),
        ({"status": None}, "IATI vraagt in welke fase het programma is."),
        (
            {"dates": {"planned_end": "2030-01-01"}},
            "IATI vraagt de dag waarop het programma begint of begon.",
        ),
        ({"results": {"x": {}}}, "Onder ‘iati’ staat ‘x’, maar dat is niets uit het plan."),
        (
            {"indicators": {"tel": {"actuals": [{"period": "ooit", "value": "1"}]}}},
            "Een waarde onder ‘iati’ bij ‘tel’ zegt niet goed over wanneer zij gaat: ooit.",
        ),
        (
            {"indicators": {"tel": {"baselines": [{"value": "1"}]}}},
            "Een waarde onder ‘iati’ bij ‘tel’ zegt niet goed over wanneer zij gaat: –.",
        ),
    ],
)
def test_what_the_schema_demands_is_a_reason(lacks: dict[str, Any], said: str) -> None:
    assert reasons(prepare(plan(lacks), Measurements())) == [said]


def test_an_indicator_of_nothing_or_of_unknown_measure_is_a_reason() -> None:
    assert reasons(prepare(plan(measures=None), Measurements())) == [
        "Van de indicator ‘tel’ is niet bekend over welk doel of welke inspanning die gaat; in "
        "IATI hoort elke indicator bij een resultaat."
    ]
    assert reasons(prepare(plan(value_kind=None), Measurements())) == [
        "Van de indicator ‘tel’ (Aantal) is niet bekend wat voor waarde die heeft."
    ]


@pytest.mark.parametrize("privacy", ["internal", "sensitive"])
def test_what_is_not_public_is_not_in_it(privacy: str) -> None:
    prepared = prepare(plan(privacy=privacy), Measurements())
    assert reasons(prepared) == [
        "Geen enkele indicator van dit plan is openbaar; zonder openbare indicator is er niets om "
        "in het bestand te zetten."
    ]


def test_the_vision_can_be_measured() -> None:
    prepared = prepare(plan(measures="visie"), Measurements())
    assert prepared.activity is not None
    (result,) = prepared.activity.results
    assert (result.type, result.titles[0].text) == ("3", "Iedereen doet mee")


@each(
    ("indicator", "rows", "said"),
    [
        (
            {"baseline": {"value": 4}},
            [],
            "De nulmeting van ‘tel’ heeft geen datum en is weggelaten: IATI vraagt een jaar.",
        ),
        (
            {"baseline": {"value": 4, "date": "2020", "n": 3}, "smallest_group": 5},
            [],
            "De nulmeting van ‘tel’ is weggelaten, omdat die te weinig mensen betreft of n niet "
            "bekend is.",
        ),
        (
            {"undated_target": 9},
            [],
            "De streefwaarde zonder jaar van ‘tel’ is weggelaten: IATI vraagt een periode.",
        ),
        (
            {},
            [row("2024", 10, below=True)],
            "Van ‘tel’ is 1 waarde als ‘minder dan’ gegeven; IATI kent alleen getallen, dus die "
            "is weggelaten.",
        ),
        (
            {"smallest_group": 5},
            [row("2024", 10, n=4)],
            "Van ‘tel’ is 1 waarde weggelaten, omdat die te weinig mensen betreft of zo’n waarde "
            "zou verraden.",
        ),
        (
            {"smallest_group": 5, "measured": {"2024": 10}, "cumulative": True},
            [],
            "Van ‘tel’ is 1 waarde weggelaten, omdat niet bekend is over hoeveel mensen die gaat "
            "(n).",
        ),
        (
            {"smallest_group": 5, "measured": {"2024": 10}},
            [],
            "Van ‘tel’ is 1 waarde weggelaten, omdat niet bekend is over hoeveel mensen die gaat "
            "(n).",
        ),
    ],
)
def test_what_cannot_be_said_is_left_out_and_told(
    indicator: dict[str, Any], rows: list[Measurement], said: str
) -> None:
    prepared = prepare(plan(**indicator), Measurements(tuple(rows)))
    assert notes(prepared) == [said]
    assert only(prepared).baselines == ()
    assert only(prepared).periods == ()


def test_a_value_of_the_plan_does_not_tell_a_hidden_part_of_its_time() -> None:
    """As everywhere: what another document hides, this one does not show."""
    made = plan(
        smallest_group=10,
        group_size=40,
        baseline={"value": 44, "date": "2022", "n": 90},
        measured={"2023": 47},
    )
    part = Measurements((row("2022-Q2", 10, n=3), row("2023-Q2", 11, n=3)))
    prepared = prepare(made, part)
    assert only(prepared).baselines == ()
    assert actuals(prepared) == []
    shown = prepare(made, Measurements())
    assert [one.figure.value for one in only(shown).baselines] == ["44"]
    assert [figure.value for _, figure in actuals(shown)] == ["47"]


def test_a_value_that_was_once_about_too_few_stays_hidden() -> None:
    first = row("2024", 5, n=3)
    later = row("2024", 6, n=30)._replace(correction="telfout")
    made = plan(smallest_group=10)
    assert actuals(prepare(made, Measurements((first, later)))) == []
    assert len(actuals(prepare(made, Measurements((later._replace(correction=""),))))) == 1


def test_a_hidden_value_is_not_told_by_another_or_by_a_note() -> None:
    made = plan(smallest_group=10, disaggregation={"geslacht": ["man", "vrouw"]})
    prepared = prepare(
        made,
        Measurements(
            (
                row("2024", 100, n=50, note="waarvan 3 mannen"),
                row("2024", 3, "geslacht=man", n=4),
                row("2024", 97, "geslacht=vrouw", n=46),
            )
        ),
    )
    (found,) = actuals(prepared)
    assert found[1].value == "100"
    assert [one.text for one in found[1].comment] == ["n = 50"]


def test_remarks_go_along_and_that_is_told() -> None:
    found = prepare(plan(), Measurements((row("2024", 1, note="via het panel", source="Panel"),)))
    assert [one.text for one in actuals(found)[0][1].comment] == ["bron: Panel; via het panel"]
    assert notes(found) == [
        "Toelichtingen en bronnen van metingen gaan mee als opmerking; lees ze na voordat u het "
        "bestand openbaar maakt."
    ]


def test_figures_beside_the_plan_go_out_only_where_nobody_is_too_few() -> None:
    beside = {
        "indicators": {
            "tel": {
                "baselines": [{"date": "2019", "value": "8"}],
                "actuals": [{"period": "2024", "value": "N=1"}],
            }
        }
    }
    prepared = prepare(plan(beside), Measurements())
    assert [figure.value for _, figure in actuals(prepared)] == ["N=1"]
    prepared = prepare(plan(beside, smallest_group=5), Measurements())
    assert (only(prepared).baselines, only(prepared).periods) == ((), ())
    assert set(notes(prepared)) == {
        "De nulmetingen en uitkomsten die onder ‘iati’ bij ‘tel’ staan zijn weggelaten: over "
        "hoeveel mensen die gaan is niet bekend."
    }


def test_a_cumulative_indicator_gives_totals_as_its_targets_do() -> None:
    made = plan(cumulative=True, baseline={"value": 5, "date": "2022"}, targets={"2024": 20})
    rows = (row("2023", 4), row("2024", 6), row("2024", 2, place="Assen"))
    prepared = prepare(made, Measurements(rows))
    assert [figure.value for _, figure in actuals(prepared)] == ["9", "15"]
    assert notes(prepared) == [
        "‘tel’ telt op over de jaren; het bestand geeft het totaal tot dan toe, en geen groepen "
        "of plaatsen."
    ]
    prepared = prepare(made, Measurements((row("2024", 6),)))
    assert actuals(prepared) == []
    assert notes(prepared) == [
        "Van ‘tel’ is 1 totaal weggelaten, omdat er een periode ontbreekt of dubbel telt."
    ]


def test_values_of_the_plan_itself_are_in_it_where_nothing_was_measured() -> None:
    made = plan(measured={"2023": 3, "2024": 4})
    prepared = prepare(made, Measurements((row("2024", 5),)))
    assert [(day.year, figure.value) for day, figure in actuals(prepared)] == [
        (2023, "3"),
        (2024, "5"),
    ]


def test_a_word_is_a_comment_because_iati_has_numbers_only() -> None:
    made = plan(value_kind="yes_no")
    ((_, figure),) = actuals(prepare(made, Measurements((row("2024", "yes"),))))
    assert (figure.value, [one.text for one in figure.comment]) == (None, ["ja"])


@each(
    ("iati", "said"),
    [
        (
            {"identifier": "A-1"},
            "Het kenmerk begint niet met dat van de rapporterende organisatie (NL-KVK-1-); "
            "controles van IATI waarschuwen daarvoor.",
        ),
        (
            {"identifier": "NL-KVK-1-A/B"},
            "In het kenmerk ‘NL-KVK-1-A/B’ staat een /, &, | of ?; controles van IATI waarschuwen "
            "daarvoor.",
        ),
        (
            {"countries": []},
            "Er staat geen land of regio bij; de standaard vraagt er een (‘landen: Nederland’).",
        ),
        (
            {"language": "und"},
            "De taal van de teksten is niet bekend; de standaard vraagt die (‘taal: nl’ onder "
            "‘iati’).",
        ),
        (
            {"sectors": []},
            "Er staat geen sector bij; de standaard vraagt er een: een code van de OESO-DAC, "
            "zoals ‘sectoren: 16010’ (sociale bescherming).",
        ),
    ],
)
def test_what_the_standard_asks_beyond_the_schema_is_a_note(
    iati: dict[str, Any], said: str
) -> None:
    assert notes(prepare(plan(iati), Measurements())) == [said]


def test_a_reference_stands_with_the_result_or_with_the_indicator() -> None:
    """Rule 8.11.1 of the standard."""
    own = only(prepare(plan(), Measurements()))
    assert [(one.vocabulary, one.code) for one in own.references] == [("99", "tel")]
    of_result = {"results": {"hulp": {"references": [{"vocabulary": "7", "code": "B1"}]}}}
    prepared = prepare(plan(of_result), Measurements())
    assert only(prepared).references == ()
    assert prepared.activity is not None
    assert prepared.activity.results[0].references[0].code == "B1"
    prepared = prepare(plan(of_result, sdg=["1.2.1"]), Measurements())
    assert only(prepared).references == ()
    assert tags(prepared) == [("3", "1.2")]


def test_a_vision_that_is_still_to_come_is_not_published() -> None:
    made = plan()
    text = IATI_IMPORT.say("vision", "nl")
    to_come = made.model_copy(update={"vision": made.vision.model_copy(update={"text": text})})
    assert reasons(prepare(to_come, Measurements())) == [
        "De visie is nog niet ingevuld, en zou als beschrijving in het bestand komen."
    ]


def test_a_plan_without_indicators_is_told_so_at_once() -> None:
    made = plan().model_copy(update={"indicators": {}})
    assert reasons(prepare(made, Measurements())) == [
        "Het plan heeft nog geen indicatoren. Een IATI-bestand laat per doel of inspanning zien "
        "wat er gemeten is; zonder indicator is er niets te laten zien."
    ]
