"""The extension of VS Code starts the command that there is, and packs no more than it has."""

from __future__ import annotations

import json
import re
from pathlib import Path

from toc import __version__
from toc.cli.commands import COMMANDS

HERE = Path(__file__).parents[3] / "editors" / "vscode"
MADE = json.loads((HERE / "package.json").read_text("utf-8"))
CODE = (HERE / "extension.js").read_text("utf-8")
LOCK = json.loads((HERE / "package-lock.json").read_text("utf-8"))


def test_it_is_of_this_version_and_starts_a_command_that_there_is() -> None:
    assert MADE["version"] == __version__
    (started,) = re.findall(r'args: \[\.\.\.before, "(\w+)"\]', CODE)
    assert started in COMMANDS
    for name in re.findall(r'registerCommand\("([\w.]+)"', CODE):
        assert name in [one["command"] for one in MADE["contributes"]["commands"]]


def test_what_it_takes_is_pinned_with_hashes_and_without_addresses() -> None:
    wanted = {**MADE["dependencies"], **MADE["devDependencies"]}
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    packages = {name: one for name, one in LOCK["packages"].items() if name}
    assert {f"node_modules/{name}" for name in wanted} <= set(packages)
    assert len(packages) > 10
    assert [name for name, one in packages.items() if not one.get("integrity")] == []
    assert [name for name, one in packages.items() if "resolved" in one] == []
