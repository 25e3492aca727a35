"""A good plan, and what is found in a text like it."""

from __future__ import annotations

import datetime
from pathlib import Path

from toc.check.fixing import fix
from toc.check.rules import check
from toc.core.checked import Asked
from toc.core.loading import Reading, read_bytes
from toc.core.problems import Problem, Severity

FILE = Path("plan.yaml")
ASKED = Asked(datetime.date(2024, 6, 1))

NBSP, NARROW, FIGURE = "\u00a0", "\u202f", "\u2007"

PLAN = """\
titel: Samen lezen
taal: nl
visie: Iedereen leest
netwerken:
  leren: {titel: Leren en lezen}
strategische_doelen:
  s: Strategisch doel
  t: "Ander doel: meer lezen"
operationele_doelen:
  d:
    tekst: Kinderen lezen thuis  # gemeten
    draagt_bij_aan: s
    netwerk: leren
  e:
    tekst: "Ouders lezen: elke dag"
    draagt_bij_aan:
      - s
      - doel: t
        punten: 3
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan: [d, e]
    duur: 12
  j:
    tekst: Meer dan
      lezen alleen
    draagt_bij_aan: {doel: e, punten: 9}
opmerkingen:
  - Een
  - Twee
"""

WRITTEN = """\
titel: P
visie: Niemand blijft achter
looptijd: {begin: 2024, einde: 2026}
documenten: {plan: {titel: Het programmaplan, datum: 2024-03-01}}
programmalijnen: {werk: Werk en inkomen}
themas: {thema: {titel: Sociaal kapitaal, programmalijn: werk}}
netwerken: {leren: {titel: Leren en lezen, thema: thema}}
strategische_doelen:
  s: {tekst: Strategisch doel, programmalijn: werk, bron: plan}
  t: Tweede doel
operationele_doelen:
  d-1:
    tekst: Kinderen lezen
    draagt_bij_aan: [s, t]
    netwerk: leren
    uiterlijk: 2024-01-31
  e:
    tekst: Ouders lezen, elke dag
    draagt_bij_aan: s
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan:
      - d-1
      - {doel: e, punten: 9}
    vereist: j
    duur: 12
    kosten: 12500
    fte: 0.5
    structureel: ja
    begin: 2024-02
    einde: 2024-03
  j: {tekst: Bibliotheek open, draagt_bij_aan: visie, kosten: 1500000, duur: 18}
indicatoren:
  k: {tekst: K, eenheid: "%", meet: d-1, nulmeting: {reden: onbekend}, streefwaarden: {2030: 12.5}}
fasen: {fase-1: {titel: Eerste fase, begin: 2024, einde: 2024}}
planning:
  focus: {fase-1: 3}
  begroting: {2024: 1250000}
"""


def read(text: str) -> Reading:
    return read_bytes(text.encode("utf-8"), FILE)


def mended(text: str) -> str:
    return fix(text.encode("utf-8"), FILE, ASKED).data.decode("utf-8")


def only(text: str) -> Problem:
    """The one thing that is said about a text, with the correction beside it."""
    reading = read(text)
    (problem,) = reading.problems
    assert problem.correction is not None
    assert not reading.sound
    return problem


def errors(text: str) -> list[Problem]:
    """The errors of form, and those that the rules find."""
    found = check(read(text), None, ASKED).problems
    return [problem for problem in found if problem.severity is Severity.ERROR]
