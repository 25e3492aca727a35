"""Where a text says what something is done for: ‘Boeren bezoeken om hen te overtuigen’."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from toc.check.reading import Sort, Word, known
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.rules.wording.words import words
from toc.check.rules.wording.words.activity import activity
from toc.check.rules.wording.words.people import names_people
from toc.core.words import Language

_VERBAL = frozenset((Sort.INFINITIVE, Sort.NOMINAL, Sort.FINITE))


class Joined(NamedTuple):
    """The word that joins a means and an end, and both as they stand in the text; both empty where
    they cannot be quoted without changing them."""

    word: str
    means: str = ""
    end: str = ""


_NO_DOING = word_set("zonder om without")


def goes_on_with_to(after: Sequence[Word]) -> bool:
    for n, word in enumerate(after[:14]):
        if word.low in _NO_DOING:
            return False  # ‘door de sluis zonder te wachten’
        if word.sort is Sort.TO:
            # The vocabulary takes some verbs for nouns: ‘te ploegen’.
            verb = after[n + 1] if n + 1 < len(after) else None
            noun = verb is not None and verb.sort is Sort.NOUN and verb.low.endswith("en")
            return verb is not None and (verb.sort in _VERBAL or noun)
        finite = word.sort is Sort.FINITE and not word.low.endswith("n")
        if finite and n and after[n - 1].sort not in _BEFORE_A_NOUN:
            return False  # else a noun: ‘om sluikstort tegen te gaan’
    return False


_BEFORE_A_NOUN = frozenset((Sort.ARTICLE, Sort.ADJECTIVE, Sort.COORDINATOR, Sort.PREPOSITION))


def without_to(after: Sequence[Word], text: str) -> str:
    """What follows ‘door’ without a loose ‘te’: ‘over te stappen’ becomes ‘overstappen’."""
    pieces: list[str] = []
    place = after[0].start
    for n, word in enumerate(after):
        if word.sort is not Sort.TO or n + 1 >= len(after):
            continue
        verb = after[n + 1]
        part = after[n - 1] if n else None
        joined = part.low + verb.low if part is not None else ""
        whole = known(joined, "nl") or kind_of(joined, "nl") is not None
        stop = part.end if part is not None and whole else word.start
        pieces.append(text[place:stop] if whole else text[place:stop].rstrip() + " ")
        place = verb.start
    return ("".join(pieces) + text[place : after[-1].end]).strip(" .,")


def purpose(said: Sequence[Word], text: str, language: Language) -> Joined | None:
    """‘Boeren bezoeken om hen te overtuigen’, where somebody does the first."""
    if _end_leads(said, language):
        return Joined("om … te" if language == "nl" else "to")
    for n, word in enumerate(said):
        if not n or n + 1 >= len(said):
            continue
        before = said[n - 1]
        if language == "nl":
            opens = word.low == "om" and goes_on_with_to(said[n + 1 :])
            if opens and said[n + 1].low in _SO and not _as_far_as(said[n + 2 :]):
                so = said[n + 2 :]
                return Joined("om … te", text[: word.start].strip(" ,"), without_to(so, text))
        else:
            base = said[n + 1].low
            opens = word.sort is Sort.TO and (
                base in _ENABLING or kind_of(base, "en") is VerbKind.CHANGE
            )
        if (
            not opens
            or (language == "nl" and _offered(said, n))
            or (before.low in words("open_to", language) and not _helped(before, said[n + 1 :]))
            or before.sort is Sort.COORDINATOR
        ):
            continue
        if before.low in _MEANT:
            end = text[said[n + 1].start :].strip(" .")
            end = without_to(said[n + 1 :], text) if language == "nl" else end
            means = text[: before.start].strip(" ,")
            return Joined("om … te" if language == "nl" else "to", means, end)
        head = clause(text[: word.start].rstrip(" ,"), language)
        if _exert(head):
            continue
        sure = head.form in (ClauseForm.SENTENCE, ClauseForm.NAMED) and _ends(said[n + 1 :])
        if language == "en" and head.form is ClauseForm.NAMED and _more(head):
            end = text[said[n + 1].start :].strip(" .")
            return Joined("to", text[: word.start].strip(" ,"), end)
        reached = language == "nl" and (sure or _used(head))
        if not reached and not _somebody_does(head, text, language):
            continue
        if language == "nl":
            after = without_to(said[n + 1 :], text).removeprefix("zo ")
            return Joined("om … te", text[: word.start].strip(" ,"), after)
        return Joined("to", text[: word.start].strip(" ,"), text[said[n + 1].start :].strip(" ."))
    return None


def _end_leads(said: Sequence[Word], language: Language) -> bool:
    """‘Om wateroverlast te voorkomen leggen wij …’, ‘To cut waste, schools …’."""
    if len(said) < 5:
        return False
    if language == "nl":
        no_end = said[1].sort in (Sort.NUMBER, Sort.COORDINATOR)  # ‘Om de vijf jaar’, ‘Om en om’
        opens = said[0].low in ("om", "teneinde") and not no_end
        places = [n for n, word in enumerate(said[:14]) if word.sort is Sort.TO]
        return opens and bool(places) and len(said) > places[0] + 3
    start = 2 if [word.low for word in said[:2]] == ["in", "order"] else 0
    commas = [n for n, word in enumerate(said) if word.low == ","]
    if said[start].low != "to" or not commas or commas[0] + 2 >= len(said):
        return False
    verb = said[start + 1].low
    after = said[commas[-1] + 1 :]
    somebody = after[0].sort in (Sort.ARTICLE, Sort.PRONOUN)
    if not somebody:
        somebody = clause(" ".join(word.text for word in after), "en").form is ClauseForm.SENTENCE
    return somebody and kind_of(verb, "en") is not None


def _offered(said: Sequence[Word], n: int) -> bool:
    """‘Mensen de kans bieden om thuis te blijven’: to what the chance is, and no end."""
    if n < 2 or said[n - 1].lemma not in _OFFERING:
        return False
    return said[n - 2].low in _CHANCES


_OFFERING = word_set("bieden geven krijgen hebben creëren houden gunnen scheppen")
_CHANCES = word_set(
    "mogelijkheid mogelijkheden kans kansen ruimte recht gelegenheid vrijheid keuze tijd middelen "
    "opdracht taak plicht"
)


_MEANT = word_set("bedoeld opgezet ingericht ontworpen ingesteld meant designed intended")
"""‘Een inloop bedoeld om …’."""


def _helped(before: Word, after: Sequence[Word]) -> bool:
    """‘Inwoners krijgen begeleiding om langer thuis te wonen’."""
    more = any(word.sort is Sort.COMPARATIVE and word.low not in _AGES for word in after[:8])
    work = kind_of_noun(before.low, "nl") is not None or before.low in words("means_nouns", "nl")
    return more and work


_AGES = word_set("ouder oudere jonger jongere later verder")
_SO = word_set("zo daarmee hiermee daardoor hierdoor zodoende")
_ENDS = word_set(
    "voorkomen vermijden verminderen verkleinen vergroten verhogen verlagen verbeteren "
    "versterken bevorderen bestrijden tegengaan behouden besparen beperken terugdringen"
)
"""What one does something for, whoever does it."""


def _exert(head: Clause) -> bool:
    """‘We zetten ons in om schulden te voorkomen’ says what is done, and not how."""
    lows = {word.low for word in head.words}
    return bool(head.verbs) and head.verbs[-1].base == "inzetten" and bool(lows & _SELVES)


_SELVES = word_set("ons zich")


def _used(head: Clause) -> bool:
    """‘De media worden benut om boeren te inspireren’: what is done with something, and why."""
    if head.form is not ClauseForm.SENTENCE or head.verbs[0].base not in ("worden", "zijn"):
        return False
    last = head.verbs[-1]
    used = last.base in _USING and last.sort is Sort.PARTICIPLE
    return used and not names_people(" ".join(head.words[n].text for n in head.subject), "nl")


def _more(head: Clause) -> bool:
    """‘More trees to keep the streets cool’, and not ‘A plan to keep …’."""
    return any(word.sort is Sort.COMPARATIVE for word in head.words[:2])


_USING = word_set("benutten gebruiken inzetten aanwenden ontwikkelen aanleggen oprichten bouwen")


def _as_far_as(after: Sequence[Word]) -> bool:
    """‘zo veel mogelijk’, ‘zo snel mogelijk’: no ‘in this way’."""
    return any(word.low == "mogelijk" for word in after[:3])


def _ends(after: Sequence[Word]) -> bool:
    for n, word in enumerate(after[:14]):
        if word.sort is Sort.COMPARATIVE and word.low not in _AGES:
            return True  # ‘om langer thuis te wonen’
        if word.sort is Sort.TO and n + 1 < len(after):
            if n and after[n - 1].low == "mogelijk" and after[n + 1].low == "maken":
                return True
            part = after[n - 1].low if n else ""
            verb = after[n + 1].low
            return verb in _ENDS or part + verb in _ENDS or verb == "laten"
    return False


_ENABLING = word_set(
    "enable allow ensure help prevent bring close keep attract tackle combat curb deter avoid win "
    "restore free end"
)


def _somebody_does(head: Clause, text: str, language: Language) -> bool:
    if not head.verbs:
        return False
    if head.verbs[-1].base in words("open_verbs", language) and not head.rest:
        return False
    if head.form is ClauseForm.DOING:
        return True
    return activity(text, language) is not None or head.words[0].low in ("we", "wij")
