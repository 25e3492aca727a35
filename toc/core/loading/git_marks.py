"""The marks that git leaves in a file of which it could not join two versions."""

from __future__ import annotations

from toc.core.loading.text import SourceText
from toc.core.problems import Problem

ID = "git-not-joined"
_MINE, _BETWEEN, _THEIRS = "<<<<<<< ", "=======", ">>>>>>> "


def not_joined(source: SourceText) -> Problem | None:
    """That git could not join two versions, at the first place where both stand; None where it
    left no marks. Such a file says nothing: nobody knows which of the two is meant."""
    if not all(one in source.text for one in (_MINE, _BETWEEN, _THEIRS)):
        return None
    lines = source.lines
    first = next((at for at, one in enumerate(lines) if one.startswith(_MINE)), len(lines))
    rest = lines[first + 1 :]
    if _BETWEEN not in rest:
        return None
    if not any(one.startswith(_THEIRS) for one in rest[rest.index(_BETWEEN) :]):
        return None
    return source.error(ID, first + 1, 1, len(_BETWEEN))
