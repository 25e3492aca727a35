"""From the steps of a proposal to edits of a programme, by the ways of the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from toc.change.commands import Prepared, prepare, prepare_rename
from toc.change.edits import Edit, EditError, PutElement, RemoveElement, applied
from toc.change.edits.moving import move_edit
from toc.change.edits.naming import element_of, section_of
from toc.change.edits.placing import add_edit
from toc.change.edits.removing import hanging_on
from toc.change.edits.typed import field_edit, list_edit
from toc.change.proposing.errors import ProposalError
from toc.change.proposing.values import ACTS, Step
from toc.change.saving import ChangeError
from toc.core.comparing import Ref
from toc.core.dossier import Dossier
from toc.core.loading import Reading
from toc.core.model import Programme
from toc.core.words.typed_commands import as_argument

_NEEDS = {
    "set": ("element", "field", "value"),
    "empty": ("element", "field"),
    "include": ("element", "field", "value"),
    "exclude": ("element", "field", "value"),
    "add": ("kind", "text"),
    "move": ("element", "to"),
    "remove": ("element",),
    "rename": ("element", "to"),
}


def prepared(dossier: Dossier, steps: Sequence[Step]) -> Prepared:
    """The steps, one after the other, of a programme as it is now, ready to be written. Nothing is
    written. Raises ProposalError where a step lacks something, EditError where it cannot be,
    ChangeError where the programme would get errors, SavingError where the file is no longer what
    was read."""
    if dossier.programme is None:
        raise ChangeError("unsound", file=dossier.file, plan=as_argument(dossier.file))
    if not steps:
        raise ProposalError("no-edits")
    for number, step in enumerate(steps, 1):
        _complete(step, number)
    renames = [step for step in steps if step.do == "rename"]
    if not renames:
        return prepare(dossier, list(_edits(dossier, steps)))
    if len(steps) > 1:
        # It changes files beside the programme, where no other step reaches.
        raise ProposalError("rename-alone")
    ref = _element(renames[0], dossier.reading)
    if not ref.id:
        raise EditError("statement-stays")
    return prepare_rename(dossier, ref, renames[0].to or "")


def wanted(dossier: Dossier, steps: Sequence[Step]) -> Programme:
    """The programme that the steps ask for; another id is left to who prepares it. Nothing is
    checked of it, and nothing looked at beside it. Raises as `prepared` does."""
    for number, step in enumerate(steps, 1):
        _complete(step, number)
    if any(step.do == "rename" for step in steps):
        return dossier.sound
    return applied(dossier.sound, _edits(dossier, steps))


def with_ids(dossier: Dossier, steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps with the id that each new element gets, so that it has the same one on the day on
    which they are applied. Raises as `prepared` does."""
    if any(step.do == "rename" for step in steps):
        return tuple(steps)
    found = []
    for step, edit in zip(steps, _edits(dossier, steps), strict=True):
        if step.do == "add" and isinstance(edit, PutElement):
            step = step.model_copy(update={"id": edit.ref.id})
        found.append(step)
    return tuple(found)


def _complete(step: Step, number: int) -> None:
    if step.do not in ACTS:
        raise ProposalError("unknown-act", number=number, act=step.do, acts=", ".join(ACTS))
    for name in _NEEDS[step.do]:
        if not getattr(step, name):
            raise ProposalError("step-lacks", number=number, act=step.do, name=name)


def _edits(dossier: Dossier, steps: Sequence[Step]) -> Iterator[Edit]:
    """Each step is made on what those before it make of the programme."""
    reading = dossier.reading
    for number, step in enumerate(steps, 1):
        try:
            edit = _edit(dossier, reading, step)
            assert reading.programme is not None, "only what could be read is changed"
            reading = replace(reading, programme=applied(reading.programme, [edit]))
        except EditError as error:
            if len(steps) == 1:
                raise
            raise ProposalError("step-wrong", number=number, reason=error) from error
        yield edit


def _edit(dossier: Dossier, reading: Reading, step: Step) -> Edit:
    programme = reading.programme
    assert programme is not None, "only what could be read is changed"
    path = [part.strip() for part in (step.field or "").split(".")]
    match step.do:
        case "set" | "empty":
            typed = step.value if step.do == "set" else None
            return field_edit(reading, element_of(step.element or "", programme), path, typed)
        case "include" | "exclude":
            ref, taken_out = element_of(step.element or "", programme), step.do == "exclude"
            return list_edit(reading, ref, path, step.value or "", taken_out=taken_out)
        case "add":
            return add_edit(
                reading,
                section_of(step.kind or "", programme, step.under),
                step.text or "",
                id=step.id or "",
                under=step.under,
                fields=step.fields.items(),
            )
        case "move":
            ref, away_from = _element(step, reading), step.away_from or ""
            return move_edit(programme, ref, step.to or "", away_from=away_from, also=step.also)
        case _:
            ref = _element(step, reading)
            if ref.id in getattr(dossier.sound, ref.section, ()):
                hanging_on(dossier, ref)
            return RemoveElement(ref)


def _element(step: Step, reading: Reading) -> Ref:
    programme = reading.programme
    assert programme is not None, "only what could be read is changed"
    ref = element_of(step.element or "", programme)
    if ref is None:
        raise EditError("not-the-programme")
    return ref
