"""What changed, as lines of a screen."""

from __future__ import annotations

from toc.change.comparing.told import Group, ToldChange, ToldComparison, ToldField
from toc.change.words.comparing import COMPARING
from toc.core.comparing import marked
from toc.core.words import Language
from toc.documents.screen import Look, Page, ScreenLine, front, heading, item, line

_LOOKS = {Group.NEW: Look.FINE, Group.GONE: Look.GONE}
_MARKS = {Group.NEW: "+ ", Group.GONE: "− "}


def comparison_page(found: ToldComparison, language: Language) -> Page:
    """What is new, gone and otherwise, and what that means."""
    say = COMPARING.say
    yield from front(found.programme, found.title)
    yield line(say("since", language, old=found.old))
    for note in found.notes:
        yield line(note)
    yield line()
    if not found.changes:
        yield line(say("nothing", language))
        return
    yield line(counted(found, language))
    if found.same:
        yield line(say("same", language, count=found.same))
    if any(is_marked(field) for one in found.changes for field in one.fields):
        yield line(say("about-marks", language))
    yield from heading(say("means", language))
    for means in found.consequences:
        yield item(means.text, ", ".join(means.about))
    if not found.consequences:
        yield line(say("means-nothing", language))
    for group in Group:
        changes = found.of(group)
        if not changes:
            continue
        name = say(f"group.{group.value}", language)
        yield from heading(say("group", language, group=name, count=len(changes)))
        for one in changes:
            yield from _one(one, language)


def counted(found: ToldComparison, language: Language) -> str:
    """How much there is of each group: `Nieuw (2), Weg (1).`"""
    counts = [
        COMPARING.say(
            "group",
            language,
            group=COMPARING.say(f"group.{group.value}", language),
            count=len(changes),
        )
        for group in Group
        if (changes := found.of(group))
    ]
    return ", ".join(counts) + "."


def field_said(field: ToldField, language: Language) -> str:
    """What became of a field, on one line."""
    key = "field" if field.old and field.new else "field-new" if field.new else "field-gone"
    return COMPARING.say(key, language, field=field.name, old=field.old, new=field.new)


def is_text(field: ToldField) -> bool:
    """Whether it is the text by which people know an element."""
    return field.field in ("text", "title", "name") and bool(field.old and field.new)


def is_marked(field: ToldField) -> bool:
    """Whether words in it are marked, because they differ."""
    return is_text(field) and marked(field.old, field.new) != (field.old, field.new)


def _one(one: ToldChange, language: Language) -> Page:
    if one.text:
        mark = _MARKS.get(one.group, "- ")
        yield item(f"{one.part}: {one.text}", one.id, mark=mark)
    elif one.part:
        yield item(one.part)
    for field in one.fields:
        yield from _field(field, one, language)
    if one.below:
        said = COMPARING.say("below", language, value="; ".join(one.below))
        yield _below(said, Look.ASIDE)


def _field(field: ToldField, one: ToldChange, language: Language) -> Page:
    if not is_text(field) or not one.text:
        said = field_said(field, language)
        yield _below(said) if one.text else item(said)
        return
    names = [f"{COMPARING.say(key, language)}: " for key in ("was", "is")]
    wide = max(map(len, names))
    for name, value in zip(names, marked(field.old, field.new), strict=True):
        yield _below(f"{name:<{wide}}{value}", hanging=wide)


def _below(text: str, look: Look = Look.PLAIN, hanging: int = 2) -> ScreenLine:
    return line(text, look=look, indent=4, hanging=hanging)
