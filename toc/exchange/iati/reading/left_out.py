"""What an activity says that a programme has no place for: nothing of it is dropped unsaid.

Of the results everything is taken (`toc.exchange.iati.reading.reading` says what little is not);
this is about what stands around them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

_FOREIGN_ELEMENTS = "descendant::*[namespace-uri()]"
_FOREIGN = "descendant-or-self::*/@*[namespace-uri() and name() != 'xml:lang']"
"""What is not of IATI itself, but for the language of a text."""

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

_CODE = frozenset({"code", "vocabulary", "vocabulary-uri", "percentage"})

TAKEN: Mapping[str, frozenset[str]] = {
    "iati-identifier": frozenset(),
    "reporting-org": frozenset({"ref", "type", "secondary-reporter"}),
    "title": frozenset(),
    "description": frozenset({"type"}),
    "participating-org": frozenset({"ref", "type", "role"}),
    "activity-status": frozenset({"code"}),
    "activity-date": frozenset({"type", "iso-date"}),
    "recipient-country": _CODE,
    "recipient-region": _CODE,
    "sector": _CODE,
    "tag": _CODE,
    "location": frozenset({"ref"}),
    "result": frozenset({"type", "aggregation-status"}),
}
"""The elements of an activity that a programme has a place for, with their attributes."""

_MOST_NARRATIVES: Mapping[str, int] = {
    "reporting-org": 1,
    "participating-org": 1,
    "activity-date": 0,
}
"""Of these elements not more texts are taken; of any other, all are."""


def left_out(activity: Any) -> Counter[str]:
    """How often something is not taken, by its name: `budget`, or of an element that is taken
    `participating-org/activity-id`."""
    found = Counter(f"iati-activity/{name}" for name in _attributes(activity))
    for element in activity:
        tag = str(element.tag)
        if not tag.startswith("{"):
            found.update(_of_element(element, tag))
    # Looking at every element here would take as long as reading them all.
    found.update(one.tag.rpartition("}")[2] for one in activity.xpath(_FOREIGN_ELEMENTS))
    found.update(str(one.attrname).rpartition("}")[2] for one in activity.xpath(_FOREIGN))
    return found


def _of_element(element: Any, tag: str) -> Iterator[str]:
    if tag not in TAKEN:
        yield tag
        return
    if tag == "location":
        yield from _of_location(element)
    for name in _attributes(element):
        bad = name == "percentage" and share_of(element.get(name)) is None
        if name not in TAKEN[tag] or bad:
            yield f"{tag}/{name}"
    if tag in _MOST_NARRATIVES:
        more = len(_said(element)) - _MOST_NARRATIVES[tag]
        yield from [f"{tag}/narrative"] * more


def _of_location(element: Any) -> Iterator[str]:
    """A place is taken by its ref, with one name."""
    names = [text for one in element.iterfind("name") for text in _said(one)]
    if not (element.get("ref") or "").strip() or not names:
        yield "location"
        return
    yield from ["location/name"] * (len(names) - 1)
    others = (str(one.tag) for one in element if one.tag != "name")
    yield from (f"location/{tag}" for tag in others if not tag.startswith("{"))


def _attributes(element: Any) -> Iterator[str]:
    """The attributes of IATI itself that say something."""
    for name, value in element.attrib.items():
        if not str(name).startswith("{") and value.strip():
            yield str(name)


def _said(element: Any) -> list[str]:
    return [
        text for one in element.iterfind("narrative") if (text := "".join(one.itertext()).strip())
    ]


def share_of(text: str | None) -> float | None:
    """A percentage; None where there is none, or none that can be."""
    try:
        share = float(text) if text is not None else -1.0
    except ValueError:
        return None
    return share if 0 <= share <= 100 else None
