"""What an inspanning takes of money and people, in words."""

from __future__ import annotations

from toc.core.model import Amount, Cost, Fte, Inspanning, Programme
from toc.core.words import Language, listing
from toc.core.words.amounts import AMOUNTS
from toc.core.words.numbers import money, number


def amount_in_words(
    programme: Programme, one: Inspanning, amount: Amount, language: Language
) -> str:
    """All that the file says of it but the partners: `€ 12.500`, `€ 5.000 per jaar`, `€ 30.000:
    € 10.000 in 2024 en € 20.000 in 2025`, `0,5 fte`."""
    phases = programme.phases
    in_periods = listing(
        [
            AMOUNTS.say(
                "in-period",
                language,
                amount=_in_period(amount, part, language),
                period=phases[named].title if named in phases else named,
            )
            for named, part in amount.periods.items()
        ],
        language,
    )
    whole, divided = _whole(one, amount, language)
    if not in_periods:
        return whole
    key = "split" if divided else "but"
    return AMOUNTS.say(key, language, amount=whole, parts=in_periods) if whole else in_periods


def _in_period(amount: Amount, part: float, language: Language) -> str:
    if isinstance(amount, Cost):
        return money(part, language)
    return AMOUNTS.say("fte", language, number=number(part, language))


def part_in_words(amount: Amount, part: float, language: Language) -> str:
    """A part of an amount, such as that of a partner: `€ 12.500`, `0,5 fte`."""
    if isinstance(amount, Cost):
        said = money(part, language)
        per_year = amount.per_year is not None
        return AMOUNTS.say("per-year", language, amount=said) if per_year else said
    key = "full-time-years" if amount.in_total is not None else "fte"
    return AMOUNTS.say(key, language, number=number(part, language))


def parts_of_partners(programme: Programme, amount: Amount) -> dict[str, float]:
    """What each partner brings, by what he is called."""
    parts: dict[str, float] = {}
    for partner, part in amount.partners.items():
        title = programme.organisations.title(partner)
        parts[title] = parts.get(title, 0.0) + part
    return parts


def _whole(one: Inspanning, amount: Amount, language: Language) -> tuple[str, bool]:
    """What it takes in all or per year, and whether years of it are parts of that."""
    if isinstance(amount, Fte):
        if amount.in_total is not None:
            said = part_in_words(amount, amount.in_total, language)
            return AMOUNTS.say("in-all", language, amount=said), True
        return part_in_words(
            amount, amount.rate, language
        ) if amount.rate is not None else "", False
    assert isinstance(amount, Cost)
    if amount.per_year is not None:
        return part_in_words(amount, amount.per_year, language), False
    written = amount.amount is not None or amount.in_total is not None
    if amount.total is None or (len(amount.periods) == 1 and not written):
        return "", False
    said = money(amount.total, language)
    if one.structural:
        key = "unclear" if amount.unclear(one.structural) else "in-all"
        said = AMOUNTS.say(key, language, amount=said)
    return said, True
