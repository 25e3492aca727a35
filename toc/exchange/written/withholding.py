"""Names of persons, phone numbers and addresses are left out of a draft, and what was left out is
told: its kind and its place, never the words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from toc.check.rules.personal import PersonalData, personal_in
from toc.exchange.written.draft import Found
from toc.exchange.written.outline import Place
from toc.exchange.written.programme_text import clean

WHO = ("owner", "partners")
"""The details of an element that say who does something."""

LEFT_OUT = "(…)"
"""What stands where words of a quoted text are left out."""

_SEVERAL = re.compile(r"\(…\)(?:[\s,;/]*(?:(?:en|and)\s+)?\(…\))+")
_EDGES = " ,;:/|–-."
_JOINED = re.compile(r"^(?:(?:en|and|&)\b\s*)+|(?:[\s,]*(?:\b(?:en|and)|&))+$")
"""What joined a person to what is left."""
_LETTER = re.compile(r"\w")
_PARTS = re.compile(r"[,;/&+()|\n]|\b(?:en|and)\b")
_SURNAME = re.compile(r"(?:\b(?:van|den?|der|ter|ten|te|von)\s+)*[\w'’-]+$", re.IGNORECASE)


def who_said(elements: Iterable[Found]) -> Iterator[str]:
    """What a plan says of who does what."""
    for one in elements:
        yield from (one.details[name] for name in WHO if name in one.details)


def surnames_in(said: Iterable[str]) -> frozenset[str]:
    """The surnames of the persons who are named where a plan says who does something: `Vlieringa`
    of ‘B. Vlieringa, GGD’. Alone they are a person there too."""
    found: set[str] = set()
    for text in said:
        left = clean(text)
        while one := personal_in(left, in_role=True):
            if one.words not in left:
                break
            left = left.replace(one.words, " ")
            surname = _SURNAME.search(one.words)
            if one.rule == "person-name" and surname is not None and " " in one.words:
                found.add(surname[0].casefold())
    return frozenset(found)


@dataclass(frozen=True)
class Withheld:
    """Something about a person that was left out: the id of the rule that saw it, and where it
    stands."""

    rule: str
    place: Place


@dataclass
class Withholding:
    """Makes texts fit for a draft, and keeps what was left out of them: the same words of one
    place once, as a page of a PDF may name several people. `surnames` are those of people whom the
    plan names in full elsewhere."""

    surnames: Collection[str] = frozenset()
    told: list[Withheld] = field(default_factory=list)
    _seen: set[tuple[Withheld, str]] = field(default_factory=set)

    def text(self, said: str, place: Place | None = None, *, in_role: bool = False) -> str:
        """A text with `(…)` for what is about a person; empty where nothing else is left. What
        stands at no `place` is not told: it was told where it came from. `in_role` is for a text
        that says who does something."""
        left = whole = clean(said)
        while found := (self._in_role(left) if in_role else personal_in(left)):
            self._tell(found.rule, found.words, place)
            if found.words not in left:
                return ""
            left = clean(_without(left, found.words, LEFT_OUT))
            left = _SEVERAL.sub(LEFT_OUT, left)
        return left if left == whole or _LETTER.search(left) else ""

    def role(self, said: str, place: Place | None = None) -> str:
        """Who does something, by role or organisation alone; empty where that is not said."""
        left = clean(said)
        while found := self._in_role(left):
            self._tell(found.rule, found.words, place)
            if found.words not in left:
                return ""
            left = clean(_without(left, found.words, " "))
            left = _JOINED.sub("", re.sub(r"\(\s*\)", " ", left).strip(_EDGES)).strip(_EDGES)
            if left.startswith("(") and left.endswith(")"):
                left = left[1:-1]
        return left if _LETTER.search(left) else ""

    def _in_role(self, said: str) -> PersonalData | None:
        if found := personal_in(said, in_role=True):
            return found
        alone = (part.strip() for part in _PARTS.split(said))
        name = next((one for one in alone if one.casefold() in self.surnames), None)
        return PersonalData("person-name", name) if name else None

    def _tell(self, rule: str, words: str, place: Place | None) -> None:
        if place is None or (one := (Withheld(rule, place), words)) in self._seen:
            return
        self._seen.add(one)
        self.told.append(one[0])


def _without(text: str, words: str, instead: str) -> str:
    """A text with something else for these words; for parts of longer words only where they are
    nothing else."""
    left, count = re.subn(rf"(?<!\w){re.escape(words)}(?!\w)", instead, text)
    return left if count else text.replace(words, instead)
