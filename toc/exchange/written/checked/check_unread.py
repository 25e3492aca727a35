"""The last chapter of a check: what stands in the file and was not read. Its texts are not shown:
there can be data of persons in them, and nobody was to see them."""

from __future__ import annotations

from collections.abc import Iterable

from toc.core.words import Language
from toc.documents.document import Cell, Chapter, Column, Paragraph, Table
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.written.outline import LeftOut, Unread
from toc.exchange.written.places_in_words import where

MOST_PLACES = 6
"""So many places are named of what was not read."""


def unread_chapter(left_out: Iterable[LeftOut], language: Language) -> Chapter:
    """What was left out by its reason: how often, and where."""

    def say(key: str, **values: object) -> str:
        return PLAN_CHECK.say(key, language, **values)

    columns = (
        Column(say("head.why"), 3),
        Column(say("head.count"), 1, "right"),
        Column(say("head.place"), 5),
    )
    by_why: dict[Unread, list[LeftOut]] = {}
    for one in left_out:
        by_why.setdefault(one.why, []).append(one)
    rows = tuple(
        (
            Cell(say(f"unread.{why.value}")),
            Cell(str(len(ones)), len(ones)),
            Cell(_places(ones, language)),
        )
        for why, ones in by_why.items()
    )
    note = Paragraph(say("unread-why"))
    return Chapter(
        "unread",
        say("unread"),
        (note, Table("unread", "", columns, rows)),
        page_break=True,
    )


def _places(ones: list[LeftOut], language: Language) -> str:
    places = dict.fromkeys(where(one.place, language) for one in ones)
    said = [place for place in places if place]
    if len(said) <= MOST_PLACES:
        return ", ".join(said)
    more = {"places": ", ".join(said[:MOST_PLACES]), "count": len(said) - MOST_PLACES}
    return PLAN_CHECK.say("more-places", language, **more)
