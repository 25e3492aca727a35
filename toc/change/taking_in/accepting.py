"""Putting into a programme what people accept of what came back, with where it comes from: who
asked it, and by whose decision it holds. The text of a document stays beside a new one."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence

from toc.change.taking_in.said import (
    idea_note,
    no_contribution,
    origin,
    remark_note,
    remark_text,
    residents_notes,
    value_of,
)
from toc.change.taking_in.values import Idea, Judged, Outcome, Proposal, Remark, Voice
from toc.change.words.hand_out import HAND_OUT
from toc.change.words.taken_in import TAKEN_IN
from toc.core.comparing import Ref
from toc.core.loading import slug
from toc.core.model import (
    Basis,
    Contribution,
    Decision,
    Inspanning,
    PartialDate,
    Programme,
    Source,
    SourceStatus,
    Verdict,
    Wording,
)
from toc.core.model.base import Value

RESIDENTS = "residents"
"""What is accepted by this name are the notes of what residents said."""


def accepted(
    programme: Programme,
    found: Outcome,
    keys: Collection[str],
    role: str,
    day: datetime.date,
) -> Programme:
    """The programme with what these keys name, decided by a role on a day."""
    proposals = [one for one in found.proposals if one.key in keys]
    for one in proposals:
        programme = _changed(programme, one)
    programme = _decided(programme, proposals, found.proposals, role, day)
    for judged in found.judged:
        if judged.key in keys:
            programme = _judged(programme, judged)
    for remark in found.remarks:
        if remark.key in keys:
            programme = _remarked(programme, remark)
    for idea in found.ideas:
        if idea.key in keys:
            programme = _with_idea(programme, idea)
    if found.residents is not None and RESIDENTS in keys:
        programme = _noted(programme, residents_notes(found.residents, programme))
    return programme


def _changed(programme: Programme, one: Proposal) -> Programme:
    value = getattr(programme, one.ref.section)[one.ref.id]
    if one.field == "partners":
        known = programme.organisations.id_of(one.wanted)
        return _put(programme, one.ref, {"partners": (*value.partners, known)})
    new = value_of(one.field, one.wanted)
    update: dict[str, object] = {one.field: new}
    if one.field == "owner" and isinstance(new, str):
        update["owner"] = programme.organisations.id_of(new)
    if one.field == "text":
        note = origin("wording", one.voices[0], programme)
        update["source"] = (Source(status=SourceStatus.PROPOSAL, note=note),)
        if value.source and all(old.text != value.text for old in value.other_wordings):
            old = Wording(text=value.text, source=value.source)
            update["other_wordings"] = (*value.other_wordings, old)
    return _put(programme, one.ref, update)


def _put(programme: Programme, ref: Ref, update: Mapping[str, object]) -> Programme:
    held: dict[str, Value] = getattr(programme, ref.section)
    changed = held[ref.id].model_copy(update=update)
    return programme.model_copy(update={ref.section: {**held, ref.id: changed}})


def _decided(
    programme: Programme,
    proposals: Sequence[Proposal],
    every: Iterable[Proposal],
    role: str,
    day: datetime.date,
) -> Programme:
    """One decision on each element, with all that changed of it, and what others wanted there
    that was not chosen."""
    by_element: dict[Ref, list[Proposal]] = {}
    for one in proposals:
        by_element.setdefault(one.ref, []).append(one)
    decisions = []
    for ref, changes in by_element.items():
        voices = {voice.label: voice for one in changes for voice in one.voices}
        fields = {one.field for one in changes if one.rivals}
        others = [
            one for one in every if one.ref == ref and one.field in fields and one not in changes
        ]
        reasons = [origin("reason", voice, programme) for voice in voices.values()]
        reasons += [_wanted(one, voice, programme) for one in others for voice in one.voices]
        about = {"inspanning" if ref.section == "inspanningen" else "goal": ref.id}
        decisions.append(
            Decision(
                **about,
                decision=Verdict.CHANGE,
                period=str(day.year),
                reason="; ".join(reasons),
                role=role,
                date=PartialDate(day.year, day.month, day.day),
                change="; ".join(_became(one, programme) for one in changes),
            )
        )
    return programme.model_copy(update={"decisions": (*programme.decisions, *decisions)})


def _wanted(one: Proposal, voice: Voice, programme: Programme) -> str:
    """What somebody wanted that was not chosen."""
    language = programme.language
    key = "wanted" if one.wanted else "wanted-none"
    field = HAND_OUT.say(f"field.{one.field}", language)
    return TAKEN_IN.say(key, language, who=voice.label, field=field, text=one.wanted)


def _became(one: Proposal, programme: Programme) -> str:
    language = programme.language
    key = "became" if one.now and one.wanted else "became-said" if one.wanted else "became-none"
    name = (
        TAKEN_IN.say("partner-field", language)
        if one.field == "partners"
        else HAND_OUT.say(f"field.{one.field}", language)
    )
    return TAKEN_IN.say(key, language, field=name, old=one.now, new=one.wanted)


def _judged(programme: Programme, judged: Judged) -> Programme:
    value = programme.inspanningen[judged.ref.id]
    links = list(value.contributes_to)
    at = next(number for number, one in enumerate(links) if one.goal == judged.goal)
    participants = dict(links[at].participants)
    explanations = dict(value.explanations)
    for voice, points in judged.said:
        if points:
            participants[voice.participant] = points
            continue
        participants.pop(voice.participant, None)
        _explained(explanations, voice.participant, no_contribution(judged.goal, programme))
    links[at] = links[at].model_copy(update={"participants": participants})
    update = {"contributes_to": tuple(links), "explanations": explanations}
    return _put(programme, judged.ref, update)


def _explained(explanations: dict[str, str], participant: str, text: str) -> None:
    there = explanations.get(participant, "")
    if text not in there:
        explanations[participant] = f"{there} {text}" if there else text


def _remarked(programme: Programme, remark: Remark) -> Programme:
    if remark.ref is None or remark.ref.section != "inspanningen":
        return _noted(programme, [remark_note(remark, programme)])
    explanations = dict(programme.inspanningen[remark.ref.id].explanations)
    text = remark_text(remark, programme.language)
    _explained(explanations, remark.voice.participant, text)
    return _put(programme, remark.ref, {"explanations": explanations})


def _with_idea(programme: Programme, idea: Idea) -> Programme:
    if not idea.goal:
        return _noted(programme, [idea_note(idea, programme)])
    id = _free(slug(idea.text), programme)
    one = Inspanning(
        text=idea.text,
        contributes_to=(Contribution(goal=idea.goal, basis=Basis.PROPOSAL),),
        source=(Source(status=SourceStatus.PROPOSAL, note=origin("idea", idea.voice, programme)),),
    )
    return programme.model_copy(update={"inspanningen": {**programme.inspanningen, id: one}})


_LONGEST = 40


def _free(wanted: str, programme: Programme) -> str:
    """An id of whole words that nothing has yet."""
    taken = {
        id
        for section in ("inspanningen", "operational_goals", "strategic_goals")
        for id in getattr(programme, section)
    }
    stem = wanted
    if len(stem) > _LONGEST:
        stem = stem[: _LONGEST + 1].rpartition("-")[0] or stem[:_LONGEST]
    stem = stem or TAKEN_IN.say("idea-id", programme.language)
    number, id = 2, stem
    while id in taken:
        id, number = f"{stem}-{number}", number + 1
    return id


def _noted(programme: Programme, notes: Iterable[str]) -> Programme:
    new = [one for one in dict.fromkeys(notes) if one not in programme.notes]
    return programme.model_copy(update={"notes": (*programme.notes, *new)})
