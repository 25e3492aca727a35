"""Changing a programme, for the terminal and for every other door: plain functions on a dossier.
Nothing is written before it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from toc.change.edits.edit import Edit, MoveLevel, applied
from toc.change.edits.renaming import rename
from toc.change.edits.telling import ElementChange, changes_between
from toc.change.saving import ChangeError, FileChange, dossier_after, programme_change, save
from toc.core.comparing import Ref
from toc.core.dossier import Dossier
from toc.core.model import Programme
from toc.core.problems import Problem, with_other_ids
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument


@dataclass(frozen=True)
class Prepared:
    """Edits that can be written: the programme before and after, what is `wanted` of it, and the
    files as they will be. `pairs` are elements with another id or of another kind, `named` what
    names those with another id."""

    before: Dossier
    after: Dossier
    wanted: Programme
    files: tuple[FileChange, ...]
    pairs: Mapping[Ref, Ref] = field(default_factory=dict)
    named: tuple[str, ...] = ()

    @cached_property
    def told(self) -> tuple[ElementChange, ...]:
        """What differs, as the file has it."""
        return self._told(None)

    def told_in(self, language: Language) -> tuple[ElementChange, ...]:
        """What differs, in the words of a language."""
        return self._told(language)

    def _told(self, language: Language | None) -> tuple[ElementChange, ...]:
        every = changes_between(self.before.reading, self.wanted, self.pairs, language)
        if not self.renamed:
            return every
        # What names it differs by the id alone: that is said once.
        return tuple(replace(one, fields=one.fields[:1]) for one in every if one.kind == "renamed")

    @property
    def renamed(self) -> tuple[tuple[str, str], ...]:
        """The ids that became others."""
        return tuple((old.id, new.id) for old, new in self.pairs.items() if old.id != new.id)

    @property
    def changes(self) -> bool:
        """Whether anything differs."""
        return any(one.changes for one in self.files)

    @property
    def changed_files(self) -> tuple[Path, ...]:
        """The files that will differ."""
        return tuple(one.file for one in self.files if one.changes)

    @property
    def arises(self) -> tuple[Problem, ...]:
        """What the check finds afterwards and did not find before."""
        return self._findings[0]

    @property
    def solved(self) -> tuple[Problem, ...]:
        """What the check found before and no longer finds."""
        return self._findings[1]

    @cached_property
    def _findings(self) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
        names = dict(self.renamed)
        ours, theirs = _apart(self.before.problems, self.after.problems)
        old = {_mark(one, names): one for one in _numbered(ours)}
        new = {_mark(one, {}): one for one in _numbered(theirs)}
        arises = [one for mark, (one, _) in new.items() if mark not in old]
        solved = [one for mark, (one, _) in old.items() if mark not in new]
        # One that only says a little else is neither new nor solved.
        about = Counter(_about(one, names) for one in solved) & Counter(
            _about(one, {}) for one in arises
        )
        gone = {one.id for one in self.told if one.kind == "gone"}
        solved = [one for one in solved if one.about not in gone]
        return _left(arises, {}, about), _left(solved, names, about)

    def write(self) -> tuple[Path, ...]:
        """Write it, and tell which files. Whoever calls this has the lock of the programme. Raises
        SavingError where a file is no longer what it was; then nothing is written."""
        return save(self.files)


def _apart(
    ours: Sequence[Problem], theirs: Sequence[Problem]
) -> tuple[list[Problem], list[Problem]]:
    """Those of both sides that were not taken over from one check by the next: of a large plan
    that is nearly all of them."""
    known, there = {id(one.values) for one in ours}, {id(one.values) for one in theirs}
    return (
        [one for one in ours if id(one.values) not in there],
        [one for one in theirs if id(one.values) not in known],
    )


def _numbered(problems: Sequence[Problem]) -> list[tuple[Problem, int]]:
    """Problems with their number among those that say just the same."""
    counts: Counter[tuple[str, ...]] = Counter()
    found = []
    for one in problems:
        counts[one.fingerprint] += 1
        found.append((one, counts[one.fingerprint]))
    return found


def _mark(numbered: tuple[Problem, int], names: Mapping[str, str]) -> tuple[object, ...]:
    problem, number = numbered
    return (*with_other_ids(problem.fingerprint, names), number)


def _about(problem: Problem, names: Mapping[str, str]) -> tuple[str, str]:
    return problem.id, names.get(problem.about, problem.about)


def _left(
    problems: Sequence[Problem], names: Mapping[str, str], both: Counter[tuple[str, str]]
) -> tuple[Problem, ...]:
    """Those of which there is no other about the same thing on the other side."""
    waiting = Counter(both)
    found = []
    for one in problems:
        about = _about(one, names)
        if waiting[about]:
            waiting[about] -= 1
        else:
            found.append(one)
    return tuple(found)


def prepare(dossier: Dossier, edits: Sequence[Edit]) -> Prepared:
    """The edits of a programme, ready to be written. Raises EditError where one cannot be applied,
    ChangeError where the file cannot be changed so or would get errors, SavingError where it is no
    longer what was read. Nothing is written."""
    programme = dossier.programme
    if programme is None:
        raise ChangeError("unsound", file=dossier.file, plan=as_argument(dossier.file))
    wanted = applied(programme, edits)
    change = programme_change(dossier, wanted)
    pairs = {one.ref: Ref(one.section, one.ref.id) for one in edits if isinstance(one, MoveLevel)}
    return Prepared(dossier, dossier_after(dossier, change), wanted, (change,), pairs)


def prepare_rename(dossier: Dossier, ref: Ref, id: str) -> Prepared:
    """Another id for an element, everywhere, ready to be written. Raises as `prepare` does, also
    where a file beside the programme cannot be changed so. Nothing is written."""
    made = rename(dossier, ref, id)
    pairs = {ref: Ref(ref.section, id)}
    every = changes_between(dossier.reading, made.wanted, pairs)
    named = tuple(name for one in every if one.kind != "renamed" for name in _naming(one))
    after = dossier_after(dossier, made.files[-1])
    return Prepared(dossier, after, made.wanted, made.files, pairs, named)


def _naming(one: ElementChange) -> list[str]:
    """The element, or the parts of the programme, that name what has another id."""
    if one.section:
        return [one.id or one.section]
    return list(dict.fromkeys(each.field.partition(".")[0] for each in one.fields))
