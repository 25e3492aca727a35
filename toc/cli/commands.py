"""The table of commands, and what typer makes of it. The module of a command is loaded when it is
asked for; all is in the user's language, without the type names of a programmer."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches
from importlib import import_module
from typing import Any, get_type_hints

import typer
import typer.main
from typer.core import TyperCommand, TyperGroup

from toc.cli.dutch import PLACEHOLDERS
from toc.cli.language import help_language, speak, spoken_language
from toc.cli.saving import COMMAND
from toc.cli.words import CLI
from toc.core.problems import RefusalError

COMMANDS = {
    "new": "new.new",
    "validate": "validate.validate",
    "show": "show.show",
    "why": "why.why",
    "set": "set_value.set_value",
    "add": "add.add",
    "rename": "rename.rename",
    "move": "move.move",
    "remove": "remove.remove",
    "apply": "apply.apply",
    "plan": "plan.plan",
    "plan score-sheet": "score_sheet.score_sheet",
    "plan read-scores": "score_sheet.read_scores",
    "export": "export.export",
    "export iati": "iati.export_iati",
    "export logframe": "logframe.logframe",
    "export table": "table.table",
    "import": "importing.import_file",
    "measure add": "measure_add.measure_add",
    "measure import": "measure_import.measure_import",
    "measure template": "measure_due.measure_template",
    "measure due": "measure_due.measure_due",
    "progress": "progress.progress",
    "review": "review.review",
    "review read-decisions": "decisions.read_decisions",
    "log": "log.log",
    "compare": "compare.compare",
    "merge": "merge.merge",
    "history": "history.history",
    "undo": "undo.undo",
    "hand-out": "hand_out.hand_out",
    "take-in": "take_in.take_in",
    "serve": "serve.serve",
    "lsp": "lsp.lsp",
    "mcp": "mcp.mcp",
    "rules": "rules.rules",
    "keys": "keys.keys",
}
"""The commands, in the order of a first afternoon, and the function of each in its module."""

SETTINGS = {"help_option_names": ["--help", "-h"]}

MORE_WORDS = frozenset({"set", "add"})
"""The commands that themselves say something of more words than they take."""

_NEGATIVE = re.compile(r"-[€$£]?\s*\d.*")

_HELP = {
    "help": "help",
    "install_completion": "install-completion",
    "show_completion": "show-completion",
}
"""typer's own options, and the key of what is said about them."""


def _untyped(ctx: Any) -> str:
    """`--json`, not `--json <bool>`."""
    return ""


def _dutch(word: re.Match[str]) -> str:
    return PLACEHOLDERS.get(word[0], word[0])


def _plain_params(params: list[Any]) -> list[Any]:
    for param in params:
        if param.metavar is None or not param.opts[0].startswith("-"):
            param.display_type = _untyped
        if param.metavar is not None and help_language() == "nl":
            param.metavar = re.sub(r"[A-Z]+", _dutch, param.metavar)
        if param.name in _HELP:
            param.help = CLI.say(_HELP[param.name], help_language())
    return params


class Command(TyperCommand):
    """One command."""

    def get_params(self, ctx: Any) -> list[Any]:
        """As typer has them, described for the user."""
        return _plain_params(super().get_params(ctx))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As typer does; an amount below zero is no option."""
        if any(_NEGATIVE.fullmatch(one) for one in args):
            ctx.ignore_unknown_options = True
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        """Run the command. Ends with 2 where it cannot go on, and with 1 where something that
        belongs to the programme cannot be used, saying why."""
        speak(help_language())
        COMMAND.set(self.name or "")
        try:
            return super().invoke(ctx)
        except RefusalError as error:
            typer.echo(error.say(spoken_language()), err=True)
            raise typer.Exit(error.code) from error

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """`Gebruik: toc validate [OPTIES] [PLAN]`."""
        _usage(self, ctx, formatter)


def _said(name: str) -> str:
    return CLI.say(name, help_language())


def loaded(name: str) -> Command:
    """This command with what it takes, as its module says. KeyError where there is none."""
    module, function = COMMANDS[name].split(".")
    run: Callable[..., None] = getattr(import_module(f"toc.cli.{module}"), function)
    # Once: from text, typer would read each of them four times.
    run.__annotations__ = get_type_hints(run, include_extras=True)
    alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    settings = {**SETTINGS, "allow_extra_args": name in MORE_WORDS}
    alone.command(name, cls=Command, help=_said(name), context_settings=settings)(run)
    command = typer.main.get_command(alone)
    assert isinstance(command, Command)
    return command


class Commands(TyperGroup):
    """The commands in the order of a first afternoon, and a suggestion for a mistyped one. Until
    one is asked for, there is no more of it than its name and its help."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = {name: Command(name, help=_said(name)) for name in COMMANDS}

    def get_params(self, ctx: Any) -> list[Any]:
        """As typer has them, described for the user."""
        return _plain_params(super().get_params(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """`Gebruik: toc [OPTIES] OPDRACHT …`."""
        _usage(self, ctx, formatter)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The first words of the names: a shell completes one word at a time."""
        found: dict[str, Any] = {}
        for item in super().shell_complete(ctx, incomplete):
            item.value = item.value.partition(" ")[0]
            found.setdefault(item.value, item)
        return list(found.values())

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command with what it takes, by a name of one or two words (`plan score-sheet`). An
        unknown one is answered with what there is."""
        for length in (2, 1):
            name = " ".join(args[:length])
            if name in COMMANDS:
                return name, loaded(name), args[length:]
        under = [name for name in COMMANDS if name.startswith(f"{args[0]} ")]
        near = [] if under else get_close_matches(args[0], COMMANDS, n=1)
        key = "no-such-command-near" if near else "no-such-command"
        names = ", ".join(under or COMMANDS)
        values = {"command": args[0], "near": "".join(near), "commands": names}
        typer.echo(CLI.say(key, help_language(), **values), err=True)
        raise typer.Exit(2)


def _usage(command: Any, ctx: Any, formatter: Any) -> None:
    pieces = " ".join(command.collect_usage_pieces(ctx))
    if help_language() == "nl":
        pieces = pieces.replace("[OPTIONS]", "[OPTIES]")
        pieces = pieces.replace("COMMAND [ARGS]...", "OPDRACHT …")
    prefix = CLI.say("usage", help_language()) + " "
    formatter.write_usage(ctx.command_path, pieces, prefix=prefix)


def usage_sentence(error: Any) -> str:
    """What is wrong with a command, in the user's language. `error` is one of typer's usage
    errors, told apart by its type."""
    language = help_language()
    kind = type(error).__name__
    if kind == "NoSuchOption":
        near = ", ".join(sorted(error.possibilities or ()))
        key = "no-such-option-near" if near else "no-such-option"
        return CLI.say(key, language, option=error.option_name, near=near)
    if kind == "MissingParameter" and error.param is not None:
        return CLI.say("missing-argument", language, argument=_name(error.param))
    if kind == "BadOptionUsage":
        return CLI.say("option-value", language, option=error.option_name)
    if kind == "BadParameter" and error.param is not None:
        return CLI.say("bad-value", language, argument=_name(error.param))
    return CLI.say("bad-command", language)


def _name(param: Any) -> str:
    return str(param.metavar or param.opts[-1])
