"""Which statements a text holds side by side: ‘Huurders wonen veilig en betalen minder’ holds two.

Only what has something of its own counts: ‘Kinderen spelen en sporten’ is one statement, and so is
‘Coaches opleiden en inzetten bij gezinnen’, in which both verbs share what is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from toc.messages import Language
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.nouns import noun_of_work
from toc.reading.patterns import ByLanguage
from toc.reading.side_by_side import side_by_side
from toc.reading.verb_lists import kind_of
from toc.reading.words import Sort, Word

_VERBAL = frozenset((Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL))
_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_AND = frozenset(("en", "and"))
_AGAIN = word_set(
    "deze dit die dat ze zij hen hun hem haar het hier hierbij daar daaraan daarbij daarop "
    "daarvan daarmee ervan erop eraan erbij ermee erover it them these those this that"
)
"""Words that take up what was said before: ‘en voeren deze uit’ is no second statement."""
_TAKEN_UP = word_set("zo zodoende daarmee daardoor hiermee hierdoor thereby thus")
"""‘… en zo de wijk koeler maken’ says what the first is for."""
_BY = word_set("door via dankzij through by")
"""‘Rust door meer groen en minder verkeer’ has two means, and one result."""
_WE = word_set("we wij zij ze er they there we it")
_HELPING = word_set(
    "kunnen willen zullen mogen moeten gaan laten can could will would may might should "
    "must be have"
)
_OWNING = word_set("hebben krijgen have get receive")


@lru_cache(maxsize=1 << 14)
def statements(text: str, language: Language) -> tuple[str, ...]:
    """The statements of a text as they stand in it; empty where there are fewer than two."""
    return (
        _that_twice(text, language)
        or _joined_by_and(text, language)
        or side_by_side(text, language)
        or _after_a_clause(text, language)
        or _in_a_that_clause(text, language)
    )


def _after_a_clause(text: str, language: Language) -> tuple[str, ...]:
    """‘Gezinnen weten wie hen helpt en hebben een plek’: a Dutch subordinate clause ends with its
    verb, so that a verb with its object after ‘en’ belongs to the main clause."""
    read = clause(text, language)
    if language != "nl" or read.form is not Form.SENTENCE:
        return ()
    finite, rest = read.words[read.verbs[0].at[0]], read.rest
    for n, word in enumerate(rest[1:-2], 1):
        before, verb, after = rest[n - 1], rest[n + 1], rest[n + 2]
        plural = verb.low.endswith("n") and finite.low.endswith("n")
        if word.low not in _AND or before.sort not in _ENDING or not plural:
            continue
        own = Sort.FINITE in verb.possible or verb.low in _EVERYDAY
        if own and after.sort in _OPENS_AN_OBJECT and not _again(after):
            return text[: word.start].rstrip(" ,"), text[verb.start :].rstrip(" .;")
    return ()


_ENDING = _VERBAL | {Sort.PARTICIPLE}
_OPENS_AN_OBJECT = frozenset((Sort.ARTICLE, Sort.COMPARATIVE, Sort.NUMBER, Sort.PRONOUN))
_EVERYDAY = word_set(
    "houden laten halen nemen geven brengen komen gaan staan hebben krijgen maken doen vinden "
    "weten zien zetten leggen blijven vragen kiezen dragen delen"
)
"""Verbs that no list of work or change has."""


def _joined_by_and(text: str, language: Language) -> tuple[str, ...]:
    read = clause(text, language)
    words = read.words
    joints = [n for n, word in enumerate(words) if n and _joint(words, n)]
    if not any(words[n].low in _AND for n in joints):
        return ()
    cuts: list[int] = []
    for n, joint in enumerate(joints):
        end = joints[n + 1] if n + 1 < len(joints) else len(words)
        start = cuts[-1] if cuts else 0
        if joint + 1 < end and _begins_another(read, start, joint, end, language):
            cuts.append(joint)
    if not cuts or not any(words[n].low in _AND and n >= cuts[0] for n in joints):
        return ()
    edges = [-1, *cuts, len(words)]
    pieces = []
    for one, other in pairwise(edges):
        if one + 1 >= other:
            return ()
        first, last = words[one + 1], words[other - 1]
        while last.sort is Sort.MARK and last.end > first.end:
            other -= 1
            last = words[other - 1]
        pieces.append(text[first.start : last.end].rstrip(" .,;"))
    # What stands in a subordinate clause at the end belongs to the last statement.
    pieces[-1] = text[words[edges[-2] + 1].start :].rstrip(" .;")
    return tuple(pieces)


_THAT = ByLanguage(
    nl=r"\bdat\b.*?\s(en)\s+(?:\w+en\s+)?dat\b",
    en=r"\bthat\b.*?\s(and)\s+that\b",
)


def _that_twice(text: str, language: Language) -> tuple[str, ...]:
    """‘Zorgen dat … en dat …’."""
    found = _THAT[language].search(text)
    if found is None:
        return ()
    return text[: found.start(1)].rstrip(" ,"), text[found.end(1) :].strip(" .")


def _in_a_that_clause(text: str, language: Language) -> tuple[str, ...]:
    """‘Zorgen dat kinderen veilig zijn en ouders werk hebben’."""
    rest = clause(text, language).rest
    if language != "nl" or not rest or rest[0].low != "dat" or rest[-1].sort not in _ENDING:
        return ()
    for n, word in enumerate(rest[1:-2], 1):
        own = rest[n + 1].sort in (*_NOUNS, Sort.ARTICLE) and rest[n + 1].plural
        if word.low == "en" and rest[n - 1].sort in _ENDING and own and len(rest) - n > 3:
            return text[: word.start].rstrip(" ,"), text[word.end :].strip(" .;")
    return ()


def _joint(words: Sequence[Word], n: int) -> bool:
    if words[n].low in _AND:
        return True
    return words[n].low == "," and (n + 1 >= len(words) or words[n + 1].low not in _AND)


def _begins_another(read: Clause, start: int, joint: int, end: int, language: Language) -> bool:
    """Whether what stands between a joint and the next one says something of its own."""
    words = read.words
    before, after = words[start:joint], words[joint + 1 : end]
    if start and before and before[0].low in (*_AND, ","):
        before = before[1:]
    if any(word.low in _TAKEN_UP for word in after[:3]):
        return False
    if before and after and before[-1].low in _MONTHS and after[0].low in _MONTHS:
        return False  # ‘in juli en augustus’
    while len(after) > 1 and after[0].sort in (Sort.ADVERB, Sort.MARK) and after[0].low not in _WE:
        after = after[1:]
    if not before or not after or after[0].low in ("of", "or"):
        return False
    by = any(word.low in _BY for word in before)
    if not by and (_compares_twice(before, after) or _counts_twice(before, after)):
        return True
    if after[0].low in _WE and len(after) > 1 and Sort.FINITE in after[1].possible:
        return True
    if read.form is Form.SENTENCE:
        return _predicate(read, joint, before, after, language)
    if read.form is Form.DOING:
        return _doing(read, joint, before, after, language)
    if read.form is Form.NAMED:
        return _work(before, after, language)
    return False


def _compares_twice(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘meer banen en minder afval’, each with what it says it of."""
    first = any(
        one.sort is Sort.COMPARATIVE and any(word.sort in _NOUNS for word in before[n + 1 :][:3])
        for n, one in enumerate(before)
    )
    heads = after[1:] if after[0].sort is Sort.ARTICLE else after
    return (
        first
        and len(heads) > 1
        and heads[0].sort is Sort.COMPARATIVE
        and heads[1].sort in _NOUNS | {Sort.ADJECTIVE}
    )


def _counts_twice(before: Sequence[Word], after: Sequence[Word]) -> bool:
    return after[0].low == "één" and any(word.low == "één" for word in before)


def _predicate(
    read: Clause, joint: int, before: Sequence[Word], after: Sequence[Word], language: Language
) -> bool:
    place = read.verbs[0].at[0]
    if joint < place:
        return False
    if _owns_twice(read, before, after) or _is_twice(read, before, after):
        return True
    if _done_and_so(read, joint, after):
        return True
    own = after[0]
    if own.low == "het" and own.sort is Sort.PRONOUN and after[1].low == "is":
        # ‘Er zijn meer … en het is een diversere groep’
        return all(any(one.sort is Sort.COMPARATIVE for one in part) for part in (before, after))
    if own.low in _WE or (own.low in _AGAIN and len(after) > 2 and after[1].sort is Sort.FINITE):
        return own.low in _WE and any(word.sort in _VERBAL for word in after)
    if _verb_here(own, after, read, language):
        last = after[-1] is read.words[-1] and bool(read.rest)
        return _full(read, before) and (_own_complement(after) or (len(after) == 1 and last))
    done = read.verbs[-1].sort is Sort.PARTICIPLE and read.verbs[-1].at[0] < joint
    if done and _participle(after[-1]):
        return any(word.sort in _NOUNS for word in after)
    return _sentence(after, language)


def _again(word: Word) -> bool:
    return word.low in _AGAIN and word.sort is not Sort.ARTICLE


def _owns_twice(read: Clause, before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘Jongeren hebben een huis en een baan’."""
    if len(read.verbs) != 1 or read.verbs[0].base not in _OWNING or len(after) < 2:
        return False
    if read.verbs[0].base in ("hebben", "have") and any(word.low == "," for word in before):
        return False  # a list of things
    second = after[0].low in ("een", "a", "an") and after[1].sort in _NOUNS | {Sort.ADJECTIVE}
    return second and any(word.low in ("een", "a", "an") for word in before)


def _is_twice(read: Clause, before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘De lucht is schoon en het water helder’."""
    if len(read.verbs) != 1 or read.verbs[0].base not in ("zijn", "be") or len(after) < 3:
        return False
    own = after[0].sort is Sort.ARTICLE and after[1].sort in _NOUNS
    return own and before[-1].sort is Sort.ADJECTIVE and after[-1].sort is Sort.ADJECTIVE


def _done_and_so(read: Clause, joint: int, after: Sequence[Word]) -> bool:
    """‘De brug is hersteld en open voor fietsers’: done, and how it then is for others."""
    if read.verbs[0].base != "zijn" or not joint or len(after) < 3:
        return False
    done = _participle(read.words[joint - 1])
    return done and after[0].low in _FOR_OTHERS and after[1].low in ("bij", "voor")


_FOR_OTHERS = word_set(
    "open bekend bereikbaar toegankelijk veilig beschikbaar geschikt bruikbaar zichtbaar"
)


def _participle(word: Word) -> bool:
    if word.sort is Sort.PARTICIPLE:
        return True
    # The vocabulary lacks some: ‘vergroend’.
    return word.low.startswith(("ver", "be", "ge", "ont")) and word.low.endswith(("d", "t"))


def _verb_here(word: Word, after: Sequence[Word], read: Clause, language: Language) -> bool:
    """Whether a word after ‘en’ is a second verb with the same subject."""
    if word.sort is Sort.FINITE:
        return True
    helped = read.verbs[0].base in _HELPING and len(read.verbs) > 1
    if language == "en":
        listed = kind_of(word.low, "en") is not None and word.sort is not Sort.NOUN
        return not helped and (word.sort is Sort.INFINITIVE or listed)
    if Sort.FINITE not in word.possible:
        return False
    if word.low == "zijn":
        # ‘… en zijn drie steigers gebouwd’, and not ‘… en zijn ouders’
        return after[-1].sort is Sort.PARTICIPLE
    whole = [word.low] + [one.low + word.low for one in after if one.sort is Sort.PARTICLE]
    everyday = word.low in _EVERYDAY and len(after) > 2 and after[1].sort in _OPENS_AN_OBJECT
    everyday = everyday or (len(after) > 2 and _TOWARDS.get(word.low) == after[1].low)
    if not everyday and not any(kind_of(one, "nl") is not None for one in whole):
        return False
    finite = read.words[read.verbs[0].at[0]].low
    return not helped and word.low.endswith("n") and finite.endswith("n")


def _full(read: Clause, before: Sequence[Word]) -> bool:
    """Whether what stands before the joint says more than who and a bare verb."""
    places = [n for n, word in enumerate(before) if word.sort in _VERBAL]
    if not places:
        return True
    return len(before) - places[0] > 1 or before[-1].sort not in _VERBAL


def _own_complement(after: Sequence[Word]) -> bool:
    rest = [word for word in after[1:] if word.sort not in (Sort.MARK, Sort.PARTICLE)]
    if not rest:
        return False
    if _again(rest[0]):
        # ‘geven het door aan hun kinderen’, and not ‘voeren deze uit’
        return len(rest) > 2 and any(one.sort in _NOUNS | {Sort.PRESENT} for one in rest[2:])
    return not (rest[0].sort is Sort.ADVERB and len(rest) == 1 and rest[0].low in _AGAIN)


def _sentence(after: Sequence[Word], language: Language) -> bool:
    """Whether words are a sentence of their own: ‘de armoede onder hun kinderen daalt’."""
    text = " ".join(word.text for word in after)
    own = clause(text, language)
    if after[0].sort is Sort.PREPOSITION:
        # ‘en op het plein spelen kinderen’, and not ‘en op straat’
        verb = own.verbs[0].at[0] if own.form is Form.SENTENCE else 0
        there = verb + 1 < len(own.words) and own.words[verb].sort is Sort.FINITE
        return there and own.words[verb + 1].sort in _OPENS_A_SUBJECT
    return own.form is Form.SENTENCE and len(own.subject) > 0 and own.verbs[0].at[0] > 0


_MONTHS = word_set(
    "januari februari maart april mei juni juli augustus september oktober november december "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag january february march june july "
    "august october monday tuesday wednesday thursday friday saturday sunday"
)
_OPENS_A_SUBJECT = _NOUNS | {Sort.ARTICLE, Sort.NUMBER, Sort.PRONOUN}


def _doing(
    read: Clause, joint: int, before: Sequence[Word], after: Sequence[Word], language: Language
) -> bool:
    """Whether a second thing is done to something else: ‘A bouwen en B slopen’."""
    if language == "en":
        verb = after[0].sort in (Sort.FINITE, Sort.INFINITIVE, Sort.PRESENT)
        if len(after) > 1 and after[1].sort in (Sort.ARTICLE, Sort.NUMBER, Sort.PRONOUN):
            verb = verb or Sort.FINITE in after[0].possible
        if any(word.sort in (Sort.ARTICLE, Sort.NUMBER) for word in before):
            # ‘Repair the lock and train volunteers’
            verb = verb or (len(after) > 1 and after[1].plural)
        own = [word for word in before if word.low != ","]
        bare = [word for word in own if word.sort not in _NOUNS and kind_of(word.lemma, "en")]
        return (
            verb
            and kind_of(after[0].lemma, "en") is not None
            and len(own) > 1
            and len(bare) < len(own)
            and _own_complement(after)
        )
    place = read.verbs[0].at[0]
    first = len(before) > 1 and (any(word.sort in _NOUNS for word in before) or _object(before))
    if not first or any(_again(word) for word in after[:4]):
        return False
    heads = after[1:] if after[0].low == "het" else after
    if len(heads) > 2 and heads[1].low == "van" and _infinitive(heads[0], language):
        front = not any(word.sort in _NOUNS for word in read.words[:place])
        # ‘Handel stimuleren en ontwikkelen van een markt’; ‘van de uitkomsten’ takes up the first
        behind = place + 1 == joint and heads[2].low not in ("de", "het")
        return place < joint and (front or behind or after[0].low == "het")
    if len(heads) > 2 and _TOWARDS.get(heads[0].low) == heads[1].low:
        return place < joint
    if len(heads) > 2 and noun_of_work(heads[0], language) and heads[1].sort in _OF_WORK:
        # ‘Inzetten op aanpakken van … en aanleg van …’
        return any(_infinitive(one, language) and of.low == "van" for one, of in pairwise(before))
    last = [n for n, word in enumerate(after) if n and _infinitive(word, language)]
    if not last or place > joint:
        return False
    n = last[0]
    if after[n - 1].sort in (Sort.TO, Sort.ARTICLE, Sort.PREPOSITION):
        return False
    at_the_end = n + 1 == len(after) or after[n + 1].sort is Sort.PREPOSITION
    return at_the_end and any(word.sort in _OBJECTS for word in after[:n])


def _object(words: Sequence[Word]) -> bool:
    """Whether a noun that looks like a verb is what is worked on: ‘Nieuwe *perken* aanleggen’."""
    return any(
        one.sort is Sort.ADJECTIVE and other.sort is Sort.FINITE
        for one, other in pairwise(words[:-1])
    )


_TOWARDS = {"bijdragen": "aan", "investeren": "in", "meewerken": "aan", "streven": "naar"}
"""Verbs with what they are about behind them."""
_OF_WORK = _NOUNS | {Sort.PREPOSITION}
_OBJECTS = _NOUNS | {Sort.ADVERB, Sort.OTHER, Sort.NUMBER}


def _infinitive(word: Word, language: Language) -> bool:
    if not word.low.endswith("n"):
        return False
    return word.sort in _VERBAL or kind_of(word.low, language) is not None


def _work(before: Sequence[Word], after: Sequence[Word], language: Language) -> bool:
    """‘Aanpak van … en aanleg van …’."""
    heads = after[1:] if after[0].sort is Sort.ARTICLE else after
    of = ("van", "tegen") if language == "nl" else ("of", "in")
    return (
        len(heads) > 2
        and heads[1].low in of
        and _changing(heads[0], language)
        and any(_changing(one, language) and other.low in of for one, other in pairwise(before))
    )


def _changing(word: Word, language: Language) -> bool:
    return noun_of_work(word, language) or word.low in _CHANGES


_CHANGES = word_set(
    "toename afname stijging daling groei krimp reductie behoud herstel increase decrease rise "
    "fall growth decline gain drop"
)
