"""Every question about a plan as a form in Excel: one row each, with a list to choose from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from toc.core.records.hidden_sheet import shown
from toc.documents.forms import form as forms
from toc.documents.forms.xlsx import LINE_HEIGHT, xlsx
from toc.exchange.words.plan_form import PLAN_FORM
from toc.exchange.words.plan_questions import PLAN_QUESTIONS
from toc.exchange.written.asked import form_layout as at
from toc.exchange.written.asked.question_words import QuestionWords
from toc.exchange.written.questions import Asks, Question

WIDTHS = (5.0, 32.0, 66.0, 20.0, 24.0)
"""Of the columns, in figures."""

_HEADS = ("number", "question", "texts", "now", "answer")
_CELL = replace(forms.TEXT, lines="above")
_PER_LINE = 74
"""So many letters of a text go on a line of its column."""


def questions_form(questions: Sequence[Question], words: QuestionWords, document: str) -> bytes:
    """The form as the bytes of an .xlsx file; `document` is the name of the plan's file."""
    return xlsx(_book(questions, words, document))


def _book(questions: Sequence[Question], words: QuestionWords, document: str) -> forms.FormBook:
    form = _Form(questions, words, document)
    laid_out = form.layout()
    explanation = forms.Explanation(form.say("cover"), tuple(form.cover()))
    sheets = (explanation, form.tab(laid_out))
    title = shown(form.say("title", document=document))
    return forms.FormBook(title, words.language, sheets, at.to_lines(laid_out), opened=1)


class _Form:
    def __init__(self, questions: Sequence[Question], words: QuestionWords, document: str) -> None:
        self.questions, self.words, self.document = questions, words, document

    def say(self, key: str, **values: object) -> str:
        return PLAN_FORM.say(key, self.words.language, **values)

    def layout(self) -> at.FormLayout:
        """What stands where."""
        rows = tuple(
            at.FormRow(
                number,
                one.key,
                shown(self._texts(one)),
                tuple(self._choices(one)),
                self.words.values(one),
            )
            for number, one in enumerate(self.questions, at.HEADER_ROW + 1)
        )
        headings = tuple(self.say(f"head.{name}") for name in _HEADS)
        return at.FormLayout(self.say("tab"), headings, rows)

    def cover(self) -> Iterator[forms.Told]:
        yield "title", shown(self.say("title", document=self.document))
        yield "text", self.say("ask", count=len(self.questions))
        yield "heading", self.say("part.do")
        steps = (
            self.say("do.answer", tab=self.say("tab")),
            self.say("do.empty"),
            self.say("do.read"),
        )
        for number, step in enumerate(steps, 1):
            yield "item", f"{number}. {step}"
        yield "heading", self.say("part.means")
        for asks in (Asks.KIND, Asks.VALUES):
            asked = [one for one in self.questions if one.asks is asks]
            for value in dict.fromkeys(v for one in asked for v in self.words.values(one)):
                yield "item", self.words.explained(asked[0], value)

    def tab(self, laid_out: at.FormLayout) -> forms.FormSheet:
        title = shown(self.say("title", document=self.document))
        return forms.FormSheet(
            name=laid_out.tab,
            cells=(
                forms.Put(1, at.NUMBER, title, forms.TITLE),
                forms.Put(2, at.NUMBER, self.say("reminder"), forms.NOTE),
                *(
                    forms.Put(at.HEADER_ROW, column, text, forms.HEAD)
                    for column, text in enumerate(laid_out.headings, 1)
                ),
                *(
                    put
                    for row, one in zip(laid_out.rows, self.questions, strict=True)
                    for put in self._row(row.number, one)
                ),
            ),
            widths=dict(enumerate(WIDTHS, 1)),
            fields=tuple(self._fields(laid_out)),
            head=at.HEADER_ROW,
            frozen=at.TEXTS,
            heights={
                row.number: self._height(one)
                for row, one in zip(laid_out.rows, self.questions, strict=True)
            },
            footer=(title, self.say("footer")),
        )

    def _row(self, row: int, one: Question) -> Iterator[forms.Put]:
        number = row - at.HEADER_ROW
        yield forms.Put(row, at.NUMBER, number, replace(_CELL, across="center"))
        yield forms.Put(row, at.QUESTION, self.words.asked(one), replace(_CELL, bold=True))
        yield forms.Put(row, at.TEXTS, self._texts(one), replace(_CELL, grow=False))
        yield forms.Put(row, at.NOW, self.words.now(one), replace(_CELL, colour=forms.GREY))
        yield forms.Put(row, at.ANSWER, None, forms.AS_TYPED)

    def _lines(self, one: Question) -> Iterator[str]:
        shown_texts = list(self.words.shown(one))
        for text, place in shown_texts:
            yield self.say("text-at" if place else "text", text=text, place=place)
        if more := len(one.passages) - len(shown_texts):
            yield PLAN_QUESTIONS.say("more", self.words.language, count=more)
        if one.asks is Asks.ABOVE:
            yield self.say("choices")
            for number, value in enumerate(self.words.values(one), 1):
                text = self.words.explained(one, value)
                yield self.say("choice", number=number, text=text)

    def _texts(self, one: Question) -> str:
        return "\n".join(self._lines(one))

    def _height(self, one: Question) -> float:
        lines = sum(1 + len(line) // _PER_LINE for line in self._lines(one))
        asked = 1 + len(self.words.asked(one)) // int(WIDTHS[at.QUESTION - 1])
        return min(400.0, max(lines, asked) * LINE_HEIGHT + 6)

    def _choices(self, one: Question) -> Iterator[str]:
        """What can be chosen, in words; where those are texts of the plan, their numbers."""
        if one.asks is Asks.ABOVE:
            yield from (str(number) for number in range(1, len(self.words.values(one)) + 1))
            return
        yield from (self.words.choice(one, value) for value in self.words.values(one))

    def _fields(self, laid_out: at.FormLayout) -> Iterator[forms.Field]:
        for words in dict.fromkeys(row.words for row in laid_out.rows):
            places = tuple((row.number, at.ANSWER) for row in laid_out.rows if row.words == words)
            key = "number-prompt" if words and words[0] == "1" else "answer-prompt"
            prompt = laid_out.headings[at.ANSWER - 1], self.say(key)
            wrong = self.say("wrong-title"), self.say("wrong")
            yield forms.Field(places, forms.OneOf(words), prompt, wrong)
