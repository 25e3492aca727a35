"""What is too large to look at: refused before any work begins, with what can be typed instead."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from toc.cli.ending import fail
from toc.documents.words.documents import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Collection

    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.draw.views.size import Option, Size


def refuse_large(
    size: Size | None,
    dossier: Dossier,
    language: Language,
    *,
    command: str = "export",
    options: Collection[Option] | None = None,
    instead: str = "",
) -> None:
    """End with 2 where a drawing or document holds more than people can look at: with a part that
    is little enough, or `instead`, a whole command but for its first word. Where no part is, with
    the table of what the file holds, which takes a row for each thing in it."""
    if size is None or not size.too_large:
        return
    from toc.core.words.typed import as_argument, program
    from toc.draw.views.size import OPTIONS, small_part

    assert dossier.programme is not None  # a sound plan has both
    assert dossier.tree is not None
    plan = as_argument(dossier.file)
    if not instead:
        known = OPTIONS if options is None else options
        part = small_part(dossier.programme, dossier.tree, known)
        if part is not None:
            option, name = part
            instead = f"{command} {plan} --{option} {as_argument(name)}"
    table = as_argument(Path(f"{dossier.file.stem}.csv"))
    counts = {"inspanningen": size.inspanningen, "goals": size.goals}
    fail(
        DOCUMENTS.say("too-large", language, **counts),
        DOCUMENTS.say("too-large-part" if instead else "too-large-table", language),
        f"  {program()} {instead or f'export table {plan} --to {table}'}",
    )
