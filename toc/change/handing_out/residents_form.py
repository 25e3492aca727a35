"""What residents are asked: which goals matter most, and what is missing. Without names, and
without the tables of a plan."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from toc.change.handing_out.partner_form import FormGoal, code_of
from toc.core.model import Programme
from toc.core.words import Language
from toc.documents.text_width import clean

MOST_CHOSEN = 3
"""So many goals can matter most: who chooses all chooses none."""


@dataclass(frozen=True)
class GoalGroup:
    """Goals that contribute to one strategic goal; without a title where there is none."""

    title: str
    goals: tuple[FormGoal, ...]


@dataclass(frozen=True)
class ResidentsForm:
    """The form for residents: what the programme wants, its goals, and its code."""

    programme: str
    name: str
    vision: str
    made: datetime.date
    language: Language
    groups: tuple[GoalGroup, ...]

    @property
    def code(self) -> str:
        """The code of this form."""
        return code_of(self.name, "", repr(self.groups))


def residents_form(
    programme: Programme, name: str, made: datetime.date, language: Language
) -> ResidentsForm:
    """The form. Each goal stands on it once, under the first strategic goal that it serves; where
    there are no operational goals, the strategic ones."""
    grouped: dict[str, list[FormGoal]] = {}
    for id, goal in programme.operational_goals.items():
        above = next(
            (one.goal for one in goal.contributes_to if one.goal in programme.strategic_goals), ""
        )
        grouped.setdefault(above, []).append(FormGoal(id, clean(goal.text)))
    if not grouped and programme.strategic_goals:
        grouped[""] = [
            FormGoal(id, clean(goal.text)) for id, goal in programme.strategic_goals.items()
        ]
    order = [*(id for id in programme.strategic_goals if id in grouped), ""]
    groups = tuple(
        GoalGroup(clean(programme.strategic_goals[id].text) if id else "", tuple(grouped[id]))
        for id in order
        if id in grouped
    )
    return ResidentsForm(
        clean(programme.title), name, clean(programme.vision.text), made, language, groups
    )
