"""What is to be measured, when and by whom, as a screen."""

from __future__ import annotations

import datetime

from toc.core.model import Programme
from toc.core.model.measurements import period_text
from toc.core.words import Language
from toc.core.words.terms import month_name
from toc.documents.screen import Page, front, heading, item, line
from toc.measure.commands import WhatIsDue
from toc.measure.monitoring.due import Due
from toc.measure.words.due import DUE


def due_page(found: WhatIsDue, programme: Programme, language: Language) -> Page:
    """What is due until a day, and the sources of which nothing new came."""
    yield from front(
        programme.title, DUE.say("title", language, until=day_text(found.until, language))
    )
    if not found.items:
        yield line()
        yield line(DUE.say("nothing" if programme.indicators else "no-indicators", language))
    for state in ("overdue", "open", "later", "unknown"):
        part = [one for one in found.items if one.state == state]
        if part:
            yield from heading(DUE.say(f"part.{state}", language))
        for one in part:
            yield item(*_sentence(one, programme, language))
    if found.stale:
        yield from heading(DUE.say("part.stale", language))
    for old in found.stale:
        values = {"source": old.source, "indicators": ", ".join(old.indicators)}
        yield item(DUE.say("stale", language, period=period_text(old.last), **values))


def _sentence(one: Due, programme: Programme, language: Language) -> tuple[str, str]:
    """What is due, and what is said with it."""
    indicator = programme.indicators[one.indicator]
    last = (
        DUE.say("last", language, period=period_text(one.last))
        if one.last is not None
        else DUE.say("never", language)
    )
    if one.period is None or one.date is None:
        values = {"text": indicator.text, "frequency": indicator.frequency or ""}
        return DUE.say(one.reason, language, **values), last
    said = DUE.say(
        "item",
        language,
        date=day_text(one.date, language),
        text=indicator.text,
        period=period_text(one.period),
    )
    owner = DUE.say("from" if one.owner else "from-nobody", language, owner=one.owner)
    missed = [DUE.say("missed", language, count=one.missed)] if one.missed else []
    return said, "; ".join([owner, last, *missed])


def day_text(day: datetime.date, language: Language) -> str:
    """`31 december 2025`."""
    return f"{day.day} {month_name(day, language)}"
