"""What a field and what it says are called: as a file has them, or in the words of a language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from toc.core.editing.rendering import content, flow
from toc.core.editing.saying import Saying
from toc.core.loading import Reading
from toc.core.model import Contribution, Relation
from toc.core.model.base import Value
from toc.core.words import Language


class FieldWords(Protocol):
    """How fields are called, and their values."""

    def field(self, name: str) -> str:
        """A field by its name in the model."""

    def path(self, key: str, part: str) -> str:
        """A part of a field that has keys of its own: a year, an id."""

    def below(self, key: str, value: Value, name: str) -> str:
        """A field of the value that stands in a field."""

    def part(self, value: Value, name: str) -> object:
        """What stands in a field."""

    def said(self, value: object) -> str:
        """A value; empty for none."""

    def whole(self, key: str, given: object) -> Iterator[tuple[str, str]]:
        """A field with all that it says; one with parts may be several."""


class OfTheFile:
    """As the file has it: its keys, and what it says behind them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def field(self, name: str) -> str:
        """`draagt_bij_aan`."""
        return self._reading.key(name)

    def path(self, key: str, part: str) -> str:
        """`kosten.2026`."""
        return f"{key}.{part}"

    def below(self, key: str, value: Value, name: str) -> str:
        """`nulmeting.waarde`."""
        return f"{key}.{self.field(name)}"

    def part(self, value: Value, name: str) -> object:
        """The value itself."""
        return getattr(value, name)

    def said(self, value: object) -> str:
        """`{doel: kennen, punten: 9}`."""
        if value is None or value == () or value == {}:
            return ""
        said = content(value, self._reading)
        if isinstance(said, list) and len(said) == 1:
            (said,) = said
        if isinstance(said, list) and all(isinstance(one, str) for one in said):
            return ", ".join(str(one) for one in said)
        return said if isinstance(said, str) else flow(said)

    def whole(self, key: str, given: object) -> Iterator[tuple[str, str]]:
        """The key with all that stands behind it."""
        yield key, self.said(given)


class Spoken:
    """As people say it in a language."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self._saying = Saying(reading, language, lambda id: id)
        self._reading = reading

    def field(self, name: str) -> str:
        """`draagt bij aan`."""
        return self._saying.field(name)

    def path(self, key: str, part: str) -> str:
        """`kosten 2026`."""
        return f"{key} {part}"

    def below(self, key: str, value: Value, name: str) -> str:
        """`nulmeting datum`; of what it is mainly, and of years beside it, the word for all."""
        return (
            key if name in (value.shorthand, value.open_keys) else self.path(key, self.field(name))
        )

    def part(self, value: Value, name: str) -> object:
        """The value; a fixed word as people say it."""
        return self._saying.part(value, name)

    def said(self, value: object) -> str:
        """`kennen (punten 9)`."""
        if isinstance(value, tuple):
            return ", ".join(self.said(one) for one in value)
        if isinstance(value, Contribution | Relation):
            target = value.goal if isinstance(value, Contribution) else value.inspanning
            rest = value.model_copy(update={value.shorthand or "": ""})
            more = self._saying.parts(rest).removeprefix(", ")
            return f"{target} ({more})" if more else target
        return self._saying.value("", value)

    def whole(self, key: str, given: object) -> Iterator[tuple[str, str]]:
        """The field; of one with years or keys each by itself."""
        if isinstance(given, dict):
            for part, one in given.items():
                yield from self.whole(self.path(key, str(part)), one)
        elif isinstance(given, Value) and given.open_keys:
            for name, field in type(given).model_fields.items():
                if field.is_required() or getattr(given, name) != field.get_default():
                    yield from self.whole(self.below(key, given, name), self.part(given, name))
        else:
            yield key, self.said(given)
