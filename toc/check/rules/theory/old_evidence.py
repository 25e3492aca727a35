"""A contribution of which the newest evidence is old.

Finds a link of which all evidence has a date, its own or that of the documents it names, and the
newest lies more years back than the limit. Evidence without a date is not held to be old.

Why: what worked ten years ago worked under other rules, for other people. It may still hold, but
somebody must say so.

    contributes_to:
      - {goal: samenwerking, evidence: {kind: research, date: 2009}}

Write instead newer evidence beside it, or what people saw of it since:
`evidence: [{kind: research, date: 2009}, {kind: practice, date: 2023, finding: supports}]`.

Source: the practice of this tool
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links
from toc.core.model import Evidence, PartialDate, Programme
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED
LIMIT = 10
"""In years."""


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such link, at its newest evidence."""
    for _, element, of_element in links(case.tree, having="evidence"):
        for path, link in of_element:
            dates = [_date(one, case.programme) for one in link.evidence]
            known = [date for date in dates if date is not None]
            if not known or len(known) < len(dates):
                continue
            newest = max(known, key=lambda date: date.last_day)
            if _years_back(newest, case.today, case.limit):
                values = {
                    "id": element,
                    "goal": link.goal,
                    "year": str(newest.year),
                    "limit": str(case.limit),
                }
                number = dates.index(newest)
                yield Finding((*path, "evidence", number, "date"), element, values)


def _date(evidence: Evidence, programme: Programme) -> PartialDate | None:
    """Its own date, or that of the newest document it names."""
    if evidence.date is not None:
        return evidence.date
    documents = (programme.documents.get(one.document or "") for one in evidence.source)
    dates = (one.date for one in documents if one is not None)
    return max((date for date in dates if date is not None), default=None)


def _years_back(date: PartialDate, today: datetime.date, years: int) -> bool:
    """Whether more than so many years have passed. By its parts: not every year has a 29
    February."""
    last = date.last_day
    return (last.year + years, last.month, last.day) < (today.year, today.month, today.day)
