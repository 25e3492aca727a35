"""From a changed programme to the bytes of its file, and writing these with what stands beside it:
all or nothing, and only where no error comes of it.

Every door goes through here: an edit, a joined copy, an accepted answer. Whoever saves has the
lock of the programme (`toc.cli.saving.writing`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from toc.change.words.saving import SAVING
from toc.core.dossier import Dossier
from toc.core.editing import CannotRewriteError, rewritten
from toc.core.files import SavingError, held, keep, unbroken
from toc.core.loading.again import read_again
from toc.core.model import Programme
from toc.core.problems import Problem, RefusalError, with_other_ids
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument

_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class FileChange:
    """A file as it is and as it will be; `before` is None where there is none yet."""

    file: Path
    before: bytes | None
    after: bytes

    @property
    def changes(self) -> bool:
        """Whether anything differs."""
        return self.before != self.after


class ChangeError(RefusalError):
    """A programme cannot be changed so; nothing was written."""

    table = SAVING
    code = 1


class NewErrorsError(ChangeError):
    """A change would put errors in the file. `after` is the programme as it would be."""

    def __init__(self, after: Dossier, problems: Sequence[Problem]) -> None:
        super().__init__("new-errors", count=len(problems), file=after.file)
        self.after, self.problems = after, tuple(problems)

    def say(self, language: Language) -> str:
        """That it cannot be, and each error by the id of what it is about."""
        from toc.check.report.validation import say

        told = [say(one, self.after, language) for one in self.problems]
        lines = [
            SAVING.say("error-of" if one.about else "error", language, id=one.about, what=one.what)
            for one in told
        ]
        return "\n".join([super().say(language), *lines])


def programme_change(
    dossier: Dossier, wanted: Programme, *, renamed: Mapping[str, str] | None = None
) -> FileChange:
    """The file of a programme so changed that it says `wanted`, with every other byte kept.
    `renamed` are ids that became others. Nothing is written. Raises ChangeError where the file is
    written in a way that cannot be changed so, or where errors come of it."""
    if dossier.programme is None:
        plan = as_argument(dossier.file)
        raise ChangeError("unsound", file=dossier.file, plan=plan)
    try:
        text = rewritten(dossier.reading, wanted)
    except CannotRewriteError as error:
        raise ChangeError("cannot-rewrite", file=dossier.file) from error
    return text_change(dossier, text, renamed=renamed)


def text_change(
    dossier: Dossier, text: str, *, renamed: Mapping[str, str] | None = None
) -> FileChange:
    """The same for a text that was made already. Raises SavingError where the file is no longer
    what was read of it."""
    source = dossier.reading.positions.source.text
    before = held(dossier.file)
    if before is None:
        raise SavingError("gone", dossier.file)
    mark = _MARK if before.startswith(_MARK) else b""
    if before != mark + source.encode("utf-8"):
        raise SavingError("changed", dossier.file)
    change = FileChange(dossier.file, before, mark + text.encode("utf-8"))
    if change.changes:
        after = dossier_after(dossier, change)
        wrong = new_errors(dossier, after, renamed or {})
        if wrong:
            raise NewErrorsError(after, wrong)
    return change


def dossier_after(dossier: Dossier, change: FileChange) -> Dossier:
    """The programme as it will be, with what stands beside it now."""
    return replace(dossier, reading=read_again(dossier.reading, change.after, dossier.file))


def new_errors(
    before: Dossier, after: Dossier, renamed: Mapping[str, str] | None = None
) -> list[Problem]:
    """The errors of a changed programme that it did not have: an old one is no reason to refuse a
    change."""
    names = renamed or {}
    old = Counter(with_other_ids(one.fingerprint, names) for one in before.errors)
    found = []
    for one in after.errors:
        known = one.fingerprint
        if old[known]:
            old[known] -= 1
        else:
            found.append(one)
    return found


def save(changes: Iterable[FileChange]) -> tuple[Path, ...]:
    """Write the files that differ, in their order, and tell which. Where one cannot be written,
    those before it get back what they held. Raises SavingError, also where a file is no longer
    what it was; then nothing is written."""
    wanted = [one for one in changes if one.changes]
    for one in wanted:
        there = held(one.file)
        if there != one.before:
            key = "gone" if there is None else "made" if one.before is None else "changed"
            raise SavingError(key, one.file)
    done: list[FileChange] = []
    with unbroken():
        try:
            for one in wanted:
                keep(one.file, one.after, one.before)
                done.append(one)
        except SavingError:
            for one in reversed(done):
                _put_back(one)
            raise
    return tuple(one.file for one in wanted)


def _put_back(change: FileChange) -> None:
    # What stops the second file may stop this as well; the first trouble is the one to tell.
    with suppress(SavingError, OSError):
        if change.before is None:
            change.file.unlink()
        else:
            keep(change.file, change.before, change.after)
