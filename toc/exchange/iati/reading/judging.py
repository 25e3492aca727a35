"""Holding to the official schema of one activity what is read of it, and nothing else: a fault in
another activity, or in a budget or a contact, is no reason not to read the results."""

from __future__ import annotations

import copy
import re
from dataclasses import replace
from typing import Any

from toc.core.problems import Problem
from toc.exchange.iati.reading.left_out import LANGUAGE, TAKEN
from toc.exchange.iati.reading.schema import faults_of

VERSION = "2.03"
"""Of the schema that a file is held to."""

_ONLY_NAME = frozenset({"location"})
"""Of these elements a name is read, and nothing else that stands in them."""


_ROOT = "iati-activity"


def faults_in_what_is_read(element: Any) -> tuple[Problem, ...]:
    """Where an activity breaks the schema in what is read of it, at the lines of its file."""
    way = element.getroottree().getpath(element).removeprefix("/iati-activities/")
    return tuple(
        replace(one, place=replace(one.place, part=way + one.place.part.removeprefix(_ROOT)))
        for one in faults_of(_read(element))
    )


_A_VERSION = re.compile(r"\d{1,2}\.\d{1,2}")


def version_of(root: Any) -> str:
    """The version that a file says it is of, empty where it names none."""
    text = (root.get("version") or "").strip()
    return text if _A_VERSION.fullmatch(text) else ""


def _read(element: Any) -> Any:
    """The activity alone, without what is not read."""
    from lxml import etree

    root = etree.Element("iati-activities", version=VERSION)
    made = etree.SubElement(root, element.tag)
    made.sourceline = element.sourceline
    if LANGUAGE in element.attrib:
        made.set(LANGUAGE, element.get(LANGUAGE))
    for child in element:
        tag = str(child.tag)
        if tag in TAKEN:
            made.append(_without_the_rest(copy.deepcopy(child), tag))
    return root


def _without_the_rest(made: Any, tag: str) -> Any:
    made.tail = None
    if tag != "result":  # of which everything is read
        for name in set(made.attrib) - TAKEN[tag] - {LANGUAGE}:
            del made.attrib[name]
    if tag in _ONLY_NAME:
        for one in [one for one in made if one.tag != "name"]:
            made.remove(one)
    return made
