"""A plan prepared for IATI, and what is asked of it."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from toc.core.loading.positions import Positions
from toc.core.loading.text import SourceText
from toc.core.model import Programme
from toc.core.model.iati_file import IatiValue, ResultIndicator
from toc.core.model.measurements import Measurement, to_group, to_period
from toc.core.wording import what_and_fix
from toc.exchange.iati import PreparedActivity, note_said
from toc.exchange.words.iati import IATI

HEADER: dict[str, Any] = {
    "identifier": "NL-KVK-1-A",
    "reporting_org": {"name": "Voorbeeld", "ref": "NL-KVK-1", "type": "60"},
    "participating_orgs": [{"name": "Voorbeeld", "role": "implementing"}],
    "status": "implementation",
    "dates": {"actual_start": "2020-01-01", "planned_end": "2030-12-31"},
    "countries": ["NL"],
    "sectors": ["16010"],
}


def plan(iati: dict[str, Any] | None = None, **indicator: Any) -> Programme:
    """A plan with one indicator, and what `iati` says otherwise than the header above."""
    return Programme.model_validate(
        {
            "title": "Voorbeeld",
            "vision": "Iedereen doet mee",
            "operational_goals": {"hulp": {"text": "Wie hulp wil vindt die"}},
            "indicators": {
                "tel": {"text": "Aantal", "measures": "hulp", "value_kind": "number", **indicator}
            },
            "iati": {**HEADER, **(iati or {})},
        }
    )


def row(period: str, value: int | str, group: str = "", **more: Any) -> Measurement:
    found = Decimal(value) if isinstance(value, int) else value
    return Measurement("tel", to_period(period), found, group=to_group(group), **more)


NOWHERE = Positions(SourceText(Path("plan.yaml"), ""), None)


def notes(prepared: PreparedActivity) -> list[str]:
    assert prepared.reasons == ()
    return [note_said(one, "nl") for one in prepared.notes]


def reasons(prepared: PreparedActivity) -> list[str]:
    assert prepared.activity is None
    found = (one.problem(NOWHERE) for one in prepared.reasons)
    return [what_and_fix(one, "nl", IATI)[0] for one in found]


def only(prepared: PreparedActivity) -> ResultIndicator:
    assert prepared.activity is not None
    ((indicator,),) = (result.indicators for result in prepared.activity.results)
    return indicator


def actuals(prepared: PreparedActivity) -> list[tuple[datetime.date, IatiValue]]:
    return [(one.end, figure) for one in only(prepared).periods for figure in one.actuals]


def tags(prepared: PreparedActivity) -> list[tuple[str | None, str]]:
    assert prepared.activity is not None
    return [(one.vocabulary, one.code) for one in prepared.activity.tags]
