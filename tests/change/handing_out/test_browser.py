"""The forms in a real browser: filled in with mouse and keyboard, at the width of a telephone,
closed and opened again, saved; and what is saved is what take-in reads."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.change.handing_out.test_forms import DAY, form_of, programme
from tests.change.taking_in.filled import summed
from tests.draw.page.conftest import HOSTILE
from toc.change.handing_out.meeting_page import meeting_page
from toc.change.handing_out.pages import partner_page, residents_page
from toc.change.handing_out.residents_form import residents_form
from toc.change.taking_in.reading import Answer, Answers, read_answers

PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}


def saved(view: Any) -> dict[str, Any]:
    with view.expect_download() as waiting:
        view.get_by_role("button", name="Antwoorden opslaan").click()
    content: dict[str, Any] = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    content["name"] = waiting.value.suggested_filename
    return content


def read(content: dict[str, Any], tmp_path: Path) -> Answers:
    content = {key: one for key, one in content.items() if key != "name"}
    data = json.dumps(content).encode()
    found = read_answers("f.json", data, programme(tmp_path), "buurt")
    assert isinstance(found, Answers)
    return found


def test_what_is_typed_comes_back_exactly(show: Any, tmp_path: Path) -> None:
    view = show(partner_page(form_of(tmp_path, "gemeente")), viewport=PHONE, accept_downloads=True)
    first = view.get_by_role("region", name="Koffie schenken in het buurthuis")
    first.get_by_label("Tekst").fill("Koffie én thee ☕ \n schenken")
    first.get_by_label("Kosten").fill("9000")
    first.get_by_label("Draagt dit bij aan ‘Buren kennen elkaar’?").select_option("9")
    first.get_by_label("Dit is een bezwaar").check()
    view.get_by_label("Uw rol").fill("wijkregisseur")
    view.get_by_text("Klussen voor elkaar").click()
    view.get_by_label("Gemeente Emmen doet dit").check()
    view.get_by_label("Idee 1", exact=True).fill(HOSTILE)
    content = saved(view)
    assert content["name"] == "antwoorden-gemeente.json"
    assert view.get_by_role("status").inner_text() == (
        "Opgeslagen bij uw downloads. Stuur dat bestand terug."
    )
    found = read(content, tmp_path)
    assert (found.edited, found.partner, found.role) == (False, "gemeente", "wijkregisseur")
    koffie = "inspanningen/koffie"
    was = "Koffie schenken in het buurthuis"
    *answers, idea = found.answers
    assert answers == [
        Answer(koffie, "text", was, "Koffie én thee ☕ schenken"),
        Answer(koffie, "cost", "12500", "9000"),
        Answer(koffie, "contributes:kennen", "", "9"),
        Answer(koffie, "objection", "", "yes"),
        Answer("inspanningen/klussen", "ours", "", "yes"),
    ]
    assert idea.now.startswith("</script><script>window.hit=1</script>")
    assert view.evaluate("window.hit") is None


def test_what_was_typed_is_there_again(show: Any, tmp_path: Path) -> None:
    view = show(partner_page(form_of(tmp_path, "gemeente")), accept_downloads=True)
    view.get_by_label("Uw rol").fill("bestuurder")
    view.get_by_label("Opmerking bij het hele plan").fill("Goed zo")
    before = saved(view)
    assert view.get_by_role("status").inner_text().startswith("Opgeslagen")
    view.reload()
    # A busy browser may still be putting away what was typed: then the page is opened once more.
    for _ in range(20):
        if view.get_by_role("status").inner_text():
            break
        view.wait_for_timeout(100)
        view.reload()
    assert view.get_by_role("status").inner_text() == "Wat u eerder typte, staat er weer."
    assert view.get_by_label("Opmerking bij het hele plan").input_value() == "Goed zo"
    after = saved(view)
    assert after["respondent"] == before["respondent"]
    assert after["role"] == "bestuurder"
    assert after["answers"] == before["answers"]


def test_it_can_be_filled_in_by_keyboard_alone(show: Any, tmp_path: Path) -> None:
    view = show(partner_page(form_of(tmp_path, "school")), accept_downloads=True)
    view.keyboard.press("Tab")
    view.keyboard.type("leerkracht")
    view.keyboard.press("Tab")
    view.keyboard.press("Enter")  # opens what is nobody's
    view.keyboard.press("Tab")
    view.keyboard.press("Space")
    while view.evaluate("document.activeElement.id") != "save":
        view.keyboard.press("Tab")
    with view.expect_download() as waiting:
        view.keyboard.press("Enter")
    content = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    assert content["role"] == "leerkracht"
    assert [(one["about"], one["field"], one["now"]) for one in content["answers"]] == [
        ("inspanningen/klussen", "ours", "yes")
    ]


def test_residents_can_fill_it_in_by_keyboard_alone(show: Any, tmp_path: Path) -> None:
    form = residents_form(programme(tmp_path), "buurt", DAY, "nl")
    view = show(residents_page(form), viewport=PHONE, accept_downloads=True)
    view.keyboard.press("Tab")
    view.keyboard.press("Space")
    while view.evaluate("document.activeElement.tagName") != "TEXTAREA":
        view.keyboard.press("Tab")
    view.keyboard.type("Een bankje")
    while view.evaluate("document.activeElement.id") != "save":
        view.keyboard.press("Tab")
    with view.expect_download() as waiting:
        view.keyboard.press("Enter")
    content = json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))
    assert [(one["about"], one["now"]) for one in content["answers"]] == [
        ("goal/kennen", "yes"),
        ("programme", "Een bankje"),
    ]


def test_hostile_text_in_every_field_comes_back_as_text(show: Any, tmp_path: Path) -> None:
    """Typed, saved, closed, opened again and saved once more."""
    view = show(partner_page(form_of(tmp_path, "gemeente")), viewport=PHONE, accept_downloads=True)
    view.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    boxes = view.locator("input[type=text], textarea:not([readonly])").all()
    for box in boxes:
        box.fill(HOSTILE[:80])
    first = saved(view)
    said = {one["now"] for one in first["answers"]}
    assert (len(first["answers"]), len(said)) == (len(boxes) - 1, 1)
    assert first["role"] in said
    assert read(first, tmp_path).answers
    view.reload()
    for _ in range(20):
        if view.get_by_role("status").inner_text():
            break
        view.wait_for_timeout(100)
        view.reload()
    assert saved(view)["answers"] == first["answers"]
    assert view.evaluate("window.hit") is None


def test_an_empty_form_says_so_and_saves_nothing(show: Any, tmp_path: Path) -> None:
    view = show(partner_page(form_of(tmp_path, "school")))
    view.get_by_role("button", name="Antwoorden opslaan").click()
    said = view.get_by_role("status").inner_text()
    assert said == "U hebt nog niets ingevuld of veranderd."


def test_answers_can_be_copied_as_text(show: Any, tmp_path: Path) -> None:
    view = show(partner_page(form_of(tmp_path, "school")))
    view.get_by_label("Opmerking bij het hele plan").fill("Goed zo")
    view.get_by_role("button", name="Als tekst, om in een e-mail te plakken").click()
    text = view.get_by_label("Uw antwoorden als tekst").input_value()
    pasted = f"Beste allen,\r\n{text}\r\nGroet".encode()
    found = read_answers("mail.txt", pasted, programme(tmp_path), "buurt")
    assert isinstance(found, Answers)
    assert not found.edited
    assert found.answers == (Answer("programme", "remark", "", "Goed zo"),)


def test_residents_choose_three_and_stay_unknown(show: Any, tmp_path: Path) -> None:
    form = residents_form(programme(tmp_path), "buurt", DAY, "nl")
    view = show(residents_page(form), viewport=PHONE, accept_downloads=True)
    view.get_by_label("Buren kennen elkaar").check()
    view.get_by_label("Dit mis ik").fill("Een bankje")
    content = saved(view)
    assert (content["role"], content["partner"], content["saved"]) == ("", "", "000001")
    found = read(content, tmp_path)
    assert (found.kind, found.edited) == ("residents", False)
    assert found.answers == (
        Answer("goal/kennen", "matters", "", "yes"),
        Answer("programme", "missing", "", "Een bankje"),
    )


def test_who_chose_enough_can_choose_no_more(show: Any, alliantie: Any) -> None:
    form = residents_form(alliantie[0], "alliantie", DAY, "nl")
    view = show(residents_page(form))
    boxes = view.get_by_role("checkbox").all()
    for box in boxes[:3]:
        box.check()
    assert [box.is_disabled() for box in boxes[:5]] == [False, False, False, True, True]
    boxes[0].uncheck()
    assert not boxes[4].is_disabled()


@pytest.mark.parametrize("window", [PHONE, NARROW], ids=["telephone", "narrow"])
@pytest.mark.parametrize("kind", ["partner", "open", "residents", "meeting"])
def test_no_violations_and_nothing_beside_the_window(
    show: Any, tmp_path: Path, alliantie: Any, kind: str, window: dict[str, int]
) -> None:
    axe = os.environ.get("TOC_AXE")
    if not axe:
        if os.environ.get("TOC_BROWSER_TESTS") == "1":
            pytest.fail("TOC_AXE does not say where axe.min.js is")
        pytest.skip("TOC_AXE does not say where axe.min.js is")
    if kind == "residents":
        page = residents_page(residents_form(alliantie[0], "alliantie", DAY, "nl"))
    elif kind == "meeting":
        page = meeting_page("Buurt", "https://buurt.nl/plan", [("Bewoners", "ABC234")], "nl")
    else:
        page = partner_page(form_of(tmp_path, "gemeente" if kind == "partner" else "x"))
    view = show(page, viewport=window)
    view.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    if kind != "meeting":
        view.evaluate("document.getElementById('as-text').hidden = false")
    assert view.evaluate("document.documentElement.scrollWidth <= innerWidth")
    view.evaluate(f"() => {{ {Path(axe).read_text(encoding='utf-8')} }}")
    found = view.evaluate("() => axe.run()")
    passed = {one["id"] for one in found["passes"]}
    assert {"color-contrast", "label"} - ({"label"} if kind == "meeting" else set()) <= passed
    assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
    for one in view.locator("button:visible, input:visible, select:visible").all():
        assert min(one.bounding_box()["width"], one.bounding_box()["height"]) >= 24


def test_what_a_screen_reader_says(show: Any, tmp_path: Path) -> None:
    view = show(partner_page(form_of(tmp_path, "school")))
    assert view.locator("main").aria_snapshot() == SPOKEN
    view = show(partner_page(form_of(tmp_path, "huis")))
    own = view.get_by_role("region", name="Koffie schenken in het buurthuis")
    assert own.aria_snapshot() == SPOKEN_OWN
    view = show(residents_page(residents_form(programme(tmp_path), "buurt", DAY, "nl")))
    assert view.locator("fieldset").aria_snapshot() == SPOKEN_RESIDENTS


SPOKEN_OWN = """\
- region "Koffie schenken in het buurthuis":
  - paragraph: Inspanning
  - heading "Koffie schenken in het buurthuis" [level=3]
  - text: Tekst
  - textbox "Tekst": Koffie schenken in het buurthuis
  - text: Eigenaar
  - textbox "Eigenaar": Buurthuis De Deel
  - text: Begin
  - textbox "Begin"
  - paragraph: Zoals 2027 of 2027-03
  - text: Einde
  - textbox "Einde"
  - paragraph: Zoals 2027 of 2027-03
  - text: Kosten
  - textbox "Kosten": "12500"
  - paragraph: "In euro’s, zonder punten: 12500"
  - text: Draagt dit bij aan ‘Buren kennen elkaar’?
  - combobox "Draagt dit bij aan ‘Buren kennen elkaar’?":
    - option "geen antwoord" [selected]
    - option "nee"
    - option "een beetje (1)"
    - option "duidelijk (3)"
    - option "doorslaggevend (9)"
  - text: Draagt dit bij aan ‘Buren helpen elkaar’?
  - combobox "Draagt dit bij aan ‘Buren helpen elkaar’?":
    - option "geen antwoord" [selected]
    - option "nee"
    - option "een beetje (1)"
    - option "duidelijk (3)"
    - option "doorslaggevend (9)"
  - text: Opmerking of bezwaar
  - textbox "Opmerking of bezwaar"
  - checkbox "Dit is een bezwaar"
  - text: Dit is een bezwaar"""

SPOKEN_RESIDENTS = """\
- group "Meer buren doen mee":
  - heading "Meer buren doen mee" [level=3]
  - checkbox "Buren kennen elkaar"
  - text: Buren kennen elkaar
  - checkbox "Buren helpen elkaar"
  - text: Buren helpen elkaar"""


SPOKEN = """\
- main:
  - text: Uw rol
  - textbox "Uw rol"
  - paragraph: Een functie, zoals projectleider; geen naam van een persoon.
  - heading "Nog van niemand" [level=2]
  - paragraph: Van deze inspanningen zegt het plan niet wie ze doet. Open wat u aangaat.
  - group: Klussen voor elkaar
  - heading "Uw ideeën" [level=2]
  - paragraph: Wat doet u al of zou u willen doen, dat hier niet staat?
  - text: Idee 1
  - textbox "Idee 1"
  - text: Bij welk doel hoort idee 1?
  - combobox "Bij welk doel hoort idee 1?":
    - option "geen antwoord" [selected]
    - option "Buren kennen elkaar"
    - option "Buren helpen elkaar"
  - text: Idee 2
  - textbox "Idee 2"
  - text: Bij welk doel hoort idee 2?
  - combobox "Bij welk doel hoort idee 2?":
    - option "geen antwoord" [selected]
    - option "Buren kennen elkaar"
    - option "Buren helpen elkaar"
  - text: Idee 3
  - textbox "Idee 3"
  - text: Bij welk doel hoort idee 3?
  - combobox "Bij welk doel hoort idee 3?":
    - option "geen antwoord" [selected]
    - option "Buren kennen elkaar"
    - option "Buren helpen elkaar"
  - text: Opmerking bij het hele plan
  - textbox "Opmerking bij het hele plan"
  - region "Terugsturen":
    - heading "Terugsturen" [level=2]
    - paragraph: Sla uw antwoorden op en stuur dat bestand terug aan wie u dit formulier stuurde.
    - button "Antwoorden opslaan"
    - button "Als tekst, om in een e-mail te plakken"
    - button "Afdrukken"
    - status"""


def test_the_sum_is_that_of_the_page() -> None:
    assert summed("") == "811c9dc5"
    assert summed("a") == "e40c292c"
