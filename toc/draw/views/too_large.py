"""What is too large to look at: refused before any work begins, with what can be typed instead."""

from collections.abc import Collection
from pathlib import Path

from toc.core.dossier import Dossier
from toc.core.words.typed_commands import as_argument
from toc.documents.errors import DocumentError
from toc.draw.views.size import OPTIONS, Option, Size, small_part


def refuse_large(
    size: Size | None,
    dossier: Dossier,
    *,
    command: str = "export",
    options: Collection[Option] = OPTIONS,
    instead: str = "",
) -> None:
    """DocumentError where a drawing or document holds more than people can look at: with a part
    that is little enough, or `instead`, a whole command but for its first word. Where no part is,
    with the table of what the file holds, which takes a row for each thing in it."""
    if size is None or not size.too_large:
        return
    plan = as_argument(dossier.file)
    part = small_part(dossier.sound, dossier.sound_tree, options) if not instead else None
    if part is not None:
        instead = f"{command} {plan} --{part[0]} {as_argument(part[1])}"
    table = f"export table {plan} --to {as_argument(Path(f'{dossier.file.stem}.csv'))}"
    way = DocumentError(f"too-large-{'part' if instead else 'table'}", command=instead or table)
    counts = {"inspanningen": size.inspanningen, "goals": size.goals}
    raise DocumentError("too-large", **counts, instead=way)
