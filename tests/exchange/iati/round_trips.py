"""When the results of two IATI files are equivalent, and how a file goes through a programme.

Two `result` elements are equivalent when their canonical XML (C14N) is the same, after: comments
and the white space at the ends of texts are left out, `1` and `0` are written as `true` and
`false`, a number is written plainly, and the language of a narrative that is that of its activity
is left out. Nothing else: the same elements, in the same order, but for the order of the baselines
of an indicator, of its periods, of the targets and of the actual values within a period, and of
the places and dimensions of one of those: there the plan's own come first, sorted. What the reader
itself leaves out stands in `toc.exchange.iati.reading.reading`.
"""

from __future__ import annotations

import copy
import datetime
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from lxml import etree

from toc.core.loading import read_bytes
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import from_bytes
from toc.exchange.iati import prepare
from toc.exchange.iati.reading.programme import new_programme
from toc.exchange.iati.reading.reading import activities_in, read_activity
from toc.exchange.iati.reading.schema import open_bytes
from toc.exchange.iati.xml import to_xml

TODAY = datetime.date(2026, 1, 1)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def results_of(data: bytes) -> list[str]:
    """The results of all activities, in canonical form."""
    root = etree.fromstring(data)
    return [
        canonical(result, activity.get(LANGUAGE, ""))
        for activity in root.iterfind("iati-activity")
        for result in activity.iterfind("result")
    ]


def heading_of(data: bytes, tag: str) -> list[str]:
    """The elements of one kind beside the results, in canonical form."""
    activity = etree.fromstring(data).find("iati-activity")
    return [canonical(one, activity.get(LANGUAGE, "")) for one in activity.iterfind(tag)]


def canonical(result: Any, language: str) -> str:
    """One element of an activity in canonical form."""
    made = copy.deepcopy(result)
    etree.strip_tags(made, etree.Comment)
    for one in made.iter():
        one.text = (one.text or "").strip() or None
        one.tail = None
        if one.get(LANGUAGE) == language and one.tag == "narrative":
            del one.attrib[LANGUAGE]
        for name in ("ascending", "aggregation-status"):
            if name in one.attrib:
                one.set(name, {"1": "true", "0": "false"}.get(one.get(name), one.get(name)))
        if (
            re.fullmatch(r"-?\d{1,15}(\.\d{1,10})?", one.get("value", ""))
            and one.tag != "dimension"
        ):
            one.set("value", f"{Decimal(one.get('value')).normalize():f}")
    for indicator in made.iterfind("indicator"):
        _in_any_order(indicator)
    return _text(made)


def _text(element: Any) -> str:
    return str(etree.tostring(element, method="c14n").decode())


def _in_any_order(indicator: Any) -> None:
    """Sort what stands in any order, and put the figures of the same period together."""
    periods: dict[tuple[str, str], Any] = {}
    for one in indicator.findall("period"):
        start, end = one.find("period-start"), one.find("period-end")
        first = periods.setdefault((start.get("iso-date"), end.get("iso-date")), one)
        if first is not one:
            first.extend([*one.iterfind("target"), *one.iterfind("actual")])
            indicator.remove(one)
    for holder, tags in (
        *((figure, ("location", "dimension")) for figure in _figures(indicator)),
        *((period, ("target", "actual")) for period in indicator.iterfind("period")),
        (indicator, ("baseline", "period")),
    ):
        for tag in tags:
            found = sorted(holder.findall(tag), key=_text)
            if found:
                at = holder.index(holder.find(tag))
                for one in found:
                    holder.remove(one)
                for number, one in enumerate(found):
                    holder.insert(at + number, one)


def _figures(indicator: Any) -> list[Any]:
    return list(indicator.iter("baseline", "target", "actual"))


def through_a_programme(data: bytes) -> tuple[Programme, Measurements, bytes]:
    """Read a file into a programme, write that as text and read it again, and write the file
    again from what was read."""
    activity = read_activity(activities_in(open_bytes(data))[0])
    made = new_programme(activity, "bestand.xml", "nl", TODAY)
    reading = read_bytes(made.text.encode(), Path("plan.yaml"))
    assert reading.problems == ()
    programme = reading.programme
    assert programme is not None
    dutch = programme.language == "nl"
    rows = to_bytes(Measurements(made.measurements), dutch=dutch)
    read = from_bytes(rows, Path("measurements.csv"), programme, TODAY)
    assert read.problems == ()
    assert read.measurements is not None
    prepared = prepare(programme, read.measurements)
    assert prepared.activity is not None, prepared.reasons
    again, faults = to_xml(prepared.activity)
    assert faults == ()
    return programme, read.measurements, again
