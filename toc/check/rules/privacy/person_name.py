"""The name of a person.

Finds in any text of the file a title with a surname (`mevrouw De Vries`, `prof. dr. Jansen`),
initials with a surname (`M.A. Jansen`, `J. de Vries`) and a first name with a surname (`Sanne
Visser`, `Marco de Witte`); and in `owner` and `partners`, and behind a word such as `trekker:`,
also a first name alone or one initial with a surname (`B. Jansen`). Names of
schools, streets, foundations and the like are not found, as far as the word lists of this rule
know them. First names outside the list are missed.

Why: people change jobs and a plan of twenty years does not, and who is named in a plan did not
always agree to it. A role stays, and says more.

    inspanningen:
      speeddates: {text: Speeddates organiseren, owner: Sanne Visser, contributes_to: samenwerking}

Write instead the role and the organisation: `owner: programmaleider`. Who that is now stands in
the address book of the programme office; the author of a report stands in the report.

Source: GDPR (AVG), article 5
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.reading.patterns import Seldom
from toc.check.rules.looks import Looks
from toc.check.rules.places import element_of
from toc.check.rules.privacy._texts import listed, texts
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT

# Every repetition has an end, so that no text can make the search slow.
_WORD = r"[A-ZÀ-Þ][\w'’-]{0,40}[a-zß-ÿ]\b"
_BETWEEN = (
    r"(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]er|[Tt]en|[Tt]e|[Vv]on|[Ee]l|[Aa]l|'t|’t|[Vv]/d)\s+){0,3}"
)
_SURNAME = _BETWEEN + _WORD
_TITLE = (
    r"(?:[Dd]hr\.?|[Dd]e\s+heer|[Mm]evr\.?|[Mm]evrouw|[Mm]w\.?|[Mm]eneer"
    r"|(?:[Pp]rof|[Dd]rs?|[Ii]r|[Ii]ng|[Mm]r)\.(?:\s*(?:dr|drs|ir|mr)\.){0,3})"
)
_IN_TITLES = ("hr", "heer", "evr", "mw", "Mw", "eneer", ".")
"""One of these stands in whatever is a title. Few texts have one, and it is soon sought."""
_INITIALS = (
    r"(?:(?:[A-Z]\.\s?){2,5}\s*" + _SURNAME + r"|(?:[A-Z]\.\s?){1,5}"
    r"(?:van|den?|der|ter|ten|te|von|'t)\s+" + _SURNAME + ")"
)
_TITLED = Seldom(rf"\b{_TITLE}\s+(?:[A-Z]\.\s?){{0,5}}\s*(?:{_WORD}\s+)?{_SURNAME}")
_INITIALLED = Seldom(rf"(?<![\w.]){_INITIALS}")
_NAMED = re.compile(rf"\b({_WORD})\s+({_SURNAME})")
_ALONE = Seldom(rf"\s*({_WORD})\s*(?=$|[,(/;–]|(?:van|bij|en)\s)")
_ONE_INITIAL = Seldom(rf"\s*[A-Z]\.\s*{_SURNAME}\s*(?=$|[,(/;])")
_CLUB = Seldom(r"(?:[FSVKPBNCR]\.\s?[CVKO]|U\.\s?S)\.(?!\s?[A-Z]\.)")
_NEIGHBOUR = Seldom(r"([\w-]+)[\s.]*$")
_AFTER = re.compile(r"\s*([\w-]+)")
_PARTS = Seldom(r"[,;/&+()|]|\b(?:en|and)\b")
_BEHIND_ROLE = Seldom(
    r"\b(?:trekker|eigenaar|verantwoordelijke?|actiehouder|portefeuillehouder|rolhouder"
    r"|contact(?:persoon|personen)?|aanspreekpunt|opdrachtgever|opdrachtnemer|initiatiefnemer|uitvoerder"
    r"|(?:project|programma|team)(?:leider|manager)|(?:project|programme|program|team) "
    r"(?:leader|manager)|(?:bege)?leider|coördinator|coordinator|regisseur|wethouder|gedeputeerde"
    r"|bestuurder|burgemeester|secretaris|voorzitter|auteur|author|owner|lead|responsible"
    r"|contact person|accountable|door|by|wie|who|partner)s?(?: *\([^()]{0,40}\))?"
    r" *: *([^\n]{1,200})",
    re.IGNORECASE,
)
"""Behind one of these words and a colon stands who it is."""
_PEOPLE = frozenset({"owner", "partners"})


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text with the name of a person."""
    for path, text in texts(case.tree):
        found = name_in(text)
        if found is None and not _PEOPLE.isdisjoint(path[-2:]):
            found = role_in(text)
        if found is not None:
            yield Finding(path, element_of(path), {"found": found})


def name_in(text: str) -> str | None:
    """The first name of a person in a text, or None."""
    titled = any(part in text for part in _IN_TITLES)
    matches = [*_TITLED.compiled.finditer(text)] if titled else []
    if "." in text:
        matches += [
            m for m in _INITIALLED.compiled.finditer(text) if not _CLUB.compiled.match(m[0])
        ]
    place = 0
    while (match := _NAMED.search(text, place)) is not None:
        if match[1].split("-")[0] in listed("first_names"):
            matches.append(match)
        # Of ‘De Sanne Visser’ the second word may be the first name.
        place = match.end(1)
    named = next((" ".join(m[0].split()) for m in matches if _is_person(m, text)), None)
    if named is None and ":" in text:
        behind = (match[1] for match in _BEHIND_ROLE.compiled.finditer(text))
        return next((found for said in behind if (found := role_in(said))), None)
    return named


def role_in(text: str) -> str | None:
    """A person named where a role belongs, alone or beside others: only a first name, or one
    initial and a surname."""
    for part in _PARTS.compiled.split(text):
        alone = _ALONE.compiled.match(part)
        if alone is not None and alone[1] in listed("first_names"):
            return alone[1]
        initial = _ONE_INITIAL.compiled.match(part)
        if initial is not None:
            return initial[0].strip()
    return None


def _is_person(match: re.Match[str], text: str) -> bool:
    if any(" ".join(match[0].split()).startswith(known) for known in listed("not_persons")):
        return False
    organised = listed("organisation_words")
    before = _NEIGHBOUR.compiled.search(text[max(0, match.start() - 40) : match.start()])
    after = _AFTER.match(text, match.end())
    near = [one[1].lower() for one in (before, after) if one is not None]
    if not organised.isdisjoint(near):
        return False
    *_, between, last = match[0].lower().split()
    if last in organised:
        # Van der Laan is a surname, Anne Frank School is not.
        return between in match[0]
    return not any(last.endswith(word) for word in organised if len(word) > 3)
