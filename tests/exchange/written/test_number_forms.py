"""Numbers as a spreadsheet shows them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.exchange.written.office.number_forms import Shown, shown, shown_date


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [
        (0.41, "0%", Shown("41%", 41, "%")),
        (0.414, "0%", Shown("41%", 41, "%")),
        (0.9694, "0.0%", Shown("96,9%", 96.9, "%")),
        (0.41, "0 %", Shown("41 %", 41, "%")),
        (2016.0, "General", Shown("2016", 2016)),
        (7.4, "General", Shown("7,4", 7.4)),
        (1 / 3, "General", Shown("0,333333333", 0.333333333)),
        (1234567.5, "#,##0.00", Shown("1.234.567,50", 1234567.5)),
        (1472.0, "#,##0", Shown("1.472", 1472)),
        (0.5, "#.##", Shown(",5", 0.5)),
        (7.0, "000", Shown("007", 7)),
        (-3.0, "0", Shown("-3", -3)),
        (-3.0, "0;(0)", Shown("(3)", -3)),
        (0.0, '0;-0;"geen"', Shown("geen", 0)),
        (5.0, ";;;", Shown("", 5)),
        (16260.0, "[$€-413] #,##0", Shown("€ 16.260", 16260, "€")),
        (2500000.0, '#,##0.0,," mln"', Shown("2,5 mln", 2.5, "mln")),
        (410.0, '"< "0', Shown("< 410", 410)),
        (410.0, '[>400]"veel "0;0', Shown("veel 410", 410)),
        (12.0, '0 "fte"', Shown("12 fte", 12, "fte")),
        (3.0, "[Red]0", Shown("3", 3)),
        (3.0, "_-* #,##0_-", Shown("3", 3)),
    ],
)
def test_a_number_in_its_form(value: float, form: str, expected: Shown) -> None:
    assert shown(value, form) == expected


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [
        (datetime.datetime(2024, 3, 1), "yyyy-mm-dd", "1-3-2024"),
        (datetime.datetime(2024, 3, 1), "yyyy", "2024"),
        (datetime.datetime(2024, 3, 1), "mmm-yy", "3-2024"),
        (datetime.datetime(2024, 3, 1), "d mmm", "1-3"),
        (datetime.datetime(2024, 3, 1, 9, 5), "d-m-yyyy h:mm", "1-3-2024 9:05"),
        (datetime.time(9, 5), "h:mm", "9:05"),
        (datetime.timedelta(hours=30, minutes=5), "[h]:mm", "30:05"),
    ],
)
def test_a_date_in_its_form(value: datetime.datetime, form: str, expected: str) -> None:
    assert shown_date(value, form) == expected


@given(st.floats(allow_nan=False, allow_infinity=False, width=32), st.text(max_size=20))
def test_any_form_shows_something_or_nothing(value: float, form: str) -> None:
    assert isinstance(shown(value, form).text, str)


@given(st.integers(min_value=-(10**9), max_value=10**9), st.integers(min_value=0, max_value=4))
def test_a_whole_number_is_shown_as_it_is(number: int, places: int) -> None:
    form = "#,##0" + ("." + "0" * places if places else "")
    text = shown(number / 10**places, form).text
    assert int(text.replace(".", "").replace(",", "")) == number
