"""`toc keys`: every key of a programme file, and what one of them means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from toc.check.words.keys import KEYS_TEXT
from toc.cli import options
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show, write_json
from toc.cli.written_files import files_told
from toc.documents.screen import Page, Verbatim, aside, line, strong

if TYPE_CHECKING:
    from toc.check.reference.keys import Key, KeyGroup


def _say(key: str, /, **values: object) -> str:
    return KEYS_TEXT.say(key, help_language(), **values)


def _complete_key(incomplete: str) -> list[str]:
    from toc.check.reference.keys import names, reference

    return [name for name in names(reference(help_language())) if name.startswith(incomplete)]


def keys(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="KEY",
            show_default=False,
            autocompletion=_complete_key,
            help=_say("argument"),
        ),
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", show_default=False, help=_say("to-option")),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show the keys by where they stand, or what one means. Ends with 0, or with 2 for an unknown
    one."""
    from toc.check.reference.keys import find, reference

    parts = reference(help_language())
    if to is not None:
        with files_told(as_json):
            _write(parts, to)
        return
    found = find(parts, name) if name is not None else ()
    if name is not None and not found:
        _unknown(parts, name)
    if as_json:
        shown = [{"part": part.id, "at": part.at, "key": key} for part, key in found]
        whole = {"parts": parts} if name is None else {"keys": shown}
        write_json({"version": 1, **whole})
        return

    show(_list(parts) if name is None else _show(parts, found))


def _list(parts: tuple[KeyGroup, ...]) -> Page:
    for part in parts:
        yield line(strong(part.title))
        yield line(aside(part.at), indent=2)
        named = [
            f"{key.name}{'*' if key.required else ''}"
            + (f" ({key.other})" if key.other != key.name else "")
            for key in part.keys
        ]
        yield line(", ".join(named), indent=2)
        yield line()
    yield line(aside(_say("legend")))
    yield line(aside(_say("more")))


def _show(parts: tuple[KeyGroup, ...], found: tuple[tuple[KeyGroup, Key], ...]) -> Page:
    """Each meaning once, with all the parts in which it is the same."""
    below = {part.id: ", ".join(key.name for key in part.keys) for part in parts}
    places: dict[Key, list[KeyGroup]] = {}
    for part, key in found:
        places.setdefault(key, []).append(part)
    for number, (key, where) in enumerate(places.items()):
        if number:
            yield line()
        other = f"  {_say('in-other', name=key.other)}" if key.other != key.name else ""
        yield line(strong(key.name), aside(other))
        yield line(aside(" · ".join(part.title for part in where)), indent=2)
        if len(where) == 1:
            yield line(aside(where[0].at), indent=2)
        yield line(key.meaning, indent=2)
        kind = [_say("required" if key.required else "not-required"), key.kind]
        kind += [_say("default", value=key.default)] if key.default else []
        yield line(f"{_say('kind')}: {'; '.join(kind)}", indent=2)
        for value in key.values:
            other = f" ({value.other})" if value.other != value.word else ""
            said = f"{other}: {value.meaning}"
            yield line("- ", strong(value.word), said, indent=4, hanging=2)
        for under in key.under:
            yield line(_say("below", keys=below[under]), indent=2)
        yield line(f"{_say('example')}:", indent=2)
        yield Verbatim(f"    {key.example}", whole=True)


def _unknown(parts: tuple[KeyGroup, ...], name: str) -> NoReturn:
    from toc.check.reference.keys import names
    from toc.core.loading import nearest

    near = ", ".join(nearest(name, names(parts)))
    fail(_say("unknown-near" if near else "unknown", key=name, near=near))


def _write(parts: tuple[KeyGroup, ...], file: Path) -> None:
    from toc.check.reference.page import keys_page
    from toc.check.reference.schema import schema_text
    from toc.core.files import produce

    ending, language = file.suffix.lower(), help_language()
    if ending not in (".md", ".json"):
        fail(_say("not-md", file=file.with_suffix(".md")))
    text = keys_page(parts, language) if ending == ".md" else schema_text(language)
    produce(file, text.encode())
    count = sum(len(part.keys) for part in parts)
    typer.echo(_say("written", count=count, file=file))
