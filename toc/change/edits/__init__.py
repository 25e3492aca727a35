"""Edits of a programme: each is a value, and applying one is a function from a programme to a
programme. Whoever wants something changed makes edits: the terminal, a form, a joined copy."""

from toc.change.edits.edit import (
    Edit,
    EditError,
    MoveLevel,
    PutElement,
    PutPart,
    RemoveElement,
    RenameElement,
    applied,
)

__all__ = [
    "Edit",
    "EditError",
    "MoveLevel",
    "PutElement",
    "PutPart",
    "RemoveElement",
    "RenameElement",
    "applied",
]
