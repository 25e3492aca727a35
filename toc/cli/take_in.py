"""`toc take-in`: what came back on the forms of `toc hand-out`, and into the plan what people
accept of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.change.words.take_in import TAKE_IN
from toc.cli import options
from toc.cli.accepting import ask, asked_for, role_of
from toc.cli.choosing import choose_plan, language_of, sound_plan
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.returned import bytes_of, files_and_plan
from toc.cli.saving import writing
from toc.cli.terminal import show, write_json
from toc.core.words.history import HISTORY
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, Verbatim, line, strong

if TYPE_CHECKING:
    from toc.change.saving import FileChange
    from toc.change.taking_in.reading import Answers, Refused
    from toc.change.taking_in.values import Outcome
    from toc.core.dossier import Dossier
    from toc.core.words import Language

MOST_FORMS = 5_000
"""More forms than anybody takes in at once: a wrong folder."""


def _help(key: str) -> str:
    return TAKE_IN.say(f"{key}-option", help_language())


def take_in(
    given: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE… [PLAN]",
            help=TAKE_IN.say("forms-argument", help_language()),
            show_default=False,
        ),
    ],
    accept: Annotated[
        str,
        typer.Option("--accept", metavar="WHAT", show_default=False, help=_help("accept")),
    ] = "",
    role: Annotated[
        str, typer.Option("--role", metavar="ROLE", show_default=False, help=_help("role"))
    ] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_help("dry-run"))] = False,
    as_json: options.Json = False,
) -> None:
    """Take forms in. Ends with 0, with 1 where a file is none that can be taken in (the others
    are) or the plan has mistakes, 2 where there is nothing to read or it cannot be written."""
    from toc.change.taking_in import commands
    from toc.change.taking_in.reading import MOST_BYTES

    files, plan = _told_apart(given)
    file = choose_plan(plan, f"take-in {' '.join(map(as_argument, files[:1]))}")
    dossier, programme, _ = sound_plan(str(file), "take-in")
    language = language_of(dossier)
    if not files:
        fail(TAKE_IN.say("no-forms", language))
    if accept.strip():
        role = role_of(role, language)
    contents = [(one, bytes_of(one, MOST_BYTES)) for one in files]
    read, refused = commands.read_forms(dossier, contents)
    if not read:
        _refuse(refused, language, as_json)
    found = commands.take_in(dossier, read, language)
    keys = asked_for(found, accept, language)
    if not as_json:
        from toc.change.taking_in.page import outcome_page

        _tell(refused, language)
        show(outcome_page(found, programme, language))
        if not accept.strip() and found.anything:
            keys, role = ask(found, role, language) if _asks(dry_run) else (frozenset(), role)
    change = _change(dossier, found, keys, role) if keys else None
    written = change is not None and change.changes and not dry_run
    if change is not None and written:
        from toc.change.saving import save

        with writing(dossier.file, language=language) as step:
            step.did(HISTORY, "did.taken-in", count=len(keys))
            save([change])
    if as_json:
        told = _mistakes(refused, language)
        write_json(_as_data(dossier, read, found, keys, told, written=written))
    else:
        chosen = f" {as_argument(dossier.file)}" if plan is not None else ""
        asked = bool(accept.strip()) or _asks(dry_run)
        show(_done(found, keys, dossier, role, language, dry_run, asked, files, chosen))
    if refused:
        raise typer.Exit(1)


def _asks(dry_run: bool) -> bool:
    from toc.cli.plan_asking import at_a_terminal

    return not dry_run and at_a_terminal()


def _change(dossier: Dossier, found: Outcome, keys: frozenset[str], role: str) -> FileChange:
    from toc.change.taking_in.commands import change_of
    from toc.cli.days import today

    return change_of(dossier, found, keys, role, today())


def _told_apart(given: list[str]) -> tuple[list[str], str | None]:
    """The files that came back and, where there is one, the plan."""
    named, plan = files_and_plan(given, TAKE_IN)
    files = list(dict.fromkeys(each for one in named for each in _every(one)))
    if len(files) > MOST_FORMS:
        values = {"count": len(files), "most": MOST_FORMS}
        fail(TAKE_IN.say("too-many-forms", help_language(), **values))
    return files, plan


def _every(name: str) -> list[str]:
    """The files that a name means: those of answers in a folder, and where the terminal left a
    star as it is, as that of Windows does, those that it stands for."""
    path = Path(name)
    try:
        if path.is_dir():
            found = [one for one in path.iterdir() if one.suffix.lower() in (".json", ".txt")]
            return sorted(map(str, found)) or fail(
                TAKE_IN.say("empty-folder", help_language(), folder=name)
            )
        if "*" in path.name and not path.exists():
            return sorted(map(str, path.parent.glob(path.name))) or [name]
    except (OSError, ValueError):  # a name that no file can have
        pass
    return [name]


def _said(refused: Sequence[Refused], language: Language) -> list[str]:
    return [
        TAKE_IN.say(f"refused.{one.key}", language, file=one.file, programme=one.programme)
        for one in refused
    ]


def _tell(refused: Sequence[Refused], language: Language) -> None:
    """Which files are not read, while the others are."""
    for said in _said(refused, language):
        typer.echo(said, err=True)
    if refused:
        typer.echo(TAKE_IN.say("not-read", language, count=len(refused)), err=True)


def _mistakes(refused: Sequence[Refused], language: Language) -> list[dict[str, str]]:
    """The same for other programs."""
    pairs = zip(refused, _said(refused, language), strict=True)
    return [{"file": one.file, "id": one.key, "message": text} for one, text in pairs]


def _refuse(refused: Sequence[Refused], language: Language, as_json: bool) -> None:
    """No file is read. Ends with 2 where none is there, and with 1 else."""
    code = 2 if all(one.key == "missing" for one in refused) else 1
    if as_json:
        write_json({"version": 1, "mistakes": _mistakes(refused, language)})
        raise typer.Exit(code)
    fail(*_said(refused, language), TAKE_IN.say("nothing-read", language), code=code)


def _done(
    found: Outcome,
    keys: frozenset[str],
    dossier: Dossier,
    role: str,
    language: Language,
    dry_run: bool,
    asked: bool,
    files: Sequence[str],
    plan: str,
) -> Page:
    if not found.anything:
        return
    yield line()
    if keys:
        key = "would" if dry_run else "written"
        said = TAKE_IN.say(key, language, count=len(keys), plan=dossier.file, role=role)
        yield line(strong(said))
        left = sum(one.key not in keys for one in found.proposals)
        if left:
            yield line(TAKE_IN.say("left", language, count=left))
    elif asked:
        yield line(TAKE_IN.say("none", language))
    else:
        word = TAKE_IN.say("word.all", language)
        names = " ".join(map(as_argument, files[:3])) + (" …" if len(files) > 3 else "")
        command = TAKE_IN.say("how-typed", language, files=names, plan=plan, word=word)
        yield line(TAKE_IN.say("how", language))
        yield Verbatim(f"  {command}", whole=True)
        yield line(TAKE_IN.say("how-more", language, word=word))


def _as_data(
    dossier: Dossier,
    read: Sequence[Answers],
    found: Outcome,
    keys: frozenset[str],
    mistakes: list[dict[str, str]],
    *,
    written: bool,
) -> dict[str, object]:
    return {
        "version": 1,
        "plan": dossier.file,
        "mistakes": mistakes,
        "files": [{"file": one.file, "kind": one.kind, "code": one.code} for one in read],
        "written": written,
        "accepted": sorted(keys),
        "outcome": found,
    }
