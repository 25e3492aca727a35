"""Outlines in OPML, which every outliner and mind map can write."""

from __future__ import annotations

from typing import Any

from toc.exchange.written.markup import has_markup, read_markup
from toc.exchange.written.outline import Outline, Place, Role, Unread
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.safe_xml import child, children, named, parse_xml
from toc.exchange.written.spelling import tidy
from toc.exchange.written.topics import Topic, gather_map

_READ = frozenset(("text", "title", "_note", "note", "isComment", "_status", "_complete", "type"))
_CHECKED = {"checked": True, "unchecked": False, "true": True, "false": False}


def read_opml(data: bytes) -> Outline:
    """The lines of an outline, with their notes. A line that is commented out is left out."""
    root = parse_xml(data)
    body = child(root, "body")
    if named(root) != "opml" or body is None:
        raise UnreadablePlanError("no-map")
    into = OutlineBuilder()
    head = child(root, "head")
    title = tidy(_text_of(child(head, "title"))) if head is not None else ""
    if title:
        into.add(title, Role.TITLE, Place())
    topics: list[Topic] = []
    pairs = [(line, topics) for line in children(body, "outline")]
    for line, siblings in pairs:
        topic = _topic(line)
        siblings.append(topic)
        pairs.extend((inner, topic.topics) for inner in children(line, "outline"))
    gather_map(into, topics, ())
    return into.outline(title)


def _text_of(element: Any) -> str:
    return "" if element is None else "".join(element.itertext())


def _topic(line: Any) -> Topic:
    topic = Topic()
    for text in (line.get("text", ""), line.get("title", "")):
        topic.text = topic.text or _plain(text, topic)
    notes = (line.get(name, "") for name in ("_note", "note"))
    topic.notes = [_plain(note, topic) for note in notes if note]
    topic.why = Unread.COMMENT if line.get("isComment", "").lower() == "true" else None
    topic.checked = _CHECKED.get((line.get("_status") or line.get("_complete") or "").lower())
    topic.attributes = [
        (name, tidy(value)) for name, value in line.attrib.items() if name not in _READ
    ]
    return topic


def _plain(text: str, topic: Topic) -> str:
    if not has_markup(text):
        return tidy(text)
    found = read_markup(text)
    topic.pictures += found.pictures
    topic.struck += found.struck
    # What only looks like a tag is a text as well.
    return found.text or ("" if found.struck or found.pictures else tidy(text))
