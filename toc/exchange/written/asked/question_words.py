"""A question about a plan in words: what is asked, about which texts, and what can be answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from toc.core.words import Language
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.words.plan_questions import PLAN_QUESTIONS
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Passage
from toc.exchange.written.places_in_words import where
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.withholding import LEFT_OUT, Withholding
from toc.exchange.written.word_lists import plain

MOST_LIKE = 3
"""So many texts of a like are shown."""

LONGEST = 300
"""So many characters of a text are shown; the whole of it stands in the plan."""

_AS = {
    "group": "heading",
    "network": "heading",
    "style": "place",
    **{how: how for how in ("below", "column", "word", "heading", "section", "beside", "lane")},
    "place": "place",
}
"""By how a like is named (see `Question.key`), the sentence that asks what it is."""

NONE = Kind.ASIDE.value
"""The answer that something contributes to none of the choices."""

_NAMED = ("below", "column", "word")
"""Those whose sentence names what they stand below or in."""


@dataclass(frozen=True)
class QuestionWords:
    """Puts the questions about a plan into words."""

    outline: Outline
    language: Language

    def asked(self, question: Question) -> str:
        """The question itself: `Wat zijn deze 4 koppen?`."""
        how, _, what = question.key.partition("|")
        if question.asks is Asks.ABOVE:
            return self._say("above", count=len(question.passages))
        named = self._named(question, what)
        if question.asks is Asks.VALUES:
            return self._say("values" if named else "values.any", what=named)
        key = _AS.get(how, "any")
        if key in _NAMED and not named:
            key = "any"
        return self._say(f"kind.{key}", count=len(question.passages), what=named)

    def shown(self, question: Question) -> Iterator[tuple[str, str]]:
        """Some of the texts that it is about, each with where it stands, as in the plan."""
        for number in question.passages[:MOST_LIKE]:
            one = self.outline.passages[number]
            yield brief(withheld(as_written(one))), where(one.place, self.language)

    def values(self, question: Question) -> tuple[str, ...]:
        """What can be answered: its choices, what the draft says now where that is none of them,
        and that something contributes to nothing."""
        if question.asks is Asks.ABOVE:
            return (*question.choices, NONE)
        if question.guess and question.guess not in question.choices:
            return (question.guess, *question.choices)
        return question.choices

    def choice(self, question: Question, value: str) -> str:
        """A choice in a word; of ABOVE the text of the element."""
        match question.asks:
            case Asks.KIND:
                return PLAN_KINDS.say(f"kind.{value}", self.language)
            case Asks.VALUES:
                return PLAN_KINDS.say(f"value.{value}", self.language)
            case Asks.ABOVE:
                return self._say("to-none") if value == NONE else value

    def explained(self, question: Question, value: str) -> str:
        """A choice with what it means."""
        words = self.choice(question, value)
        if question.asks is Asks.ABOVE:
            return brief(withheld(words))
        means = PLAN_KINDS.say(f"means.{value}", self.language)
        return self._say("choice", words=words, means=means)

    def now(self, question: Question) -> str:
        """What the draft says as long as nobody answers, in a word."""
        if not question.guess:
            return self._say("nothing")
        guess = brief(self.choice(question, question.guess))
        return f"‘{guess}’" if question.asks is Asks.ABOVE else guess

    def comment(self, question: Question) -> str:
        """A question as a comment of the draft: what is asked, what the draft says now, and what
        to do where that is not right."""
        return self._say("comment", question=self.asked(question), now=self.now(question))

    def _named(self, question: Question, what: str) -> str:
        """What a key names, as it stands in the plan where it can be found there."""
        if what in _KINDS:
            return PLAN_KINDS.say(f"kind.{what}", self.language)
        for number in question.passages[:1]:
            at = self.outline.passages[number].under
            while at is not None:
                above = self.outline.passages[at]
                if plain(above.text) == what:
                    return brief(withheld(above.text)).rstrip(":")
                at = above.under
        return brief(withheld(what))

    def _say(self, key: str, **values: object) -> str:
        return PLAN_QUESTIONS.say(key, self.language, **values)


_KINDS = frozenset(kind.value for kind in Kind)


def as_written(one: Passage) -> str:
    """A passage as it stands in the plan, on one line, with the number that people see before
    it."""
    return " ".join(f"{one.label} {one.text}".split())


@lru_cache(maxsize=10_000)
def withheld(text: str) -> str:
    """A text on one line, with `(…)` for what is about a person."""
    return Withholding().text(text) or (LEFT_OUT if text.strip() else "")


def brief(text: str) -> str:
    """A text on one line, short enough to show."""
    line = " ".join(text.split())
    if len(line) <= LONGEST:
        return line
    return f"{line[: LONGEST - 2].rpartition(' ')[0] or line[: LONGEST - 2]} …"
