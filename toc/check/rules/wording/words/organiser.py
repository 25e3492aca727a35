"""Whether those who carry out the programme are the subject of a sentence."""

from __future__ import annotations

from toc.check.reading import Sort, known
from toc.check.reading.clauses import Clause, ClauseForm
from toc.check.reading.verb_lists import VerbKind
from toc.check.rules.wording.words import phrases, tokens
from toc.core.words import Language

_BODIES = frozenset(("lb", "gemeente", "provincie", "stad"))
"""What a body is called before its name: ‘LB Wichelen’."""


def by_organiser(read: Clause, language: Language) -> bool:
    """Whether those who carry out the programme are the subject: ‘we’, ‘de gemeente’, and a place
    by its name (‘Voorst bouwt …’)."""
    words = [read.words[n] for n in read.subject if read.words[n].sort is not Sort.MARK]
    said = tokens(" ".join(word.text for word in words))
    while said and words and words[0].sort is Sort.ADVERB:
        said, words = said[1:], words[1:]
    return phrases("actors", language).at(said, 0) is not None or _by_name(read, language)


def _by_name(read: Clause, language: Language) -> bool:
    """‘Voorst bouwt een brug’: a name in the singular with a verb of work or change and its
    object. What the vocabulary knows is a thing, and people have plurals or do not build."""
    if language != "nl" or read.form is not ClauseForm.SENTENCE or read.subject.start:
        return False
    names = [read.words[n] for n in read.subject]
    if not names or len(names) > _LONGEST_NAME:
        return False
    led = names[0].low in _BODIES
    own = names[1:] if led else names
    if not own or not all(one.text[0].isupper() for one in own):
        return False
    if not led and any(one.sort is not Sort.NAME or known(one.low, "nl") for one in own):
        return False
    verb = read.verbs[0]
    after = read.words[verb.at[0] + 1 :]
    works = verb.kind(language) in (VerbKind.WORK, VerbKind.CHANGE) and verb.said.split()[
        0
    ].endswith("t")
    return works and bool(after) and after[0].sort in _OPENS_AN_OBJECT


_LONGEST_NAME = 4
_OPENS_AN_OBJECT = frozenset(
    (
        *(Sort.ARTICLE, Sort.NOUN, Sort.NUMBER, Sort.ADJECTIVE, Sort.COMPARATIVE, Sort.PRONOUN),
        *(Sort.DESCRIBING, Sort.ADVERB),
    )
)
