"""Maps of XMind: of today (`content.json`), and of XMind 8 and before (`content.xml`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from toc.exchange.written.outline import Outline
from toc.exchange.written.outline_builder import OutlineBuilder
from toc.exchange.written.packed import Packed
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.safe_xml import child, children, named, parse_xml
from toc.exchange.written.spelling import tidy
from toc.exchange.written.topics import Relation, Topic, gather_map

_MANIFESTS = ("manifest.json", "META-INF/manifest.xml")
# Topics hang on a topic, stand loose on the sheet, close a group of them, or are said beside one.
_KINDS = ("attached", "summary", "callout", "detached")


def read_xmind(data: bytes) -> Outline:
    """The topics of every sheet, with their notes, labels and markers, and the relationships.

    Beside `content.json`, `content.xml` only tells old programs that they cannot read the file."""
    packed = Packed(data)
    if any(b"encryption-data" in packed.bytes_of(one) for one in _MANIFESTS):
        raise UnreadablePlanError("password")
    into = OutlineBuilder()
    if "content.json" in packed:
        _read_json(packed.bytes_of("content.json"), into)
    elif "content.xml" in packed:
        _read_xml(packed.bytes_of("content.xml"), into)
    else:
        raise UnreadablePlanError("no-map")
    return into.outline()


def _read_json(data: bytes, into: OutlineBuilder) -> None:
    try:
        sheets = json.loads(data)
    except (ValueError, RecursionError):
        raise UnreadablePlanError("damaged") from None
    for sheet in _dicts(sheets):
        root = _json_topic(_dict(sheet.get("rootTopic")))
        relations = [
            Relation(
                _str(one.get("end1Id")), _str(one.get("end2Id")), label=_str(one.get("title"))
            )
            for one in _dicts(sheet.get("relationships"))
        ]
        _gather(into, root, relations, _str(sheet.get("title")))


def _gather(into: OutlineBuilder, root: Topic, relations: list[Relation], title: str) -> None:
    loose = [topic for topic in root.topics if topic.style == "detached"]
    root.topics = [topic for topic in root.topics if topic.style != "detached"]
    gather_map(into, [root, *loose], relations, tidy(title))


def _json_topic(root: dict[str, Any]) -> Topic:
    made = Topic()
    todo = [(root, made)]
    for one, topic in todo:
        topic.text, topic.key = _str(one.get("title")), _str(one.get("id"))
        note = _str(_dict(_dict(one.get("notes")).get("plain")).get("content"))
        topic.notes += [note] if note else []
        topic.attributes += [("label", tidy(label)) for label in _strings(one.get("labels"))]
        marks = (_str(mark.get("markerId")) for mark in _dicts(one.get("markers")))
        topic.attributes += [("marker", tidy(mark)) for mark in marks if mark]
        if _str(one.get("href")):
            topic.attributes.append(("link", tidy(_str(one.get("href")))))
        if isinstance(one.get("image"), dict):
            topic.pictures.append("")
        topic.notes += [_str(area.get("title")) for area in _dicts(one.get("boundaries"))]
        parts = _dict(one.get("children"))
        for kind in _KINDS:
            for inner in _dicts(parts.get(kind)):
                topic.topics.append(Topic(style="" if kind == "attached" else kind))
                todo.append((inner, topic.topics[-1]))
    return made


def _read_xml(data: bytes, into: OutlineBuilder) -> None:
    root = parse_xml(data)
    if named(root) != "xmap-content":
        raise UnreadablePlanError("no-map")
    for sheet in children(root, "sheet"):
        topic = child(sheet, "topic")
        if topic is None:
            continue
        lines = child(sheet, "relationships")
        relations = [
            Relation(one.get("end1", ""), one.get("end2", ""), label=_title(one))
            for one in (() if lines is None else children(lines, "relationship"))
        ]
        _gather(into, _xml_topic(topic), relations, _title(sheet))


def _title(element: Any) -> str:
    title = child(element, "title")
    return "" if title is None else "".join(title.itertext())


def _xml_topic(root: Any) -> Topic:
    made = Topic()
    todo = [(root, made)]
    for one, topic in todo:
        topic.text, topic.key = _title(one), one.get("id", "")
        for note in _inner(one, "notes", "plain"):
            topic.notes.append("".join(note.itertext()))
        labels = _inner(one, "labels", "label")
        topic.attributes += [("label", tidy("".join(label.itertext()))) for label in labels]
        marks = _inner(one, "marker-refs", "marker-ref")
        topic.attributes += [("marker", mark.get("marker-id", "")) for mark in marks]
        link = one.get("{http://www.w3.org/1999/xlink}href")
        topic.attributes += [("link", tidy(link))] if link else []
        topic.pictures += ["" for _ in children(one, "img")]
        topic.notes += map(_title, _inner(one, "boundaries", "boundary"))
        lists = list(_inner(one, "children", "topics"))
        lists.sort(key=lambda each: each.get("type") == "detached")
        for each in lists:
            kind = each.get("type", "attached")
            for inner in children(each, "topic"):
                topic.topics.append(Topic(style="" if kind == "attached" else kind))
                todo.append((inner, topic.topics[-1]))
    return made


def _inner(element: Any, group: str, name: str) -> Iterator[Any]:
    found = child(element, group)
    return iter(()) if found is None else children(found, name)


# What a stranger wrote as JSON need not be what it should be.


def _str(value: object) -> str:
    return value if isinstance(value, str) else ""


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _strings(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
