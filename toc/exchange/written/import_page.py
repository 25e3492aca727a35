"""What became of a written plan, as lines of a screen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from toc.core.words import Language
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, line, strong
from toc.exchange.words.plan_import import PLAN_IMPORT


def import_page(
    report: Mapping[str, object], target: Path, language: Language, *, written: bool
) -> Page:
    """What was made, and the next command."""
    key = "made" if written else "not-made"
    yield line(strong(PLAN_IMPORT.say(key, language, file=target, **report)))
    if written:
        yield line()
        yield line(PLAN_IMPORT.say("next", language, plan=as_argument(target)))
