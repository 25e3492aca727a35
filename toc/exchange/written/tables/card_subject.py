"""What a card is about: the element that its title names, or a label, or the heading above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Detail, Kind, kind_named, prefixed
from toc.exchange.written.tables.around import Around
from toc.exchange.written.tables.cards import Card, form_of, is_name
from toc.exchange.written.tables.columns import Column, is_result
from toc.exchange.written.tables.elements import Maker, said_itself, word_before


def subject_of(
    card: Card, columns: Sequence[Column], around: Around, name: str, maker: Maker
) -> Found | None:
    """The element that a card is about: as its title says, or what stands behind a label for
    its name, or the heading above a card without either. `name` is that of the sheet."""
    work = any(one.kind is not None and one.kind.is_work for one in columns)
    above = around.above
    text = maker.area.text(card.title)
    said = said_itself(text)
    named = next((at for at, one in enumerate(columns) if is_name(one.head)), -1)
    if named >= 0 and not work and (cell := card.area.at(1, named)) is not None:
        maker.into.aside(*maker.area.lines(card.title), became=Became.TITLE)
        kind = form_of(text) or form_of(name)
        made = maker.cell(cell, kind or Kind.INSPANNING, "card|", above, certain=kind is not None)
        return made[0] if made else None
    if card.title is None:
        return above if above is not None and (above.kind.is_work or not work) else None
    if said is not None:
        level = f"word|{word_before(text, said)}"
        made = maker.cell(card.title, said.kind, level, above)
        return made[0] if made else None
    if work or kind_named(text) is not None or prefixed(text) is not None or form_of(text):
        maker.into.aside(*maker.area.lines(card.title), became=Became.TITLE)
        return None
    made = maker.cell(card.title, Kind.INSPANNING, "card|", above, certain=False)
    return made[0] if made else None


def column_of_work(one: Column) -> Column:
    """A column of a card of work: a result is what it gives, and what is not known tells of it."""
    if one.detail is Detail.RESULT or is_result(one.head):
        return replace(one, kind=None, detail=Detail.RESULT)
    if not one.says or is_name(one.head):
        return replace(one, detail=Detail.NOTE)
    return one
