"""A key names one question: an answer that is remembered by it can mean nothing else."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.written.tabled import outline
from toc.exchange.written.draft import Found
from toc.exchange.written.linking import ask_links
from toc.exchange.written.naming import Kind
from toc.exchange.written.opening import read_plan
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.questions import Asks
from toc.exchange.written.understanding import understood

PLANS = sorted((Path(__file__).parents[1] / "plans" / "files").iterdir())


def _twice(read: Outline) -> list[str]:
    """The keys of more than one question."""
    counts = Counter(one.key for one in understood(read).questions)
    return [key for key, count in counts.items() if count > 1]


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.name[:3])
def test_no_two_questions_of_a_plan_have_one_key(file: Path) -> None:
    assert _twice(read_plan(file)) == []


_TEXTS = st.sampled_from(
    [
        *("Doelen", "Acties", "Wat gaan we doen?", "Indicatoren", "Programmalijn 1: Lezen"),
        *("Meer kinderen lezen thuis", "Ouders lezen vaker voor", "De buurt is schoner"),
        *("Een leesclub beginnen", "Coaches inzetten", "Verkeer", "Lezen", "2025", "日本", "…"),
        *("Doel 1: Minder afval", "1.1 Containers plaatsen", "Inzet", "Stip", "Prestatie 2025"),
    ]
)
_ROLES = st.sampled_from([Role.HEADING, Role.HEADING, Role.ITEM, Role.PARAGRAPH])
_CELLS = st.sampled_from(
    [
        *("", "^", "Doel", "Actie", "Stap", "Wonen", "Prestatie", "2025", "Begroot 2025", "2026"),
        *(
            "Indicator",
            "Meer kinderen lezen thuis",
            "Een leesclub beginnen",
            "De buurt is schoner",
        ),
        *("Lezen", "Verkeer", "14", "15", "D1", "日本", "Wat gaan we doen?", "**Deel A"),
        *("Alle kinderen in onze gemeente lezen elke dag een boek.", "Onderdeel"),
    ]
)
_NAMES = st.sampled_from(["", "Doelen", "Acties", "Blad1", "Lezen"])


@given(
    st.lists(st.tuples(_TEXTS, _ROLES, st.integers(1, 3)), max_size=8),
    st.lists(
        st.tuples(
            _NAMES,
            st.lists(st.lists(_CELLS, min_size=1, max_size=4), min_size=1, max_size=6),
        ),
        max_size=3,
    ),
)
def test_no_two_questions_of_any_plan_have_one_key(
    texts: list[tuple[str, Role, int]], tables: list[tuple[str, list[list[str]]]]
) -> None:
    drawn = outline(
        *(
            (name, "\n".join(" | ".join(_begun(row, at)) for at, row in enumerate(rows)))
            for name, rows in tables
        )
    )
    start = len(drawn.passages)
    flow = []
    above: list[tuple[int, int]] = []
    for number, (text, role, depth) in enumerate(texts, start):
        if role is Role.HEADING:
            above = [one for one in above if one[1] < depth]
        under = above[-1][0] if above else None
        if role is Role.HEADING:
            above.append((number, depth))
        place = Place(paragraph=number + 1)
        flow.append(Passage(number, text, role, place, under=under, depth=depth))
    assert _twice(Outline((*drawn.passages, *flow), drawn.tables, language="nl")) == []


def _begun(row: list[str], at: int) -> list[str]:
    """A row; the first has nothing above it to go on with."""
    return ["" if at == 0 and said == "^" else said for said in row]


def test_a_text_that_may_be_a_goal_and_what_hangs_on_nothing_are_asked_apart() -> None:
    """A sentence alone on a sheet of goals, and work that serves none of two goals."""
    read = outline(
        ("Doelen", "Alle kinderen in onze gemeente lezen elke dag een boek."),
        ("Blad2", "Doel\nOuders lezen vaker voor\nKinderen lezen thuis"),
        ("", "Actie\nEen leesclub beginnen\nCoaches inzetten"),
    )
    asked = {one.key: one.asks for one in understood(read).questions}
    assert asked == {"beside|": Asks.KIND, "above|": Asks.ABOVE}


def test_a_part_that_is_called_as_something_that_is_asked_is_asked_by_its_actions() -> None:
    part = Found(Kind.LINE, "Lezen", [], [0])
    work = Found(Kind.INSPANNING, "Coaches inzetten", [], [1], above=[part])
    goals = [Found(Kind.STRATEGIC, text, [], [2]) for text in ("Meer lezers", "Meer schrijvers")]
    found = [part, work, *goals]
    for known, key in ((set[str](), "above|lezen"), ({"above|lezen"}, "above|coaches inzetten")):
        assert [one.key for one in ask_links(found, {}, known)] == [key]
    answered = {"above|coaches inzetten": "Meer schrijvers"}
    assert ask_links(found, answered, {"above|lezen"}) == []
    assert work.stated == [goals[1]]
