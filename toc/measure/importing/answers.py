"""Answers to the questions about a file: checked, and put where the mapping of its source
remembers them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.model import Programme
from toc.core.problems import WrongError
from toc.core.records.source_mappings import CHOICES, SKIP, SourceMapping, word_of
from toc.core.words import Language
from toc.documents.forms.cells import brief
from toc.measure.importing.answer_meaning import AnswerReader, dimensions_of, groups_of
from toc.measure.importing.outcome import ImportQuestion
from toc.measure.importing.totals import without_year
from toc.measure.words.import_answers import ANSWERS

_SECTION = {
    "name": "names",
    "unnamed": "names",
    "column": "columns",
    "group": "groups",
    "place": "places",
    "total": "totals",
    "sheet": "sheets",
}


class NoAnswerError(WrongError):
    """An answer that cannot be one, with what may be answered."""

    table = ANSWERS


@dataclass(frozen=True)
class Answered:
    """The mapping with the answers that fit a question; the answers that fit none (yet), and those
    that say something that cannot be."""

    mapping: SourceMapping
    left: tuple[str, ...] = ()
    refused: tuple[NoAnswerError, ...] = ()


def options_for(question: ImportQuestion, language: Language) -> tuple[str, ...]:
    """What may be answered, in the words of `--map`, of a question with few answers."""
    if question.kind in CHOICES:
        asked = ANSWERS.say(f"asked.{question.kind}", language)
        return tuple(
            f"{asked}={ANSWERS.say(f'choice.{question.kind}.{word}', language)}"
            for word in CHOICES[question.kind]
        )
    if question.kind == "total":
        words = (ANSWERS.say(word, language) for word in ("total", "increment"))
        return tuple(f"{question.shown}={word}" for word in words)
    skip = f"{question.shown}={ANSWERS.say('skip', language)}"
    if question.kind == "sheet":
        return (skip,)
    meant = (*question.near, "…")[0]
    return (f"{question.shown}={meant}", skip)


def answered(
    programme: Programme,
    mapping: SourceMapping,
    questions: Sequence[ImportQuestion],
    answers: Sequence[str],
    language: Language = "nl",
) -> Answered:
    """Put answers in the mapping. One that was given before may be given again, or changed."""
    left: list[str] = []
    refused: list[NoAnswerError] = []
    given: dict[tuple[str, str], str] = {}
    for answer in answers:
        wrong = None
        for question, meant in _questions_of(mapping, questions, answer):
            try:
                section, text, value = _Reader(programme, question, meant, language).read()
                break
            except NoAnswerError as error:
                wrong = wrong or error
        else:
            # Whether it is a total can be said of a column before that is asked.
            early = any(one.kind == "column" for one in questions) and _says_total(answer)
            if wrong is None or early:
                left.append(answer)
            else:
                refused.append(wrong)
            continue
        other = given.setdefault((question.kind, word_of(text)), meant)
        if other != meant:
            values = {"found": question.shown, "other": other, "answer": meant}
            refused.append(NoAnswerError("refused.twice", **values))
            continue
        mapping = _with(mapping, section, text, value)
    return Answered(mapping, tuple(left), tuple(refused))


def _with(mapping: SourceMapping, section: str, text: str, value: str) -> SourceMapping:
    if section in CHOICES:
        return SourceMapping.model_validate({**mapping.model_dump(), section: value})
    update = {}
    for name in _SECTION.values():
        # What a text means, it means in one place: that of the last answer.
        same = dict(getattr(mapping, name))
        if name == section or {name, section} == {"columns", "names"}:
            same = {one: said for one, said in same.items() if word_of(one) != word_of(text)}
        if name == section:
            same[text] = value
        update[name] = same
    return SourceMapping.model_validate({**mapping.model_dump(), **update})


def _says_total(answer: str) -> bool:
    meant = word_of(answer.rpartition("=")[2])
    return meant in {*_words("total"), *_words("increment")}


def _questions_of(
    mapping: SourceMapping, questions: Sequence[ImportQuestion], answer: str
) -> Iterator[tuple[ImportQuestion, str]]:
    """The questions that an answer can be about, and what it says. A name can have a sign `=` in
    it, and so can a group: every place is tried, the longest name first."""
    every = (*questions, *_remembered(mapping))
    for asked, meant in _parts(answer):
        for question in every:
            if question.kind in CHOICES:
                fits = word_of(asked) in _words(f"asked.{question.kind}")
            elif question.kind == "total":
                # The heading of last year is the same one.
                fits = word_of(without_year(asked)) == word_of(without_year(question.found))
            else:
                fits = word_of(asked) in (word_of(question.found), word_of(question.shown))
            if fits:
                yield question, meant
    for asked, meant in _parts(answer):
        for kind in CHOICES:
            # That holds for the whole file, so it can be said before it is asked.
            if word_of(asked) in _words(f"asked.{kind}"):
                yield ImportQuestion(kind, kind, "", ""), meant


def _parts(answer: str) -> Iterator[tuple[str, str]]:
    for at in range(len(answer) - 1, 0, -1):
        if answer[at] == "=" and answer[:at].strip() and answer[at + 1 :].strip():
            yield answer[:at].strip(), answer[at + 1 :].strip()


def _remembered(mapping: SourceMapping) -> Iterator[ImportQuestion]:
    """What was asked before, as if it were asked again."""
    for kind, section in _SECTION.items():
        for text in getattr(mapping, section):
            yield ImportQuestion(kind, text, "", "")


def _words(key: str) -> set[str]:
    return {word_of(said) for said in ANSWERS[key]}


class _Reader:
    """Reads one answer to one question."""

    def __init__(
        self, programme: Programme, question: ImportQuestion, answer: str, language: Language
    ) -> None:
        self.programme, self.question, self.answer = programme, question, answer
        self.language = language
        self.meant = AnswerReader(programme)

    def read(self) -> tuple[str, str, str]:
        """The section of the mapping that it belongs to, the text there, and what that means."""
        kind, text = self.question.kind, self.question.found
        if kind in CHOICES:
            for word in CHOICES[kind]:
                if word_of(self.answer) in {word_of(word), *_words(f"choice.{kind}.{word}")}:
                    return kind, kind, word
            options = listed(options_for(self.question, self.language), self.language)
            asked = ANSWERS.say(f"asked.{kind}", self.language)
            raise self._refused("choice", found=asked, options=options)
        if kind == "total":
            for word in ("total", "increment"):
                if word_of(self.answer) in _words(word):
                    return "totals", without_year(text), word
            raise self._refused("total")
        if kind == "place":
            return "places", text, self.meant.place(self.answer)
        if kind == "sheet":
            if self.meant.field(self.answer) != SKIP:
                raise self._refused("sheet")
            return "sheets", text, SKIP
        if kind == "group":
            if group := self.meant.group(self.answer):
                return "groups", text, group
            raise self._refused("group")
        if kind in ("name", "unnamed"):
            if name := self.meant.name(self.answer):
                return "names", text, name
            raise self._refused("name")
        if field := self.meant.column(self.answer):
            if field == "group" and not dimensions_of(self.programme):
                # Then no word in the column can be one.
                example = f"{{{self.question.shown}: […, …]}}"
                raise self._refused("no-groups", example=example)
            return "columns", text, field
        if name := self.meant.name(self.answer):
            return "names", text, name
        feature = self.meant.feature(self.answer)
        if feature is not None:
            raise self._refused("dimension", answer=feature)
        raise self._refused("column")

    def _refused(self, key: str, **more: str) -> NoAnswerError:
        programme, language = self.programme, self.language
        none = ANSWERS.say("none", language)
        fields = [
            ANSWERS.say(f"field.{one}", language) for one in AnswerReader.FIELDS if one != "group"
        ]
        values = {
            "answer": brief(self.answer),
            "found": self.question.shown,
            "indicators": listed(tuple(programme.indicators), language) or none,
            "fields": ", ".join(fields),
            "dimensions": listed(dimensions_of(programme), language) or none,
            "groups": listed(groups_of(programme), language) or none,
            **more,
        }
        return NoAnswerError(f"refused.{key}", **values)


MOST_LISTED = 12
"""So many possible answers are named; of the rest only how many there are."""


def listed(words: Sequence[str], language: Language) -> str:
    """Possible answers, not too many."""
    shown = ", ".join(words[:MOST_LISTED])
    rest = len(words) - MOST_LISTED
    return ANSWERS.say("and-more", language, shown=shown, rest=rest) if rest > 0 else shown
