"""The calendar file: RFC 5545, the same bytes every time."""

from __future__ import annotations

import datetime

from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.measure.forms.calendar import calendar
from toc.measure.monitoring.due import Due, due

PROGRAMME = Programme.model_validate(
    {
        "title": "t",
        "vision": "v",
        "horizon": {"start": "2023", "end": "2026"},
        "indicators": {
            "i": {
                "text": "Één lange tekst; met komma’s, puntkomma’s en \\ en letters é" + "ë" * 60,
                "frequency": "jaarlijks",
                "owner": "panel",
            }
        },
    }
)


def items() -> tuple[Due, ...]:
    day = datetime.date(2025, 2, 1)
    return due(PROGRAMME, Measurements(), day, datetime.date(2027, 1, 1))


def test_lines_are_folded_and_signs_escaped() -> None:
    written = calendar(items(), PROGRAMME, "nl", "plan")
    lines = written.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in lines)
    whole = written.replace(b"\r\n ", b"").decode().split("\r\n")
    summary = next(line for line in whole if line.startswith("SUMMARY"))
    assert summary.startswith(
        "SUMMARY:Meten: Één lange tekst\\; met komma’s\\, puntkomma’s en \\\\"
    )


def test_one_event_each_that_is_known_again() -> None:
    written = calendar(items(), PROGRAMME, "nl", "plan")
    assert written == calendar(items(), PROGRAMME, "nl", "plan")
    uids = [line for line in written.split(b"\r\n") if line.startswith(b"UID:")]
    assert len(uids) == len(set(uids)) == 3
    assert b"DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n" in written
    other = calendar(items(), PROGRAMME, "nl", "other")
    assert not any(uid in other for uid in uids)
