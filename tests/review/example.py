"""A programme with an adopted plan, measurements, evidence and texts that changed since, for the
tests of what a review says. Every figure is made up: it is an example."""

from __future__ import annotations

import datetime
from pathlib import Path

from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.records.adopted import to_bytes
from toc.core.records.plan_files import file_of
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.choosing.proposal import propose
from toc.plan.report.phase_plan import phase_plan

NAME = "voorbeeld.yaml"

PLAN = """\
title: Voorbeeld met verzonnen cijfers
subtitle: Een wijk waar gezinnen rondkomen
vision: Geen gezin staat er alleen voor
horizon: {start: 2023-01, end: 2030-12}
lines: {mensen: De mensen, werkveld: Het werkveld}
networks:
  geld: {title: Geld en rust, line: mensen}
  samenwerking: {title: Samenwerking, line: werkveld}
  buurt: {title: De buurt, line: mensen}
strategic_goals:
  perspectief: {text: Gezinnen zien weer toekomst, line: mensen}
  maatwerk: {text: Gezinnen krijgen hulp die bij hen past, line: werkveld}
operational_goals:
  rust:
    text: GOAL_RUST
    network: geld
    contributes_to:
      goal: perspectief
      assumption: {text: Minder geldzorgen geven ruimte om vooruit te kijken, necessary: yes}
      evidence: {kind: onderzoek, text: Panel 2023, date: 2023, finding: supports}
  schuld: {text: Gezinnen hebben minder schulden, network: geld, contributes_to: perspectief}
  samen:
    text: Professionals werken goed samen
    network: samenwerking
    contributes_to:
      goal: maatwerk
      assumption: {text: Samenwerking komt bij gezinnen terecht, necessary: yes, strength: weak,
        test: Vraag het twintig gezinnen}
  bereik: {text: Gezinnen weten de weg naar hulp, network: samenwerking, contributes_to: maatwerk}
  buren: {text: Buren kennen elkaar, network: buurt, contributes_to: perspectief}
inspanningen:
  coach:
    text: Geldcoaches opleiden
    contributes_to:
      goal: rust
      evidence: {kind: praktijk, text: Coaches bereiken vooral wie al hulp had, date: 2024,
        finding: contradicts}
    PROGRESS_COACH
  maatje: {text: Maatjes koppelen aan gezinnen, contributes_to: rust PROGRESS_MAATJE}
  sanering: {text: Schulden opkopen met een fonds, contributes_to: schuld}
  speeddates: {text: Speeddates organiseren, contributes_to: samen PROGRESS_DATES}
  gids: {text: Een gids van alle hulp maken, contributes_to: bereik PROGRESS_GIDS}
  loket: {text: Eén loket openen, contributes_to: bereik PROGRESS_LOKET}
  feest: {text: Een buurtfeest houden, contributes_to: buren}
  leren: {text: Samen leren van wat er gebeurt, contributes_to: samen, structural: yes}
indicators:
  stress:
    text: Geldstress, op een schaal van 1 tot 10
    measures: rust
    kind: effect
    value_kind: scale
    scale: {low: 1, high: 10}
    direction: down
    frequency: jaarlijks
    owner: Panel
    baseline: {value: 7.2, date: 2022, n: 150}
    targets: {2024: 6, 2027: 5}
  schuldvrij:
    text: Gezinnen die uit de schulden kwamen
    measures: schuld
    kind: effect
    value_kind: number
    unit: gezinnen
    frequency: jaarlijks
    owner: Kredietbank
    smallest_group: 10
    baseline: {value: 60, date: 2022, n: 60}
    targets: {2024: 90}
  samenwerking:
    text: Deel van de professionals dat de samenwerking goed noemt
    measures: samen
    kind: effect
    value_kind: percentage
    unit: "%"
    direction: up
    frequency: jaarlijks
    owner: Panel
    baseline: {value: 40, date: 2022, n: 200}
    targets: {2025: 55, 2030: 75}
  bekend:
    text: Deel van de gezinnen dat weet waar hulp is
    measures: bereik
    kind: effect
    value_kind: percentage
    unit: "%"
    direction: up
    frequency: jaarlijks
    owner: Gemeente
    baseline: {value: 40, date: 2022, n: 200}
    targets: {2026: 60}
  gesprekken:
    text: Aantal gevoerde gesprekken
    measures: speeddates
    kind: process
    value_kind: number
    unit: gesprekken
    cumulative: yes
    frequency: elk half jaar
    owner: Werkplaats
    baseline: {value: 0, date: 2022}
    targets: {2024: 2500}
  vertrouwen:
    text: Vertrouwen in de toekomst
    measures: perspectief
    kind: effect
    frequency: jaarlijks
    baseline: {reason: Nog niet gemeten}
monitoring:
  questions:
    toekomst: {text: "Zien gezinnen weer toekomst?", about: perspectief}
    buurt: {text: "Helpen buren elkaar vaker?", about: buren}
planning: {focus: {2024: 5}}
"""

ROWS = """\
indicator;periode;waarde;n;kwaliteit;bron
stress;2023;6,7;90;;Panel
stress;2024;6,4;90;;Panel
samenwerking;2023;44;210;;Panel
samenwerking;2024;45;64;;Panel
bekend;2024;38;180;;Gemeente
schuldvrij;2023;77;77;;Kredietbank
schuldvrij;2024;7;7;;Kredietbank
gesprekken;2023;1100;;;Werkplaats
gesprekken;2024-H1;700;;;Werkplaats
gesprekken;2024-H2;810;;;Werkplaats
"""

HIDDEN = "7"
"""The value over 2024 of the families that got out of debt: too few to be shown."""


def plan(*, now: bool) -> str:
    """The programme as it was when the plan was adopted, or as it is now."""
    then = {
        "GOAL_RUST": "Gezinnen ervaren rust rond geld",
        "PROGRESS_COACH": "duration: 12",
        "PROGRESS_MAATJE": "",
        "PROGRESS_DATES": "",
        "PROGRESS_GIDS": "",
        "PROGRESS_LOKET": "",
    }
    today = {
        "GOAL_RUST": "Gezinnen ervaren minder stress rond geld",
        "PROGRESS_COACH": "progress: {state: running, date: 2024-02}",
        "PROGRESS_MAATJE": ", progress: running",
        "PROGRESS_DATES": ", progress: running",
        "PROGRESS_GIDS": ", progress: {state: finished, date: 2024-06}",
        "PROGRESS_LOKET": ", progress: {state: finished, date: 2024-09}",
    }
    text = PLAN
    for key, value in (today if now else then).items():
        text = text.replace(key, value)
    return text


def write(folder: Path) -> Path:
    """The programme with its adopted plan and its measurements in a folder; gives back the file of
    the programme."""
    file = folder / NAME
    (folder / "voorbeeld").mkdir(parents=True)
    file.write_text(plan(now=False), encoding="utf-8")
    _adopt(file)
    file.write_text(plan(now=True), encoding="utf-8")
    (folder / "voorbeeld" / "measurements.csv").write_text(ROWS, encoding="utf-8")
    return file


def opened(file: Path) -> tuple[Programme, GoalGraph]:
    """The programme of a file that has no errors."""
    found = open_dossier(file)
    assert not found.errors
    assert found.programme is not None
    assert found.tree is not None
    return found.programme, found.tree


def _adopt(file: Path) -> None:
    programme, tree = opened(file)
    proposal = propose(tree, "2024")
    report = phase_plan(proposal, programme.language)
    adoption = Adoption("Stuurgroep", datetime.date(2023, 12, 4), "", "0")
    adopted = adopt(freeze(proposal, report, programme.language), adoption)
    to = file_of(file, "2024")
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(to_bytes(adopted))
