"""`toc serve`: the programme in a browser, to see and change while people talk."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from toc.cli import options
from toc.cli.choosing import choose_plan
from toc.cli.language import asked_language, help_language
from toc.cli.terminal import show, write_json
from toc.documents.screen import line, strong
from toc.live.words.serve_command import SERVE_COMMAND


def _help(key: str) -> str:
    return SERVE_COMMAND.say(f"{key}-option", help_language())


def serve(
    plan: options.Plan = None,
    no_open: Annotated[bool, typer.Option("--no-open", help=_help("open"))] = False,
    read_only: Annotated[bool, typer.Option("--read-only", help=_help("read-only"))] = False,
    port: Annotated[
        int,
        typer.Option(
            "--port", metavar="NUMBER", min=0, max=65535, show_default=False, help=_help("port")
        ),
    ] = 0,
    as_json: options.Json = False,
) -> None:
    """Show the programme, or those of a folder, in a browser until Ctrl+C. Ends with 0, and with 2
    where there is nothing to show."""
    from toc.live.serve.running import ServeError, plans_in, serving

    path = choose_plan(plan, "serve")
    if not path.exists():
        raise ServeError("no-file", file=path)
    files = plans_in(path) if path.is_dir() else [path]
    ready = serving(files, language=asked_language(), read_only=read_only, port=port)
    rooms = list(ready.site.rooms.values())
    language = rooms[0].language if len(rooms) == 1 else help_language()

    def say(key: str, **values: object) -> str:
        return SERVE_COMMAND.say(key, language, **values)

    programme = rooms[0].dossier.programme
    title = programme.title if programme is not None else Path(rooms[0].file).name
    head = say("at", title=title) if len(rooms) == 1 else say("several", count=len(rooms))

    def started() -> None:
        if as_json:
            served = [{"name": one.name, "file": one.file} for one in rooms]
            write_json({"version": 1, "address": ready.door.address, "programmes": served})
            return
        show([line(head), line(strong(ready.door.address), indent=2), line()])
        show([line(say("secret-read-only" if read_only else "secret")), line(say("stop"))])
        if not no_open:
            import webbrowser

            webbrowser.open(ready.door.address)

    ready.run(started)
    if not as_json:
        show([line(say("stopped"))])
