"""What a leader types behind `toc set`, `toc add` and `toc move`, in Dutch and in English."""

from __future__ import annotations

from pathlib import Path

from tests.each import each
from toc.change.edits import EditError
from toc.change.edits.naming import section_of
from toc.change.edits.understood import understood
from toc.core.loading import read_bytes
from toc.core.model import Programme

TEXT = """\
titel: Buurt
looptijd: {begin: 2025, einde: 2030}
visie: Iedereen doet mee
missie: Samen
programmalijnen: {leven: Samenleven}
themas: {straat: De straat}
netwerken: {straat: De straat}
partners: {school: {naam: De Brede School}}
strategische_doelen:
  meedoen: {tekst: Meer buren doen mee, programmalijn: leven}
operationele_doelen:
  kennen: {tekst: Buren kennen elkaar, draagt_bij_aan: meedoen, netwerk: straat}
inspanningen:
  feest: {tekst: Een feest geven, draagt_bij_aan: kennen}
indicatoren:
  deelnemers: {tekst: Aantal deelnemers, meet: meedoen}
fasen:
  eerst: {titel: Eerst, begin: 2025, einde: 2026}
"""


def programme() -> Programme:
    reading = read_bytes(TEXT.encode(), Path("buurt.yaml"))
    assert reading.sound, reading.problems
    assert reading.programme is not None
    return reading.programme


def meant(typed: str, *, valued: bool = True) -> str:
    """`feest > cost periods 2027 = 5000`; why not, where it cannot be."""
    words = [one.replace("_", " ") for one in typed.split()]
    try:
        found = understood(words, programme(), valued=valued)
    except EditError as error:
        return error.say("nl")
    ref = "" if found.ref is None else found.ref.id or found.ref.section
    left = f" ({' '.join(found.left)})" if found.left else ""
    return f"{ref} > {' '.join(found.path)} = {found.value}{left}"


@each(
    ("typed", "said"),
    [
        # The programme itself need not be named.
        ("titel Samen", " > title = Samen"),
        ("title Together", " > title = Together"),
        ("programma titel Samen", " > title = Samen"),
        ("ondertitel In_de_wijk", " > subtitle = In de wijk"),
        ("taal en", " > language = en"),
        ("valuta EUR", " > currency = EUR"),
        ("looptijd einde 2030", " > horizon end = 2030"),
        ("horizon einde 2030", " > horizon end = 2030"),
        ("horizon end 2030", " > horizon end = 2030"),
        ("looptijd.einde 2030", " > looptijd einde = 2030"),
        ("einde 2030", " > horizon end = 2030"),
        ("planning begroting 2027 5000", " > planning budget 2027 = 5000"),
        ("budget 2027 5000", " > planning budget 2027 = 5000"),
        # Of the vision the field need not be named.
        ("visie Iedereen_telt", "vision > text = Iedereen telt"),
        ("vision Everybody_counts", "vision > text = Everybody counts"),
        ("missie Samen", "mission > text = Samen"),
        ("visie tekst Samen", "vision > text = Samen"),
        # An element by its id, its text, or nearly.
        ("feest kosten 5000", "feest > cost = 5000"),
        ("Feest kosten 5000", "feest > cost = 5000"),
        ("Een_feest_geven kosten 5000", "feest > cost = 5000"),
        ("feest Samen_eten_in_mei", "feest > text = Samen eten in mei"),
        ("netwerk:straat titel Wijk", "straat > title = Wijk"),
        # A field by the words of people.
        ("feest cost 5000", "feest > cost = 5000"),
        ("feest budget 5000", "feest > cost = 5000"),
        ("feest kosten -5", "feest > cost = -5"),
        ("feest kosten 2027 5000", "feest > cost 2027 = 5000"),
        ("feest kosten eerst 5000", "feest > cost eerst = 5000"),
        ("feest kosten per jaar 500", "feest > cost per_year = 500"),
        ("feest kosten 2027", "feest > cost = 2027"),
        ("feest eigenaar school", "feest > owner = school"),
        ("feest trekker school", "feest > owner = school"),
        ("feest verantwoordelijke school", "feest > owner = school"),
        ("feest owner school", "feest > owner = school"),
        ("feest lead school", "feest > owner = school"),
        ("feest titel Samen_eten", "feest > text = Samen eten"),
        ("feest omschrijving Samen_eten", "feest > text = Samen eten"),
        ("feest description Eating", "feest > text = Eating"),
        ("school titel De_School", "school > name = De School"),
        ("straat titel x", "‘straat’ staat op meer dan één plaats in het plan. Kies: "
         "thema:straat, netwerk:straat."),
        ("feest draagt bij aan meedoen", "feest > contributes_to = meedoen"),
        ("feest draagt-bij-aan meedoen", "feest > contributes_to = meedoen"),
        ("feest contributes to meedoen", "feest > contributes_to = meedoen"),
        ("feest doel meedoen", "feest > contributes_to = meedoen"),
        ("feest draagt bij aan kennen punten 9", "feest > contributes_to kennen points = 9"),
        ("feest begin 2026", "feest > start = 2026"),
        ("feest begint 2026", "feest > start = 2026"),
        ("feest startdatum 2026", "feest > start = 2026"),
        ("feest einddatum 2027", "feest > end = 2027"),
        ("feest niet eerder dan 2026", "feest > earliest = 2026"),
        ("feest status loopt", "feest > progress = loopt"),
        ("feest partner school", "feest > partners = school"),
        ("feest waar wijkgebouw", "feest > place = wijkgebouw"),
        ("kennen deadline 2030", "kennen > deadline = 2030"),
        ("kennen jaar 2030", "kennen > deadline = 2030"),
        ("kennen netwerk straat", "kennen > network = straat"),
        ("meedoen lijn leven", "meedoen > line = leven"),
        ("deelnemers streefwaarde 2027 80", "deelnemers > targets 2027 = 80"),
        ("deelnemers target 2027 80", "deelnemers > targets 2027 = 80"),
        ("deelnemers nulmeting 12", "deelnemers > baseline = 12"),
        ("deelnemers nulmeting datum 2025", "deelnemers > baseline date = 2025"),
        ("deelnemers eenheid mensen", "deelnemers > unit = mensen"),
        # What is left over, for who asks.
        ("feest eigenaar Gemeente Dal", "feest > owner = Gemeente (Dal)"),
        # What cannot be understood.
        ("feest", "Zeg ook welk veld, en wat er komt te staan: toc set feest VELD WAARDE"),
        ("feest kosten", "Geef een waarde: toc set feest kosten WAARDE. Of maak het veld leeg met "
         "--empty."),
        ("titel", "Geef een waarde: toc set titel WAARDE. Of maak het veld leeg met --empty."),
        ("feest kleur rood", "‘kleur’ is hier geen veld. Dit kan: bron, tekst, resultaat, draagt "
         "bij aan, vereist, samen met, niet samen met, eigenaar, partners, plaats, duur, begin, "
         "einde, niet eerder dan, niet later dan, voortgang, mijlpalen, kosten, fte, structureel, "
         "beoordelingen, toelichtingen, andere bewoordingen."),
        ("borrel kosten 3", "‘borrel’ staat niet in het plan. Noem een id, zoals ‘toc show’ die "
         "toont."),
    ],
)  # fmt: skip
def test_what_is_typed(typed: str, said: str) -> None:
    assert meant(typed) == said


@each(
    ("typed", "said"),
    [
        ("feest eigenaar", "feest > owner = None"),
        ("feest draagt bij aan", "feest > contributes_to = None"),
        ("ondertitel", " > subtitle = None"),
        ("looptijd einde", " > horizon end = None"),
        ("feest eigenaar school", "feest > owner = None (school)"),
    ],
)
def test_what_is_emptied(typed: str, said: str) -> None:
    assert meant(typed, valued=False) == said


@each(
    ("kind", "under", "section"),
    [
        ("doel", "meedoen", "operational_goals"),
        ("goal", "kennen", "operational_goals"),
        ("doel", "netwerk:straat", "operational_goals"),
        ("doel", "visie", "strategic_goals"),
        ("doel", "leven", "strategic_goals"),
        ("hoofddoel", "", "strategic_goals"),
        ("subdoel", "", "operational_goals"),
        ("actie", "", "inspanningen"),
        ("project", "", "inspanningen"),
        ("organisatie", "", "partners"),
        ("lijn", "", "lines"),
        ("KPI", "", "indicators"),
        ("periode", "", "phases"),
    ],
)
def test_what_kind_is_meant(kind: str, under: str, section: str) -> None:
    assert section_of(kind, programme(), [under] if under else []) == section
