"""Headings and sentences that announce what follows them and say of what it is."""

from __future__ import annotations

import re
from typing import NamedTuple

from toc.exchange.written.naming import (
    CODE,
    Detail,
    Kind,
    detail_named,
    kind_named,
    prefixed,
    years_in,
)


class Referred(NamedTuple):
    """A heading of what belongs to something else: `Acties bij ambitie 1: …`. The code or the text
    of that, as far as it is said; no kind where that was announced before: `Bij ambitie 1:`."""

    kind: Kind | None
    code: str
    text: str


def referring(text: str) -> Referred | None:
    """What a heading announces, and of which element that is named elsewhere: by its code, its
    text or both.

    >>> referring("Acties bij ambitie 1: Samen sterker")
    Referred(kind=<Kind.INSPANNING: 'inspanning'>, code='1', text='Samen sterker')
    """
    if (bare := _BARE.match(text)) and (said := prefixed(bare["of"].rstrip(" :"))) is not None:
        return Referred(None, said.code, said.rest)
    match = re.match(
        r"(.{3,60}?)\s(?:(?:horend|gekoppeld|related|contributing|linked) )?"
        r"(?:bij|aan|voor|van|onder|per|for|under|of|to|towards)\s(.+)$",
        text.strip(),
        re.I,
    )
    if match is None or (kind := kind_named(match[1])) is None or kind is Kind.ASIDE:
        return None
    said = prefixed(match[2])
    if said is not None:
        return Referred(kind, said.code, said.rest)
    return Referred(kind, "", match[2].strip())


_BARE = re.compile(r"\s*(?:bij|voor|ten behoeve van|for|under|towards)\s+(?P<of>.+)$", re.I)


def mentioned(text: str) -> list[str]:
    """The codes of goals that a text names in brackets as what it is for.

    >>> mentioned("Proeflessen geven (doel a en doel b)"), mentioned("Een loket (fase 2)")
    (['a', 'b'], [])
    """
    codes = []
    for inside in re.findall(r"\(([^()]*)\)", text):
        for word, said in _MENTION.findall(inside):
            kind = kind_named(word)
            if (kind is not None and kind.is_goal) or detail_named(word) is Detail.RESULT:
                codes += [one for one in _ONE_CODE.findall(said) if not years_in(one)]
    return codes


_MENTION = re.compile(
    rf"([^\W\d_]+)\s+({CODE}(?:\s*(?:,|&|\ben\b|\band\b)\s*{CODE}\b)*)(?![^\W\d_])",
    re.IGNORECASE,
)
_ONE_CODE = re.compile(rf"\b{CODE}\b(?<!\ben)(?<!\band)", re.IGNORECASE)


def led_in(text: str) -> Kind | None:
    """What the last words of a sentence announce that ends with a colon: `… draagt bij aan de
    volgende doelstellingen:` goals. None where they announce nothing.

    >>> led_in("Daarom nemen we deze maatregelen:"), led_in("Denk hierbij aan:")
    (<Kind.INSPANNING: 'inspanning'>, None)
    >>> led_in("De bibliotheken dragen bij aan:"), led_in("Wij ondersteunen dit door:")
    (<Kind.GOAL: 'goal'>, <Kind.INSPANNING: 'inspanning'>)
    >>> led_in("De Bibliotheek Deventer in 2030:"), led_in("Planning in 2030:")
    (<Kind.GOAL: 'goal'>, None)
    >>> led_in("We have three key strategic objectives which drive our work:")
    <Kind.STRATEGIC: 'strategic_goal'>
    """
    words = text.rstrip(" :").split()
    if not text.rstrip().endswith(":"):
        return None
    for count in range(min(len(words), MOST_LAST_WORDS), 0, -1):
        kind = kind_named(" ".join(words[-count:]))
        if kind is not None and kind is not Kind.ASIDE:
            return kind
    by_then = _BY_THEN.fullmatch(text.strip())
    if by_then is not None and not (kind_named(by_then["who"]) or detail_named(by_then["who"])):
        return Kind.GOAL
    for pattern, said in _LEADING_ON:
        if pattern.search(text.rstrip()):
            return said
    counted = _SO_MANY.search(text)
    after = counted["what"].split() if counted is not None else []
    for start in range(len(after)):
        for end in range(len(after), start, -1):
            kind = kind_named(" ".join(after[start:end]))
            if kind is not None and kind is not Kind.ASIDE:
                return kind
    return None


def follows(text: str) -> Kind | None:
    """What a sentence says that follows it, also without a colon behind it.

    >>> follows("Dat doen wij met de volgende activiteiten, per thema.")
    <Kind.INSPANNING: 'inspanning'>
    >>> follows("Er zijn twee doelen bereikt.") is None
    True
    """
    last = text.rstrip(" .:")
    return led_in(f"{last}:") if re.search(r"\b(?:volgende|following)\b", last, re.I) else None


_LEADING_ON = (
    (re.compile(r"\b(?:draagt|dragen)\b.*\bbij aan:$|\bcontributes? to:$", re.I), Kind.GOAL),
    (re.compile(r"\b(?:door|by):$", re.IGNORECASE), Kind.INSPANNING),
)
"""What the last words of a sentence make of the list below it: `… ondersteunen dit door:`."""

_BY_THEN = re.compile(
    r"(?:(?:De|Het|Onze|The|Our) )?(?P<who>(?:[A-Z\u00c0-\u00de][\w’'-]* ){1,4})in 20\d\d:"
)
"""Who, and when: what the list below it says is so by then."""

_SO_MANY = re.compile(
    r"\b(?:volgende|following|[2-9]|twee|drie|vier|vijf|zes|zeven|acht|two|three|four|five|six"
    r"|seven|eight)\s+(?P<what>[^\W\d_][\w’'-]*(?:\s+[^\W\d_][\w’'-]*){0,3})",
    re.IGNORECASE,
)
"""How many of something follow, or that they do, and what they are: `three key strategic
objectives which …`."""


MOST_LAST_WORDS = 5
"""So many words at the end of a sentence can name what follows it."""


_LEVELS = (
    (re.compile(r"\bstrategische?\b|\bstrategic\b", re.I), Kind.STRATEGIC),
    (re.compile(r"\boperatione(?:el|le)\b|\boperational\b", re.I), Kind.OPERATIONAL),
)


def defines(text: str) -> bool:
    """Whether a sentence leads in what words mean.

    >>> defines("We define the following terms:"), defines("Onder jeugd verstaan we:")
    (True, True)
    >>> defines("We werken aan de volgende doelen:")
    False
    """
    return text.rstrip().endswith(":") and _DEFINES.search(text) is not None


_DEFINES = re.compile(
    r"\b(?:define|defined|definitions?|following terms|abbreviations"
    r"|verstaan (?:we|wij)|wordt verstaan|(?:begrippen|termen|afkortingen|definities))\b",
    re.IGNORECASE,
)


def level_said(text: str) -> Kind | None:
    """The level of the goals that stand below a heading with a word for it.

    >>> level_said("Samenwerking op operationeel niveau")
    <Kind.OPERATIONAL: 'operational_goal'>
    """
    return next((kind for pattern, kind in _LEVELS if pattern.search(text)), None)
