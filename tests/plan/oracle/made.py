"""Programmes with every field that docs/plannen.md names, made from a seed. Each is of one kind,
in which something decides: judgements, the order in the file where these are as good, what is
scarce, time, what people demand, what waits for what may not run beside something, or all."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.plan.oracle.generator import (
    FIRST,
    NETWORKS,
    OPERATIONAL,
    PARTNERS,
    STRATEGIC,
    USUAL,
    VERDICTS,
)

KINDS = ("judging", "scarce", "timed", "demanding", "waiting", "tied", "mixed")
ALIKE = ("judging", "waiting", "tied")
"""In which hardly anything else is said."""
PHASES = {
    "fase-1": {"title": "Fase 1", "start": "2024-02", "end": "2024-08"},
    "fase-2": {"title": "Fase 2", "start": "2024-09", "end": "2025-08"},
}
LISTED = {"p1": {"name": "Partner 1", "also_called": ["Eerste"]}, "p2": "Partner 2"}
OTHERWISE = ("P1", "partner  2", "Partnr 1")
"""How else people write the partners."""
PEOPLE = ("bewoners", "gemeente", "school", "zorg")


class Maker:
    """Makes one programme."""

    def __init__(self, seed: int, most: int = 5) -> None:
        self.random = Random(seed)
        self.kind = self.random.choice(KINDS)
        # What waits for what may not run beside another, and a lesser one, are four.
        few = min(4, most) if self.kind == "waiting" else 2
        self.names = [f"i{n}" for n in range(self.random.randint(few, most))]
        # Where all serve one goal, points decide, and what stands in the way of more of them.
        few = {"judging": 2, "waiting": 1, "tied": 1}.get(self.kind, len(OPERATIONAL))
        self.targets = OPERATIONAL[:few]
        # One list of organisations, or only those that there is room of.
        self.partners = LISTED if self.random.random() < 0.3 else {}
        self.criteria = () if self.now_and_then(6) else ("leeft", "ander")
        self.phases = PHASES if self.random.random() < 0.3 else {}

    def now_and_then(self, one_in: int) -> bool:
        """True one time in so many."""
        return self.random.randrange(one_in) == 0

    def often(self, kind: str, one_in: int) -> bool:
        """More often in a programme of that kind, hardly ever in those that are much alike."""
        if self.kind in ALIKE and kind != self.kind:
            return self.now_and_then(one_in * 5)
        return self.now_and_then(max(1, one_in // 2) if self.kind == kind else one_in)

    def programme(self) -> dict[str, Any]:
        """As it would stand in a file."""
        random = self.random
        return {
            "title": "Proef",
            "vision": "v",
            **({} if self.now_and_then(6) else {"horizon": self.horizon()}),
            **({"phases": self.phases} if self.phases else {}),
            **({"partners": self.partners} if self.partners else {}),
            "networks": {network: f"Netwerk {network}" for network in NETWORKS},
            "strategic_goals": {goal: goal for goal in STRATEGIC},
            "operational_goals": {goal: self.goal(goal) for goal in OPERATIONAL},
            "inspanningen": {name: self.inspanning(name) for name in self.names},
            "decisions": [*self.decisions(), *self.decisions_on_goals()],
            "planning": {
                "criteria": {}
                if not self.criteria
                else {
                    "leeft": {"text": "Het leeft", "applied_by": "scores"},
                    "ander": {"text": "Iets anders;", "applied_by": "scores", "weight": 2},
                    **(
                        {"los": {"text": "Los", "applied_by": None}}
                        if random.random() < 0.2
                        else {}
                    ),
                },
                "budget": self.room(10, 120),
                "fte": self.room(0.2, 2.5),
                "partners": {p: self.partner(p) for p in PARTNERS if not self.now_and_then(8)},
                "aims": [aim.value for aim in random.sample(USUAL, random.choice([0, 0, 0, 2]))],
            },
        }

    def horizon(self) -> dict[str, str]:
        return self.random.choice(
            [{"start": "2023-07", "end": "2026-06"}, {"start": "2024-04", "end": "2025-08"}]
        )

    def goal(self, goal: str) -> dict[str, Any]:
        up = [one for one in STRATEGIC if self.random.random() < 0.5]
        networks = self.random.sample(NETWORKS, self.random.choice([0, 1, 1, 2]))
        return {"text": goal, "contributes_to": up, "network": networks}

    def room(self, low: float, high: float) -> dict[str, float]:
        found = {}
        for year in (FIRST, FIRST + 1, *self.phases):
            if self.random.random() < (0.8 if self.kind == "scarce" else 0.5):
                number = self.random.uniform(low, high)
                found[str(year)] = round(number, self.random.choice([0, 1, 2]))
        return found

    def partner(self, partner: str) -> dict[str, Any]:
        named = {"title": f"Partner {partner[1:]}"} if self.random.random() < 0.5 else {}
        named = {} if self.partners else named
        return {**named, "budget": self.room(5, 60), "fte": self.room(0.1, 1.5)}

    # An inspanning.

    def day(self) -> str:
        """A date, from before the planned years into the second."""
        random = self.random
        year = random.choice([2023, 2024, 2024, 2024, 2025, 2025])
        return random.choice([f"{year}", *[f"{year}-{random.randint(1, 12):02}"] * 5])

    def inspanning(self, name: str) -> dict[str, Any]:
        random = self.random
        others = [other for other in self.names if other != name]
        value: dict[str, Any] = {
            "text": f"Werk aan {name}",
            "contributes_to": self.links(),
            "requires": [other for other in others if self.waits(name, other)],
            "together_with": [other for other in others if self.often("mixed", 9)],
            "not_with": [other for other in others if self.clashes(name)],
            "structural": self.often("demanding", 14),
            "scores": {c: self.judged() for c in self.criteria if self.often("judging", 4)},
        }
        if random.random() < 0.8:
            value["duration"] = random.choice([1, 2, 3, 4, 6, 7, 9, 12, 13, 18, 30])
        dates = "waiting" if self.kind == "waiting" else "timed"
        if self.often(dates, 7):
            value["earliest"] = self.day()
        if self.often(dates, 9):
            value["latest"] = self.day()
        if self.often("demanding", 8):
            value["start"] = self.day()
        if self.often("timed", 12):
            value["end"] = random.choice(["2024-09", "2024-12", "2025", "2025-12", "2026-06"])
        if self.often("demanding", 8):
            state = random.choice(["running", "running", "running", "finished", "stopped"])
            value["progress"] = {"state": state}
            if random.random() < 0.6:
                value["progress"]["date"] = random.choice(["2023-04", "2023-10", "2024-02"])
            if state == "running" and self.now_and_then(4):
                value["end"] = random.choice(["2023-06", "2023-11", "2024-03"])
        if random.random() < {"scarce": 0.9, "waiting": 0.3}.get(self.kind, 0.6):
            value["cost"] = self.amount(5, 90)
        if random.random() < (0.6 if self.kind == "scarce" else 0.3):
            value["fte"] = self.amount(0.1, 1.8)
        if random.random() < 0.4:
            value["owner"] = random.choice(["p1", "Partner 2", "gemeente", *OTHERWISE])
        if random.random() < 0.2:
            value["partners"] = [random.choice(["p1", "Partner 1", "school", *OTHERWISE])]
        return value

    def waits(self, name: str, other: str) -> bool:
        if self.kind != "waiting":
            return self.often("timed", 7)
        # Each second one waits for the one before, which may not run beside many.
        at = self.names.index(name)
        return at % 2 == 1 and other == self.names[at - 1]

    def clashes(self, name: str) -> bool:
        if self.kind != "waiting":
            return self.often("demanding", 12)
        return self.now_and_then(2 if self.names.index(name) % 2 == 0 else 8)

    def amount(self, low: float, high: float, *, money: bool = True) -> Any:
        random = self.random
        number = round(random.uniform(low, high), random.choice([0, 0, 1, 2]))
        how = random.choice(["bare", "bare", "parts", "both", "year", "all", "years"])
        if how == "bare":
            return number
        parts = {
            p: round(number / random.randint(2, 5), 2) for p in PARTNERS if random.random() < 0.6
        }
        if self.now_and_then(8):
            parts[random.choice(OTHERWISE)] = 0.5
        found: dict[str, Any] = {"partners": parts} if parts else {}
        years = [str(FIRST - 1), str(FIRST), str(FIRST + 1), *self.phases]
        if how == "both" or (how == "parts" and not parts):
            return {"amount": number, **found}
        if how == "year":
            return {"per_year": number, **found}
        if how == "all":
            return {"in_total": number, **found}
        if how == "years":
            some = random.sample(years, random.randint(1, 2))
            return {"periods": {year: round(number / 2, 1) for year in some}, **found}
        return found

    def links(self) -> list[dict[str, Any]]:
        wanted = min(self.random.choice([0, 1, 1, 1, 2]), len(self.targets))
        goals = self.random.sample(self.targets, wanted)
        if self.kind in ALIKE and not goals:
            goals = [self.targets[0]]
        links = []
        for goal in goals:
            link = {"goal": goal, **self.judged()}
            if self.now_and_then(40 if self.kind == "tied" else 4):
                link["basis"] = "network"
            links.append(link)
        return links

    def judged(self) -> dict[str, Any]:
        random = self.random
        if self.kind == "tied":
            return random.choice(
                [{"points": 3}, {"points": 3}, {"participants": {"school": 1, "zorg": 9}}]
            )
        given: dict[str, Any] = {}
        if random.random() < (0.8 if self.kind == "judging" else 0.3):
            people = random.sample(PEOPLE, random.choice([1, 2, 2, 3, 4]))
            given["participants"] = {who: random.choice([1, 3, 9]) for who in people}
        likely = 0.9 if self.kind == "waiting" else 0.2 if given else 0.5
        if random.random() < likely:
            given["points"] = random.choice([1, 3, 9])
        return given

    # What people decided.

    def decisions(self) -> list[dict[str, Any]]:
        found = []
        for name in self.names:
            if self.often("demanding", 9) or (self.kind == "waiting" and self.now_and_then(6)):
                verdict = self.random.choice(VERDICTS)
                decision = self.decision(verdict) | {"inspanning": name}
                if verdict == "change":
                    decision["change"] = "Anders."
                if verdict == "later" and self.now_and_then(2):
                    decision["earliest"] = self.random.choice(["2024-05", "2024-10", "2025-06"])
                found.append(decision)
        return found

    def decision(self, verdict: str) -> dict[str, Any]:
        return {
            "decision": verdict,
            "period": str(self.random.choice([FIRST, FIRST + 1, *self.phases])),
            "reason": "Zo is het.",
            "role": "Stuurgroep",
            "date": "2023-11",
        }

    def decisions_on_goals(self) -> list[dict[str, Any]]:
        return [
            self.decision(self.random.choice(["stop", "stop", "go_on"])) | {"goal": goal}
            for goal in (*STRATEGIC, *OPERATIONAL)
            if self.often("demanding", 16)
        ]


def programme_of(seed: int, most: int = 5) -> tuple[dict[str, Any], int | str, int]:
    """A programme, how many years of it are planned or which phase, and how many run at once."""
    maker = Maker(seed, most)
    values = maker.programme()
    choices: list[int | str] = [1, 1, 2, *maker.phases]
    periods = maker.random.choice(choices)
    focus = maker.random.randint(1, 2 if maker.kind == "tied" else 3)
    return values, periods, focus + (maker.kind == "waiting")
