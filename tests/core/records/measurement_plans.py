"""A small programme for the tests of measurements. Its figures are made up: they are examples."""

from __future__ import annotations

import datetime
from pathlib import Path

from toc.core.loading import read
from toc.core.model import Programme

TODAY = datetime.date(2025, 2, 1)

PLAN = """
title: Voorbeeld
vision: Iedereen doet mee
horizon: {start: 2023-02, end: 2030-12}
operational_goals:
  samen: {text: Mensen werken samen}
indicators:
  samenwerking:
    text: Deel van de professionals dat de samenwerking goed noemt
    measures: samen
    value_kind: percentage
    unit: "%"
    direction: up
    baseline: {value: 40, date: 2022, n: 200}
    targets: {2025: 55, 2030: 75}
    frequency: jaarlijks
    owner: Panel Gelderland
    smallest_group: 10
    disaggregation: {leeftijd: [12-18, 19-64, 65+], geslacht: [man, vrouw]}
  gesprekken:
    text: Aantal gevoerde gesprekken
    value_kind: number
    unit: gesprekken
    cumulative: yes
    frequency: elk kwartaal
    owner: Welzijn Oost
  vertrouwen:
    text: Vertrouwen in de buurt
    value_kind: scale
    scale: {low: 1, high: 10}
    baseline: {reason: Nog niet gemeten}
    owner: Panel Gelderland
  kleur:
    text: Stand van de afspraken
    value_kind: nominal
    categories: [rood, oranje, groen]
  afgesproken: {text: Er is een afspraak, value_kind: yes_no}
  verhaal: {text: Wat bewoners vertellen, value_kind: qualitative}
  saldo: {text: Verschil met vorig jaar, unit: punten, targets: {2025: -3}}
"""


def plan(folder: Path) -> tuple[Path, Programme]:
    """The file of the programme, and the programme."""
    file = folder / "programmes" / "voorbeeld.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(PLAN, encoding="utf-8")
    programme = read(file).programme
    assert programme is not None
    return file, programme
