"""What earlier adopted plans mean for the planned periods, in words: a plan looking back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.core.model import Programme
from toc.core.words import Language, listing
from toc.core.words.terms import month_name
from toc.plan.adopting.plan_facts import lowered, partial_day
from toc.plan.choosing.earlier import CarriedOver, Earlier, Fate, Overruled
from toc.plan.words.adoption import ADOPTION, day_name


@dataclass(frozen=True)
class LookBackItem:
    """An inspanning of an earlier plan and what has become of it; `sentence` may be empty for what
    was parked. `text` is as it was adopted."""

    id: str
    text: str
    sentence: str


@dataclass(frozen=True)
class LookBackPart:
    """What has the same fate; `kind` is that of `Fate`, or `overruled`, or `parked` (a part for
    each reason)."""

    kind: str
    title: str
    items: tuple[LookBackItem, ...]


@dataclass(frozen=True)
class LookBackQuestion:
    """What only people can answer, about the inspanningen with these ids. `kind` is slipped,
    unknown (whether it runs on) or not-told (whether it has begun)."""

    kind: str
    ids: tuple[str, ...]
    sentence: str


@dataclass(frozen=True)
class LookBack:
    """The looking back: which `plans` there were, `parts` without empty ones, and the `questions`
    that are open. `nothing` says so where there is nothing to tell."""

    plans: tuple[str, ...]
    nothing: str
    parts: tuple[LookBackPart, ...]
    questions: tuple[LookBackQuestion, ...]


_ORDER = (
    Fate.FINISHED,
    Fate.STOPPED,
    Fate.RUNS_ON,
    Fate.PLANNED,
    Fate.SLIPPED,
    Fate.UNKNOWN,
    Fate.GONE,
)


def look_back(earlier: Earlier, programme: Programme, language: Language) -> LookBack:
    """What `earlier` says, in words."""
    parts = [
        _part(
            fate.value,
            (
                LookBackItem(
                    one.inspanning, one.text, _sentence(fate, one, earlier, programme, language)
                )
                for one in earlier.of(fate)
            ),
            language,
        )
        for fate in _ORDER
    ]
    overruled = (
        LookBackItem(one.carried.inspanning, one.carried.text, _overruled(one, language))
        for one in earlier.overruled
    )
    # What people decided otherwise comes before what is gone; what was parked comes last.
    parts.insert(len(parts) - 1, _part("overruled", overruled, language))
    parts += _parked(earlier, language)
    told = tuple(part for part in parts if part.items)
    nothing = "" if told else _say("nothing" if earlier.plans else "none", language)
    return LookBack(
        plans=tuple(
            _say(
                "plan",
                language,
                period=plan.period,
                role=plan.role,
                date=day_name(plan.date.first_day, language),
            )
            for plan in earlier.plans
        ),
        nothing=nothing,
        parts=told,
        questions=tuple(_questions(earlier, language)),
    )


def _say(key: str, language: Language, **values: object) -> str:
    return ADOPTION.say(f"back.{key}", language, **values)


def _part(kind: str, items: Iterator[LookBackItem], language: Language) -> LookBackPart:
    return LookBackPart(kind, _say(f"part.{kind}", language), tuple(items))


def _sentence(
    fate: Fate, one: CarriedOver, earlier: Earlier, programme: Programme, language: Language
) -> str:
    until = month_name(one.end, language) if one.end is not None else ""
    match fate:
        case Fate.FINISHED | Fate.STOPPED:
            return _over(fate, one, programme, language)
        case Fate.RUNS_ON:
            # What runs still and should have ended has no end that is known.
            known = one.end is not None and one.end >= earlier.first
            key = "runs_on" if known else "runs_on-open"
            said = _say(key, language, plan=one.plan, until=until)
            return said if one.told else f"{said} {_say('not-told', language)}"
        case Fate.PLANNED:
            start = month_name(one.start, language)
            return _say("planned", language, plan=one.plan, start=start)
        case Fate.SLIPPED:
            planned = one.planned_end
            if planned is None or (one.end is not None and one.end < planned):
                said = _say("slipped-by-file", language, plan=one.plan, until=until)
            else:
                month = month_name(planned, language)
                said = _say("slipped", language, plan=one.plan, planned=month)
                if one.end != planned:
                    said += f" {_say('slipped-until', language, until=until)}"
            if not one.told and one not in earlier.of(Fate.RUNS_ON):
                said += f" {_say('slipped-open', language)}"
            return said
        case Fate.UNKNOWN | Fate.GONE:
            return _say(fate.value, language, plan=one.plan)


def _over(fate: Fate, one: CarriedOver, programme: Programme, language: Language) -> str:
    progress = programme.inspanningen[one.inspanning].progress
    since = note = ""
    if progress is not None and progress.date is not None:
        since = _say("since", language, date=partial_day(progress.date, language))
    if progress is not None and progress.note is not None:
        note = _say("note", language, note=progress.note.rstrip("."))
    return _say(fate.value, language, since=since, note=note)


def _overruled(one: Overruled, language: Language) -> str:
    decision = one.decision
    return _say(
        "overruled",
        language,
        plan=one.carried.plan,
        role=decision.role,
        date=partial_day(decision.date, language),
        period=decision.period,
        verdict=ADOPTION.say(f"decision.{decision.decision.value}", language),
        reason=decision.reason,
    )


def _parked(earlier: Earlier, language: Language) -> Iterator[LookBackPart]:
    """A part for each reason, as it was said then."""
    reasons: dict[tuple[str, str], list[LookBackItem]] = {}
    for one in earlier.parked:
        item = LookBackItem(one.inspanning, one.text, one.why.detail or "")
        reasons.setdefault((one.plan, one.why.reason.rstrip(".:")), []).append(item)
    for (plan, reason), items in reasons.items():
        title = _say("part.parked", language, plan=plan, reason=lowered(reason))
        yield LookBackPart("parked", title, tuple(items))


def _questions(earlier: Earlier, language: Language) -> Iterator[LookBackQuestion]:
    """About each inspanning once: what decides most about it."""
    asked: set[str] = set()
    for kind, carried in (
        ("slipped", earlier.of(Fate.SLIPPED)),
        ("unknown", earlier.of(Fate.UNKNOWN)),
        ("not-told", earlier.not_told),
    ):
        ids = tuple(one.inspanning for one in carried if one.inspanning not in asked)
        asked.update(ids)
        if ids:
            names = listing(list(ids), language)
            yield LookBackQuestion(kind, ids, ADOPTION.say(f"ask.{kind}", language, names=names))
