"""What there is to say of an export: reasons why there can be no file, and notes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from toc.core.model.iati import words_in
from toc.core.words import Language
from toc.exchange.words.iati import IATI
from toc.exchange.words.iati_notes import IATI_NOTES
from toc.exchange.words.iati_ruleset import IATI_RULESET

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Said:
    """Something about the export, to be put into words: `key` names its sentence in
    `toc.exchange.words.iati` (of a note, `iati_notes`; of an objection, `iati_ruleset`), `path`
    is where in the programme file it is decided."""

    key: str
    path: Path
    values: Mapping[str, str | int] = field(default_factory=dict)


class Saying:
    """Collects what there is to say, in the order in which it is found."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.reasons: list[Said] = []
        self.objections: list[Said] = []
        self.notes: list[Said] = []

    def reason(self, key: str, *path: str | int, **values: str | int) -> str:
        """A reason why there can be no file; what is missing is empty."""
        self.reasons.append(Said(key, path, values))
        return ""

    def objection(self, key: str, *path: str | int, **values: str | int) -> None:
        """Something that checks of IATI call an error."""
        self.objections.append(Said(key, path, values))

    def note(self, key: str, *path: str | int, **values: str | int) -> None:
        """Something that is left out of the file, or that the standard asks as well."""
        self.notes.append(Said(key, path, values))

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


def in_words(said: Said, language: Language) -> tuple[str, str]:
    """What it is, and what to do about it; the second is empty where nothing needs to be done."""
    what = f"{said.key}.what"
    table = next((one for one in (IATI, IATI_RULESET) if what in one), None)
    if table is None:
        return IATI_NOTES.say(what, language, **said.values), ""
    fix = table.say(f"{said.key}.fix", language, **said.values)
    return table.say(what, language, **said.values), fix
