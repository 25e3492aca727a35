"""What became of each passage of a plan, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from toc.core.words import Language
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.words.plan_kinds import PLAN_KINDS
from toc.exchange.written.asked.question_words import as_written, withheld
from toc.exchange.written.checked.links_in_draft import DraftLinks
from toc.exchange.written.collecting import Understood
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline
from toc.exchange.written.places_in_words import where
from toc.exchange.written.withholding import LEFT_OUT, Withholding, surnames_in, who_said

LONGEST_NAME, SHORTEST_NAME = 60, 36
"""So many characters of the text of another element are shown; the fewer in a table."""

_STATEMENTS = (Kind.VISION, Kind.MISSION, Kind.PROBLEM)


class FateTold(NamedTuple):
    """What became of a passage: in a word, with its particulars, and whether it `counts` (it is
    or says something of an element) or waits for an answer (`open`)."""

    what: str
    more: str
    counts: bool
    open: bool = False


class FatesTold:
    """Puts the fates of the passages of one plan into words."""

    def __init__(
        self,
        outline: Outline,
        said: Understood,
        ids: Mapping[Found, str],
        links: Mapping[str, DraftLinks],
        language: Language,
    ) -> None:
        self.outline, self.said, self.ids, self.links = outline, said, ids, links
        self.language = language
        self.of: dict[int, list[Found]] = {}
        for one in said.elements:
            for number in dict.fromkeys(one.passages):
                self.of.setdefault(number, []).append(one)
        self.withholding = Withholding(surnames_in(who_said(said.elements)))
        self.by_id = {name: one for one, name in ids.items()}
        self.asked: dict[int, int] = {}
        self.numbers: dict[str, int] = {}
        for count, question in enumerate(said.questions, 1):
            self.numbers[question.key] = count
            for number in question.passages:
                self.asked.setdefault(number, count)

    def text(self, number: int) -> str:
        """A passage as it stands in the plan, with `(…)` for what is about a person; where it says
        who does something, for a first name or a known surname alone too."""
        written = as_written(self.outline.passages[number])
        if not written or not self._says_who(number):
            return withheld(written)
        return self.withholding.text(written, in_role=True) or LEFT_OUT

    def _says_who(self, number: int) -> bool:
        fate = self.said.fates.get(number)
        if fate is None or fate.became is not Became.DETAIL or fate.of is None:
            return False
        text = " ".join(self.outline.passages[number].text.split())
        of = self._element(fate.of) or fate.of
        return any(text in " ".join(one.split()) for one in who_said({fate.of, of}))

    def became(self, number: int) -> Became | None:
        """What became of a passage; None where nobody said."""
        if number in self.of:
            return Became.ELEMENT
        fate = self.said.fates.get(number)
        if fate is None:
            return None
        if fate.became in (Became.ELEMENT, Became.DETAIL):
            # What was said of a text that turned out to be none is of nothing.
            return Became.DETAIL if self._element(fate.of) is not None else Became.PROSE
        return fate.became

    def told(self, number: int) -> FateTold:
        """What became of a passage."""
        match self.became(number):
            case Became.ELEMENT:
                found = [self._as_element(one, number) for one in self.of[number]]
                more = "; ".join(dict.fromkeys(more for _, more in found if more))
                return FateTold("; ".join(what for what, _ in found), more, True)
            case Became.DETAIL:
                of = self._element(self.said.fates[number].of)
                named = self._named(of) if of is not None else ""
                return FateTold("", self._say("detail-of", element=named), True)
            case Became.OPEN:
                count = self.numbers.get(self.said.fates[number].question)
                key = "waits" if count else "became.open"
                return FateTold(self._say(key, number=count), "", False, open=True)
            case None:
                return FateTold("", self._say("became.nothing"), False)
            case became:
                return FateTold("", self._say(f"became.{became.value}"), became is Became.NAME)

    def short(self, number: int, beside: Mapping[int, str]) -> FateTold:
        """The same in as few words as a cell of a table has room for; `beside` are the names of
        the columns in which the passages of its row stand."""
        became = self.became(number)
        if became is Became.ELEMENT:
            found = [self._as_element(one, number, brief=True) for one in self.of[number]]
            more = "; ".join(dict.fromkeys(more for _, more in found if more))
            return FateTold("; ".join(what for what, _ in found), more, True)
        told = self.told(number)
        if became is Became.OPEN:
            return told
        if became is Became.DETAIL:
            of = self._element(self.said.fates[number].of)
            column = next((beside[n] for n in of.passages if n in beside), "") if of else ""
            if column:
                return told._replace(more=self._say("short-beside", column=column))
            if of is not None and of in self.ids:
                return told._replace(more=self._say("short-detail", id=self.ids[of]))
            return told
        name = became.value if became is not None else "nothing"
        return told._replace(more=self._say(f"short.{name}"))

    def _as_element(self, one: Found, number: int, brief: bool = False) -> tuple[str, str]:
        """What an element is, and what stands above it; where it stands more than once, only at
        its first place."""
        kind = PLAN_KINDS.say(f"kind.{one.kind.value}", self.language)
        name = self.ids.get(one, "")
        if not name and one.kind not in _STATEMENTS:
            return self._say("not-in-draft", kind=kind), ""
        what = kind
        if name:
            key = "element-code" if one.code else "element"
            what = self._say(key, kind=kind, id=name, code=one.code)
        if number != one.passages[0]:
            place = self.outline.passages[one.passages[0]].place
            first = where(place, self.language)
            return what, self._say("same-as", place=first) if first else ""
        return what, "; ".join(self._particulars(one, name, number, brief))

    def _particulars(self, one: Found, name: str, number: int, brief: bool) -> list[str]:
        above = self.links.get(name, DraftLinks())
        said = []
        if above.goals:
            key = "measures" if one.kind is Kind.INDICATOR else "contributes"
            said.append(self._say(key, goals=self._names(above.goals, brief)))
        if above.parts:
            said.append(self._say("belongs", parts=self._names(above.parts, brief)))
        if number in self.asked:
            said.append(self._say("asked", number=self.asked[number]))
        return said

    def _names(self, ids: Sequence[str], brief: bool) -> str:
        return ", ".join(self._named(self.by_id[one], brief) for one in ids if one in self.by_id)

    def _named(self, one: Found, brief: bool = False) -> str:
        """An element as people know it: its code and the beginning of its text; `brief` is its
        code alone where that is more than a number."""
        if brief and any(sign.isalpha() for sign in one.code):
            return one.code
        text, most = withheld(one.text), SHORTEST_NAME if brief else LONGEST_NAME
        if len(text) > most:
            text = f"{text[: most - 2].rpartition(' ')[0]} …"
        key = "named" if one.code else "named-plain"
        return self._say(key, code=one.code, text=text)

    def _element(self, of: Found | None) -> Found | None:
        """The element of the draft that another became a part of, when the same texts were
        joined."""
        if of is None:
            return None
        if of in self.ids or of.kind in _STATEMENTS:
            return of
        return next((one for n in of.passages for one in self.of.get(n, ())), None)

    def _say(self, key: str, **values: object) -> str:
        return PLAN_CHECK.say(key, self.language, **values)
