"""What was read of a decision sheet, as a screen."""

from __future__ import annotations

from toc.core.words import Language
from toc.documents.screen import Look, Page, Part, Verbatim, aside, front, heading, item, line
from toc.review.decisions.commands import SheetRead
from toc.review.decisions.read import DecisionsRead, WantedInspanning
from toc.review.words.decisions_read import DECISIONS_READ


def _say(key: str, language: Language, **values: object) -> str:
    return DECISIONS_READ.say(key, language, **values)


def read_page(read: SheetRead, told: DecisionsRead, language: Language, *, dry_run: bool) -> Page:
    """What was decided, what that means, and what was written or would be."""
    dossier, decided = read.dossier, read.taken
    yield from front(told.programme, told.title)
    yield line(told.outcome)
    for group in told.groups:
        yield from heading(group.title)
        for one in group.decisions:
            yield item(one.text, one.id)
            if one.change:
                yield line(_say("changes", language, change=one.change), indent=4)
            said = [one.by]
            if one.replaced:
                said.append(_say("replaced", language))
            elif not one.new and decided.new:
                said.append(_say("known-already", language))
            yield line(one.reason, aside(f" ({'; '.join(said)})"), indent=4)
    if told.wishes:
        yield from heading(_say("group.new", language, count=len(told.wishes)))
    for wish in told.wishes:
        yield from _wish(wish, dossier.reading.key("inspanningen"), language)
    if told.means:
        yield from heading(_say("part.means", language))
        yield from map(item, told.means)
    for note in told.notes:
        yield item(note, mark=Part("▲ ", Look.WARNING))
    if not read.new:
        return
    yield line()
    if dry_run:
        if decided.lines:
            yield line(_say("would", language, file=dossier.file))
            for new in decided.lines:
                yield Verbatim(f"  + {new}", Look.FINE)
        yield line(_say("not-written", language))
    else:
        key = "written" if decided.new else "kept"
        yield line(_say(key, language, file=dossier.file, review=read.file))


def _wish(wish: WantedInspanning, section: str, language: Language) -> Page:
    yield item(wish.text, _say("serves", language, goal=wish.serves) if wish.serves else "")
    if wish.reason:
        yield line(wish.reason, indent=4)
    key = "write-it" if wish.lines[-1].endswith("…") else "write-it-complete"
    yield line(_say(key, language, section=section), indent=4)
    for new in wish.lines:
        yield Verbatim(f"      {new}", Look.ASIDE)
