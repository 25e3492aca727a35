"""What a view in columns says in words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from toc.core.graph import Level
from toc.core.model import Basis
from toc.core.words import Language
from toc.documents.marks import Mark
from toc.draw.views.columns import (
    BoxColumn,
    BoxLink,
    ColumnsView,
    Element,
    Origin,
    ended,
    in_words,
)

WORK = (
    Element("i", Level.INSPANNING, "Speeddates", number=1, mark=Mark("●", "gekozen")),
    Element("j", Level.INSPANNING, "Sessies", number=2, proposal=True, detail="eigenaar onbekend"),
    Element("k", Level.INSPANNING, "Nazorg", number=3),
)
GOALS = (
    Element("o", Level.OPERATIONAL, "Samenwerking"),
    Element("p", Level.OPERATIONAL, "Relaties"),
)


def _view(*links: BoxLink, language: Language = "nl", **changes: Any) -> ColumnsView:
    view = ColumnsView(
        id="v",
        kind="Deel van het plan",
        programme="Alliantie",
        title="Werkveld",
        subtitle=None,
        language=language,
        columns=(
            BoxColumn(Level.OPERATIONAL, "Doelen", GOALS, "nog geen doelen"),
            BoxColumn(Level.INSPANNING, "Inspanningen", WORK, "nog geen inspanningen"),
        ),
        links=links,
        origin=Origin((), 0, 0, 0, 0),
    )
    return replace(view, **changes)


def test_elements_are_listed_with_what_is_known_of_them() -> None:
    assert in_words(_view()) == (
        "Deel van het plan: Werkveld. Programma: Alliantie.",
        "Doelen: Samenwerking; Relaties.",
        "Inspanningen: 1. Speeddates (gekozen); 2. Sessies (voorstel; eigenaar onbekend); "
        "3. Nazorg.",
    )


@pytest.mark.parametrize(
    ("links", "dutch", "english"),
    [
        (
            [BoxLink("i", "o")],
            "Inspanning 1 draagt bij aan ‘Samenwerking’.",
            "Activity 1 contributes to ‘Samenwerking’.",
        ),
        (
            [BoxLink("i", "o", Basis.STATED, 9), BoxLink("i", "p", Basis.STATED, 1)],
            "Inspanning 1 draagt bij aan ‘Samenwerking’ (9 punten) en ‘Relaties’ (1 punt).",
            "Activity 1 contributes to ‘Samenwerking’ (9 points) and ‘Relaties’ (1 point).",
        ),
        (
            [BoxLink("i", "o", Basis.NETWORK)],
            "Inspanning 1 draagt bij aan ‘Samenwerking’ (bekend uit hetzelfde netwerk).",
            "Activity 1 contributes to ‘Samenwerking’ (known from the same network).",
        ),
        (
            [BoxLink("p", "o", Basis.PROPOSAL), BoxLink("i", "o", Basis.NETWORK, 3)],
            "‘Relaties’ draagt bij aan ‘Samenwerking’ (voorstel).|Inspanning 1 draagt bij aan "
            "‘Samenwerking’ (3 punten) (bekend uit hetzelfde netwerk).",
            "‘Relaties’ contributes to ‘Samenwerking’ (proposal).|Activity 1 contributes to "
            "‘Samenwerking’ (3 points) (known from the same network).",
        ),
        (
            [BoxLink(i, goal, Basis.NETWORK) for i in "ik" for goal in "op"],
            "Van inspanning 1 en inspanning 3 is niet bekend aan welke van deze doelen zij "
            "bijdragen: ‘Samenwerking’ of ‘Relaties’.",
            "It is not known to which of these goals activity 1 and activity 3 "
            "contribute: ‘Samenwerking’ or ‘Relaties’.",
        ),
        (
            [BoxLink("i", goal, Basis.NETWORK) for goal in "op"],
            "Van inspanning 1 is niet bekend aan welk van deze doelen zij bijdraagt: "
            "‘Samenwerking’ of ‘Relaties’.",
            "It is not known to which of these goals activity 1 contributes: "
            "‘Samenwerking’ or ‘Relaties’.",
        ),
    ],
)
def test_contributions_are_sentences(links: list[BoxLink], dutch: str, english: str) -> None:
    assert in_words(_view(*links))[3:] == tuple(dutch.split("|"))
    assert in_words(_view(*links, language="en"))[3:] == tuple(english.split("|"))


def test_empty_columns_and_remarks_are_said() -> None:
    view = _view(remarks=("Twee inspanningen zijn niet getekend.",))
    goals = view.columns[0]
    empty = replace(view, columns=(goals, replace(view.columns[1], elements=())))
    assert in_words(empty)[2:] == (
        "Nog geen inspanningen.",
        "Twee inspanningen zijn niet getekend.",
    )


def test_a_part_has_only_what_is_shown() -> None:
    view = _view(BoxLink("i", "o"), BoxLink("i", "p"))
    assert in_words(view, {"i", "p"}) == (
        "Deel van het plan: Werkveld. Programma: Alliantie.",
        "Doelen: Relaties.",
        "Inspanningen: 1. Speeddates (gekozen).",
        "Inspanning 1 draagt bij aan ‘Relaties’.",
    )


def test_a_full_stop_is_never_doubled() -> None:
    assert ended("Een zin.") == "Een zin"
    assert ended("Een begin...") == "Een begin..."
    assert ended("Geen zin") == "Geen zin"
