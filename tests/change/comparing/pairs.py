"""Two versions of one small plan, the later made of the earlier by replacing texts."""

from __future__ import annotations

from pathlib import Path

from toc.change.comparing.meaning import meanings
from toc.change.comparing.telling import told
from toc.change.comparing.told import Consequence, ToldChange
from toc.core.comparing import Versions, beside
from toc.core.loading import Reading, read_bytes

PLAN = """\
titel: Buurt
visie: Iedereen doet mee
documenten:
  nota: De nota
partners:
  gemeente: Gemeente Esdorp
  school: De school
netwerken:
  thuis: Thuis
  straat: Straat
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen:
    tekst: Buren kennen elkaar
    draagt_bij_aan: meedoen
    netwerk: straat
    bron: nota
  helpen:
    tekst: Buren helpen elkaar
    draagt_bij_aan: meedoen
    netwerk: thuis
inspanningen:
  feest:
    tekst: Een feest geven in de straat
    draagt_bij_aan:
      doel: kennen
      punten: 3
      aanname: Buren hebben tijd
    eigenaar: gemeente
    kosten: 1200
  tuin:
    tekst: Samen een tuin aanleggen
    draagt_bij_aan: [kennen, helpen]
indicatoren:
  buren:
    tekst: Aantal buren dat elkaar kent
    meet: kennen
    eenheid: personen
    streefwaarden: {2027: 40}
    gemeten: {2025: 17}
besluiten:
  - inspanning: feest
    besluit: in
    periode: 2026
    reden: Het hoort erbij
    rol: bestuur
    datum: 2025-12-01
geaccepteerd:
  - regel: goal-on-one-inspanning
    elementen: helpen
    reden: Dat weten we
    eigenaar: bestuur
    tot_en_met: 2030
"""


def changed(*replaced: tuple[str, str]) -> str:
    """The plan with texts replaced, each of which stands in it."""
    text = PLAN
    for old, new in replaced:
        assert old in text, old
        text = text.replace(old, new)
    return text


def reading(text: str) -> Reading:
    """A plan that is sound."""
    made = read_bytes(text.encode(), Path("plan.yaml"))
    assert made.sound, made.problems
    return made


def versions(new: str, old: str = PLAN) -> Versions:
    """A later text beside the plan."""
    before, after = reading(old).programme, reading(new).programme
    assert before is not None
    assert after is not None
    return beside(before, after)


def changes_in(new: str, old: str = PLAN) -> tuple[ToldChange, ...]:
    """What changed, in Dutch."""
    return told(versions(new, old), reading(new), "nl")


def meant_by(new: str, old: str = PLAN) -> tuple[Consequence, ...]:
    """What that means, in Dutch."""
    return meanings(versions(new, old), reading(new), "nl")


def lines_of(new: str, old: str = PLAN) -> list[str]:
    """What changed, a line each: the group, the element and what differs."""
    made = []
    for one in changes_in(new, old):
        head = f"{one.group.value} {one.id}".strip()
        made += [f"{head} | {field.name}: {field.old} > {field.new}" for field in one.fields]
        if not one.fields:
            made.append(f"{head} | {one.text}")
    return made
