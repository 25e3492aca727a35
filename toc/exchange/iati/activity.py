"""The activity around the results: who reports, who take part, when and where."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toc.core.model import Programme
from toc.core.model.iati import (
    DATE_TYPES,
    NO_LANGUAGE,
    OBJECTIVES,
    ORGANISATION_TYPES,
    ROLES,
    STATUSES,
    Iati,
    IatiCode,
    IatiDescription,
    IatiOrganisation,
    Narrative,
)
from toc.core.model.iati_file import IatiActivity, Result
from toc.core.model.measurements import Measurements
from toc.exchange.iati.countries import country_code
from toc.exchange.iati.remarks import Remark, Saying
from toc.exchange.iati.results import results_of
from toc.exchange.iati.tags import tags_of
from toc.exchange.words.iati_import import IATI_IMPORT

_OPEN = "…"
"""Stands in what `no-section.fix` shows where only the user knows what to write."""


@dataclass(frozen=True)
class PreparedActivity:
    """The activity, or the `reasons` why there is none; `objections` to what checks of IATI call
    an error, but for those that are in the activity as a whole; and `notes` of what is left out or
    that the standard asks as well."""

    activity: IatiActivity | None
    reasons: tuple[Remark, ...] = ()
    objections: tuple[Remark, ...] = ()
    notes: tuple[Remark, ...] = ()


def prepare(programme: Programme, measurements: Measurements) -> PreparedActivity:
    """What goes into the file."""
    saying = Saying(programme.language)
    if programme.iati is None:
        # All that is missing is said at once, also of the indicators.
        saying.reason("no-section")
        _results(programme, measurements, saying)
        return PreparedActivity(None, tuple(saying.reasons))
    activity = _Making(programme, programme.iati, saying).activity(measurements)
    done = activity if not saying.reasons else None
    return PreparedActivity(
        done, tuple(saying.reasons), tuple(saying.objections), tuple(saying.notes)
    )


def _results(
    programme: Programme, measurements: Measurements, saying: Saying
) -> tuple[Result, ...]:
    before = len(saying.reasons)
    results = results_of(programme, measurements, saying)
    if not programme.indicators:
        saying.reason("no-indicators")
    elif not results and len(saying.reasons) == before:
        saying.reason("no-results", "indicators")
    return results


def _country(given: IatiCode) -> IatiCode:
    """A country that may have been written by its name, by its code."""
    return given.model_copy(update={"code": country_code(given.code) or given.code})


class _Making:
    def __init__(self, programme: Programme, section: Iati, saying: Saying) -> None:
        self.programme, self.section, self.saying = programme, section, saying

    def activity(self, measurements: Measurements) -> IatiActivity:
        of, saying = self.section, self.saying
        identifier = _filled(of.identifier) or saying.reason("no-identifier", "iati", "identifier")
        reporting = self._reporting()
        if identifier and reporting.ref and not identifier.startswith(f"{reporting.ref}-"):
            saying.note("identifier-prefix", "iati", "identifier", ref=reporting.ref)
        self._signs(identifier, "identifier")
        self._signs(reporting.ref or "", "reporting_org", "ref")
        participating = tuple(self._participating())
        status = _filled(of.status)
        code = (
            saying.code("ActivityStatus", STATUSES, status, "iati", "status")
            if status
            else saying.reason("no-status", "iati", "status")
        )
        dates = tuple(self._dates())
        if of.language == NO_LANGUAGE:
            saying.note("no-language", "iati", "language")
        for key, given in (("no-country", of.countries or of.regions), ("no-sector", of.sectors)):
            if not given:
                saying.note(key, "iati")
        objectives = of.descriptions or (self._objective(),)
        tags = tags_of(self.programme, saying)
        results = _results(self.programme, measurements, saying)
        return IatiActivity(
            identifier=identifier,
            language=of.language or self.programme.language,
            reporting_org=reporting,
            titles=(Narrative(text=self.programme.title), *of.titles),
            descriptions=objectives,
            participating_orgs=participating,
            status=code,
            dates=dates,
            countries=tuple(map(_country, of.countries)),
            regions=of.regions,
            sectors=of.sectors,
            tags=tags,
            locations=tuple(sorted(self._locations(results).items())),
            results=results,
        )

    def _objective(self) -> IatiDescription:
        """What the programme is for: its vision, where the section describes nothing itself."""
        text = self.programme.vision.text
        if text in IATI_IMPORT["vision"]:
            self.saying.reason("vision-to-come", "vision")
        return IatiDescription(narratives=(Narrative(text=text),), type=OBJECTIVES)

    def _reporting(self) -> IatiOrganisation:
        of = self.section.reporting_org
        if of is None:
            self.saying.reason("no-reporting-org", "iati", "reporting_org")
            return IatiOrganisation()
        for name in ("name", "ref", "type"):
            if _filled(getattr(of, name)) is None:
                self.saying.reason(f"reporting-org-{name}", "iati", "reporting_org", name)
        self._organisation_type(of, "iati", "reporting_org", "type")
        return of.model_copy(update={"role": None})

    def _signs(self, identifier: str, *path: str) -> None:
        """1.3.13 and 1.14.13 of the ruleset, which are warnings."""
        if re.search(r"[/&|?]", identifier):
            self.saying.note("identifier-signs", "iati", *path, found=identifier)

    def _organisation_type(self, of: IatiOrganisation, *path: str | int) -> None:
        if _filled(of.type) is not None:
            self.saying.listed("OrganisationType", ORGANISATION_TYPES, of.type or "", *path)

    def _participating(self) -> Iterator[IatiOrganisation]:
        if not self.section.participating_orgs:
            self.saying.reason("no-participating-org", "iati", "participating_orgs")
        for at, one in enumerate(self.section.participating_orgs):
            path = ("iati", "participating_orgs", at)
            said = one.name or one.ref or str(at + 1)
            if said == one.name and _filled(said) is None:
                self.saying.reason("org-open", *path, "name", found=said)
            role = _filled(one.role)
            if role is None:
                self.saying.reason("no-role", *path, name=said)
                continue
            if one.name is None and one.ref is None:
                self.saying.objection("org-nameless", *path)
            self._organisation_type(one, *path, "type")
            code = self.saying.code("OrganisationRole", ROLES, role, *path, "role")
            yield one.model_copy(update={"role": code, "secondary": None})

    def _dates(self) -> Iterator[tuple[str, datetime.date]]:
        given = self.section.dates
        for name, code in DATE_TYPES.items():
            date = getattr(given, name)
            if date is None:
                continue
            if not date.day:
                self.saying.reason("date-without-day", "iati", "dates", name, found=str(date))
            yield code, date.first_day
        if given.planned_start is None and given.actual_start is None:
            self.saying.reason("no-start", "iati", "dates")

    def _locations(self, results: tuple[Result, ...]) -> Mapping[str, str]:
        """The places that figures are about, each with a name: the standard asks that what a
        figure refers to stands with the activity."""
        named = dict(self.section.locations)
        for result in results:
            for indicator in result.indicators:
                figures = [one.figure for one in indicator.baselines]
                for period in indicator.periods:
                    figures += [*period.targets, *period.actuals]
                for figure in figures:
                    for ref in figure.locations:
                        named.setdefault(ref, ref)
        return named


def _filled(text: str | None) -> str | None:
    """What was written; None where the dots still stand of what we proposed to write."""
    return None if text is None or _OPEN in text else text
