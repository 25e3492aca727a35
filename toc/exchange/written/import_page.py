"""What became of a written plan, as lines of a screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from toc.core.words import Language, listing
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import Look, Page, heading, item, line, strong
from toc.exchange.words.plan_report import PLAN_REPORT
from toc.exchange.written.import_report import ImportReport
from toc.exchange.written.outline import Place
from toc.exchange.written.places_in_words import where

MOST_SHOWN = 10
"""So many contradictions are told one by one."""

MOST_PLACES = 5


def import_page(
    report: ImportReport, plan: Path, target: Path, language: Language, *, written: bool
) -> Page:
    """What was made of a `plan`, what is not in it and why, what is open, and the next command."""

    def say(key: str, **values: object) -> str:
        return PLAN_REPORT.say(key, language, **values)

    made = say("made" if written else "not-made", file=target, document=plan.name)
    yield line(strong(made))
    yield line()
    kind = say(f"kind.{report.draft.kind}")
    yield line(say("read", kind=kind, counted=_counted(report.read, "", language)), hanging=2)
    if report.has_elements:
        counts = {
            **{f"element.{name}": count for name, count in report.elements.items()},
            "links": report.links,
            "values": report.values,
            "wordings": report.wordings,
        }
        said = say("in-draft", counted=_counted(counts, "", language))
        yield line(said, hanging=2)
    else:
        yield line(say("in-draft-nothing"))
    yield from _besides(report, language)
    if report.withheld:
        yield from heading(say("withheld"), Look.STRONG)
        for name, places in report.withheld.items():
            yield item(_placed(say(f"withheld.{name}", count=len(places)), places, language))
    if report.contradictions:
        yield from heading(say("contradictions"), Look.STRONG)
        for said in report.contradictions[:MOST_SHOWN]:
            yield item(said)
        if (more := len(report.contradictions) - MOST_SHOWN) > 0:
            yield line(say("more", count=more), indent=2)
    yield from _open(report, plan, target, language, written=written)


def _besides(report: ImportReport, language: Language) -> Page:
    """What else the file has."""
    if not (report.besides or report.unplaced):
        return
    yield from heading(PLAN_REPORT.say("left-out", language), Look.STRONG)
    for name, places in report.besides.items():
        yield item(PLAN_REPORT.say(name, language, count=len(places)))
    if report.unplaced:
        yield item(PLAN_REPORT.say("unplaced", language, count=report.unplaced))


def _open(
    report: ImportReport, plan: Path, target: Path, language: Language, *, written: bool
) -> Page:
    """The questions, and what to type."""
    yield line()
    if report.questions:
        free = target.with_stem(f"{target.stem}-2") if written else target
        values = {"document": as_argument(plan), "free": as_argument(free)}
        yield line(PLAN_REPORT.say("questions", language, count=report.questions, **values))
        yield line()
    if written:
        yield line(PLAN_REPORT.say("next", language, plan=as_argument(target)))


def _counted(counts: Mapping[str, int], before: str, language: Language) -> str:
    """`1 strategisch doel, 3 indicatoren en 12 verbanden`."""
    said = [
        PLAN_REPORT.say(f"{before}{name}", language, count=count)
        for name, count in counts.items()
        if count
    ]
    return listing(said, language)


def _placed(said: str, places: Iterable[Place], language: Language) -> str:
    """With where it stands, the first of them."""
    known = list(dict.fromkeys(place for one in places if (place := where(one, language))))
    if not known:
        return said
    shown = "; ".join(known[:MOST_PLACES])
    if (more := len(known) - MOST_PLACES) > 0:
        shown = PLAN_REPORT.say("and-more", language, places=shown, count=more)
    return PLAN_REPORT.say("where", language, said=said, places=shown)
