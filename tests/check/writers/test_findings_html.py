"""The findings as a page."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toc.check.report.validation import Validation
from toc.check.writers import ReportFormat, write

_EMPTY = {"meta", "br"}


class _Page(HTMLParser):
    """The tags of a page with their attributes, and its text by tag."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[tuple[str, str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.said.append((self.open[-1], data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_it_is_one_page_that_asks_for_nothing(reports: list[Validation]) -> None:
    for report in reports:
        text = write(report, ReportFormat.HTML)
        page = _Page(text)
        assert page.open == []
        assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in page.tags}
        assert "http:" not in text
        assert "https:" not in text
        assert "url(" not in text
        assert "@import" not in text
        assert page.all("html") == [{"lang": report.language}]


def test_its_headings_and_tables_can_be_read_aloud(full: Validation) -> None:
    page = _Page(write(full, ReportFormat.HTML))
    levels = [int(tag[1]) for tag, _ in page.tags if tag in {"h1", "h2", "h3"}]
    assert levels == [1, 2, 3, 3, 2, 3, 2, 3, 2]
    assert {head.get("scope") for head in page.all("th")} == {"col", "row"}
    ids = {attributes.get("id") for _, attributes in page.tags}
    targets = [link["href"] for link in page.all("a")]
    assert targets == ["#error", "#warning", "#advice"]
    assert {str(target)[1:] for target in targets} <= ids
    assert {section["aria-labelledby"] for section in page.all("section")} <= ids


def test_an_error_shows_its_line_with_the_fault_marked(full: Validation) -> None:
    page = _Page(write(full, ReportFormat.HTML))
    at = page.said.index(("span", "regel 6  "))
    assert page.said[at + 1 : at + 4] == [
        ("pre", "thuis: {text: Ouders lezen voor, contributes_to: "),
        ("mark", "plezir"),
        ("pre", "}"),
    ]


def test_many_alike_are_a_list(full: Validation) -> None:
    page = _Page(write(full, ReportFormat.HTML))
    assert ("code", "inspanning-12") in page.said
    assert ("span", "regel 32") in page.said


def test_what_is_about_no_element_only_names_its_line(full: Validation) -> None:
    group = full.groups[3]
    alone = replace(group, said=(replace(group.said[0], about=""),))
    page = _Page(write(replace(full, groups=(alone,), waived=()), ReportFormat.HTML))
    assert page.said[page.said.index(("dt", "Regel")) + 1] == ("dd", "20")
    assert page.all("table") == []


@pytest.mark.parametrize("colour", ["#1b2733", "#55636f", "#a4161a", "#9a4a00", "#2f5f8a"])
def test_its_colours_stand_out_from_white_and_the_band(full: Validation, colour: str) -> None:
    assert colour in write(full, ReportFormat.HTML)
    for ground in ("#ffffff", "#f5f7f9"):
        assert _contrast(colour, ground) >= 4.5


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_light(one), _light(other)))
    return (light + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1))
def test_no_text_of_a_plan_becomes_markup(full: Validation, text: str) -> None:
    plain = _Page(write(full, ReportFormat.HTML))
    group = full.groups[2]
    said = (replace(group.said[0], label=text, what=f"{text}."), group.said[1])
    groups = (*full.groups[:2], replace(group, title=text, said=said), full.groups[3])
    page = _Page(write(replace(full, title=text, groups=groups), ReportFormat.HTML))
    assert page.tags == plain.tags
