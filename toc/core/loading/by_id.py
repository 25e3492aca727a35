"""What stands under an id, where a key of the format belongs: `contributes_to: {home: 9}` for
`{goal: home, points: 9}`, `costs: {town: 500}` for `{partners: {town: 500}}`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.shapes import Record, Shape
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import KEYS
from toc.core.problems import Edit

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_BRACES = re.compile(r"\{[^{}\"'#]*\}")
_BESIDE = {"goal": "points", "inspanning": "reason"}
"""What can stand with an id in a link, by the key of the id."""


class Ids(NamedTuple):
    """The ids in a file: those of the `elements` that links go to, and of `partners`."""

    elements: frozenset[str] = frozenset()
    partners: frozenset[str] = frozenset()


def ids_of(root: Mapping) -> Ids:
    """The ids in a file, whatever else is in it."""

    def held(*names: str) -> frozenset[str]:
        nodes = [one for key, (_, one) in root.entries.items() if KEYS.get(key, key) in names]
        return frozenset(id for one in nodes if isinstance(one, Mapping) for id in one.entries)

    goals = held("strategic_goals", "operational_goals", "inspanningen")
    return Ids(goals | {"visie", "vision"}, held("partners"))


class SuggestedValue(NamedTuple):
    """What to write: the whole value, and the edits that make it, where these are plain."""

    text: str
    edits: tuple[Edit, ...]


def links_instead(
    node: YamlNode,
    shape: Shape,
    ids: Ids,
    source: SourceText,
    key: Callable[[str], str],
    *,
    listed: bool,
) -> SuggestedValue | None:
    """The links that were written as ids with a value; None where it is something else. `key`
    gives a key in the language of the file, `listed` says that it is a part of a list."""
    if not isinstance(node, Mapping) or not node.entries:
        return None
    shorthand = shape.shorthand if isinstance(shape, Record) else None
    beside = _BESIDE.get(shorthand or "")
    if isinstance(shape, Record):
        if beside is None or any(KEYS.get(name, name) in shape.fields for name in node.entries):
            return None
    elif len(node.entries) > 1:
        return None
    written = []
    for name, (_, value) in node.entries.items():
        said = _said(value, beside)
        if name not in ids.elements or said is None:
            return None
        assert shorthand is not None or not said
        link = f"{{{key(shorthand or '')}: {name}, {key(beside or '')}: {said}}}" if said else name
        written.append(link)
    text = written[0] if len(written) == 1 else f"[{', '.join(written)}]"
    return SuggestedValue(text, _edits(node, written, text, source, listed=listed))


def _said(value: YamlNode, beside: str | None) -> str | None:
    """What stands behind an id: nothing, a number of points or a reason; None where it cannot be
    either."""
    if isinstance(value, Sequence) and len(value.items) == 1 and beside == "points":
        value = value.items[0]
    if not isinstance(value, Scalar):
        return None
    if value.text is None:
        return ""
    number = _NUMBER.fullmatch(value.text) is not None
    if beside is None or number != (beside == "points") or re.search(r"[,:#{}\[\]]", value.text):
        return None
    return value.text


def _edits(
    node: Mapping, written: list[str], text: str, source: SourceText, *, listed: bool
) -> tuple[Edit, ...]:
    """The edits of a mapping between braces, or of one with a line for each id."""
    rest = source.line(node.line)[node.column - 1 :]
    if (match := _BRACES.match(rest)) is not None:
        single = not listed or len(written) == 1
        return (Edit(node.line, node.column, match[0], text, "value"),) if single else ()
    if listed and len(written) > 1:
        return ()
    edits = []
    for link, (name, value) in zip(written, node.entries.values(), strict=True):
        line = source.line(name.line)[name.column - 1 :]
        said = value.text if isinstance(value, Scalar) else None
        match = re.match(rf"{re.escape(name.text or '')} *:(?: +{re.escape(said or '')})?", line)
        if match is None or isinstance(value, Sequence) or line[match.end() :].strip():
            return ()
        new = link if listed else f"- {link}"
        edits.append(Edit(name.line, name.column, match[0], new, "value"))
    return tuple(edits)


def partner_instead(
    node: Mapping,
    name: Scalar,
    value: YamlNode,
    shape: Record,
    ids: Ids,
    source: SourceText,
    key: Callable[[str], str],
) -> SuggestedValue | None:
    """What a partner brings, where that stands beside the key for partners and not below it."""
    said = value.text if isinstance(value, Scalar) else None
    written = name.text or ""
    if "partners" not in shape.fields or written not in ids.partners or not said:
        return None
    text = f"{key('partners')}: {{{written}: {said}}}"
    line = source.line(name.line)[name.column - 1 :]
    match = re.match(rf"{re.escape(written)} *: *{re.escape(said)}(?=[,}} ]|$)", line)
    others = [one for one in node.entries if one in ids.partners or one == key("partners")]
    if match is None or len(others) > 1:
        return SuggestedValue(text, ())
    return SuggestedValue(text, (Edit(name.line, name.column, match[0], text, "value"),))
