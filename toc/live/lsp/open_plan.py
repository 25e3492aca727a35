"""A programme file as an editor has it open, saved or not: its text at every moment, and what was
last read of it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from toc.change.edits.naming import KINDS, kind_word
from toc.check.again import Keeper
from toc.core.checked import Asked
from toc.core.comparing import STATEMENTS, Ref
from toc.core.comparing.elements import main_text
from toc.core.dossier import Dossier
from toc.core.graph import GoalGraph
from toc.core.loading import UNREAD, Reading, read_bytes
from toc.core.loading.again import read_again
from toc.core.loading.moved import MovedPositions
from toc.core.model.base import Value
from toc.core.words import Language
from toc.core.words.terms import TERMS
from toc.live.lsp.mentions import Mentions
from toc.live.lsp.text import OpenText, Span, TextPlaces, Units

_KEYS = re.compile(
    r"^(visie|vision|# yaml-language-server: \$schema=\S*(programma|programme)\.schema\.json)\b",
    re.MULTILINE,
)
"""What tells a programme from other YAML, of which nothing is said."""


class Named(NamedTuple):
    """An element with what it is and what it says."""

    ref: Ref
    kind: str
    text: str


@dataclass(frozen=True)
class Read:
    """What was read of one version of a text."""

    version: int
    dossier: Dossier
    units: Units

    @property
    def language(self) -> Language:
        """The language that the file asks for, in its own words."""
        return self.dossier.language

    @cached_property
    def places(self) -> TextPlaces:
        """The places of its text."""
        return TextPlaces(self.dossier.reading.positions.source, self.units)

    @cached_property
    def whole(self) -> Reading:
        """The same with the nodes of all that it says where they stand now: after a change most of
        the text is not read again."""
        reading = self.dossier.reading
        if isinstance(reading.positions, MovedPositions):
            return read_bytes(reading.positions.source.text.encode("utf-8"), self.dossier.file)
        return reading

    @cached_property
    def mentions(self) -> Mentions:
        """Where it names its elements."""
        return Mentions(self.whole)

    @cached_property
    def tree(self) -> GoalGraph | None:
        """The programme as a graph, also that of a draft; None where nothing was read."""
        programme = self.dossier.reading.programme
        return GoalGraph(programme) if programme is not None else None

    @cached_property
    def elements(self) -> dict[Ref, Named]:
        """Every element that has an id."""
        programme, found = self.dossier.reading.programme, dict[Ref, Named]()
        for section in KINDS if programme is not None else ():
            kind = kind_word(section, self.language)
            for id, value in getattr(programme, section).items():
                if not id.startswith(UNREAD):
                    found[Ref(section, id)] = Named(Ref(section, id), kind, _text(value))
        return found

    @cached_property
    def searched(self) -> tuple[tuple[str, Named], ...]:
        """The elements with the words by which they are found."""
        every = self.elements.values()
        return tuple((f"{one.ref.id} {one.text}".lower(), one) for one in every)

    @cached_property
    def owners(self) -> tuple[str, ...]:
        """Who answers for something in the file, as it is written, without those of its list."""
        programme, found = self.dossier.reading.programme, set[str]()
        for section in KINDS if programme is not None else ():
            for value in getattr(programme, section).values():
                found.add(getattr(value, "owner", None) or "")
                found.update(getattr(value, "partners", ()))
        listed = programme.partners if programme is not None else {}
        return tuple(
            sorted(one for one in found if one and UNREAD not in one and one not in listed)
        )

    def named(self, ref: Ref) -> Named | None:
        """The element, or the statement, that a ref names."""
        if ref.section in STATEMENTS:
            programme = self.dossier.reading.programme
            value = getattr(programme, ref.section, None)
            kind = TERMS.say(ref.section, self.language)
            return Named(ref, kind, _text(value)) if value is not None else None
        return self.elements.get(ref)


def _text(value: Value) -> str:
    said = main_text(value)
    return "" if UNREAD in said else said


class OpenPlan:
    """One open file. `text` changes with each edit, `read` follows when it is read again."""

    def __init__(self, file: Path, text: str, version: int, units: Units) -> None:
        self.file, self.units = file, units
        self.version = version
        self.text = OpenText(text, units)
        self._read: Read | None = None
        self._sound: Read | None = None
        self._like: Reading | None = None
        self._keeper = Keeper()

    @cached_property
    def is_programme(self) -> bool:
        """Whether it looks like a programme file: there is other YAML as well. What is one stays
        one while it is open."""
        return _KEYS.search(self.text.text) is not None

    def edit(self, span: Span | None, new: str) -> None:
        """Put a text where a span was, or in the place of all where that is None."""
        if span is None:
            self.text = OpenText(new, self.units)
        else:
            self.text.edit(span, new)
        if not self.is_programme:
            del self.is_programme

    @property
    def last_sound(self) -> Read | None:
        """What was read of the last version in which there was a programme: while one types, often
        there is none. None where there was none yet."""
        return self._sound

    def read(self) -> Read:
        """What this version says; read again only where the text is another one by now."""
        if self._read is None or self._read.version != self.version:
            version, text = self.version, self.text.text
            data, like = text.encode("utf-8", "replace"), self._like
            reading = read_again(like, data, self.file) if like else read_bytes(data, self.file)
            if reading.sound:
                self._like = reading
            asked = Asked(datetime.date.today())
            dossier = Dossier(self.file, reading, self._keeper.check, asked)
            self._read = Read(version, dossier, self.units)
            if reading.programme is not None:
                self._sound = self._read
        return self._read
