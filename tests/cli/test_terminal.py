"""The one writer of screens: what each block looks like, and how a page is fitted."""

from __future__ import annotations

import pytest

from toc.cli.terminal import TALLEST, show
from toc.documents.screen import (
    Block,
    Excerpt,
    Grid,
    Look,
    Part,
    Verbatim,
    aside,
    front,
    heading,
    item,
    line,
    strong,
)


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")


@pytest.mark.usefixtures("narrow")
def test_every_block(capsys: pytest.CaptureFixture[str]) -> None:
    page: list[Block] = [
        *front("Programma", "Titel"),
        *heading("Kop"),
        item("een tekst die zo lang is dat hij niet op één regel past", "id"),
        line(aside("regel 3  "), strong("wat"), indent=4),
        line(Part("een heel lang label " * 4, beside=20), indent=2),
        line(Part("x" * 80, beside=20, otherwise="kort"), indent=2),
        Excerpt("    vision: V", 7, 5, 6, Look.WRONG),
        Verbatim("  afgekapt " + "y" * 60),
        Verbatim("  heel " + "y" * 60, whole=True),
        Grid(("nu", "straks"), (("doelen", "1", "12"),)),
    ]
    show(page)
    assert [one.rstrip() for one in capsys.readouterr().out.splitlines()] == [
        "Programma",
        "Titel",
        "",
        "Kop",
        "  - een tekst die zo lang is dat hij niet op één regel",
        "    past (id)",
        "    regel 3  wat",
        "  een heel lang label een heel lang …",
        "  kort",
        "    7 | vision: V",
        "        ^^^^^^",
        "  afgekapt " + "y" * 48 + "…",
        "  heel " + "y" * 60,
        "           nu   straks",
        "  doelen    1       12",
    ]


@pytest.mark.parametrize(("columns", "told"), [("80", "kort"), ("79", "lang")])
def test_the_first_page_that_fits_is_shown(
    columns: str,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    show([line("lang")] * (TALLEST + 1), [line("kort")] * TALLEST, [line("korter")])
    assert capsys.readouterr().out.splitlines()[0] == told


def test_where_none_fits_it_is_the_last(capsys: pytest.CaptureFixture[str]) -> None:
    show([line("een")] * (TALLEST + 2), [line("twee")] * (TALLEST + 1))
    assert capsys.readouterr().out.splitlines() == ["twee"] * (TALLEST + 1)
