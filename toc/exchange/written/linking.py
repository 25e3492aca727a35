"""Which goal an element serves where no code, row or arrow says it: the one goal of its part of
the plan. Where there are more, it is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import ArrowKind, Outline
from toc.exchange.written.questions import Asks, Question
from toc.exchange.written.tables.columns import is_result
from toc.exchange.written.word_lists import plain

MOST_ASKED = 10
"""So many questions about links are asked at most: whoever has to answer more does it sooner in
the programme file."""

MOST_CHOICES = 20
"""Out of more goals nobody chooses from a list."""


def link_related(outline: Outline, found: list[Found]) -> None:
    """What is done or measured serves the goal with which a line across a map relates it, from
    whichever end that was drawn."""
    by_passage = {number: one for one in found for number in one.passages}
    for arrow in outline.arrows:
        ends = [by_passage.get(at) for at in (arrow.tail, arrow.head) if at is not None]
        if arrow.kind is not ArrowKind.RELATION:
            continue
        for one, goal in (ends, ends[::-1]) if len(ends) == ENDS else ():
            if one is None or goal is None or not goal.kind.is_goal or goal in one.stated:
                continue
            if one.kind.is_work or one.kind is Kind.INDICATOR:
                kept = (up for up in one.above if up.kind.is_goal and up not in one.stated)
                one.stated += [*kept, goal]


ENDS = 2
"""A line with a loose end relates nothing."""


def to_the_one_goal(found: list[Found]) -> None:
    """Where a part of the plan has one strategic goal, its operational goals contribute to that;
    where it has one goal, or one below which no other stands, what is done and measured in it
    does. A part without goals that says for which one it is has that one. In a plan with one goal
    everything is for that, unless it says itself what is for which."""
    goals_in = _by_part(found)
    for up, goals in goals_in.items():
        of = _besides_results(goals)
        for one in goals:
            if up.kind.is_group and len(of) == 1 and one not in of and not _has_goal(one):
                one.stated.append(of[0])
                one.kind = Kind.OPERATIONAL
    for one in found:
        if one.kind is Kind.OPERATIONAL and not _has_goal(one):
            for up in _chain(one):
                higher = [up] if up.kind is Kind.STRATEGIC else goals_in[up]
                goals = [goal for goal in higher if goal.kind is Kind.STRATEGIC]
                if len(goals) == 1:
                    one.stated.append(goals[0])
                    break
    goals = _only_one([one for one in found if one.kind.is_goal])
    if len(goals) == 1 and goals[0].certain and not any(one.refers for one in found):
        for one in found:
            served = _has_goal(one) or any(map(_serves, (*one.above, *one.stated)))
            if (one.kind.is_work or one.kind is Kind.INDICATOR) and not served:
                one.stated.append(goals[0])
    for one in found:
        if (one.kind.is_work or one.kind is Kind.INDICATOR) and not _has_goal(one):
            for up in (*one.above, *(up for up in one.stated if up.kind.is_group)):
                goals = _lowest(_besides_results(goals_in[up]))
                if not goals and up.kind.is_group:
                    goals = [goal for goal in up.stated if goal.kind.is_goal]
                if len(goals) == 1 and goals[0] not in one.stated:
                    one.stated.append(goals[0])
        if (one.kind.is_work or one.kind is Kind.INDICATOR) and not _has_goal(one):
            over = [up for up in _chain(one) if up.kind.is_goal][:1]
            if over and all(up.kind.is_group for up in one.above) and not goals_in[one.above[0]]:
                one.stated += over


def _only_one(goals: list[Found]) -> list[Found]:
    """The goals of a plan; where it has one, and below that only the list of what it is made of,
    that one."""
    tops = [one for one in goals if not any(up in goals for up in one.above)]
    listed = all(one.level == tops[0].level and one.level.startswith("below|") for one in goals)
    return tops if len(tops) == 1 and listed else goals


def to_the_goal_before(found: list[Found]) -> None:
    """Where a part of the plan has a goal, what is done for it, the next goal, what is done for
    that and so on, each serves the goal before it."""
    for wanted in (Kind.INSPANNING, Kind.INDICATOR):
        parts: dict[Found | None, list[Found]] = defaultdict(list)
        for one in found:
            kind = Kind.INSPANNING if one.kind.is_work else one.kind
            if kind.is_goal or kind is wanted:
                parts[next(iter(one.above), None)].append(one)
        for part in parts.values():
            _in_turn(sorted(part, key=lambda one: one.passages[0]))


def _in_turn(part: list[Found]) -> None:
    """Links each to the goal before it, where goals and what serves them take turns."""
    turns: list[list[Found]] = []
    for one in part:
        if one.kind.is_goal:
            turns.append([one])
        elif turns:
            turns[-1].append(one)
        else:
            return
    if len(turns) < FEWEST_IN_TURN or any(len(turn) == 1 for turn in turns):
        return
    for goal, *others in turns:
        for one in others:
            if not _has_goal(one):
                one.stated.append(goal)


FEWEST_IN_TURN = 2
"""With one goal there is nothing to take turns."""


def _lowest(goals: list[Found]) -> list[Found]:
    """Goals without those to which another of them contributes."""
    higher = {up for one in goals for up in (*one.stated, *one.above)}
    return [one for one in goals if one not in higher]


def _besides_results(goals: list[Found]) -> list[Found]:
    """The one goal beside what the plan calls its results; all of them where there is no such."""
    others = [one for one in goals if not _is_result(one)]
    return others if len(others) == 1 else goals


def _is_result(one: Found) -> bool:
    how, _, word = one.level.partition("|")
    return how == "word" and is_result(word)


def _has_goal(one: Found) -> bool:
    """Whether it serves a goal, or measures something."""
    measures = one.kind is Kind.INDICATOR
    return any(
        up.kind.is_goal or (measures and up.kind.is_work) for up in (*one.stated, *one.above)
    )


def _by_part(found: list[Found]) -> dict[Found, list[Found]]:
    """The goals directly below an element."""
    parts: dict[Found, list[Found]] = defaultdict(list)
    for one in found:
        if one.kind.is_goal:
            for up in (*one.above, *(up for up in one.stated if up.kind.is_group)):
                if one not in parts[up]:
                    parts[up].append(one)
    return parts


def _chain(one: Found) -> Iterator[Found]:
    """Everything that an element stands under, nearest first."""
    seen: list[Found] = []
    todo = list(one.above)
    while todo:
        up = todo.pop(0)
        if up not in seen:
            seen.append(up)
            todo += up.above
            yield up


def ask_links(
    found: list[Found], answers: Mapping[str, str], known: Collection[str] = ()
) -> list[Question]:
    """Questions about work that serves no goal, in a plan with goals; what was answered is taken
    over, and what is asked already (its keys are `known`) not asked again. Where the part of the
    plan that it stands in has goals of its own, each is asked for itself; else all of the part
    together."""
    goals = [one for one in found if one.kind.is_goal]
    asked: dict[str, tuple[list[Found], list[Found]]] = {}
    for one in found:
        if not one.kind.is_work or _has_goal(one) or any(map(_serves, (*one.above, *one.stated))):
            continue
        if f"above|{plain(one.text)}" in known:
            continue
        part = next((up for up in one.above if up.kind.is_group), None)
        own = [goal for goal in goals if part is not None and part in goal.above]
        words = one.text if own else (part.text if part is not None else one.section)
        if f"above|{plain(words)}" in known:
            words = one.text  # the part is called as something that is asked already
        choices = own or goals
        if 1 <= len(choices) <= MOST_CHOICES:
            asked.setdefault(f"above|{plain(words)}", (choices, []))[1].append(one)
    questions = []
    for key, (choices, ones) in asked.items():
        answer = answers.get(key)
        chosen = next((goal for goal in choices if goal.text == answer), None)
        if chosen is not None:
            for one in ones:
                one.stated.append(chosen)
        elif answer is None:
            passages = tuple(one.passages[0] for one in ones)
            texts = tuple(goal.text for goal in choices)
            questions.append(Question(key, Asks.ABOVE, passages, texts, "", len(ones)))
    questions.sort(key=lambda one: (-one.elements, one.passages))
    return questions[:MOST_ASKED]


def _serves(up: Found) -> bool:
    """Whether what stands under it is linked by that: work below work, and in a network."""
    return up.kind.is_work or up.kind is Kind.NETWORK
