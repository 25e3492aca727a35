"""The page in a real browser: what people do with it, with a mouse, a finger and a keyboard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import expect

NETWORK = "#t-samenwerking"


def _box(view: Any, name: str) -> Any:
    return view.locator(f"section:not(.away) a.box[aria-label='{name}']")


def _shown(view: Any) -> list[float]:
    box = view.locator("section:not(.away) figure svg").first.get_attribute("viewBox")
    return [float(number) for number in box.split()]


def _focus(view: Any) -> str:
    name: str = view.evaluate(
        "document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"
    )
    return name


def _lit(view: Any) -> list[str]:
    return [
        box.get_attribute("aria-label").partition(": ")[2]
        for box in view.locator("section:not(.away) a.box:not(.dim)").all()
    ]


def test_it_opens_with_the_overview_and_nothing_asks_anything(show: Any, real_page: str) -> None:
    view = show(real_page)
    assert view.title() == "Alliantie van Kracht"
    assert [one.get_attribute("id") for one in view.locator("main > section:visible").all()] == [
        "overview"
    ]
    assert view.locator("nav [aria-current]").inner_text() == "Overzicht"
    assert view.evaluate("document.fonts.check('12px Arimo')")


def test_a_click_shows_what_is_known_and_lights_the_way(show: Any, full_page: str) -> None:
    view = show(full_page, "#t-homes")
    _box(view, "Activity 2: A reading hour a day. Also in Schools").click()
    details = view.locator("#details")
    assert details.locator("h2").inner_text() == "A reading hour a day"
    assert _focus(view) == "A reading hour a day"
    text = details.inner_text()
    for said in (
        "is in the same network; which goal the activity serves is not known",
        "1 point",
        "not before 2025",
        "takes 10 months",
        "There must be books",
        "owner, partners, cost and staff",
        "no source given",
    ):
        assert said in text
    assert _lit(view) == [
        "Everybody reads",
        "Families read together",
        "Every family has books",
        "A reading hour a day. Also in Schools",
    ]
    lines = view.locator("section:not(.away) .line.lit path[stroke]")
    assert lines.count() == 3
    for line in lines.all():  # its thickness says how large a contribution is
        drawn = line.evaluate("path => parseFloat(getComputedStyle(path).strokeWidth)")
        assert drawn == float(line.get_attribute("stroke-width"))
    # The vision, both strategic goals, and the two goals that it serves.
    assert view.locator("#said").inner_text() == (
        "Lit up: 5 elements on the way to the vision; 0 elements contribute to it."
    )
    assert view.url.endswith("#t-homes?e=reading-hour")


def test_what_contributes_lights_up_as_well(show: Any, full_page: str) -> None:
    view = show(full_page, "#t-homes")
    _box(view, "Strategic goal: Families read together").click()
    assert len(_lit(view)) == 5
    assert view.locator("#said").inner_text() == (
        "Lit up: 1 element on the way to the vision; 3 elements contribute to it."
    )


def test_links_in_the_details_go_on(show: Any, full_page: str) -> None:
    view = show(full_page, "#t-homes?e=reading-hour")
    view.locator("#details").get_by_role("link", name="Pupils have time to read").click()
    assert view.locator("#details h2").inner_text() == "Pupils have time to read"
    assert view.locator("section:not(.away) h2").inner_text() == "Schools"
    view.go_back()
    expect(view.locator("#details h2")).to_have_text("A reading hour a day")
    view.locator("#details").get_by_role("link", name="Schools").click()
    assert view.locator("section:not(.away) h2").inner_text() == "Schools"
    assert view.locator("#details").is_hidden()


def test_escape_closes_and_gives_the_focus_back(show: Any, full_page: str) -> None:
    view = show(full_page, "#t-homes")
    box = _box(view, "Activity 1: Give books to families")
    box.focus()
    view.keyboard.press("Enter")
    assert view.locator("#details").is_visible()
    assert box.get_attribute("aria-expanded") == "true"
    view.keyboard.press("Escape")
    assert view.locator("#details").is_hidden()
    assert _focus(view) == "Activity 1: Give books to families"
    assert len(_lit(view)) == 5
    view.keyboard.press("Space")
    assert view.locator("#details").is_visible()
    view.get_by_role("button", name="Close").click()
    assert view.locator("#details").is_hidden()


def test_arrow_keys_follow_lines_and_columns(show: Any, real_page: str) -> None:
    view = show(real_page, NETWORK)
    boxes = view.locator("section:not(.away) a.box")
    boxes.nth(0).focus()
    view.keyboard.press("ArrowRight")
    view.keyboard.press("ArrowRight")
    assert _focus(view).startswith("Operationeel doel: Verwezenlijken van de randvoorwaarde")
    view.keyboard.press("ArrowRight")
    first = _focus(view)
    assert first.startswith("Inspanning ")
    view.keyboard.press("ArrowDown")
    assert _focus(view).startswith("Inspanning ")
    assert _focus(view) != first
    view.keyboard.press("ArrowUp")
    assert _focus(view) == first
    for _ in range(3):
        view.keyboard.press("ArrowLeft")
    assert _focus(view).startswith("Visie: ")


def test_tab_reaches_everything_and_the_skip_link_comes_first(show: Any, full_page: str) -> None:
    view = show(full_page)
    seen = []
    for _ in range(34):
        view.keyboard.press("Tab")
        seen.append(_focus(view))
    assert seen[0] == "Skip to the content"
    wanted = [
        "Zoom in",
        "Zoom out",
        "Fit",
        "Vision: Everybody reads",
        "Strategic goal: Families read together",
        "Go to the drawing: Homes. 2 activities",
        "Operational goal: Every family has books",
    ]
    assert [name for name in seen if name in wanted] == wanted
    view.reload()
    view.keyboard.press("Tab")
    view.keyboard.press("Enter")
    assert view.evaluate("document.activeElement.id") == "content"


def test_zoom_and_move(show: Any, real_page: str) -> None:
    view = show(real_page, NETWORK)
    whole = _shown(view)
    view.get_by_role("button", name="Inzoomen").click()
    closer = _shown(view)
    assert closer[2] == pytest.approx(whole[2] / 1.25)
    figure = view.locator("section:not(.away) figure")
    middle = figure.bounding_box()
    x, y = middle["x"] + middle["width"] / 2, middle["y"] + 40
    view.mouse.move(x, y)
    view.mouse.wheel(0, -300)
    view.wait_for_function(
        "width => document.querySelector('section:not(.away) svg').viewBox.baseVal.width < width",
        arg=closer[2] - 1,
    )
    before = _shown(view)
    view.mouse.down()
    view.mouse.move(x + 90, y + 30, steps=4)
    view.mouse.up()
    after = _shown(view)
    assert after[0] < before[0]
    assert after[2] == pytest.approx(before[2])
    assert view.locator("#details").is_hidden()  # a drag is no click
    view.locator("section:not(.away) a.box").first.focus()
    view.keyboard.press("0")
    assert _shown(view) == pytest.approx(whole, abs=0.01)
    view.keyboard.press("+")
    view.keyboard.press("Shift+ArrowRight")
    assert _shown(view)[0] != pytest.approx(closer[0])
    view.get_by_role("button", name="Passend").click()
    assert _shown(view) == pytest.approx(whole, abs=0.01)


def test_a_box_that_gets_the_focus_comes_in_sight(show: Any, real_page: str) -> None:
    view = show(real_page, NETWORK)
    boxes = view.locator("section:not(.away) a.box")
    boxes.first.focus()
    for _ in range(6):
        view.keyboard.press("+")
    view.keyboard.press("Tab")
    for _ in range(5):
        view.keyboard.press("Tab")
    focused = view.evaluate(
        "(() => { const a = document.activeElement.getBoundingClientRect(),"
        " f = document.activeElement.closest('figure').getBoundingClientRect();"
        " return a.right > f.left && a.left < f.right && a.bottom > f.top && a.top < f.bottom })()"
    )
    assert focused


def test_two_fingers_zoom_and_one_moves(show: Any, real_page: str) -> None:
    view = show(
        real_page, NETWORK, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    )
    view.locator("section:not(.away) figure").scroll_into_view_if_needed()
    before = _shown(view)
    view.evaluate(
        """() => {
          const figure = document.querySelector('section:not(.away) figure');
          const { left, top } = figure.getBoundingClientRect();
          const send = (type, id, x, y) => figure.dispatchEvent(new PointerEvent(type,
            { pointerId: id, clientX: left + x, clientY: top + y, button: 0, bubbles: true }));
          send('pointerdown', 11, 100, 150); send('pointerdown', 12, 200, 150);
          send('pointermove', 12, 300, 150);
          send('pointerup', 11, 100, 150); send('pointerup', 12, 300, 150);
        }"""
    )
    assert _shown(view)[2] == pytest.approx(before[2] / 2, rel=0.01)
    # Type on a telephone is not smaller than can be read.
    assert before[2] < 390 / 0.85


def test_searching(show: Any, full_page: str) -> None:
    view = show(full_page)
    field = view.get_by_role("searchbox")
    field.fill("CAFE")
    assert view.locator("#count").inner_text().startswith("1 element found.")
    field.fill("the library")  # an owner
    assert view.locator("#results button").all_inner_texts() == [
        "Activity\nGive books to families\nOwner: The library\nThe library: €10,000"
    ]
    field.fill("zzz")
    assert view.locator("#count").inner_text() == ("Nothing found. The drawing stays as it was.")
    field.fill("books")
    assert view.locator("#count").inner_text() == (
        "3 elements found. 1 of them is on this drawing."
    )
    assert view.url.endswith("#overview?q=books")
    field.press("ArrowDown")
    view.keyboard.press("ArrowDown")
    assert "Give books to families" in _focus(view)
    view.keyboard.press("Enter")
    assert view.locator("section:not(.away) h2").inner_text() == "Homes"
    assert view.locator("#details h2").inner_text() == "Give books to families"
    view.get_by_role("button", name="Close").click()
    view.get_by_role("button", name="Show everything").click()
    assert view.locator("#count").inner_text() == ""
    assert view.url.endswith("#t-homes")


def test_filters(show: Any, full_page: str) -> None:
    view = show(full_page, "#t-homes")
    here, known = "of them is on this drawing.", "2024: 2 done, 1 not done, 0 not known."
    plan_only = "Nothing was adopted for it: this is what the plan itself says."
    for label, choice, lit, said in (
        ("Programme line", "At school", 4, "5 elements found. 1 of them is on this drawing."),
        ("Year or phase", "2024", 4, f"2 elements found. 1 {here} {known} {plan_only}"),
        ("Owner or partner", "The library", 4, "1 element found."),
        ("Owner or partner", "school-board", 4, "1 element found."),
        ("Status", "structural", 1, "1 element found. None of it is on this drawing."),
        ("Status", "measured", 3, "1 element found."),
        ("Status", "proposal", 1, "1 element found. None of it is on this drawing."),
    ):
        field = view.get_by_label(label, exact=True)
        field.select_option(choice)
        assert (view.locator("#count").inner_text(), len(_lit(view))) == (said, lit), choice
        view.reload()  # the address holds it
        assert (view.locator("#count").inner_text(), len(_lit(view))) == (said, lit), choice
        field.select_option("")
    assert view.url.endswith("#t-homes")
    assert len(_lit(view)) == 5


def test_what_is_not_known_of_a_period_is_said(show: Any, real_page: str) -> None:
    view = show(real_page, "#t-leren?period=fase-1")
    assert view.locator("#count").inner_text() == (
        "4 onderdelen gevonden. Niets daarvan staat op deze tekening. "
        "Fase 1: 4 wel, 0 niet, 46 niet bekend. "
        "Hiervoor is niets vastgesteld: dit zegt het plan zelf."
    )


def test_the_list_keeps_what_answers_and_what_it_serves(show: Any, full_page: str) -> None:
    view = show(full_page, "#list?partner=The+library")
    assert view.locator(".tree a.element:visible").all_inner_texts() == [
        "Everybody reads",
        "Families read together",
        "Every family has books",
        "1. Give books to families",
    ]
    view.get_by_role("link", name="Every family has books").click()
    assert view.locator("#details h2").inner_text() == "Every family has books"
    assert view.locator("#list").is_visible()


def test_an_address_of_nothing_is_the_overview_or_its_drawing(show: Any, full_page: str) -> None:
    view = show(full_page)
    for hash, shown in (
        ("#nowhere", "overview"),
        ("#%", "overview"),
        ("#t-homes?e=nobody", "t-homes"),
        ("#content?q=%E0", "overview"),
        ("#list?line=none", "list"),
        ("#e-", "overview"),
    ):
        view.evaluate("hash => { location.hash = hash }", hash)
        view.wait_for_function("view => document.body.dataset.view === view", arg=shown)
        assert view.locator("main > section:visible").count() == 1
        assert view.locator("#details").is_hidden()


def test_an_elements_own_anchor_opens_it(show: Any, full_page: str) -> None:
    view = show(full_page, "#e-café-reading")
    assert view.locator("#details h2").inner_text() == "Reading in the café"


def test_hostile_text_does_nothing(show: Any, hostile_page: str) -> None:
    view = show(hostile_page, "#t-n?e=i")
    view.keyboard.press("Escape")
    view.get_by_role("searchbox").fill("</script>")
    view.locator("#results button").first.click()
    assert view.evaluate("window.hit") is None
    assert "<img src=x" in view.locator("#details").inner_text()
    view.goto(view.url.partition("#")[0] + "#list")
    assert view.evaluate("window.hit") is None


def test_without_the_script_everything_is_there(show: Any, full_page: str) -> None:
    view = show(full_page, "", java_script_enabled=False)
    assert view.locator("main > section:visible").count() == 8  # with what is in no network
    assert view.locator("article:visible").count() == 9
    assert view.locator("#find").is_hidden()
    view.locator("#t-homes a.box").last.click()
    assert view.url.endswith("#e-reading-hour")


def test_without_the_script_everything_is_printed(
    show: Any, real_page: str, tmp_path: Path
) -> None:
    view = show(real_page, "", java_script_enabled=False)
    file = tmp_path / "pagina.pdf"
    view.pdf(path=file, prefer_css_page_size=True)
    with pypdfium2.PdfDocument(file) as printed:
        texts = [sheet.get_textpage().get_text_range() for sheet in printed]
    first = [
        next(i for i, text in enumerate(texts) if title in text)
        for title in ("Overzicht", "Verandertheorie", "Samenwerking", "Het programma als lijst")
    ]
    assert first[0] == 0
    assert len(texts) > 18  # the drawings, and after them the list with all details
    assert not any("Zoeken" in text or "Sluiten" in text for text in texts)


def test_the_details_of_a_goal_have_its_chart(show: Any, measured_page: str) -> None:
    view = show(measured_page, NETWORK)
    box = _box(view, "Operationeel doel: ▼ achter. Gezinnen weten de weg")
    box.focus()
    view.keyboard.press("Enter")
    details = view.locator("#details")
    assert details.locator(".state").inner_text() == "▼ achter"
    chart = details.locator("svg.chart")
    assert chart.count() == 1
    assert chart.bounding_box()["width"] > 280
    assert "Op het pad hoort dan 50" in details.inner_text()
    ids = "[...document.querySelectorAll('[id]')].map((one) => one.id)"
    assert view.evaluate(f"new Set({ids}).size === {ids}.length")
    view.keyboard.press("Escape")
    assert _focus(view) == "Operationeel doel: ▼ achter. Gezinnen weten de weg"


def test_the_filter_finds_the_goals_that_stand_so(show: Any, measured_page: str) -> None:
    view = show(measured_page, NETWORK)
    view.select_option("#f-status", "now-behind")
    expect(view.locator("#count")).to_have_text(
        "1 onderdeel gevonden. Wat eraan bijdraagt, licht mee op."
    )
    assert "▼ achter. Gezinnen weten de weg" in _lit(view)
    assert len(_lit(view)) == 4  # with its way up, and with what serves it
