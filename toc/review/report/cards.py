"""The workshop cards as values: what people need to see of each network, and what they fill in."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from toc.core.graph import Level
from toc.core.words import Language, listing
from toc.draw.charts.charts import IndicatorChart, indicator_chart
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.report.promised_work import Promise, Work
from toc.review.report.said_and_done import stand_of
from toc.review.report.what_moved import measured_of
from toc.review.words.review_cards import CARD

FIELDS = ("stop", "go_on", "change", "start", "assume")
"""What is to be written on a card; the last is about what we take to be true."""

_MOST_CHARTS = 4
_MOST_QUESTIONS = 3


@dataclass(frozen=True)
class CardLine:
    """A goal or an inspanning: what is known of it (`told`), or else what people are asked to tick
    or (`written`) to write."""

    id: str
    text: str
    told: tuple[str, ...]
    ask: str
    written: bool = False


@dataclass(frozen=True)
class CardQuestion:
    """A question, and why it is asked."""

    text: str
    why: str


@dataclass(frozen=True)
class ReviewCard:
    """The card of a network; `more_charts` is how many indicators are not drawn on it."""

    id: str
    title: str
    eyebrow: str
    serves: str
    goals: tuple[CardLine, ...]
    work: tuple[CardLine, ...]
    charts: tuple[IndicatorChart, ...]
    more_charts: int
    questions: tuple[CardQuestion, ...]
    words: str


@dataclass(frozen=True)
class Cards:
    """The cards of a programme for one review."""

    title: str
    programme: str
    remark: str
    language: Language
    cards: tuple[ReviewCard, ...]


def workshop_cards(m: ReviewMaterial, f: Facts, only: Collection[str] = ()) -> Cards:
    """A card for each network, in the file's order; where some are named, for `only` those."""
    networks = [name for name in m.programme.networks if not only or name in only]
    return Cards(
        title=CARD.say("title", m.language, period=m.title),
        programme=m.programme.title,
        remark=CARD.say("remark", m.language, next=m.next_title),
        language=m.language,
        cards=tuple(_card(m, f, name) for name in networks),
    )


def _card(m: ReviewMaterial, f: Facts, network: str) -> ReviewCard:
    goals = m.graph.goals_in(network)
    works = {one.id: one for one in f.work}
    names = measured_of(m, goals)
    charts = tuple(
        indicator_chart(m.programme.indicators[name], m.found[name], m.on, m.language)
        for name in names[:_MOST_CHARTS]
    )
    goal_lines = tuple(_goal(m, name) for name in goals)
    work = tuple(_work(m, works[name]) for name in m.graph.inspanningen_in(network))
    title = m.network_title(network)
    return ReviewCard(
        id=network,
        title=title,
        eyebrow=_eyebrow(m, network),
        serves=_serves(m, goals),
        goals=goal_lines,
        work=work,
        charts=charts,
        more_charts=len(names) - len(charts),
        questions=tuple(_questions(m, f, network, goals))[:_MOST_QUESTIONS],
        words=CARD.say(
            "words",
            m.language,
            title=title,
            goals=_said(m, goal_lines),
            work=_said(m, work),
        ),
    )


def _said(m: ReviewMaterial, lines: tuple[CardLine, ...]) -> str:
    texts = [f"{one.text} ({'; '.join(one.told)})" if one.told else one.text for one in lines]
    return "; ".join(texts) or CARD.say("nothing", m.language)


def _eyebrow(m: ReviewMaterial, network: str) -> str:
    line = m.programme.networks[network].line
    parts = [m.programme.title, CARD.say("kind", m.language, period=m.title)]
    if line in m.programme.lines:
        parts.insert(1, m.programme.lines[line].title)
    return " · ".join(parts)


def _serves(m: ReviewMaterial, goals: list[str]) -> str:
    above = {name for goal in goals for name in m.graph.above(goal)}
    named = [
        m.text(name)
        for name in m.programme.strategic_goals
        if name in above and m.graph.level(name) is Level.STRATEGIC
    ]
    if not named:
        return ""
    return CARD.say("serves", m.language, goals=listing(named, m.language))


def _goal(m: ReviewMaterial, name: str) -> CardLine:
    lines = [m.lines[one] for one in m.goals[name].indicators]
    several = len(lines) > 1
    told = tuple(
        CARD.say(
            "mark-several" if several else "mark",
            m.language,
            symbol=line.symbol,
            word=line.word,
            **({"text": line.text.rstrip(".")} if several else {}),
        )
        for line in lines
    )
    ask = "" if told else CARD.say("goal-ask", m.language)
    return CardLine(name, m.text(name), told, ask, written=not told)


def _work(m: ReviewMaterial, one: Work) -> CardLine:
    told = []
    if one.planned:
        key = "agreed" if one.promised else "planned"
        said = one.said_word[0].upper() + one.said_word[1:]
        told.append(CARD.say(key, m.language, said=one.said_word if one.promised else said))
    if one.told:
        told.append(stand_of(m, one))
    # What was not to be done needs no boxes, unless somebody told that it was begun.
    ask = "" if one.told or one.said is Promise.NOT_NOW else CARD.say("work-ask", m.language)
    return CardLine(one.id, one.text, (" ".join(told),) if told else (), ask)


def _questions(
    m: ReviewMaterial, f: Facts, network: str, goals: list[str]
) -> Iterator[CardQuestion]:
    """What the data ask about this network, then what the plan itself wants to know of its goals;
    how far the work is has boxes to tick."""
    for one in f.questions.of(network):
        if one.kind != "not_told":
            yield CardQuestion(one.text, one.why)
    above = {*goals, *(name for goal in goals for name in m.graph.above(goal))}
    for item in m.programme.monitoring.questions.values():
        if item.text in f.gaps.asked and any(name in above for name in item.about):
            yield CardQuestion(item.text, CARD.say("why-plan", m.language))
