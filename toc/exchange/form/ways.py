"""Ways to values in content, as a form writes them, and ids of texts."""

from __future__ import annotations

from typing import Any

from toc.core.loading import is_id, slug
from toc.exchange.form.cells import parts, unquoted
from toc.exchange.form.layout import SheetLayout

LONGEST_ID = 40
"""A longer id is no word that people say."""


def with_lists(held: Any, places: dict[tuple[int, Any], tuple[str, str]]) -> Any:
    """Content with the lists that stand in it by number made lists."""
    if isinstance(held, list):
        for at, one in enumerate(held):
            held[at] = with_lists(one, places)
        return held
    if not isinstance(held, dict):
        return held
    for name, one in held.items():
        held[name] = with_lists(one, places)
    if held and all(isinstance(name, int) for name in held):
        made = [held[name] for name in sorted(held)]
        for at, name in enumerate(sorted(held)):
            if (found := places.get((id(held), name))) is not None:
                places[(id(made), at)] = found
        return made
    return held


def key_of(text: str) -> str:
    """The id that a text is, or else the nearest."""
    return text if is_id(text) else slug(text) or text


def _step(text: str) -> str | int:
    text = text.strip()
    number = text.removeprefix("#")
    return int(number) - 1 if number != text and number.isdecimal() else text


def steps_of(text: str) -> list[str | int]:
    """The steps of a way in which some stand between quotes."""
    found: list[str | int] = []
    for one in parts(_split(text)):
        literal = unquoted(one)
        found.append(literal if literal is not None else _step(one))
    return found


def _split(text: str) -> str:
    """The way with its steps below each other; what stands between quotes stays."""
    made, inside = [], False
    for at, sign in enumerate(text):
        if sign == '"':
            inside = not inside
        between = not inside and text[at - 1 : at + 2] == " / "
        made.append("\n" if between else sign)
    return "".join(made)


def new_id(text: str, layout: SheetLayout, taken: set[str]) -> str:
    """An id of a text that nothing has yet."""
    start = slug(text) or layout.name
    if len(start) > LONGEST_ID:
        start = start[: LONGEST_ID + 1].rpartition("-")[0] or start[:LONGEST_ID]
    found, number = start, 2
    while found in taken:
        found, number = f"{start}-{number}", number + 1
    return found
