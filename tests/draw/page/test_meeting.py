"""The page in a meeting: nothing moves when a box is clicked, presenting, and printing what is
shown. One browser page serves all these tests."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

BEAMER, LARGE, PHONE = (1280, 720), (1920, 1080), (390, 844)
SIZES = pytest.mark.parametrize("size", [BEAMER, LARGE, PHONE], ids=["beamer", "large", "phone"])

NETWORK = "#t-samenwerking"
FIRST = "section:not(.away) .sheet.now a.box"


@pytest.fixture(scope="module")
def opened(
    browser: Any, real_page: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The page of the real plan from a file, and what went wrong in it."""
    file = tmp_path_factory.mktemp("vergadering") / "programma.html"
    file.write_text(real_page, encoding="utf-8")
    context = browser.new_context()
    view = context.new_page()
    view.set_default_timeout(5_000)
    wrong: list[str] = []
    view.on("console", lambda message: wrong.append(message.text))
    view.on("pageerror", lambda error: wrong.append(str(error)))
    view.clock.set_fixed_time(datetime.datetime(2024, 3, 5, 12))
    view.goto(file.as_uri())
    yield view
    context.close()
    assert wrong == []


@pytest.fixture
def view(opened: Any) -> Any:
    """The same page, at its beginning again."""

    def at(address: str, size: tuple[int, int] = BEAMER) -> Any:
        opened.set_viewport_size({"width": size[0], "height": size[1]})
        opened.evaluate(
            "hash => { location.hash = hash; scrollTo(0, 0); document.activeElement.blur();"
            " return new Promise((done) => requestAnimationFrame(() => setTimeout(done))) }",
            address,
        )
        opened.evaluate(_SETTLED)
        return opened

    return at


# Another size of the window, and a weight of the type that is shown for the first time, are taken
# up a few frames later.
_SETTLED = """async () => {
  await document.fonts.ready;
  const look = () => {
    const box = document.querySelector('section:not(.away) .sheet.now text');
    const place = box ? box.getBoundingClientRect() : { x: 0, y: 0, width: 0 };
    return [innerWidth, document.fonts.status, place.x, place.y, place.width].join(' ');
  };
  let last = '';
  for (let same = 0; same < 10;) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const now = look();
    same = now === last ? same + 1 : 0;
    last = now;
  }
}"""

_LOOK = """() => {
  const sheet = document.querySelector('section:not(.away) .sheet.now');
  const place = (node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [x, y, width, height];
  };
  return [place(sheet.querySelector('figure')), place(sheet.querySelector('a.box')),
    ...[...sheet.querySelectorAll('text')].slice(0, 40).map(place),
    scrollX, scrollY, sheet.querySelector('svg').getAttribute('viewBox')];
}"""
"""Where the drawing, its boxes and its letters stand, in pixels of the window."""


def _type(view: Any) -> float:
    """The size of the type of the first box, in pixels."""
    size: float = view.evaluate(
        "() => { const text = document.querySelector('section:not(.away) .sheet.now a.box text');"
        " return text.getCTM().a * parseFloat(getComputedStyle(text).fontSize) }"
    )
    return size


@SIZES
@pytest.mark.parametrize(
    "address",
    [NETWORK, "#overview", "#matrix", f"{NETWORK}?present=1", "#theory?present=1"],
)
def test_a_click_on_a_box_moves_and_shrinks_nothing(
    view: Any, size: tuple[int, int], address: str
) -> None:
    page = view(address, size)
    before, type_before = page.evaluate(_LOOK), _type(page)
    seen = [found for box in page.locator(FIRST).all() if (found := _seen(box, size))]
    assert seen
    for x, y in (seen[0], seen[-1]):
        page.mouse.click(x, y)
        assert page.locator("#details").is_visible()
        assert page.evaluate(_LOOK) == before
        assert _type(page) == type_before
        # What is told about can still be seen.
        at = page.locator("#details").bounding_box()
        assert not (at["x"] < x < at["x"] + at["width"] and at["y"] < y < at["y"] + at["height"])
        page.keyboard.press("Escape")
        assert page.locator("#details").is_hidden()
        assert page.evaluate(_LOOK) == before


def _seen(box: Any, size: tuple[int, int]) -> tuple[float, float] | None:
    """The middle of what can be seen of a box, in pixels of the window; None for nothing."""
    one, whole = box.bounding_box(), box.locator("xpath=ancestor::figure").bounding_box()
    left, top = max(one["x"], whole["x"], 0), max(one["y"], whole["y"], 0)
    right = min(one["x"] + one["width"], whole["x"] + whole["width"], size[0])
    foot = min(one["y"] + one["height"], whole["y"] + whole["height"], size[1])
    if right - left < 12 or foot - top < 8:
        return None
    return (left + right) / 2, (top + foot) / 2


def test_a_second_click_closes_what_the_first_opened(view: Any) -> None:
    page = view(NETWORK)
    box = page.locator(FIRST).last
    box.click()
    assert page.locator("#details").is_visible()
    assert page.evaluate("document.getElementById('side').inert")
    box.click()
    assert page.locator("#details").is_hidden()
    assert not page.evaluate("document.getElementById('side').inert")


@pytest.mark.parametrize("size", [BEAMER, LARGE], ids=["beamer", "large"])
def test_presenting_has_larger_type_and_no_side_bar(view: Any, size: tuple[int, int]) -> None:
    page = view(NETWORK, size)
    ordinary = _type(page)
    page.get_by_role("button", name="Presenteren").click()
    assert page.evaluate("document.activeElement.textContent") == "Samenwerking"
    assert page.url.endswith(f"{NETWORK}?present=1")
    for hidden in ("#side", "header h1", "footer", "section:not(.away) .words"):
        assert page.locator(hidden).first.is_hidden()
    # On a large screen the drawing was nearly as high as that already.
    assert _type(page) > ordinary * (1.2 if size == BEAMER else 1.1)
    figure = page.locator("section:not(.away) .sheet.now figure").bounding_box()
    assert figure["width"] > size[0] * 0.95
    assert figure["height"] > size[1] * 0.85
    page.keyboard.press("Escape")
    assert page.url.endswith(NETWORK)
    assert page.evaluate("document.activeElement.id") == "present"
    assert _type(page) == ordinary


def test_next_and_previous_by_button_and_by_key(view: Any) -> None:
    page = view("#overview?present=1")
    title = page.locator("main h2:visible")
    assert page.locator("#place").inner_text().startswith("1 / ")
    back, on = (
        page.get_by_role("button", name=f"{way} tekening") for way in ("Vorige", "Volgende")
    )
    assert back.get_attribute("aria-disabled") == "true"
    back.dispatch_event("click")
    assert title.inner_text() == "Overzicht"
    on.click()
    assert title.inner_text() == "Verandertheorie"
    assert page.evaluate("document.activeElement.dataset.step") == "1"  # for the next press
    assert "2 / " in page.locator("#said").inner_text()
    page.keyboard.press("PageDown")
    assert title.inner_text() == "Economisch kapitaal"
    page.keyboard.press("ArrowLeft")
    assert title.inner_text() == "Verandertheorie"
    # On a box the arrows follow the lines; Page Up goes back from there as well.
    page.locator(FIRST).first.focus()
    page.keyboard.press("ArrowRight")
    assert title.inner_text() == "Verandertheorie"
    page.keyboard.press("PageUp")
    assert title.inner_text() == "Overzicht"
    # What was opened to explain a box does not come along.
    page.locator(FIRST).first.click()
    page.keyboard.press("PageDown")
    assert page.locator("#details").is_hidden()


def test_each_sheet_has_its_place(view: Any) -> None:
    page = view("#matrix?present=1")
    sheets = page.locator("#matrix .sheet").count()
    assert sheets > 1
    for number in range(1, sheets + 1):
        assert page.locator("#matrix .sheet:visible .above").inner_text() == (
            f"Matrix, blad {number} van {sheets}"
        )
        page.keyboard.press("PageDown")
    # The list is not for presenting: the last sheet stays.
    assert page.locator("main h2:visible").inner_text() == "Matrix"
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Volgende tekening").click()
    assert page.locator("main h2:visible").first.inner_text() == "Het programma als lijst"


def test_escape_closes_the_details_first(view: Any) -> None:
    page = view(f"{NETWORK}?present=1")
    page.locator(FIRST).first.click()
    page.keyboard.press("Escape")
    assert page.locator("#details").is_hidden()
    assert page.locator("body.presenting").count() == 1
    page.keyboard.press("Escape")
    assert page.locator("body.presenting").count() == 0


def test_on_a_telephone_the_drawing_comes_first(view: Any) -> None:
    page = view(NETWORK, PHONE)
    figure = page.locator("section:not(.away) .sheet.now figure").bounding_box()
    assert figure["y"] < PHONE[1] * 0.2
    assert figure["y"] + figure["height"] <= PHONE[1]
    assert page.locator("#side").is_hidden()
    menu = page.get_by_role("button", name="Menu")
    menu.click()
    assert menu.get_attribute("aria-expanded") == "true"
    page.get_by_role("link", name="Sociaal kapitaal", exact=True).click()
    assert page.locator("#side").is_hidden()
    assert page.locator("main h2:visible").inner_text() == "Sociaal kapitaal"


@pytest.mark.parametrize("address", [NETWORK, f"{NETWORK}?present=1", "#matrix?sheet=2"])
def test_a_print_is_the_drawing_with_its_title_and_date_on_one_page(
    view: Any, address: str, tmp_path: Path
) -> None:
    page = view(address)
    file = tmp_path / "afdruk.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    with pypdfium2.PdfDocument(file) as printed:
        assert [sheet.get_size() for sheet in printed] == [pytest.approx((842, 595), abs=1)]
        text = printed[0].get_textpage().get_text_range()
    assert "Alliantie van Kracht" in text
    assert page.locator("main h2:visible").inner_text() in text
    assert "Afgedrukt op 5 maart 2024" in text
    assert "Programmaplan Alliantie van Kracht" in text  # where the texts come from
    for not_printed in ("Zoeken", "Afdrukken", "Presenteren", "in woorden", "Stoppen"):
        assert not_printed not in text
