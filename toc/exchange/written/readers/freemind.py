"""Maps of FreeMind and Freeplane (.mm)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from toc.exchange.written.markup import Markup, has_markup, read_markup, unmarked
from toc.exchange.written.outline import ArrowKind, Look, Outline, Unread
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.safe_xml import child, children, named, parse_xml
from toc.exchange.written.spelling import tidy
from toc.exchange.written.topics import Relation, Topic, gather_map

_NOTES = ("NOTE", "DETAILS")


def read_mm(data: bytes) -> Outline:
    """The topics of a map, folded ones too, with their notes and attributes."""
    root = parse_xml(data)
    if named(root) != "map":
        raise UnreadablePlanError("no-map")
    into = OutlineBuilder()
    topics: list[Topic] = []
    relations: list[Relation] = []
    pairs = [(node, topics) for node in children(root, "node")]
    for node, siblings in pairs:
        topic = _topic(node)
        siblings.append(topic)
        relations.extend(_relations(node, topic.key))
        pairs.extend((inner, topic.topics) for inner in children(node, "node"))
    gather_map(into, topics, relations)
    return into.outline()


def _topic(node: Any) -> Topic:
    topic = Topic(key=node.get("ID", ""), style=node.get("STYLE_REF", ""), look=_look(node))
    said = _said(node.get("TEXT", ""))
    for rich in children(node, "richcontent"):
        kind = rich.get("TYPE", "NODE").upper()
        found = _rich(rich)
        topic.pictures += found.pictures
        topic.struck += found.struck
        if kind in _NOTES:
            topic.notes.append(found.text)
        else:
            said = found
    topic.text = said.text
    if node.get("ENCRYPTED_CONTENT"):
        topic.topics.append(Topic(text="…", why=Unread.HIDDEN))
    topic.attributes += [
        (tidy(one.get("NAME", "")), tidy(one.get("VALUE", "")))
        for one in children(node, "attribute")
        if one.get("NAME")
    ]
    topic.attributes += [("icon", one.get("BUILTIN", "")) for one in children(node, "icon")]
    if node.get("LINK"):
        topic.attributes.append(("link", tidy(node.get("LINK"))))
    return topic


def _said(text: str) -> Markup:
    if text.lstrip().lower().startswith("<html") and has_markup(text):
        return read_markup(text)
    return unmarked(text)


def _rich(rich: Any) -> Markup:
    from lxml import etree

    if len(rich) == 0:
        return _said(rich.text or "")
    return read_markup(
        "".join(etree.tostring(part, encoding="unicode", method="html") for part in rich)
    )


def _look(node: Any) -> Look:
    font = child(node, "font")
    fill = node.get("BACKGROUND_COLOR", "").lstrip("#").upper()
    colour = node.get("COLOR", "").lstrip("#").upper()
    if font is None:
        return Look(colour=colour, fill=fill)
    size = font.get("SIZE", "")
    return Look(
        bold=font.get("BOLD") == "true",
        italic=font.get("ITALIC") == "true",
        size=float(size) if size.isascii() and size.isdigit() else 0,
        colour=colour,
        fill=fill,
    )


def _relations(node: Any, key: str) -> Iterator[Relation]:
    for arrow in children(node, "arrowlink"):
        tail, head = key, arrow.get("DESTINATION", "")
        starts = arrow.get("STARTARROW", "None").lower() != "none"
        ends = arrow.get("ENDARROW", "Default").lower() != "none"
        if starts and not ends:
            tail, head = head, tail
        kind = ArrowKind.RELATION if starts != ends else ArrowKind.LINE
        labels = (arrow.get(f"{part}_LABEL", "") for part in ("SOURCE", "MIDDLE", "TARGET"))
        yield Relation(tail, head, kind, " ".join(filter(None, labels)))
