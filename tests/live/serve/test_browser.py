"""The pages in a real browser: several tabs, a file that changes underneath, a connection that
drops, boxes that are connected, and what axe says of every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.live.serve.browser_client import PHONE, WIDE, Visitor, axe, chromium
from tests.live.serve.client import PLAN, Client, served
from toc.live.serve.running import listening_at

if TYPE_CHECKING:
    from playwright.sync_api import Browser

WORK = "/buurt/onderdeel/inspanningen/maaltijden"
TEXT = "textarea[name='veld.text']"
REAL = Path(__file__).parents[3] / "programmes" / "alliantie-van-kracht.yaml"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def visitor(browser: Browser, client: Client) -> Iterator[Visitor]:
    found = Visitor(browser, client.door)
    yield found
    found.context.close()
    assert found.asked == []


def _saved(client: Client) -> str:
    return client.file.read_text(encoding="utf-8")


def test_a_change_is_on_a_second_screen_at_once(visitor: Visitor, client: Client) -> None:
    one, other = visitor.tab(WORK), visitor.tab("/buurt/boom")
    one.fill(TEXT, "Samen eten")
    one.get_by_role("button", name="Bewaren").first.click()
    one.wait_for_url("**gedaan=2**")
    other.get_by_role("link", name="Samen eten").wait_for(timeout=5000)
    assert "Samen eten" in other.locator("#news").inner_text()
    assert "text: Samen eten" in _saved(client)
    one.get_by_role("button", name="Ongedaan maken").click()
    other.get_by_role("link", name="Maaltijden organiseren").wait_for(timeout=5000)
    assert _saved(client) == PLAN
    assert visitor.said == []


def test_what_somebody_types_stays_whatever_others_do(visitor: Visitor, client: Client) -> None:
    page = visitor.tab(WORK)
    page.locator(TEXT).press("Control+End")
    page.locator(TEXT).press_sequentially(" en afwassen")
    changed = PLAN.replace("Buren helpen elkaar", "Buren staan klaar")
    client.save(changed)
    page.get_by_role("link", name="Toon het nieuwe").wait_for(timeout=5000)
    assert page.locator(TEXT).input_value() == "Maaltijden organiseren en afwassen"
    # Somebody changes the very same field, and both texts are there.
    client.save(changed.replace("Maaltijden organiseren", "Samen eten"))
    page.get_by_role("button", name="Bewaren").first.click()
    page.get_by_role("heading", name="Iemand anders wijzigde dit net").wait_for()
    told = page.locator("#content").inner_text()
    assert "Samen eten" in told
    assert page.locator("#mine").input_value() == "Maaltijden organiseren en afwassen"
    page.get_by_role("button", name="Bewaar deze tekst").click()
    page.wait_for_url("**gedaan=**")
    assert "text: Maaltijden organiseren en afwassen" in _saved(client)


def test_the_check_reads_along(visitor: Visitor) -> None:
    page = visitor.tab(WORK)
    page.locator("[name='veld.owner']").fill("")
    page.get_by_text("Hierdoor val").wait_for(timeout=5000)
    page = visitor.tab("/buurt/nieuw")
    page.locator("[name='tekst']").fill("Een feest")
    page.locator(".arises").wait_for(timeout=5000)


def test_a_connection_that_drops_and_returns_loses_nothing(
    browser: Browser, tmp_path: Path
) -> None:
    with served(tmp_path) as client:
        visitor = Visitor(browser, client.door)
        page = visitor.tab(WORK)
        page.locator(TEXT).fill("Samen eten")
    page.get_by_text("Geen verbinding met toc serve.").wait_for(timeout=8000)
    page.get_by_role("button", name="Bewaren").first.click()
    assert page.locator(TEXT).input_value() == "Samen eten"
    assert _saved(client) == PLAN
    again = replace(client.ready, listening=listening_at(client.door.port))
    with again.running():
        page.get_by_text("De verbinding is er weer.").wait_for(timeout=15_000)
        assert page.locator(TEXT).input_value() == "Samen eten"
        page.get_by_role("button", name="Bewaren").first.click()
        page.wait_for_url("**gedaan=2**")
    assert "text: Samen eten" in _saved(client)
    visitor.context.close()


def test_boxes_are_connected_by_dragging_and_by_keyboard(visitor: Visitor, client: Client) -> None:
    client.post(
        "/buurt/wijzig", doen="koppel", deel="inspanningen", id="maaltijden", doel="ontmoeting"
    )
    page = visitor.tab("/buurt/tekening/why/maaltijden")
    assert page.locator("#connect").count() == 0
    page.goto(f"{client.door.origin}/buurt/tekening/network/hulp")
    page.get_by_role("button", name="Verbinden").click()
    assert page.get_by_role("button", name="Verbinden").get_attribute("aria-pressed") == "true"
    work = page.locator("a.box[href$='inspanningen/maaltijden']").bounding_box()
    goal = page.locator("a.box[href$='strategic_goals/samen']").bounding_box()
    assert work is not None
    assert goal is not None
    page.mouse.move(work["x"] + 20, work["y"] + 10)
    page.mouse.down()
    page.mouse.move(goal["x"] + 30, goal["y"] + 15, steps=6)
    page.mouse.up()
    page.wait_for_url("**gedaan=**")
    made = client.room.dossier.sound.inspanningen["maaltijden"].contributes_to
    assert [one.goal for one in made] == ["buurthulp", "ontmoeting", "samen"]


def test_arrow_keys_follow_the_drawing_and_light_the_way(visitor: Visitor) -> None:
    page = visitor.tab("/buurt/tekening/network/hulp")
    page.locator("a.box[href$='inspanningen/maaltijden']").focus()
    page.keyboard.press("ArrowLeft")
    focused = page.evaluate("document.activeElement.getAttribute('aria-label')")
    assert focused == "Operationeel doel: Buren helpen elkaar"
    page.get_by_role("button", name="Verbinden").click()
    page.locator("a.box[href$='inspanningen/maaltijden']").focus()
    page.keyboard.press("Enter")
    assert "Kies nu het doel" in page.locator("#how").inner_text()
    page.keyboard.press("Escape")
    assert "Sleep van" in page.locator("#how").inner_text()
    page.keyboard.press("Enter")
    page.locator("a.box[href$='strategic_goals/samen']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**gedaan=**")


def test_a_meeting_goes_on_with_the_keys_of_a_presenter(visitor: Visitor) -> None:
    page, other = visitor.tab("/buurt/vergadering"), visitor.tab("/buurt/vergadering")
    assert page.locator("h1").inner_text() == "Hulp in de buurt"
    page.get_by_role("button", name="Stem op ‘Maaltijden organiseren’").click()
    other.get_by_text("1 stem", exact=True).wait_for(timeout=5000)
    page.get_by_text("1 stem", exact=True).wait_for(timeout=5000)
    page.keyboard.press("PageDown")
    page.wait_for_url("**/vergadering/2")
    page.locator(".place", has_text="2 van 2").wait_for()
    page.keyboard.press("ArrowLeft")
    page.wait_for_url("**/vergadering/1")


def test_the_tree_shows_only_what_has_the_words(visitor: Visitor) -> None:
    page = visitor.tab("/buurt/boom")
    page.fill("#filter", "maaltijd")
    assert page.locator("#filtered").inner_text() == "1 gevonden"
    assert page.get_by_role("link", name="Maaltijden organiseren").is_visible()
    assert not page.get_by_role("link", name="Buren ontmoeten elkaar").is_visible()


JUDGED = (
    "",
    "/boom",
    "/tekeningen",
    "/tekening/theory",
    "/tekening/matrix",
    "/tekening/network/sociaal-kapitaal",
    "/bevindingen",
    "/jaarplan?jaar=2024&focus=8",
    "/voortgang",
    "/wijzigingen",
    "/zoek?q=armoede",
    "/onderdeel/inspanningen/banen",
    "/onderdeel/networks/sociaal-kapitaal",
    "/nieuw",
    "/vergadering/2",
)
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    },
}


def test_axe_finds_nothing_on_any_page(browser: Browser, tmp_path: Path) -> None:
    script = axe()
    found: list[Any] = []
    with served(tmp_path, REAL.read_text(encoding="utf-8")) as client:
        visitor = Visitor(browser, client.door)
        for path in JUDGED:
            page = visitor.tab(f"/buurt{path}")
            assert visitor.said == [], path
            page.evaluate(f"() => {{ {script} }}")
            for window in (WIDE, PHONE):
                page.set_viewport_size(window)
                answer = page.evaluate("rules => axe.run(document, rules)", RULES)
                found += [
                    (path, window["width"], one["id"], node["html"][:120])
                    for one in answer["violations"]
                    for node in one["nodes"]
                ]
                across = page.evaluate("document.documentElement.scrollWidth")
                assert across <= window["width"], (path, window)
            page.close()
            visitor.said.clear()  # axe tries styles of its own, which the policy refuses
        assert found == []
        assert visitor.asked == []
        visitor.context.close()
