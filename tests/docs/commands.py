"""The commands with their options, as the application has them."""

from __future__ import annotations

from typing import Any


def commands() -> dict[str, Any]:
    """Each command by its name."""
    from toc.cli.commands import COMMANDS, loaded

    return {name: loaded(name) for name in COMMANDS}


def options() -> dict[str, set[str]]:
    """The options of each command."""
    return {
        name: {
            opt
            for param in command.params
            for opt in param.opts
            if opt.startswith("--") and not getattr(param, "hidden", False)
        }
        | {"--help"}
        for name, command in commands().items()
    }
