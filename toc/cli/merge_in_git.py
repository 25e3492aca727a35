"""Joining programmes, and what stands beside them, as git's own way of merging them."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from toc.change.words.merging import MERGING
from toc.cli.language import help_language
from toc.cli.terminal import show
from toc.core.words.typed_commands import as_argument

if TYPE_CHECKING:
    from toc.change.merging.told import Names, ToldConflict
    from toc.core.dossier import Dossier
    from toc.core.words import Language


def join_for_git(base: str, mine: str, theirs: str, name: str) -> NoReturn:
    """Join three files that git made of one that is called `name`, into the second. Ends with 0,
    with 1 where something is left to choose; what is no sound programme, and belongs to none, git
    merges by line."""
    from toc.change.merging.one_file import programme_of
    from toc.core.problems import RefusalError

    files = [Path(one) for one in (base, mine, theirs)]
    try:
        beside = programme_of(name)
        code = _joined(files, name) if beside is None else _joined_beside(files, name, *beside)
    except RefusalError as error:
        typer.echo(error.say(help_language()), err=True)
        _by_line(files)
    raise typer.Exit(code)


def _joined(files: list[Path], name: str) -> int:
    from toc.change.merging.commands import Copies, joined_copies
    from toc.change.saving import save
    from toc.cli.choosing import language_of
    from toc.cli.days import today

    base, mine, theirs = (_dossier(one) for one in files)
    if mine.programme is None or theirs.programme is None:
        _by_line(files)
    language = language_of(mine)
    names = _branches(language)
    reading = base.reading if base.programme is not None else None
    made = joined_copies(Copies(mine, theirs, reading, None, mine.file, names, today()), {})
    told = made.told(language)
    save(made.changes(language).changes)
    if told:
        _tell(name, told, names, language, "git-noted")
    return 1 if told else 0


def _joined_beside(files: list[Path], name: str, programme_file: str, beside: str) -> int:
    """Of a file that stands beside a programme: that is as it was before the branches are joined,
    which is all there is to know it by."""
    from toc.change.merging.one_file import joined_file
    from toc.change.merging.telling import Telling
    from toc.cli.choosing import language_of
    from toc.cli.days import today

    dossier = _dossier(Path(programme_file))
    base, mine, theirs = (one.read_bytes() for one in files)
    programme = dossier.programme
    made = None
    if programme is not None:
        made = joined_file(beside, (base, mine, theirs), programme, today())
    if programme is None or made is None:
        _by_line(files)
    data, conflicts = made
    files[1].write_bytes(data)
    if not conflicts:
        return 0
    language = language_of(dossier)
    names = _branches(language)
    telling = Telling(dossier.reading, (programme,), names, language)
    _tell(name, [telling.conflict(one) for one in conflicts], names, language, "git-kept")
    return 1


def _branches(language: Language) -> Names:
    from toc.change.merging.told import Names

    return Names(*(MERGING.say(key, language) for key in ("this-branch", "other-branch")))


def _tell(
    name: str, told: Sequence[ToldConflict], names: Names, language: Language, key: str
) -> None:
    """What is left to choose in a file."""
    from toc.cli.merge_page import conflict_page

    typer.echo(f"{name}: {MERGING.say('open', language, count=len(told))}", err=True)
    show(block for one in told for block in conflict_page(one, names, language))
    typer.echo(MERGING.say(key, language, file=as_argument(name)))


def _dossier(file: Path) -> Dossier:
    from toc.check.opening import dossier_of
    from toc.cli.days import today
    from toc.core.checked import Asked
    from toc.core.loading import read

    return dossier_of(file, read(file), Asked(today()))


def _by_line(files: list[Path]) -> NoReturn:
    base, mine, theirs = (str(one) for one in files)
    done = subprocess.run(["git", "merge-file", mine, base, theirs], check=False)
    raise typer.Exit(min(done.returncode, 127) if done.returncode >= 0 else 128)
