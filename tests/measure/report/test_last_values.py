"""The last value of an indicator and its baseline, as they stand in a table or a list. Every
figure is made up."""

from __future__ import annotations

from typing import Any

from tests.each import each
from tests.measure.monitoring.progress_plans import indicator, row, stands
from toc.core.model import Indicator
from toc.core.model.measurements import Measurement
from toc.core.words import Language
from toc.measure.report.progress_words import IndicatorWords

WORDS: dict[str, Any] = {
    "value_kind": "qualitative",
    "unit": None,
    "baseline": None,
    "targets": {},
}
YES = {**WORDS, "value_kind": "yes_no"}
SMALL = {"smallest_group": 10}


def said(one: Indicator, *rows: Measurement, language: Language = "nl") -> tuple[str, str]:
    words = IndicatorWords(one, stands(one, *rows), language)
    latest, baseline = words.latest(), words.baseline()
    return latest.replace("\u00a0", " "), baseline.replace("\u00a0", " ")


@each(
    ("given", "found", "dutch", "english"),
    [
        ({}, row("2024", "63.2"), "63,2 % in 2024", "63.2% in 2024"),
        ({}, row("2024-Q3", "41"), "41 % in het 3e kwartaal van 2024",
         "41% in the 3rd quarter of 2024"),
        ({}, row("2024-03-05", "41"), "41 % op 5 maart 2024", "41% on 5 March 2024"),
        ({}, row("2024-01-05..2024-02-09", "41"), "41 % (5 januari 2024 t/m 9 februari 2024)",
         "41% (5 January 2024 to 9 February 2024)"),
        ({"cumulative": True}, row("2023", "10"), "50 % tot en met 31 december 2023",
         "50% up to 31 December 2023"),
        ({"cumulative": True}, row("2023-H2", "10"),
         "ten minste 50 % tot en met 31 december 2023", "at least 50% up to 31 December 2023"),
        (SMALL, row("2024", "63.2", 4), "niet getoond (kleine groep) in 2024",
         "not shown (small group) in 2024"),
        ({"privacy": "sensitive"}, row("2024", "41"), "niet getoond (gevoelig) in 2024",
         "not shown (sensitive) in 2024"),
        (WORDS, row("2024", "Het ging goed"), "2024: ‘Het ging goed’", "2024: ‘Het ging goed’"),
        (YES, row("2024", "yes"), "ja in 2024", "yes in 2024"),
        ({}, row("2024", "41", group=(("wijk", "Noord"),)), "alleen per groep of plaats",
         "by group or place only"),
    ],
)  # fmt: skip
def test_the_last_value(
    given: dict[str, object], found: Measurement, dutch: str, english: str
) -> None:
    one = indicator(**given)
    assert said(one, found)[0] == dutch
    assert said(one, found, language="en")[0] == english


def test_nothing_measured_says_nothing() -> None:
    assert said(indicator()) == ("", "40 %")
    assert said(indicator(baseline={"reason": "Nog niet"})) == ("", "")


def test_a_baseline_that_may_not_be_shown() -> None:
    assert said(indicator(baseline={"value": 40, "n": 4}, **SMALL))[1] == (
        "niet getoond (kleine groep)"
    )
