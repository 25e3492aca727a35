"""Reading the activities of an IATI file.

What comes out says everything that a result says, but for: empty texts, values, places and
dimensions (they say nothing), periods without a target or an actual value, time zones of dates,
and elements and attributes of other namespaces than IATI's own.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from toc.core.model.dates import PartialDate
from toc.core.model.iati import (
    IatiCode,
    IatiDescription,
    IatiDimension,
    IatiDocument,
    IatiOrganisation,
    IatiReference,
    Narrative,
)
from toc.core.model.iati_file import (
    BaselineFigure,
    IatiActivity,
    IatiValue,
    PeriodFigures,
    Result,
    ResultIndicator,
)
from toc.core.problems import Problem
from toc.exchange.iati.reading.judging import faults_in_what_is_read, version_of
from toc.exchange.iati.reading.left_out import LANGUAGE, left_out, share_of
from toc.exchange.iati.reading.schema import fault, refused


def activities_in(root: Any) -> tuple[Any, ...]:
    """The activities of an opened file, as elements, in its order."""
    return tuple(root.iterfind("iati-activity"))


def language_in(element: Any) -> str:
    """The language of an activity, such as `en`, empty where the file does not say it."""
    return (element.get(LANGUAGE) or "").strip().lower().partition("-")[0]


def identifier_of(element: Any) -> str:
    """The identifier of an activity; empty where it has none."""
    return " ".join((element.findtext("iati-identifier") or "").split())


def read_activity(element: Any) -> IatiActivity:
    """What an activity says. Raises UnusableError where what is read of it breaks the schema, or
    obeys that, but does not make sense: a result without a title, a period that ends before it
    begins."""
    faults = faults_in_what_is_read(element)
    if faults:
        # Where the whole format is an older one, its version says more than all faults.
        old = version_of(element.getparent()).startswith("1.")
        raise refused(*(faults if not old else [_old(element.getparent())]))
    return _Reader(element).read()


def _old(root: Any) -> Problem:
    return fault("old-version", root.sourceline or 1, version=version_of(root))


class _Reader:
    def __init__(self, element: Any) -> None:
        self.element = element
        self.language = (element.get(LANGUAGE) or "").strip()
        self.faults: list[Problem] = []

    def read(self) -> IatiActivity:
        of = self.element
        activity = IatiActivity(
            identifier=identifier_of(of),
            language=self.language,
            reporting_org=self._organisation(of.find("reporting-org")),
            titles=self._titles(of),
            descriptions=tuple(self._descriptions()),
            participating_orgs=tuple(map(self._organisation, of.iterfind("participating-org"))),
            status=self._needed(of.find("activity-status"), "code"),
            dates=tuple(self._dates()),
            countries=self._codes("recipient-country"),
            regions=self._codes("recipient-region"),
            sectors=self._codes("sector"),
            tags=self._codes("tag"),
            locations=tuple(self._locations()),
            results=tuple(map(self._result, of.iterfind("result"))),
            left_out=tuple(sorted(left_out(of).items())),
        )
        if self.faults:
            raise refused(*sorted(self.faults, key=lambda one: one.place.line))
        return activity

    def _fault(self, key: str, element: Any, **values: str) -> None:
        where = element.getroottree().getpath(element).removeprefix("/iati-activities/")
        said = {"element": str(element.tag), **values}
        self.faults.append(fault(key, element.sourceline or 0, where, **said))

    def _needed(self, element: Any, name: str) -> str:
        """An attribute that the schema asks for; empty is as good as absent."""
        text = (element.get(name) or "").strip()
        if not text:
            self._fault("attribute-missing", element, attribute=name)
        return text or "-"

    def _texts(self, element: Any) -> tuple[Narrative, ...]:
        """What is written in an element that is not empty, with its language where that is not
        the file's."""
        return tuple(self._narratives(element)) if element is not None else ()

    def _narratives(self, element: Any) -> Iterator[Narrative]:
        for one in element.iterfind("narrative"):
            text = "".join(one.itertext()).strip()
            language = (one.get(LANGUAGE) or "").strip()
            if text:
                own = language and language != self.language
                yield Narrative(text=text, language=language if own else None)

    def _titles(self, element: Any) -> tuple[Narrative, ...]:
        found = self._texts(element.find("title"))
        if not found:
            self._fault("no-title", element)
        return found

    def _descriptions(self) -> Iterator[IatiDescription]:
        for one in self.element.iterfind("description"):
            if texts := self._texts(one):
                yield IatiDescription(narratives=texts, type=_given(one, "type"))

    def _organisation(self, element: Any) -> IatiOrganisation:
        names = self._texts(element)
        secondary = element.get("secondary-reporter")
        return IatiOrganisation(
            name=names[0].text if names else None,
            ref=_given(element, "ref"),
            type=_given(element, "type"),
            role=_given(element, "role"),
            secondary=_flag(secondary),
        )

    def _codes(self, tag: str) -> tuple[IatiCode, ...]:
        return tuple(
            IatiCode(
                code=self._needed(one, "code"),
                vocabulary=_given(one, "vocabulary"),
                uri=_given(one, "vocabulary-uri"),
                percentage=share_of(one.get("percentage")),
                narratives=self._texts(one),
            )
            for one in self.element.iterfind(tag)
        )

    def _locations(self) -> Iterator[tuple[str, str]]:
        for one in self.element.iterfind("location"):
            ref, names = _given(one, "ref"), self._texts(one.find("name"))
            if ref and names:
                yield ref, names[0].text

    def _dates(self) -> Iterator[tuple[str, datetime.date]]:
        for one in self.element.iterfind("activity-date"):
            yield self._needed(one, "type"), self._day(one)

    def _day(self, element: Any) -> datetime.date:
        text = element.get("iso-date") or ""
        try:
            return datetime.date.fromisoformat(text.strip()[:10])
        except ValueError:
            self._fault("wrong-date", element, attribute="iso-date", found=text[:60])
            return datetime.date.min

    def _result(self, element: Any) -> Result:
        return Result(
            type=self._needed(element, "type"),
            titles=self._titles(element),
            aggregation=_flag(element.get("aggregation-status")),
            description=self._texts(element.find("description")),
            documents=self._documents(element),
            references=self._references(element, "vocabulary-uri"),
            indicators=tuple(map(self._indicator, element.iterfind("indicator"))),
            line=element.sourceline or 0,
        )

    def _indicator(self, element: Any) -> ResultIndicator:
        return ResultIndicator(
            measure=self._needed(element, "measure"),
            titles=self._titles(element),
            ascending=_flag(element.get("ascending")),
            aggregation=_flag(element.get("aggregation-status")),
            description=self._texts(element.find("description")),
            documents=self._documents(element),
            references=self._references(element, "indicator-uri"),
            baselines=tuple(map(self._baseline, element.iterfind("baseline"))),
            periods=tuple(self._periods(element)),
            line=element.sourceline or 0,
        )

    def _references(self, element: Any, uri: str) -> tuple[IatiReference, ...]:
        return tuple(
            IatiReference(
                vocabulary=self._needed(one, "vocabulary"),
                code=self._needed(one, "code"),
                uri=_given(one, uri),
            )
            for one in element.iterfind("reference")
        )

    def _documents(self, element: Any) -> tuple[IatiDocument, ...]:
        return tuple(map(self._document, element.iterfind("document-link")))

    def _document(self, element: Any) -> IatiDocument:
        day = element.find("document-date")
        date = self._day(day) if day is not None else None
        return IatiDocument(
            url=self._needed(element, "url"),
            format=self._needed(element, "format"),
            titles=self._titles(element),
            description=self._texts(element.find("description")),
            categories=tuple(self._needed(one, "code") for one in element.iterfind("category")),
            languages=tuple(self._needed(one, "code") for one in element.iterfind("language")),
            date=PartialDate(date.year, date.month, date.day) if date is not None else None,
        )

    def _baseline(self, element: Any) -> BaselineFigure:
        year = int(element.get("year"))
        day = self._day(element) if element.get("iso-date") is not None else None
        if not 1000 <= year <= 9999 or (day is not None and day.year != year):
            found = f"{element.get('year')} / {element.get('iso-date') or '–'}"
            self._fault("wrong-year", element, found=found)
        return BaselineFigure(year, self._figure(element), day)

    def _periods(self, element: Any) -> Iterator[PeriodFigures]:
        for one in element.iterfind("period"):
            start, end = self._day(one.find("period-start")), self._day(one.find("period-end"))
            if start > end:
                self._fault("period-reversed", one, start=str(start), end=str(end))
            targets = tuple(map(self._figure, one.iterfind("target")))
            actuals = tuple(map(self._figure, one.iterfind("actual")))
            if targets or actuals:
                yield PeriodFigures(start, end, targets, actuals)

    def _figure(self, element: Any) -> IatiValue:
        # Nearly all that is in a large file is figures: what they hold is gone through once.
        inside: dict[str, list[Any]] = {}
        for one in element:
            inside.setdefault(str(one.tag), []).append(one)
        pairs = (
            _pair(_given(one, "name"), _given(one, "value")) for one in inside.get("dimension", ())
        )
        refs = (_given(one, "ref") for one in inside.get("location", ()))
        return IatiValue(
            value=_given(element, "value"),
            locations=tuple(ref for ref in refs if ref),
            dimensions=tuple(pair for pair in pairs if pair.name or pair.value),
            comment=tuple(text for one in inside.get("comment", ()) for text in self._texts(one)),
            documents=tuple(map(self._document, inside.get("document-link", ()))),
            line=element.sourceline or 0,
        )


@lru_cache(maxsize=4096)
def _pair(name: str | None, value: str | None) -> IatiDimension:
    return IatiDimension(name=name, value=value)


def _given(element: Any, name: str) -> str | None:
    """An attribute; None where it is absent or says nothing."""
    return (element.get(name) or "").strip() or None


def _flag(text: str | None) -> bool | None:
    return None if text is None else text.strip() in ("1", "true")
