"""`toc new NAME`: a small programme file with explanations, that validates and draws; or with
`--example` a folder with a whole worked year."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import FOLDER
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import write_json
from toc.cli.words import CLI
from toc.core.words.typed_commands import as_argument

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from toc.core.words import Language

_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
"""Names that Windows keeps for itself, also with an ending."""

_LONGEST = 80


def new(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME",
            help=CLI.say("new-name", help_language()),
            show_default=False,
        ),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", "--taal", help=CLI.say("new-language", help_language())),
    ] = None,
    example: Annotated[
        bool, typer.Option("--example", help=CLI.say("new-example", help_language()))
    ] = False,
    form: Annotated[
        Path | None,
        typer.Option(
            "--form",
            metavar="FILE.xlsx",
            help=CLI.say("new-form", help_language()),
            show_default=False,
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Make a programme file in the folder `programmes`, the example in a folder of its own, or an
    Excel form to fill in. Never overwrites anything."""
    import json
    from importlib.resources import files

    from toc.core.files import SavingError, keep, locked, make_folder
    from toc.core.loading import slug

    said = help_language()
    language = language or said
    if language not in ("nl", "en"):
        fail(CLI.say("new-bad-language", said, language=language))
    if form is not None:
        _form(form, "en" if language == "en" else "nl", name, example, as_json)
        return
    if name is None:
        fail(CLI.say("missing-argument", said, argument="NAAM" if said == "nl" else "NAME"))
    plain = "".join(c if c.isprintable() else " " for c in name.removesuffix(".yaml"))
    stem = slug(plain)[:_LONGEST].rstrip("-")
    if not stem or stem in _RESERVED:
        fail(CLI.say("new-bad-name", said, name=name))
    if example:
        _example(Path(stem), language, as_json)
        return
    file = FOLDER / f"{stem}.yaml"
    template = (files("toc.cli") / "starter" / f"{language}.yaml").read_text(encoding="utf-8")
    title = " ".join(plain.split()) if plain != stem else stem.replace("-", " ").capitalize()
    # JSON's quoting is YAML's: a title may hold any character.
    schema = FOLDER / _SCHEMA["en" if language == "en" else "nl"]
    text = template.format(
        name=stem,
        title=json.dumps(title, ensure_ascii=False),
        year=datetime.date.today().year + 1,
        schema=schema.name,
    )
    try:
        make_folder(FOLDER)
        with locked(file):
            keep(file, text.encode(), None)
        _keep_schema(schema, "en" if language == "en" else "nl")
    except SavingError as error:
        if error.key != "made":
            raise
        fail(CLI.say("new-exists", said, file=file))
    if as_json:
        write_json({"version": 1, "file": file, "name": stem})
        return
    typer.echo(CLI.say("new-made", said, file=file))
    typer.echo(CLI.say("new-next", said, name=stem))


_SCHEMA: dict[Language, str] = {"nl": "programma.schema.json", "en": "programme.schema.json"}
"""The file by which an editor knows the keys; every programme of the folder can name it."""


def _keep_schema(file: Path, language: Language) -> None:
    """Put the schema of the keys there, unless it is there already."""
    from toc.check.reference.schema import schema_text
    from toc.core.files import SavingError, keep

    try:
        keep(file, schema_text(language).encode(), None)
    except SavingError as error:
        if error.key != "made":
            raise


def _form(form: Path, language: Language, name: str | None, example: bool, as_json: bool) -> None:
    """Make an Excel form for a whole programme. Ends with 2 where a file is there already."""
    from toc.core.files import SavingError
    from toc.exchange.form.commands import write_new_form
    from toc.exchange.words.form_files import FORM_FILES

    said = help_language()
    if name is not None:
        fail(FORM_FILES.say("name-and-form", said, name=name))
    if example:
        fail(FORM_FILES.say("example-and-form", said))
    if form.suffix.lower() != ".xlsx":
        fail(FORM_FILES.say("not-xlsx", said))
    try:
        write_new_form(form, language)
    except SavingError as error:
        if error.key != "made":
            raise
        fail(CLI.say("new-exists", said, file=form))
    if as_json:
        write_json({"version": 1, "file": form})
        return
    typer.echo(CLI.say("new-made", said, file=form))
    typer.echo(FORM_FILES.say("new-next", said, form=as_argument(form)))


_READ = {
    "nl": ("LEESMIJ.txt", "docs/reflectie.md"),
    "en": ("README.txt", "docs/en/reflection.md"),
}
"""The file of the example that says what the others are, and the page that goes with it."""


def _example(folder: Path, written: str, as_json: bool) -> None:
    """Put the worked year that is `written` in that language in a new folder, whole or not at all.
    Ends with 2 where it is there already."""
    from importlib.resources import files
    from shutil import rmtree

    from toc.core.files import SavingError, keep, make_folder

    language = help_language()
    if folder.exists():
        fail(CLI.say("new-exists", language, file=folder))
    kept = dict(_below(files("toc.cli") / "starter" / "example" / written, folder))
    try:
        for file, data in kept.items():
            make_folder(file.parent)
            keep(file, data, None)
    except (SavingError, KeyboardInterrupt):
        # Half a year would look like a whole one, and stand in the way of the next try.
        rmtree(folder, ignore_errors=True)
        raise
    if as_json:
        write_json({"version": 1, "folder": folder, "files": list(kept)})
        return
    typer.echo(CLI.say("new-example-made", language, folder=f"{folder}/", count=len(kept)))
    readme, page = _READ[written]
    typer.echo(CLI.say("new-example-next", language, folder=folder, readme=readme, page=page))


def _below(source: Traversable, to: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file below a folder of the package, and where it goes."""
    for one in sorted(source.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            yield from _below(one, to / one.name)
        else:
            yield to / one.name, one.read_bytes()
