"""A programme, and a next version of its document."""

from __future__ import annotations

from pathlib import Path

from toc.core.loading import Reading, read_bytes
from toc.exchange.next_version.comparing import (
    NextVersion,
    document_beside,
)
from toc.exchange.next_version.telling import told

STANDING = """\
titel: Buurt
visie: Iedereen doet mee
missie: Samen de buurt maken
documenten:
  plan: {titel: Buurtplan, toelichting: "Bestand: plan.docx"}
  verslag: Jaarverslag
partners:
  school: {naam: De Brede School, ook_genoemd: Breed}
programmalijnen:
  samen: {titel: Samenleven, bron: plan}
  leren: {titel: Leren, bron: plan}
strategische_doelen:
  meedoen: {tekst: Meer buren doen mee, programmalijn: samen, bron: plan}
  veilig: {tekst: De buurt is veilig, programmalijn: samen, bron: plan}
operationele_doelen:
  kennen:
    tekst: Buren kennen elkaar
    andere_bewoordingen: De buren kennen elkaar beter
    draagt_bij_aan: meedoen
    bron: {document: plan, paragraaf: "Doelen, nummer 1.2, rij 3"}
inspanningen:
  feest:
    tekst: Elk jaar een feest geven in de straat
    draagt_bij_aan: [kennen, veilig]
    eigenaar: school
    partners: [gemeente]
    kosten: 1200
    bron: plan
  klusdag:
    tekst: Een klusdag houden met de kinderen
    draagt_bij_aan:
      - {doel: kennen, bron: verslag}
      - doel: meedoen
    bron: plan
  tuin: {tekst: Een tuin aanleggen, bron: plan}
  bankje: {tekst: Een bankje neerzetten, bron: [plan, verslag]}
  lamp: {tekst: Betere lampen ophangen, bron: {document: plan, status: voorstel}}
  eigen: Zelf bedacht
indicatoren:
  deelnemers:
    tekst: Aantal deelnemers aan het feest
    meet: kennen
    eenheid: personen
    nulmeting: {waarde: 12, datum: 2024}
    streefwaarden: {2026: 20, 2027: 30}
"""


SAME = """\
titel: Buurtplan
profiel: concept
visie: iedereen doet mee.
documenten:
  plan-v2: {titel: Buurtplan, toelichting: "Bestand: plan-v2.docx"}
programmalijnen:
  l1: {titel: Samenleven, bron: plan-v2}
  l2: {titel: Leren, bron: plan-v2}
strategische_doelen:
  s1: {tekst: Meer buren doen mee;, programmalijn: l1, bron: plan-v2}
  s2: {tekst: De buurt is veilig, programmalijn: l1, bron: plan-v2}
operationele_doelen:
  o1:
    tekst: De buren kennen elkaar beter
    draagt_bij_aan: s1
    bron: {document: plan-v2, paragraaf: "Doelen, nummer 1.2, rij 4"}
inspanningen:
  i1:
    tekst: Elk jaar een feest geven in de straat
    draagt_bij_aan: o1
    eigenaar: Breed
    partners: [Gemeente]
    bron: plan-v2
  i2: {tekst: Een klusdag houden met de kinderen, draagt_bij_aan: s1, bron: plan-v2}
  i3: {tekst: Een tuin aanleggen, bron: plan-v2}
indicatoren:
  n1:
    tekst: Aantal deelnemers aan het feest
    eenheid: Personen
    nulmeting: 12
    streefwaarden: {2027: 30}
    bron: plan-v2
"""


def reading_of(text: str) -> Reading:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    return reading


def beside(
    draft: str, standing: str = STANDING, document_text: str = "", before: str = ""
) -> NextVersion:
    programme = reading_of(draft).programme
    assert programme is not None
    former = reading_of(before).programme if before else None
    reading = reading_of(standing)
    return document_beside(reading, programme, document_text=document_text, before=former)


def lines(version: NextVersion) -> list[str]:
    """The differences, a line each."""
    said = []
    for one in told(version, "nl"):
        fields = "".join(f" | {field.name}: {field.old} → {field.new}" for field in one.fields)
        above = f" | onder {'; '.join(one.above)}" if one.above else ""
        lost = f" | kwijt {'; '.join(one.lost)}" if one.lost else ""
        level = f" | {one.part} → {one.level}" if one.level else ""
        said.append(f"{one.kind} {one.id}{level}{fields}{above}{lost}")
    return said


class Wrong:
    fingerprint = ("wrong",)
    values: dict[str, str] = {}
