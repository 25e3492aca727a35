"""Reading the score forms that came back into a programme: a plain function on a dossier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.core.dossier import Dossier
from toc.core.files import keep_text
from toc.core.problems import RefusalError
from toc.core.wording import UnusableError
from toc.core.words import Language, listing
from toc.plan.scores.into_plan import Scored, add_scores
from toc.plan.scores.judgements import Disagreement, Unjudged, disagreements, unjudged
from toc.plan.scores.score_sheet import ReturnedScores, read_score_sheets
from toc.plan.words.score_mistakes import FORM_MISTAKES
from toc.plan.words.score_sheet import SCORES


class UnscoredError(RefusalError):
    """A programme file is written in a way that nothing can be added to. `places` are the
    inspanningen, each with its line."""

    table = SCORES
    code = 1

    def __init__(self, places: Sequence[tuple[str, int]]) -> None:
        super().__init__("failed")
        self.places = places

    def say(self, language: Language) -> str:
        """Which they are, and what to do."""
        said = [
            SCORES.say("failed-place", language, inspanning=name, line=line)
            for name, line in self.places
        ]
        sentence = SCORES.say("failed", language, names=listing(said, language))
        return f"{sentence}\n{SCORES.say('failed-fix', language)}"


@dataclass(frozen=True)
class ScoresRead:
    """What came back on forms, and the programme with it. Nothing is written before `write`."""

    dossier: Dossier
    returned: ReturnedScores
    scored: Scored

    @property
    def new(self) -> bool:
        """Whether there is anything that the plan did not say yet."""
        return bool(self.scored.new or self.scored.explained)

    @property
    def talk(self) -> tuple[Disagreement, ...]:
        """Where people disagree."""
        return tuple(disagreements(self.scored.programme))

    @property
    def silent(self) -> tuple[Unjudged, ...]:
        """What nobody judged of what was asked."""
        found = unjudged(self.scored.programme)
        return tuple(one for one in found if one.inspanning in self.returned.asked)

    def write(self) -> None:
        """Write it into the programme file. SavingError where that cannot be done, or where the
        file is no longer what was read."""
        if self.new:
            before = self.dossier.reading.positions.source.text
            keep_text(self.dossier.file, self.scored.text, before)


def read_scores(dossier: Dossier, forms: Sequence[tuple[str, bytes]]) -> ScoresRead:
    """Read filled-in forms, each with its name. Who is going to write has the lock of the
    programme (`toc.core.files.locked`) from before it was opened. UnusableError where a form has
    mistakes, UnscoredError where the file cannot be added to."""
    returned = read_score_sheets(forms, dossier.sound)
    if returned.problems:
        raise UnusableError("mistakes", returned.problems, SCORES, FORM_MISTAKES)
    scored = add_scores(dossier.reading, returned.answers, returned.remarks)
    if scored.failed:
        place = dossier.reading.positions.place
        raise UnscoredError(
            [(name, place(("inspanningen", name), at_key=True).line) for name in scored.failed]
        )
    return ScoresRead(dossier, returned, scored)
