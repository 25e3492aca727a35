"""People's judgements into a programme file: some words added, every other byte as it was.

The new text is read again before anybody gets it: it must say what the old one said and exactly
the new judgements, and nothing else.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from toc.check.fixing.insertions import Insertions
from toc.core.editing.written import Written, written
from toc.core.loading import Reading, read_bytes
from toc.core.loading.edits import apply
from toc.core.loading.text import CONTROL, OVERRIDE
from toc.core.model import Inspanning, Judgement, Programme
from toc.core.problems import Edit
from toc.plan.scores.score_sheet import GivenJudgement, ParticipantRemark

_HIDDEN = re.compile(f"{CONTROL.pattern}|{OVERRIDE.pattern}|\ufeff")
"""What a programme file may not hold, or a parser takes for no letter."""

Given = dict[str, int]
"""Points by participant."""


@dataclass(frozen=True)
class LineChange:
    """What happens to a line of an inspanning: `old` becomes the lines of `new`; the first of
    those is `old` where lines are only added."""

    inspanning: str
    line: int
    old: str
    new: tuple[str, ...]


@dataclass(frozen=True)
class Scored:
    """A programme's text with judgements in it, and what the file says now.

    `new` are the answers that the plan did not have yet, `replaced` what a participant had judged
    before, by answer; `explained` are the remarks that the plan did not have yet, `unkept` those
    that could not be put in. Where `failed` names inspanningen, whose file writes them in a way
    that cannot be added to safely, `text` is the old one and `programme` the old programme.
    """

    text: str
    programme: Programme
    new: tuple[GivenJudgement, ...] = ()
    replaced: Mapping[GivenJudgement, int] | None = None
    changes: tuple[LineChange, ...] = ()
    failed: tuple[str, ...] = ()
    explained: tuple[ParticipantRemark, ...] = ()
    unkept: tuple[ParticipantRemark, ...] = ()


def add_scores(
    reading: Reading, answers: Sequence[GivenJudgement], remarks: Sequence[ParticipantRemark] = ()
) -> Scored:
    """Put answers, and what participants explained beside them, into the text of a sound reading.
    What the plan says already is left as it is, so that a second time changes nothing. Raises
    KeyError for an answer about an inspanning or a goal that the programme does not have; a remark
    about one is left out."""
    programme = reading.programme
    assert programme is not None, "only a programme that could be read is added to"
    source = reading.positions.source
    said = tuple(_unsaid(programme, remarks))
    if said:
        done = _explain(reading, programme, answers, said)
        if done is not None:
            return done
        # Somebody's judgement is not lost because his remark has no place.
        return replace(add_scores(reading, answers), unkept=said)
    before = {answer: _judged(programme, answer) for answer in answers}
    new = tuple(answer for answer in answers if before[answer] != answer.points)
    if not new:
        return Scored(source.text, programme)
    edits = _edits(reading, programme, new)
    wanted = _with(programme, new)
    if edits is None or not _says(reading, edits, wanted):
        names = list(dict.fromkeys(answer.inspanning for answer in new))
        failed = [name for name in names if not _works(reading, programme, new, name)]
        return Scored(source.text, programme, failed=tuple(failed or names))
    replaced = {answer: points for answer in new if (points := before[answer]) is not None}
    return Scored(apply(source, edits), wanted, new, replaced, tuple(_changes(reading, edits)))


def _explain(
    reading: Reading,
    programme: Programme,
    answers: Sequence[GivenJudgement],
    said: Sequence[ParticipantRemark],
) -> Scored | None:
    """The answers and the remarks put in together; None where that cannot be done."""
    before = {answer: _judged(programme, answer) for answer in answers}
    new = tuple(answer for answer in answers if before[answer] != answer.points)
    edits = _edits(reading, programme, new, said)
    wanted = _with(programme, new, said)
    if edits is None or not _says(reading, edits, wanted):
        return None
    text = apply(reading.positions.source, edits)
    replaced = {answer: points for answer in new if (points := before[answer]) is not None}
    changes = tuple(_changes(reading, edits))
    return Scored(text, wanted, new, replaced, changes, explained=tuple(said))


def _unsaid(
    programme: Programme, remarks: Iterable[ParticipantRemark]
) -> Iterator[ParticipantRemark]:
    """The remarks that the plan does not have yet, on one line and without what cannot stand in a
    file."""
    for one in remarks:
        plain = " ".join(_HIDDEN.sub("", one.text).split())
        value = programme.inspanningen.get(one.inspanning)
        if plain and value is not None and value.explanations.get(one.participant) != plain:
            yield replace(one, text=plain)


def _judged(programme: Programme, answer: GivenJudgement) -> int | None:
    value = programme.inspanningen[answer.inspanning]
    if answer.criterion:
        judgement = value.scores.get(answer.criterion, Judgement())
        return judgement.participants.get(answer.participant)
    participants = value.contributes_to[_place(value, answer.goal)].participants
    return participants.get(answer.participant)


def _place(value: Inspanning, goal: str) -> int:
    for number, link in enumerate(value.contributes_to):
        if link.goal == goal:
            return number
    raise KeyError(goal)


def _with(
    programme: Programme, answers: Iterable[GivenJudgement], said: Iterable[ParticipantRemark] = ()
) -> Programme:
    """The programme that the new text must be."""
    inspanningen = dict(programme.inspanningen)
    for one in said:
        value = inspanningen[one.inspanning]
        texts = {**value.explanations, one.participant: one.text}
        inspanningen[one.inspanning] = value.model_copy(update={"explanations": texts})
    for answer in answers:
        value = inspanningen[answer.inspanning]
        points = {answer.participant: answer.points}
        if answer.criterion:
            old = value.scores.get(answer.criterion, Judgement())
            judged = old.model_copy(update={"participants": {**old.participants, **points}})
            update: dict[str, object] = {"scores": {**value.scores, answer.criterion: judged}}
        else:
            links = list(value.contributes_to)
            place = _place(value, answer.goal)
            link = links[place]
            links[place] = link.model_copy(
                update={"participants": {**link.participants, **points}}
            )
            update = {"contributes_to": tuple(links)}
        inspanningen[answer.inspanning] = value.model_copy(update=update)
    return programme.model_copy(update={"inspanningen": inspanningen})


def _says(reading: Reading, edits: Sequence[Edit] | None, wanted: Programme) -> bool:
    """Whether the text with these edits says what is wanted."""
    if edits is None:
        return False
    source = reading.positions.source
    try:
        text = apply(source, edits)
    except ValueError:
        return False
    again = read_bytes(("\ufeff" + text).encode("utf-8"), source.file)
    return again.sound and again.programme == wanted


def _works(
    reading: Reading, programme: Programme, answers: Sequence[GivenJudgement], name: str
) -> bool:
    """Whether the answers on one inspanning can be added when they are alone."""
    own = [answer for answer in answers if answer.inspanning == name]
    return _says(reading, _edits(reading, programme, own), _with(programme, own))


def _edits(
    reading: Reading,
    programme: Programme,
    answers: Sequence[GivenJudgement],
    said: Sequence[ParticipantRemark] = (),
) -> list[Edit] | None:
    """The edits, or None where an inspanning is written in a way that has no place for them."""
    section = written(reading.positions.source).get("inspanningen")
    if section is None or section.kind != "mapping":
        return None
    put = Insertions(reading)
    by_inspanning: dict[str, list[GivenJudgement]] = {}
    for answer in answers:
        by_inspanning.setdefault(answer.inspanning, []).append(answer)
    texts: dict[str, dict[str, str]] = {}
    for one in said:
        texts.setdefault(one.inspanning, {})[one.participant] = _quoted(one.text)
    places = {key.text: place for key, place in zip(section.keys, section.values, strict=True)}
    for name in dict.fromkeys((*by_inspanning, *texts)):
        value, own = programme.inspanningen[name], by_inspanning.get(name, [])
        told = texts.get(name, {})
        if name not in places or not _one(put, section, places[name], value, own, told):
            return None
    return put.edits()


def _one(
    put: Insertions,
    section: Written,
    place: Written,
    value: Inspanning,
    answers: Sequence[GivenJudgement],
    told: Mapping[str, str],
) -> bool:
    scores = _grouped(answer for answer in answers if answer.criterion)
    if place.kind == "scalar":
        groups = {"scores": _judgements(put, scores), "explanations": told}
        there = {put.key(name): entries for name, entries in groups.items() if entries}
        put.expand(section, place, put.key("text"), there)
        return True
    if place.kind != "mapping":
        return False
    links = place.get("contributes_to")
    items = [] if links is None else links.values if links.kind == "list" else [links]
    for goal, given in _grouped(answer for answer in answers if answer.goal).items():
        number = _place(value, goal)
        if number >= len(items):
            return False
        _contribution(put, items[number], given)
    if scores:
        _scores(put, place, scores)
    if told:
        _explanations(put, place, told)
    return True


def _explanations(put: Insertions, place: Written, told: Mapping[str, str]) -> None:
    there = place.get("explanations")
    if there is None:
        put.add_group(place, put.key("explanations"), told)
        return
    if there.kind != "mapping":
        return  # an alias: reading the text again will show that nothing was added
    for participant, text in told.items():
        old = there.named(participant)
        if old is not None:
            put.exchange(old, text)
        else:
            put.add(there, {participant: text})


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _grouped(answers: Iterable[GivenJudgement]) -> dict[str, Given]:
    """Points by participant, by the criterion or the goal that they are on."""
    grouped: dict[str, Given] = {}
    for answer in answers:
        grouped.setdefault(answer.criterion or answer.goal, {})[answer.participant] = answer.points
    return grouped


def _judgements(put: Insertions, scores: Mapping[str, Given]) -> dict[str, str]:
    name = put.key("participants")
    return {one: put.flow({name: _flow(put, given)}) for one, given in scores.items()}


def _flow(put: Insertions, given: Given) -> str:
    return put.flow({participant: str(points) for participant, points in given.items()})


def _contribution(put: Insertions, item: Written, given: Given) -> None:
    if item.kind == "mapping":
        _participants(put, item, given)
    else:
        put.wrap(item, put.key("goal"), {put.key("participants"): _flow(put, given)})


def _scores(put: Insertions, place: Written, scores: Mapping[str, Given]) -> None:
    there = place.get("scores")
    if there is None:
        put.add_group(place, put.key("scores"), _judgements(put, scores))
        return
    if there.kind != "mapping":
        return  # an alias: reading the text again will show that nothing was added
    for criterion, given in scores.items():
        judgement = there.named(criterion)
        if judgement is None:
            put.add(there, _judgements(put, {criterion: given}))
        elif judgement.kind == "mapping":
            _participants(put, judgement, given)
        else:
            put.wrap(judgement, put.key("points"), {put.key("participants"): _flow(put, given)})


def _participants(put: Insertions, place: Written, given: Given) -> None:
    there = place.get("participants")
    if there is None:
        put.add(place, {put.key("participants"): _flow(put, given)})
        return
    if there.kind != "mapping":
        return
    for participant, points in given.items():
        old = there.named(participant)
        if old is not None:
            put.exchange(old, str(points))
        else:
            put.add(there, {participant: str(points)})


def _changes(reading: Reading, edits: Sequence[Edit]) -> Iterable[LineChange]:
    source, programme = reading.positions.source, reading.programme
    assert programme is not None
    starts = sorted(
        (reading.positions.place(("inspanningen", name), at_key=True).line, name)
        for name in programme.inspanningen
    )
    for line, group in groupby(sorted(edits), key=lambda edit: edit.line):
        old = source.line(line)
        pieces, at = [], 0
        for edit in group:
            pieces += [old[at : edit.column - 1], edit.new]
            at = edit.column - 1 + len(edit.old)
        new = "".join([*pieces, old[at:]]).replace("\r\n", "\n")
        name = starts[bisect_right(starts, (line, "\U0010ffff")) - 1][1]
        yield LineChange(name, line, old, tuple(new.split("\n")))
