"""Searching and filtering in a browser: what is found, where it stands, and what lights up. One
browser page serves all these tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.draw.page.page_years_example import PLAN, adopted
from toc.check.opening import open_dossier
from toc.draw.page import page

MORE = """  nieuw: {tekst: Een leesfestival, draagt_bij_aan: tijd, eigenaar: Bibliotheek}
indicatoren:
  gezinnen: {tekst: Aandeel gezinnen met een abonnement, meet: boeken}
besluiten:
  - {inspanning: cafe, besluit: later, periode: 2025, reden: eerst een verbouwing, rol: Stuurgroep,
     datum: 2024-01}
"""
"""Since the plan was adopted an inspanning came, an indicator and a decision."""


@pytest.fixture(scope="module")
def view(browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A plan that was adopted for 2024, in a browser."""
    folder = tmp_path_factory.mktemp("zoeken")
    before = folder / "plan.yaml"
    before.write_text(PLAN, encoding="utf-8")
    then = open_dossier(before)
    assert then.tree is not None
    plan = adopted(then.tree, "2024")
    text = PLAN.replace("planning:", MORE + "planning:")
    text = text.replace(
        "{doel: boeken, punten: 9}", "{doel: boeken, punten: 9, aanname: Zij lezen}"
    )
    before.write_text(text, encoding="utf-8")
    now = open_dossier(before)
    assert now.programme is not None, now.reading.problems
    assert now.tree is not None
    file = folder / "pagina.html"
    file.write_text(page(now.programme, now.tree, plans=(plan,)), encoding="utf-8")
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    view = context.new_page()
    view.set_default_timeout(5_000)
    wrong: list[str] = []
    view.on("console", lambda message: wrong.append(message.text))
    view.on("pageerror", lambda error: wrong.append(str(error)))
    view.goto(file.as_uri())
    yield view
    context.close()
    assert wrong == []


def _at(view: Any, address: str) -> None:
    view.evaluate(
        "hash => { location.hash = hash; return new Promise((done) => setTimeout(done, 30)) }",
        address,
    )


def _looks(view: Any, drawing: str) -> dict[str, list[str]]:
    """The boxes of a drawing by how they look: found, lit, open (not known) or dim."""
    found: dict[str, list[str]] = {"found": [], "lit": [], "open": [], "dim": []}
    for box in view.locator(f"#{drawing} a.box").all():
        names = box.get_attribute("class").split()
        look = next((name for name in ("found", "open", "dim") if name in names), "lit")
        found[look].append(box.get_attribute("href").removeprefix("#e-"))
    return found


def test_a_year_has_three_states(view: Any) -> None:
    _at(view, "#t-school?period=2024")
    assert _looks(view, "t-school") == {
        "found": ["leesuur"],
        "lit": ["vision", "plezier", "tijd"],
        "open": ["nieuw"],
        "dim": ["cafe"],
    }
    assert view.locator("#count").inner_text() == (
        "2 onderdelen gevonden. 1 daarvan staat op deze tekening. "
        "2024: 2 wel, 1 niet, 1 niet bekend. Vastgesteld door Stuurgroep op 14 december 2023."
    )
    # What each look means is said where the drawing is presented.
    _at(view, "#t-school?period=2024&present=1")
    assert view.locator("#asked b").inner_text() == "Jaar of fase: 2024"
    assert view.locator("#asked .key span").all_inner_texts() == ["wel", "niet bekend", "niet"]


def test_the_drawing_of_the_year_says_the_same(view: Any) -> None:
    _at(view, "#jaar-2024?period=2024")
    looks = _looks(view, "jaar-2024")
    assert (sorted(looks["found"]), looks["open"], looks["dim"]) == (
        ["boekgift", "leesuur"],
        ["nieuw"],
        ["cafe"],
    )
    names = [box.get_attribute("aria-label") for box in view.locator("#jaar-2024 a.box").all()]
    assert "Inspanning: ● gekozen · Boeken weggeven" in names
    assert "Inspanning: – nog open · Een leesfestival" in names
    _at(view, "#jaar-2024?e=boekgift")
    assert "2024: ● gekozen" in view.locator("#details").inner_text()


@pytest.mark.parametrize(
    ("asked", "found", "where"),
    [
        ("abonnement", "Elk gezin heeft boeken", "Indicatoren: Aandeel gezinnen met een"),
        ("verbouwing", "Lezen in het café", "Besluiten: 2025: later – eerst een verbouwing"),
        ("zij LEZEN boeken", "Boeken weggeven", "aanname: Zij lezen"),
        ("bibliotheek", "Een leesfestival", "Trekker: Bibliotheek"),
    ],
)
def test_searching_says_where_it_stands(view: Any, asked: str, found: str, where: str) -> None:
    _at(view, f"#overview?q={asked}")
    results = view.locator("#results button")
    assert results.count() == 1
    assert found in results.inner_text()
    assert results.locator(".hit").first.inner_text().startswith(where)


def test_what_stands_in_the_text_itself_is_not_said_again(view: Any) -> None:
    _at(view, "#overview?q=leesfestival")
    assert view.locator("#results button").all_inner_texts() == ["Inspanning\nEen leesfestival"]


@pytest.mark.parametrize("drawing", ["t-school", "overview", "theory", "matrix"])
def test_where_nothing_is_found_nothing_steps_back(view: Any, drawing: str) -> None:
    _at(view, f"#{drawing}?q=zeppelin")
    assert view.locator("#count").inner_text() == (
        "Niets gevonden. De tekening blijft zoals zij was."
    )
    assert view.locator(f"#{drawing} :is(.dim, .found, .open)").count() == 0
    assert view.locator("#results").is_hidden()


def test_the_list_keeps_what_is_not_known_apart(view: Any) -> None:
    _at(view, "#list?period=2024")
    shown = view.locator(".tree a.element:visible")
    assert any(text.endswith("Een leesfestival") for text in shown.all_inner_texts())
    assert not any(text.endswith("Lezen in het café") for text in shown.all_inner_texts())
    assert view.locator(".tree a.open").count() == 1
