"""The code book of the long table: what every column and every kind of row means, as a
document."""

from __future__ import annotations

from toc.core.words import Language
from toc.documents.document import (
    Cell,
    Chapter,
    Column,
    Document,
    Items,
    ListItem,
    Paragraph,
    Table,
)
from toc.exchange.table.table_row import COLUMNS, RECORDS
from toc.exchange.words.table import TIDY

RULES = ("na", "numbers", "dates", "hidden", "inside", "texts", "formulas")
"""What holds for the whole table; the keys of `rule.…`."""


def codebook(language: Language) -> Document:
    """The code book, in a language."""

    def say(key: str) -> str:
        return TIDY.say(key, language)

    columns = tuple(
        (Cell(name), Cell(say(f"type.{kind}")), Cell(say(f"column.{name}")))
        for name, kind in COLUMNS.items()
    )
    records = tuple((Cell(name), Cell(say(f"record.{name}"))) for name in RECORDS)
    heads = (
        Column(say("head.name"), 1.2),
        Column(say("head.type"), 1.0),
        Column(say("head.meaning"), 5.0),
    )
    chapters = (
        Chapter(
            "regels", say("rules"), (Items(tuple(ListItem(say(f"rule.{r}")) for r in RULES)),)
        ),
        Chapter("kolommen", say("columns"), (Table("kolommen", "", heads, columns),)),
        Chapter("rijen", say("records"), (Table("rijen", "", (heads[0], heads[2]), records),)),
        Chapter("inlezen", say("reading"), tuple(map(Paragraph, say("reading.text").split("\n")))),
    )
    return Document(say("title"), say("subtitle"), language, "", (), chapters)
