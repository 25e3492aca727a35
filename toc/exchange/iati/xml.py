"""An activity with its results as an IATI file (version 2.03), in the order of the schema.

The same activity is the same bytes: no time of making is written, which the schema does not ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from toc.core.model.iati import (
    NO_LANGUAGE,
    IatiCode,
    IatiDocument,
    IatiOrganisation,
    IatiReference,
    Narrative,
)
from toc.core.model.iati_file import (
    IatiActivity,
    IatiValue,
    PeriodFigures,
    Result,
    ResultIndicator,
)

if TYPE_CHECKING:
    from toc.core.problems import Problem

VERSION = "2.03"

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"

# What XML has no way to write.
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_xml(activity: IatiActivity) -> tuple[bytes, tuple[Problem, ...]]:
    """The file, and where it breaks the official schema: with any fault it is not to be kept."""
    from lxml import etree

    from toc.exchange.iati.reading.schema import faults_of

    root = etree.Element("iati-activities", version=VERSION)
    root.append(_activity(activity))
    etree.indent(root, "  ")
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    # What is read back has the lines that people will see.
    return data + b"\n", tuple(faults_of(etree.fromstring(data)))


def _element(tag: str, *children: Any, **attributes: str | None) -> Any:
    from lxml import etree

    names = {name.replace("_", "-"): value for name, value in attributes.items()}
    made = etree.Element(tag, {n: _clean(v) for n, v in names.items() if v is not None})
    made.extend(child for child in children if child is not None)
    return made


def _clean(text: str) -> str:
    return _NO_CHARACTER.sub("", text)


def _flag(value: bool | None) -> str | None:
    return None if value is None else "true" if value else "false"


def _narrative(one: Narrative) -> Any:
    made = _element("narrative")
    made.text = _clean(one.text)
    if one.language is not None:
        made.set(_LANGUAGE, one.language)
    return made


def _texts(tag: str, texts: Iterable[Narrative], **attributes: str | None) -> Any:
    """An element with texts; None where there are none."""
    made = _element(tag, *map(_narrative, texts), **attributes)
    return made if len(made) else None


def _named(tag: str, name: str | None, **attributes: str | None) -> Any:
    names = [_narrative(Narrative(text=name))] if name is not None else []
    return _element(tag, *names, **attributes)


def _activity(of: IatiActivity) -> Any:
    identifier = _element("iati-identifier")
    identifier.text = _clean(of.identifier)
    made = _element(
        "iati-activity",
        identifier,
        _organisation("reporting-org", of.reporting_org),
        _texts("title", of.titles),
        *(_texts("description", one.narratives, type=one.type) for one in of.descriptions),
        *(_organisation("participating-org", one) for one in of.participating_orgs),
        _element("activity-status", code=of.status),
        *(
            _element("activity-date", type=kind, iso_date=day.isoformat())
            for kind, day in of.dates
        ),
        *(_code("recipient-country", one) for one in of.countries),
        *(_code("recipient-region", one) for one in of.regions),
        *(
            _element("location", _texts("name", [Narrative(text=name)]), ref=ref)
            for ref, name in of.locations
        ),
        *(_code("sector", one) for one in of.sectors),
        *(_code("tag", one) for one in of.tags),
        *map(_result, of.results),
    )
    if of.language not in ("", NO_LANGUAGE):
        made.set(_LANGUAGE, of.language)
    return made


def _code(tag: str, of: IatiCode) -> Any:
    return _element(
        tag,
        *map(_narrative, of.narratives),
        code=of.code,
        vocabulary=of.vocabulary,
        vocabulary_uri=of.uri,
        percentage=_number(of.percentage),
    )


def _number(value: float | None) -> str | None:
    return None if value is None else f"{value:f}".rstrip("0").rstrip(".")


def _organisation(tag: str, of: IatiOrganisation) -> Any:
    return _named(
        tag,
        of.name,
        ref=of.ref,
        type=of.type,
        role=of.role,
        secondary_reporter=_flag(of.secondary),
    )


def _result(of: Result) -> Any:
    return _element(
        "result",
        _texts("title", of.titles),
        _texts("description", of.description),
        *map(_document, of.documents),
        *(_reference(one, "vocabulary_uri") for one in of.references),
        *map(_indicator, of.indicators),
        type=of.type,
        aggregation_status=_flag(of.aggregation),
    )


def _reference(of: IatiReference, uri: str) -> Any:
    return _element("reference", vocabulary=of.vocabulary, code=of.code, **{uri: of.uri})


def _indicator(of: ResultIndicator) -> Any:
    return _element(
        "indicator",
        _texts("title", of.titles),
        _texts("description", of.description),
        *map(_document, of.documents),
        *(_reference(one, "indicator_uri") for one in of.references),
        *(
            _figure(
                "baseline",
                one.figure,
                year=str(one.year),
                iso_date=one.day.isoformat() if one.day is not None else None,
            )
            for one in of.baselines
        ),
        *map(_period, of.periods),
        measure=of.measure,
        ascending=_flag(of.ascending),
        aggregation_status=_flag(of.aggregation),
    )


def _period(of: PeriodFigures) -> Any:
    return _element(
        "period",
        _element("period-start", iso_date=of.start.isoformat()),
        _element("period-end", iso_date=of.end.isoformat()),
        *(_figure("target", one) for one in of.targets),
        *(_figure("actual", one) for one in of.actuals),
    )


def _figure(tag: str, of: IatiValue, **attributes: str | None) -> Any:
    documents, comment = list(map(_document, of.documents)), _texts("comment", of.comment)
    # The schema has them in another order for a baseline.
    last = [*documents, comment] if tag == "baseline" else [comment, *documents]
    return _element(
        tag,
        *(_element("location", ref=ref) for ref in of.locations),
        *(_element("dimension", name=one.name, value=one.value) for one in of.dimensions),
        *last,
        **attributes,
        value=of.value,
    )


def _document(of: IatiDocument) -> Any:
    return _element(
        "document-link",
        _texts("title", of.titles),
        _texts("description", of.description),
        *(_element("category", code=code) for code in of.categories),
        *(_element("language", code=code) for code in of.languages),
        _element("document-date", iso_date=str(of.date)) if of.date is not None else None,
        format=of.format,
        url=of.url,
    )
