"""Joining two edited copies of a programme: what a program calls. Nothing is written here but by
`JoinedCopies.changes`, for who saves it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from toc.change.merging.comments import with_comments, with_notes
from toc.change.merging.joining import Choices, Conflict, ConflictKind
from toc.change.merging.lines import with_lines
from toc.change.merging.needed import Joined, join
from toc.change.merging.records import Before, JoinedRecords, RecordsOf, join_records
from toc.change.merging.renames import Spelled, Versions, spelled
from toc.change.merging.telling import Telling, notes_of
from toc.change.merging.told import Names, NewId, ToldChange, ToldConflict, changes_in, new_ids
from toc.change.saving import ChangeError, FileChange, text_change
from toc.core.comparing import elements_of
from toc.core.dossier import Dossier
from toc.core.editing import CannotRewriteError, rewritten
from toc.core.loading import Reading
from toc.core.model import Programme
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument

FEWEST, LEAST = 5, 0.2
"""Of so many elements on either side this part must be in both, or these are hardly copies of one
programme."""


@dataclass(frozen=True)
class Copies:
    """Two edited copies of one programme, the version that both were made of, where that is known,
    and what stood beside that."""

    mine: Dossier
    theirs: Dossier
    base: Reading | None
    before: Before | None
    into: Path
    names: Names
    today: datetime.date

    @property
    def base_programme(self) -> Programme | None:
        """The version of both."""
        return self.base.programme if self.base is not None else None

    @property
    def hardly(self) -> bool:
        """Whether the two have so little in common that they may be different programmes."""
        sides = [set(elements_of(one.sound)) for one in (self.mine, self.theirs)]
        sides = [{ref for ref in side if ref.id} for side in sides]
        fewest = min(map(len, sides))
        return fewest >= FEWEST and len(sides[0] & sides[1]) < LEAST * fewest


@dataclass(frozen=True)
class Spellings:
    """The texts of the three versions, with the ids of the joined programme."""

    base: Spelled | None
    mine: Spelled
    theirs: Spelled


@dataclass(frozen=True)
class JoinedCopies:
    """Two copies as one: the programme and the files beside it, and what nobody decided on."""

    copies: Copies
    joined: Joined
    records: JoinedRecords
    spellings: Spellings

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What nobody decided on yet."""
        return (*self.joined.conflicts, *self.records.conflicts)

    def taken(self) -> tuple[ToldChange, ...]:
        """What becomes otherwise in the first file."""
        return changes_in(self.joined.versions.mine, self.joined.programme)

    def recalled(self) -> tuple[NewId, ...]:
        """What has another id in the first file, and is called so in the second from now on."""
        versions = self.joined.versions
        asked = {one.place for one in self.conflicts if one.kind is ConflictKind.RENAMED}
        every = new_ids(versions.theirs, versions.mine)
        return tuple(one for one in every if (one.section, one.id) not in asked)

    def told(self, language: Language, *, kept: bool = False) -> tuple[ToldConflict, ...]:
        """The clashes in words; with `kept` for who writes them where they stood."""
        copies, versions = self.copies, self.joined.versions
        every = (versions.mine, versions.theirs, versions.base)
        telling = Telling(
            copies.mine.reading,
            tuple(one.programme for one in every if one is not None),
            copies.names,
            language,
            certain=versions.base is not None,
        )
        return tuple(telling.conflict(one, kept=kept) for one in self.conflicts)

    def changes(self, language: Language) -> Written:
        """The files as they will be, the programme first, with notes of the clashes. Raises
        ChangeError where the programme cannot be written so."""
        mine, spellings = self.copies.mine, self.spellings
        try:
            text = rewritten(spellings.mine.reading, self.joined.programme)
            theirs = spellings.theirs.reading
            base = spellings.base.reading if spellings.base is not None else None
            text = with_lines(text, self.joined.programme, spellings.mine.reading, theirs, base)
        except CannotRewriteError as error:
            raise ChangeError("cannot-rewrite", file=mine.file) from error
        known = base.positions.source if base is not None else None
        commented = with_comments(text, theirs.positions.source, known)
        told = self.told(language, kept=True)
        notes = {one.path: one for one in told if one.kind != ConflictKind.FILE.value}
        text = with_notes(
            commented.text,
            mine.reading.positions.source,
            notes_of(notes, self.copies.names, language),
        )
        change = text_change(
            mine, text, renamed={ref.id: new for ref, new in self.joined.versions.mine.steps}
        )
        if self.copies.into != mine.file:
            change = FileChange(self.copies.into, None, change.after)
        return Written((change, *self.records.changes), commented.left)


@dataclass(frozen=True)
class Written:
    """Files to save, and the comments of the second copy that could not come along."""

    changes: tuple[FileChange, ...]
    comments_left: tuple[str, ...]


def joined_copies(copies: Copies, choices: Choices) -> JoinedCopies:
    """Join two copies, with what was decided. Raises UnusableError where measurements cannot be
    read, ChangeError where a file beside one cannot be changed."""
    three = (copies.base_programme, copies.mine.sound, copies.theirs.sound)
    joined = join(*three, choices)
    spellings = _spellings(copies, joined.versions)
    of = RecordsOf(
        copies.mine.file,
        copies.theirs.file,
        copies.into,
        copies.before,
        _knowing(joined),
        copies.today,
        spellings.base.respellings if spellings.base is not None else (),
        spellings.mine.respellings,
        spellings.theirs.respellings,
    )
    records = join_records(of, choices, _back(joined))
    missing = records.measured - joined.programme.indicators.keys()
    if missing:
        # One removed an indicator of which the other measured more.
        joined = join(*three, choices, missing)
        gone = missing - joined.programme.indicators.keys()
        records = join_records(of, choices, _back(joined), gone)
    return JoinedCopies(copies, joined, records, spellings)


def _spellings(copies: Copies, versions: Versions) -> Spellings:
    base = None
    if copies.base is not None and versions.base is not None:
        base = spelled(copies.base, versions.base.steps, copies.today)
    return Spellings(
        base,
        spelled(copies.mine.reading, versions.mine.steps, copies.today),
        spelled(copies.theirs.reading, versions.theirs.steps, copies.today),
    )


def _back(joined: Joined) -> frozenset[str]:
    """The indicators that one side removed, and that stay."""
    versions = joined.versions
    sides = (versions.mine.programme, versions.theirs.programme)
    if versions.base is None:
        return frozenset()
    return frozenset(
        id
        for id in joined.programme.indicators.keys() & versions.base.programme.indicators.keys()
        if any(id not in one.indicators for one in sides)
    )


def _knowing(joined: Joined) -> Programme:
    """The joined programme with every indicator that any version has."""
    versions = joined.versions
    every = [one.programme for one in (versions.base, versions.theirs, versions.mine) if one]
    indicators = {id: one for each in every for id, one in each.indicators.items()}
    known = {**indicators, **joined.programme.indicators}
    return joined.programme.model_copy(update={"indicators": known})


def sound(dossier: Dossier) -> Dossier:
    """A dossier of which all could be read. Raises ChangeError where not."""
    if dossier.programme is None:
        raise ChangeError("unsound", file=dossier.file, plan=as_argument(dossier.file))
    return dossier
