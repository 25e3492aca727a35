"""The same text of a plan once, with all places where it stands. What the places say in other
words is kept, and where they contradict one another that is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from toc.exchange.written.contradicting import Contradiction, Contradicts
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.naming import Kind

FEWEST_LIKE_LETTERS = 4
"""Two words are the same in another form (`randvoorwaarde`, `randvoorwaarden`) when so many
letters and all but two are the same."""


class Joining:
    """Elements joined one after the other. `kept` are those that are left, in order, `against`
    where two that were joined say something else."""

    def __init__(self) -> None:
        self.kept: list[Found] = []
        self.against: list[Contradiction] = []
        self._by_key: dict[str, list[Found]] = {}
        self._by_size: dict[tuple[int, str, tuple[str, ...]], list[Found]] = {}
        self._instead: dict[Found, Found] = {}

    def add(self, one: Found) -> None:
        """A further element: joined with the same one before it, else kept."""
        same = self._same(one)
        if same is not None:
            self._take(same, one)
            return
        for other in self._by_key.get(_letters(one.text), []):
            kinds = (one.kind, other.kind)
            if any(kind.is_goal for kind in kinds) and any(kind.is_work for kind in kinds):
                said = (other.kind.value, one.kind.value)
                passages = (*other.passages, *one.passages)
                self.against.append(Contradiction(Contradicts.LEVEL, (other, one), said, passages))
        self.kept.append(one)
        for key in _keys(one):
            self._by_key.setdefault(key, []).append(one)
        words = _words(one.text)
        if words:
            self._by_size.setdefault(_size(words), []).append(one)

    def join(self, same: Found, one: Found) -> None:
        """Two that are kept and are one, as their code says."""
        self.kept.remove(one)
        self._take(same, one)

    def done(self) -> None:
        """Links go to what was kept."""
        for one in self.kept:
            one.above = self._replaced(one.above, one)
            one.stated = self._replaced(one.stated, one)

    def _same(self, one: Found) -> Found | None:
        for key in _keys(one):
            for other in self._by_key.get(key, []):
                if alike(other, one):
                    return other
        words = _words(one.text)
        near = self._by_size.get(_size(words), []) if words else []
        return next(
            (o for o in near if alike(o, one) and _same_words(words, _words(o.text))), None
        )

    def _take(self, same: Found, one: Found) -> None:
        self._instead[one] = same
        if _without_name(same.text) == _letters(one.text) != _letters(same.text):
            same.text = one.text  # the name before it stood in its column only
        elif _spelt_otherwise(same, one) and one.text not in same.wordings:
            same.wordings.append(one.text)
        if same.kind is Kind.GOAL or (same.kind is Kind.LINE and one.kind.is_goal):
            same.kind = one.kind
        elif one.kind is not same.kind and one.kind is not Kind.GOAL and one.kind is not Kind.LINE:
            self._against(Contradicts.LEVEL, same, one, same.kind.value, one.kind.value)
        same.places += one.places
        same.passages += one.passages
        same.above += one.above
        same.stated += one.stated
        same.refers += one.refers
        same.contents += [text for text in one.contents if text not in same.contents]
        same.code = same.code or one.code
        for name, value in one.details.items():
            said = same.details.setdefault(name, value)
            if _letters(said) != _letters(value):
                self._against(Contradicts.DETAIL, same, one, said, value, name)
        self._numbers(same, one)

    def _numbers(self, same: Found, one: Found) -> None:
        if same.numbers is None or one.numbers is None:
            same.numbers = same.numbers or one.numbers
            return
        for name in ("targets", "measured"):
            values: dict[str, float] = getattr(same.numbers, name)
            more: Mapping[str, float] = getattr(one.numbers, name)
            for year, value in more.items():
                if values.setdefault(year, value) != value:
                    self._against(
                        Contradicts.VALUE, same, one, f"{values[year]:g}", f"{value:g}", year
                    )
        _fill(same.numbers, one.numbers)

    def _against(
        self, what: Contradicts, same: Found, one: Found, first: str, other: str, of: str = ""
    ) -> None:
        passages = tuple(dict.fromkeys((*same.passages, *one.passages)))
        self.against.append(Contradiction(what, (same,), (first, other), passages, of))

    def _replaced(self, ups: Iterable[Found], own: Found) -> list[Found]:
        out: list[Found] = []
        for up in map(self.now, ups):
            if up is not own and up not in out:
                out.append(up)
        return out

    def now(self, one: Found) -> Found:
        """The element that was kept of one that was found."""
        while one in self._instead:
            one = self._instead[one]
        return one


def _fill(numbers: Numbers, more: Numbers) -> None:
    numbers.unit = numbers.unit or more.unit
    if numbers.baseline is None:
        numbers.baseline, numbers.baseline_year = more.baseline, more.baseline_year
    if numbers.undated_target is None:
        numbers.undated_target = more.undated_target
    numbers.left += more.left


def alike(one: Found, other: Found) -> bool:
    """Whether two elements with the same text are the same. A name can be that of a programme line
    and of a network, and an indicator is called as what it measures; what is a goal in one place
    and is done in another is both, and the plan contradicts itself."""
    if one.kind.is_group or other.kind.is_group or Kind.PHASE in (one.kind, other.kind):
        goal_named = {one.kind, other.kind} == {Kind.LINE, Kind.GOAL}
        return one.kind is other.kind or goal_named
    if (one.kind is Kind.INDICATOR) != (other.kind is Kind.INDICATOR):
        return False
    return one.kind.is_work == other.kind.is_work


def _keys(one: Found) -> list[str]:
    keys = [_letters(one.text), _without_name(one.text)]
    return list(dict.fromkeys(key for key in keys if key))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _letters(text: str) -> str:
    """A text without spaces and marks: `toekomst perspectief` is `toekomstperspectief`."""
    return "".join(_words(text))


def _spelt_otherwise(same: Found, one: Found) -> bool:
    """Whether its words are others, not only its marks and capitals; a name before it aside."""
    if _letters(same.text) != _letters(one.text):
        return _letters(same.text) not in _keys(one) and _letters(one.text) not in _keys(same)
    return _words(same.text) != _words(one.text)


def _without_name(text: str) -> str:
    """The same of what stands behind a name and a colon: `Jeugd: Kinderen krijgen …`."""
    name, colon, rest = text.partition(": ")
    return _letters(rest) if colon and len(name.split()) <= MOST_NAME_WORDS else _letters(text)


MOST_NAME_WORDS = 10


def _size(words: list[str]) -> tuple[int, str, tuple[str, ...]]:
    """What two texts share where they have the same words, some of them in another form: how many
    there are, how the first begins, and their figures. Of all others nothing is looked at."""
    return len(words), words[0][:2], tuple(sorted(word for word in words if word.isdigit()))


def _same_words(one: list[str], other: list[str]) -> bool:
    """Whether two texts of one size have the same words, some of them in another form."""
    return len(one) > FEWEST_LIKE_LETTERS and all(
        a == b or _same_word(a, b) for a, b in zip(one, other, strict=True)
    )


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return (
        len(short) >= FEWEST_LIKE_LETTERS
        and long.startswith(short)
        and len(long) - len(short) <= 2
    )


def joined(found: Iterable[Found]) -> Joining:
    """The elements, the same text once."""
    made = Joining()
    for one in found:
        made.add(one)
    made.done()
    return made
