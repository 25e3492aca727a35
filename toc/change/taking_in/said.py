"""What of an answer comes to stand in a plan, in the plan's language; and whether it stands there
already, so that a form that is taken in twice says nothing new."""

from __future__ import annotations

from pydantic import ValidationError

from toc.change.handing_out.partner_form import goal_text
from toc.change.taking_in.values import Idea, Remark, ResidentsSay, Voice
from toc.change.words.taken_in import TAKEN_IN
from toc.core.comparing import Ref
from toc.core.model import Cost, Inspanning, PartialDate, Programme
from toc.core.words import Language

DATES = frozenset({"start", "end", "deadline"})


def same_text(one: str, other: str) -> bool:
    """Whether two texts say the same but for their spaces."""
    return " ".join(one.split()) == " ".join(other.split())


def readable(field: str, text: str) -> bool:
    """Whether a text can stand in a field. Nothing can, but for the text itself: then a plan no
    longer says it."""
    try:
        value_of(field, text)
    except (ValueError, ValidationError):
        return False
    return field != "text" or bool(text)


def value_of(field: str, text: str) -> str | PartialDate | Cost | None:
    """What a field holds for a text. ValueError or ValidationError where it is none."""
    if not text:
        return None
    if field in DATES:
        return PartialDate.parse(text)
    if field == "cost":
        return Cost.model_validate(text.removeprefix("€").strip())
    return text


def origin(key: str, voice: Voice, programme: Programme, **values: object) -> str:
    """A sentence with whose form it stood on, and of when."""
    dated = f"{key}-dated" if voice.date else key
    return TAKEN_IN.say(dated, programme.language, who=voice.label, date=voice.date, **values)


def remark_text(remark: Remark, language: Language) -> str:
    """A remark or objection as it stands in a plan."""
    if not remark.objection:
        return remark.text
    key = "objection" if remark.text else "objection-bare"
    return TAKEN_IN.say(key, language, text=remark.text)


def remark_note(remark: Remark, programme: Programme) -> str:
    """The same as a note, for what has no place for remarks of its own."""
    text = remark_text(remark, programme.language)
    if remark.ref is None:
        return origin("note", remark.voice, programme, text=text)
    goal = goal_text(programme, remark.ref.id)
    return origin("note-on", remark.voice, programme, text=text, goal=goal)


def idea_note(idea: Idea, programme: Programme) -> str:
    """An idea without a goal, as a note."""
    return origin("note-idea", idea.voice, programme, text=idea.text)


def no_contribution(goal: str, programme: Programme) -> str:
    """That somebody finds something no contribution, which no points can say."""
    return TAKEN_IN.say("no", programme.language, goal=goal_text(programme, goal))


def residents_notes(residents: ResidentsSay, programme: Programme) -> list[str]:
    """What residents said, as notes: what matters to how many, and what each misses."""
    language = programme.language

    def say(key: str, **values: object) -> str:
        return TAKEN_IN.say(key, language, **values)

    each = [
        say("matters-one", goal=goal_text(programme, goal), times=count)
        for goal, count in residents.matters
    ]
    notes = [say("matters", count=residents.count, goals="; ".join(each))] if each else []
    return notes + [say("missing", text=one) for one in residents.missing]


def remark_said(remark: Remark, programme: Programme) -> bool:
    """Whether a plan has it already."""
    value = _inspanning(programme, remark.ref)
    if value is None:
        return remark_note(remark, programme) in programme.notes
    there = value.explanations.get(remark.voice.participant, "")
    return remark_text(remark, programme.language) in there


def idea_said(idea: Idea, programme: Programme) -> bool:
    """Whether a plan has it already."""
    if any(same_text(one.text, idea.text) for one in programme.inspanningen.values()):
        return True
    return idea_note(idea, programme) in programme.notes


def judgement_said(
    value: Inspanning, goal: str, voice: Voice, points: int, programme: Programme
) -> bool:
    """Whether a plan has it already."""
    link = next(one for one in value.contributes_to if one.goal == goal)
    there = link.participants.get(voice.participant)
    if points:
        return there == points
    said = value.explanations.get(voice.participant, "")
    return there is None and no_contribution(goal, programme) in said


def _inspanning(programme: Programme, ref: Ref | None) -> Inspanning | None:
    if ref is None or ref.section != "inspanningen":
        return None
    return programme.inspanningen[ref.id]
