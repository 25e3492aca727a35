"""What joining shows, asks and tells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from toc.change.words.merging import MERGING
from toc.cli.terminal import show
from toc.core.editing.saying import field_word
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Look, Page, Part, ScreenLine, item, line, strong

if TYPE_CHECKING:
    from toc.change.merging.bases import FoundBase
    from toc.change.merging.commands import JoinedCopies, Written
    from toc.change.merging.joining import Path as Key
    from toc.change.merging.joining import Side
    from toc.change.merging.told import Names, ToldChange, ToldConflict
    from toc.core.words import Language

SHOWN = 20
"""So many changes are told one by one."""

_MARKS = {"new": ("+ ", Look.FINE), "gone": ("- ", Look.GONE), "changed": ("~ ", Look.OPEN)}


def taken_page(
    made: JoinedCopies,
    found: FoundBase | None,
    theirs: Path,
    language: Language,
    *,
    clashed: bool = False,
) -> Page:
    """What the copies were made of, and what comes along; `clashed` where clashes were settled."""

    def say(key: str, **values: object) -> str:
        return MERGING.say(key, language, **values)

    if found is not None:
        since = found.since
        day = f"{since.day}-{since.month}-{since.year}"
        key = "base-git" if found.commit else "base-history"
        yield line(say(key, day=day, commit=found.commit[:7]), look=Look.ASIDE)
    elif made.copies.base is not None:
        file = made.copies.base.positions.source.file
        yield line(say("base-file", file=file), look=Look.ASIDE)
    else:
        yield line(say("no-base"))
    taken = made.taken()
    yield line()
    if not taken:
        beside = clashed or bool(made.conflicts)
        yield line(say("taken-none-beside" if beside else "taken-none", theirs=theirs))
    else:
        yield line(strong(say("taken", count=len(taken), theirs=theirs)))
        for one in taken[:SHOWN]:
            yield _change(one, language)
        if len(taken) > SHOWN:
            yield line(say("more", count=len(taken) - SHOWN), indent=2)
    if recalled := made.recalled():
        ids = [say("recalled-id", was=one.was, id=one.id) for one in recalled]
        names = {"mine": made.copies.names.mine, "theirs": made.copies.names.theirs}
        yield line(say("recalled", ids=", ".join(ids), **names))
    files = [str(one.file) for one in made.records.changes]
    if files:
        yield line(say("records", count=len(files), files=", ".join(files)))


def _change(one: ToldChange, language: Language) -> ScreenLine:
    mark, look = _MARKS[one.kind]
    text = f"‘{one.text}’" if one.text else MERGING.say("programme", language)
    said = [field_word(name, language) for name in one.fields]
    if one.was:
        said.insert(0, MERGING.say("was-called", language, was=one.was))
    return item(text, one.id, f": {', '.join(said)}" if said else "", mark=Part(mark, look))


def settled_page(
    settled: Sequence[ToldConflict], made: JoinedCopies, take: str, language: Language
) -> Page:
    """The clashes at which one side's version was taken, each with what the other one says."""
    if not settled:
        return
    names = made.copies.names
    name = names.mine if take == "mine" else names.theirs
    yield line()
    yield line(strong(MERGING.say("settled", language, count=len(settled), name=name)))
    for one in settled:
        yield from conflict_page(one, made.copies.names, language)


def conflict_page(one: ToldConflict, names: Names, language: Language) -> Page:
    """A clash with what each copy says."""
    yield line(one.what, indent=2, hanging=2)
    before = MERGING.say("was", language)
    for name, value in ((names.mine, one.mine), (names.theirs, one.theirs), (before, one.before)):
        if value:
            yield line(f"{name}: {value}", indent=4, hanging=2, look=Look.PLAIN)


def choose(made: JoinedCopies, choices: dict[Key, Side], language: Language) -> JoinedCopies:
    """Ask of each clash which version it becomes, also of those that come of an answer."""
    from toc.change.merging.commands import joined_copies
    from toc.change.merging.joining import Side

    passed: set[Key] = set()
    while left := [one for one in made.conflicts if one.key not in passed]:
        told = dict(zip((one.key for one in made.conflicts), made.told(language), strict=True))
        first = left[0]
        show([line(), *conflict_page(told[first.key], made.copies.names, language)])
        answer = _answer(made, language)
        if answer == "":
            passed.add(first.key)
            continue
        choices[first.key] = Side.MINE if answer == "1" else Side.THEIRS
        made = joined_copies(made.copies, choices)
    return made


def _answer(made: JoinedCopies, language: Language) -> str:
    names = made.copies.names
    answers = MERGING.say("answers", language, mine=names.mine, theirs=names.theirs)
    show([line(strong(MERGING.say("question", language))), line(answers, look=Look.ASIDE)])
    while True:
        typed = typed_answer(language)
        if typed in ("", "1", "2"):
            return typed
        typer.echo(MERGING.say("again", language))


def typed_answer(language: Language) -> str:
    """What is typed; nothing where nobody types any more."""
    try:
        return input(f"{MERGING.say('prompt', language)}: ").strip().casefold()
    except EOFError:
        typer.echo()
        return ""


def sure(file: Path, language: Language, key: str = "ask-write") -> bool:
    """Whether it is to be done."""
    show([line(), line(strong(MERGING.say(key, language, file=file)))])
    return typed_answer(language) in {*MERGING["yes"], "j", "y"}


def done_page(
    made: JoinedCopies,
    written: Written,
    told: Sequence[ToldConflict],
    writes: bool,
    dry_run: bool,
    blocked: bool,
    language: Language,
) -> Page:
    """What is left to choose, and what was written."""

    def say(key: str, **values: object) -> str:
        return MERGING.say(key, language, **values)

    into = made.copies.into
    if told and (blocked or dry_run):
        yield line()
        yield line(strong(say("open", count=len(told))))
        for one in told:
            yield from conflict_page(one, made.copies.names, language)
    yield line()
    if left := written.comments_left:
        comments = " · ".join(left)
        theirs = made.copies.names.theirs
        yield line(say("comments-left", count=len(left), theirs=theirs, comments=comments))
    if dry_run:
        yield line(say("would", file=into))
    elif blocked:
        yield line(say("how"))
    elif not writes:
        yield line(say("not-written"))
    else:
        yield line(strong(say("written", file=into)))
        noted = [one for one in told if one.kind != "file-differs"]
        if noted:
            yield line(say("noted", count=len(noted), plan=as_argument(into)))
        for one in told:
            if one.kind == "file-differs":
                yield line(f"{one.what} {say('file-open', file=one.theirs)}")


def as_data(
    made: JoinedCopies,
    written: Written,
    found: FoundBase | None,
    told: Sequence[ToldConflict],
    settled: Sequence[ToldConflict],
    writes: bool,
) -> dict[str, object]:
    """The same for other programs."""
    copies = made.copies
    base: object = None
    if found is not None:
        base = {"commit": found.commit or None, "since": found.since.isoformat()}
    elif copies.base is not None:
        base = {"file": copies.base.positions.source.file}
    return {
        "version": 1,
        "mine": copies.mine.file,
        "theirs": copies.theirs.file,
        "base": base,
        "into": copies.into,
        "written": writes,
        "taken": made.taken(),
        "new_ids": made.recalled(),
        "conflicts": told,
        "settled": settled,
        "files": [one.file for one in written.changes if one.changes],
        "comments_left": written.comments_left,
    }
