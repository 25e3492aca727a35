"""What residents say together. Nobody is told apart from another in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from toc.change.taking_in.reading import Answers
from toc.change.taking_in.respondents import residents_among
from toc.change.taking_in.said import residents_notes
from toc.change.taking_in.values import Nowhere, ResidentsSay
from toc.core.model import Programme


def residents_say(
    programme: Programme, files: Iterable[Answers]
) -> tuple[ResidentsSay | None, list[Nowhere]]:
    """What they say, None where none answered; and the answers about what the plan has not."""
    forms = list(residents_among(files))
    if not forms:
        return None, []
    counts: Counter[str] = Counter()
    missing: set[str] = set()
    nowhere = []
    for form in forms:
        for one in form.answers:
            goal = one.about.removeprefix("goal/")
            known = goal in programme.operational_goals or goal in programme.strategic_goals
            if one.field == "matters" and known:
                counts[goal] += one.now == "yes"
            elif one.field == "missing" and one.about == "programme":
                missing.add(one.now)
            elif one.now:
                nowhere.append(Nowhere(form.file, one.about, one.field, one.now))
    matters = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    missing.discard("")
    said = ResidentsSay(len(forms), tuple(matters), tuple(sorted(missing)), noted=False)
    noted = set(residents_notes(said, programme)) <= set(programme.notes)
    return replace(said, noted=noted), nowhere
