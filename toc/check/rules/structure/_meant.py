"""The ids that somebody meant with a reference that is not there: a name instead of an id, several
in one text, or an id with what pasting leaves around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from toc.core.graph import VISION, canonical
from toc.core.model import Programme

_HIDDEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_AROUND = " \t\n\"'“”„‘’‚«».,;:-–—•·*"
_BETWEEN = re.compile(r"\s*(?:[,;/&+]|\s(?:en|and)\s)\s*|\s+[–—•·*-]\s+")


class Names:
    """The elements of a programme by what they say."""

    def __init__(self, programme: Programme) -> None:
        self._ids: dict[str, list[str]] = {}
        for id, text in _named(programme):
            ids = self._ids.setdefault(_same(text), [])
            if id not in ids:
                ids.append(id)

    def meant(self, reference: str, known: Collection[str]) -> tuple[str, ...]:
        """The ids among those `known` that a reference can only mean; nothing where it can mean
        several, or none."""
        one = self._one(reference, known)
        if one is not None:
            return (one,)
        parts = [part for part in _BETWEEN.split(reference.strip(_AROUND)) if part.strip()]
        found = [self._one(part, known) for part in parts]
        ids = tuple(dict.fromkeys(id for id in found if id is not None))
        return ids if len(ids) == len(parts) > 1 else ()

    def _one(self, written: str, known: Collection[str]) -> str | None:
        plain = _DASHES.sub("-", _HIDDEN.sub("", written)).strip(_AROUND)
        for id in (plain, plain.lower(), re.sub(r"[\s_]+", "-", plain.lower())):
            if canonical(id) in known:
                return canonical(id)
        ids = [id for id in self._ids.get(_same(written), ()) if id in known]
        return ids[0] if len(ids) == 1 else None


def _same(text: str) -> str:
    """A text without what does not make it another: capitals, spaces, quotes and full stops."""
    plain = unicodedata.normalize("NFKC", _DASHES.sub("-", _HIDDEN.sub("", text)))
    plain = plain.translate(str.maketrans("“”„‘’‚«»", '"""\'\'\'""'))
    return re.sub(r"\s+", " ", plain).strip(_AROUND).casefold()


def _named(programme: Programme) -> Iterator[tuple[str, str]]:
    yield VISION, programme.vision.text
    for titled in (
        programme.documents,
        programme.lines,
        programme.themes,
        programme.networks,
        programme.phases,
    ):
        for id, one in titled.items():
            yield id, one.title
    for texts in (
        programme.strategic_goals,
        programme.operational_goals,
        programme.inspanningen,
        programme.planning.all_criteria,
    ):
        for id, element in texts.items():
            yield id, element.text
    for id, partner in programme.planning.partners.items():
        if partner.title is not None:
            yield id, partner.title
