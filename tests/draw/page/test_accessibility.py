"""The page against WCAG 2.1 AA, as far as axe-core can see; and in a narrow window, enlarged,
and in the system's own colours."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

WIDE = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    },
    # axe calls it experimental, WCAG 2.5.3 does not: what is seen is in what it is called.
    "rules": {"label-content-name-mismatch": {"enabled": True}},
}
"""What axe looks at."""


@pytest.fixture(scope="module")
def axe() -> str:
    """The text of axe-core, from the file (or the folder with it) that TOC_AXE names."""
    place = os.environ.get("TOC_AXE")
    if not place:
        missing = "TOC_AXE does not say where axe.min.js is"
        if os.environ.get("TOC_BROWSER_TESTS") == "1":
            pytest.fail(missing)
        pytest.skip(missing)
    given = Path(place)
    file = next(given.rglob("axe.min.js")) if given.is_dir() else given
    return file.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def judged(browser: Any, axe: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Goes to an address of a page and gives what axe says of it, with the page. Each page is
    loaded once, and axe into it from outside: the page's own policy lets nothing in."""
    context = browser.new_context()
    views: dict[int, Any] = {}

    def judged(text: str, address: str, window: dict[str, int]) -> tuple[Any, Any]:
        if id(text) not in views:
            file = tmp_path_factory.mktemp("axe") / "pagina.html"
            file.write_text(text, encoding="utf-8")
            views[id(text)] = context.new_page()
            views[id(text)].goto(file.as_uri())
            views[id(text)].evaluate(f"() => {{ {axe} }}")
        view = views[id(text)]
        view.set_viewport_size(window)
        view.evaluate(
            "hash => { location.hash = hash;"
            " return new Promise((done) => requestAnimationFrame(() => setTimeout(done))) }",
            address,
        )
        if window is not WIDE:
            view.get_by_role("button", name="Menu").click()
        found = view.evaluate("rules => axe.run(document, rules)", RULES)
        return view, found

    yield judged
    context.close()


def _said(found: Any) -> list[tuple[str, str, str]]:
    return [
        (one["id"], node["html"][:200], node["failureSummary"])
        for one in found["violations"]
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize(
    ("address", "window"),
    [
        ("#overview", WIDE),
        ("#t-samenwerking?e=speeddates", WIDE),
        ("#t-leren?period=fase-1", WIDE),
        ("#list?line=werkveld&e=vision", WIDE),
        ("#theory?e=samenwerking", WIDE),
        ("#matrix?e=speeddates", WIDE),
        ("#overview?present=1", WIDE),
        ("#t-samenwerking?present=1&e=speeddates", WIDE),
        ("#overview?q=professionals", PHONE),
        ("#t-samenwerking?e=speeddates", PHONE),
        ("#list", NARROW),
    ],
)
def test_no_violations(judged: Any, real_page: str, address: str, window: dict[str, int]) -> None:
    _, found = judged(real_page, address, window)
    passed = {one["id"] for one in found["passes"]}
    assert {"color-contrast", "aria-allowed-attr"} <= passed
    assert ("label-content-name-mismatch" in passed) == ("#list" not in address)
    assert _said(found) == []


def test_no_violations_on_a_year(judged: Any, full_page: str) -> None:
    for mode in ("", "&present=1"):
        _, found = judged(full_page, f"#year-2024?period=2024{mode}", WIDE)
        assert "label-content-name-mismatch" in {one["id"] for one in found["passes"]}
        assert _said(found) == []


@pytest.mark.parametrize(
    ("address", "window"),
    [
        ("#t-samenwerking?e=samen", WIDE),
        ("#overview?status=now-behind", WIDE),
        ("#list?e=speeddates", WIDE),
        ("#t-samenwerking?e=maatwerk", PHONE),
        ("#list", NARROW),
    ],
)
def test_no_violations_in_states_and_charts(
    judged: Any, measured_page: str, address: str, window: dict[str, int]
) -> None:
    view, found = judged(measured_page, address, window)
    assert "color-contrast" in {one["id"] for one in found["passes"]}
    assert _said(found) == []
    assert view.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_no_violations_in_hostile_text(show: Any, hostile_page: str, axe: str) -> None:
    view = show(hostile_page, "#t-n?e=i")
    view.evaluate(f"() => {{ {axe} }}")
    found = view.evaluate("() => axe.run()")
    assert [one["id"] for one in found["violations"]] == []


@pytest.mark.parametrize("window", [NARROW, {"width": 720, "height": 450}], ids=["320", "200%"])
def test_nothing_stands_beside_the_window(
    show: Any, real_page: str, window: dict[str, int]
) -> None:
    """At 200 % a window of 1440 by 900 is 720 by 450."""
    view = show(real_page, viewport=window)
    for hash in ("#overview", "#t-samenwerking?e=speeddates", "#list", "#overview?q=e"):
        view.evaluate(
            "hash => { location.hash = hash; return new Promise(requestAnimationFrame) }", hash
        )
        assert view.evaluate("document.body.dataset.view") == hash[1:].partition("?")[0]
        assert view.evaluate("document.documentElement.scrollWidth <= innerWidth"), hash


def test_targets_are_large_enough_and_nothing_moves_for_who_wants_none(
    show: Any, real_page: str
) -> None:
    view = show(real_page, "#t-samenwerking", reduced_motion="reduce", forced_colors="active")
    boxes = view.locator(".drawing:not(.away) a.box").all()
    assert len(boxes) == 8
    for box in [*boxes, *view.locator("button:visible").all()]:
        size = box.bounding_box()
        assert min(size["width"], size["height"]) >= 24
    assert view.evaluate(
        "getComputedStyle(document.querySelector('a.box')).transitionDuration"
    ) in (
        "0s",
        "",
    )
