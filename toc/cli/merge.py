"""`toc merge`: two edited copies of a programme as one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.change.words.merging import MERGING
from toc.cli import options
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json

if TYPE_CHECKING:
    from toc.change.merging.bases import FoundBase
    from toc.change.merging.commands import Copies, JoinedCopies
    from toc.change.merging.joining import Path as Key
    from toc.change.merging.joining import Side
    from toc.change.merging.records import Before
    from toc.change.merging.told import ToldConflict
    from toc.core.dossier import Dossier
    from toc.core.loading import Reading
    from toc.core.words import Language

TAKE = {
    **dict.fromkeys(("mine", "mijn"), "mine"),
    **dict.fromkeys(("theirs", "ander"), "theirs"),
    **dict.fromkeys(("notes", "opmerkingen"), "notes"),
}
"""What can be typed for whose version is taken."""


def _told(key: str) -> str:
    return MERGING.say(key, help_language())


def merge(
    mine: Annotated[
        str | None,
        typer.Argument(metavar="PLAN", show_default=False, help=_told("mine-argument")),
    ] = None,
    theirs: Annotated[
        Path | None,
        typer.Argument(metavar="COPY", show_default=False, help=_told("theirs-argument")),
    ] = None,
    base: Annotated[
        Path | None,
        typer.Option("--base", metavar="OLD", show_default=False, help=_told("base-option")),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", show_default=False, help=_told("to-option")),
    ] = None,
    take: Annotated[
        str,
        typer.Option("--take", metavar="WHICH", show_default=False, help=_told("take-option")),
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_told("dry-run-option"))] = False,
    as_json: options.Json = False,
    yes: Annotated[bool, typer.Option("--yes", help=_told("yes-option"))] = False,
    install: Annotated[bool, typer.Option("--install", help=_told("install-option"))] = False,
    driver: Annotated[
        tuple[str, str, str, str] | None,
        typer.Option("--driver", hidden=True, help=_told("driver-option")),
    ] = None,
) -> None:
    """Join two edited copies. Ends with 0; with 1 where something is left to choose, or a file has
    errors; with 2 where a file is not there or nothing can be written."""
    if driver is not None:
        from toc.cli.merge_in_git import join_for_git

        join_for_git(*driver)
    if install:
        if mine or theirs or base or to or take or dry_run or as_json:
            fail(MERGING.say("install-alone", help_language()))
        from toc.cli.merge_install import install_in_git

        install_in_git(yes=yes)
        return
    if mine is None or theirs is None:
        fail(MERGING.say("needs-two", help_language()))
    wanted = TAKE.get(take.strip().casefold(), "")
    if take and not wanted:
        fail(MERGING.say("bad-take", help_language(), given=take))
    _merge(_Asked(mine, theirs, base, to, wanted, dry_run, as_json, yes))


@dataclass(frozen=True)
class _Asked:
    """What was typed."""

    mine: str
    theirs: Path
    base: Path | None
    to: Path | None
    take: str
    dry_run: bool
    as_json: bool
    yes: bool

    @property
    def asking(self) -> bool:
        """Whether somebody is there to choose."""
        from toc.cli import plan_asking

        quiet = self.take or self.dry_run or self.as_json
        return not quiet and plan_asking.at_a_terminal()


def _merge(asked: _Asked) -> None:
    from toc.change.merging.commands import joined_copies, sound
    from toc.change.saving import save
    from toc.cli.choosing import choose_plan, language_of
    from toc.cli.language import speak
    from toc.cli.merge_page import as_data, choose, done_page, settled_page, sure, taken_page

    file = choose_plan(asked.mine, "merge")
    mine = sound(_opened(file))
    language = language_of(mine)
    speak(language)
    theirs = sound(_opened(asked.theirs))
    _refuse_names(file, asked, language)
    copies, found = _copies(asked, mine, theirs, language)
    if copies.hardly:
        fail(MERGING.say("other-programme", language, mine=file, theirs=asked.theirs))
    choices: dict[Key, Side] = {}
    made = joined_copies(copies, choices)
    settled: list[ToldConflict] = []
    if asked.take in ("mine", "theirs"):
        made, settled = _all_taken(made, choices, asked.take, language)
    if not asked.as_json:
        show(taken_page(made, found, asked.theirs, language, clashed=bool(settled)))
        show(settled_page(settled, made, asked.take, language))
    if made.conflicts and asked.asking:
        made = choose(made, choices, language)
    told = made.told(language)
    written = made.changes(language)
    blocked = bool(told) and not (asked.take or asked.asking)
    writes = not (asked.dry_run or blocked) and any(one.changes for one in written.changes)
    if writes and asked.asking and asked.to is None and not asked.yes:
        writes = sure(file, language)
    if writes:
        with writing(copies.into, language=language) as step:
            values = {"mine": copies.names.mine, "theirs": copies.names.theirs}
            step.did(MERGING, "did", count=len(made.taken()), **values)
            save(written.changes)
    if asked.as_json:
        write_json(as_data(made, written, found, told, settled, writes))
    else:
        show(done_page(made, written, told, writes, asked.dry_run, blocked, language))
    if told:
        raise typer.Exit(1)


def _all_taken(
    made: JoinedCopies, choices: dict[Key, Side], take: str, language: Language
) -> tuple[JoinedCopies, list[ToldConflict]]:
    """With one side's version at every clash, also at those that come of it; and the clashes, as
    the other side's version is in no file that is written."""
    from toc.change.merging.commands import joined_copies
    from toc.change.merging.joining import ConflictKind, Side

    settled: list[ToldConflict] = []
    while made.conflicts:
        # What a thing is called comes first: the other clashes in it are known by that.
        called = [one for one in made.conflicts if one.kind is ConflictKind.RENAMED]
        told = zip(made.conflicts, made.told(language), strict=True)
        settled += [one for conflict, one in told if not called or conflict in called]
        choices |= {one.key: Side(take) for one in called or made.conflicts}
        made = joined_copies(made.copies, choices)
    return made, settled


def _refuse_names(file: Path, asked: _Asked, language: Language) -> None:
    for one in (asked.theirs, asked.base):
        if one is not None and not one.is_file():
            fail(MERGING.say("no-file", language, file=one))
    if file.samefile(asked.theirs):
        fail(MERGING.say("same-file", language, file=file))
    to = asked.to
    if to is not None and to.suffix.casefold() not in (".yaml", ".yml"):
        fail(MERGING.say("to-kind", language))
    if to is not None and to.exists():
        fail(MERGING.say("to-exists", language, file=to))


def _opened(file: Path) -> Dossier:
    from toc.check.opening import open_dossier
    from toc.cli.choosing import language_of
    from toc.cli.days import today
    from toc.core.checked import Asked

    dossier = open_dossier(file, Asked(today()))
    if not dossier.readable:
        from toc.check.report.validation import say

        said = say(dossier.problems[0], dossier, language_of(dossier))
        fail(f"{said.place}: {said.what}", said.fix)
    return dossier


def _copies(
    asked: _Asked, mine: Dossier, theirs: Dossier, language: Language
) -> tuple[Copies, FoundBase | None]:
    from toc.change.merging.bases import find_base
    from toc.change.merging.commands import Copies, sound
    from toc.change.merging.told import Names
    from toc.core.loading import read_bytes

    base: Reading | None = None
    before: Before | None = None
    found = None
    if asked.base is not None:
        old = sound(_opened(asked.base))
        base, before = old.reading, _beside(asked.base)
    elif (found := find_base(mine.file, theirs.file)) is not None:
        reading = read_bytes(found.data, found.file)
        if reading.programme is None:
            found = None
        else:
            base, before = reading, found.beside
    names = [str(mine.file.name), str(asked.theirs.name)]
    if names[0] == names[1]:
        names = [str(mine.file), str(asked.theirs)]
    into = asked.to or mine.file
    called = Names(*names)
    return Copies(mine, theirs, base, before, into, called, mine.asked.today), found


def _beside(file: Path) -> Before | None:
    """What stands beside the version of both; None where it has nothing there."""
    from toc.core.files import held
    from toc.core.records.folder import beside

    if not beside(file).is_dir():
        return None
    return lambda name: held(beside(file, *name.split("/")))
