"""What headings, column heads and words before a text name: a level of the plan, or what is said
of an element. The lists in `words/` have them, Dutch and English together: a plan says itself in
which language it is, not each of its words."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from toc.core.words.lists import lines


class Kind(Enum):
    """What a text can be in a programme. `GOAL` is a goal of which the level is not said, `ASIDE`
    what belongs to no programme."""

    VISION = "vision"
    MISSION = "mission"
    PROBLEM = "problem"
    LINE = "line"
    THEME = "theme"
    NETWORK = "network"
    STRATEGIC = "strategic_goal"
    OPERATIONAL = "operational_goal"
    GOAL = "goal"
    INSPANNING = "inspanning"
    STRUCTURAL = "structural"
    INDICATOR = "indicator"
    PHASE = "phase"
    MILESTONE = "milestone"
    ASIDE = "aside"

    @property
    def is_goal(self) -> bool:
        """Whether it is a goal, of whatever level."""
        return self in (Kind.STRATEGIC, Kind.OPERATIONAL, Kind.GOAL)

    @property
    def is_work(self) -> bool:
        """Whether it is something that is done."""
        return self in (Kind.INSPANNING, Kind.STRUCTURAL)


class Detail(Enum):
    """What can be said of an element, in a column of its own or after a word and a colon."""

    CODE = "code"
    REFERS = "refers"
    KIND = "kind"
    OWNER = "owner"
    PARTNERS = "partners"
    BASELINE = "baseline"
    TARGET = "target"
    MEASURED = "measured"
    UNIT = "unit"
    COST = "cost"
    PLANNING = "planning"
    SOURCE = "source"
    RESULT = "result"
    NOTE = "note"


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?(?!\d)")
_CODE = r"(?:[A-Za-z]{0,3}\.?\d+(?:[.-][A-Za-z]?\d+)*[a-z]?|[A-Z]|[IVX]{1,4})"
_LABEL = re.compile(rf"^\s*({_CODE}[.)]?|[•●▪◦·–-])\s+(?=\S)")


def plain(text: str) -> str:
    """A text as the lists have it: small letters, without marks, years and the number before it.

    >>> plain("2.1 Wat willen we in 2030 bereiken?")
    'wat willen we in bereiken'
    """
    text = _YEAR.sub(" ", _SPAN.sub(" ", text))
    text = re.sub(r"\([^)]*\)", " ", text)
    text = re.sub(r"^\s*\d+(?:\.\d+)*[.)]?\s+", "", text)
    kept = re.sub(r"['’`´]", "", text.casefold())
    kept = kept.translate(_FOLDED)
    said = " ".join(re.findall(r"[\w#*]+", kept))
    return re.sub(r"(?: (?:voor|in|tot|t m|t|van|vanaf|per|for|to|until))+$", "", said)


_SPAN = re.compile(
    r"\d+\s*(?:[-–]\s*\d+|\+)?\s*(?:jaar|jaren|maanden|years?|months?)\b", re.IGNORECASE
)
_FOLDED = str.maketrans("éèêëïíóöüúáàä", "eeeeiioouuaaa")


class _List(NamedTuple):
    whole: frozenset[str]
    patterns: re.Pattern[str] | None
    heads: tuple[str, ...]  # the longest first

    def has(self, said: str) -> bool:
        return said in self.whole or (
            self.patterns is not None and self.patterns.fullmatch(said) is not None
        )


@cache
def _list(name: str) -> _List:
    entries = [
        plain(one) if "*" not in one else _starred(one) for one in lines(__file__, f"words/{name}")
    ]
    starred = [one for one in entries if "*" in one]
    pattern = "|".join(
        re.escape(one).replace(r"\ \*", r"(?:\ .*)?").replace(r"\*", r".*") for one in starred
    )
    whole = frozenset(one for one in entries if "*" not in one)
    heads = tuple(sorted((one for one in whole if one), key=len, reverse=True))
    return _List(whole, re.compile(pattern) if pattern else None, heads)


def _starred(entry: str) -> str:
    return " ".join(
        word if word == "*" else "*".join(plain(part) for part in word.split("*"))
        for word in entry.split()
    )


def kind_named(text: str) -> Kind | None:
    """The kind of element that a heading announces: `Wat willen we bereiken?` goals, `Inhoud`
    nothing of the plan (ASIDE). None where it announces nothing, as a text of its own does.

    >>> kind_named("Deel 2: de acties"), kind_named("Ouders lezen voor")
    (<Kind.INSPANNING: 'inspanning'>, None)
    """
    said = plain(text)
    if not said:
        return None
    for one in (said, _LEADING.sub("", said)):
        if found := next((kind for kind in Kind if _list(kind.value).has(one)), None):
            return found
    halves = re.split(r" (?:en|and|of|or) ", said)
    if len(halves) == 2 and all(halves):
        first, second = (kind_named(half) for half in halves)
        if first is not None and second is not None and Kind.ASIDE not in (first, second):
            return first
    return None


_LEADING = re.compile(
    r"^(?:(?:deel|hoofdstuk|paragraaf|part|chapter|section)(?: \d+| [a-z])? )?"
    r"(?:(?:overzicht|lijst|tabel|overview|list|table) (?:van |of |met )?)?"
    r"(?:(?:de|het|onze|ons|alle|belangrijkste|gezamenlijke|gekozen|the|our|all|main|key) )*"
)


class Referred(NamedTuple):
    """A heading of what belongs to something else: `Acties bij ambitie 1: …`."""

    kind: Kind
    code: str
    text: str


def referring(text: str) -> Referred | None:
    """What a heading announces, and of which element that is named elsewhere: by its code, its
    text or both.

    >>> referring("Acties bij ambitie 1: Samen sterker")
    Referred(kind=<Kind.INSPANNING: 'inspanning'>, code='1', text='Samen sterker')
    """
    match = re.match(
        r"(.{3,60}?)\s(?:bij|voor|van|onder|per|for|under|of)\s(.+)$", text.strip(), re.I
    )
    if match is None or (kind := kind_named(match[1])) is None or kind is Kind.ASIDE:
        return None
    said = prefixed(match[2])
    if said is None:
        return Referred(kind, "", match[2].strip()) if len(match[2].split()) > 2 else None
    return Referred(kind, said.code, said.rest)


def detail_named(text: str) -> Detail | None:
    """What a column with this head says of an element, where it is not an element itself."""
    said = plain(text)
    if not said and _YEAR.search(text):
        return None
    return next((one for one in Detail if _list(f"field_{one.value}").has(said)), None)


class Prefixed(NamedTuple):
    """A text that says itself what it is: `Doel 1.1.2 Ouders …` is GOAL, `1.1.2` and the rest."""

    kind: Kind
    code: str
    rest: str


def prefixed(text: str) -> Prefixed | None:
    """What a text says before itself, with a number or a colon behind it. None where it does not.

    >>> prefixed("Ambitie 4.1 Iedereen kan rondkomen")
    Prefixed(kind=<Kind.STRATEGIC: 'strategic_goal'>, code='4.1', rest='Iedereen kan rondkomen')
    """
    match = _PREFIX.match(text)
    if match is None:
        return None
    word, code, mark, rest = match["word"], match["code"] or "", match["mark"] or "", match["rest"]
    if not code and not mark.strip():
        named = plain(word.split()[0]) in _list(Kind.LINE.value).whole and rest[:1].isupper()
        if not (
            named and len(word.split()) == 1 and len(rest.split()) <= 6 and rest[-1:] not in ".:;"
        ):
            return None
    for kind in Kind:
        if kind is not Kind.ASIDE and plain(word) in _list(kind.value).whole:
            return Prefixed(kind, code.rstrip("."), rest.strip())
    return None


_PREFIX = re.compile(
    rf"\s*(?P<word>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){{0,2}}?)\s*(?P<code>\b{_CODE})?"
    r"(?P<mark>\s*[:.–—-]|\)|(?=\s|$))(?:\s+|$)(?P<rest>.*)",
    re.DOTALL,
)


def years_in(text: str) -> tuple[str, ...]:
    """The years that a text names, in its order."""
    return tuple(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text))


_NOTHING = re.compile(
    r"^\W*(?:zie|see)\b"
    r"|\b(?:nog |hier |er )?geen (?:acties|maatregelen|doelen|doelstellingen|inspanningen"
    r"|activiteiten|indicatoren)\b"
    r"|^(?:de|het) (?:uitwerking|toelichting|rest|inspanningen|maatregelen|acties|doelen"
    r"|activiteiten|indicatoren)\b.*\b(?:staat|staan|volgt|volgen)\b"
    r"|^\W*(?:n\.?\s?v\.?\s?t\.?|n\.?\s?b\.?|pm|p\.m\.|x|-|–|n/?a|none)\W*$",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Whether a text only says where to look, that there is nothing, or that it does not apply."""
    return _NOTHING.search(text) is not None
