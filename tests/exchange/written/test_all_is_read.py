"""All that a document holds comes back once, in its order; and of the plans with answers every
word that their reader sees."""

from __future__ import annotations

import importlib
import io
import json
import re
from collections import Counter
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exchange.written.office_files import open_text, paragraph, word
from toc.exchange.written.outline import Outline, Unread
from toc.exchange.written.readers.csv import read_csv
from toc.exchange.written.readers.docx import read_docx
from toc.exchange.written.readers.odt import read_odt
from toc.exchange.written.readers.xlsx import read_xlsx

PLANS = Path(__file__).parents[1] / "plans"
FORMATS = ("docx", "odt", "xlsx", "ods", "xls", "csv")

word_of_a_plan = st.text("abcdefghijklmnopqrstuvwxyzéë", min_size=1, max_size=9)
sentence = st.lists(word_of_a_plan, min_size=1, max_size=6).map(
    lambda words: " ".join(words).capitalize()
)
cells = st.lists(st.lists(sentence, min_size=1, max_size=3), min_size=1, max_size=3)
part = st.one_of(
    st.tuples(st.just("heading"), sentence),
    st.tuples(st.just("paragraph"), sentence),
    st.tuples(st.just("split"), sentence),
    st.tuples(st.just("table"), cells),
)
document = st.lists(part, min_size=1, max_size=8)


def texts(outline: Outline) -> list[str]:
    return [one.text for one in outline.passages]


def texts_of(parts: list[tuple[str, object]]) -> list[str]:
    found: list[str] = []
    for kind, content in parts:
        if kind == "table":
            assert isinstance(content, list)
            found += [text for row in content for text in row]
        else:
            found.append(str(content))
    return found


def as_word(kind: str, content: object) -> str:
    if kind == "table":
        assert isinstance(content, list)
        rows = ("".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in row) for row in content)
        return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    text = str(content)
    if kind == "split":  # over runs that are inserted and linked
        half = len(text) // 2
        run = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
        return (
            f"<w:p><w:ins>{run.format(text[:half])}</w:ins><w:hyperlink>"
            f"{run.format(text[half:])}</w:hyperlink></w:p>"
        )
    return paragraph(text, "Kop1" if kind == "heading" else "")


def as_open_text(kind: str, content: object) -> str:
    if kind == "table":
        assert isinstance(content, list)
        rows = (
            "".join(
                f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row
            )
            for row in content
        )
        return "<table:table>" + "".join(
            f"<table:table-row>{row}</table:table-row>" for row in rows
        ) + "</table:table>"  # fmt: skip
    text = str(content)
    if kind == "split":
        half = len(text) // 2
        return f"<text:p>{text[:half]}<text:span>{text[half:]}</text:span></text:p>"
    name = "h" if kind == "heading" else "p"
    return f"<text:{name}>{text}</text:{name}>"


@given(document)
@settings(max_examples=30, deadline=None)
def test_all_of_a_word_document_comes_back(parts: list[tuple[str, object]]) -> None:
    outline = read_docx(word("".join(as_word(*one) for one in parts)))
    assert texts(outline) == texts_of(parts)
    assert_whole(outline)


@given(document)
@settings(max_examples=30, deadline=None)
def test_all_of_an_open_document_comes_back(parts: list[tuple[str, object]]) -> None:
    outline = read_odt(open_text("".join(as_open_text(*one) for one in parts)))
    assert texts(outline) == texts_of(parts)
    assert_whole(outline)


@given(cells)
@settings(max_examples=30, deadline=None)
def test_all_of_a_sheet_comes_back(rows: list[list[str]]) -> None:
    book, made = openpyxl.Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(made)
    lines = "\n".join(";".join(row) for row in rows).encode()
    for outline in (read_xlsx(made.getvalue()), read_csv(lines)):
        assert texts(outline) == [text for row in rows for text in row]
        assert_whole(outline)


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=30))
def test_any_text_is_read_or_there_is_none(text: str) -> None:
    data = word(paragraph(escape(text)) + paragraph("Slot"))
    outline = read_docx(data)
    assert texts(outline)[-1] == "Slot"
    assert read_docx(data) == outline


def assert_whole(outline: Outline) -> None:
    """Every passage stands in its place, and a cell of each table only holds passages of it."""
    for number, one in enumerate(outline.passages):
        assert one.number == number
        assert one.under is None or one.under < number
    held = [
        number
        for table in outline.tables
        for cell in {id(cell): cell for row in table.grid for cell in row if cell}.values()
        for number in cell.passages
    ]
    assert sorted(held) == [
        one.number for one in outline.passages if one.place.table or one.place.row
    ]
    assert all(len({len(row) for row in table.grid}) == 1 for table in outline.tables)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


FILES = sorted(one for one in (PLANS / "files").iterdir() if one.suffix[1:] in FORMATS)


def test_there_are_plans() -> None:
    assert {one.suffix[1:] for one in FILES} == set(FORMATS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_of_a_plan_is_read_and_no_other(file: Path) -> None:
    kind = file.suffix[1:]
    module = importlib.import_module(f"toc.exchange.written.readers.{kind}")
    outline: Outline = getattr(module, f"read_{kind}")(file.read_bytes())
    answer = json.loads((PLANS / "answers" / f"{file.stem}.json").read_text())
    source = set(words(answer["source_text"]))
    read: set[str] = set()
    labels: set[str] = set()
    for one in outline.passages:
        read |= set(words(f"{one.text} {' '.join(text for _, text in one.attributes)}"))
        labels |= set(words(one.label))
    # What an answer has besides: the names of sheets, what stands at the top of pages, what is
    # struck through and what is a placeholder.
    told = {Unread.HEADER, Unread.PLACEHOLDER, Unread.STRUCK}
    besides = " ".join(one.text for one in outline.left_out if one.why in told)
    besides += " ".join(table.place.sheet for table in outline.tables)
    assert source - read - labels - set(words(besides)) == set()
    assert {word for word in read - source if not word.isdecimal()} <= {"o"}
    assert_whole(outline)
