"""Which element, which kind of element and which field somebody means who types a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from toc.change.edits import other_words
from toc.change.edits.edit import EditError, Fields, InWords
from toc.core.comparing import STATEMENTS, Ref, main_text, unmarked
from toc.core.loading import nearest, slug
from toc.core.loading.shapes import Record
from toc.core.loading.vocabulary import KEYS, key_in
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.words import Language

_PROGRAMME = frozenset({"programme", "programma"})
"""What is typed for the programme itself: its title, its planning."""

SECTIONS = (
    "strategic_goals",
    "operational_goals",
    "inspanningen",
    "indicators",
    "lines",
    "themes",
    "networks",
    "partners",
    "phases",
    "risks",
    "documents",
    "communication",
    "governance",
    "related_programmes",
)
"""The parts with elements by id, in the order in which people ask for them."""

KINDS: Mapping[str, tuple[str, str]] = {
    "strategic_goals": ("strategisch-doel", "strategic-goal"),
    "operational_goals": ("operationeel-doel", "operational-goal"),
    "inspanningen": ("inspanning", "inspanning"),
    "indicators": ("indicator", "indicator"),
    "lines": ("programmalijn", "line"),
    "themes": ("thema", "theme"),
    "networks": ("netwerk", "network"),
    "partners": ("partner", "partner"),
    "phases": ("fase", "phase"),
    "risks": ("risico", "risk"),
    "documents": ("document", "document"),
    "communication": ("communicatiemiddel", "communication"),
    "governance": ("sturing", "governance"),
    "related_programmes": ("verwant-programma", "related-programme"),
}
"""What a kind of element is called where it is typed."""


def kind_word(section: str, language: Language) -> str:
    """What a kind of element is called."""
    return KINDS[section][language != "nl"]


@dataclass(frozen=True)
class Kinds(InWords):
    """Kinds of elements, as they are typed, or as people say them."""

    sections: tuple[str, ...]
    spoken: bool = False

    def say(self, language: Language) -> str:
        """`strategisch-doel, inspanning`."""
        words = [kind_word(one, language) for one in self.sections]
        return ", ".join(word.replace("-", " ") if self.spoken else word for word in words)


@dataclass(frozen=True)
class Choices(InWords):
    """Elements of several kinds that have one id, as they are typed."""

    refs: tuple[Ref, ...]

    def say(self, language: Language) -> str:
        """`thema:samenhang, netwerk:samenhang`."""
        return ", ".join(f"{kind_word(one.section, language)}:{one.id}" for one in self.refs)


def section_of(typed: str, programme: Programme, under: Sequence[str] = ()) -> str:
    """The part of the programme for a kind of element; for a goal, of which there are two kinds,
    by what it stands `under`. Raises EditError for an unknown one."""
    word = slug(typed)
    if word in other_words.GOAL:
        return _goal_under(typed, programme, under)
    known = {**_KNOWN}
    for language in ("nl", "en"):
        noun = programme.words.work(language, programme.language)
        if noun is not None:
            known.setdefault(slug(noun.one), "inspanningen")
            known.setdefault(slug(noun.many), "inspanningen")
    if word in known:
        return known[word]
    raise EditError("unknown-kind", word=typed, kinds=Kinds(SECTIONS))


def _known() -> dict[str, str]:
    own = {
        slug(each): section
        for section, words in KINDS.items()
        for each in (*words, section, key_in(section, dutch=True, activities=False))
    }
    return {**own, **other_words.KINDS}


_KNOWN = _known()


def is_kind(typed: str) -> bool:
    """Whether it is a kind of element in any programme."""
    return slug(typed) in _KNOWN


_BELOW_WHAT = {
    "strategic_goals": "operational_goals",
    "operational_goals": "operational_goals",
    "networks": "operational_goals",
    "themes": "operational_goals",
    "lines": "strategic_goals",
    "vision": "strategic_goals",
}
"""What kind of goal it is that stands under one of these."""


def _goal_under(typed: str, programme: Programme, under: Sequence[str]) -> str:
    above = [element_of(one, programme) for one in under]
    kinds = {_BELOW_WHAT.get(one.section) for one in above if one is not None}
    (kind,) = kinds if len(kinds) == 1 else (None,)
    if kind is None:
        one, other = (Kinds((section,)) for section in SECTIONS[:2])
        raise EditError("which-goal", word=typed, one=one, other=other)
    return kind


def element_of(typed: str, programme: Programme) -> Ref | None:
    """The element that is meant by its id, or by `kind:id` where two have one id; None for the
    programme itself. Raises EditError where there is none, or more than one."""
    word = typed.strip()
    if word.casefold() in _PROGRAMME:
        return None
    statement = KEYS.get(word.casefold(), word.casefold())
    if statement in STATEMENTS:
        return Ref(statement)
    kind, colon, id = word.partition(":")
    sections: Iterable[str] = SECTIONS
    if colon:
        sections, word = (section_of(kind, programme),), id.strip()
    found = [Ref(part, word) for part in sections if word in getattr(programme, part)]
    if len(found) == 1:
        return found[0]
    if found:
        raise EditError("several", id=word, choices=Choices(tuple(found)))
    every = dict.fromkeys(id for part in sections for id in getattr(programme, part))
    if slug(word) in every and slug(word) != word:
        return element_of(slug(word) if not colon else f"{kind}:{slug(word)}", programme)
    said = [ref for ref, text in _texts(programme, sections) if text == unmarked(word)]
    if len(said) == 1:
        return said[0]
    near = nearest(word, every) or _saying(word, programme, sections)
    raise EditError("unknown-near" if near else "unknown", id=typed, near=", ".join(near))


MOST_NEAR = 5


def _texts(programme: Programme, sections: Iterable[str]) -> Iterator[tuple[Ref, str]]:
    for part in sections:
        for id, value in getattr(programme, part).items():
            yield Ref(part, id), unmarked(main_text(value))


def _saying(word: str, programme: Programme, sections: Iterable[str]) -> list[str]:
    """The ids of the elements in whose text these words stand; none where they are many."""
    wanted = set(unmarked(word).casefold().split())
    found = [
        ref.id
        for ref, text in _texts(programme, sections)
        if wanted and wanted <= set(text.casefold().split())
    ]
    return found if len(found) <= MOST_NEAR else []


def value_of(programme: Programme, ref: Ref) -> Value:
    """The element that stands there. EditError where there is none."""
    held = getattr(programme, ref.section)
    found = held if ref.section in STATEMENTS else held.get(ref.id)
    if found is None:
        raise EditError("gone", id=ref.id or ref.section)
    assert isinstance(found, Value)
    return found


def field_of(typed: str, record: Record) -> str:
    """The field of an element for a word or a few, Dutch or English. Raises EditError for one that
    it does not have."""
    plain = "-".join(slug(part) for part in typed.split("_"))
    word = plain.replace("-", "_")
    for name in (word, KEYS.get(word, word), *other_words.FIELDS.get(plain, ())):
        if name in record.fields:
            return name
    both = {
        key: name
        for name in record.fields
        for key in (name, key_in(name, dutch=True, activities=False))
    }
    near = dict.fromkeys(both[one] for one in nearest(typed, both))
    key = "unknown-field-near" if near else "unknown-field"
    raise EditError(key, word=typed, keys=Fields(tuple(near or record.fields)))
