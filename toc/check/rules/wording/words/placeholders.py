"""Whether a text is still to come, and by which words."""

from __future__ import annotations

import re
from functools import lru_cache

from toc.check.reading.patterns import ByLanguage, Seldom
from toc.check.rules.wording.words import phrases, tokens, words
from toc.core.words import Language

_MARK = Seldom(
    r"(?<![\[(])(?:…|\.\.\.)(?![\])])|_{3,}|\?{2,}|[\[<]\s*[^\W\d][^\]>]*[\]>]"
    r"|\b[xX]{2,}\b|\bX(?=\s?%)"
)
"""Dots (but not the `(…)` that says that a quotation leaves words out), a line to write on,
question marks, something in square or angle brackets, and crosses for a figure."""

_MARKED = re.compile(r"[…._?\[<xX]")
"""What every such mark has a character of: few texts have one, and this is soon sought."""

_MEMO = Seldom(r"(?<![\w.])(?:PM|P\.M\.|p\.m\.|pm)(?![\w]|\.\w|\s*\d|[-/]\w)", re.MULTILINE)
"""Pro memorie. What stands before and after it says whether it is that."""

_MEMO_LETTERS = re.compile(r"[pP]\.?[mM]")

_NOT_MEMO = Seldom(
    r"(?:\d|€|\b(?:de|het|een|onze|uw|hun|en|of|met|door|van|aan|voor|the|a|an|our|and|or|with|by|"
    r"of|for|per|at))\s*$",
    re.IGNORECASE,
)
"""‘3 p.m.’, ‘de PM’ (who manages the programme)."""

_TO_COME = (
    r"(?:doelen|doelgroep|streefwaarden?|streefcijfers?|nulmeting|norm|cijfers|definitie|"
    r"meetmethode|meetwijze|bron|planning|tekst|maatregelen|eenheid|indicatoren|aantallen|"
    r"budget|bedragen|uitgangswaarde|jaartal|jaar|getal|einddatum|datum|percentage|actiepunten?|"
    r"activiteit|activiteiten|actie|acties|inspanningen|doelwaarde|omschrijving|formulering)"
)
"""What a plan is still to say of itself: ‘Streefwaarde en doelgroep volgen in het jaarplan’."""
_MADE = (
    r"(?:bekend|bedacht|benoemd|geformuleerd|bepaald|gekozen|vastgesteld|afgesproken|uitgewerkt|"
    r"ingevuld|beschreven|beschikbaar)"
)
"""‘Nog geen acties bekend’."""
_PIECES = (
    r"(?:doel|doelen|doelstellingen|inspanning|inspanningen|indicator|indicatoren|tekst|"
    r"activiteit|activiteiten|acties|maatregelen|actiepunten|streefwaarden?|cijfers|projecten)"
)
_TALK = r"(?:overleg|afstemming|besluitvorming|vaststelling|afspraken|gesprekken)"
_WHO = r"(?:de |het |onze )?[\w-]+"
_FILL = r"(?:aanvullen|invullen|bepalen|uitwerken|formuleren|concretiseren|toevoegen)"
"""‘Na overleg met de scholen aanvullen’: nothing stands there that would be filled in."""

_PATTERNS = ByLanguage(
    nl=(
        r"\b(?:"
        r"(?:nog|nader|later|zelf|verder)(?: nader| verder)?(?: in| vast| uit| aan| af)? te "
        r"(?:vullen|bepalen|formuleren|beschrijven|benoemen|concretiseren|specificeren|werken|"
        r"stellen|schrijven|definiëren|leveren|stemmen|kiezen|bespreken|overleggen)"
        r"|(?:wordt|worden|moet|moeten|dient|dienen) (?:\w+ )?nog (?:nader |verder |later )?"
        r"(?:te )?(?:worden )?(?:uitgewerkt|ingevuld|bepaald|aangevuld|toegevoegd|vastgesteld|"
        r"geformuleerd|beschreven|ingevoegd|geschreven|besproken|aangeleverd|geconcretiseerd|"
        r"afgestemd|bekeken|gekozen|benoemd|gespecificeerd)"
        r"|(?:wordt|worden) (?:nader|later) (?:uitgewerkt|ingevuld|bepaald|aangevuld|toegevoegd|"
        r"geformuleerd|beschreven|geschreven)"
        r"|nog (?:nader |verder )?(?:uitwerken|invullen|bepalen|aanvullen|toevoegen|formuleren)"
        r"|hier (?:komt|komen|volgt|volgen) (?:nog|later|de tekst|een tekst|de beschrijving|"
        r"een beschrijving|de omschrijving|een omschrijving|een toelichting|de toelichting|"
        r"het doel|de inspanning|de indicator)"
        r"|^hier (?:komt|komen|volgt|volgen) (?:de |het |een )?(?:uitkomst(?:en)?|"
        r"resulta(?:at|ten)|opbrengst(?:en)?|inbreng|uitwerking|invulling|aanvulling|samenvatting|formulering|"
        r"definitie|streefwaarden?|nulmeting|norm|ambitie|maatregelen|acties|planning|tabel)\b"
        r"(?!.*\b(?:niet|geen|boven|onder|samen|overeen)\b)"
        r"|volgt (?:nog|later|z\.s\.m|binnenkort)"
        r"|(?:tekst|toelichting|uitwerking|invulling|omschrijving|beschrijving|informatie) volgt"
        r"|^(?:doel|doelstelling|inspanning|indicator|streefwaarde|nulmeting|norm|cijfers) "
        r"(?:volgt|volgen)(?:$| (?:na|zodra|wanneer|uit|in de (?:loop|volgende)) )"
        rf"|^{_TO_COME}(?:(?:, {_TO_COME})? en {_TO_COME})? (?:volgt|volgen) (?:nog|later|"
        r"(?:in|bij|met|via|na|uit) (?:(?:de|het|een) )?[\w-]+(?: (?:van|voor|met|over) [\w -]+)?"
        r"|(?:zodra|wanneer|als) .+)$"
        r"|(?:is|zijn) (?:nog )?(?:niet|on)\s?bekend wat"
        r"|nog (?:niet|on)\s?(?:bekend|bepaald|ingevuld|uitgewerkt|vastgesteld)$"
        r"|^nog (?:onbekend|niet (?:bekend|bepaald|ingevuld|uitgewerkt|vastgesteld))"
        r"(?=[;,:]|\s?[(–-])"
        r"|^(?:(?:dit|deze) (?:doel|doelstelling|inspanning|activiteit|indicator|tekst|onderdeel) "
        r"(?:werken|vullen|formuleren|bepalen|beschrijven|schrijven|stellen|benoemen) (?:we|wij)\b"
        r"|(?:we|wij) (?:werken|vullen|formuleren|bepalen|beschrijven|schrijven) "
        r"(?:dit|deze) (?:doel|doelstelling|inspanning|activiteit|indicator|tekst|onderdeel)\b)"
        r"|^nog geen (?:doel|inspanning|indicator|tekst|activiteit)\b"
        rf"|^(?:er (?:is|zijn) )?nog geen {_PIECES}(?:$| {_MADE}\b)"
        r"|^hier (?:(?:moet|moeten|kan|kunnen) )?nog (?:de|het|een|iets|wat) .{0,60}\b"
        r"(?:toevoegen|invoegen|invullen|aanvullen|beschrijven|schrijven|noemen|opnemen|bij|"
        r"worden (?:toe|in|aan)ge\w+)$"
        r"|\(concept[,;]"
        r")"
    ),
    en=(
        r"\b(?:"
        r"(?:yet|still) to be \w+"
        r"|to be (?:determined|decided|confirmed|announced|defined|filled in|specified|advised|"
        r"completed later|added later|agreed later)"
        r"|(?:text|details|wording|description|explanation|information|content) to follow"
        r"|^(?:target|baseline|goal|indicator|activity|figure|unit|owner|definition|data|source|"
        r"number|date|amount|budget)s?(?: (?:and|or) \w+)? to follow(?=$|[,;(]| (?:in|by|after)\b)"
        r"|(?:insert|enter|type|add) (?:text|description|goal|name|title|number|figure)s?"
        r"(?: \w+)? here"
        r"|not yet (?:known|determined|decided|defined|filled in|available|written)$"
        r"|coming soon$"
        r"|^not yet (?:known|determined|decided|defined|written)(?=[;,:]|\s?[(–-])"
        r"|^awaiting (?:a |the )?(?:decision|approval|advice|text|input)\b"
        r"|^we (?:will |shall )?(?:work out|draft|write|fill in|formulate|define) this "
        r"(?:goal|activity|indicator|text)\b"
        r"|^no (?:goal|activity|indicator|text) yet\b"
        r")"
    ),
)
_NEEDED = {
    "nl": (
        *("nog", "nader", "later", "zelf", "verder", "hier", "volg", "bekend"),
        *("dit ", "deze ", "concept"),
    ),
    "en": (
        *("to be ", "to follow", "here", "not yet", "coming soon"),
        *("awaiting", "this ", " yet"),
    ),
}
"""One of these stands in whatever the patterns find. Few texts have one, and it is soon sought."""

_STARTS = ByLanguage(
    nl=(
        r"(?:in te vullen|in te voegen|te bepalen|te formuleren|invullen|aanvullen|uitwerken|"
        r"volgt|nog te \w+en)(?=\s*(?:$|[:;,.!()–-]|door\b|met\b|na\b|in\b|samen\b))|"
        r"(?:invullen|aanvullen|uitwerken|bepalen|formuleren|toevoegen) (?:zodra|wanneer|nadat)\b|"
        r"(?:invullen|aanvullen) als\b|"
        r"(?:placeholder|tijdelijke tekst|voorlopige tekst|dummytekst)"
        r"(?=\s*(?:$|[:;.(–-]|voor\b))|"
        r"vul (?:hier|in|aan)\b|(?:wordt|worden|moet|moeten) .*(?:uitgewerkt|ingevuld|bepaald|"
        r"aangevuld|geformuleerd|besproken|afgestemd|vastgesteld)(?=[ .!)]*$)|"
        r"zie (?:de |het |ook )?(?:bijlagen?|pagina|hoofdstuk|paragraaf|nota|tabel|notitie|"
        r"toelichting|begroting|jaarplan)\b[^,;:]{0,25}$|"
        r"(?:het |de |een )?(?:[\w-]*(?:beleid|plan|programma|aanpak|besluit|voorstel|keuze)) "
        r"volgt(?=[ .!)]*$)|"
        r"in afwachting van [\w' -]+$|te zijner tijd|wordt (?:nog )?aangeleverd\b|"
        rf"na (?:{_TALK}(?: (?:met|door|van) {_WHO}(?: en {_WHO})?)?|(?:de|het) [\w-]+) "
        rf"(?:verder |nader )?{_FILL}(?=[ .!)]*$)|"
        rf"(?:in {_TALK}|samen) met {_WHO}(?: en {_WHO})? (?:verder |nader |nog )?(?:aanvullen|"
        r"invullen)(?=[ .!)]*$)"
    ),
    en=(
        r"(?:fill in|to be (?:agreed|drafted|written|completed|added|developed|finalised)|pending|"
        r"to do|to follow|see (?:the )?(?:annex|appendix|page|chapter|section|table)(?: \w{1,4})?)"
        r"(?=\s*(?:$|[:;,.!()–-]|by\b|with\b|after\b|in\b|here\b))|"
        r"(?:fill in|fill out|add|write|draft|insert|complete) (?:this )?(?:once|as soon as|when) "
        r".+ (?:is|are|has|have)\b|fill in (?:after|before|when|once|with)\b|"
        r"(?:placeholder|dummy text|temporary text)(?=\s*(?:$|[:;.(–-]|for\b))"
    ),
)
"""What says so only where a text or a bracket begins with it: elsewhere people fill in a form."""

_OPENS = re.compile(r"[(:]\s*")
_SYMBOLS = frozenset({"%", "‰", "€", "$", "£", "°C"})
"""What is a whole unit."""

_PROSE = 40
"""A text of more words is a story: what is still to be settled in it may be what it is about."""


@lru_cache(maxsize=1 << 16)
def placeholder(text: str, language: Language) -> str:
    """The words by which a text is still to come (`n.t.b.`, `…`, `nog te bepalen`); empty where it
    is written. A text without any word or figure is one as a whole.

    >>> placeholder("Nog te bepalen met de scholen", "nl")
    'Nog te bepalen'
    >>> placeholder("Ouders helpen formulieren in te vullen", "nl")
    ''
    """
    said, plain = tokens(text), text.strip()
    if plain in _SYMBOLS:
        return ""
    if not said or " ".join(said) in words("whole_placeholders", language):
        return plain
    start = phrases("example_starts", language).at(said, 0)
    if start is not None and text.lstrip()[len(start.words) :][:1] in (".", ":"):
        return text.lstrip()[: len(start.words) + 1]
    return _mark(text, language) or ("" if len(said) > _PROSE else _words(text, language))


def _mark(text: str, language: Language) -> str:
    found = phrases("placeholders", language).all_in(tokens(text))
    if found:
        return found[0].words
    written = _MARK.compiled.search(text) if _MARKED.search(text) else None
    if written is not None:
        return written[0]
    if not _MEMO_LETTERS.search(text):
        return ""
    for memo in _MEMO.compiled.finditer(text):
        if not _NOT_MEMO.compiled.search(text[: memo.start()]) and _stands_alone(text, memo):
            return memo[0]
    return ""


def _stands_alone(text: str, memo: re.Match[str]) -> bool:
    """Whether it is written as people write a text or figure to come, and not within a name."""
    if memo[0] == "pm":
        return text.strip() == "pm"
    before, after = text[: memo.start()].rstrip(), text[memo.end() :].lstrip()
    if not after or after[0] in "),:;.–-/]%’'\"(" or after.startswith(("euro", "volgt")):
        return True
    return after[0].islower() and (not before or before[-1] in "(:;,–-/[‘'\"")


def _words(text: str, language: Language) -> str:
    plain = " ".join(text.split())
    low = plain.lower()
    if any(needed in low for needed in _NEEDED[language]):
        found = _PATTERNS[language].search(low.rstrip(" .!)]"))
        if found is not None:
            return plain[found.start() : found.end()]
    for start in (0, *(match.end() for match in _OPENS.finditer(plain))):
        opening = _STARTS[language].match(low, start)
        if opening is not None:
            return plain[opening.start() : opening.end()]
    return ""
