"""A plan of any size, in the form that a programme office would write: never a real one."""

from __future__ import annotations

import random


def plan(inspanningen: int) -> str:
    """A programme file with so many inspanningen, half as many operational goals, a strategic goal
    for every two hundred, and one to three contributions each. The same text every time."""
    chance = random.Random(inspanningen)
    strategic, operational = max(1, inspanningen // 200), max(1, inspanningen // 2)
    lines = ["title: Bench", "language: nl", "vision: Een visie", "strategic_goals:"]
    lines += [f"  strategisch-{number}: Strategisch doel {number}" for number in range(strategic)]
    lines.append("operational_goals:")
    for number in range(operational):
        lines += [
            f"  doel-{number}:",
            f"    text: Huishoudens ervaren doel nummer {number} in hun wijk",
            f"    contributes_to: strategisch-{chance.randrange(strategic)}",
        ]
    lines.append("inspanningen:")
    for number in range(inspanningen):
        lines += [
            f"  inspanning-{number}:",
            f"    text: Organiseren van bijeenkomst nummer {number} met de partners in de wijk",
            f"    owner: gemeente {number % 40}",
            "    contributes_to:",
        ]
        goals = chance.sample(range(operational), k=min(operational, chance.randint(1, 3)))
        points = (chance.choice((1, 3, 9)) for _ in goals)
        lines += [
            f"      - {{goal: doel-{goal}, points: {judged}}}"
            for goal, judged in zip(goals, points, strict=False)
        ]
    return "\n".join(lines) + "\n"
