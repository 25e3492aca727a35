"""The overview of the next version, as lines of a screen."""

from __future__ import annotations

from collections.abc import Sequence

from toc.core.comparing import Kind, marked
from toc.core.words import Language
from toc.documents.screen import Look, Page, ScreenLine, front, heading, item, line
from toc.exchange.next_version.comparing import NextVersion
from toc.exchange.next_version.telling import KINDS, ToldDifference, ToldField
from toc.exchange.words.next_version import NEXT_VERSION

_FIRST = ("text", "title", "name")


def version_page(
    version: NextVersion,
    differences: Sequence[ToldDifference],
    document: str,
    since: str,
    plan: str,
    language: Language,
) -> Page:
    """What is new, changed, moved and gone in a document, each with old and new beside each other;
    `since` is the version that it was compared with, where there is one."""
    say = NEXT_VERSION.say
    title = say("title", language, document=document, plan=plan)
    yield from front(version.programme.title, title)
    if since:
        yield line(say("since", language, document=since))
    yield line()
    if not differences:
        yield line(say("nothing", language))
    else:
        counts = [
            say("group", language, kind=say(kind_key(version, kind), language), count=count)
            for kind in KINDS
            if (count := sum(one.kind == kind.value for one in differences))
        ]
        yield line(", ".join(counts) + ".")
    if same := version.comparison.same:
        yield line(say("same", language, count=same))
    if version.sources:
        yield line(say("sources", language, count=len(version.sources)))
    if version.others:
        yield line(say("others", language, count=version.others))
    if any(_is_marked(field) for one in differences for field in one.fields):
        yield line(say("about-marks", language))
    for kind in KINDS:
        of_kind = [one for one in differences if one.kind == kind.value]
        if not of_kind:
            continue
        name = say(kind_key(version, kind), language)
        yield from heading(say("group", language, kind=name, count=len(of_kind)))
        if kind in (Kind.LEVEL, Kind.GONE):
            key = kind_key(version, kind).replace("kind.", "about-")
            yield line(say(key, language), look=Look.ASIDE)
        for one in of_kind:
            yield from _one(one, language)


def kind_key(version: NextVersion, kind: Kind) -> str:
    """The key of what a kind is called: what is gone from a document, or is not on a form."""
    return f"kind.{kind.value}{'-form' if kind is Kind.GONE and version.is_form else ''}"


def _one(one: ToldDifference, language: Language) -> Page:
    say = NEXT_VERSION.say
    part = f"{one.part}: " if one.text else one.part
    yield item(f"{part}{one.text}", one.id)
    if one.level:
        yield _below(say("level-changed", language, old=one.part, new=one.level))
    for field in one.fields:
        yield from _field(field, one.kind, language)
    if one.above:
        said = "; ".join(f"‘{text}’" for text in one.above)
        yield _below(say("under", language, value=said))
    for goal in one.lost:
        yield _below(say("judgement-lost", language, goal=goal))
    if one.place:
        key = "old-place" if one.kind == Kind.GONE.value else "place"
        yield _below(say(key, language, place=one.place), Look.ASIDE)


def _field(field: ToldField, kind: str, language: Language) -> Page:
    say = NEXT_VERSION.say
    nothing = say("no-value", language)
    old, new = field.old or nothing, field.new or nothing
    if _is_text(field) or kind == Kind.MOVED.value:
        if _is_text(field) and field.old and field.new:
            old, new = marked(field.old, field.new)
        elif not _is_text(field):
            old, new = f"{field.name}: {old}", f"{field.name}: {new}"
        names = [f"{say(key, language)}: " for key in ("was", "is")]
        wide = max(map(len, names))
        for name, value in zip(names, (old, new), strict=True):
            yield _below(f"{name:<{wide}}{value}", hanging=wide)
    else:
        yield _below(say("field-changed", language, field=field.name, old=old, new=new))


def _is_text(field: ToldField) -> bool:
    return field.field in _FIRST


def _is_marked(field: ToldField) -> bool:
    both = field.old, field.new
    return _is_text(field) and all(both) and marked(*both) != both


def _below(text: str, look: Look = Look.PLAIN, hanging: int = 2) -> ScreenLine:
    return line(text, look=look, indent=4, hanging=hanging)
