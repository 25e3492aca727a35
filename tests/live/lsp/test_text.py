"""Places in the units of an editor, and its edits, as an implementation by offsets has them."""

from __future__ import annotations

import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from toc.core.loading import read_bytes
from toc.core.loading.text import SourceText
from toc.core.problems import Place
from toc.live.lsp.text import OpenText, Span, Spot, TextPlaces, Units

FILE = Path("p.yaml")
ALPHABET = "aé ïß€😀𝒳:\t\r\n\x85\u2028\u2029\x0c"
TEXTS = st.text(ALPHABET, max_size=40)
UTF16 = Units()


def _starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]


def _spot(text: str, offset: int) -> Spot:
    """By the bytes of UTF-16, as an editor has them."""
    line = max(n for n, start in enumerate(_starts(text)) if start <= offset)
    before = text[_starts(text)[line] : offset]
    return Spot(line, len(before.encode("utf-16-le")) // 2)


@given(TEXTS, st.integers(0, 40), st.integers(0, 40), TEXTS)
def test_an_edit_does_what_the_editor_did(text: str, one: int, other: int, new: str) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    # No editor puts its cursor between a return and its line feed.
    if any(0 < at < len(text) and text[at - 1 : at + 1] == "\r\n" for at in (start, end)):
        return
    opened = OpenText(text, UTF16)
    opened.edit(Span(_spot(text, start), _spot(text, end)), new)
    expected = text[:start] + new + text[end:]
    assert opened.text == expected
    assert opened.lines == OpenText(expected, UTF16).lines


@given(TEXTS, st.integers(0, 40))
def test_a_place_is_the_same_there_and_back(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    if text[max(offset - 1, 0) : offset + 1] == "\r\n":
        return
    yaml = [0, *(m.end() for m in re.finditer("\r\n|[\r\n\x85\u2028\u2029]", text))]
    line = max(n for n, start in enumerate(yaml) if start <= offset)
    places = TextPlaces(SourceText(FILE, text), UTF16)
    column = offset - yaml[line] + 1
    spot = places.spot(line + 1, column)
    assert spot == _spot(text, offset)
    assert places.place(spot) == (line + 1, column)


@each(
    ("units", "text", "count"),
    [
        ("utf-16", "a😀é", 4),
        ("utf-32", "a😀é", 3),
        ("utf-8", "a😀é", 7),
    ],
)
def test_units(units: str, text: str, count: int) -> None:
    assert Units(units).count(text) == count
    assert Units(units).characters(text, count) == 3
    assert Units(units).characters(text, 99) == 3


def test_a_place_after_the_end_is_the_end() -> None:
    opened = OpenText("a\nbc\n", UTF16)
    opened.edit(Span(Spot(0, 99), Spot(0, 99)), "!")
    opened.edit(Span(Spot(9, 9), Spot(9, 9)), "z")
    assert opened.text == "a!\nbc\nz"


def test_the_place_of_a_problem_after_a_line_that_only_yaml_ends() -> None:
    text = "titel: T # 😀\u2028\nvisie: V\nvisei: '😀' \n"
    (problem,) = read_bytes(text.encode(), FILE).problems
    assert problem.place == Place(FILE, 4, 1, 5)
    span = TextPlaces(SourceText(FILE, text), UTF16).span(problem.place)
    assert span == Span(Spot(2, 0), Spot(2, 5))
