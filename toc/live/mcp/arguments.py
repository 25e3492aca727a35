"""What can be asked, as an assistant has to write it. Each model gives the schema of its tool, and
a call is read by it: what it does not know is refused."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from toc.change.proposing.commands import MOST_STEPS, MOST_TEXT

MOST_WORD = 200
MOST_ASKS = 5

Word = Annotated[str, Field(max_length=MOST_WORD)]
Long = Annotated[str, Field(min_length=1, max_length=MOST_TEXT)]
Words = Annotated[list[Word], Field(max_length=20)]


class Arguments(BaseModel):
    """What a tool takes."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class ProgrammeAsked(Arguments):
    """Which `part` of the programme: its key in the file or in the model. All without it."""

    part: Word = ""


class ElementAsked(Arguments):
    """Which element: its id, or vision."""

    id: Word


class FindingsAsked(Arguments):
    """The findings of one `rule`, or about one `element`; all without these."""

    rule: Word = ""
    element: Word = ""


class PlanAsked(Arguments):
    """For which year, range of years or phase, and what if: with another focus, other limits
    (`budget -20%`), or with inspanningen in or out."""

    period: Word
    focus: Annotated[int, Field(ge=1, le=1000)] | None = None
    what_if: Annotated[list[Word], Field(max_length=MOST_ASKS)] = []
    with_: Annotated[Words, Field(alias="with")] = []
    without: Words = []


class ProgressAsked(Arguments):
    """At the end of which year; today without it."""

    year: Annotated[str, Field(pattern=r"^[0-9]{4}$")] | None = None


class RuleAsked(Arguments):
    """Which rule; the list of all without it."""

    name: Word = ""


class EditAsked(Arguments):
    """One edit. What it takes is what the command of that name takes."""

    do: Literal["set", "empty", "include", "exclude", "add", "move", "remove", "rename"]
    element: Word | None = None
    field: Word | None = None
    value: Long | None = None
    kind: Word | None = None
    text: Long | None = None
    id: Word | None = None
    under: Words = []
    fields: Annotated[dict[Word, Long], Field(max_length=40)] = {}
    to: Word | None = None
    away_from: Word | None = None
    also: bool = False
    reason: Long | None = None


class ProposalAsked(Arguments):
    """Which edits, in their order, and why. With `only_look` no file is written."""

    reason: Long
    edits: Annotated[list[EditAsked], Field(min_length=1, max_length=MOST_STEPS)]
    only_look: bool = False
