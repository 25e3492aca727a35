"""What forms say together, beside what the plan says now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from toc.change.handing_out.partner_form import (
    CONTRIBUTES,
    POINTS,
    about,
    field_names,
    field_now,
)
from toc.change.taking_in.reading import Answer, Answers
from toc.change.taking_in.residents import residents_say
from toc.change.taking_in.respondents import Respondent, partners_among
from toc.change.taking_in.said import (
    idea_said,
    judgement_said,
    readable,
    remark_said,
    same_text,
)
from toc.change.taking_in.values import (
    Idea,
    Judged,
    Nowhere,
    Outcome,
    Proposal,
    Remark,
    Voice,
    Withdrawn,
)
from toc.change.words.take_in import TAKE_IN
from toc.core.comparing import Ref
from toc.core.model import Inspanning, OperationalGoal, Programme, StrategicGoal
from toc.core.model.partners import taking_part
from toc.core.words import Language

_Element = StrategicGoal | OperationalGoal | Inspanning

_FIELDS = ("text", "owner", "partners", "start", "end", "deadline", "cost")
"""In the order in which they are told."""

_CLEARED = frozenset({*_FIELDS, "ours", "contributes", "remark", "objection", "idea"}) - {
    "partners"
}
"""Of these it is told when somebody cleared what he said before."""


@dataclass
class _Heard:
    """What is gathered while the respondents are heard one after the other."""

    wanted: dict[tuple[Ref, str], dict[str, list[tuple[Voice, str]]]] = field(default_factory=dict)
    judged: dict[tuple[Ref, str], list[tuple[Voice, int]]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    ideas: list[Idea] = field(default_factory=list)
    nowhere: list[Nowhere] = field(default_factory=list)


def outcome(programme: Programme, files: Iterable[Answers], language: Language) -> Outcome:
    """What the files say together, with the keys that people type in this language."""

    def named(field: str) -> str:
        return TAKE_IN.say(f"key.{field}", language)

    files = list(files)
    people = partners_among(files)
    heard = _Heard()
    elements = _elements(programme)
    for person in people:
        _hear(heard, person, programme, elements, language)
    order = {ref: number for number, ref in enumerate(elements)}
    residents, besides = residents_say(programme, files)
    return Outcome(
        len(people) + (residents.count if residents else 0),
        tuple(one.voice for one in people),
        tuple(_proposals(heard, programme, elements, order, language)),
        tuple(
            Judged(f"{ref.id}.{named('participants')}.{goal}", ref, goal, tuple(said))
            for (ref, goal), said in sorted(
                heard.judged.items(), key=lambda one: (order[one[0][0]], one[0][1])
            )
        ),
        _numbered(heard.remarks, named("explanations"), order),
        tuple(
            replace(one, key=f"{named('idea')}.{number}")
            for number, one in enumerate(heard.ideas, 1)
        ),
        residents,
        (*heard.nowhere, *besides),
        tuple(_withdrawn(people, elements)),
        tuple(sorted({one.file for one in files if one.edited})),
        tuple(sorted({one.file for one in files if one.named})),
    )


def _withdrawn(
    people: Iterable[Respondent], elements: Mapping[Ref, _Element]
) -> Iterable[Withdrawn]:
    """What people cleared, of what the plan has."""
    by_name: dict[str, Ref | None] = {about(ref): ref for ref in elements}
    by_name["programme"] = None
    for person in people:
        for one in person.withdrawn:
            field = one.field.partition(":")[0].partition("-")[0]
            if one.about in by_name and field in _CLEARED:
                yield Withdrawn(person.voice, by_name[one.about], field, one.now)


def _elements(programme: Programme) -> dict[Ref, _Element]:
    found: dict[Ref, _Element] = {}
    for section in ("strategic_goals", "operational_goals", "inspanningen"):
        for id, value in getattr(programme, section).items():
            found[Ref(section, id)] = value
    return found


def _hear(
    heard: _Heard,
    person: Respondent,
    programme: Programme,
    elements: Mapping[Ref, _Element],
    language: Language,
) -> None:
    by_name = {about(ref): ref for ref in elements}
    said = {(one.about, one.field): one.now for one in person.answers}
    for one in person.answers:
        ref = by_name.get(one.about)
        if one.about == "programme":
            known = _on_all(heard, person.voice, one, said, programme)
        else:
            known = ref is not None and _on_one(
                heard, person.voice, one, said, ref, elements[ref], programme, language
            )
        if not known and one.now:
            heard.nowhere.append(Nowhere(person.file, one.about, one.field, one.now))


def _on_all(
    heard: _Heard,
    voice: Voice,
    one: Answer,
    said: Mapping[tuple[str, str], str],
    programme: Programme,
) -> bool:
    name, _, number = one.field.partition("-")
    if one.field == "remark":
        _remark(heard, Remark("", None, one.now, voice, False), programme)
        return True
    if name == "goal":
        return True  # it is read with its idea
    if name != "idea":
        return False
    goal = said.get(("programme", f"goal-{number}"), "")
    goal = goal if goal in programme.operational_goals else ""
    idea = Idea("", one.now, goal, voice)
    if one.now and not idea_said(idea, programme):
        heard.ideas.append(idea)
    return True


def _on_one(
    heard: _Heard,
    voice: Voice,
    one: Answer,
    said: Mapping[tuple[str, str], str],
    ref: Ref,
    value: _Element,
    programme: Programme,
    language: Language,
) -> bool:
    """Hear an answer on an element, and say whether it can be one."""
    if one.field in ("remark", "objection"):
        text = said.get((one.about, "remark"), "")
        if one.field == "objection" and text:
            return True  # it is read with its text
        objects = said.get((one.about, "objection")) == "yes"
        if text or objects:
            _remark(heard, Remark("", ref, text, voice, objects), programme)
        return True
    if one.field == "ours" and isinstance(value, Inspanning):
        partner = programme.organisations.id_of
        if one.now == "yes" and partner(voice.title) not in map(partner, taking_part(value)):
            wanted = heard.wanted.setdefault((ref, "partners"), {})
            wanted.setdefault(voice.title, []).append((voice, ""))
        return True
    if one.field.startswith(CONTRIBUTES) and isinstance(value, Inspanning):
        goal = one.field.removeprefix(CONTRIBUTES)
        link = next((link for link in value.contributes_to if link.goal == goal), None)
        if link is None or one.now not in ("", *POINTS):
            return False
        if one.now and not judgement_said(value, goal, voice, int(one.now), programme):
            heard.judged.setdefault((ref, goal), []).append((voice, int(one.now)))
        return True
    if one.field not in field_names(value):
        return False
    now = field_now(value, one.field, programme, language)
    if not same_text(now, one.now) and not same_text(one.was, one.now):
        wanted = heard.wanted.setdefault((ref, one.field), {})
        wanted.setdefault(one.now, []).append((voice, one.was))
    return True


def _remark(heard: _Heard, remark: Remark, programme: Programme) -> None:
    if (remark.text or remark.objection) and not remark_said(remark, programme):
        heard.remarks.append(remark)


def _proposals(
    heard: _Heard,
    programme: Programme,
    elements: Mapping[Ref, _Element],
    order: Mapping[Ref, int],
    language: Language,
) -> Iterable[Proposal]:
    for (ref, name), wanted in sorted(
        heard.wanted.items(), key=lambda one: (order[one[0][0]], _FIELDS.index(one[0][1]))
    ):
        value = elements[ref]
        now = "" if name == "partners" else field_now(value, name, programme, language)
        several = len(wanted) > 1
        for number, (text, said) in enumerate(sorted(wanted.items()), 1):
            seen = sorted({was for _, was in said if not same_text(was, now)})
            key = f"{ref.id}.{TAKE_IN.say(f'key.{name}', language)}"
            yield Proposal(
                f"{key}.{number}" if several else key,
                ref,
                name,
                now,
                text,
                tuple(voice for voice, _ in said),
                seen[0] if seen and name != "partners" else None,
                several and name != "partners",
                not readable(name, text),
            )


def _numbered(
    remarks: Iterable[Remark], name: str, order: Mapping[Ref, int]
) -> tuple[Remark, ...]:
    counts: Counter[str] = Counter()
    found = []
    placed = sorted(remarks, key=lambda one: order.get(one.ref, -1) if one.ref else -1)
    for one in placed:
        about_id = one.ref.id if one.ref else "plan"
        counts[about_id] += 1
        found.append(replace(one, key=f"{about_id}.{name}.{counts[about_id]}"))
    return tuple(found)
