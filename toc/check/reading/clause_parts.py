"""What a clause is made of: its form, its subject and its verbs."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.words import Sort, Word
from toc.core.words import Language


class ClauseForm(StrEnum):
    """What kind of statement a text is."""

    SENTENCE = "sentence"
    """A subject and a verb that agrees with it: ‘Jongeren sporten’."""
    DOING = "doing"
    """A verb without anybody who does it: ‘Een loket openen’, ‘Openen van een loket’."""
    DONE = "done"
    """A participle without more: ‘Twee plannen opgesteld’."""
    NAMED = "named"
    """No verb at all: ‘Een loket’."""
    UNSURE = "unsure"
    """There may be a verb in it."""


class Verb(NamedTuple):
    """A verb of the main clause: its base with the part that a sentence takes apart (`inzetten`),
    as it stands in the text (`zet … in`), and where its words are among those of the clause."""

    base: str
    said: str
    at: tuple[int, ...]
    sort: Sort

    def kind(self, language: Language) -> VerbKind | None:
        """What the verb says; nothing where no list has it."""
        return kind_of(self.base, language)


class Clause(NamedTuple):
    """The main clause of a text.

    `words` are its words in order, without those of subordinate clauses; `subject` is where the
    subject's words stand among them (empty where nobody does it), and `verbs` holds the verbs that
    belong together: first the one that agrees with the subject, last the one that says what is
    done (`gaan … onderzoeken`). `rest` are the words of the subordinate clauses.
    """

    form: ClauseForm
    words: tuple[Word, ...]
    subject: range
    verbs: tuple[Verb, ...]
    rest: tuple[Word, ...]

    @property
    def verb(self) -> Verb:
        """The verb that says what is done. There is one unless the form is NAMED or UNSURE."""
        return self.verbs[-1]


def word_set(written: str) -> frozenset[str]:
    """The words that are written one after the other.

    >>> sorted(word_set("we wij"))
    ['we', 'wij']
    """
    return frozenset(written.split())
