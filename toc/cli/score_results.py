"""What came back on score forms, on the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import typer

from toc.core.words import listing
from toc.plan.words.score_mistakes import FORM_MISTAKES
from toc.plan.words.score_sheet import SCORES

if TYPE_CHECKING:
    from toc.cli.terminal import Page
    from toc.core.dossier import Dossier
    from toc.core.loading.positions import Positions
    from toc.core.model import Contribution, Judgement, Programme
    from toc.core.words import Language
    from toc.plan.scores.into_plan import Scored
    from toc.plan.scores.judgements import Disagreement
    from toc.plan.scores.score_sheet import Answer, Mistake, Returned

HEADING = "bold cyan"
ASIDE = "dim"

MOST_TALKED = 12
"""So many differences are shown: more is no agenda for one meeting."""

MOST_LISTED = 10
"""So many inspanningen that nobody judged are named."""


def mistakes(found: Sequence[Mistake], language: Language, as_json: bool) -> None:
    """Say what is wrong with the forms: all of it, each where it stands."""
    said = [
        {
            "file": one.file,
            "sheet": one.sheet,
            "cell": one.cell,
            "mistake": one.key,
            "what": FORM_MISTAKES.say(f"{one.key}.what", language, **one.values),
            "fix": FORM_MISTAKES.say(f"{one.key}.fix", language, **one.values),
        }
        for one in found
    ]
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "mistakes": said})
        return
    for one in said:
        key = "place-cell" if one["cell"] else "place-sheet" if one["sheet"] else "place"
        place = {name: one[name] for name in ("file", "sheet", "cell")}
        typer.echo(f"{SCORES.say(key, language, **place)}: {one['what']}", err=True)
        typer.echo(f"  {one['fix']}", err=True)
    typer.echo(SCORES.say("mistakes", language, count=len(found)), err=True)


def failed(dossier: Dossier, names: Sequence[str], language: Language) -> None:
    """Say where the programme file is written in a way that nothing can be added to."""
    places = [
        SCORES.say("failed-place", language, inspanning=name, line=_line(dossier, name))
        for name in names
    ]
    typer.echo(SCORES.say("failed", language, names=listing(places, language)), err=True)
    typer.echo(SCORES.say("failed-fix", language), err=True)


def _line(dossier: Dossier, *path: str | int) -> int:
    return dossier.reading.positions.place(("inspanningen", *path), at_key=True).line


def results(
    dossier: Dossier,
    returned: Returned,
    scored: Scored,
    language: Language,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Say what was read, of whom, where people disagree, and what nobody judged."""
    from toc.cli.terminal import Page, write_json
    from toc.plan.scores.judgements import disagreements, unjudged

    talk = disagreements(scored.programme)
    silent = [one for one in unjudged(scored.programme) if one.inspanning in returned.asked]
    if as_json:
        write_json(
            {
                "version": 1,
                "file": dossier.file,
                "written": bool(scored.new or scored.explained) and not dry_run,
                "answers": scored.new,
                "withdrawn": returned.withdrawn,
                "remarks": returned.remarks,
                "remarks_not_kept": scored.unkept,
                "reworded": returned.reworded,
                "disagreements": talk,
                "unjudged": silent,
            }
        )
        return
    page = Page()
    _read(page, dossier, returned, scored, language, dry_run)
    programme = scored.programme
    page.line()
    _talk(page, talk, returned, programme, language)
    _remarks(page, returned, programme, language)
    page.line()
    page.line(SCORES.say("part.unjudged", language), style=HEADING)
    wholly = [programme.inspanningen[one.inspanning].text for one in silent if one.wholly]
    partly = [programme.inspanningen[one.inspanning].text for one in silent if not one.wholly]
    if not silent:
        page.line(SCORES.say("all-judged", language), indent=2)
    for key, texts in (("unjudged-wholly", wholly), ("unjudged-partly", partly)):
        if texts:
            page.line(SCORES.say(key, language, count=len(texts)), indent=2)
            _list(page, texts, language)


def _list(page: Page, texts: Sequence[str], language: Language) -> None:
    for text in texts[:MOST_LISTED]:
        page.line(f"- {page.shortened(text, 6)}", indent=4)
    if len(texts) > MOST_LISTED:
        more = SCORES.say("unjudged-more", language, count=len(texts) - MOST_LISTED)
        page.line(more, indent=4, style=ASIDE)


def _read(
    page: Page,
    dossier: Dossier,
    returned: Returned,
    scored: Scored,
    language: Language,
    dry_run: bool,
) -> None:
    if not (scored.new or scored.explained):
        page.line(SCORES.say("nothing-new", language), style="bold")
    else:
        if scored.new:
            page.line(SCORES.say("read", language, count=len(scored.new)), style="bold")
        replaced = Counter(answer.participant for answer in scored.replaced or ())
        for name, count in Counter(answer.participant for answer in scored.new).items():
            said = SCORES.say("read-of", language, count=count, name=name)
            if replaced[name]:
                said = SCORES.say("read-replaced", language, read=said, replaced=replaced[name])
            page.parts(("- ", ""), (said, ""), indent=2, hanging=2)
        if scored.explained:
            said = SCORES.say("explained", language, count=len(scored.explained))
            page.line(said, style="" if scored.new else "bold")
        if dry_run:
            _changes(page, dossier, scored, language)
        else:
            page.line(SCORES.say("written", language, file=dossier.file))
    _points_count(page, dossier, scored, language)
    if scored.unkept:
        page.line(SCORES.say("unkept", language, count=len(scored.unkept)))
    if returned.silent:
        page.line(SCORES.say("silent", language, names=", ".join(returned.silent)))
    if returned.reworded:
        page.line(SCORES.say("reworded", language))
        for name in returned.reworded:
            page.line(f"- {page.shortened(scored.programme.inspanningen[name].text, 6)}", indent=2)
    _withdrawn(page, dossier, returned, scored, language)


def _changes(page: Page, dossier: Dossier, scored: Scored, language: Language) -> None:
    page.line()
    page.line(SCORES.say("would", language, file=dossier.file))
    for change in scored.changes:
        where = SCORES.say("line", language, line=change.line, inspanning=change.inspanning)
        page.line(where, indent=2, style=ASIDE)
        kept = change.new[0] == change.old
        if not kept:
            page.parts(("- ", "red"), (change.old, "red"), indent=2, hanging=8)
        for line in change.new[kept:]:
            page.parts(("+ ", "green"), (line, "green"), indent=2, hanging=8)
    page.line()
    page.line(SCORES.say("not-written", language, file=dossier.file))


def _points_count(page: Page, dossier: Dossier, scored: Scored, language: Language) -> None:
    """Where what was read does not count, as people agreed on points before."""
    programme = scored.programme
    found = {
        (one.inspanning, one.criterion, one.goal): points
        for one in scored.new
        if (points := _agreed(programme, one)) is not None
    }
    if not found:
        return
    page.line(SCORES.say("points-count", language, count=len(found)))
    positions = _positions(dossier, scored)
    for (name, criterion, goal), points in found.items():
        said = SCORES.say(
            "points-count-one",
            language,
            about=f"{name}, {_about(programme, criterion, goal, language)}",
            points=points,
            line=positions.place(("inspanningen", name), at_key=True).line,
        )
        page.parts(("- ", ""), (said, ""), indent=2, hanging=2)


def _agreed(programme: Programme, one: Answer) -> int | None:
    """The points that stand in the plan for what somebody judged on a form."""
    judged = _judged(programme, one)
    return judged.points if judged is not None else None


def _judged(programme: Programme, one: Answer) -> Judgement | Contribution | None:
    """What the plan says of what somebody judged on a form."""
    value = programme.inspanningen.get(one.inspanning)
    if value is None:
        return None
    if one.criterion:
        return value.scores.get(one.criterion)
    return next((link for link in value.contributes_to if link.goal == one.goal), None)


def _positions(dossier: Dossier, scored: Scored) -> Positions:
    """Where everything stands in the file as it is now."""
    from toc.core.loading import read_bytes

    return read_bytes(("\ufeff" + scored.text).encode("utf-8"), dossier.file).positions


def _withdrawn(
    page: Page, dossier: Dossier, returned: Returned, scored: Scored, language: Language
) -> None:
    programme = scored.programme
    left = [(one, points) for one in returned.withdrawn if (points := _stands(programme, one))]
    if not left:
        return
    page.line(SCORES.say("withdrawn", language))
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
        page.parts(("- ", ""), (said, ""), indent=2, hanging=2)


def _stands(programme: Programme, one: Answer) -> int | None:
    """What the plan still says of a judgement that was taken back on a form."""
    judged = _judged(programme, one)
    return judged.participants.get(one.participant) if judged is not None else None


def _talk(
    page: Page,
    talk: Sequence[Disagreement],
    returned: Returned,
    programme: Programme,
    language: Language,
) -> None:
    from toc.plan.scores.judgements import judged_by_several

    if not talk:
        key = "no-talk" if judged_by_several(programme) else "one-judge"
        page.line(SCORES.say(key, language))
        return
    page.line(SCORES.say("part.talk", language), style=HEADING)
    for one in talk[:MOST_TALKED]:
        text = programme.inspanningen[one.inspanning].text
        page.parts(("- ", ""), (page.shortened(text, 6), "bold"), indent=2, hanging=2)
        page.line(_about(programme, one.criterion, one.goal, language), indent=4, style=ASIDE)
        gave = list(_gave(one, language))
        page.parts(("  ".join(gave), ""), indent=4, hanging=2)
        # Those of the forms themselves stand below, all of them.
        now = {(remark.participant, remark.inspanning) for remark in returned.remarks}
        for who, said in one.explained:
            if (who, one.inspanning) not in now:
                page.parts((f"{who}: ", ASIDE), (said, ""), indent=4, hanging=2)
    if len(talk) > MOST_TALKED:
        more = SCORES.say("talk-more", language, count=len(talk) - MOST_TALKED)
        page.line(more, indent=2, style=ASIDE)


def _about(programme: Programme, criterion: str, goal: str, language: Language) -> str:
    from toc.plan.scores.asked import heading

    if goal:
        strategic = programme.strategic_goals.get(goal)
        known_goal = programme.operational_goals.get(goal) or strategic
        text = known_goal.text if known_goal is not None else goal
        return SCORES.say("about-goal", language, name=text)
    known = programme.planning.all_criteria.get(criterion)
    name = heading(criterion, known) if known is not None else criterion
    return SCORES.say("about-criterion", language, name=name)


def _gave(one: Disagreement, language: Language) -> Iterator[str]:
    for points in sorted({points for _, points in one.by_participant}):
        names = ", ".join(name for name, given in one.by_participant if given == points)
        yield SCORES.say("gave", language, points=points, names=names)
    if one.agreed is not None:
        yield SCORES.say("since-agreed", language, points=one.agreed)
    elif one.between is not None:
        yield SCORES.say("halfway", language, points=one.between)


def _remarks(page: Page, returned: Returned, programme: Programme, language: Language) -> None:
    if not returned.remarks:
        return
    page.line()
    page.line(SCORES.say("part.remarks", language), style=HEADING)
    order = list(programme.inspanningen)
    known = [one for one in returned.remarks if one.inspanning in programme.inspanningen]
    for name in sorted({one.inspanning for one in known}, key=order.index):
        page.line(page.shortened(programme.inspanningen[name].text, 4), indent=2, style="bold")
        for one in known:
            if one.inspanning == name:
                page.parts((f"{one.participant}: ", ASIDE), (one.text, ""), indent=4, hanging=2)
