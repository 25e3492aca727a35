"""Programmes made up by chance, with texts in Dutch or in English that say the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from toc.core.words import Language

_TEXTS: dict[str, tuple[tuple[str, str], ...]] = {
    "vision": (
        ("Elk kind in de wijk groeit veilig op", "Every child in the area grows up safely"),
        ("Iedereen op het eiland doet mee", "Everybody on the island takes part"),
    ),
    "strategic": (
        ("Kinderen komen gezond op school", "Children arrive at school healthy"),
        ("Gezinnen houden geld over", "Families have money left"),
        ("Meer jongeren werken", "More young people work"),
        ("Bewoners voelen zich thuis", "Residents feel at home"),
    ),
    "operational": (
        ("Ouders lezen elke week voor", "Parents read aloud every week"),
        ("In 2027 eet elk kind een ontbijt", "In 2027 every child eats breakfast"),
        ("Het aanbod is optimaal", "The offer is optimal"),
        ("Buren kennen elkaar beter", "Neighbours know each other better"),
        ("Scholen zijn open en buurten zijn schoon", "Schools are open and streets are clean"),
        ("Aan passend werk door een stage", "Suitable work through a placement"),
    ),
    "work": (
        ("Vrijwilligers opleiden", "Train volunteers"),
        ("Een spreekuur openen", "Open an advice hour"),
        ("Gezinnen bezoeken", "Visit families"),
        ("Taskforce ketensamenwerking", "Task force on cooperation"),
        ("Een onderzoek doen, zodat wij meer weten", "Do research so that we know more"),
        ("Ontbijt op school", "Breakfast at school"),
        ("Het netwerk versterken", "Strengthen the network"),
        ("Stages regelen met bedrijven", "Arrange placements with companies"),
    ),
    "who": (
        ("Gemeente", "Municipality"),
        ("Bibliotheek", "Library"),
        ("Welzijnswerk", "Welfare work"),
    ),
    "place": (("Noord", "North"), ("Zuid", "South")),
    "assumption": (
        ("Ouders hebben tijd", "Parents have time"),
        ("Bedrijven willen meedoen", "Companies want to join"),
    ),
    "other": (
        ("Dat helpt het meest", "That helps most"),
        ("Het geld komt te laat", "The money comes too late"),
        ("Er zijn te weinig mensen", "There are too few people"),
    ),
    "indicator": (
        ("Deel van de ouders dat voorleest", "Share of parents who read aloud"),
        ("Aantal ontbijten", "Number of breakfasts"),
        ("Cijfer voor de wijk", "Mark for the area"),
        ("Wat bewoners vertellen", "What residents tell us"),
    ),
}


class _MadeUp:
    def __init__(self, seed: int, language: Language) -> None:
        self.chance = random.Random(seed)
        self.second = int(language == "en")

    def text(self, kind: str) -> str:
        return self.chance.choice(_TEXTS[kind])[self.second]

    def often(self, share: float = 0.6) -> bool:
        return self.chance.random() < share

    def some(self, values: list[str], most: int = 2) -> list[str]:
        return self.chance.sample(values, min(len(values), self.chance.randint(1, most)))

    def link(self, goal: str) -> dict[str, Any]:
        link: dict[str, Any] = {"goal": goal}
        if self.often():
            link["points"] = self.chance.choice((1, 3, 9))
        if self.often(0.3):
            link["participants"] = {"a": self.chance.choice((1, 3)), "b": 9}
        if self.often():
            said = {"text": self.text("assumption"), "necessary": self.often()}
            link["assumption"] = {**said, "strength": self.chance.choice(("weak", "strong"))}
        if self.often(0.3):
            found = self.chance.choice(("supports", "contradicts"))
            link["evidence"] = {"kind": "practice", "text": self.text("other"), "finding": found}
        return link

    def work(self, number: int, goals: list[str]) -> dict[str, Any]:
        work: dict[str, Any] = {
            "text": self.text("work"),
            "contributes_to": [self.link(one) for one in self.some(goals)],
        }
        if self.often(0.8):
            work |= {"owner": self.text("who"), "place": self.text("place")}
        if self.often():
            work |= {"cost": self.chance.randint(1, 9) * 1000, "duration": 12, "fte": 0.5}
        if number > 1 and self.often(0.3):
            work["requires"] = f"w{number - 1}"
        if self.often(0.4):
            state = self.chance.choice(("running", "finished", "stopped"))
            work["progress"] = {"state": state, "date": "2024-03"}
        if self.often(0.3):
            work["structural"] = True
        if self.often(0.3):
            work["milestones"] = [{"text": self.text("other"), "date": "2025-06"}]
        return work

    def indicator(self, measured: str) -> dict[str, Any]:
        kind = self.chance.choice(("percentage", "number", "qualitative", "yes_no"))
        one: dict[str, Any] = {"text": self.text("indicator"), "measures": measured}
        one |= {"value_kind": kind, "frequency": "yearly", "owner": self.text("who")}
        if kind in ("percentage", "number"):
            one |= {"unit": "%" if kind == "percentage" else "x", "direction": "up"}
            one["baseline"] = {"value": 40, "date": 2023, "n": 200}
            one["targets"] = {2024: 50, 2026: 60}
            one["smallest_group"] = 10
            one["measured"] = {2024: self.chance.randint(30, 60)}
        return one

    def programme(self) -> dict[str, Any]:
        strategic = {f"s{n}": self.text("strategic") for n in range(1, 4)}
        operational = {
            f"o{n}": {
                "text": self.text("operational"),
                "contributes_to": [self.link(one) for one in self.some([*strategic])],
                **({"network": self.chance.choice("ab")} if self.often(0.8) else {}),
            }
            for n in range(1, 6)
        }
        work = {f"w{n}": self.work(n, [*operational]) for n in range(1, 9)}
        return {
            "title": "Xylo",
            "language": "en" if self.second else "nl",
            "problem": self.text("other"),
            "mission": self.text("vision"),
            "vision": self.text("vision"),
            "horizon": {"start": "2024-01", "end": "2027-12"},
            "lines": {"p": {"title": "Yara"}},
            "networks": {"a": {"title": "Ziva", "line": "p"}, "b": {"title": "Quno"}},
            "strategic_goals": {
                name: {"text": text, **({"line": "p"} if name == "s1" else {})}
                for name, text in strategic.items()
            },
            "operational_goals": operational,
            "inspanningen": work,
            "indicators": {
                f"i{n}": self.indicator(one)
                for n, one in enumerate(self.some([*strategic, *operational, *work], 6), 1)
            },
            "phases": {"f": {"title": "Wexa", "start": "2024-01", "end": "2025-12"}},
            "planning": {
                "focus": {2024: 3, 2025: 4},
                "budget": {2025: 9000},
                "criteria": {"c": {"text": self.text("other")}},
            },
            "decisions": self.decisions([*work]),
            "risks": {"r": {"text": self.text("other"), "measure": self.text("work")}},
            "communication": {"m": {"title": "Nuvo", "text": self.text("work")}},
            "governance": {"g": {"title": "Kemi", "text": self.text("other")}},
            "related_programmes": {
                "t": {"title": "Lumo", "about": "o1", "text": self.text("other")}
            },
            "iati": {
                "identifier": "NL-KVK-12345678-X",
                "reporting_org": {"name": "Xylo", "ref": "NL-KVK-12345678", "type": "11"},
                "participating_orgs": [{"name": "Xylo", "role": "implementing"}],
                "status": "implementation",
                "dates": {"actual_start": "2024-01-01"},
                "countries": "NL",
            },
        }

    def decisions(self, work: list[str]) -> list[dict[str, Any]]:
        return [
            {
                "inspanning": one,
                "decision": self.chance.choice(("in", "out", "later")),
                "period": 2025,
                "reason": self.text("other"),
                "role": self.text("who"),
                "date": "2024-11-01",
            }
            for one in self.some(work)
        ]


def made_up(seed: int, language: Language) -> str:
    """A programme file with keys in English and texts in that language: the same programme for one
    seed, with nothing in it that is not made up."""
    return "\n".join(_lines(_MadeUp(seed, language).programme())) + "\n"


def own_texts(language: Language) -> str:
    """All texts that such a programme can have."""
    return "\n".join(both[language == "en"] for kind in _TEXTS.values() for both in kind)


def _lines(value: Any, pad: str = "") -> Iterator[str]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield f"{pad}{key}:"
            yield from _lines(inner, f"{pad}  ")
        elif isinstance(inner, list):
            yield f"{pad}{key}:"
            for one in inner:
                first, *rest = _lines(one, f"{pad}    ")
                yield f"{pad}  - {first.strip()}"
                yield from rest
        else:
            yield f"{pad}{key}: {_scalar(inner)}"


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f'"{value}"' if isinstance(value, str) else str(value)
