"""What there is to say of an export: reasons why there can be no file, and notes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from toc.core.loading.positions import Positions
from toc.core.model.iati import words_in
from toc.core.problems import Place, Problem, Severity
from toc.core.words import Language
from toc.exchange.words.iati_notes import IATI_NOTES

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Remark:
    """Something about the export: `key` names its sentence in `toc.exchange.words.iati` (of a
    note, `iati_notes`; of an objection, `iati_ruleset`), `path` is where in the programme file it
    is decided."""

    key: str
    path: Path
    values: Mapping[str, str | int] = field(default_factory=dict)

    def problem(self, positions: Positions) -> Problem:
        """The problem that a reason or an objection is, at its place in the file."""
        at = positions.place(self.path, at_key=True) if self.path else Place(positions.source.file)
        values = {name: str(value) for name, value in self.values.items()}
        return Problem(self.key, Severity.ERROR, at, values=values)


class Saying:
    """Collects what there is to say, in the order in which it is found."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.reasons: list[Remark] = []
        self.objections: list[Remark] = []
        self.notes: list[Remark] = []

    def reason(self, key: str, *path: str | int, **values: str | int) -> str:
        """A reason why there can be no file; what is missing is empty."""
        self.reasons.append(Remark(key, path, values))
        return ""

    def objection(self, key: str, *path: str | int, **values: str | int) -> None:
        """Something that checks of IATI call an error."""
        self.objections.append(Remark(key, path, values))

    def note(self, key: str, *path: str | int, **values: str | int) -> None:
        """Something that is left out of the file, or that the standard asks as well."""
        self.notes.append(Remark(key, path, values))

    def code(self, name: str, words: Mapping[str, str], given: str, *path: str | int) -> str:
        """The code of a word; a code as it is, with an objection where the list does not have
        it."""
        code = words.get(given.casefold(), given)
        told = ", ".join(words_in(words, dutch=self.language == "nl"))
        self.one_of(name, words.values(), code, told, *path)
        return code

    def listed(self, name: str, codes: Collection[str], given: str, *path: str | int) -> None:
        """Object to a code that its list does not have."""
        self.one_of(name, codes, given, ", ".join(sorted(codes)), *path)

    def one_of(
        self, name: str, codes: Collection[str], given: str, allowed: str, *path: str | int
    ) -> None:
        """Object to a code that is not one of these, with what is `allowed` in words."""
        if given not in codes:
            self.objection("not-a-code", *path, list=name, found=given, allowed=allowed)


def note_said(note: Remark, language: Language) -> str:
    """A note in words."""
    return IATI_NOTES.say(f"{note.key}.what", language, **note.values)
