"""Files of answers as a form saves them, made without a browser. How they are summed is written
here anew, so that both would have to be wrong."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

PLAN = """\
# Van ons allen
titel: Buurt in beweging
taal: nl
visie: Iedereen doet mee   # zo besloten
partners:
  gemeente: Gemeente Emmen
  school: {naam: De Brede School, ook_genoemd: School}
  huis: Buurthuis De Deel
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Buren kennen elkaar, draagt_bij_aan: meedoen, eigenaar: gemeente}
  helpen: {tekst: Buren helpen elkaar, draagt_bij_aan: meedoen}
inspanningen:
  # Elke maand
  koffie:
    tekst: Koffie schenken in het buurthuis
    draagt_bij_aan: [kennen, helpen]
    eigenaar: huis
    partners: gemeente
    kosten: 12500
    bron: {document: plan, paragraaf: 2}
  klussen:
    tekst: Klussen voor elkaar   # mooi
    draagt_bij_aan: helpen
documenten:
  plan: Het buurtplan
"""


def answers(
    *said: tuple[str, str, str, str],
    partner: str = "gemeente",
    title: str = "Gemeente Emmen",
    respondent: str = "a1",
    saved: str = "2026-12-01T10:00:00",
    role: str = "",
    **other: Any,
) -> dict[str, Any]:
    """The content of a file: what it is about, the field, what stood there and what stands there,
    of each answer."""
    head: dict[str, Any] = {
        "toc": "answers",
        "version": 1,
        "kind": "partner",
        "plan": "buurt",
        "programme": "Buurt in beweging",
        "code": "ABC234",
        "partner": partner,
        "title": title,
        "made": "2026-11-20",
        "role": role,
        "respondent": respondent,
        "saved": saved,
        **other,
    }
    listed = [dict(zip(("about", "field", "was", "now"), one, strict=True)) for one in said]
    parts = [str(one) for one in head.values()] + [part for one in said for part in one]
    return {**head, "answers": listed, "sum": summed("\n".join(parts))}


def resident(respondent: str, goals: Iterable[str], missing: str = "") -> dict[str, Any]:
    """What one resident says."""
    said = [(f"goal/{goal}", "matters", "", "yes") for goal in goals]
    said += [("programme", "missing", "", missing)] if missing else []
    return answers(
        *said, kind="residents", partner="", title="", respondent=respondent, saved="000001"
    )


def summed(text: str) -> str:
    """FNV-1a of the units of a text in a browser."""
    found = 2166136261
    data = text.encode("utf-16-be", "surrogatepass")
    for high, low in zip(data[::2], data[1::2], strict=True):
        found = ((found ^ (high * 256 + low)) * 16777619) % 2**32
    return format(found, "08x")


def as_file(content: dict[str, Any]) -> bytes:
    """As a browser writes it."""
    return json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass")
