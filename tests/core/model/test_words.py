"""What a programme may call an inspanning, and in what it may count money."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.each import each
from toc.core.model import Programme
from toc.core.words.locales import Noun
from toc.core.words.speech import currency_in, work_in


def _programme(**values: Any) -> Programme:
    return Programme.model_validate({"title": "Plan", "vision": "Iedereen doet mee", **values})


def test_a_programme_speaks_in_its_own_words() -> None:
    programme = _programme(words={"inspanning": ["het project", "projecten"]}, currency="gbp")
    assert work_in(programme.language) == Noun("project", "projecten", neuter=True)
    assert currency_in(programme.language) == "GBP"
    # In another language its word means nothing: there it is the field's, in the same money.
    english = programme.spoken("en")
    assert work_in(english) == Noun("activity", "activities")
    assert currency_in(english) == "GBP"


def test_a_word_for_a_reader_in_another_language() -> None:
    words = {"inspanning": ["effort", "efforts"], "nl": {"inspanning": ["de taak", "taken"]}}
    programme = _programme(language="en", words=words)
    assert work_in(programme.language).one == "effort"
    assert work_in(programme.spoken("nl")) == Noun("taak", "taken")


def test_without_words_it_has_those_of_the_field() -> None:
    assert work_in(_programme().language).many == "inspanningen"
    assert work_in(_programme(language="en").language).many == "activities"
    assert currency_in(_programme().language) == "EUR"


@each(
    "given",
    ["project", ["project"], ["a", "b", "c"], ["12", "13"], ["{id}", "{ids}"], ["", "b"], [3, 4]],
)
def test_no_word_and_its_plural(given: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        _programme(words={"inspanning": given})
    assert [one["type"] for one in caught.value.errors()] == ["two_forms"]


@each("given", ["euro", "€", "XXX", "", 3])
def test_no_currency(given: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        _programme(currency=given)
    assert [one["type"] for one in caught.value.errors()] == ["currency"]
