"""Numbers as people write them: what is certain is kept, all else is told."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.core.words import Language
from toc.exchange.written.draft import Numbers
from toc.exchange.written.figures import (
    Amount,
    amounts,
    change_in,
    is_no_number,
    number_in,
    numbers_behind,
    put,
    told_numbers,
    unit_behind,
    with_value,
)
from toc.exchange.written.flow.values import figures_after
from toc.exchange.written.naming import Detail


@each(
    ("text", "found"),
    [
        ("41% (2018)", [Amount(41, "%", "2018")]),
        ("≥ 4", [Amount(4, bound=True)]),
        ("minimaal 85%", [Amount(85, "%", bound=True)]),
        ("minder dan 5 %", [Amount(5, "%", bound=True)]),
        ("< 410 eind 2020\ngegevens in de jaarrekening", [Amount(410, "", "2020", bound=True)]),
        ("7,4 (2019) → 8 (2024)", [Amount(7.4, "", "2019"), Amount(8, "", "2024")]),
        ("2019: -\n2018: 436\n2017: 426", [Amount(436, "", "2018"), Amount(426, "", "2017")]),
        ("80% in 2025\n90% in 2030", [Amount(80, "%", "2025"), Amount(90, "%", "2030")]),
        ("96 (Toename van 2%)", [Amount(96)]),
        ("90% van de woningen", [Amount(90, "%")]),
        ("20 miljoen ton", [Amount(20, "miljoen ton")]),
        ("6 per jaar", [Amount(6, "per jaar")]),
        ("7.000 (2020)", [Amount(7000, "", "2020")]),
        ("€ 1.000", [Amount(1000, "€")]),
        ("€ 2,5 mln", [Amount(2.5, "€ mln")]),
        ("-3", [Amount(-3)]),
        ("1e", []),
        ("n.b.", []),
        ("goed", []),
        ("60-70%", []),
        ("tussen 5 en 10", []),
        ("5 à 10", []),
        ("1 op 5", []),
        ("2 van de 3", []),
        ("12/15", []),
        ("1-1-2024", []),
        ("Q3 2025", []),
        ("2030", []),
        ("+10% t.o.v. 2020", []),
        ("10% minder", []),
        ("van 12 naar 20", []),
        ("80%\n90%", []),
        ("12 of meer in 2025, 14 in 2026", []),
        ("1,377", []),
    ],
)
def test_the_numbers_of_a_cell(text: str, found: list[Amount]) -> None:
    assert amounts(text) == found


def test_in_a_column_of_a_year_a_number_like_a_year_is_a_number() -> None:
    assert (amounts("2000"), amounts("2000", dated=True)) == ([], [Amount(2000)])


@each(
    ("text", "language", "value"),
    [
        ("1.377", "nl", 1377),
        ("6,9", "nl", 6.9),
        ("7.4", "nl", 7.4),
        ("1.234.567,5", "nl", 1234567.5),
        ("12 345", "nl", 12345),
        ("1,377", "nl", None),
        ("42,000", "en", 42000),
        ("1,234.5", "en", 1234.5),
        ("1.377", "en", None),
    ],
)
def test_points_and_commas(text: str, language: Language, value: float | None) -> None:
    assert number_in(text, language) == value


@each(
    ("text", "found"),
    [
        ("van 12 naar 20", (Amount(12), Amount(20))),
        ("from 12% to 20% in 2026", (Amount(12, "%"), Amount(20, "%", "2026"))),
        ("7,4 (2019) → 8 (2024)", (Amount(7.4, "", "2019"), Amount(8, "", "2024"))),
        ("van weinig naar veel", None),
        ("12", None),
    ],
)
def test_from_what_to_what(text: str, found: tuple[Amount, Amount] | None) -> None:
    assert change_in(text) == found


@each(
    ("text", "rest", "found", "left"),
    [
        (
            "Attendance of girls (baseline: 75%; target: 90%)",
            "Attendance of girls",
            [(Detail.BASELINE, Amount(75, "%")), (Detail.TARGET, Amount(90, "%"))],
            [],
        ),
        (
            "Bezoekers (nulmeting 2020: 12; streefwaarde 2024 = 20)",
            "Bezoekers",
            [(Detail.BASELINE, Amount(12, "", "2020")), (Detail.TARGET, Amount(20, "", "2024"))],
            [],
        ),
        ("Bezoekers (streefwaarde 85%)", "Bezoekers", [(Detail.TARGET, Amount(85, "%"))], []),
        ("Bezoekers (target: 5-10)", "Bezoekers", [], ["target: 5-10"]),
        ("Bezoekers (nulmeting: n.b.)", "Bezoekers", [], []),
        ("Bezoekers (12 tot 18 jaar)", "Bezoekers (12 tot 18 jaar)", [], []),
        ("Bezoekers", "Bezoekers", [], []),
    ],
)
def test_numbers_behind_a_text(
    text: str, rest: str, found: list[tuple[Detail, Amount]], left: list[str]
) -> None:
    assert numbers_behind(text) == (rest, tuple(found), tuple(left))


def test_a_remark_in_which_something_else_stands_says_no_numbers() -> None:
    assert told_numbers("nulmeting 2018: 64; in overleg met het waterschap") is None


@each(
    ("text", "unit"),
    [("Zoektijd (in maanden)", "maanden"), ("Groei (procent)", "%"), ("Leerlingen (vmbo)", "")],
)
def test_the_unit_behind_a_text(text: str, unit: str) -> None:
    assert unit_behind(text) == unit


def test_a_text_that_counts_gives_its_target_behind_a_colon() -> None:
    assert with_value("Aandeel tevreden ouders: 70%") == (
        "Aandeel tevreden ouders",
        Numbers(unit="%", undated_target=70),
    )
    assert with_value("Doelgroep: 70 plus") is None


def test_a_bound_is_not_measured_and_what_was_measured_has_a_year() -> None:
    numbers = Numbers()
    kept = [
        put(numbers, Detail.MEASURED, [Amount(4, bound=True)], "2020"),
        put(numbers, Detail.MEASURED, [Amount(4)]),
        put(numbers, Detail.BASELINE, [Amount(3, "%")], "2019"),
        put(numbers, Detail.TARGET, [Amount(5, bound=True)], "2024"),
    ]
    assert kept == [False, False, True, True]
    assert numbers == Numbers(unit="%", baseline=3, baseline_year="2019", targets={"2024": 5})


_PIECES = st.sampled_from(
    [
        *("12", "7,5", "1.377", "2024", "80%", "€ 5", "≥", "<", "+", "-", "–", "/", "(", ")", ":"),
        *("van", "naar", "in", "eind", "meer", "per jaar", "→", "\n", ";", "en", "n.b.", "ton"),
    ]
)


@given(st.lists(_PIECES, max_size=8).map(" ".join), st.sampled_from(["nl", "en"]))
def test_no_number_is_one_that_does_not_stand_in_its_cell(text: str, language: Language) -> None:
    digits = [re.sub(r"\D", "", one) for one in re.findall(r"\d[\d.,\s]*", text)]
    for one in amounts(text, language):
        said = re.sub(r"\D", "", f"{abs(one.value):f}".rstrip("0").rstrip("."))
        assert any(said in figures for figures in digits)
        assert one.year == "" or one.year in text


@given(st.text(max_size=30))
def test_what_says_that_there_is_no_number_has_none(text: str) -> None:
    assert not (is_no_number(text) and amounts(text))


@each(
    ("text", "name", "numbers"),
    [
        (
            "Broedparen: 2020: 320 – doel 2027: 360",
            "Broedparen",
            Numbers(measured={"2020": 320}, targets={"2027": 360}),
        ),
        (
            "Wachttijd: 6 weken (2021), doel 4 weken (2025)",
            "Wachttijd",
            Numbers(unit="weken", measured={"2021": 6}, targets={"2025": 4}),
        ),
        (
            "Deelname: 2.100 verzekerden (2021) → 2.600 (2025)",
            "Deelname",
            Numbers(unit="verzekerden", measured={"2021": 2100}, targets={"2025": 2600}),
        ),
        (
            "Eenzame inwoners: 46% (2020), 40% (2025)",
            "Eenzame inwoners",
            Numbers(left=["46% (2020)", "40% (2025)"]),
        ),
    ],
)
def test_the_figures_behind_the_colon_of_an_indicator(
    text: str, name: str, numbers: Numbers
) -> None:
    assert figures_after(text, "nl") == (name, numbers)


def test_a_figure_without_a_year_or_a_word_is_left_in_the_text() -> None:
    assert figures_after("Deelnemers: 120", "nl") is None
    assert figures_after("Deelnemers: minimaal 120", "nl") is None
