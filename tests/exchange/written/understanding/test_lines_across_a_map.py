"""Lines that are drawn across a mind map, from one topic to another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.exchange.written.understanding.pictured import elements, topics
from toc.exchange.written.outline import Arrow, ArrowKind, Place
from toc.exchange.written.understanding import understood

_MAP = """\
Sociale basis
  Doelen
    Inwoners vinden hulp dicht bij huis
      Acties
        Buurthuizen langer openhouden
    Kinderen groeien veilig op
  Projecten
    Opvoedspreekuur houden
"""
_HELP, _OPEN, _GROW, _HOURS = 2, 4, 5, 7


def _related(tail: int | None, head: int | None) -> list[str]:
    across = Arrow(tail, head, ArrowKind.RELATION, "", Place())
    lines = elements(understood(replace(topics(_MAP), arrows=(across,)), None, "nl"))
    return [line for line in lines if line.startswith("inspanning")]


@pytest.mark.parametrize("ends", [(_OPEN, _GROW), (_GROW, _OPEN)])
def test_what_is_done_serves_the_goal_beside_the_one_it_hangs_on(ends: tuple[int, int]) -> None:
    assert _related(*ends) == [
        "inspanning | Buurthuizen langer openhouden → Inwoners vinden hulp dicht bij huis"
        " → Kinderen groeien veilig op < Inwoners vinden hulp dicht bij huis",
        "inspanning | Opvoedspreekuur houden",
    ]


def test_what_hangs_on_no_goal_serves_the_related_one() -> None:
    assert _related(_HOURS, _GROW)[1] == (
        "inspanning | Opvoedspreekuur houden → Kinderen groeien veilig op"
    )


@pytest.mark.parametrize("ends", [(_HOURS, None), (None, _GROW), (_HELP, _GROW), (_OPEN, _HOURS)])
def test_other_lines_say_nothing(ends: tuple[int | None, int | None]) -> None:
    assert _related(*ends) == [
        "inspanning | Buurthuizen langer openhouden < Inwoners vinden hulp dicht bij huis",
        "inspanning | Opvoedspreekuur houden",
    ]
