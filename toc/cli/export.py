"""`toc export`: the drawings of a plan as files."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from inspect import Parameter, Signature
from typing import Annotated, Any

import typer
from typer.models import OptionInfo

from toc.cli import options
from toc.cli.language import help_language
from toc.documents.words.documents import DOCUMENTS
from toc.documents.words.drawing import DRAWING
from toc.draw.formats import DrawingFormat
from toc.draw.table import ROWS


def _option(name: str, help: str, value: str = "") -> OptionInfo:
    """An option, with what has to be named with it."""
    made: OptionInfo = typer.Option(
        f"--{name}", metavar=value or None, show_default=False, help=help
    )
    return made


def _own(name: str, value: str = "ID", **values: str) -> OptionInfo:
    return _option(name, DRAWING.say(f"{name}-option", help_language(), **values), value)


@dataclass(frozen=True)
class AskedExport:
    """What is asked on the command line, as it was typed; `views` by their names in the table."""

    plan: options.Plan = None
    network: Annotated[str | None, _own("network")] = None
    progress: Annotated[str | None, _own("progress", "YEAR")] = None
    formats: Annotated[str | None, _own("format", "KIND", formats=", ".join(DrawingFormat))] = None
    to: Annotated[str | None, _own("to", "FOLDER")] = None
    paper: Annotated[str | None, _own("paper", "PAPER")] = None
    direction: Annotated[str, _own("direction", "DIRECTION")] = "lr"
    order: Annotated[str, _own("order", "ORDER")] = "file"
    date: Annotated[str | None, _own("date", "DATE")] = None
    template: Annotated[
        str | None, _option("template", DOCUMENTS.say("template-option", help_language()), "FILE")
    ] = None
    anew: Annotated[bool, _option("replace", DOCUMENTS.say("replace-option", help_language()))] = (
        False
    )
    as_json: options.Json = False
    views: Mapping[str, str | bool] = field(default_factory=dict)


def export(context: typer.Context, **given: Any) -> None:
    """Draw a plan. Ends with 0, with 1 where the file has errors, 2 where it cannot be drawn."""
    from toc.cli.exporting import export

    views = {row.name: given.pop(row.name) for row in ROWS}
    wanted = {name: value for name, value in views.items() if value not in (None, False)}
    export(AskedExport(**given, views=wanted), context)


def _taken() -> Iterator[Parameter]:
    """What the command takes: the options above, with those of the views behind the network."""
    yield _parameter("context", typer.Context)
    for one in fields(AskedExport):
        if one.name != "views":
            yield _parameter(one.name, one.type, one.default)
        if one.name == "network":
            # A view that is named before those that are drawn of the whole.
            for row in sorted(ROWS, key=lambda row: not row.value):
                shown = _option(row.name, row.help(help_language()), row.value)
                kind, default = (str | None, None) if row.value else (bool, False)
                yield _parameter(row.name, Annotated[kind, shown], default)


def _parameter(name: str, kind: Any, default: Any = Parameter.empty) -> Parameter:
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=kind)


export.__signature__ = Signature([*_taken()])  # type: ignore[attr-defined]  # where Python looks
