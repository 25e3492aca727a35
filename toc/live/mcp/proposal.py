"""What an assistant proposes: what would come of it, and the file that a person looks at."""

from __future__ import annotations

from pydantic import ValidationError

from toc.change.proposing.commands import Wish, considered, propose, speaks
from toc.change.proposing.steps import wanted
from toc.change.proposing.values import Step
from toc.change.saving import NewErrorsError
from toc.core.as_json import plain
from toc.core.words import Language
from toc.core.words.typed_commands import program
from toc.live.engine import LiveProgramme
from toc.live.mcp.answers import Answer, told_findings
from toc.live.mcp.arguments import EditAsked, ProposalAsked
from toc.live.mcp.errors import AssistantError
from toc.live.mcp.hidden import hidden_indicators, refuse_hidden, refuse_named


def proposed(live: LiveProgramme, asked: ProposalAsked, by: str, language: Language) -> Answer:
    """What edits come to, and where the proposal stands; with `only_look` none is written. Raises
    AssistantError where they bear on what is not told, and as `considered` does."""
    dossier = live.dossier
    steps = tuple(_step(one, number) for number, one in enumerate(asked.edits, 1))
    wish = Wish(steps, asked.reason, by)
    if dossier.programme is None:
        raise AssistantError("unread")
    speaks(wish)
    # Before anything is made of them: what is checked of a change may look beside the programme.
    refuse_named(dossier.programme, steps)
    refuse_hidden(dossier.programme, wanted(dossier, steps))
    hidden = hidden_indicators(dossier.programme)
    try:
        made = considered(dossier, wish)
    except NewErrorsError as error:
        told = told_findings(error.problems, error.after, language, hidden)
        said = "\n".join(str(one["what"]) for one in told)
        raise AssistantError("new-errors", count=len(error.problems), what=said) from error
    answer: Answer = {
        "changes": plain(made.told),
        "arises": told_findings(made.arises, made.after, language, hidden),
        "solved": told_findings(made.solved, made.before, language, hidden),
        "written": not asked.only_look,
    }
    if not asked.only_look:
        found = propose(dossier, wish, made, dossier.asked.today, language)
        answer["file"] = found.file.relative_to(dossier.file.parent).as_posix()
        answer["apply"] = f"{program()} apply {found.name}"
    return answer


def _step(asked: EditAsked, number: int) -> Step:
    # What is empty says nothing, as where it is not there.
    given = {name: one for name, one in dict(asked).items() if one or one is False}
    try:
        return Step(**given)
    except ValidationError as error:
        raise AssistantError("empty-text", number=number) from error
