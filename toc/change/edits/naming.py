"""Which element, which kind of element and which field somebody means who types a word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from toc.change.edits.edit import EditError
from toc.core.comparing import STATEMENTS, Ref
from toc.core.loading import Reading, nearest, slug
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

_MORE = {
    "activiteit": "inspanningen",
    "activity": "inspanningen",
    "programme-line": "lines",
}


def kind_word(section: str, language: Language) -> str:
    """What a kind of element is called."""
    return KINDS[section][language != "nl"]


def section_of(typed: str, programme: Programme) -> str:
    """The part of the programme for a kind of element. Raises EditError for an unknown one."""
    word = slug(typed)
    known: dict[str, str] = {}
    for section, words in KINDS.items():
        for each in (*words, section, key_in(section, dutch=True, activities=False)):
            known[slug(each)] = section
    known.update(_MORE)
    for language in ("nl", "en"):
        noun = programme.words.work(language, programme.language)
        if noun is not None:
            known.setdefault(slug(noun.one), "inspanningen")
            known.setdefault(slug(noun.many), "inspanningen")
    if word in known:
        return known[word]
    kinds = ", ".join(kind_word(one, programme.language) for one in SECTIONS)
    raise EditError("unknown-kind", word=typed, kinds=kinds)


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
        kinds = [kind_word(one.section, programme.language) for one in found]
        choices = ", ".join(f"{kind}:{word}" for kind in kinds)
        raise EditError("several", id=word, choices=choices)
    every = dict.fromkeys(id for part in sections for id in getattr(programme, part))
    if slug(word) in every:
        raise EditError("unknown-near", id=typed, near=slug(word))
    near = nearest(word, every)
    raise EditError("unknown-near" if near else "unknown", id=typed, near=", ".join(near))


def value_of(programme: Programme, ref: Ref) -> Value:
    """The element that stands there. EditError where there is none."""
    held = getattr(programme, ref.section)
    found = held if ref.section in STATEMENTS else held.get(ref.id)
    if found is None:
        raise EditError("gone", id=ref.id or ref.section)
    assert isinstance(found, Value)
    return found


def field_of(typed: str, record: Record, reading: Reading) -> str:
    """The field of an element for a word, Dutch or English. Raises EditError for one that it does
    not have."""
    plain = "_".join(slug(part) for part in typed.split("_"))
    word = plain.replace("-", "_")
    for name in (word, KEYS.get(word, word)):
        if name in record.fields:
            return name
    keys = [reading.key(name) for name in record.fields]
    both = {
        key for name in record.fields for key in (name, key_in(name, dutch=True, activities=False))
    }
    near = nearest(typed, both)
    said = ", ".join(near or keys)
    raise EditError("unknown-field-near" if near else "unknown-field", word=typed, keys=said)
