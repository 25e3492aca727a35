"""What is offered where the cursor (the mark ⌶) stands, and what is told there."""

from __future__ import annotations

from pathlib import Path

from tests.each import each
from tests.live.lsp.test_server import PLAN
from toc.live.lsp.completion import MOST, Offer, Offers, offers
from toc.live.lsp.context import cursor
from toc.live.lsp.hover import told
from toc.live.lsp.open_plan import OpenPlan, Read
from toc.live.lsp.text import Units

WORK = "inspanningen:\n  feest:\n    tekst: Een feest\n"
FILE = Path("plan.yaml")


def _place(marked: str) -> tuple[str, int, int]:
    before, _, after = marked.partition("⌶")
    return before + after, before.count("\n"), len(before.rpartition("\n")[2])


def _read(text: str) -> Read:
    return OpenPlan(FILE, text, 1, Units()).read()


def _offered(marked: str, read: Read) -> Offers:
    text, line, column = _place(marked)
    at = cursor(OpenPlan(FILE, text, 1, Units()).text, line, column)
    assert at is not None
    return offers(at, read)


@each(
    ("marked", "kind", "labels"),
    (
        ("taal: ⌶", "word", "nl en"),
        (f"{WORK}    draagt_bij_aan: ⌶", "id", "visie meedoen hulp taalhuis"),
        (f"{WORK}    draagt_bij_aan: [hu⌶", "id", "hulp taalhuis"),
        (f"{WORK}    eigenaar: ⌶", "word", "Bibliotheek"),
        (f"{WORK}    partners: [school⌶", "", ""),
        (f"{WORK}    structureel: ⌶", "word", "ja nee"),
        (f"{WORK}    kosten: {{⌶", "key", "bedrag per_jaar in_totaal perioden partners"),
        ("indicatoren:\n  a:\n    meet: ⌶", "id", "visie meedoen hulp taalhuis"),
        ("programmalijnen:\n  a:\n    bron: {status: ⌶", "word", "letterlijk afgeleid voorstel"),
        (
            "programmalijnen:\n  a:\n    an⌶",
            "key",
            "bron titel uitdaging aanpak andere_bewoordingen",
        ),
        ("netwerken:\n  ⌶", "", ""),
        ("geen_sleutel:\n  a: ⌶", "", ""),
    ),
)
def test_what_can_be_typed(marked: str, kind: str, labels: str) -> None:
    found = _offered(marked, _read(PLAN))
    assert [(one.kind, one.label) for one in found.offers] == [
        (kind, label) for label in labels.split()
    ]
    assert not found.partly


def test_of_very_many_the_first_are_offered_and_those_that_begin_so_come_first() -> None:
    work = "".join(f"  a{at}:\n    tekst: Stap {at} van hulp\n" for at in range(MOST + 5))
    read = _read(PLAN.replace("  taalhuis:", f"{work}  taalhuis:"))
    many = _offered(f"{WORK}    vereist: [a⌶", read)
    assert many.partly
    assert len(many.offers) == MOST
    assert many.offers[0] == Offer(
        "a0", "id", "inspanning", "Stap 0 van hulp", "a0 Stap 0 van hulp"
    )
    taal = _offered(f"{WORK}    vereist: [taal⌶", read)
    assert [one.label for one in taal.offers] == ["taalhuis"]
    # What only has it somewhere in its text comes after what begins with it.
    goals = _offered(f"{WORK}    draagt_bij_aan: [hulp⌶", read)
    assert [one.label for one in goals.offers[:3]] == ["hulp", "a0", "a1"]


GOAL = """\
**hulp** · operationeel-doel

Wie hulp zoekt, vindt die in 2026

- draagt bij aan ↑ Meer mensen doen mee in 2027
- ↑ Iedereen doet mee

Meldingen:

- Dit operationele doel rust op één inspanning: ‘taalhuis’.
- Dit doel heeft geen indicator.
- Waardoor ‘hulp’ bijdraagt aan ‘meedoen’, staat er niet bij.
- Waar de stap van ‘hulp’ naar ‘meedoen’ van afhangt, staat er niet bij."""

KEY = """\
**eigenaar** · owner

Wie ervoor staat: een rol of organisatie, geen naam van een persoon.

*tekst*

Voorbeeld:

    eigenaar: Bibliotheek"""


@each(
    ("old", "marked", "what"),
    (
        ("[hulp]", "[hu⌶lp]", GOAL),
        ("  hulp:\n", "  hu⌶lp:\n", GOAL),
        ("eigenaar:", "eig⌶enaar:", KEY),
        ("Bibliotheek", "Bib⌶liotheek", ""),
        ("'1'", "⌶'1'", ""),
    ),
)
def test_what_is_told(old: str, marked: str, what: str) -> None:
    text, line, column = _place(PLAN.replace(old, marked))
    plan = OpenPlan(FILE, text, 1, Units())
    found = told(plan, plan.read(), line + 1, column + 1)
    assert (found.text if found is not None else "") == what
