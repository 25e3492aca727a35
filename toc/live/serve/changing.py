"""From a form that came in to the edits that it asks for. Each is what `toc set`, `toc add` and
their like would do; what somebody else changed meanwhile is never written over unseen."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from toc.change.edits import Edit, PutElement, RemoveElement
from toc.change.edits.edit import EditError
from toc.change.edits.naming import SECTIONS, value_of
from toc.change.edits.placing import PARENTS, add_edit
from toc.change.edits.typed import field_edit, list_edit
from toc.core.comparing import STATEMENTS, Ref
from toc.core.dossier import Dossier
from toc.core.loading import Reading
from toc.core.model.base import Value
from toc.core.problems import RefusalError
from toc.live.serve.fields import TypedField, typed_fields
from toc.live.words.serve_changes import SERVE_CHANGES

Form = Mapping[str, str]
"""What stands in a form, by name."""

FIELD, WAS = "veld.", "was."
"""Before the name of a field: what was typed, and what stood there when it was shown."""


class FormError(RefusalError):
    """A form that asks for what there is not; nothing was written."""

    table = SERVE_CHANGES
    code = 1


class ClashError(RefusalError):
    """Somebody else changed a field after it was shown. `was` is what was seen, `theirs` what it
    says now, `yours` what was typed."""

    table = SERVE_CHANGES
    code = 1

    def __init__(self, ref: Ref, field: TypedField, was: str, yours: str) -> None:
        super().__init__("clash-help", field=field.label)
        self.ref, self.field, self.label = ref, field.name, field.label
        self.was, self.theirs, self.yours = was, field.now, yours


class GoneError(RefusalError):
    """The element of a form is not there any more; `texts` are what was typed."""

    table = SERVE_CHANGES
    code = 1

    def __init__(self, texts: Sequence[str]) -> None:
        super().__init__("gone-clash")
        self.texts = tuple(texts)


def ref_of(form: Form) -> Ref:
    """The element that a form is about. FormError where it is none."""
    section, id = form.get("deel", ""), form.get("id", "")
    if section in STATEMENTS and not id:
        return Ref(section)
    if section not in SECTIONS:
        raise FormError("unknown-change")
    return Ref(section, id)


def edits_of(form: Form, dossier: Dossier) -> Sequence[Edit]:
    """What a form asks to change. RefusalError where it cannot be; GoneError and ClashError where
    somebody else was first."""
    match form.get("doen"):
        case "toevoegen":
            return [_added(form, dossier)]
        case "besluit":
            return [_decided(form, dossier)]
        case "tekst":
            return _texts(form, dossier)
        case "koppel" | "losmaken":
            return [_linked(form, dossier)]
        case "punten":
            ref = _there(form, dossier)
            goal, points = form.get("doel", ""), form.get("punten", "")
            path = ["contributes_to", goal, "points"]
            return [field_edit(dossier.reading, ref, path, points or None)]
        case "verwijderen":
            return [RemoveElement(_there(form, dossier))]
    raise FormError("unknown-change")


def _there(form: Form, dossier: Dossier) -> Ref:
    """The element, which is there still."""
    ref = ref_of(form)
    try:
        value_of(dossier.sound, ref)
    except EditError as error:
        texts = [one for key, one in form.items() if key.startswith(FIELD) and one.strip()]
        raise GoneError(texts) from error
    return ref


def _texts(form: Form, dossier: Dossier) -> Sequence[Edit]:
    ref, reading = _there(form, dossier), dossier.reading
    value = value_of(dossier.sound, ref)
    changed: dict[str, object] = {}
    for field in typed_fields(value, reading, dossier.language):
        if FIELD + field.name not in form:
            continue
        typed = _plain(form[FIELD + field.name])
        was = _plain(form.get(WAS + field.name, field.now))
        there = _plain(field.now)
        if typed in (was, there):
            continue
        if was != there:
            raise ClashError(ref, field, was, typed)
        changed[field.name] = _typed(reading, ref, field.name, typed)
    return [PutElement(ref, value.model_copy(update=changed))] if changed else []


def _typed(reading: Reading, ref: Ref, name: str, typed: str) -> object:
    edit = field_edit(reading, ref, [name], typed or None)
    assert isinstance(edit, PutElement), "a field of an element"
    return getattr(edit.value, name)


def _plain(text: str) -> str:
    """A text as a file has it, on one line: a browser sends the ends of lines as it likes."""
    return " ".join(text.split())


def _linked(form: Form, dossier: Dossier) -> Edit:
    ref, goal = _there(form, dossier), form.get("doel", "")
    taken_out = form.get("doen") == "losmaken"
    if not taken_out and goal in _goals(value_of(dossier.sound, ref)):
        raise EditError("stands-there", id=ref.id, to=goal)
    field = PARENTS.get(ref.section, {})
    if not goal or "contributes_to" not in field.values() or goal == ref.id:
        raise FormError("unknown-change")
    return list_edit(dossier.reading, ref, ["contributes_to"], goal, taken_out=taken_out)


def _goals(value: Value) -> list[str]:
    return [one.goal for one in getattr(value, "contributes_to", ())]


def _added(form: Form, dossier: Dossier) -> Edit:
    section = form.get("deel", "")
    if section not in SECTIONS:
        raise FormError("unknown-change")
    under = form.get("onder", "").strip()
    owner = form.get("trekker", "").strip()
    more = [("owner", owner)] if owner else []
    text = _plain(form.get("tekst", ""))
    return add_edit(dossier.reading, section, text, under=[under] if under else [], fields=more)


def _decided(form: Form, dossier: Dossier) -> Edit:
    """One more decision, as the file has it."""
    ref, reading = _there(form, dossier), dossier.reading
    about = "inspanning" if ref.section == "inspanningen" else "goal"
    said = {
        about: ref.id,
        "decision": form.get("besluit", ""),
        "period": form.get("periode", ""),
        "reason": form.get("reden", ""),
        "role": form.get("rol", ""),
        "date": form.get("datum", ""),
        "change": form.get("wordt", ""),
    }
    parts = [
        f"{reading.key(key)}: {json.dumps(_plain(one), ensure_ascii=False)}"
        for key, one in said.items()
        if one.strip()
    ]
    typed = "{" + ", ".join(parts) + "}"
    return list_edit(reading, None, ["decisions"], typed, taken_out=False)
