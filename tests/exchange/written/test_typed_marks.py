"""The numbers, codes and bullets that people type themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.exchange.written.typed_marks import Marked, is_placeholder, lines_of, marked


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4.1.1 Minder armoede", Marked("Minder armoede", "4.1.1")),
        ("4.1.1. Minder armoede", Marked("Minder armoede", "4.1.1.")),
        ("1. Banenmarkt", Marked("Banenmarkt", "1.")),
        ("a) Banenmarkt", Marked("Banenmarkt", "a)")),
        ("(b) Banenmarkt", Marked("Banenmarkt", "(b)")),
        ("iv. Banenmarkt", Marked("Banenmarkt", "iv.")),
        ("P1.F2.A1 Banenmarkt", Marked("Banenmarkt", "P1.F2.A1")),
        ("D1: Banenmarkt", Marked("Banenmarkt", "D1:")),
        ("M12\tBanenmarkt", Marked("Banenmarkt", "M12")),
        ("3\tBanenmarkt", Marked("Banenmarkt", "3")),
        ("- Banenmarkt", Marked("Banenmarkt", "", True)),
        ("–\tBanenmarkt", Marked("Banenmarkt", "", True)),
        ("•Banenmarkt", Marked("Banenmarkt", "", True)),
        ("o\tBanenmarkt", Marked("Banenmarkt", "", True)),
        ("\uf0b7  Banenmarkt", Marked("Banenmarkt", "", True)),
        ("☐ Banenmarkt", Marked("Banenmarkt", "", False, False)),
        ("☒ Banenmarkt", Marked("Banenmarkt", "", False, True)),
        ("- [x] 4.1.1 Banenmarkt", Marked("Banenmarkt", "4.1.1", True, True)),
        ("[ ] Banenmarkt", Marked("Banenmarkt", "", False, False)),
        ("§\tBanenmarkt", Marked("Banenmarkt", "", True)),
        ("101. Banenmarkt", Marked("Banenmarkt", "101.")),
        ("1.2 – Banenmarkt", Marked("Banenmarkt", "1.2")),
        ("→ Banenmarkt", Marked("Banenmarkt", "", True)),
        ("◆Banenmarkt", Marked("Banenmarkt", "", True)),
        ("–Banenmarkt", Marked("Banenmarkt", "", True)),
        # What is none.
        ("–5", Marked("–5")),
        ("(E) = evidence", Marked("(E) = evidence")),
        ("-5", Marked("-5")),
        ("-", Marked("-")),
        ("n.v.t.", Marked("n.v.t.")),
        ("i.v.m. de wet", Marked("i.v.m. de wet")),
        ("2022 begroting", Marked("2022 begroting")),
        ("12 bijeenkomsten", Marked("12 bijeenkomsten")),
        ("2.500 m2 groen", Marked("2.500 m2 groen")),
        ("2.5 miljoen euro", Marked("2.5 miljoen euro")),
        ("12.30 uur", Marked("12.30 uur")),
        ("1. januari", Marked("1. januari")),
        ("CO2 uitstoot", Marked("CO2 uitstoot")),
        ("1.2", Marked("1.2")),
        ("o wee", Marked("o wee")),
        ("10.2 kilometer fietspad", Marked("10.2 kilometer fietspad")),
        ("§ 4 van de wet", Marked("§ 4 van de wet")),
        ("2 Jeugd", Marked("2 Jeugd")),
    ],
)
def test_a_mark_and_what_is_none(text: str, expected: Marked) -> None:
    assert marked(text) == expected


def test_of_a_heading_a_bare_number_is_its_mark() -> None:
    assert marked("2 Jeugd", heading=True) == Marked("Jeugd", "2")
    assert marked("3 pijlers", heading=True) == Marked("3 pijlers")


def test_a_dash_behind_a_label_may_be_kept() -> None:
    assert marked("1.2 - Jeugd", dash=True) == Marked("- Jeugd", "1.2")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een regel", ["een regel"]),
        ("", []),
        ("Realisatie\n2019", ["Realisatie\n2019"]),
        ("Acties:\n- a\n- b", ["Acties:", "- a", "- b"]),
        ("1. a\n   gaat door\n2. b", ["1. a gaat door", "2. b"]),
        ("Doel een.\n\nDoel twee.", ["Doel een.", "Doel twee."]),
    ],
)
def test_lines_of_a_text(text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@given(st.text())
def test_no_letter_or_figure_is_lost(text: str) -> None:
    one = marked(text)
    kept = [letter for letter in f"{one.label}{one.text}" if letter.isalnum()]
    all_of_it = [letter for letter in text if letter.isalnum()]
    mark = [] if one.checked is None else ["x", "X", "v", "V"]
    assert kept == all_of_it or [
        *(letter for letter in all_of_it[:2] if letter in ("o", *mark)), *kept
    ] == all_of_it  # fmt: skip
    assert "".join("".join(lines_of(text)).split()) == "".join(text.split())


def test_what_word_puts_where_nothing_was_filled_in() -> None:
    assert is_placeholder("Kies een item.")
    assert not is_placeholder("Kies een item uit de lijst")
