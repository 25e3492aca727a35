"""Whether a sentence says what people know, notice, have or find, which nobody does for them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile, zip_longest

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.verb_lists import VerbKind
from toc.check.rules.wording.words.powers import is_state
from toc.core.words import Language

ALLOWED = word_set("kunnen mogen can may")


def of_people(read: Clause, theirs: bool, language: Language) -> str | None:
    """What people know, notice, have or find themselves, and nobody does for them."""
    verb, last = read.verbs[0], read.verbs[-1]
    if verb.base in _NOTICING[language]:
        return verb.said
    if not theirs:
        return None
    after = read.words[max(verb.at[0] + 1, read.subject.stop) :]
    living = (
        verb.base in _LIVING[language] or verb.said == "grow up" or _gives_up(verb.base, after)
    )
    able = verb.base in ALLOWED and last.base in _SKILLS and read.words[-1].low == last.said
    if (living and len(read.verbs) == 1) or (able and not _offered(read)):
        return last.said
    if verb.base in _STAYING and (len(read.verbs) > 1 or _so(after)):
        return verb.said if last.kind(language) is not VerbKind.WORK else None
    if read.words[-1].sort is Sort.PARTICIPLE:
        return None  # ‘Werkzoekenden krijgen een baan aangeboden’
    objects = [] if after and after[0].low == "huis" else _objects(after)  # ‘huis aan huis’
    found = verb.base in _FINDING and (objects and _so(read.words[-1:]))
    if found:
        return verb.said
    gained = verb.base in _GAINING and any(_gain(noun, language) for noun in objects)
    grown = verb.base in _GROWING and any(noun.low.endswith(_GROWN) for noun in objects)
    passed = verb.base in _PASSING and any(noun.low.endswith(_PASSED) for noun in objects)
    return verb.said if gained or grown or passed else None


_SKILLS = word_set(
    "rondkomen zwemmen lezen schrijven rekenen omgaan meekomen meedoen swim read cope"
)


def _offered(read: Clause) -> bool:
    """‘Kinderen kunnen gratis zwemmen’, ‘… op woensdag zwemmen’: what is offered them."""
    between = read.words[read.verbs[0].at[0] + 1 :]
    return any(word.low in ("gratis", "free") or word.sort is Sort.PREPOSITION for word in between)


def _gives_up(base: str, after: Sequence[Word]) -> bool:
    """‘stoppen met roken’, and not ‘stoppen met de les’."""
    lows = [word.low for word in after[:1]]
    return (
        base == "stoppen" and lows == ["met"] and after[-1].low.endswith("en") and len(after) == 2
    )


def _so(after: Sequence[Word]) -> bool:
    """‘blijven gezond’, ‘vinden de buurt prettig’."""
    return bool(after) and (after[0].sort is Sort.ADJECTIVE or after[0].low in ("thuis", "home"))


def _objects(after: Sequence[Word]) -> list[Word]:
    """The nouns that follow before any preposition; of ‘a price guide’ the last."""
    said = list(takewhile(lambda word: word.sort is not Sort.PREPOSITION, after))
    nouns = (Sort.NOUN, Sort.NAME)
    return [
        word
        for word, behind in zip_longest(said, said[1:])
        if word.sort in nouns and (behind is None or behind.sort not in nouns)
    ]


_NOTICING = {
    "nl": word_set("voelen ervaren durven vertrouwen kennen weten herkennen begrijpen snappen"),
    "en": word_set("feel experience trust dare know understand recognise recognize"),
}
"""What nobody does for somebody else."""
_LIVING = {
    "nl": word_set(
        "verdienen overhouden opgroeien rondkomen slagen afstuderen doorstromen uitstromen "
        "terugkeren wonen slapen roken behouden overstappen floreren "
        "thuisvoelen ontplooien participeren volhouden uitvallen"
    ),
    "en": word_set(
        "earn graduate return live sleep smoke switch thrive flourish belong cope settle succeed"
    ),
}
_STAYING = word_set("blijven remain stay")
_FINDING = word_set("vinden find")
_GAINING = word_set("krijgen ontvangen hebben vinden verwerven winnen get receive have find gain")
_GAINS = word_set(
    "prijs loon inkomen werk baan banen kansen toekomst woning huis kamer onderdak opvolger "
    "schuld schulden vrienden price wage income work job jobs chances future home homes debt "
    "debts friends"
)


def _gain(noun: Word, language: Language) -> bool:
    """Whether what people get is no help: ‘een eerlijke prijs’, ‘werk’, ‘zelfvertrouwen’."""
    if noun.low in _GIVEN:
        return False
    return noun.low in _GAINS or is_state(noun, language)


_GIVEN = word_set("kennis inzicht tijd begrip bekendheid knowledge")
"""What people can also be given: ‘Ouders krijgen kennis over …’."""
_GROWING = word_set("opbouwen opdoen build form")
_GROWN = (
    "netwerk", "band", "vertrouwen", "vriendschap", "vriendschappen", "contacten", "relatie",
    "bestaan", "leven", "buffer", "trust", "network", "friendships", "bond",
)  # fmt: skip


_PASSING = word_set("halen behalen pass")
_PASSED = (
    "diploma", "startkwalificatie", "rijbewijs", "examen", "certificaat", "zwemdiploma", "exam",
    "exams",
)  # fmt: skip
