"""Answers to the questions about a file: put where the mapping of its source remembers them."""

from __future__ import annotations

from collections.abc import Sequence

from toc.records.importing.mapping import SourceMapping, word_of
from toc.records.importing.outcome import Question

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
    """The mapping with the answers that fit a question, and those that fit none (yet). One that
    was given before is no answer that fits none."""
    left = []
    for answer in answers:
        asked, _, meant = (part.strip() for part in answer.rpartition("="))
        # A group has a sign of its own: ‘65 plus=leeftijd=65+’.
        if answer.count("=") == 2:
            asked, meant = (part.strip() for part in answer.split("=", 1))
        update = _update(mapping, questions, asked, meant)
        if _remembered(mapping, asked, meant):
            continue
        if update:
            mapping = SourceMapping.model_validate({**mapping.model_dump(), **update})
        else:
            left.append(answer)
    return mapping, tuple(left)


def _remembered(mapping: SourceMapping, asked: str, meant: str) -> bool:
    """Whether this was answered before: the same command can be given again."""
    if asked in ("decimal", "dates"):
        return bool(meant) and meant == getattr(mapping, asked)
    sections = (getattr(mapping, section) for section in _SECTION.values())
    return any(
        word_of(text) == word_of(asked) and said == meant
        for section in sections
        for text, said in section.items()
    )


def _update(
    mapping: SourceMapping, questions: Sequence[Question], asked: str, meant: str
) -> dict[str, object]:
    if asked == "decimal" and meant in _MARKS:
        return {"decimal": meant}
    if asked == "dates" and meant in _ORDERS:
        return {"dates": meant}
    for question in questions:
        section = _SECTION.get(question.kind)
        if section is not None and meant and word_of(question.found) == word_of(asked):
            if section == "sheets" and meant != "skip":
                continue
            return {section: {**getattr(mapping, section), question.found: meant}}
    return {}
