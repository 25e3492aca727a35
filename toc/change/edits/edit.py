"""What an edit is, and a programme with one applied."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toc.change.edits.levels import on_level
from toc.change.edits.references import ClashError, Renaming, renamed, without
from toc.change.words.edits import EDITS
from toc.core.comparing import STATEMENTS, Ref
from toc.core.editing.saying import field_word
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import RefusalError
from toc.core.words import Language


class InWords:
    """Something in a refusal that each language has its own word for."""

    def say(self, language: Language) -> str:
        """In the words of a language."""
        raise NotImplementedError


@dataclass(frozen=True)
class Fields(InWords):
    """Fields by their names in the model; those of a `path` are one behind the other."""

    names: tuple[str, ...]
    path: bool = False

    def say(self, language: Language) -> str:
        """`draagt bij aan, eigenaar`."""
        words = [field_word(name, language) for name in self.names]
        return (" " if self.path else ", ").join(words)


class EditError(RefusalError):
    """What somebody asks to change cannot be, or cannot be understood; nothing was written."""

    table = EDITS

    def say(self, language: Language) -> str:
        """Why, with fields and kinds of elements in the words of the language."""
        said = {
            name: value.say(language) if isinstance(value, InWords) else value
            for name, value in self.values.items()
        }
        return self.table.say(self.key, language, **said)


@dataclass(frozen=True)
class PutElement:
    """An element is this from now on: another than it was, or a new one at the end of its part. Of
    a statement (the vision) the ref has no id."""

    ref: Ref
    value: Value


@dataclass(frozen=True)
class PutPart:
    """A part of the programme without elements is this from now on: its title, its planning."""

    name: str
    value: object


@dataclass(frozen=True)
class RemoveElement:
    """An element goes, with every reference to it."""

    ref: Ref


@dataclass(frozen=True)
class RenameElement:
    """An element has another id, wherever it is named. Its place and all else stay."""

    ref: Ref
    id: str


@dataclass(frozen=True)
class MoveLevel:
    """An element becomes one of another `section`, with the value that it has there."""

    ref: Ref
    section: str
    value: Value


Edit = PutElement | PutPart | RemoveElement | RenameElement | MoveLevel


def applied(programme: Programme, edits: Iterable[Edit]) -> Programme:
    """The programme after the edits, one after the other. Raises EditError where one cannot be
    applied to what there is then."""
    for edit in edits:
        programme = _applied(programme, edit)
    return programme


def _applied(programme: Programme, edit: Edit) -> Programme:
    match edit:
        case PutPart(name, value):
            return programme.model_copy(update={name: value})
        case PutElement(Ref(section, id), value):
            if section in STATEMENTS:
                return programme.model_copy(update={section: value})
            there = getattr(programme, section)
            return programme.model_copy(update={section: {**there, id: value}})
        case RemoveElement(ref):
            _asked_for(programme, ref)
            return without(programme, ref)
        case MoveLevel(ref, section, value):
            _asked_for(programme, ref)
            return on_level(programme, ref, section, value)
        case RenameElement(ref, id):
            _asked_for(programme, ref)
            if id in getattr(programme, ref.section):
                raise EditError("id-taken", id=id)
            try:
                return renamed(programme, Renaming(programme, ref, id))
            except ClashError as error:
                raise EditError("id-taken", id=id) from error


def _asked_for(programme: Programme, ref: Ref) -> None:
    """EditError where it is not there."""
    if ref.section in STATEMENTS:
        raise EditError("statement-stays")
    if ref.id not in getattr(programme, ref.section):
        raise EditError("gone", id=ref.id)
