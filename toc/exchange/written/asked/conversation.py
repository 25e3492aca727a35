"""Asking about a plan, one question after the other: the worst that is still open, and a way
back. An answer can take other questions away, so what is open is asked anew after each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from toc.exchange.written.collecting import Understood
from toc.exchange.written.questions import Question

MOST_ASKED = 5
"""So many questions are asked in one go; nobody likes more. The others stay open."""


@dataclass(frozen=True)
class _Turn:
    """A question that was asked, what was answered (None where it was left open), and what was
    understood before that."""

    question: Question
    answer: str | None
    before: Understood


class Conversation:
    """Questions and answers so far. `understand` says what a plan says with answers by the key of
    their question."""

    def __init__(
        self,
        understand: Callable[[Mapping[str, str]], Understood],
        known: Mapping[str, str],
        understood: Understood,
    ) -> None:
        self._understand, self._known = understand, dict(known)
        self.understood = understood
        self._turns: list[_Turn] = []

    @property
    def answers(self) -> dict[str, str]:
        """What was known before, and what was answered, by the key of its question."""
        given = {turn.question.key: turn.answer for turn in self._turns if turn.answer is not None}
        return {**self._known, **given}

    @property
    def number(self) -> int:
        """Of the question that is asked now, from 1."""
        return len(self._turns) + 1

    @property
    def question(self) -> Question | None:
        """The worst question that was not asked yet; None where it is enough."""
        if len(self._turns) >= MOST_ASKED:
            return None
        asked = {turn.question.key for turn in self._turns}
        return next((one for one in self.understood.questions if one.key not in asked), None)

    def answer(self, value: str | None) -> None:
        """Answer the question with one of its choices or its guess; None leaves it open."""
        question = self.question
        if question is None:
            raise ValueError(value)
        self._turns.append(_Turn(question, value, self.understood))
        if value is not None:
            self.understood = self._understand(self.answers)

    def back(self) -> bool:
        """To the question before this one, as if that was not answered. Whether there is one."""
        if not self._turns:
            return False
        self.understood = self._turns.pop().before
        return True
