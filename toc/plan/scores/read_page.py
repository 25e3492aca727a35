"""What came back on score forms, as a screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from toc.core.dossier import Dossier
from toc.core.loading import read_bytes
from toc.core.loading.positions import Positions
from toc.core.model import Contribution, Judgement, Programme
from toc.core.words import Language
from toc.documents.screen import Look, Page, Part, ScreenLine, aside, heading, item, line, strong
from toc.plan.scores.commands import ScoresRead
from toc.plan.scores.into_plan import Scored
from toc.plan.scores.judgements import Disagreement, judged_by_several
from toc.plan.scores.score_questions import heading as criterion_heading
from toc.plan.scores.score_sheet import GivenJudgement, ReturnedScores
from toc.plan.words.score_sheet import SCORES

MOST_TALKED = 12
"""So many differences are shown: more is no agenda for one meeting."""

MOST_LISTED = 10
"""So many inspanningen that nobody judged are named."""


def read_page(read: ScoresRead, language: Language, *, dry_run: bool) -> Page:
    """What was read, of whom, where people disagree, and what nobody judged."""
    dossier, returned, scored = read.dossier, read.returned, read.scored
    programme, silent = scored.programme, read.silent
    yield from _read(dossier, returned, scored, language, dry_run)
    yield from _talk(read.talk, returned, programme, language)
    yield from _remarks(returned, programme, language)
    yield from heading(SCORES.say("part.unjudged", language))
    if not silent:
        yield line(SCORES.say("all-judged", language), indent=2)
    for key, wholly in (("unjudged-wholly", True), ("unjudged-partly", False)):
        names = [one.inspanning for one in silent if one.wholly is wholly]
        if names:
            yield line(SCORES.say(key, language, count=len(names)), indent=2)
            for name in names[:MOST_LISTED]:
                yield _named(programme, name, indent=4)
        if len(names) > MOST_LISTED:
            more = SCORES.say("unjudged-more", language, count=len(names) - MOST_LISTED)
            yield line(aside(more), indent=4)


def _named(programme: Programme, name: str, indent: int) -> ScreenLine:
    text = f"- {programme.inspanningen[name].text}"
    return line(Part(text, beside=4), indent=indent)


def _read(
    dossier: Dossier, returned: ReturnedScores, scored: Scored, language: Language, dry_run: bool
) -> Page:
    if not (scored.new or scored.explained):
        yield line(strong(SCORES.say("nothing-new", language)))
    else:
        if scored.new:
            yield line(strong(SCORES.say("read", language, count=len(scored.new))))
        replaced = Counter(answer.participant for answer in scored.replaced or ())
        for name, count in Counter(answer.participant for answer in scored.new).items():
            said = SCORES.say("read-of", language, count=count, name=name)
            if replaced[name]:
                said = SCORES.say("read-replaced", language, read=said, replaced=replaced[name])
            yield item(said)
        if scored.explained:
            said = SCORES.say("explained", language, count=len(scored.explained))
            yield line(said, look=Look.PLAIN if scored.new else Look.STRONG)
        if dry_run:
            yield from _changes(dossier, scored, language)
        else:
            yield line(SCORES.say("written", language, file=dossier.file))
    yield from _points_count(dossier, scored, language)
    if scored.unkept:
        yield line(SCORES.say("unkept", language, count=len(scored.unkept)))
    if returned.silent:
        yield line(SCORES.say("silent", language, names=", ".join(returned.silent)))
    if returned.reworded:
        yield line(SCORES.say("reworded", language))
        for name in returned.reworded:
            yield _named(scored.programme, name, indent=2)
    yield from _withdrawn(dossier, returned, scored, language)


def _changes(dossier: Dossier, scored: Scored, language: Language) -> Page:
    yield line()
    yield line(SCORES.say("would", language, file=dossier.file))
    for change in scored.changes:
        where = SCORES.say("line", language, line=change.line, inspanning=change.inspanning)
        yield line(aside(where), indent=2)
        kept = change.new[0] == change.old
        if not kept:
            yield line("- ", change.old, look=Look.GONE, indent=2, hanging=8)
        for new in change.new[kept:]:
            yield line("+ ", new, look=Look.FINE, indent=2, hanging=8)
    yield line()
    yield line(SCORES.say("not-written", language, file=dossier.file))


def _points_count(dossier: Dossier, scored: Scored, language: Language) -> Page:
    """Where what was read does not count, as people agreed on points before."""
    programme = scored.programme
    found = {
        (one.inspanning, one.criterion, one.goal): judged.points
        for one in scored.new
        if (judged := _judged(programme, one)) is not None and judged.points is not None
    }
    if not found:
        return
    yield line(SCORES.say("points-count", language, count=len(found)))
    positions = _positions(dossier, scored)
    for (name, criterion, goal), points in found.items():
        said = SCORES.say(
            "points-count-one",
            language,
            about=f"{name}, {_about(programme, criterion, goal, language)}",
            points=points,
            line=positions.place(("inspanningen", name), at_key=True).line,
        )
        yield item(said)


def _judged(programme: Programme, one: GivenJudgement) -> Judgement | Contribution | None:
    """What the plan says of what somebody judged on a form."""
    value = programme.inspanningen.get(one.inspanning)
    if value is None:
        return None
    if one.criterion:
        return value.scores.get(one.criterion)
    return next((link for link in value.contributes_to if link.goal == one.goal), None)


def _positions(dossier: Dossier, scored: Scored) -> Positions:
    """Where everything stands in the file as it is now."""
    return read_bytes(("\ufeff" + scored.text).encode("utf-8"), dossier.file).positions


def _withdrawn(
    dossier: Dossier, returned: ReturnedScores, scored: Scored, language: Language
) -> Page:
    """What the plan still says of judgements that were taken back on a form."""
    programme = scored.programme
    left = [
        (one, points)
        for one in returned.withdrawn
        if (judged := _judged(programme, one)) is not None
        and (points := judged.participants.get(one.participant))
    ]
    if not left:
        return
    yield line(SCORES.say("withdrawn", language))
    positions = _positions(dossier, scored)
    for one, points in left:
        about = f"{one.inspanning}, {_about(programme, one.criterion, one.goal, language)}"
        said = SCORES.say(
            "withdrawn-one",
            language,
            participant=one.participant,
            about=about,
            points=points,
            line=positions.place(("inspanningen", one.inspanning), at_key=True).line,
        )
        yield item(said)


def _talk(
    talk: Sequence[Disagreement],
    returned: ReturnedScores,
    programme: Programme,
    language: Language,
) -> Page:
    if not talk:
        yield line()
        key = "no-talk" if judged_by_several(programme) else "one-judge"
        yield line(SCORES.say(key, language))
        return
    yield from heading(SCORES.say("part.talk", language))
    # Those of the forms themselves stand below, all of them.
    now = {(remark.participant, remark.inspanning) for remark in returned.remarks}
    for one in talk[:MOST_TALKED]:
        text = programme.inspanningen[one.inspanning].text
        yield item(Part(text, Look.STRONG, beside=6))
        yield line(aside(_about(programme, one.criterion, one.goal, language)), indent=4)
        yield line("  ".join(_gave(one, language)), indent=4, hanging=2)
        for who, said in one.explained:
            if (who, one.inspanning) not in now:
                yield line(aside(f"{who}: "), said, indent=4, hanging=2)
    if len(talk) > MOST_TALKED:
        more = SCORES.say("talk-more", language, count=len(talk) - MOST_TALKED)
        yield line(aside(more), indent=2)


def _about(programme: Programme, criterion: str, goal: str, language: Language) -> str:
    if goal:
        strategic = programme.strategic_goals.get(goal)
        known_goal = programme.operational_goals.get(goal) or strategic
        text = known_goal.text if known_goal is not None else goal
        return SCORES.say("about-goal", language, name=text)
    known = programme.planning.all_criteria.get(criterion)
    name = criterion_heading(criterion, known) if known is not None else criterion
    return SCORES.say("about-criterion", language, name=name)


def _gave(one: Disagreement, language: Language) -> Iterator[str]:
    for points in sorted({points for _, points in one.by_participant}):
        names = ", ".join(name for name, given in one.by_participant if given == points)
        yield SCORES.say("gave", language, points=points, names=names)
    if one.agreed is not None:
        yield SCORES.say("since-agreed", language, points=one.agreed)
    elif one.between is not None:
        yield SCORES.say("halfway", language, points=one.between)


def _remarks(returned: ReturnedScores, programme: Programme, language: Language) -> Page:
    if not returned.remarks:
        return
    yield from heading(SCORES.say("part.remarks", language))
    order = list(programme.inspanningen)
    known = [one for one in returned.remarks if one.inspanning in programme.inspanningen]
    for name in sorted({one.inspanning for one in known}, key=order.index):
        text = Part(programme.inspanningen[name].text, Look.STRONG, beside=4)
        yield line(text, indent=2)
        for one in known:
            if one.inspanning == name:
                yield line(aside(f"{one.participant}: "), one.text, indent=4, hanging=2)
