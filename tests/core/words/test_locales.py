"""What a language is made of."""

from __future__ import annotations

import datetime
from typing import Any, get_args

import pytest

from toc.core.words import Sentences, listing
from toc.core.words.locales import LOCALES, Language, Locale, Noun
from toc.core.words.numbers import money, number, value
from toc.core.words.terms import month_name


def test_every_language_is_a_row() -> None:
    assert tuple(LOCALES) == get_args(Language)
    assert [one.place for one in LOCALES.values()] == list(range(len(LOCALES)))
    for one in LOCALES.values():
        assert (len(one.months), len(one.short_months)) == (12, 12)
        assert sorted(one.marks) == [",", "."]


def test_a_third_language_is_a_row_and_a_sentence_in_the_tables(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    months = ("janvier", *["…"] * 11)
    row = Locale(2, "fr-FR", Noun("action", "actions"), ".,", True, ("et", "ou"), months, months)
    monkeypatch.setitem(LOCALES, "fr", row)
    french: Any = "fr"
    said = Sentences({"a": ("één", "one", "un"), "b": ("twee", "two")})
    assert (said.say("a", french), said.say("b", french)) == ("un", "two")
    assert listing(["a", "b", "c"], french) == "a, b et c"
    assert listing(["a", "b"], french, "or") == "a ou b"
    assert number(1250.5, french) == "1.250,5"
    assert value(42, "%", french) == "42\u00a0%"
    assert money(12500, french) == "€\u00a012.500"
    assert month_name(datetime.date(2024, 1, 5), french) == "janvier 2024"
    assert Sentences({"i": ("", "", "{n} inspanningen")}).say("i", french, n=2) == "2 actions"
