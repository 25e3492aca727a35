"""The record of a reflection."""

from __future__ import annotations

from toc.core.model import Decision, PartialDate
from toc.core.model.decisions import Verdict
from toc.core.records import reviews
from toc.core.records.reviews import Reviewed


def held(*decided: str, text: str = "Een feest geven") -> Reviewed:
    """A reflection on 2024: of each word a decision on the party, on the day of its letters."""
    one = Decision(
        inspanning="feest",
        decision=Verdict.IN,
        period="2025",
        reason="Goed",
        role="bestuur",
        date=PartialDate(2024),
    )
    made = Reviewed(
        version=1,
        title="Buurt",
        period="2024",
        next_period="2025",
        date=PartialDate(2024, 11, len(decided)),
        texts={"feest": text},
        decisions=tuple(
            one.model_copy(update={"date": PartialDate(2024, 11, day)})
            for day in map(len, decided)
        ),
        seal="-",
    )
    return made.model_copy(update={"seal": reviews.seal_of(made)})
