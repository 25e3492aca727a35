"""The drawings in which something changed, with that on their boxes."""

from __future__ import annotations

from tests.change.comparing.pairs import PLAN, changed, versions
from toc.change.comparing.drawn import changed_views
from toc.documents import style
from toc.draw.layout.columns import scenes
from toc.draw.views.columns import in_words

NEW = changed(
    ("  tuin:\n    tekst: Samen een tuin aanleggen\n    draagt_bij_aan: [kennen, helpen]\n", ""),
    ("Een feest geven", "Een groot feest geven"),
    ("indicatoren:", "  bank: {tekst: Een bank, draagt_bij_aan: kennen}\nindicatoren:"),
)


def _marks(new: str, old: str = PLAN) -> dict[str, dict[str, str]]:
    found = versions(new, old)
    views = changed_views(found, found.new, "nl")
    return {
        view.id: {box.id: box.mark.said for box in view.elements if box.mark} for view in views
    }


def test_what_is_new_changed_and_gone_is_said_on_its_box() -> None:
    assert _marks(NEW) == {
        "thuis": {"tuin": "× weg"},
        "straat": {"feest": "▲ anders", "bank": "● nieuw", "tuin": "× weg"},
    }


def test_a_drawing_in_which_nothing_changed_is_left_out() -> None:
    assert _marks(changed(("punten: 3", "punten: 9"))) == {"straat": {"feest": "▲ anders"}}
    assert _marks(PLAN) == {}


def test_what_is_gone_has_its_links_and_the_drawing_says_so() -> None:
    found = versions(NEW)
    thuis, straat = changed_views(found, found.new, "nl")
    assert ("tuin", "helpen") in {(link.source, link.target) for link in thuis.links}
    assert thuis.remarks[-1] == "Wat weg is, staat er nog in met de verbanden die het had."
    assert [mark.said for mark in thuis.key] == ["× weg"]
    assert [mark.said for mark in straat.key] == ["● nieuw", "▲ anders", "× weg"]


def test_a_link_that_was_cut_or_added_between_boxes_that_remain_has_a_sign() -> None:
    new = changed(
        ("[kennen, helpen]", "kennen"),
        ("      doel: kennen\n", "      doel: helpen\n"),
    )
    found = versions(new)
    thuis, straat = changed_views(found, found.new, "nl")
    said = {
        view.id: {(link.source, link.target): link.mark.said for link in view.links if link.mark}
        for view in (thuis, straat)
    }
    assert said == {
        "thuis": {("feest", "helpen"): "● nieuw", ("tuin", "helpen"): "× weg"},
        "straat": {("feest", "kennen"): "× weg"},
    }
    assert thuis.remarks[-1] == "Een teken op een lijn zegt wat er met dat verband gebeurde."
    assert [mark.said for mark in thuis.key] == ["● nieuw", "▲ anders", "× weg"]
    assert "Inspanning 2 draagt bij aan ‘Buren helpen elkaar’ (weg)." in in_words(thuis)
    (drawn,) = scenes(thuis)
    assert sorted(text.text for shape in drawn.over for text in shape.texts) == ["×", "●"]
    grey = {line.source for line in drawn.connectors if line.stroke.colour == style.GREY}
    assert grey == {"tuin"}


def test_another_vision_is_shown_once() -> None:
    new = changed(("Iedereen doet mee", "Niemand valt buiten de boot"))
    assert _marks(new) == {"thuis": {"vision": "▲ anders"}}
