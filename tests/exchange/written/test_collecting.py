"""What people answered about texts of a level counts before what was thought of them."""

from __future__ import annotations

import pytest

from toc.exchange.written.collecting import Collector
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Passage, Place, Role

_TEXT = Passage(0, "Ouders lezen voor", Role.ITEM, Place())


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("strategic_goal", Kind.STRATEGIC),
        ("goal", Kind.GOAL),
        ("aside", None),
        ("droom", Kind.INSPANNING),
    ],
)
def test_what_is_answered_of_a_level_counts_and_what_is_no_choice_does_not(
    answer: str, kind: Kind | None
) -> None:
    into = Collector({"below|inzet": answer})
    into.element(Kind.INSPANNING, _TEXT.text, [_TEXT], "below|inzet", certain=False)
    assert [one.kind for one in into.found] == ([] if kind is None else [kind])


def test_a_text_of_which_nothing_is_said_is_what_people_say() -> None:
    into = Collector({"below|inzet": "inspanning"})
    made = into.unsaid(_TEXT, "below|inzet", None, "")
    assert made is not None
    assert (made.kind, made.text, into.asked()) == (Kind.INSPANNING, "Ouders lezen voor", ())


@pytest.mark.parametrize(("texts", "offered"), [(3, True), (4, False)])
def test_many_texts_are_no_vision(texts: int, offered: bool) -> None:
    into = Collector({})
    for number in range(texts):
        into.unsaid(Passage(number, "Lezen", Role.ITEM, Place()), "below|inzet", None, "")
    (asked,) = into.asked()
    assert [kind in asked.choices for kind in ("problem", "mission", "vision")] == [offered] * 3
    assert {"line", "inspanning", "aside"} <= set(asked.choices)
