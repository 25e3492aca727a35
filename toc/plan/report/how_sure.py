"""How sure each choice is, in words and proportions."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from toc.core.words import Language, listing
from toc.core.words.numbers import number
from toc.plan.choosing.judgement_draws import JudgementKind, Varied
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.sensitivity import Firmness, Sensitivity, Tip
from toc.plan.report.headline import explained_said
from toc.plan.scores.judgements import explained_by
from toc.plan.words.sensitivity import SENSITIVITY


@dataclass(frozen=True)
class Contested:
    """A choice that is not firm. `tenths` says in how many of ten cases it is in the plan (0 is
    fewer than one), `said` the same in words, and `tip` what tips it."""

    id: str
    text: str
    chosen: bool
    tenths: int
    said: str
    tip: str


@dataclass(frozen=True)
class HowSure:
    """How sure the plan is. `drawings` is how often judgements were varied, 0 where there were
    none to vary; `method` says how, or why not. `firm` are the chosen ones that are firm.
    `contested` are chosen now, `near` are not, each the least sure first."""

    drawings: int
    method: tuple[str, ...]
    essence: str
    firm: tuple[str, ...]
    contested: tuple[Contested, ...]
    near: tuple[Contested, ...]


def how_sure(proposal: Proposal, found: Sensitivity | None, language: Language) -> HowSure:
    """What varying the judgements showed; `found` is None where the choice is not proven."""
    if found is None or not found.drawings:
        key = "not-proven" if found is None else "nothing"
        said = SENSITIVITY.say(key, language)
        return HowSure(0, (said,), said, (), (), ())
    firm = tuple(one.inspanning for one in found.firmness if one.chosen and one.firm)
    contested = tuple(_contested(proposal, one, language) for one in found.contested if one.chosen)
    near = tuple(_contested(proposal, one, language) for one in found.contested if not one.chosen)
    return HowSure(
        found.drawings,
        _method(found, language),
        _essence(len(firm), len(contested), len(near), len(found.firmness), language),
        firm,
        contested,
        near,
    )


def _essence(firm: int, contested: int, near: int, all_: int, language: Language) -> str:
    if not contested and not near:
        return SENSITIVITY.say("all-firm", language, all=all_)
    said = [SENSITIVITY.say("firm", language, all=firm + contested, firm=firm)]
    for key, count in (("contested", contested), ("near", near)):
        if count:
            said.append(SENSITIVITY.say(key, language, count=count))
    return " ".join(said)


def _method(found: Sensitivity, language: Language) -> tuple[str, ...]:
    said = [SENSITIVITY.say("drawn", language, count=number(found.drawings, language))]
    if found.split:
        judgements = found.judgements - found.weights
        said.append(SENSITIVITY.say("drawn-split", language, count=found.split, all=judgements))
    if found.agreed:
        said.append(SENSITIVITY.say("drawn-agreed", language, count=found.agreed))
    if found.stepped:
        said.append(SENSITIVITY.say("drawn-step", language))
    if found.weights:
        said.append(SENSITIVITY.say("drawn-weights", language))
    said.append(SENSITIVITY.say("drawn-unscored", language))
    return tuple(said)


def _contested(proposal: Proposal, one: Firmness, language: Language) -> Contested:
    inside = one.share if one.chosen else 1 - one.share
    tenths = min(9, round(inside * 10))
    key = "tenths-least" if not tenths else "tenths"
    if tenths and inside > Fraction(9, 10):
        key = "tenths-most"
    words = SENSITIVITY.say(key, language, count=tenths)
    return Contested(
        one.inspanning,
        proposal.graph.programme.inspanningen[one.inspanning].text,
        one.chosen,
        tenths,
        SENSITIVITY.say("stays" if one.chosen else "comes", language, tenths=words),
        _tip(proposal, one.tip, one.chosen, language) if one.tip is not None else "",
    )


def _tip(proposal: Proposal, tip: Tip, chosen: bool, language: Language) -> str:
    way = "chosen" if chosen else "out"
    other = ""
    if tip.other and not tip.at_once:
        other = SENSITIVITY.say(f"other-{way}", language, other=tip.other)
    if tip.judgement is None:
        return f"{SENSITIVITY.say('no-tip', language)} {other}".strip()
    judged = tip.judgement
    why = _explained(proposal, judged, language)
    about = judged.about
    if judged.kind is not JudgementKind.POINTS:
        about = proposal.graph.programme.planning.all_criteria[about].text.rstrip(".;")
    judgement = SENSITIVITY.say(
        f"judgement.{judged.kind.value}", language, name=judged.inspanning, about=about
    )
    said = SENSITIVITY.say("tip", language, judgement=judgement, value=tip.value, now=judged.now)
    if tip.at_once:
        return SENSITIVITY.say(f"tip-{way}", language, tip=said, other=tip.other) + why
    key = "alone" if tip.usually else "more"
    return f"{SENSITIVITY.say(f'tip-{key}-{way}', language, tip=said)} {other}".strip() + why


def _explained(proposal: Proposal, judged: Varied, language: Language) -> str:
    """What those who differ on a judgement wrote beside it."""
    programme = proposal.graph.programme
    if judged.participants < 2 or len(set(judged.values)) < 2:
        return ""
    value = programme.inspanningen[judged.inspanning]
    if judged.kind is JudgementKind.POINTS:
        link = next(one for one in value.contributes_to if one.goal == judged.about)
        given = link.participants
    else:
        given = value.scores[judged.about].participants
    explained = explained_by(programme, judged.inspanning, sorted(given))
    return f" {said}" if (said := explained_said(explained, language)) else ""


def firm_sentence(found: HowSure, language: Language) -> str:
    """Which chosen ones are firm; empty where none is."""
    if not found.firm:
        return ""
    return SENSITIVITY.say("firm-names", language, names=listing(list(found.firm), language))
