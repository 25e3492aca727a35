"""What an assistant is not told, and so may not touch.

What it reads may leave the house, to wherever its model runs. So it is the audience `OUTSIDE` of
`toc.measure.monitoring.audience`: of an indicator with a `privacy`, or with a `smallest_group`, it
gets no value that the plan has, and how it stands as that audience may see. And because what comes
of a change could tell such a value, it can change nothing about such an indicator that bears on
it, nor what is sent to a register about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from toc.change.edits import EditError
from toc.change.edits.naming import element_of, field_of
from toc.change.proposing.values import Step
from toc.core.editing.rendering import Content, content
from toc.core.loading import Reading
from toc.core.loading.shapes import record_of
from toc.core.model import Indicator, Programme
from toc.live.mcp.errors import AssistantError
from toc.measure.monitoring.audience import Audience, may_see

WITHHELD = "…"
"""Stands for a value that is not told."""

_OPEN: dict[str, object] = {"measures": (), "owner": None, "text": ""}
"""What may be proposed of a hidden indicator: no value follows from it."""


def hidden_indicators(programme: Programme | None) -> frozenset[str]:
    """The indicators of which an assistant is told no value."""
    every = programme.indicators if programme is not None else {}
    return frozenset(
        id
        for id, one in every.items()
        if one.smallest_group is not None or not may_see(one, Audience.OUTSIDE)
    )


def told_content(reading: Reading) -> dict[str, Content]:
    """The whole programme by the keys of its file, with `…` for what is not told."""
    programme = reading.programme
    assert programme is not None, "asked for of what could be read"
    said = content(programme, reading)
    assert isinstance(said, dict), "a programme has keys"
    hidden = hidden_indicators(programme)
    indicators = said.get(reading.key("indicators"))
    for id in hidden if isinstance(indicators, dict) else ():
        one = indicators[id] if isinstance(indicators, dict) else None
        for name in ("baseline", "measured"):
            if isinstance(one, dict) and reading.key(name) in one:
                one[reading.key(name)] = WITHHELD
    if hidden and reading.key("iati") in said:
        said[reading.key("iati")] = WITHHELD
    return said


def refuse_named(programme: Programme, steps: Sequence[Step]) -> None:
    """AssistantError where a step names what is not told, also where it changes nothing: that
    would tell that it says so already."""
    hidden = hidden_indicators(programme)
    for step in steps:
        # What cannot be understood is said by who makes the edit.
        with suppress(EditError):
            ref = element_of(step.element or "", programme)
            name = (step.field or "").partition(".")[0].strip()
            if ref is None and hidden and name:
                if field_of(name, record_of(Programme)) == "iati":
                    raise AssistantError("no-iati")
            elif ref is not None and ref.section == "indicators" and ref.id in hidden:
                _refuse_step(step, ref.id, name)


def _refuse_step(step: Step, id: str, name: str) -> None:
    if step.do == "move" or (name and field_of(name, record_of(Indicator)) in _OPEN):
        return
    raise AssistantError("not-told", id=id)


def refuse_hidden(before: Programme, after: Programme) -> None:
    """AssistantError where a change bears on what is not told, or names another picture for the
    house style: looking for that would say which files there are."""
    if before.style.logo != after.style.logo:
        raise AssistantError("no-logo")
    hidden = hidden_indicators(before)
    if hidden and before.iati != after.iati:
        raise AssistantError("no-iati")
    for id in sorted(hidden):
        if _values(after.indicators.get(id)) != _values(before.indicators[id]):
            raise AssistantError("not-told", id=id)


def _values(one: Indicator | None) -> Indicator | None:
    return one.model_copy(update=_OPEN) if one is not None else None
