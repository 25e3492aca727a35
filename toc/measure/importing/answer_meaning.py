"""What an answer about a file can mean: a field, an indicator, a feature, a group. The same is
asked of what the mapping of a source says, which people can write themselves."""

from __future__ import annotations

from typing import ClassVar

from toc.core.model import Programme
from toc.core.records.source_mappings import EVERYWHERE, FIELDS, SKIP, word_of
from toc.measure.words.import_answers import ANSWERS


def dimensions_of(programme: Programme) -> tuple[str, ...]:
    """Every feature that an indicator of a programme is told apart by."""
    found = (name for one in programme.indicators.values() for name in one.disaggregation)
    return tuple(dict.fromkeys(found))


def groups_of(programme: Programme) -> tuple[str, ...]:
    """Every group of a programme, as an answer is written."""
    found = {
        f"{dimension}={category}": None
        for indicator in programme.indicators.values()
        for dimension, categories in indicator.disaggregation.items()
        for category in categories
    }
    return tuple(found)


class AnswerReader:
    """Reads answers in Dutch and in English, as a programme has its names. Each gives what it
    means as a mapping has it, or empty where it means nothing of the kind."""

    FIELDS: ClassVar[tuple[str, ...]] = FIELDS

    _FIELD: ClassVar[dict[str, str]] = {
        **{word_of(said): SKIP for said in ANSWERS["skip"]},
        **{word_of(said): name for name in FIELDS for said in ANSWERS[f"field.{name}"]},
    }
    _EVERYBODY: ClassVar[set[str]] = {word_of(said) for said in ANSWERS["everybody"]}
    _EVERYWHERE: ClassVar[set[str]] = {word_of(said) for said in ANSWERS["everywhere"]}
    _GROUP: ClassVar[set[str]] = {word_of(said) for said in ANSWERS["field.group"]}

    def __init__(self, programme: Programme) -> None:
        self._names: dict[str, set[str]] = {}
        for name, indicator in programme.indicators.items():
            for text in (name, indicator.text):
                self._names.setdefault(word_of(text), set()).add(name)
        self._indicators = programme.indicators
        self._dimensions = {word_of(one): one for one in dimensions_of(programme)}
        self._open = {
            name
            for one in programme.indicators.values()
            for name, groups in one.disaggregation.items()
            if not groups
        }
        self._written = groups_of(programme)
        self._groups: dict[str, set[str]] = {}
        for group in self._written:
            name, _, category = group.partition("=")
            for words in (word_of(category), f"{word_of(name)}={word_of(category)}"):
                self._groups.setdefault(words, set()).add(group)

    def field(self, answer: str) -> str:
        """A field of a measurement, or `skip`."""
        return self._FIELD.get(word_of(answer), "")

    def column(self, answer: str) -> str:
        """What stands in a column: a field, `skip`, or `group FEATURE`."""
        if field := self.field(answer):
            return field
        feature = self.feature(answer) or answer
        name = self._dimensions.get(word_of(feature))
        return f"group {name}" if name is not None else ""

    def feature(self, answer: str) -> str | None:
        """What an answer calls a feature, whether or not the programme has it; None where it does
        not call anything so."""
        first, _, rest = answer.strip().partition(" ")
        return rest.strip() if word_of(first) in self._GROUP and rest.strip() else None

    def name(self, answer: str) -> str:
        """An indicator by its name or its text, or `skip`."""
        if self.field(answer) == SKIP:
            return SKIP
        if answer.strip() in self._indicators:
            return answer.strip()
        found = self._names.get(word_of(answer), set())
        return next(iter(found)) if len(found) == 1 else ""

    def place(self, answer: str) -> str:
        """A place as the programme calls it, `everywhere` or `skip`. A programme has no list of
        places: every name is one."""
        if self.field(answer) == SKIP:
            return SKIP
        return EVERYWHERE if word_of(answer) in self._EVERYWHERE else " ".join(answer.split())

    def group(self, answer: str) -> str:
        """A group as `FEATURE=GROUP`, `everybody` or `skip`."""
        if self.field(answer) == SKIP:
            return SKIP
        if word_of(answer) in self._EVERYBODY:
            return "everybody"
        if answer.strip() in self._written:
            return answer.strip()
        name, sign, category = answer.partition("=")
        words = f"{word_of(name)}={word_of(category)}" if sign else word_of(answer)
        found = self._groups.get(words, set())
        if len(found) == 1:
            return next(iter(found))
        # A feature of which the programme lists no groups takes every word.
        known = self._dimensions.get(word_of(name)) if sign else None
        if known in self._open and category.strip():
            return f"{known}={category.strip()}"
        return ""
