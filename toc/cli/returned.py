"""Files that came back, as they are typed: told apart from the plan, and what is in them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.cli.choosing import ENDINGS, plan_names
from toc.cli.ending import fail
from toc.cli.language import help_language

if TYPE_CHECKING:
    from toc.core.words import Sentences


def files_and_plan(given: list[str], words: Sentences) -> tuple[list[str], str | None]:
    """The files and, where there is one, the plan: what is a plan's file or the name of one. Ends
    with 2 where more plans are named than one, in these words."""
    names = plan_names()
    plans = [
        one
        for one in given
        if Path(one).suffix.lower() in ENDINGS or (one in names and not _is_file(one))
    ]
    # A word that is neither is a mistyped plan: `sound_plan` says what there is.
    plans = plans or [one for one in given[1:] if _is_word(one)]
    if len(plans) > 1:
        fail(words.say("two-plans", help_language(), plans=", ".join(plans)))
    files = list(dict.fromkeys(one for one in given if one not in plans))
    return files, (plans[0] if plans else None)


def bytes_of(file: str, most: int) -> bytes | None:
    """What stands in a file, of one that is too large no more than tells so; None where it cannot
    be read."""
    try:
        with Path(file).open("rb") as opened:
            return opened.read(most + 1)
    except (OSError, ValueError):  # a name that no file can have
        return None


def _is_word(name: str) -> bool:
    """Whether it is neither a file nor a folder, nor looks like the name of one."""
    try:
        return not Path(name).suffix and "*" not in name and not Path(name).exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # a name that no file can have
        return False
