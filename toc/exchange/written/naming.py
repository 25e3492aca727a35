"""What headings, column heads and words before a text name: a level of the plan, or what is said
of an element."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from toc.exchange.written.word_lists import YEAR, plain, word_list


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

    @property
    def is_group(self) -> bool:
        """Whether it groups goals and inspanningen, and is none itself."""
        return self in (Kind.LINE, Kind.THEME, Kind.NETWORK)


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
    CAPACITY = "capacity"  # hours, staff and other means that are no money
    PLANNING = "planning"
    SOURCE = "source"
    RESULT = "result"
    NOTE = "note"


MEANS = (Detail.COST, Detail.CAPACITY)
"""What something takes: money, or hours and people. The one is never told as the other."""

CODE = r"(?:[A-Za-z]{0,3}\.?\d+(?:[.-][A-Za-z]?\d+)*[a-z]?|[A-Z]|[IVX]{1,4})"
"""A number or code that a plan gives an element, as a pattern."""


def kind_named(text: str) -> Kind | None:
    """The kind of element that a heading announces: `Wat willen we bereiken?` goals, `Inhoud`
    nothing of the plan (ASIDE). None where it announces nothing, as a text of its own does, or
    goals and inspanningen together.

    >>> kind_named("Deel 2: de acties"), kind_named("Drie doelstellingen")
    (<Kind.INSPANNING: 'inspanning'>, <Kind.GOAL: 'goal'>)
    >>> kind_named("Doelstellingen van de samenwerking"), kind_named("Ouders lezen voor")
    (<Kind.GOAL: 'goal'>, None)
    """
    said = plain(text)
    if not said:
        return None
    bare = _LEADING.sub("", said)
    for one in (said, bare):
        if found := _listed(one):
            return found
    parts = [part for part in _PARTS.split(text) if part]
    if len(parts) > 1:
        kinds = [_listed(_LEADING.sub("", plain(part))) for part in parts]
        if all(kinds) and (together := _together([one for one in kinds if one])):
            return together
    if of := _OF_SOMETHING.match(bare):
        return _listed(of["several"]) if _listed(of["several"]) is not Kind.ASIDE else None
    return None


def names_levels(text: str) -> bool:
    """Whether a heading only counts up what stands below it.

    >>> names_levels("Goals, Objectives and Deliverables"), names_levels("Doelen halen")
    (True, False)
    >>> names_levels("Doelenboom 2030")
    True
    """
    if plain(text) in _OVERVIEWS:
        return True
    parts = [part for part in _PARTS.split(text) if part.strip()]
    return len(parts) > 1 and all(kind_named(one) or detail_named(one) for one in parts)


_OVERVIEWS = frozenset(
    [
        "doelenboom",
        "doelenkaart",
        "doelenoverzicht",
        "doelstellingenboom",
        "resultatenkader",
        "theory of change",
        "results framework",
        "logical framework",
        "logframe",
    ]
)
"""What a plan calls all of its goals and work together."""

_PARTS = re.compile(r"[,&/]|\s(?:en|and|of|or|met|with)\s")


def _listed(said: str) -> Kind | None:
    whole, starred = _all_lists()
    if (kind := whole.get(said)) is not None:
        return kind
    return next((kind for kind, pattern in starred if pattern.fullmatch(said)), None)


@cache
def _all_lists() -> tuple[dict[str, Kind], list[tuple[Kind, re.Pattern[str]]]]:
    """The kinds by the entries that name them, and the patterns of those with a `*`. What stands
    in two lists is of the first."""
    lists = [(kind, word_list(kind.value)) for kind in Kind]
    whole = {entry: kind for kind, one in reversed(lists) for entry in one.whole}
    return whole, [(kind, one.patterns) for kind, one in lists if one.patterns is not None]


def _together(kinds: list[Kind]) -> Kind | None:
    """What a heading announces that names several: of goals and work together neither."""
    if all(one is Kind.ASIDE for one in kinds):
        return Kind.ASIDE
    if Kind.ASIDE in kinds or (any(k.is_goal for k in kinds) and any(k.is_work for k in kinds)):
        return None
    return kinds[0]


_LEADING = re.compile(
    r"^(?:(?:deel|hoofdstuk|paragraaf|tabel|figuur|part|chapter|section|table|figure)"
    r"(?: \d+| [a-z](?= ))? ?)?"
    r"(?:(?:overzicht|lijst|tabel|overview|list|table) (?:van |of |met )?)?"
    r"(?:(?:de|het|onze|ons|alle|belangrijkste|voornaamste|gezamenlijke|gekozen|volgende|the|our|all"
    r"|main|key|following|\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|two|three|four"
    r"|five|six|seven|eight|nine|ten) )*"
)
"""What stands before the word that counts: which part it is, and how many there are."""

_OF_SOMETHING = re.compile(
    r"(?P<several>(?:\w+ )?\w+(?:en|s)) "
    r"(?:van|voor|op|in|per|binnen|bij|uit|om|rond|of|for|in|by|on|to) .+"
)
"""Several of something, and of what: `maatregelen voor de jeugd`. Of one it is too often something
else: `doel van dit stuk`."""


def detail_named(text: str) -> Detail | None:
    """What a column with this head says of an element, where it is not an element itself."""
    said = plain(text)
    if not said and YEAR.search(text):
        return None
    return next((one for one in Detail if word_list(f"field_{one.value}").has(said)), None)


class Prefixed(NamedTuple):
    """A text that says itself what it is: `Doel 1.1.2 Ouders …` is GOAL, `1.1.2` and the rest.
    `head` says that what stands before ends with a full stop, as the head of a paragraph does."""

    kind: Kind
    code: str
    rest: str
    head: bool = False


def prefixed(text: str) -> Prefixed | None:
    """What a text says before itself, with a number or a colon behind it. None where it does not.

    >>> prefixed("Ambitie 4.1 Iedereen kan rondkomen")[:3]
    (<Kind.STRATEGIC: 'strategic_goal'>, '4.1', 'Iedereen kan rondkomen')
    >>> prefixed("In 2028: Wie belt, wordt geholpen.")[:3]
    (<Kind.GOAL: 'goal'>, '', 'Wie belt, wordt geholpen.')
    """
    if then := _BY_THEN.match(text):
        return Prefixed(Kind.GOAL, "", then["rest"].strip())
    if not _may_name(text):
        return None
    for pattern in _PREFIXES:
        if (match := pattern.match(text)) and (said := _prefix_of(match)) is not None:
            return said
    return None


def _may_name(text: str) -> bool:
    """Whether the first word of a text is that of an entry that names a level: most texts begin
    with another one, and need no closer look."""
    match = _FIRST_WORD.match(text)
    said = plain(match[1]).split() if match is not None else []
    return bool(said) and said[0] in _first_words()


@cache
def _first_words() -> frozenset[str]:
    lists = (word_list(kind.value).whole for kind in Kind if kind is not Kind.ASIDE)
    return frozenset(entry.split()[0] for one in lists for entry in one if entry)


_FIRST_WORD = re.compile(r"\s*([^\W\d_][\w’'-]*)")


def _prefix_of(match: re.Match[str]) -> Prefixed | None:
    word, code, mark, rest = match["word"], match["code"] or "", match["mark"] or "", match["rest"]
    marked = bool(mark.strip()) or "\n" in mark
    if not code and not marked and not _is_line_with_name(word, rest):
        return None
    for kind in Kind:
        if kind is not Kind.ASIDE and plain(word) in word_list(kind.value).whole:
            return Prefixed(kind, code.rstrip("."), rest.strip(), mark.strip() == ".")
    return None


def without_level(text: str) -> tuple[str, str]:
    """The number and the text of a heading that begins with a word for some level.

    >>> without_level("Priority 2: Healthy people"), without_level("Zorg: wonen")
    (('2', 'Healthy people'), ('', 'Zorg: wonen'))
    """
    for pattern in _PREFIXES:
        match = pattern.match(text)
        numbered = match and match["code"] and match["mark"].strip() and match["rest"].strip()
        if match and numbered and plain(match["word"]) in word_list("some_level").whole:
            return match["code"].rstrip("."), match["rest"].strip()
    return "", text


MOST_NAME_WORDS = 6
"""A programme line that is only called so has no longer name."""


def _is_line_with_name(word: str, rest: str) -> bool:
    """Whether it is `Programmalijn Burgerzaken`: the word, and a name with a capital."""
    return (
        len(word.split()) == 1
        and plain(word) in word_list(Kind.LINE.value).whole
        and rest[:1].isupper()
        and len(rest.split()) <= MOST_NAME_WORDS
        and rest[-1:] not in ".:;"
    )


MOST_PREFIX_WORDS = 3
"""`Beoogd maatschappelijk effect 1: …`"""

_PREFIXES = tuple(
    re.compile(
        rf"\s*(?P<word>[^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*){{{more}}})[^\S\n]*(?P<code>\b{CODE})?"
        # Intermediate Result 1 (IR1): …
        r"(?:(?<=\d)\s*\([A-Z]{1,4}[ -]?\d[\w.]*\))?"
        r"(?P<mark>\s*[:.|–—-]|\)|\s*\n|(?=\s|$))(?:(?:(?<=\n)|\s)\s*|$)(?P<rest>.*)",
        re.DOTALL,
    )
    for more in range(MOST_PREFIX_WORDS)
)
_BY_THEN = re.compile(
    r"\s*(?:(?:in|eind|uiterlijk in|per|by|in the year)\s)?(?:het jaar\s)?(?:20\d\d)\s*:\s+"
    r"(?P<rest>[^\W\d].{11,})",
    re.DOTALL | re.IGNORECASE,
)
"""A year and a colon before what is so by then: `In 2028: …`."""


def names_what_follows(line: str) -> bool:
    """Whether a line is a label: a word for what stands below it and a colon (`Activiteiten:`), or
    for what stands behind that (`Resultaat in 2028: 500 contacten`).

    >>> names_what_follows("Doel: Bewoners doen mee"), names_what_follows("Let op: bel eerst")
    (True, False)
    """
    match = _LABELLED.match(line)
    if match is None or len(match["label"].split()) > MOST_LABEL_WORDS:
        return False
    label = _BY_YEAR.sub("", match["label"])
    if kind_named(label) is not None or detail_named(label) is not None:
        return True
    return word_list("approach").has(plain(label))


_LABELLED = re.compile(r"\s*(?P<label>[A-Z\u00c0-\u00de][^:?]*)[:?](?:\s|$)")
_BY_YEAR = re.compile(r"\s+(?:in|per|eind|by|for)\s+(?:19|20)\d\d$|\s+(?:19|20)\d\d$")

MOST_LABEL_WORDS = 5
"""More words before a colon are a part of a sentence."""


def years_in(text: str) -> tuple[str, ...]:
    """The years that a text names, in its order."""
    return tuple(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text))


_NOTHING = re.compile(
    r"^\W*(?:zie|see)\b|:\s*(?:zie|see)\s[^.]{1,60}\.?$"
    r"|^\W*(?:tabel|figuur|afbeelding|table|figure)\s+\d"
    r"|\b(?:nog |hier |er )?geen (?:acties|maatregelen|doelen|doelstellingen|inspanningen"
    r"|activiteiten|indicatoren)\b"
    r"|^(?:de|het) (?:uitwerking|toelichting|rest|inspanningen|maatregelen|acties|doelen"
    r"|activiteiten|indicatoren)\b.*\b(?:staat|staan|volgt|volgen)\b"
    r"|^\W*(?:n\.?\s?v\.?\s?t\.?|n\.?\s?(?:n\.?\s?|t\.?\s?)?b\.?|nader te bepalen"
    r"|(?:nog )?(?:niet |on)bekend|t\.?b\.?d\.?|pm|p\.m\.|x|-|–|n/?a|none"
    r"|volgt(?: nog| later)?)\W*$",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Whether a text only says where to look, that there is nothing, or that it does not apply."""
    return _NOTHING.search(text) is not None
