"""Where lines break."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toc.documents.text_width import clean, fit, in_font, width

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzéë-/ 0123456789", max_size=200)


def test_breaks_after_spaces_hyphens_and_slashes_only() -> None:
    text = "één ondersteunings-/hulpverleningsplan in wijk/omgeving"
    assert fit(text, 90, (10.0,)).lines == (
        "één",
        "ondersteunings-/",
        "hulpverleningsplan",
        "in wijk/omgeving",
    )


def test_years_and_negative_numbers_stay_whole() -> None:
    assert fit("in 2024-2026 en -5", 52, (10.0,)).lines == ("in", "2024-2026", "en -5")


def test_lines_are_about_equally_long() -> None:
    lines = fit("Huishoudens zijn tevreden over hun arbeidsmarktpositie nu", 200, (10.0,)).lines
    assert lines == ("Huishoudens zijn tevreden over", "hun arbeidsmarktpositie nu")


def test_a_long_word_makes_the_type_smaller_before_it_is_cut() -> None:
    word = "arbeidsmarktpositieverbetering"
    smaller = fit(word, 130, (10.0, 9.0, 8.0))
    assert smaller.lines == (word,)
    assert smaller.size == 9.0


def test_a_word_that_cannot_fit_is_broken_by_a_hyphen() -> None:
    word = "arbeidsmarktpositieverbetering"
    broken = fit(f"de {word}", 64, (10.0, 9.0, 8.0))
    assert broken.size == 10.0
    assert broken.lines == ("de", "arbeidsmarkt-", "positieverbe-", "tering")
    assert broken.broken
    assert not fit("op-en-neer", 30, (10.0,)).broken
    assert fit("samenwerkingspartners", 90, (10.0,)).lines == ("samenwerkings-", "partners")
    english = fit("accountability", 50, (10.0,), language="en")
    assert english.lines == ("accountab-", "ility")


def test_what_has_no_syllables_is_cut_at_the_smallest_type() -> None:
    cut = fit("漢" * 20, 60, (10.0, 8.0))
    assert cut.size == 8.0
    assert "".join(cut.lines) == "漢" * 20


@given(WORDS, st.floats(min_value=30, max_value=400))
def test_nothing_is_lost_and_every_line_fits(text: str, room: float) -> None:
    fitted = fit(text, room, (10.0, 8.0))
    rest = clean(text).replace(" ", "")
    for line in (line.replace(" ", "") for line in fitted.lines):
        said = line if rest.startswith(line) else line.removesuffix("-")
        assert rest.startswith(said)
        rest = rest.removeprefix(said)
    assert rest == ""
    assert all(width(line, fitted.size) <= room + 1e-6 for line in fitted.lines)


def test_clean_drops_what_cannot_be_seen() -> None:
    assert clean(" a\x00b\n\tc\u202e d\u00ade\ufffe\ud800 ") == "ab c de"
    assert clean("é 😀 שלום a\u00a0b") == "é 😀 שלום a\u00a0b"


def test_a_text_of_which_nothing_is_left_is_a_dash() -> None:
    assert clean("\x1b\x00") == "–"
    assert fit("\x1b", 100, (10.0,)).lines == ("–",)


def test_an_unknown_script_is_measured_wide() -> None:
    assert width("漢", 10) == 10
    assert width("😀", 10) == 14
    assert width("e\u0301", 10) == width("e", 10)
    assert in_font("Coöperatie – ‘één’")
    assert not in_font("漢")


def test_a_compound_with_brackets_falls_apart_at_its_bracket() -> None:
    room = width("(Generatie)-", 11.0) + 1
    assert fit("(Generatie)armoede", room, (11.0,)).lines == ("(Generatie)-", "armoede")
    # Nothing is broken that fits, and what must be broken is broken somewhere.
    assert fit("(Generatie)armoede", 300, (11.0,)).lines == ("(Generatie)armoede",)
    assert "".join(fit("(Generatie)armoede", 40, (11.0,)).lines).replace("-", "") == (
        "(Generatie)armoede"
    )
