"""Answers to the questions about a file: put where the mapping of its source remembers them."""

from __future__ import annotations

from collections.abc import Sequence

from toc.loading import slug
from toc.records.importing.mapping import SourceMapping
from toc.records.importing.reading import Question

_SECTION = {"name": "names", "column": "columns", "group": "groups", "sheet": "sheets"}
_MARKS = ("comma", "point")
_ORDERS = ("day_first", "month_first")


def options_for(question: Question) -> tuple[str, ...]:
    """What may be answered, in the words of `--map`, of a question with few answers."""
    if question.kind == "decimal":
        return tuple(f"decimal={word}" for word in _MARKS)
    if question.kind == "dates":
        return tuple(f"dates={word}" for word in _ORDERS)
    if question.kind == "sheet":
        return (f"{question.found}=skip",)
    meant = (*question.near, "…")[0]
    return (f"{question.found}={meant}", f"{question.found}=skip")


def answered(
    mapping: SourceMapping, questions: Sequence[Question], answers: Sequence[str]
) -> tuple[SourceMapping, tuple[str, ...]]:
    """The mapping with the answers that fit a question, and those that fit none (yet)."""
    left = []
    for answer in answers:
        asked, _, meant = (part.strip() for part in answer.rpartition("="))
        # A group has a sign of its own: ‘65 plus=leeftijd=65+’.
        if answer.count("=") == 2:
            asked, meant = (part.strip() for part in answer.split("=", 1))
        update = _update(mapping, questions, asked, meant)
        if update:
            mapping = SourceMapping.model_validate({**mapping.model_dump(), **update})
        else:
            left.append(answer)
    return mapping, tuple(left)


def _update(
    mapping: SourceMapping, questions: Sequence[Question], asked: str, meant: str
) -> dict[str, object]:
    if asked == "decimal" and meant in _MARKS:
        return {"decimal": meant}
    if asked == "dates" and meant in _ORDERS:
        return {"dates": meant}
    for question in questions:
        section = _SECTION.get(question.kind)
        if section is not None and meant and slug(question.found) == slug(asked):
            if section == "sheets" and meant != "skip":
                continue
            return {section: {**getattr(mapping, section), question.found: meant}}
    return {}
