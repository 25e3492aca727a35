"""A programme with measurements, for the tests of what is said about progress. Every figure is
made up: it is an example."""

from __future__ import annotations

from pathlib import Path

PLAN = """\
title: Voorbeeld met verzonnen cijfers
vision: Iedereen doet mee
horizon: {start: 2023-02, end: 2030-12}
lines: {werkveld: Het werkveld}
networks: {samenwerking: {title: Samenwerking, line: werkveld}}
strategic_goals:
  maatwerk: {text: Gezinnen krijgen hulp die bij hen past, line: werkveld}
operational_goals:
  samen:
    text: Professionals werken goed samen
    network: samenwerking
    contributes_to:
      goal: maatwerk
      assumption:
        text: Samenwerking komt bij gezinnen terecht
        necessary: yes
        strength: weak
  bereik: {text: Gezinnen weten de weg, network: samenwerking, contributes_to: maatwerk}
  rust:
    {text: Gezinnen ervaren minder geldstress, network: samenwerking, contributes_to: maatwerk}
  rest: {text: Buren kennen elkaar, network: samenwerking, contributes_to: maatwerk}
inspanningen:
  speeddates: {text: Speeddates organiseren, contributes_to: samen, progress: running}
  gids: {text: Een gids maken, contributes_to: bereik, progress: finished}
  coach:
    text: Geldcoaches opleiden
    contributes_to: rust
    progress: {state: stopped, date: 2024-03}
indicators:
  samenwerking:
    text: Deel van de professionals dat de samenwerking goed noemt
    measures: samen
    kind: effect
    value_kind: percentage
    unit: "%"
    direction: up
    baseline: {value: 40, date: 2022, n: 200}
    targets: {2025: 55, 2030: 75}
    tolerance: 1
  bekend:
    text: Deel van de gezinnen dat weet waar hulp is
    measures: bereik
    value_kind: percentage
    unit: "%"
    direction: up
    baseline: {value: 40, date: 2022, n: 200}
    targets: {2026: 60}
  stress:
    text: Geldstress, op een schaal van 1 tot 10
    measures: rust
    value_kind: scale
    scale: {low: 1, high: 10}
    direction: down
    baseline: {value: 7.2, date: 2022, n: 150}
    targets: {2026: 6}
  gesprekken:
    text: Aantal gevoerde gesprekken
    measures: speeddates
    kind: process
    value_kind: number
    unit: gesprekken
    cumulative: yes
    baseline: {value: 0, date: 2022}
    targets: {2024: 2500}
  vertrouwen:
    text: Vertrouwen in de buurt
    measures: maatwerk
    value_kind: scale
    scale: {low: 1, high: 10}
    baseline: {reason: Nog niet gemeten}
  hulp:
    text: Gezinnen met een plan
    measures: maatwerk
    unit: gezinnen
    baseline: {value: 120, date: 2022}
    targets: {2024: 200, 2028: 400}
"""

ROWS = """\
indicator;periode;waarde;n;kwaliteit
samenwerking;2023;44;210;
samenwerking;2024;45;64;
bekend;2024;38,5;;circa
stress;2023;6,7;90;
stress;2024;6,4;90;
gesprekken;2023;1100;;
gesprekken;2024-H1;700;;
gesprekken;2024-H2;810;;
"""


def write(folder: Path) -> Path:
    """The programme and its measurements in a folder; gives back the file of the programme."""
    file = folder / "voorbeeld.yaml"
    (folder / "voorbeeld").mkdir(parents=True)
    file.write_text(PLAN, encoding="utf-8")
    (folder / "voorbeeld" / "measurements.csv").write_text(ROWS, encoding="utf-8")
    return file
