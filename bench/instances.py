"""Questions of choice of any size, as programmes: never a real one, the same one every time."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.commitments import commitments_of
from toc.plan.choosing.conflict import settle
from toc.plan.choosing.decisions import rulings
from toc.plan.choosing.demands import Conflict
from toc.plan.choosing.from_programme import build_case
from toc.plan.choosing.limits import limits_of
from toc.plan.choosing.most_at_once import focus_limits
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.service import services

FIRST_YEAR = 2024
CRITERIA = ("energie", "bereik")


@dataclass(frozen=True)
class Size:
    """How many inspanningen over how many years, and which of the instances of that size."""

    inspanningen: int
    years: int
    seed: int = 0

    @property
    def wanted(self) -> str:
        """The period to plan for, as a user writes it."""
        last = FIRST_YEAR + self.years - 1
        return f"{FIRST_YEAR}" if self.years == 1 else f"{FIRST_YEAR}-{last}"

    def __str__(self) -> str:
        return f"{self.inspanningen} × {self.years} #{self.seed}"


def settled(size: Size) -> ChoiceCase:
    """The question itself, as `propose` makes it of the programme."""
    given = programme(size)
    graph = GoalGraph(given)
    periods = resolve(size.wanted, given)
    limits = limits_of(given, periods, focus_limits(given, periods))
    committed, decided = commitments_of(given, periods), rulings(given, periods)
    case = build_case(graph, services(graph), periods, limits, committed, decided)
    found = settle(case)
    if isinstance(found, Conflict):
        raise RuntimeError(f"{size} asks what cannot be")
    return found.case


def programme(size: Size) -> Programme:
    """A programme with everything that a year plan weighs: DIN contributions of which it is not
    known which goal they serve, points, durations, order, pairs, exclusions, windows, costs, fte,
    partners, scores and decisions. By the seed there is room for much of it, or for little."""
    chance = random.Random(f"{size}")
    count, years = size.inspanningen, size.years
    strategic = [f"s{n}" for n in range(max(2, count // 20))]
    goals = [f"o{n}" for n in range(max(3, count // 2))]
    networks = [f"n{n}" for n in range(max(2, len(goals) // 4))]
    partners = [f"p{n}" for n in range(max(2, min(8, count // 8)))]
    network_of = {goal: chance.choice(networks) for goal in goals}
    names = [f"i{n}" for n in range(count)]
    inspanningen = {
        name: _inspanning(chance, names[:number], goals, network_of, partners, years)
        for number, name in enumerate(names)
    }
    return Programme.model_validate(
        {
            "title": f"Bench {size}",
            "vision": "Een visie",
            "horizon": {"start": f"{FIRST_YEAR}", "end": f"{FIRST_YEAR + years - 1}"},
            "networks": {name: name for name in networks},
            "strategic_goals": {name: name for name in strategic},
            "operational_goals": {
                goal: {
                    "text": goal,
                    "network": network,
                    "contributes_to": chance.sample(strategic, chance.choice((1, 1, 1, 2))),
                }
                for goal, network in network_of.items()
            },
            "inspanningen": inspanningen,
            "planning": _planning(chance, inspanningen, partners, years),
            "decisions": _decisions(chance, names, years),
        }
    )


def _inspanning(
    chance: random.Random,
    earlier: list[str],
    goals: list[str],
    network_of: dict[str, str],
    partners: list[str],
    years: int,
) -> dict[str, Any]:
    value: dict[str, Any] = {"text": "Een inspanning", "contributes_to": []}
    served = chance.sample(goals, min(len(goals), chance.choice((1, 1, 2, 2, 3))))
    for goal in served:
        link: dict[str, Any] = {"goal": goal}
        if chance.random() < 0.7:
            link["points"] = chance.choice((1, 3, 3, 9))
        value["contributes_to"].append(link)
    if chance.random() < 0.2:  # a DIN of which it is not known which goal is served
        network = network_of[chance.choice(goals)]
        value["contributes_to"] += [
            {"goal": goal, "basis": "network"}
            for goal, other in network_of.items()
            if other == network and goal not in served
        ]
    if chance.random() < 0.05:
        value["structural"] = True
        return value
    if chance.random() < 0.85:
        value["duration"] = chance.choice((3, 4, 6, 6, 9, 12, 12, 12, 18, 24, 30, 36))
    if earlier:
        near = earlier[-25:]
        if chance.random() < 0.3:
            value["requires"] = chance.sample(near, min(len(near), chance.choice((1, 1, 2))))
        if chance.random() < 0.1:
            value["together_with"] = chance.choice(near)
        elif chance.random() < 0.06:
            value["not_with"] = chance.choice(near)
    if chance.random() < 0.75:
        owner, other = chance.choice(partners), chance.choice(partners)
        total = chance.choice((5, 8, 12, 20, 25, 40, 60, 90)) * 1000
        share = {owner: total * chance.choice((3, 5, 6)) // 10}
        if other != owner:
            share[other] = total - share[owner]
        value |= {"owner": owner, "cost": {"amount": total, "partners": share}}
        if chance.random() < 0.8:
            fte = chance.choice((10, 20, 40, 50, 80, 100, 150)) / 100
            value["fte"] = {"amount": fte, "partners": {owner: fte}}
    value["scores"] = {
        name: chance.choice((1, 3, 9)) for name in CRITERIA if chance.random() < 0.6
    }
    if years > 1 and chance.random() < 0.08:
        value["earliest"] = FIRST_YEAR + chance.randrange(years)
    elif years > 1 and chance.random() < 0.08:
        value["latest"] = FIRST_YEAR + chance.randrange(years)
    return value


def _planning(
    chance: random.Random, values: dict[str, dict[str, Any]], partners: list[str], years: int
) -> dict[str, Any]:
    free = [value for value in values.values() if "structural" not in value]
    roomy = chance.choice((0.6, 1.0, 1.3))
    running = sum(-(-value.get("duration", 1) // 12) for value in free)

    def room(need: float, share: float) -> dict[str, float]:
        """About this share of what is needed each year, not the same every year."""
        each = need * share * roomy / years
        return {
            str(FIRST_YEAR + year): round(each * chance.uniform(0.85, 1.15), 2)
            for year in range(years)
        }

    def cost(partner: str) -> float:
        shares = (value.get("cost", {}).get("partners", {}) for value in free)
        return float(sum(share.get(partner, 0) for share in shares))

    def fte(value: dict[str, Any]) -> float:
        months = value.get("duration", 12)
        return float(value["fte"]["amount"]) * months / 12 if "fte" in value else 0

    return {
        "focus": {y: max(1, round(amount)) for y, amount in room(running, 0.6).items()},
        "budget": room(sum(map(cost, partners)), 0.65),
        "fte": room(sum(map(fte, free)), 0.7),
        "partners": {name: {"budget": room(cost(name), 0.75)} for name in partners},
        "criteria": {
            name: {"text": name, "applied_by": "scores", "weight": weight}
            for name, weight in zip(CRITERIA, (2, 1), strict=True)
        },
    }


def _decisions(chance: random.Random, names: list[str], years: int) -> list[dict[str, Any]]:
    """People's decisions that leave room: what is out, or later."""
    because = {"reason": "besloten", "role": "stuurgroep", "date": FIRST_YEAR - 1}
    made: list[dict[str, Any]] = []
    for name in chance.sample(names, len(names) // 15):
        period = FIRST_YEAR + chance.randrange(years)
        decision: dict[str, Any] = {"inspanning": name, "period": str(period), **because}
        if chance.random() < 0.5:
            decision["decision"] = "out"
        else:
            decision |= {"decision": "later", "earliest": period + 1}
        made.append(decision)
    return made
