"""What the report of progress says; the whole of it stands in the golden files of the command."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from tests.each import each
from tests.measure.monitoring.progress_plans import END, indicator, row, stands, tree
from toc.core.model.measurements import Measurement, Measurements, to_period
from toc.core.words import Language
from toc.documents.marks import Mark, Shade
from toc.measure.monitoring.progress import IndicatorStatus, UnknownReason, progress
from toc.measure.monitoring.rollup import roll_up
from toc.measure.report.progress import goal_marks, progress_report
from toc.measure.report.progress_words import SYMBOLS, IndicatorWords, number_text, period_words


def said(*rows: Measurement, **given: object) -> str:
    one = indicator(**given)
    return " ".join(IndicatorWords(one, stands(one, *rows), "nl").sentences())


@each(
    ("value", "decimals", "nl", "en"),
    [
        (Decimal("1234567.5"), 1, "1.234.567,5", "1,234,567.5"),
        (Decimal("-3"), 0, "−3", "−3"),
        (Fraction(142, 3), 1, "47,3", "47.3"),
        (Fraction(1, 300), 1, "0,003", "0.003"),
        (Decimal("0"), 2, "0", "0"),
        (Decimal("100"), 0, "100", "100"),
        (Decimal("2.45"), 1, "2,5", "2.5"),
    ],
)
def test_numbers(value: Fraction | Decimal, decimals: int, nl: str, en: str) -> None:
    assert number_text(value, decimals, "nl") == nl
    assert number_text(value, decimals, "en") == en


@each(
    ("period", "language", "expected"),
    [
        ("2024", "nl", "2024"),
        ("2024-Q1", "nl", "het 1e kwartaal van 2024"),
        ("2024-H2", "en", "the 2nd half of 2024"),
        ("2024-03", "nl", "maart 2024"),
        ("2024-03-05", "nl", "5 maart 2024"),
        ("2023-02..2024-01", "nl", "1 februari 2023 t/m 31 januari 2024"),
    ],
)
def test_periods(period: str, language: Language, expected: str) -> None:
    assert period_words(to_period(period), language) == expected


def test_what_is_derived_or_tolerated_is_said() -> None:
    text = said(row("2024", "49", quality="derived"), direction=None, tolerance=2)
    assert text == (
        "Gemeten over 2024: 49\u00a0%. Op het pad hoort dan 50\u00a0%: de waarde ligt daar "
        "1\u00a0procentpunt onder. Dat valt binnen de marge van 2\u00a0procentpunt die het plan "
        "toestaat. De waarde is afgeleid uit andere cijfers. Hoe zeker dit is, is niet te zeggen: "
        "het aantal waarnemingen (n) ontbreekt. Nulmeting 2022: 40\u00a0%. Streefwaarde 2025: "
        "55\u00a0%. Welke kant beter is zegt het plan niet; het volgt hier uit de streefwaarde."
    )


def test_not_measured_again_does_not_say_unchanged() -> None:
    assert said() == (
        "Sinds de nulmeting niet opnieuw gemeten. Of er iets veranderd is, is niet bekend. "
        "Nulmeting 2022: 40\u00a0%. Streefwaarde 2025: 55\u00a0%."
    )
    assert said(row("2023", "44"), frequency="jaarlijks").startswith(
        "Na 31 december 2023 niet opnieuw gemeten; toen was het 44\u00a0%. Of het veranderd is, "
        "is niet bekend."
    )


def test_a_hidden_value_is_not_said() -> None:
    text = said(row("2024", "31", 3), smallest_group=10)
    assert "31" not in text
    assert text.startswith(
        "Gemeten over 2024: niet getoond. De waarde gaat over te weinig mensen, of zou een kleine "
        "groep verraden."
    )


def test_a_value_without_n_is_not_said_to_be_about_few() -> None:
    text = said(row("2024", "31", None), smallest_group=10)
    assert "31" not in text
    assert text.startswith(
        "Gemeten over 2024: niet getoond. Over hoeveel mensen de waarde gaat (n) is niet bekend, "
        "en waarden over minder dan 10 mensen worden niet getoond. Leg n alsnog vast."
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_status_and_reason_has_words(language: Language) -> None:
    from toc.measure.words.progress import PROGRESS

    assert set(SYMBOLS) == set(IndicatorStatus)
    assert len(set(SYMBOLS.values())) == len(IndicatorStatus)
    for status in IndicatorStatus:
        assert PROGRESS.say(f"status.{status}", language)
    for reason in UnknownReason:
        assert PROGRESS.say(f"reason.{reason}", language, value="x", least=10)


def test_a_goal_in_a_drawing_is_marked_by_what_asks_most_attention() -> None:
    effect = {**indicator().model_dump(exclude_none=True), "measures": "doel"}
    effect["baseline"] = {"value": 40, "date": "2022"}
    made = tree(
        operational_goals={"doel": {"text": "D"}, "leeg": {"text": "L"}},
        indicators={"a": effect, "b": effect},
    )
    rows = (row("2024", "50"), row("2024", "41")._replace(indicator="b"))
    found = progress(made.programme, Measurements(rows), END)
    assert goal_marks(roll_up(made, found), "nl") == {
        "doel": Mark("▼", "1 van 2 achter", Shade.BAD)
    }
    one = {"b": found["b"], "a": found["a"]}
    assert goal_marks({"doel": roll_up(made, one)["doel"]}, "en")["doel"].word == "1 of 2 behind"


def test_a_process_indicator_at_a_goal_is_shown_all_the_same() -> None:
    made = tree(
        operational_goals={"doel": {"text": "D"}},
        indicators={"a": {"text": "A", "measures": "doel", "kind": "process"}},
    )
    report = progress_report(made, Measurements(), END, "nl")
    assert [one.id for one in report.loose] == ["a"]
    assert [one.id for one in report.unmeasured] == ["doel"]


def test_a_yes_is_said_in_the_language_and_a_day_is_on_which() -> None:
    kind: dict[str, Any] = {"value_kind": "yes_no", "unit": None, "baseline": None, "targets": {}}
    assert said(row("2024-03-05", "yes"), **kind).startswith("Gemeten op 5 maart 2024: ja. ")
    assert said(row("2024", "no"), **kind).startswith("Gemeten over 2024: nee. ")


def test_a_total_that_misses_a_period_is_at_least_that() -> None:
    kind = {
        "value_kind": "number",
        "unit": "huizen",
        "cumulative": True,
        "baseline": {"value": 0, "date": "2023"},
        "targets": {"2024": 100},
    }
    rows = [row("2024-H2", "120")]
    assert said(*rows, **kind).startswith(
        "Totaal op 31 december 2024: ten minste 120\u00a0huizen; niet over de hele tijd is "
        "geteld. "
        "Op het pad hoort dan 100\u00a0huizen: "
    )
    assert said(row("2024-H1", "60"), *rows, **kind).startswith(
        "Totaal op 31 december 2024: 180\u00a0huizen. "
    )
    # Where it is behind, that is why nothing is known, and it is said once.
    short = said(row("2024-H2", "20"), **kind)
    assert short.startswith(
        "Totaal op 31 december 2024: ten minste 20\u00a0huizen. Van een periode ontbreekt de "
        "telling. "
    )
    assert short.count("ten minste") == 1
