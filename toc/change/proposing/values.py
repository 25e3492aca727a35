"""What a proposal says, as it stands in its file."""

from toc.core.model import PartialDate
from toc.core.model.base import Count, Flag, Many, Text, Value

VERSION = 1

ACTS = ("set", "empty", "include", "exclude", "add", "move", "remove", "rename")
"""What a step can do: `include` puts a value with what a list has, `exclude` takes it out; the
others are what the command of that name does, and `empty` is `set --empty`."""


class Step(Value):
    """One edit, with what is typed for it in the terminal. `element` is what it is about; an
    `add` has its `kind`, `text` and `id` instead, and what it comes `under`. `away_from` and
    `also` belong to a `move`, as `--from` and `--also` do."""

    do: Text
    element: Text | None = None
    field: Text | None = None
    value: Text | None = None
    kind: Text | None = None
    text: Text | None = None
    id: Text | None = None
    under: Many[Text] = ()
    fields: dict[str, Text] = {}
    to: Text | None = None
    away_from: Text | None = None
    also: Flag = False
    reason: Text | None = None


class NotedField(Value):
    """A field that differs, as the file has it; without `old` or `new` where it says nothing."""

    field: Text
    old: Text | None = None
    new: Text | None = None


class NotedChange(Value):
    """An element that differs: `kind` is new, changed, gone or renamed. Of the programme itself
    there is no `section` and no `id`."""

    kind: Text
    section: Text | None = None
    id: Text | None = None
    text: Text | None = None
    fields: Many[NotedField] = ()


class NotedFinding(Value):
    """A finding that comes or goes: the rule, the element and what it says."""

    rule: Text
    element: Text | None = None
    what: Text


class EditProposal(Value):
    """Edits with their `reason`. `plan` is the SHA-256 of the programme file that they were made
    on, in hexadecimals; `by` is who proposes, as that one says; `applied` is the day on which a
    person did."""

    version: Count
    made: PartialDate
    by: Text | None = None
    reason: Text
    plan: Text
    edits: Many[Step]
    changes: Many[NotedChange]
    arises: Many[NotedFinding] = ()
    solved: Many[NotedFinding] = ()
    applied: PartialDate | None = None
