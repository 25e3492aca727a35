"""Decisions into a programme file: added at the end of its decisions, every other byte as it was.

The new text is read again before anybody gets it: it must say what the old one said and exactly
the new decisions, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.editing.written import Spot, Written, written
from toc.core.loading import Reading, read_bytes
from toc.core.loading.edits import apply
from toc.core.model import Decision, Programme
from toc.core.problems import Edit
from toc.core.records.layout import Plain, layout, plain


@dataclass(frozen=True)
class DecidedText:
    """A programme's text with decisions in it, and what the file says now. `new` are those that
    it did not have yet, `lines` the lines that were added for them. Where `failed`, the file
    writes its decisions in a way that cannot be added to safely: then `text` is the old one."""

    text: str
    programme: Programme
    new: tuple[Decision, ...] = ()
    lines: tuple[str, ...] = ()
    failed: bool = False


def add_decisions(reading: Reading, decisions: Sequence[Decision]) -> DecidedText:
    """Put decisions into the text of a sound reading. Those that it has are left as they are, so
    that a second time changes nothing."""
    programme = reading.programme
    assert programme is not None, "only a programme that could be read is added to"
    source = reading.positions.source
    new = tuple(one for one in decisions if one not in programme.decisions)
    if not new:
        return DecidedText(source.text, programme)
    wanted = programme.model_copy(update={"decisions": (*programme.decisions, *new)})
    edits, lines = _edits(reading, new)
    if edits:
        text = apply(source, edits)
        again = read_bytes(("\ufeff" + text).encode("utf-8"), source.file)
        if again.sound and again.programme == wanted:
            return DecidedText(text, wanted, new, lines)
    return DecidedText(source.text, programme, failed=True)


def _edits(reading: Reading, new: Sequence[Decision]) -> tuple[list[Edit], tuple[str, ...]]:
    """The edits that add them, and their lines; none where the file has no place for them."""
    source = reading.positions.source
    root = written(source)
    end = "\r\n" if "\r\n" in source.text else "\n"
    section = root.get("decisions")
    if root.style == "flow":
        return [], ()
    if section is None:
        name = reading.key("decisions")
        lines = (f"{name}:", *_items(reading, new, "  "))
        return [_after(reading, root.end, "".join(f"{end}{line}" for line in lines))], lines
    if section.style == "flow" and section.kind in ("list", "mapping"):
        flow = [_flow(reading, one) for one in new]
        if section.kind == "list":
            return [_within(section, flow)], tuple(flow)
        return _bracketed(section, flow), tuple(flow)
    if section.kind == "scalar" and not section.text:
        lines = tuple(_items(reading, new, "  "))
        at = root.key_of(section).end
        return [_after(reading, at, "".join(f"{end}{line}" for line in lines))], lines
    if section.kind in ("list", "mapping"):
        lines = tuple(_items(reading, new, " " * (section.start.column - 1)))
        added = _after(reading, section.end, "".join(f"{end}{line}" for line in lines))
        listed = _listed(reading, section) if section.kind == "mapping" else []
        return [*listed, added], lines
    return [], ()


def _listed(reading: Reading, section: Written) -> list[Edit]:
    """A single decision becomes the first of a list: its lines move two places in."""
    start = section.start
    moved = [
        Edit(line, 1, "", "  ", "decision")
        for line in range(start.line + 1, section.end.line + 1)
        if reading.positions.source.line(line).strip()
    ]
    return [Edit(start.line, start.column, "", "- ", "decision"), *moved]


def _bracketed(section: Written, items: Sequence[str]) -> list[Edit]:
    """A single decision between braces becomes the first of `[…]`."""
    start, end = section.start, section.end
    behind = "".join(f", {item}" for item in items)
    return [
        Edit(start.line, start.column, "", "[", "decision"),
        Edit(end.line, end.column, "", f"{behind}]", "decision"),
    ]


def _items(reading: Reading, new: Sequence[Decision], pad: str) -> list[str]:
    lines = []
    for decision in new:
        first, *rest = layout(_entries(reading, decision)).splitlines()
        lines += [f"{pad}- {first}", *(f"{pad}  {line}" for line in rest)]
    return lines


def _entries(reading: Reading, decision: Decision) -> dict[str, Plain]:
    """A decision in the keys and words of the file: what it is about, what is decided, why."""
    stands = plain(decision)
    assert isinstance(stands, dict)
    order = ("inspanning", "goal", "decision", "change", "period", "reason", "role", "date")
    kept: dict[str, Plain] = {}
    for name in (*order, *(name for name in stands if name not in order)):
        if name in stands:
            kept[reading.key(name)] = stands[name]
    kept[reading.key("decision")] = reading.word(decision.decision.value)
    return kept


def _flow(reading: Reading, decision: Decision) -> str:
    # A text with a comma or a bracket in it means something else between braces.
    entries = _entries(reading, decision)
    return "{" + ", ".join(f"{key}: {_quoted(str(value))}" for key, value in entries.items()) + "}"


def _quoted(text: str) -> str:
    if text.replace("-", "").replace("_", "").isalnum() and text.lower() != "null":
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _after(reading: Reading, spot: Spot, text: str) -> Edit:
    """At the end of a line, so after a comment on it."""
    column = len(reading.positions.source.line(spot.line)) + 1
    return Edit(spot.line, column, "", text, "decision")


def _within(section: Written, items: Sequence[str]) -> Edit:
    """After the last of `[…]`; a comma behind that stays at the end."""
    if not section.values:
        spot = Spot(section.end.line, section.end.column - 1)
        return Edit(spot.line, spot.column, "", ", ".join(items), "decision")
    spot = section.values[-1].end
    return Edit(spot.line, spot.column, "", "".join(f", {item}" for item in items), "decision")
