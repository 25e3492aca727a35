"""A copy of a real programme with judgements put in by a seeded dice: synthetic, to measure with,
and nobody's opinion."""

from __future__ import annotations

import random

from toc.core.model import AppliedBy, Programme

SCALE = (1, 3, 9)


def scored(programme: Programme, seed: int = 1) -> Programme:
    """The programme with a judgement of three participants on every link and every criterion."""
    dice = random.Random(seed)

    def judged() -> dict[str, int]:
        # Most agree; now and then one sees it otherwise.
        usual = dice.choice(SCALE)
        return {
            f"deelnemer-{n}": usual if dice.random() < 0.7 else dice.choice(SCALE)
            for n in (1, 2, 3)
        }

    criteria = [
        name
        for name, criterion in programme.planning.all_criteria.items()
        if criterion.applied_by is AppliedBy.SCORES
    ]
    values = programme.model_dump(mode="python", exclude_unset=True)
    for value in values["inspanningen"].values():
        for link in value.get("contributes_to", ()):
            link["participants"] = judged()
        value["scores"] = {name: {"participants": judged()} for name in criteria}
    return Programme.model_validate(values)
