"""Questions about a plan that is imported, asked in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from toc.cli.terminal import show
from toc.documents.screen import Look, Page, line, strong
from toc.exchange.words.plan_questions import PLAN_QUESTIONS

if TYPE_CHECKING:
    from toc.core.words import Language
    from toc.exchange.written.asked.conversation import Conversation
    from toc.exchange.written.asked.question_words import QuestionWords
    from toc.exchange.written.questions import Question


def at_a_terminal() -> bool:
    """Whether somebody reads what is asked, and types what is answered."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(talk: Conversation, words: QuestionWords) -> None:
    """Ask until it is enough, or until people stop; what they answer is kept in `talk`."""
    language = words.language
    if talk.question is None:
        return
    count = len(talk.understood.questions)
    show([line(PLAN_QUESTIONS.say("begin", language, count=count))])
    while (question := talk.question) is not None:
        show(_page(talk, question, words))
        if not _answered(talk, question, words.values(question), language):
            break
    show([line()])


def _page(talk: Conversation, question: Question, words: QuestionWords) -> Page:
    def say(key: str, **values: object) -> str:
        return PLAN_QUESTIONS.say(key, words.language, **values)

    yield line()
    yield line(strong(say("number", number=talk.number, question=words.asked(question))))
    shown = list(words.shown(question))
    for text, place in shown:
        yield line(f"‘{text}’ ({place})" if place else f"‘{text}’", indent=2, hanging=1)
    if more := len(question.passages) - len(shown):
        yield line(say("more", count=more), indent=2, look=Look.ASIDE)
    yield line()
    for number, value in enumerate(words.values(question), 1):
        yield line(f"{number:>2}  {words.explained(question, value)}", indent=2, hanging=4)
    yield line(f" 0  {say('open')}", indent=2)
    what = words.choice(question, question.guess) if question.guess else say("open")
    ways = [say("enter", what=what), say("stop"), *([say("back")] if talk.number > 1 else [])]
    yield line(" · ".join(ways), indent=2, look=Look.ASIDE)


def _answered(
    talk: Conversation, question: Question, values: Sequence[str], language: Language
) -> bool:
    """Have a question answered, or go back; whether to go on asking."""

    def say(key: str, **values: object) -> str:
        return PLAN_QUESTIONS.say(key, language, **values)

    most = len(values)
    while True:
        try:
            typed = input(f"{say('prompt')}: ").strip().casefold()
        except EOFError:
            typer.echo()
            return False
        if typed == say("key.stop"):
            return False
        if typed == say("key.back") and talk.back():
            return True
        if not typed:
            talk.answer(question.guess or None)
            return True
        if typed.isdecimal() and int(typed) <= most:
            talk.answer(values[int(typed) - 1] if int(typed) else None)
            return True
        typer.echo(say("again", most=most))
