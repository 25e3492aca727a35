"""What stands around the choice: structural activities, what depends on what, risks and
assumptions, governance and communication."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.model import Decision, Relation, SourceStatus
from toc.core.model.programme import NamedItem
from toc.core.words import listing
from toc.documents.document import Block, Cell, Chapter, Items, ListItem, Paragraph, Table, Tone
from toc.draw.words.year_document import YEAR
from toc.draw.words.year_heads import HEADS
from toc.draw.words.year_reasons import REASONS
from toc.draw.year_plan.chosen import goals_of
from toc.draw.year_plan.material import YearMaterial, columns, sentence, texts
from toc.draw.year_plan.open_points import OpenPoints
from toc.draw.year_plan.open_told import every_told, missing_everywhere, missing_of
from toc.plan.choosing.decisions import concerning
from toc.plan.report.demands import owner_name, partner_name
from toc.plan.report.phase_plan_means import left_undone


def structural(m: YearMaterial, points: OpenPoints) -> Chapter:
    """What always runs, with its goals and owner."""
    title = YEAR.say("structural", m.language)
    if not m.structural:
        named = any(one.structural for one in m.programme.inspanningen.values())
        key = "not-now" if named else "none"
        said = YEAR.say(f"structural.{key}", m.language)
        return Chapter("structureel", title, (Paragraph(said),))
    blocks: list[Block] = []
    everywhere = missing_everywhere(m, points, m.structural)
    if everywhere:
        said = YEAR.say("structural.unknown", m.language, what=everywhere)
        blocks.append(Paragraph(said, Tone.OPEN))
    for name in m.structural:
        value = m.inspanning(name)
        facts = (
            ("goals", goals_of(m, name)),
            ("owner", owner_name(m.programme, value.owner)),
            (
                "partners",
                listing([partner_name(m.programme, p) for p in value.partners], m.language),
            ),
            ("result", sentence(value.result) if value.result else ""),
        )
        items = tuple(
            ListItem(said, HEADS.say(f"card.{key}", m.language)) for key, said in facts if said
        )
        blocks.append(Paragraph(sentence(m.text(name)), label=m.codes[name]))
        if items:
            blocks.append(Items(items))
        missing = missing_of(m, points, name, m.structural)
        if missing:
            said = HEADS.say("card.unknown", m.language, what=missing)
            blocks.append(Paragraph(said, Tone.OPEN, m.codes[name]))
    return Chapter("structureel", title, tuple(blocks))


def dependencies(m: YearMaterial, points: OpenPoints) -> Chapter:
    """What must be finished first, what belongs together, what may not run at the same time, as
    far as anything in the plan is concerned; and other programmes."""
    language = m.language
    rows = tuple(_relations(m))
    blocks: list[Block] = []
    if rows:
        heads = (("inspanning", 3.0), ("relation", 1.4), ("other", 3.0), ("reason", 2.2))
        heads_of = columns(m, *heads)
        caption = YEAR.say("dependencies.caption", language)
        blocks.append(Table("afhankelijkheden", caption, heads_of, rows))
    else:
        blocks.append(Paragraph(YEAR.say("dependencies.none", language)))
    related = m.programme.related_programmes
    if related:
        blocks.append(Paragraph(YEAR.say("related", language)))
        blocks.append(Items(tuple(_said(m, one, one.about) for one in related.values())))
    blocks += every_told(m, points, "related")
    return Chapter("afhankelijkheden", YEAR.say("dependencies", language), tuple(blocks))


def _relations(m: YearMaterial) -> Iterator[tuple[Cell, ...]]:
    known, seen = {*m.in_plan}, set[tuple[str, frozenset[str]]]()
    for name, value in m.programme.inspanningen.items():
        for key, relations in (
            ("requires", value.requires),
            ("together", value.together_with),
            ("not-with", value.not_with),
        ):
            for one in relations:
                both = frozenset((name, one.inspanning))
                # Together and not together say the same from either side.
                if known.isdisjoint(both) or (key, both) in seen:
                    continue
                seen.add((key, both))
                yield texts(
                    _named(m, name),
                    YEAR.say(f"relation.{key}", m.language),
                    _named(m, one.inspanning),
                    _reason(m, one),
                )


def _named(m: YearMaterial, name: str) -> str:
    """An inspanning with its code in front, in a table."""
    code = m.codes.get(name)
    if code is None:
        key = "over" if name in m.over else ""
        said = m.text(name)
        return YEAR.say("is-over", m.language, text=said) if key else said
    return HEADS.say("card.title", m.language, code=code, text=m.text(name))


def _reason(m: YearMaterial, one: Relation) -> str:
    said = [sentence(one.reason)] if one.reason else []
    if any(source.status is SourceStatus.PROPOSAL for source in one.source):
        said.append(YEAR.say("relation.proposal", m.language))
    return " ".join(said) or YEAR.say("relation.no-reason", m.language)


def _said(m: YearMaterial, one: NamedItem, about: tuple[str, ...] = ()) -> ListItem:
    said = sentence(one.text) if one.text else ""
    if about:
        names = listing([_title(m, name) for name in about], m.language)
        said = f"{said} {YEAR.say('about', m.language, names=names)}".strip()
    return ListItem(said or YEAR.say("only-name", m.language), one.title)


def _title(m: YearMaterial, name: str) -> str:
    for table in (m.programme.lines, m.programme.networks):
        if name in table:
            return table[name].title
    return m.named(name)


def risks(m: YearMaterial, points: OpenPoints) -> Chapter:
    """The risks of the programme, and the assumptions under what is in the plan."""
    language, programme = m.language, m.programme
    blocks: list[Block] = []
    if programme.risks:
        heads = (("risk", 3.0), ("about", 2.4), ("risk-owner", 1.4), ("measure", 2.4))
        heads_of = columns(m, *heads)
        rows = tuple(
            (
                Cell(risk.text),
                Cell(listing([_title(m, name) for name in risk.about], language)),
                _known(m, owner_name(m.programme, risk.owner)),
                _known(m, risk.measure),
            )
            for risk in programme.risks.values()
        )
        blocks.append(Table("risicos", YEAR.say("risks.caption", language), heads_of, rows))
    assumed = tuple(
        (
            Cell(m.codes[name]),
            Cell(one.text),
            Cell(m.named(link.goal)),
            _known(m, owner_name(m.programme, one.owner)),
            _known(m, one.signal),
        )
        for name in m.in_plan
        for link in m.inspanning(name).contributes_to
        for one in link.assumption
    )
    if assumed:
        shares = (("code", 0.65), ("assumption", 3.2), ("for-goal", 2.6), ("risk-owner", 1.4))
        heads_of = columns(m, *shares, ("signal", 2.0))
        blocks.append(
            Table("aannames", YEAR.say("assumptions.caption", language), heads_of, assumed)
        )
    blocks += every_told(m, points, "risks", "risk-owner", "risk-measure", "assumption", "watch")
    return Chapter("risicos", YEAR.say("risks", language), tuple(blocks))


def _known(m: YearMaterial, said: str | None) -> Cell:
    return Cell(said) if said else Cell(YEAR.say("unknown", m.language), open=True)


def governance(m: YearMaterial, points: OpenPoints) -> Chapter:
    """Who steers, and what was decided already."""
    blocks: list[Block] = []
    roles = m.programme.governance.values()
    if roles:
        blocks.append(Items(tuple(_said(m, one) for one in roles)))
    decided = tuple(_decided(m))
    if decided:
        blocks.append(Paragraph(YEAR.say("decided", m.language)))
        blocks.append(Items(decided))
    blocks += every_told(
        m, points, "decided.old-text", "decided.still-there", "governance", "role"
    )
    return Chapter("sturing", YEAR.say("governance", m.language), tuple(blocks))


def _decided(m: YearMaterial) -> Iterator[ListItem]:
    for ruling in concerning(m.programme, m.periods):
        decision = ruling.decision
        after = ""
        if decision.earliest is not None:
            date = m.date(decision.earliest)
            after = REASONS.say("takes.not-before", m.language, date=date)
        undone = left_undone(decision, m.earlier.old_texts)
        if undone:
            after += YEAR.say(f"decided.{undone}", m.language)
        yield ListItem(decided_said(m, decision) + after)


def decided_said(m: YearMaterial, decision: Decision) -> str:
    """A decision as a sentence."""
    return YEAR.say(
        f"decided.{decision.decision.value}",
        m.language,
        name=m.named(decision.about),
        period=m.named_period(decision.period),
        role=decision.role,
        date=m.date(decision.date),
        reason=decision.reason.rstrip("."),
        change=(decision.change or "").rstrip("."),
    )


def communication(m: YearMaterial, points: OpenPoints) -> Chapter:
    """What the plan says of it."""
    means = m.programme.communication.values()
    blocks: list[Block] = []
    if means:
        blocks.append(Items(tuple(_said(m, one) for one in means)))
    blocks += every_told(m, points, "communication")
    return Chapter("communicatie", YEAR.say("communication", m.language), tuple(blocks))
