"""What changed, as a document for a meeting: what it comes down to, what it means, every
difference with old and new beside each other, and the drawings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.change.comparing.page import counted, is_marked, is_text
from toc.change.comparing.told import Group, ToldChange, ToldComparison, ToldField
from toc.change.words.comparing import COMPARING
from toc.core.comparing import marked
from toc.core.words import Language
from toc.documents.document import (
    Cell,
    Chapter,
    Column,
    Document,
    Figure,
    Items,
    ListItem,
    Paragraph,
    Table,
    Tone,
)
from toc.draw.views.columns import ColumnsView, in_words

MOST_DRAWN = 12
"""More drawings than this nobody looks through in a meeting."""


def comparison_document(
    found: ToldComparison, views: Sequence[ColumnsView], language: Language
) -> Document:
    """The document; `views` are the drawings in which something changed."""

    def say(key: str, **values: object) -> str:
        return COMPARING.say(key, language, **values)

    summary = [Paragraph(say("since", old=found.old))]
    summary += [Paragraph(note, Tone.NOTE) for note in found.notes]
    if not found.changes:
        summary.append(Paragraph(say("nothing"), Tone.LEAD))
    else:
        summary.append(Paragraph(counted(found, language), Tone.LEAD))
        if found.same:
            summary.append(Paragraph(say("same", count=found.same)))
    chapters = [Chapter("kort", say("summary"), tuple(summary))]
    if found.changes:
        chapters.append(Chapter("betekenis", say("means"), (_means(found, language),)))
        sections = tuple(_groups(found, language))
        blocks: tuple[Paragraph, ...] = ()
        if any(is_marked(field) for one in found.changes for field in one.fields):
            blocks = (Paragraph(say("about-marks"), Tone.NOTE),)
        title = say("chapter.changes")
        chapters.append(Chapter("anders", title, blocks, sections, page_break=True))
    if views:
        chapters.append(_drawings(views, language))
    return Document(
        title=found.title,
        subtitle=found.programme,
        language=language,
        programme=found.programme,
        facts=(),
        chapters=tuple(chapters),
        footer=f"{found.programme} · {found.title}",
    )


def _means(found: ToldComparison, language: Language) -> Paragraph | Items:
    if not found.consequences:
        return Paragraph(COMPARING.say("means-nothing", language))
    return Items(tuple(ListItem(one.text) for one in found.consequences))


def _groups(found: ToldComparison, language: Language) -> Iterator[Chapter]:
    for group in Group:
        changes = found.of(group)
        if not changes:
            continue
        name = COMPARING.say(f"group.{group.value}", language)
        title = COMPARING.say("group", language, group=name, count=len(changes))
        if group in (Group.NEW, Group.GONE):
            yield Chapter(group.value, title, (_list(changes, language),))
        else:
            yield Chapter(group.value, title, (_table(group, name, changes, language),))


def _list(changes: Sequence[ToldChange], language: Language) -> Items:
    return Items(
        tuple(
            ListItem(
                one.text,
                label=f"{one.part[:1].upper()}{one.part[1:]}",
                under=tuple(COMPARING.say("below", language, value=name) for name in one.below),
            )
            for one in changes
        )
    )


def _table(group: Group, caption: str, changes: Sequence[ToldChange], language: Language) -> Table:
    shares = (("what", 2.0), ("old", 2.5), ("new", 2.5))
    columns = tuple(Column(COMPARING.say(f"head.{key}", language), share) for key, share in shares)
    rows = tuple(_row(one, field) for one in changes for field in one.fields)
    return Table(f"anders-{group.value}", caption, columns, rows)


def _row(one: ToldChange, field: ToldField) -> tuple[Cell, ...]:
    """A field: of a text the words that differ, else what it is called and its values."""
    if is_text(field) and one.text:
        old, new = marked(field.old, field.new)
        return Cell(f"{one.part} ({one.id})" if one.id else one.part), Cell(old), Cell(new)
    what = Cell(one.text, note=field.name) if one.text else Cell(field.name)
    return what, Cell(field.old or "–"), Cell(field.new or "–")


def _drawings(views: Sequence[ColumnsView], language: Language) -> Chapter:
    drawn = [
        Figure(
            f"verschil-{number}",
            view,
            COMPARING.say("caption", language, title=view.title),
            " ".join(in_words(view)),
        )
        for number, view in enumerate(views[:MOST_DRAWN], 1)
    ]
    blocks: tuple[Paragraph | Figure, ...] = tuple(drawn)
    if left := views[MOST_DRAWN:]:
        names = "; ".join(f"‘{view.title}’" for view in left)
        blocks = (Paragraph(COMPARING.say("not-drawn", language, names=names), Tone.NOTE), *blocks)
    title = COMPARING.say("chapter.drawings", language)
    return Chapter("tekening", title, blocks, page_break=True, landscape=True)
