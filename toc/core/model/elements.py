"""What a goal tree is made of: vision, goals, inspanningen, and where each text comes from."""

from collections.abc import Iterable
from enum import Enum
from typing import ClassVar, Literal

from pydantic import field_validator

from toc.core.model.amounts import Amount, Cost, Fte
from toc.core.model.base import Count, Flag, Many, Points, Text, Value
from toc.core.model.dates import PartialDate


class SourceStatus(str, Enum):
    """How a text relates to the document it is said to come from."""

    LITERAL = "literal"  # stands there in these words
    DERIVED = "derived"  # follows from what stands there
    PROPOSAL = "proposal"  # stands nowhere: somebody proposes it here


class Source(Value):
    """Where something stands. A bare word is the document's id."""

    shorthand: ClassVar[str | None] = "document"
    document: Text | None = None
    section: Text | None = None
    status: SourceStatus = SourceStatus.LITERAL
    note: Text | None = None


class Document(Value):
    """A document that the programme rests on: its title and date, never its contents."""

    shorthand: ClassVar[str | None] = "title"
    title: Text
    date: PartialDate | None = None
    version: Text | None = None
    note: Text | None = None


class Wording(Value):
    """Another wording of the same element, kept because an adopted document has it so."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    source: Many[Source] = ()


class Sourced(Value):
    """Anything that stands somewhere."""

    source: Many[Source] = ()


class Statement(Sourced):
    """A text of the programme as a whole: problem, mission, vision."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    other_wordings: Many[Wording] = ()


class Line(Sourced):
    """A programme line (programmalijn)."""

    shorthand: ClassVar[str | None] = "title"
    title: Text
    challenge: Text | None = None
    approach: Text | None = None
    other_wordings: Many[Wording] = ()


class Partner(Sourced):
    """An organisation that takes part. Everything that names one may do so by its id, its `name`
    or what it is `also_called`; `kind` is the plan's own word, such as school or gemeente."""

    shorthand: ClassVar[str | None] = "name"
    name: Text
    kind: Text | None = None
    also_called: Many[Text] = ()


class Theme(Sourced):
    """What a plan groups its operational goals by within a line, such as a form of capital or a
    precondition; `group` is the plan's own word for the kind of theme."""

    shorthand: ClassVar[str | None] = "title"
    title: Text
    group: Text | None = None
    line: Text | None = None
    text: Text | None = None
    other_wordings: Many[Wording] = ()


class Network(Sourced):
    """A doelen-inspanningen-netwerk (DIN): one page. Its contents are derived from the goals that
    name it, never listed here."""

    shorthand: ClassVar[str | None] = "title"
    title: Text
    line: Text | None = None
    theme: Text | None = None


class Basis(str, Enum):
    """How a contribution is known."""

    STATED = "stated"  # the plan says so
    NETWORK = "network"  # both stand in one DIN; which serves which is not known
    PROPOSAL = "proposal"  # proposed here


class Assumption(Value):
    """What must be true for a contribution to hold: who watches it, how it is tested, and by what
    signal one would see it fail. `necessary` says that without it the contribution is none;
    `strength` how sure people are of it, where they have said so."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    owner: Text | None = None
    test: Text | None = None
    signal: Text | None = None
    necessary: Flag = False
    strength: Literal["weak", "moderate", "strong"] | None = None


class Evidence(Value):
    """What a contribution rests on. `kind` is a word of the plan's own, such as practice or
    research; `finding` says whether it supports the contribution or contradicts it."""

    shorthand: ClassVar[str | None] = "kind"
    kind: Text
    text: Text | None = None
    date: PartialDate | None = None
    finding: Literal["supports", "contradicts"] | None = None
    source: Many[Source] = ()


def middle(points: Iterable[int]) -> int | None:
    """The middle of several judgements of 1, 3 or 9; halfway between two where two are in the
    middle. That is always a whole number. None where there are none.

    >>> middle([1, 9]), middle([9, 1, 3]), middle([])
    (5, 3, None)
    """
    ordered = sorted(points)
    if not ordered:
        return None
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) // 2


class Judgement(Value):
    """A judgement of 1 (a little), 3 (clearly) or 9 (decisively): what people agreed on in
    `points`, what each participant judged on his own in `participants`, by a role's or
    organisation's id. A bare number is the first."""

    shorthand: ClassVar[str | None] = "points"
    points: Points | None = None
    participants: dict[str, Points] = {}

    @property
    def judged(self) -> int | None:
        """What counts: what was agreed, else the middle of what the participants judged."""
        return self.points if self.points is not None else middle(self.participants.values())


class Contribution(Value):
    """A link upwards: what carries it contributes to `goal`. A bare word is the goal's id.

    `points` (1, 3 or 9) is how much, where people have agreed on it, and `participants` what each
    of them judged on his own; neither is not judged. `rationale` says why it would contribute.
    """

    shorthand: ClassVar[str | None] = "goal"
    goal: Text
    points: Points | None = None
    participants: dict[str, Points] = {}
    rationale: Text | None = None
    assumption: Many[Assumption] = ()
    evidence: Many[Evidence] = ()
    basis: Basis = Basis.STATED
    source: Many[Source] = ()

    @property
    def judged(self) -> int | None:
        """What counts: what was agreed, else the middle of what the participants judged."""
        return self.points if self.points is not None else middle(self.participants.values())


class Relation(Value):
    """A link sideways between inspanningen, with the reason for it."""

    shorthand: ClassVar[str | None] = "inspanning"
    inspanning: Text
    reason: Text | None = None
    source: Many[Source] = ()


class StrategicGoal(Sourced):
    """A strategic goal. Where `contributes_to` is not written it contributes to the vision.
    `owner` is who answers for it: a role or an organisation. `sdg`
    and `wellbeing` are codes of the Sustainable Development Goals and themes of the Dutch Monitor
    Brede Welvaart; here, at an operational goal and at an indicator."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    line: Text | None = None
    contributes_to: Many[Contribution] = ()
    owner: Text | None = None
    sdg: Many[Text] = ()
    wellbeing: Many[Text] = ()
    other_wordings: Many[Wording] = ()


class OperationalGoal(Sourced):
    """An operational goal and the DIN (or DINs) in which it stands."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    contributes_to: Many[Contribution] = ()
    network: Many[Text] = ()
    theme: Text | None = None
    owner: Text | None = None
    deadline: PartialDate | None = None
    sdg: Many[Text] = ()
    wellbeing: Many[Text] = ()
    other_wordings: Many[Wording] = ()


class Milestone(Value):
    """Something that is visibly reached on the way."""

    shorthand: ClassVar[str | None] = "text"
    text: Text
    date: PartialDate | None = None


class State(str, Enum):
    """How far an inspanning really is."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"


class Progress(Value):
    """How far an inspanning is, and since when."""

    shorthand: ClassVar[str | None] = "state"
    state: State
    date: PartialDate | None = None
    note: Text | None = None


class Inspanning(Sourced):
    """An inspanning: what we do. Written once; it stands in every DIN whose goals it serves.

    `requires` names what must be finished first, `together_with` what belongs in the same year,
    `not_with` what may not run at the same time. `duration` is in whole months; `cost` in euros;
    `fte` in full-time equivalents while it runs. A `start` (with an `end` where known) is
    agreed: the inspanning is committed to. `earliest` and `latest` only bound when it may start.
    `progress` is how far it really is. A `structural` one runs during the whole programme.
    `scores` are people's judgements by criterion; a criterion that is absent is not scored.
    `explanations` are what participants wrote beside their judgements, by the same ids.
    """

    shorthand: ClassVar[str | None] = "text"
    text: Text
    result: Text | None = None
    contributes_to: Many[Contribution] = ()
    requires: Many[Relation] = ()
    together_with: Many[Relation] = ()
    not_with: Many[Relation] = ()
    owner: Text | None = None
    partners: Many[Text] = ()
    place: Many[Text] = ()
    duration: Count | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    earliest: PartialDate | None = None
    latest: PartialDate | None = None
    progress: Progress | None = None
    milestones: Many[Milestone] = ()
    cost: Cost | None = None
    fte: Fte | None = None
    structural: Flag = False
    scores: dict[str, Judgement] = {}
    explanations: dict[str, Text] = {}
    other_wordings: Many[Wording] = ()

    @field_validator("cost", "fte")
    @classmethod
    def _says_something(cls, given: Amount | None) -> Amount | None:
        """An amount without an amount is none."""
        return given if given is not None and given.said else None
