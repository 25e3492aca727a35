"""A card for each inspanning in the plan: all that is known of it, and what is not."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from toc.core.model import Cost, Verdict
from toc.core.words import listing
from toc.core.words.terms import month_name
from toc.documents.document import Block, Chapter, Items, ListItem, Paragraph, Tone
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.words.year_reasons import REASONS
from toc.draw.year_plan.chosen import goals_of, why_chosen
from toc.draw.year_plan.material import YearMaterial, sentence, some
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import missing_everywhere, missing_of
from toc.plan.choosing.decisions import concerning
from toc.plan.choosing.limits import Scarce, units
from toc.plan.report.amounts import amount_in_words, part_in_words, parts_of_partners
from toc.plan.report.demands import amount_said, partner_name
from toc.plan.report.phase_plan_means import left_undone
from toc.plan.report.when import begin_said
from toc.plan.words.planning import PLANNING


def chapter(m: YearMaterial, points: OpenPoints) -> Chapter:
    """The cards of what is chosen and of what runs already."""
    names = (*m.chosen, *m.fixed)
    blocks: tuple[Block, ...] = ()
    missing = missing_everywhere(m, points, names)
    if not names:
        blocks = (Paragraph(YEAR.say("nothing-chosen", m.language)),)
    elif missing:
        said = YEAR.say("cards.unknown", m.language, what=missing)
        blocks = (Paragraph(said, Tone.OPEN),)
    return Chapter(
        "per-inspanning",
        YEAR.say("cards", m.language),
        blocks,
        tuple(card(m, points, name) for name in names),
        page_break=bool(names),
    )


def card(m: YearMaterial, points: OpenPoints, name: str) -> Chapter:
    """One card."""
    language = m.language
    items = tuple(
        ListItem(said, HEADS.say(f"card.{key}", language)) for key, said in _facts(m, name) if said
    )
    blocks: list[Block] = [Items(items)]
    missing = missing_of(m, points, name, (*m.chosen, *m.fixed))
    if missing:
        said = HEADS.say("card.unknown", language, what=missing)
        blocks.append(Paragraph(said, Tone.OPEN))
    title = HEADS.say("card.title", language, code=m.codes[name], text=m.text(name))
    return Chapter(f"kaart-{name}", title, tuple(blocks))


def _facts(m: YearMaterial, name: str) -> Iterator[tuple[str, str]]:
    value, language = m.inspanning(name), m.language
    yield "result", sentence(value.result) if value.result else ""
    yield "goals", goals_of(m, name)
    networks = [m.programme.networks[one].title for one in m.graph.networks_of(name)]
    yield "networks", listing(networks, language)
    if name in m.chosen:
        yield "why", why_chosen(m, name)
    yield "decided", " ".join(change_said(m, name))
    yield "owner", partner_name(m.programme, value.owner) if value.owner else ""
    partners = [partner_name(m.programme, partner) for partner in value.partners]
    yield "partners", listing(partners, language)
    yield "place", listing(list(value.place), language)
    yield "when", _when(m, name)
    yield (
        "milestones",
        "; ".join(
            HEADS.say("card.milestone", language, text=stone.text, date=m.date(stone.date))
            if stone.date is not None
            else HEADS.say("card.milestone-undated", language, text=stone.text)
            for stone in value.milestones
        ),
    )
    if value.cost is not None:
        yield "cost", _amount(m, name, Scarce.BUDGET)
    if value.fte is not None:
        yield "fte", _amount(m, name, Scarce.FTE)
    assumptions = [one.text for link in value.contributes_to for one in link.assumption]
    yield "assumptions", " ".join(map(sentence, assumptions))


def change_said(m: YearMaterial, name: str) -> Iterator[str]:
    """What people decided to change about a goal or an inspanning, or to stop of a goal."""
    for ruling in concerning(m.programme, m.periods):
        decision = ruling.decision
        if decision.about != name:
            continue
        if decision.decision is Verdict.CHANGE or decision.goal is not None:
            said = HEADS.say(
                f"decided.{decision.decision.value}",
                m.language,
                change=(decision.change or "").rstrip("."),
                role=decision.role,
                date=m.date(decision.date),
                reason=decision.reason.rstrip("."),
            )
            undone = left_undone(decision, m.earlier.old_texts)
            yield said + (YEAR.say(f"decided.{undone}", m.language) if undone else "")


def _when(m: YearMaterial, name: str) -> str:
    """When it runs, as far as that is known."""
    value, language = m.inspanning(name), m.language
    said = []
    commitment = next((c for c in m.proposal.commitments if c.inspanning == name), None)
    if commitment is not None:
        if value.start is not None or value.progress is not None:
            date = value.start or (value.progress.date if value.progress else None)
            if date is not None:
                said.append(REASONS.say("when.since", language, date=m.date(date)))
        said.append(_until(m, commitment.end))
    elif name in m.proposal.choice.starts:
        period = begin_said(m.proposal, name, language)
        said.append(REASONS.say("when.in", language, period=period))
    for key, bound in (("earliest", value.earliest), ("latest", value.latest)):
        if bound is not None:
            said.append(REASONS.say(f"takes.{key}", language, date=m.date(bound)))
    if value.duration is not None:
        months = PLANNING.say("months", language, count=value.duration)
        said.append(REASONS.say("when.lasts", language, months=months))
    return sentence(", ".join(some(said))) if any(said) else ""


def _until(m: YearMaterial, end: datetime.date | None) -> str:
    if end is None:
        return ""
    return REASONS.say("when.until", m.language, month=month_name(end, m.language))


def _amount(m: YearMaterial, name: str, scarce: Scarce) -> str:
    """What it takes in all, by whom, and how much of it in each planned period."""
    value, language = m.inspanning(name), m.language
    amount = value.cost if scarce is Scarce.BUDGET else value.fte
    if amount is None:
        return ""

    said = [amount_in_words(m.programme, value, amount, language)]
    parts = parts_of_partners(m.programme, amount)
    whole = amount.total if isinstance(amount, Cost) else amount.rate
    if parts:
        by = [
            YEAR.say(
                "of-partner",
                language,
                partner=partner,
                amount=part_in_words(amount, part, language),
            )
            for partner, part in parts.items()
        ]
        if len(by) == 1 and sum(parts.values()) == whole:
            by = list(parts)
        said.append(YEAR.say("by-partner", language, parts=listing(by, language)))
    for use in m.proposal.usage:
        part = use.by.get(name, 0) if use.limit_kind is scarce and not use.partner else 0
        told = amount.periods.get(m.periods[use.period].id, amount.per_year or whole or 0)
        if part and part != told * units(scarce):
            taken = amount_said(scarce, part, language)
            period = m.period_title(use.period)
            said.append(YEAR.say("in-planned", language, amount=taken, period=period))
    return sentence("; ".join(said))
