"""Asking about a plan: the worst first, a way back, and never more than people like."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.exchange.written.asked.plans import of_kind
from toc.exchange.written.asked.conversation import MOST_ASKED, Conversation
from toc.exchange.written.collecting import Understood

QUESTIONS = tuple(of_kind(f"heading|{number}", number) for number in range(8))


def _understood(answers: Mapping[str, str]) -> Understood:
    """Every question is open that is not answered; an inspanning takes the next one away."""
    gone = {
        QUESTIONS[number + 1].key
        for number, one in enumerate(QUESTIONS[:-1])
        if answers.get(one.key) == "inspanning"
    }
    left = tuple(q for q in QUESTIONS if q.key not in answers and q.key not in gone)
    return Understood("", [], {}, left)


def _talk(known: Mapping[str, str] | None = None) -> Conversation:
    return Conversation(_understood, known or {}, _understood(known or {}))


def _asked(talk: Conversation) -> str:
    assert talk.question is not None
    return talk.question.key


def test_the_worst_is_asked_first_and_what_an_answer_takes_away_is_not() -> None:
    talk = _talk()
    assert (_asked(talk), talk.number) == ("heading|0", 1)
    talk.answer("inspanning")
    assert (_asked(talk), talk.number) == ("heading|2", 2)
    talk.answer(None)
    assert _asked(talk) == "heading|3"
    assert talk.answers == {"heading|0": "inspanning"}
    assert [one.key for one in talk.understood.questions] == [
        *("heading|2", "heading|3", "heading|4", "heading|5", "heading|6", "heading|7")
    ]


def test_the_way_back_takes_an_answer_away_and_brings_its_question_back() -> None:
    talk = _talk()
    assert not talk.back()
    talk.answer("inspanning")
    talk.answer(None)
    assert talk.back()
    assert _asked(talk) == "heading|2"
    assert talk.back()
    assert (_asked(talk), talk.answers) == ("heading|0", {})
    assert talk.understood == _understood({})
    talk.answer("aside")
    assert _asked(talk) == "heading|1"


def test_after_so_many_it_is_enough() -> None:
    talk = _talk()
    for _ in range(MOST_ASKED):
        talk.answer(None)
    assert talk.question is None
    with pytest.raises(ValueError, match="None"):
        talk.answer(None)
    assert talk.back()
    assert _asked(talk) == f"heading|{MOST_ASKED - 1}"


def test_what_was_known_is_not_asked_and_stays_known() -> None:
    talk = _talk({"heading|0": "aside", "column|Stap": "phase"})
    assert _asked(talk) == "heading|1"
    talk.answer("strategic_goal")
    assert talk.answers == {
        "heading|0": "aside",
        "column|Stap": "phase",
        "heading|1": "strategic_goal",
    }
