"""The card of commands has every command with all its options."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.docs.card import GROUPS, card, everywhere
from tests.docs.commands import options
from toc.cli.app import COMMANDS
from toc.messages import Language

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES: dict[Language, Path] = {"nl": DOCS / "opdrachten.md", "en": DOCS / "en" / "commands.md"}


@pytest.mark.parametrize("language", PAGES)
def test_the_card_is_made_from_the_commands(
    language: Language, golden: Callable[[Path, str], None]
) -> None:
    golden(PAGES[language], card(language))


def test_every_command_stands_on_the_card_once() -> None:
    listed = [name for _, _, names in GROUPS for name in names]
    assert sorted(listed) == sorted(COMMANDS)


@pytest.mark.parametrize("language", PAGES)
def test_every_option_stands_with_its_command(language: Language) -> None:
    rows = PAGES[language].read_text(encoding="utf-8").splitlines()
    for name, has in options().items():
        # `plan` is not `plan score-sheet`: what follows is an argument, in capitals.
        named = re.compile(rf"\| `toc {name}(?: \[?[A-Z]|`)")
        (row,) = [one for one in rows if named.match(one)]
        # A second name of an option is told by the help.
        missing = {one for one in has if f"`{one}`" not in row} - {*everywhere(), "--taal"}
        assert missing == set(), name


def test_every_command_writes_json() -> None:
    """The README and the handleiding say so."""
    assert [name for name, has in options().items() if "--json" not in has] == []
