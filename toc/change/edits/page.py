"""What edits do, as a screen: beforehand all of it, and afterwards in one line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from toc.change.edits.telling import (
    ElementChange,
    FieldChange,
    said_change,
    said_id,
    said_kind,
)
from toc.change.words.edits import EDITS
from toc.core.dossier import Dossier
from toc.core.editing.saying import field_word
from toc.core.model import Programme
from toc.core.problems import Problem
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Page, line, strong

if TYPE_CHECKING:
    from toc.change.commands import Prepared

SHOWN = 8
"""So many findings that come or go are told; of the others only how many."""

MOST_NAMED = 12
"""So many of what names an element are told."""

BRIEF = 60
"""Of a longer text the start tells enough to who just typed it."""


def preview_page(made: Prepared, language: Language) -> Page:
    """What would differ, what the check would make of it, and that nothing was written."""
    if not made.changes:
        yield line(EDITS.say("nothing", language))
        return
    yield from changed_page(made, language)
    yield line(EDITS.say("would-write", language, files=_files(made)))


def did_page(made: Prepared, language: Language) -> Page:
    """In one line what was done, and in one more how many findings come and go with it."""
    if not made.changes:
        yield line(EDITS.say("nothing", language))
        return
    first, *others = made.told_in(language)
    key = f"did.{first.kind}" if first.section else "did.programme"
    said = EDITS.say(key, language, files=_files(made), **_names(first, language))
    if others and not made.renamed:
        said += EDITS.say("did-others", language, count=len(others))
    yield line(said)
    yield from _beside(made, language)
    counts = [
        EDITS.say(f"count.{key}", language, count=len(found))
        for key, found in (("arises", made.arises), ("solved", made.solved))
        if found
    ]
    if counts:
        plan = as_argument(made.after.file)
        key = "findings-read" if made.arises else "findings"
        yield line(EDITS.say(key, language, counts=", ".join(counts), plan=plan))


def changed_page(made: Prepared, language: Language) -> Page:
    """What differs, and what the check makes of it."""
    for one in made.told_in(language):
        yield line(strong(said_change(one, language)))
        for each in _told_fields(one):
            yield line(_field(each, language), indent=2, hanging=2)
    yield from _beside(made, language)
    for key, problems, dossier in (
        ("arises", made.arises, made.after),
        ("solved", made.solved, made.before),
    ):
        if problems:
            yield line(EDITS.say(key, language, count=len(problems)))
            yield from _findings(problems, dossier, language)


def _files(made: Prepared) -> str:
    return ", ".join(str(one) for one in made.changed_files)


def _names(one: ElementChange, language: Language) -> dict[str, object]:
    """What the sentence about an element is filled in with."""
    fields = [_field(each, language, brief=True) for each in _told_fields(one)]
    text = EDITS.say("text", language, text=_brief(one.text))
    said = [text, *fields] if one.kind in ("new", "level") else fields
    renamed = one.fields[0].old if one.kind == "renamed" else ""
    return {
        "id": said_id(one, language),
        "fields": "; ".join(said),
        "text": text,
        "old": renamed,
        "kind": said_kind(one, language) if one.kind == "level" else "",
    }


def _beside(made: Prepared, language: Language) -> Page:
    """What it means for the rest of the file, and for what is outside it."""
    lost = list(_lost_comments(made)) if any(one.kind == "level" for one in made.told) else []
    if lost:
        yield line(EDITS.say("comments-lost", language, comments="; ".join(lost)), hanging=2)
    if made.named:
        yield line(EDITS.say("named-in", language, ids=_some(made.named, language)))
    for old, _ in made.renamed:
        yield line(EDITS.say("forms", language, id=old))


_COMMENT = re.compile(r"(?:^|(?<=\s))#\s*(\S.*)$", re.MULTILINE)


def _lost_comments(made: Prepared) -> Iterator[str]:
    """The comments within what is written anew in another place: they belong to lines that are
    there no more."""
    for one in made.files:
        before, after = (
            Counter(_COMMENT.findall((data or b"").decode(errors="replace")))
            for data in (one.before, one.after)
        )
        yield from (before - after).elements()


def _some(ids: Sequence[str], language: Language) -> str:
    shown = ", ".join(ids[:MOST_NAMED])
    left = len(ids) - MOST_NAMED
    return f"{shown} {EDITS.say('and-more', language, count=left)}" if left > 0 else shown


def _told_fields(one: ElementChange) -> list[FieldChange]:
    """The fields that say more than its text, where all of it comes or goes. What came in a list
    for what went is one change."""
    fields = list(one.fields)
    if one.kind in ("new", "gone"):
        fields = [each for each in fields if one.text not in (each.old, each.new)]
    for name in {each.field for each in fields if each.item}:
        items = [each for each in fields if each.item and each.field == name]
        if len(items) == 2 and items[0].old and items[1].new:
            at = fields.index(items[0])
            fields[at : at + 2] = [FieldChange(name, items[0].old, items[1].new)]
    return fields


def _field(one: FieldChange, language: Language, *, brief: bool = False) -> str:
    key = "field-changed" if one.old and one.new else "field-added" if one.new else "field-gone"
    if one.item and one.new:
        key = "item-added"
    old, new = (_brief(each) if brief else each for each in (one.old, one.new))
    return EDITS.say(key, language, field=one.field, old=old, new=new)


def _brief(text: str) -> str:
    """A text, or its start where it is long."""
    if len(text) <= BRIEF:
        return text
    return f"{text[:BRIEF].rpartition(' ')[0] or text[:BRIEF]}…"


def _findings(problems: Sequence[Problem], dossier: Dossier, language: Language) -> Page:
    from toc.check.report.validation import say

    for one in problems[:SHOWN]:
        said = say(one, dossier, language)
        yield line(_finding(one, said.what, language), indent=2, hanging=2)
    if len(problems) > SHOWN:
        yield line(EDITS.say("and-more", language, count=len(problems) - SHOWN), indent=2)


def _finding(problem: Problem, what: str, language: Language) -> str:
    if not problem.about or f"‘{problem.about}’" in what:
        return what
    known = problem.about in Programme.model_fields
    element = field_word(problem.about, language) if known else problem.about
    return EDITS.say("finding", language, element=element, what=what)
