"""The source line with its carets."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from toc.cli.terminal import excerpt
from toc.documents.screen import Excerpt, Look

Place = tuple[int, int, int]


def at(column: int, length: int = 1, number: int = 7) -> Place:
    return number, column, length


def _shown(line: str, place: Place, width: int) -> tuple[str, str]:
    return excerpt(Excerpt(line, *place, Look.WRONG), width)


@pytest.mark.parametrize(
    ("line", "place", "expected"),
    [
        ("vision: V", at(1, 6), ("7 | vision: V", "    ^^^^^^")),
        ("    owner: O", at(12, 1), ("7 | owner: O", "           ^")),
        ("a: b", at(5), ("7 | a: b", "        ^")),
        ("\ta: b", at(1), ("7 | ·a: b", "    ^")),
        ("a\x1b: b", at(2), ("7 | a·: b", "     ^")),
        ("全員: b", at(3, 1), ("7 | 全員: b", "        ^")),
        ("全員: b", at(1, 2), ("7 | 全員: b", "    ^^^^")),
        ("", at(1), ("7 | ", "    ^")),
    ],
)
def test_short_line(line: str, place: Place, expected: tuple[str, str]) -> None:
    assert _shown(line, place, 80) == expected


@pytest.mark.parametrize("column", [1, 30, 60, 200, 390, 400])
@pytest.mark.parametrize("width", [34, 80])
def test_a_long_line_is_shown_around_its_fault(column: int, width: int) -> None:
    line = "".join(chr(ord("a") + n % 26) for n in range(400))
    source, caret = _shown(line, at(column, 1, 1234), width)
    assert cell_len(source) <= width + 1
    assert source[caret.index("^")] == line[column - 1]
    assert source.startswith("1234 | ")
    if column == 1:
        assert source.startswith("1234 | abc")
    if column == 400:
        assert source.startswith("1234 | …")
        assert not source.endswith("…")
