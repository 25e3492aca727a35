"""A plan that has one of everything that can be understood of one."""

from __future__ import annotations

from toc.exchange.written.collecting import Understood
from toc.exchange.written.contradicting import Contradiction, Contradicts
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Passage, Place, Role
from toc.exchange.written.questions import Asks, Question


class _Plan:
    """Puts texts in an outline, each a paragraph below a heading."""

    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self.found: list[Found] = []
        self.heading: int | None = None

    def chapter(self, text: str) -> None:
        place = Place(paragraph=len(self.passages) + 1)
        self.heading = len(self.passages)
        self.passages.append(Passage(self.heading, text, Role.HEADING, place))

    def says(self, text: str, place: Place | None = None) -> Passage:
        number = len(self.passages)
        at = place or Place(paragraph=number + 1)
        self.passages.append(Passage(number, text, Role.PARAGRAPH, at, under=self.heading))
        return self.passages[-1]

    def element(
        self, kind: Kind, text: str, *above: Found, code: str = "", **details: str
    ) -> Found:
        one = self.says(text)
        made = Found(kind, text, [one.place], [one.number], code=code, above=list(above))
        made.details = details
        self.found.append(made)
        return made


def everything() -> tuple[Understood, Outline]:
    """What was understood of it, and its outline."""
    plan = _Plan()
    plan.chapter("1 Waarom")
    plan.element(Kind.PROBLEM, "Te veel kinderen groeien op in armoede")
    plan.element(Kind.MISSION, "Armoede doorbreken")
    plan.element(Kind.MISSION, "Samen met ouders, scholen en mevrouw De Vries")
    plan.chapter("2 Wat willen we bereiken?")
    line = plan.element(Kind.LINE, "Opgroeien")
    theme = plan.element(Kind.THEME, "Taal", line)
    network = plan.element(Kind.NETWORK, "Lezen thuis", theme, line)
    high = plan.element(Kind.STRATEGIC, "Kinderen hebben gelijke kansen", line, code="1")
    goal = plan.element(
        Kind.OPERATIONAL, "Ouders lezen hun kinderen voor", high, network, theme, code="1.1"
    )
    again = plan.says("Ouders lezen hun kinderen elke dag voor", Place(page=9, paragraph=1))
    goal.passages.append(again.number)
    goal.places.append(again.place)
    goal.wordings.append(again.text)
    plan.element(Kind.OPERATIONAL, "Sanne Visser", high)
    plan.chapter("3 Wat gaan we doen?")
    work = plan.element(
        Kind.INSPANNING,
        "Voorleescoaches bezoeken gezinnen thuis, zodat ouders leren hoe zij hun kinderen van nul "
        "tot zes jaar elke dag kunnen voorlezen",
        goal,
        owner="Sanne Visser (bibliotheek)",
        partners="scholen; consultatiebureaus",
        planning="2024 t/m 2026",
        cost="€ 40.000 per jaar",
        result="200 gezinnen bezocht",
        note="loopt al in Noord",
    )
    plan.element(Kind.INSPANNING, "Een leesclub beginnen", network)
    plan.element(Kind.MILESTONE, "Eerste 50 gezinnen", work, planning="juni 2025")
    plan.element(Kind.MILESTONE, "Besluit van de raad")
    plan.element(Kind.STRUCTURAL, "Het taalhuis openen", goal, high, cost="PM", planning="2024")
    part = plan.element(
        Kind.INDICATOR, "Aandeel ouders dat dagelijks voorleest", goal, source="monitor jeugd"
    )
    part.numbers = Numbers(
        unit="%",
        baseline=41.0,
        baseline_year="2018",
        targets={"2026": 60.0, "2030": 75.5},
        measured={"2020": 44.0},
        left=["2022: hoger"],
    )
    two = plan.element(Kind.INDICATOR, "Aantal bezochte gezinnen", goal, high)
    two.numbers = Numbers(undated_target=1250.125)
    phase = plan.element(Kind.PHASE, "Beginnen", planning="2024-2025")
    phase.contents.append("De coaches leren het vak")
    plan.element(Kind.PHASE, "Uitbreiden")
    question = Question("below|doen", Asks.KIND, tuple(work.passages), ("inspanning", "aside"))
    told = Contradiction(Contradicts.DETAIL, (work,), ("2024", "2025"), (), "planning")
    understood = Understood("Jeugd in Noord", plan.found, {}, (question,), (told,))
    return understood, Outline(tuple(plan.passages))
