"""What the plan says of the Sustainable Development Goals (SDG) and of brede welvaart, as tags of
the activity.

IATI has lists for the goals and the targets of the SDGs. It has none for brede welvaart: a theme
stands there with its name, in a vocabulary of the reporting organisation itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.model import Programme
from toc.core.model.iati import OWN_VOCABULARY, Iati, IatiCode, Narrative
from toc.core.model.iati_sdg import sdg_tags
from toc.core.model.sdg import framework, sdg_of, target_of
from toc.core.model.wellbeing import THEMES, theme_of
from toc.core.words.tags import TAGS
from toc.exchange.iati.remarks import Saying
from toc.exchange.iati.results import is_public


def tags_of(programme: Programme, saying: Saying) -> tuple[IatiCode, ...]:
    """The tags of the goals and of the public indicators, and those of the section: sorted, once
    each. What the section says more of a tag goes first."""
    section = programme.iati or Iati()
    found: dict[tuple[str, str], list[IatiCode]] = {}
    for one in section.tags:
        same = found.setdefault((one.vocabulary or "", one.code), [])
        if one not in same:
            same.append(one)
    sdg = sdg_tags(written for _, _, written in _written(programme, "sdg"))
    for one in (*sdg, *_themes(programme, section)):
        found.setdefault((one.vocabulary or "", one.code), [one])
    _note_unknown(programme, saying)
    return tuple(one for key in sorted(found, key=_order) for one in found[key])


_ORDER = {code: at for at, code in enumerate((*framework(), *THEMES))}


def _order(key: tuple[str, str]) -> tuple[int, str, int, str]:
    vocabulary, code = key
    return len(vocabulary), vocabulary, _ORDER.get(code, len(_ORDER)), code


def _written(programme: Programme, field: str) -> Iterator[tuple[str, str, str]]:
    """Every code of a goal or a public indicator: in which section, of what, and the code."""
    for section in ("strategic_goals", "operational_goals"):
        for name, goal in getattr(programme, section).items():
            yield from ((section, name, written) for written in getattr(goal, field))
    for name, indicator in programme.indicators.items():
        if is_public(indicator):
            yield from (("indicators", name, written) for written in getattr(indicator, field))


def _themes(programme: Programme, section: Iati) -> Iterator[IatiCode]:
    themes = {theme_of(written) for _, _, written in _written(programme, "wellbeing")}
    own = section.language in (None, programme.language)
    for theme in THEMES:
        if theme in themes:
            title = TAGS.say(f"wellbeing.{theme}", programme.language)
            name = TAGS.say("wellbeing", programme.language, title=title)
            said = Narrative(text=name, language=None if own else programme.language)
            yield IatiCode(code=theme, vocabulary=OWN_VOCABULARY, narratives=(said,))


def _note_unknown(programme: Programme, saying: Saying) -> None:
    for section, name, written in _written(programme, "sdg"):
        target = target_of(written)
        if target is not None:
            values = {"id": name, "found": written, "target": target.code}
            saying.note("sdg-not-listed", section, name, "sdg", **values)
        elif sdg_of(written) is None:
            saying.note("sdg-unknown", section, name, "sdg", id=name, found=written)
    for section, name, written in _written(programme, "wellbeing"):
        if theme_of(written) is None:
            saying.note("theme-unknown", section, name, "wellbeing", id=name, found=written)
