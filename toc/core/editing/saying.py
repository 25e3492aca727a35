"""What stands in a field, as people say it: for who is told what changes."""

from __future__ import annotations

from collections.abc import Callable

from toc.core.comparing import ABOVE
from toc.core.editing.rendering import content, flow
from toc.core.loading import Reading
from toc.core.loading.shapes import FixedWords, record_of
from toc.core.loading.vocabulary import DUTCH_VALUES, key_in
from toc.core.model import Contribution, PartialDate
from toc.core.model.base import Value
from toc.core.words import Language
from toc.core.words.numbers import number

_YES_NO = (("no", "yes"), ("nee", "ja"))


def field_word(name: str, language: Language) -> str:
    """What a field is called: `draagt bij aan`, `contributes to`."""
    return key_in(name, dutch=language == "nl", activities=False).replace("_", " ")


class Saying:
    """Fields and their values in a language. `named` gives the text of an element by its id;
    `reading` is of the file whose own keys and words are used where a value has parts."""

    def __init__(self, reading: Reading, language: Language, named: Callable[[str], str]) -> None:
        self.reading, self.language, self.named = reading, language, named

    def field(self, name: str) -> str:
        """What a field is called."""
        return field_word(name, self.language)

    def part(self, value: Value, name: str) -> object:
        """What stands in a field; a fixed word as people say it in this language."""
        given = getattr(value, name)
        fixed = record_of(type(value)).fields.get(name)
        is_word = isinstance(fixed, FixedWords) and isinstance(given, str)
        return self._word(str(getattr(given, "value", given))) if is_word else given

    def _word(self, fixed: str) -> str:
        said = DUTCH_VALUES.get(fixed, fixed) if self.language == "nl" else fixed
        return said.replace("_", " ")

    def both(self, name: str, was: object, will: object) -> tuple[str, str]:
        """Two values of a field that differ, so that they read differently as well."""
        before, after = self.value(name, was), self.value(name, will)
        if before == after:  # two elements with one text
            return flow(content(was, self.reading)), flow(content(will, self.reading))
        return before, after

    def value(self, name: str, value: object) -> str:
        """A value as people write it; empty for none."""
        if value is None or value == ():
            return ""
        if isinstance(value, Contribution):
            return f"‘{self.named(value.goal)}’"
        if isinstance(value, str):
            return f"‘{self.named(value)}’" if name in ABOVE else value
        if isinstance(value, bool):
            return _YES_NO[self.language == "nl"][value]
        if isinstance(value, int | float):
            return number(value, self.language)
        if isinstance(value, PartialDate):
            return str(value)
        if isinstance(value, tuple):
            return "; ".join(self.value(name, one) for one in value)
        if isinstance(value, Value):
            return self.parts(value)
        if isinstance(value, dict):
            return ", ".join(f"{key}: {self.value('', one)}" for key, one in value.items())
        return flow(content(value, self.reading))

    def parts(self, value: Value) -> str:
        """A value within an element, by what it is mainly and what is said of it."""
        shorthand = value.shorthand
        said = content(value, self.reading)
        if isinstance(said, str):
            return self.value("", self.part(value, shorthand) if shorthand else said)
        date = getattr(value, "date", None)
        if (
            shorthand
            and date is not None
            and set(said) == {self.reading.key(name) for name in (shorthand, "date")}
        ):
            return f"{self.value('', getattr(value, shorthand))} ({date})"
        parts = [
            self._named_part(value, name)
            for name, field in type(value).model_fields.items()
            if field.is_required() or getattr(value, name) != field.get_default()
        ]
        return ", ".join(parts)

    def _named_part(self, value: Value, name: str) -> str:
        """One thing that is said of a value; without the word for what it is mainly."""
        given = self.part(value, name)
        said = self.value(name, given)
        if name == value.shorthand:
            return said
        if isinstance(given, str) and " " in given and name not in ABOVE:
            said = f"‘{said}’"
        return f"{self.field(name)} {said}"
