"""What is due as a calendar file (iCalendar, RFC 5545): the same plan gives the same bytes."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator, Sequence

from toc.core.model import Programme
from toc.core.model.measurements import period_text
from toc.core.words import Language
from toc.measure.monitoring.due import Due
from toc.measure.words.due import DUE

LONGEST = 75
"""So many bytes a line may have; a longer one goes on at the next line, behind a space."""


def calendar(items: Sequence[Due], programme: Programme, language: Language, name: str) -> bytes:
    """A day of each thing due that has a date. `name` is that of the programme's file: with the
    indicator and the period it makes the mark by which a calendar knows the event again."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//toc//measure due//NL",
        "CALSCALE:GREGORIAN",
    ]
    for item in items:
        if item.date is not None and item.period is not None:
            lines += _event(item, item.date, period_text(item.period), programme, language, name)
    lines.append("END:VCALENDAR")
    return b"".join(piece + b"\r\n" for line in lines for piece in _folded(line))


def _event(
    item: Due,
    date: datetime.date,
    period: str,
    programme: Programme,
    language: Language,
    name: str,
) -> Iterator[str]:
    mark = hashlib.sha256("\0".join((name, item.indicator, period)).encode()).hexdigest()[:32]
    text = programme.indicators[item.indicator].text
    owner = (
        DUE.say("from", language, owner=item.owner)
        if item.owner
        else DUE.say("from-nobody", language)
    )
    about = DUE.say("event-about", language, period=period, owner=owner)
    after = date + datetime.timedelta(days=1)
    yield "BEGIN:VEVENT"
    yield f"UID:{mark}@toc"
    # The moment of writing would make other bytes each time; the day itself is as true.
    yield f"DTSTAMP:{date:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{date:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{after:%Y%m%d}"
    yield f"SUMMARY:{_escaped(DUE.say('event', language, text=text))}"
    yield f"DESCRIPTION:{_escaped(about)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    plain = " ".join(text.split())
    for sign in "\\;,":
        plain = plain.replace(sign, f"\\{sign}")
    return plain


def _folded(line: str) -> Iterator[bytes]:
    """Pieces of at most 75 bytes that do not cut a letter in two."""
    piece, start = b"", b""
    for letter in line:
        more = letter.encode()
        if len(start + piece + more) > LONGEST:
            yield start + piece
            piece, start = b"", b" "
        piece += more
    yield start + piece
