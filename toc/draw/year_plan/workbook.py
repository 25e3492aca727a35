"""The plan as tables for a controller: a row a thing, numbers as numbers, ids to match by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from toc.core.words import listing
from toc.core.words.speech import currency_in
from toc.core.words.terms import month_name
from toc.documents.document import Cell, Chapter, Column, Document, Paragraph, Table, Tone
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.year_plan.chosen import why_chosen
from toc.draw.year_plan.material import YearMaterial, columns, texts
from toc.draw.year_plan.means import limits_table
from toc.draw.year_plan.not_now import reason_of, what_it_takes
from toc.plan.choosing.limits import Scarce, Usage, units
from toc.plan.report.demands import owner_name, partner_name
from toc.plan.report.when import begin_said

_WANTED = ("doelen", "indicatoren", "terugblik", "wijzigingen", "afhankelijkheden", "risicos")
"""Tables of the document that serve as they are."""


def workbook(m: YearMaterial, whole: Document, open_chapter: Chapter) -> Document:
    """The document with only its tables: what is in the plan, what is not, the means, the goals,
    what is asked, and the open points."""
    there = {block.id: block for block in whole.all_blocks() if isinstance(block, Table)}
    asked = next(chapter for chapter in whole.chapters if chapter.id == "besluitpunten")
    tables = [_in_plan(m), _not_now(m), limits_table(m), _amounts(m), _decisions(m, asked)]
    tables += [there[name] for name in _WANTED if name in there]
    tables += [block for block in open_chapter.blocks if isinstance(block, Table)]
    chapters = tuple(
        Chapter(table.id, table.caption, (table,)) for table in tables if table is not None
    )
    return replace(whole, chapters=chapters)


def _in_plan(m: YearMaterial) -> Table:
    heads_of = columns(
        m,
        ("code", 0.6),
        ("id", 1.4),
        ("inspanning", 4.0),
        ("state", 1.2),
        ("period", 0.9),
        ("network", 1.6),
        ("goals", 1.2),
        ("owner", 1.6),
        ("partners", 1.8),
        ("place", 1.2),
        ("start", 1.0),
        ("end", 1.0),
        ("months", 0.8),
        ("why", 3.0),
    )
    return Table(
        "gekozen",
        YEAR.say("chosen.caption", m.language, period=m.period),
        heads_of,
        tuple(_lines(m)),
    )


def _lines(m: YearMaterial) -> Iterator[tuple[Cell, ...]]:
    language, unknown = m.language, YEAR.say("unknown", m.language)

    def known(said: str) -> Cell:
        return Cell(said) if said else Cell(unknown, open=True)

    committed = {one.inspanning: one for one in m.proposal.commitments}
    for name in m.in_plan:
        value, one = m.inspanning(name), committed.get(name)
        kind = "chosen" if name in m.chosen else "fixed" if name in m.fixed else "structural"
        start = m.date(value.start) if value.start is not None else ""
        end = m.date(value.end) if value.end is not None else ""
        if not end and one is not None and one.end is not None:
            end = month_name(one.end, language)
        period = ""
        if name in m.proposal.choice.starts:
            period = begin_said(m.proposal, name, language)
        always = YEAR.say("state.always", language) if kind == "structural" else ""
        months = Cell(str(value.duration), value.duration) if value.duration else known(always)
        yield (
            *texts(m.codes[name], name, m.text(name), YEAR.say(f"state.{kind}", language), period),
            Cell(m.home(name)),
            Cell(", ".join(m.codes[goal] for goal in m.graph.serves(name) if goal in m.codes)),
            known(owner_name(m.programme, value.owner)),
            known(listing([partner_name(m.programme, one) for one in value.partners], language)),
            known(listing(list(value.place), language)),
            known(start or always),
            known(end or always),
            months,
            Cell(why_chosen(m, name) if kind == "chosen" else ""),
        )


def _not_now(m: YearMaterial) -> Table:
    heads_of = columns(
        m,
        ("code", 0.6),
        ("id", 1.4),
        ("inspanning", 4.0),
        ("network", 1.6),
        ("reason", 3.0),
        ("takes", 3.0),
    )
    rows = tuple(
        texts(
            m.codes[left.id],
            left.id,
            m.text(left.id),
            m.home(left.id),
            reason_of(m, group),
            what_it_takes(m, left.id),
        )
        for group in m.report.not_now
        for left in group.inspanningen
        if left.id not in m.over
    )
    caption = YEAR.say("not-now.caption", m.language, period=m.period)
    return Table("nu-niet", caption, heads_of, rows)


def _amounts(m: YearMaterial) -> Table:
    """A row for every inspanning, period, kind and partner, and for what no partner is named for:
    to filter and to sum."""
    heads = (("code", 0.6), ("id", 1.4), ("inspanning", 4.0), ("period", 0.9), ("what", 1.2))
    heads_of = (
        *columns(m, *heads, ("partner", 2.0)),
        Column(HEADS.say("head.amount", m.language), 1.2, "right"),
        *columns(m, ("unit", 0.8)),
    )
    rows = []
    for use in m.proposal.usage:
        if use.limit_kind is Scarce.FOCUS:
            continue
        for name, taken in use.by.items():
            left = taken if use.partner else taken - _by_partners(m, use, name)
            if left <= 0:
                continue
            amount = left / units(use.limit_kind)
            partner = YEAR.say("undivided", m.language)
            if use.partner:
                partner = partner_name(m.programme, use.partner)
            rows.append(
                (
                    *texts(
                        m.codes.get(name, ""),
                        name,
                        m.text(name),
                        m.period_title(use.period),
                        HEADS.say(f"scarce.{use.limit_kind.value}", m.language),
                        partner,
                    ),
                    Cell(f"{amount:g}", amount),
                    Cell("fte" if use.limit_kind is Scarce.FTE else currency_in(m.language)),
                )
            )
    caption = YEAR.say("amounts.caption", m.language, period=m.period)
    return Table("bedragen", caption, heads_of, tuple(rows))


def _by_partners(m: YearMaterial, use: Usage, name: str) -> int:
    """What all partners together bring for it, where `use` is that in all."""
    return sum(
        other.by.get(name, 0)
        for other in m.proposal.usage
        if other.partner and (other.limit_kind, other.period) == (use.limit_kind, use.period)
    )


def _decisions(m: YearMaterial, asked: Chapter) -> Table:
    heads_of = columns(m, ("code", 0.6), ("decision", 8.0))
    rows = tuple(
        texts(block.label, block.text)
        for block in asked.blocks
        if isinstance(block, Paragraph) and block.tone is Tone.DECISION
    )
    return Table("besluitpunten", asked.title, heads_of, rows)
