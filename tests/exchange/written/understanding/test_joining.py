"""Which texts are looked at beside one another when the same ones are joined."""

from __future__ import annotations

import pytest

from toc.exchange.written import joining
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind


def actions(*texts: str) -> list[Found]:
    return [Found(Kind.INSPANNING, text, [], [n]) for n, text in enumerate(texts)]


def test_of_other_figures_nothing_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long list of numbered texts takes no time for each pair of them."""

    def never(one: Found, other: Found) -> bool:
        raise AssertionError((one.text, other.text))

    monkeypatch.setattr(joining, "alike", never)
    every = actions(*(f"Actie nummer {n} uitvoeren" for n in range(300)))
    assert joining.joined(every).kept == every


def test_the_same_words_in_another_form_are_one() -> None:
    made = joining.joined(
        actions("De 3 randvoorwaarde uitwerken nu", "De 3 randvoorwaarden uitwerken nu")
    )
    assert [one.passages for one in made.kept] == [[0, 1]]
    other = actions("De 3 randvoorwaarde uitwerken nu", "De 4 randvoorwaarden uitwerken nu")
    assert joining.joined(other).kept == other
