"""Which element of a next version is which of the programme."""

from __future__ import annotations

import pytest

from tests.each import each
from tests.exchange.next_version.versions import SAME, STANDING, beside, lines, reading_of
from toc.core.comparing import marked
from toc.exchange.next_version.comparing import (
    NotNextVersionError,
    form_beside,
)
from toc.exchange.next_version.taking import taken


def test_hardly_anything_in_common_is_refused() -> None:
    texts = "".join(f"  x{number}: Heel iets anders {number}\n" for number in range(7))
    draft = f"titel: T\nvisie: V\nprogrammalijnen:\n  l: Leren\ninspanningen:\n{texts}"
    with pytest.raises(NotNextVersionError) as refused:
        beside(draft)
    assert str(refused.value) == (
        "Only 1 of the 8 elements in this document is in the programme as well (which has 12). "
        "Is this the next version? If it is another plan, make a programme of its own of it, "
        "without --into."
    )
    assert lines(beside("titel: T\nvisie: V\ninspanningen: {a: Alles anders doen}\n"))


def test_a_short_next_version_of_a_long_programme_is_one() -> None:
    draft = "titel: T\nvisie: V\ninspanningen:\n  a: Een tuin aanleggen\n"
    draft += "  b: Een klusdag houden met de kinderen\n"
    draft += "".join(f"  c{number}: Heel iets anders {number}\n" for number in range(3))
    assert "new c0" in lines(beside(draft))


def test_two_elements_with_one_text_are_told_by_their_ids() -> None:
    text = "titel: T\nvisie: V\nprogrammalijnen: {a: Samen, b: Samen}\nstrategische_doelen:\n"
    text += "  d: {tekst: D, programmalijn: a}\n"
    form = reading_of(text.replace("lijn: a}", "lijn: b}")).programme
    assert form is not None
    assert lines(form_beside(reading_of(text), form)) == ["moved d | programmalijn: a → b"]


TUIN = "  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n"


AS_GOAL = SAME.replace(TUIN, "").replace(
    "inspanningen:\n",
    "  o2: {tekst: Een tuin aanleggen, draagt_bij_aan: s1, bron: plan-v2}\ninspanningen:\n",
)


def test_another_level_is_told_where_the_version_before_had_it_as_the_programme_has_it() -> None:
    assert lines(beside(AS_GOAL, before=SAME)) == ["level tuin | inspanning → operationeel doel"]
    assert lines(beside(AS_GOAL, before=AS_GOAL)) == []


def test_a_text_that_is_one_element_and_a_wording_of_another_is_the_first() -> None:
    own = "  beter: {tekst: De buren kennen elkaar beter, draagt_bij_aan: meedoen, bron: plan}\n"
    standing = STANDING.replace("inspanningen:\n", f"{own}inspanningen:\n")
    assert [one for one in lines(beside(SAME, standing)) if "feest" in one] == [
        "moved feest | draagt bij aan: ‘Buren kennen elkaar’; ‘De buurt is veilig’ → "
        "‘De buren kennen elkaar beter’"
    ]


def test_what_stands_under_another_wording_stands_under_the_element_of_it() -> None:
    draft = SAME.replace("tekst: De buren kennen elkaar beter", "tekst: Buren kennen elkaar")
    draft = draft.replace(
        "inspanningen:\n",
        "  o2: {tekst: De buren kennen elkaar beter, draagt_bij_aan: s1}\ninspanningen:\n",
    ).replace("draagt_bij_aan: o1\n    eigenaar", "draagt_bij_aan: o2\n    eigenaar")
    assert lines(beside(draft)) == []


def test_what_is_of_another_level_is_told_apart() -> None:
    text = "  i3: {tekst: Een tuin aanleggen, bron: plan-v2}\n"
    goal = "  o2: {tekst: Een tuin aanleggen, draagt_bij_aan: s1, bron: plan-v2}\n"
    draft = SAME.replace(text, "").replace("inspanningen:\n", f"{goal}inspanningen:\n")
    version = beside(draft)
    assert lines(version) == ["level tuin | inspanning → operationeel doel"]
    done = taken(version, version.comparison.differences, lambda reading: ())
    assert done.text == STANDING
    assert done.done == done.failed == done.held == ()


@each(
    ("old", "new", "both"),
    [
        ("a b c d", "a b c d", ("a b c d", "a b c d")),
        ("a b c d", "a x c d", ("a [b] c d", "a [x] c d")),
        ("a b c d", "a b c d e f", ("a b c d", "a b c d [e f]")),
        ("a b", "x y", ("a b", "x y")),
    ],
)
def test_what_differs_is_marked(old: str, new: str, both: tuple[str, str]) -> None:
    assert marked(old, new) == both
