"""The main clause of an English text.

English shows its verbs by their place: a text that begins with one says what must be done (‘Open a
help desk’, ‘Opening a help desk’); one that follows its subject makes a sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clause_parts import Clause, ClauseForm, Verb, word_set
from toc.check.reading.tagging import read
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.words import Sort, Word

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_CARRYING = word_set(
    "is are was were be been has have had will would can could may might must should shall "
    "do does did am cannot"
)
_HELPING = word_set("be have will would can could may might must should shall do")
_WISHING = word_set("want aim seek strive intend plan commit work help hope wish aspire")
_RELATIVE = word_set("who whom whose which that where when how what why whether")
_JOINING = word_set("because while although so unless until whereas since if thereby thus")
_ALSO_NOUNS = word_set(
    "support access work design test plan research report visit offer share train start run "
    "focus increase decrease cut rise drop fund model map market place pilot host help "
    "drive campaign care change challenge contact control cost cover demand discount "
    "display document exercise experience guide house influence interview issue judge label "
    "lead lease link list measure mentor need order partner pay plant play position post "
    "process profile program programme project promise record reform release rent repair "
    "request reserve rest return review scale schedule school screen service shift sponsor "
    "staff stage state stock study supply survey target trade transfer transport treat "
    "trial trust update upgrade use value vote walk watch welcome award balance bank "
    "benefit bridge budget boost limit double triple end fight stop brief book check coach "
    "track lobby lower market move shape sign source spread"
)
_ALSO_WHAT_IT_IS = word_set("clean open secure complete direct better warm cool dry free equal")
"""Verbs that are as often an adjective: ‘clean rivers’."""
_ALSO_FIRST_PARTS = word_set(
    "help grant design report market service stage school transport plant programme program "
    "project pilot rent trade survey target water place bus welcome"
)
"""Verbs that are as often the first part of a name: ‘grant scheme’."""
_THINGS = word_set(
    "training housing building learning funding meeting planning parking banking lighting "
    "heating clothing wellbeing farming fishing gardening cycling walking swimming "
    "mentoring coaching counselling nursing teaching reading writing spending living being "
    "morning evening nothing something everything thing spring ring prescribing parenting "
    "befriending volunteering marketing screening"
)
"""Forms in -ing that are as often a thing: ‘training sessions’, ‘housing allocations’."""


def clause(text: str) -> Clause:
    """The main clause of an English text."""
    every = tuple(read(text, "en"))
    while every and every[-1].sort is Sort.MARK:
        every = every[:-1]
    inside = _subordinate(every)
    words = tuple(word for n, word in enumerate(every) if n not in inside)
    rest = tuple(word for n, word in enumerate(every) if n in inside)
    start = _start(words)
    finite = _finite(words, start)
    if _begins(words, start, finite):
        return Clause(ClauseForm.DOING, words, range(0), _doing(words, start), rest)
    if finite is not None:
        verbs = _predicate(words, finite)
        return Clause(ClauseForm.SENTENCE, words, range(start, finite), verbs, rest)
    done = _done(words, start)
    if done is not None:
        word = words[done]
        verbs = (Verb(word.lemma, word.low, (done,), Sort.PARTICIPLE),)
        return Clause(ClauseForm.DONE, words, range(start, done), verbs, rest)
    form = ClauseForm.UNSURE if _unsure(words, start) else ClauseForm.NAMED
    return Clause(form, words, range(0), (), rest)


def _subordinate(words: Sequence[Word]) -> set[int]:
    """Which words stand in a subordinate clause."""
    inside: set[int] = set()
    n = 1
    while n < len(words):
        if not _opens(words, n):
            n += 1
            continue
        end = n + 1
        first = not any(word.sort is Sort.FINITE for word in words[:n])
        finite = 0
        while end < len(words):
            word = words[end]
            if first and word.sort is Sort.FINITE and words[end - 1].sort is not Sort.COORDINATOR:
                finite += 1
                if finite == 2 and words[end - 1].low not in _HELPING:
                    break
            resumes = end + 1 < len(words) and words[end + 1].sort is Sort.FINITE
            if first and finite and word.low == "," and resumes:
                break
            end += 1
        inside.update(range(n, end))
        n = end
    return inside


def _opens(words: Sequence[Word], n: int) -> bool:
    word, before = words[n], words[n - 1]
    if word.low in _RELATIVE:
        return word.low != "that" or before.sort is not Sort.PREPOSITION
    if word.low in _JOINING:
        return word.low != "so" or (n + 1 < len(words) and words[n + 1].low == "that")
    after = words[n + 1] if n + 1 < len(words) else None
    if word.low == "in" and after is not None and after.low == "order":
        return True
    if word.sort is Sort.TO:
        return before.sort in _NOUNS or before.low == ","
    return word.low == "by" and after is not None and after.sort is Sort.PRESENT


def _start(words: Sequence[Word]) -> int:
    """Where a text begins once ‘By 2030,’, ‘Jointly’ and ‘To’ are passed."""
    start = 0
    if words and words[0].sort in (Sort.PREPOSITION, Sort.SUBORDINATOR):
        for n, word in enumerate(words[:9]):
            if word.low == ",":
                start = n + 1
                break
            if n and word.sort is Sort.NUMBER and n + 1 < len(words):
                # ‘By 2030 all villages …’, ‘After ten months all …’
                if words[n + 1].low in ("months", "years", "weeks"):
                    start = n + 2
                    break
                if word.low.isdigit():
                    start = n + 1
                    break
    if start < len(words) and words[start].sort is Sort.MARK:
        start += 1
    while start + 1 < len(words) and (
        words[start].sort in (Sort.ADVERB, Sort.TO) and kind_of(words[start].low, "en") is None
    ):
        start += 1
    return start


def _finite(words: Sequence[Word], start: int) -> int | None:
    """Where the verb stands that agrees with its subject."""
    for n in range(start + 1, len(words)):
        word, before = words[n], words[n - 1]
        if before.sort in (Sort.TO, Sort.ARTICLE, Sort.PREPOSITION, Sort.MARK):
            continue
        if word.low in _CARRYING:
            return n
        past = word.low.endswith("ed") or (word.low != word.lemma and not word.low.endswith("s"))
        if word.sort is Sort.FINITE and before.sort is not Sort.COORDINATOR:
            last = n + 1 == len(words) and word.low.endswith("s")
            if (not past or _object(words, n)) and not (
                last and kind_of(word.lemma, "en") is None
            ):
                return n
        if word.sort in (Sort.FINITE, Sort.INFINITIVE, Sort.NOUN, Sort.ADJECTIVE):
            plural = before.plural or before.low in (
                "people",
                "youth",
                "women",
                "men",
                "we",
                "they",
            )
            plural = plural or _also_plural(words, n - 1)
            known = word.sort is Sort.INFINITIVE or kind_of(word.low, "en") is not None
            if plural and known and not word.plural and _object(words, n):
                return n
    return None


def _also_plural(words: Sequence[Word], n: int) -> bool:
    """‘Women and newborns’: read as a verb, where a noun stands before ‘and’."""
    joined = n > 1 and words[n - 1].sort is Sort.COORDINATOR and words[n - 2].sort in _NOUNS
    return joined and words[n].sort is Sort.FINITE and words[n].low.endswith("s")


def _object(words: Sequence[Word], n: int) -> bool:
    """Whether what follows the word at `n` could be what is done or how."""
    if n + 1 >= len(words):
        verb = words[n].sort in (Sort.FINITE, Sort.INFINITIVE)
        return verb or kind_of(words[n].low, "en") is VerbKind.PEOPLE
    after = words[n + 1]
    joined = after.sort is Sort.COORDINATOR and n + 2 < len(words)
    if joined and words[n].sort is Sort.INFINITIVE:
        # ‘Mothers and babies recover and grow’
        return words[n + 2].sort in (Sort.INFINITIVE, Sort.FINITE)
    if words[n].sort in (Sort.NOUN, Sort.ADJECTIVE) and after.sort is Sort.PREPOSITION:
        return False
    return after.sort not in (Sort.COORDINATOR, Sort.MARK) or words[n].sort is Sort.FINITE


def _begins(words: Sequence[Word], start: int, finite: int | None) -> bool:
    """Whether the text begins with the verb that says what must be done."""
    if start >= len(words):
        return False
    word = words[start]
    after = words[start + 1] if start + 1 < len(words) else None
    if word.low.endswith("ing"):
        kind = kind_of(_base(word), "en")
        present = word.sort in (Sort.PRESENT, Sort.NOUN) or Sort.PRESENT in word.possible
        if finite is not None or not present:
            return False
        if after is None:
            return word.low not in _THINGS and kind in (VerbKind.WORK, VerbKind.CHANGE)
        if word.low in _THINGS:
            return word.sort is Sort.PRESENT and after.sort not in (Sort.PREPOSITION, Sort.NOUN)
        return kind in (VerbKind.WORK, VerbKind.CHANGE) and after.sort is not Sort.COORDINATOR
    verb = word.sort in (Sort.FINITE, Sort.INFINITIVE) and word.low == word.lemma
    listed = kind_of(word.low, "en") is not None
    if not (verb or listed) or word.low in _CARRYING - {"be", "have"} or word.text.isupper():
        return False
    if after is None:
        return kind_of(word.low, "en") in (VerbKind.WORK, VerbKind.CHANGE)
    bare = after.sort in (Sort.NOUN, Sort.ADJECTIVE)
    if word.low in _ALSO_WHAT_IT_IS and bare:
        return False
    if word.low in _ALSO_FIRST_PARTS and after.sort is Sort.NOUN and not after.plural:
        return False
    if word.low == "work":
        return after.low in ("with", "towards", "toward", "together", "alongside", "to")
    if finite is not None and words[finite].sort is not Sort.INFINITIVE:
        noun = word.low in _ALSO_NOUNS or word.sort in _NOUNS
        if noun and finite > start + 1:
            return (
                after.sort in (Sort.ARTICLE, Sort.PRONOUN) and words[finite].low not in _CARRYING
            )
        return finite > start + 1
    if word.low in _ALSO_NOUNS and after.sort in (Sort.PREPOSITION, Sort.COORDINATOR):
        return verb and after.low not in ("of", "for", "and", "or", "in", "at")
    return after.low != "of" or word.low not in _ALSO_NOUNS


def _base(word: Word) -> str:
    """The base of a form in -ing, also where the vocabulary takes it for an adjective."""
    stem = word.low.removesuffix("ing")
    for base in (word.lemma, stem, f"{stem}e", stem[:-1]):
        if kind_of(base, "en") is not None:
            return base
    return word.lemma


def _doing(words: Sequence[Word], start: int) -> tuple[Verb, ...]:
    word = words[start]
    base = _base(word) if word.low.endswith("ing") else word.low
    verbs = [_with_part(words, start, base)]
    if base in ("help", "be"):
        for n in range(start + 1, min(start + 6, len(words))):
            if words[n].sort is Sort.INFINITIVE:
                verbs.append(Verb(words[n].low, words[n].low, (n,), Sort.INFINITIVE))
                break
    return tuple(verbs[:1])


def _with_part(words: Sequence[Word], n: int, base: str) -> Verb:
    """A verb with the word that belongs to it: ‘set up’."""
    word = words[n]
    if n + 1 < len(words) and words[n + 1].sort is Sort.PARTICLE:
        part = words[n + 1].low
        return Verb(base, f"{word.low} {part}", (n, n + 1), word.sort)
    return Verb(base, word.low, (n,), word.sort)


def _predicate(words: Sequence[Word], place: int) -> tuple[Verb, ...]:
    """The finite verb and the verbs that it helps: ‘will’ … ‘provide’, ‘aim to’ … ‘reduce’."""
    word = words[place]
    base = word.lemma if word.sort is not Sort.INFINITIVE else word.low
    verbs = [_with_part(words, place, base)]
    wishing = base in _WISHING
    if base not in _HELPING and not wishing:
        return tuple(verbs)
    for n in range(place + 1, len(words)):
        one = words[n]
        if one.sort in (Sort.COORDINATOR, Sort.MARK):
            break
        if one.sort in (Sort.INFINITIVE, Sort.FINITE) or (
            one.sort is Sort.PARTICIPLE and base in ("be", "have", "will", "can")
        ):
            if wishing and words[n - 1].low not in ("to",):
                continue
            verbs.append(_with_part(words, n, one.lemma))
            if one.lemma not in (*_HELPING, *_WISHING):
                break
    return tuple(verbs)


def _done(words: Sequence[Word], start: int) -> int | None:
    """The participle that says what was done without saying ‘is’: ‘500 farmers trained’."""
    for n in range(start + 1, len(words)):
        word, before = words[n], words[n - 1]
        past = word.sort is Sort.PARTICIPLE or (
            word.sort is Sort.FINITE and not word.low.endswith("s")
        )
        if past and before.sort in _NOUNS and before.plural:
            return n
    return None


def _unsure(words: Sequence[Word], start: int) -> bool:
    """Whether a word may be a verb after its subject, or in front, all the same."""
    first, second = words[start : start + 1], words[start + 1 : start + 2]
    if first and second and kind_of(_base(first[0]), "en") is not None:
        if second[0].sort is Sort.PREPOSITION and second[0].low == "with":
            return True  # ‘Partner with employers’
        if first[0].low in _ALSO_FIRST_PARTS and _with_object(words[start + 1 :]):
            return True  # ‘Plant marram grass on the dune’
        thing = first[0].low in _THINGS and kind_of(_base(first[0]), "en") is not VerbKind.PEOPLE
        thing = thing and second[0].sort is Sort.NOUN
        if first[0].low in _ALSO_WHAT_IT_IS or (thing and not second[0].plural):
            return True  # ‘Clean rivers’, ‘Building trust’
    last = words[-1] if words else None
    verb = last is not None and last.low.endswith("s") and Sort.FINITE in last.possible
    if (
        last is not None
        and verb
        and kind_of(last.lemma, "en") in (VerbKind.PEOPLE, VerbKind.CHANGE)
    ):
        return True  # ‘Unemployment among young people falls’
    for n in range(1, len(words)):
        word, before = words[n], words[n - 1]
        if before.sort in _NOUNS and n + 1 < len(words):
            after = words[n + 1].sort
            verb = bool(word.possible & {Sort.FINITE, Sort.INFINITIVE})
            if before.plural and after is Sort.ADVERB:
                return True
            if verb and after not in (Sort.COORDINATOR, Sort.MARK, Sort.PREPOSITION):
                return True
    return False


def _with_object(after: Sequence[Word]) -> bool:
    """Whether two nouns and a preposition follow, as after a verb with its object."""
    two = len(after) > 2 and all(word.sort in _NOUNS for word in after[:2])
    return two and after[2].sort is Sort.PREPOSITION
