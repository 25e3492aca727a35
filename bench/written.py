"""Reading a written plan of 200 pages of Word, and making a draft of it: how long, beside its
library that only gives the texts."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Ratio, compare

PAGES = 200
SENTENCE = "Inwoners doen mee in de wijk en vinden hulp dichtbij wanneer dat nodig is. "


def written() -> Iterator[Ratio]:
    """The targets of the readers of written plans."""
    from toc.exchange.commands import import_plan
    from toc.exchange.written.readers.docx import read_docx

    data = pages()
    yield compare(
        f"{PAGES} pages of Word read as an outline / their texts by python-docx",
        lambda: read_docx(data),
        lambda: bare(data),
        2,
    )
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "plan.docx"
        plan.write_bytes(data)
        yield compare(
            f"{PAGES} pages of Word read, understood and drafted / their texts by python-docx",
            lambda: import_plan(plan),
            lambda: bare(data),
            2,
        )


def pages() -> bytes:
    """A document with a heading, paragraphs, a list and a table on each page."""
    import docx

    document = docx.Document()
    for page in range(PAGES):
        document.add_heading(f"Doel {page}", 2)
        for _ in range(4):
            document.add_paragraph(SENTENCE * 5)
        for _ in range(4):
            document.add_paragraph("Een spreekuur houden in de wijk", style="List Bullet")
        table = document.add_table(3, 3)
        for row in table.rows:
            for cell in row.cells:
                cell.text = "Aandeel inwoners dat meedoet"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def bare(data: bytes) -> int:
    """The letters of a document, as python-docx gives them."""
    import docx
    from docx.table import Table

    letters = 0
    for one in docx.Document(io.BytesIO(data)).iter_inner_content():
        if isinstance(one, Table):
            letters += sum(len(cell.text) for row in one.rows for cell in row.cells)
        else:
            letters += len(one.text)
    return letters
