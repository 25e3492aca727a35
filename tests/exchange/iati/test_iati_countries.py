"""A country is written by its code, or by its name in Dutch or in English."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.exchange.iati.codes import codes_of
from toc.exchange.iati.countries import _rows, country_code, near_countries

WITHDRAWN = {"AN"}


def test_every_country_of_the_list_has_both_names() -> None:
    assert {code for code, *_ in _rows()} == codes_of("Country") - WITHDRAWN
    assert all(english and dutch for _, english, dutch in _rows())


@given(st.sampled_from(_rows()), st.sampled_from((str, str.upper, str.lower)))
def test_a_name_and_a_code_are_the_country(row: tuple[str, str, str], way: type[str]) -> None:
    assert {country_code(way(text)) for text in row} == {row[0]}


@each(
    ("text", "code"),
    [
        ("the Netherlands", "NL"),
        ("België", "BE"),
        ("Belgie", "BE"),
        ("Germany", "DE"),
        ("Bosnia and Herzegovina", "BA"),
        ("UK", "GB"),
        ("Nedreland", None),
        ("Europa", None),
        ("", None),
        ("Россия", None),
    ],
)
def test_what_people_write(text: str, code: str | None) -> None:
    assert country_code(text) == code


def test_a_mistyped_name_is_answered_with_the_right_one() -> None:
    assert near_countries("Nedreland", "nl")[0] == "Nederland"
    assert near_countries("Nehterlands", "en")[0] == "Netherlands"
    assert near_countries("zzz", "en") == []
